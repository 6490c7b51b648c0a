"""What the desk screen shows, as one frozen value."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum, auto
from uuid import UUID

from loket_shared.domain.states import CaseState
from loket_shared.services.people import Identity, Problem

from loket_operator.knowledge.state import Offered


class Panel(StrEnum):
    """The inline panel that is open below the form; never a dialog."""

    NONE = auto()
    SKIP = auto()
    WITHDRAW = auto()
    LEAVE = auto()
    TRANSFER = auto()
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
    """The consultation form as the desk works on it; instants are aware UTC, `due` is the promised moment (S0-08)."""

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
    """The ticket that was called to this desk or is served here; instants are aware UTC."""

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

    `unready` is why the open visit may not end yet, besides its form: the guest book, or a step that runs; empty for nothing.
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
