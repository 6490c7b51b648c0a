"""What the desk screen shows, as one frozen value."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum, auto
from uuid import UUID

from loket_shared.services.case_timeline import StoryEvent
from loket_shared.services.people import Identity, Problem

from loket_operator.desk.visitor import CaseSheet, Classing, Visitor
from loket_operator.knowledge.state import Offered


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
