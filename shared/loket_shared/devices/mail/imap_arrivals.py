"""What reading a mailbox yields: mails, and what stands in their place where one cannot be had."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last mail that was stored; uid 0 for none yet."""

    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole mail as it stands on the server; `internal_date` is when the server received it (aware UTC), if it told."""

    uidvalidity: int
    uid: int
    raw: bytes = field(repr=False)
    internal_date: datetime | None
    size: int


@dataclass(frozen=True, slots=True)
class TooLarge:
    """A mail larger than the limit, with its header only; it stays on the server."""

    uidvalidity: int
    uid: int
    header: bytes = field(repr=False)
    internal_date: datetime | None
    size: int


@dataclass(frozen=True, slots=True)
class NotGiven:
    """A mail that the server lists and does not hand out: deleted meanwhile (`words` is empty), or it says why."""

    uidvalidity: int
    uid: int
    words: str


@dataclass(frozen=True, slots=True)
class ValidityChanged:
    """The server numbered the folder anew: read it from Cursor(now, 0) and let `identity` tell what is known already.

    `before` equals `now` where the folder has not reached the cursor: it was restored from an older copy.
    """

    before: int
    now: int


Arrival = Fetched | TooLarge | NotGiven | ValidityChanged


@dataclass(frozen=True, slots=True)
class MailboxWorks:
    """What a trial found: number of mails, whether the server tells of new ones by itself, whether it can move."""

    messages: int
    idle: bool
    move: bool
    tls: str | None = None
