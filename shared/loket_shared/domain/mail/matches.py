"""What matching a received mail can say, and what must be known of the office for it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from loket_shared.domain.mail.tokens import Forged, Own


class How(StrEnum):
    """By what a mail is known to belong to an escalation, the surest first."""

    SIGNED_ID = "signed_id"
    REFERENCES = "references"
    """It answers a mail that is already with the escalation."""
    TOKEN = "token"
    """The token stands in its subject."""
    QUOTED_TOKEN = "quoted_token"
    """The token stands in its text, or in the subject of a mail inside it."""
    EXTERNAL_NUMBER = "external_number"
    SENDER = "sender"


class Doubt(StrEnum):
    """Why a person should look before a mail is linked."""

    FORGED_ID = "forged_id"
    """It names a Message-ID made to look like ours."""
    CONTRADICTS = "contradicts"
    """Its signs point to different escalations."""
    UNKNOWN_SENDER = "unknown_sender"
    """What it names is right, but nobody of that escalation writes from this address."""
    SEVERAL = "several"
    """Several escalations are open with this sender, or bear this number."""
    UNPROVEN_SENDER = "unproven_sender"
    """Our own server says that this mail does not come from where it claims to (DMARC)."""
    ANSWERS_OTHER = "answers_other"
    """Only the sender fits, and it answers a mail that we do not know, or goes to a list."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An escalation to which a mail may belong."""

    escalation_id: UUID
    how: How


@dataclass(frozen=True, slots=True)
class Linked:
    """It belongs there. `key` is the message of ours that it is about, where a signed id tells."""

    escalation_id: UUID
    how: How
    key: UUID | None = None


@dataclass(frozen=True, slots=True)
class Suggested:
    """A person decides among these, the surest first; `doubt` says why it was not linked."""

    candidates: tuple[Candidate, ...]
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class Unlinked:
    """Nothing fits; `doubt` is FORGED_ID where it pretends to answer a mail of ours."""

    doubt: Doubt | None = None


Match = Linked | Suggested | Unlinked


class Known(Protocol):
    """What must be known of the office's escalations; an answer is None or empty where there is none."""

    def signature(self, message_id: str) -> Own | Forged | None:
        """Tell whose Message-ID this is (tokens.read_message_id with the office's secret)."""
        ...

    def escalation_of(self, key: UUID) -> UUID | None:
        """Return the escalation of a message that we sent."""
        ...

    def with_message(self, message_id: str) -> UUID | None:
        """Return the escalation with which a received mail of this Message-ID already is."""
        ...

    def with_token(self, token: str) -> UUID | None:
        """Return the escalation that bears this token."""
        ...

    def with_external_number(self, number: str) -> tuple[UUID, ...]:
        """Return the escalations that bear the other party's number, letters in upper case, separators dropped."""
        ...

    def open_with(self, address: str) -> tuple[UUID, ...]:
        """Return the open escalations with this party, by its address in lower case."""
        ...

    def writes_for(self, address: str, escalation_id: UUID) -> bool:
        """Tell whether this address, or its organisation, is of the party of that escalation."""
        ...
