"""What the inbox shows, as one frozen value."""

from dataclasses import dataclass, field
from uuid import UUID

from loket_shared.services.escalation_finding import EscalationTarget
from loket_shared.services.inbox_list import MailBox, MailCounts, MailPage
from loket_shared.services.mail_reading import WholeMail

from loket_operator.inbox import keys

ACT = "inbox"
"""By which name linking, setting aside and bringing back are on their way: one at a time."""

PART = 20_000
"""Characters of a mail's text that are shown at once: a screen that lays out more of them stands still."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An escalation offered for linking, and why (nothing for one that was searched for)."""

    target: EscalationTarget
    why: str = ""


@dataclass(frozen=True, slots=True)
class OpenedMail:
    """The opened mail. `parts` of its text are shown; `elsewhere` tells that another escalation is wanted for a linked one.

    `found` are the escalations that match `search`, None while they were not read yet.
    """

    mail: WholeMail
    quoted: bool = False
    parts: int = 1
    elsewhere: bool = False
    search: str = ""
    found: tuple[EscalationTarget, ...] | None = None
    refusal: str = ""

    @property
    def choosing(self) -> bool:
        """Tell whether an escalation may be chosen: the mail waits or lies aside, or another one is wanted."""
        return self.mail.line.linked is None or self.elsewhere


@dataclass(frozen=True, slots=True)
class Aside:
    """The mail that was set aside last; by one key it waits again."""

    arrival_id: UUID
    version: int
    subject: str


@dataclass(frozen=True, slots=True)
class InboxState:
    """The chosen list with its counts, and the opened mail; `shown` is None until it was read."""

    staff_id: UUID | None = None
    counts: MailCounts = field(default_factory=MailCounts)
    box: MailBox = MailBox.WAITING
    page: int = 0
    shown: MailPage | None = None
    open: OpenedMail | None = None
    aside: Aside | None = None
    busy: frozenset[str] = frozenset()

    @property
    def on_its_way(self) -> bool:
        """Tell whether a decision has no answer yet."""
        return ACT in self.busy


MOST_CHOICES = len(keys.CHOICES)
