"""A received mail taken apart: the facts that rules and screens need, whatever was wrong with its bytes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Defect(StrEnum):
    """What was wrong with a mail; nothing of it stops the mail from being shown."""

    UNREADABLE = "unreadable"
    """Our own reading failed: only the raw mail tells what it says."""
    EMPTY = "empty"
    NO_HEADER = "no_header"
    """The bytes do not begin like a mail."""
    BAD_HEADER = "bad_header"
    """Lines in the header that are none."""
    HEADER_CUT = "header_cut"
    NO_SENDER = "no_sender"
    SENDER_TWICE = "sender_twice"
    """More than one From or Sender line: what a screen shows may not be what a server checked."""
    NO_MESSAGE_ID = "no_message_id"
    NO_DATE = "no_date"
    BAD_DATE = "bad_date"
    """A date that is none, lies ahead, or ages ago; the mail has none then."""
    TOO_DEEP = "too_deep"
    TOO_MANY_PARTS = "too_many_parts"
    BAD_MULTIPART = "bad_multipart"
    """Parts without a boundary."""
    ENDS_EARLY = "ends_early"
    """The last boundary is missing: the mail may have been cut on its way."""
    BAD_BASE64 = "bad_base64"
    BAD_QUOTED_PRINTABLE = "bad_quoted_printable"
    UNKNOWN_ENCODING = "unknown_encoding"
    UNKNOWN_CHARSET = "unknown_charset"
    WRONG_CHARSET = "wrong_charset"
    """The letters were read by another character set than the one named."""
    TEXT_CUT = "text_cut"
    BAD_TNEF = "bad_tnef"
    TOO_LARGE = "too_large"
    """Larger than what is taken apart: only its header was read."""
    NOT_GIVEN = "not_given"
    """The server lists it and does not hand it out: it can only be read in the mailbox itself."""


QUARANTINED = frozenset(
    {
        Defect.UNREADABLE,
        Defect.EMPTY,
        Defect.NO_HEADER,
        Defect.TOO_DEEP,
        Defect.TOO_MANY_PARTS,
        Defect.TOO_LARGE,
        Defect.NOT_GIVEN,
    }
)
"""With one of these a mail waits in quarantine: what was read of it may be only a part of what was sent."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in From, To, Cc or Reply-To; the address's domain is in lower case, both may be empty."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines of a mail's text; `quoted` tells that they repeat an earlier mail and may be folded."""

    text: str
    quoted: bool


@dataclass(frozen=True, slots=True)
class MailFile:
    """A file that came with a mail. Its name is as sent, in one line: nothing of it may be believed.

    `inline` tells that the text shows it (a picture in a signature, say) and did not offer it as a file.
    """

    name: str
    media_type: str
    content_id: str
    content: bytes
    inline: bool


@dataclass(frozen=True, slots=True)
class Carried:
    """The header of a mail inside this mail: one that was returned, or passed on as a file."""

    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    subject: str
    sender: str
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a delivery report says of one recipient.

    `action` is failed, delayed, delivered, relayed or expanded; `status` such as 5.1.1, empty where not told.
    """

    recipient: str
    action: str
    status: str
    diagnostic: str


@dataclass(frozen=True, slots=True)
class Report:
    """A machine-readable report: `kind` delivery-status or disposition-notification."""

    kind: str
    deliveries: tuple[Delivery, ...]
    original_ids: tuple[str, ...]
    disposition: str


@dataclass(frozen=True, slots=True)
class ParsedMail:
    """Everything that was read of one mail. Message-IDs keep their angle brackets; instants are aware UTC."""

    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    senders: tuple[Person, ...]
    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    reply_to: tuple[Person, ...]
    subject: str
    date: datetime | None
    blocks: tuple[Block, ...]
    files: tuple[MailFile, ...]
    headers: tuple[tuple[str, str], ...]
    """All header lines of the mail itself, names in lower case, in their order."""
    carried: tuple[Carried, ...]
    report: Report | None
    defects: tuple[Defect, ...]

    @property
    def sender(self) -> str:
        """The first sender's address, empty where there is none."""
        return self.senders[0].address if self.senders else ""

    @property
    def text(self) -> str:
        """The whole text, quoted parts included."""
        return "\n".join(block.text for block in self.blocks)

    @property
    def own_text(self) -> str:
        """The text without what it quotes."""
        return "\n".join(block.text for block in self.blocks if not block.quoted)

    @property
    def quarantined(self) -> bool:
        """Whether a person should look at it before it is shown with a case."""
        return not QUARANTINED.isdisjoint(self.defects)

    def header(self, name: str) -> str:
        """Return a header line's first value, empty where there is none."""
        return next((value for key, value in self.headers if key == name), "")
