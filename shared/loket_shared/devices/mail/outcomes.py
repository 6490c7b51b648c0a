"""What became of a mail at its server: a closed union for outbox and screens to match, and codes for whatever went wrong."""

from dataclasses import dataclass
from enum import StrEnum

from loket_shared.domain.mail.outbox import Stage


class Reason(StrEnum):
    """Why there was no conversation, or why it ended without an answer."""

    DNS = "dns"
    """The server's name leads nowhere, or nobody could be asked."""
    CONNECT = "connect"
    """Nothing listens there, no way leads there, or the attempt was never answered."""
    TLS = "tls"
    """No secret way: STARTTLS is not offered, or the two sides do not agree."""
    CERTIFICATE = "certificate"
    """The certificate is not this server's, or nobody trusted made it, or the office's own authority cannot be read."""
    EXPIRED = "expired"
    """The certificate is no longer, or not yet, valid: ask this machine's clock too."""
    AUTH = "auth"
    """Name or password refused, no way to log in offered, or no password known here."""
    TIMEOUT = "timeout"
    """Connected, but nothing was heard in time."""
    GREETING = "greeting"
    """The server turned the connection away before any mail was spoken of."""
    DROPPED = "dropped"
    """The connection broke."""
    GARBLED = "garbled"
    """What came is no mail server's answer."""
    FOLDER = "folder"
    """The mailbox has no such folder, or it may not be opened (only when mail is read)."""


@dataclass(frozen=True, slots=True)
class RefusedRecipient:
    """One who was turned away; the others are not held up by it."""

    address: str
    code: int
    text: str

    @property
    def for_good(self) -> bool:
        """Whether it is no use to try again (5xx)."""
        return self.code >= 500


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server took the mail for `accepted`, in its own words and under its own number where it told one."""

    code: int
    text: str
    queue_id: str | None
    accepted: tuple[str, ...]
    refused: tuple[RefusedRecipient, ...] = ()


@dataclass(frozen=True, slots=True)
class Deferred:
    """The server asked for patience (4xx); it took nothing."""

    stage: Stage
    code: int
    text: str
    refused: tuple[RefusedRecipient, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """The server refused the mail (5xx), or it is larger than the server's `limit` in bytes (then `code` is None)."""

    stage: Stage
    code: int | None
    text: str
    refused: tuple[RefusedRecipient, ...] = ()
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """The server was asked to take the text and was not heard of again: never send it again unasked.

    At stage END it may well have arrived; at BODY the end was not sent; at DATA not even the text.
    """

    stage: Stage
    why: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nothing was handed over: it may be tried again unasked. `detail` is the other side's word, on one line."""

    reason: Reason
    detail: str = ""
    stage: Stage = Stage.CONNECT


Outcome = Accepted | Deferred | Failed | Unknown | Unreachable


@dataclass(frozen=True, slots=True)
class AccountWorks:
    """The server knows the account and lets it send; `limit` in bytes (None: it told none), `tls` such as TLSv1.3."""

    limit: int | None
    tls: str | None


Tested = AccountWorks | Deferred | Failed | Unreachable
