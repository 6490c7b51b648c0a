"""What the cases' workspace shows, as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from loket_shared.domain.completeness import Missing
from loket_shared.services.case_finding import FoundCase
from loket_shared.services.case_list import CaseCounts, CaseQuery, OpenCase, Whose
from loket_shared.services.case_story import CaseStory
from loket_shared.services.case_times import CaseTimes
from loket_shared.services.mail_accounts import MailAccount
from loket_shared.services.roster import OnDuty

from loket_operator.cases.acts import CaseAct, Officer
from loket_operator.knowledge.state import Offered

Value = str | tuple[str, ...] | datetime | None
Values = Mapping[str, Value]


class Page(StrEnum):
    """What stands beside the list."""

    CASE = "case"
    TICKET = "ticket"
    ROSTER = "roster"
    ESCALATION = "escalation"
    ESCALATIONS = "escalations"
    MAILS = "mails"


class Side(StrEnum):
    """What stands beside the form of a case."""

    STORY = "story"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Offer:
    """What a panel offers: priorities, categories with their evidence and answer, the usual next instant, and the office's mail.

    `mail` is None where the office works by hand; `limit` is the largest letter that is known to be taken.
    """

    levels: tuple[tuple[str, str], ...] = ()
    categories: tuple[tuple[UUID, str], ...] = ()
    evidence: Mapping[UUID, str] = field(default_factory=dict)
    templates: Mapping[UUID, str] = field(default_factory=dict)
    next_day: datetime | None = None
    mail: MailAccount | None = None
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Panel:
    """The act whose panel is open: what is typed, on top of which version, and what stands against it.

    `found` are the cases that a search may mean, `shown` is the text to copy.
    """

    act: CaseAct
    typed: Values
    base: int
    refusal: str = ""
    field: str = ""
    found: tuple[FoundCase, ...] = ()
    shown: str = ""


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """The case that an officer opened; `choosing` shows all acts at once, `proving` while its dossier is being made."""

    story: CaseStory
    offer: Offer
    panel: Panel | None = None
    choosing: bool = False
    times: CaseTimes | None = None
    side: Side = Side.STORY
    offered: Offered = field(default_factory=Offered)
    proving: bool = False

    @property
    def overtaken(self) -> bool:
        """Tell whether somebody saved the case since the panel was opened."""
        return self.panel is not None and self.panel.base != self.story.view.version


@dataclass(frozen=True, slots=True)
class Entry:
    """How the entry of a ticket stands: what is still missing, or why it cannot have arrived then."""

    missing: tuple[Missing, ...] = ()
    number: bool = False
    not_yet: bool = False
    round: int = 0


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is on duty; `leaving` is the officer for whom a substitute is being chosen."""

    people: tuple[OnDuty, ...] | None = None
    leaving: UUID | None = None
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class CasesState:
    """Everything the workspace draws; `rows` is None until the first answer came."""

    officer: Officer = field(default_factory=lambda: Officer(None, frozenset()))
    query: CaseQuery = field(default_factory=lambda: CaseQuery(Whose.UNIT))
    rows: tuple[OpenCase, ...] | None = None
    counts: CaseCounts = field(default_factory=lambda: CaseCounts(0, 0, 0))
    duties: int = 0
    page: Page = Page.CASE
    open: OpenedCase | None = None
    entry: Entry = field(default_factory=Entry)
    roster: Roster = field(default_factory=Roster)
    levels: tuple[tuple[str, str], ...] = ()
    busy: frozenset[str] = frozenset()
