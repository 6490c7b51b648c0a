"""What the desk screen shows, as one frozen value."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum, auto
from uuid import UUID

from loket_shared.domain.casework import UNDECIDED
from loket_shared.domain.states import CaseState
from loket_shared.services.case_timeline import StoryEvent
from loket_shared.services.people import Identity, Problem

from loket_operator.knowledge.state import Offered

TO_DO = UNDECIDED | {CaseState.SOLUTION_KNOWN}
"""States in which a visitor who came back about a case is told something before he goes."""


class Panel(StrEnum):
    """The inline panel that is open below the form; never a dialog."""

    NONE = auto()
    SKIP = auto()
    WITHDRAW = auto()
    LEAVE = auto()
    TRANSFER = auto()
    FURTHER = auto()
    REOPEN = auto()
    PROMISE = auto()
    DICTATE = auto()
    FINISH = auto()


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One waiting ticket in the order in which it will be called; `waiting_since` is an aware UTC instant."""

    ticket_id: UUID
    label: str
    who: str
    service: str
    waiting_since: datetime
    priority: bool = False
    skips: int = 0
    returning: bool = False


@dataclass(frozen=True, slots=True)
class Classing:
    """How the office classes a problem: the visitor's group, and the finer category that the officer sets."""

    group_name: str = ""
    category_id: UUID | None = None
    category_name: str = ""


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """The consultation form as the desk works on it; instants are aware UTC, `due` is the promised moment (S0-08).

    `person` is whom its part A names, `opened_at` when it was recorded.
    """

    case_id: UUID
    version: int
    form_label: str
    state: CaseState
    problem: Problem
    classing: Classing = field(default_factory=Classing)
    answer: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None
    draft: str | None = None
    draft_saved_at: datetime | None = None
    promised_at: datetime | None = None
    due: datetime | None = None
    number_told_at: datetime | None = None
    visits: int = 1
    known_at: datetime | None = None
    sent_at: datetime | None = None
    person: Identity = field(default_factory=Identity)
    opened_at: datetime | None = None

    @property
    def escalated(self) -> bool:
        """Tell whether LKPP is, or is to be, asked (C5); `known_at` and `sent_at` say since when (S3-11)."""
        return self.state is CaseState.ESCALATED

    @property
    def unsent(self) -> bool:
        """Tell whether what goes to LKPP is still a draft: the visitor cannot go yet."""
        return self.escalated and self.sent_at is None

    @property
    def promised(self) -> bool:
        """Tell whether the visitor goes home without an answer yet: with a promise, or because LKPP is asked."""
        return self.state is CaseState.PROMISED or self.escalated

    @property
    def answered(self) -> bool:
        """Tell whether part C stands in the form, not only in a draft."""
        return self.state in {CaseState.ANSWERED, CaseState.ARCHIVED}


@dataclass(frozen=True, slots=True)
class Visitor:
    """The ticket that was called to this desk or is served here; instants are aware UTC.

    `sheet` is the open form, `sheets` all of them when the visitor told several problems: the number's own first.
    `continues` says that the visitor came back about a case that was there before, `came` who came when that is somebody
    else than the form names.
    """

    ticket_id: UUID
    visit_id: UUID
    label: str
    serving: bool
    called_at: datetime
    present_at: datetime | None
    calls: int
    skips: int
    priority: bool
    service: str
    person: Identity
    sheet: CaseSheet | None
    sheets: tuple[CaseSheet, ...] = ()
    continues: bool = False
    came: str = ""

    @property
    def forms(self) -> tuple[CaseSheet, ...]:
        """Return every form of this turn."""
        return self.sheets or ((self.sheet,) if self.sheet else ())

    @property
    def older(self) -> bool:
        """Tell whether the open form is the one that the visitor came back about."""
        return self.continues and self.sheet is not None and self.sheet.case_id == self.forms[0].case_id

    @property
    def nothing_new(self) -> bool:
        """Tell whether the older form stands as it stood when the visitor sat down: he may go without paper."""
        if not self.older or self.sheet is None or self.present_at is None or self.sheet.state in TO_DO:
            return False
        written = (self.sheet.answered_at, self.sheet.promised_at)
        return all(one is None or one < self.present_at for one in written)

    def opened(self, case_id: UUID | None) -> "Visitor":
        """Return the visitor with another form open; the first one when there is none of that id (any more)."""
        if not self.sheets:
            return self
        sheet = next((one for one in self.sheets if one.case_id == case_id), self.sheets[0])
        return replace(self, sheet=sheet, person=sheet.person)


