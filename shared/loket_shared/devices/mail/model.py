"""What a mail account is, a secret that never shows itself, a letter, and whom it goes to."""

import base64
import hmac
import ipaddress
import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"(?P<local>{_LOCAL})@(?P<domain>{_LABEL}(?:\.{_LABEL})*)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
TEXT_LIMIT = 500


def is_address(text: str) -> bool:
    """Tell whether a mail can be sent to this: plain ASCII, at most 254 characters, no quoting, no line breaks.

    Every address that a person has in Indonesia's government is so; anything else is asked for again, never guessed at.
    """
    found = _ADDRESS.fullmatch(text)
    return found is not None and len(text) <= 254 and len(found["local"]) <= 64


class Security(StrEnum):
    """How the way to a server is kept secret."""

    TLS = "tls"
    """From the first byte on."""
    STARTTLS = "starttls"
    """Asked for before anything else is said; where the server does not offer it, nothing goes on."""
    NONE = "none"
    """Only to this very machine."""


class Secret:
    """A password that is shown by nothing but `reveal`: not printed, not formatted, not pickled, not compared in the open."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the password itself; for the one line that hands it to the server or the keyring."""
        return self._value

    def scrub(self, text: str, login: str = "") -> str:
        """Return a server's words fit to keep: one line of at most 500 characters, without this secret in any of its disguises."""
        value = self._value.encode()
        for spoken in (f"\0{login}\0".encode() + value, value):
            coded = base64.b64encode(spoken).decode("ascii")
            if value:
                text = re.sub(re.escape(coded[:8].rstrip("=")) + "[A-Za-z0-9+/=]*", "***", text, flags=re.IGNORECASE)
        if value:
            text = re.sub(re.escape(self._value), "***", text, flags=re.IGNORECASE)
        return _CONTROL.sub(" ", text).strip()[:TEXT_LIMIT]

    def __bool__(self) -> bool:
        """Whether there is one at all."""
        return bool(self._value)

    @override
    def __repr__(self) -> str:
        return "Secret(***)"

    __str__ = __repr__

    @override
    def __format__(self, spec: str) -> str:
        return "***"

    @override
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())  # its own kind

    @override
    def __hash__(self) -> int:
        return hash(self._value)

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is never pickled or copied")


def is_loopback(host: str) -> bool:
    """Tell whether this name or number means this very machine."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


@dataclass(frozen=True, slots=True)
class Account:
    """Where mail is handed over and in whose name; the secret travels apart from it.

    `ca_file` (PEM) is trusted besides the system's authorities, for offices with an authority of their own. ValueError for an
    open way to another machine, a port that is none, or a sender that is no address.
    """

    host: str
    port: int
    security: Security
    from_address: str
    from_name: str = ""
    login: str | None = None
    ca_file: Path | None = None

    def __post_init__(self) -> None:
        if not self.host or _CONTROL.search(self.host) or not 0 < self.port < 65536:
            raise ValueError("no server")
        if self.security is Security.NONE and not is_loopback(self.host):
            raise ValueError("without TLS only to this machine")
        if not is_address(self.from_address):
            raise ValueError("the sender is no address")


@dataclass(frozen=True, slots=True)
class Party:
    """One person or office in a letter's head."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter, as the office keeps it; `media_type` such as application/pdf."""

    name: str
    media_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as it was written; `date` is aware and given by the caller, so that the same letter is always the same bytes.

    `message_id`, `in_reply_to` and `references` carry their brackets; `token` does not (LK-7F3K9R) and goes to the subject's head.
    """

    sender: Party
    to: tuple[Party, ...]
    subject: str
    body: str = field(repr=False)
    date: datetime
    message_id: str
    cc: tuple[Party, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    token: str | None = None


@dataclass(frozen=True, slots=True)
class Envelope:
    """Whom the server hears of: only those who have not accepted yet. ValueError for what `is_address` refuses, or nobody."""

    sender: str
    recipients: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.recipients or not all(map(is_address, (self.sender, *self.recipients))):
            raise ValueError("an envelope names plain addresses only")


def envelope_of(letter: Letter, accepted: tuple[str, ...] = ()) -> Envelope | None:
    """Return the envelope for everybody in To and Cc, each once, without those who accepted before; None when nobody is left."""
    done = {address.lower() for address in accepted}
    rest: dict[str, str] = {}
    for party in (*letter.to, *letter.cc):
        if party.address.lower() not in done:
            rest.setdefault(party.address.lower(), party.address)
    return Envelope(letter.sender.address, tuple(rest.values())) if rest else None