class DraftState(StrEnum):
    """How safe the typed answer is."""

    EMPTY = auto()
    TYPING = auto()
    SAVED = auto()
    WAITING = auto()


@dataclass(frozen=True, slots=True)
class Draft:
    """Part C as it stands in the editor, begun on version `base` of the case, whose part C then was `seen`."""

    case_id: UUID | None = None
    text: str = ""
    base: int = 0
    seen: str = ""
    state: DraftState = DraftState.EMPTY
    saved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """What another officer saved meanwhile; shown beside one's own text, which stays."""

    version: int
    by: str
    answer: str
    person: Identity
    problem: Problem
    classing: Classing


class Paper(StrEnum):
    """How far the two A4 sheets are."""

    NOT_YET = auto()
    PRINTING = auto()
    PRINTED = auto()
    FAILED = auto()


class CopyChoice(StrEnum):
    """What became of the visitor's copy (S3-12)."""

    HANDED = auto()
    OWED = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Finishing:
    """The finish panel: who explained, the sheets, the copy, and where the signed original lies."""

    paper: Paper = Paper.NOT_YET
    printed_at: datetime | None = None
    trouble: str = ""
    copy: CopyChoice | None = None
    location: str = ""
    final: bool = False


@dataclass(frozen=True, slots=True)
class Owed:
    """A copy that a visitor still has to get; `since` is an aware UTC instant."""

    case_id: UUID
    form_label: str
    name: str
    phone: str
    since: datetime


@dataclass(frozen=True, slots=True)
class DeskState:
    """Everything the desk workspace draws; `busy` are the acts on their way to the database.

    `settled` are the forms of a visitor with several problems whose paper, copy and place are said already, `story` what
    happened to the open form, None while it is not asked for. `unready` is why the open visit may not end yet, besides its form: the guest book, or a step that runs; empty for nothing.
    """

    desk_id: UUID | None = None
    desk_name: str = ""
    officer: str = ""
    capacity: int = 1
    queue: tuple[QueueItem, ...] = ()
    visitors: tuple[Visitor, ...] = ()
    current_id: UUID | None = None
    owed: tuple[Owed, ...] = ()
    panel: Panel = Panel.NONE
    correcting: bool = False
    draft: Draft = field(default_factory=Draft)
    other: OtherVersion | None = None
    finishing: Finishing = field(default_factory=Finishing)
    settled: tuple[tuple[UUID, Finishing], ...] = ()
    story: tuple[StoryEvent, ...] | None = None
    promise_default: date | None = None
    busy: frozenset[str] = frozenset()
    offered: Offered = field(default_factory=Offered)
    unready: str = ""

    @property
    def current(self) -> Visitor | None:
        """Return the visitor whose form is open."""
        return next((one for one in self.visitors if one.ticket_id == self.current_id), None)

    @property
    def calling(self) -> Visitor | None:
        """Return the visitor who was called and has not come yet; a desk has one at most."""
        return next((one for one in self.visitors if not one.serving), None)

    @property
    def sheet(self) -> CaseSheet | None:
        """Return the open form, if the visit has one."""
        return self.current.sheet if self.current else None

    @property
    def waiting_form(self) -> CaseSheet | None:
        """Return another form of the open visitor that still needs its answer, paper and copy before he may go."""
        if self.current is None:
            return None
        done = {one for one, _ in self.settled} | {self.sheet.case_id if self.sheet else None}
        others = (one for one in self.current.forms if one.case_id not in done)
        return next((one for one in others if not self.current.opened(one.case_id).nothing_new), None)
