"""What the telephone desk shows, as one frozen value."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum, auto
from uuid import UUID

from loket_shared.domain.casework import Verb, may
from loket_shared.domain.completeness import Missing
from loket_shared.domain.states import CaseState, Channel, Role
from loket_shared.services.call_backs import CallBack
from loket_shared.services.callers import KnownCase
from loket_shared.services.people import Identity, Problem
from loket_shared.services.phone_typed import CallOpen

from loket_operator.desk.state import Draft, DraftState, OtherVersion, Paper
from loket_operator.desk.visitor import CaseSheet


class Page(StrEnum):
    """What stands in the middle: nobody on the line, a telephone that rings, the caller's form, or a case."""

    LIST = auto()
    RINGING = auto()
    FORM = auto()
    CASE = auto()


class Asking(StrEnum):
    """The inline panel that is open; never a dialog."""

    NONE = auto()
    NOT_CONSULTATION = auto()
    CUT_OFF = auto()
    PROMISE = auto()
    DICTATE = auto()
    ARCHIVE = auto()


@dataclass(frozen=True, slots=True)
class Measure:
    """An SOP step of the telephone's procedure: its code, and its standard where it is measured."""

    code: str = ""
    standard: timedelta | None = None
    measured: bool = False


@dataclass(frozen=True, slots=True)
class Measures:
    """The steps of a call in the office's own procedure (S0-02, S0-03, S0-08, S0-07)."""

    ring: Measure = field(default_factory=Measure)
    ask: Measure = field(default_factory=Measure)
    number: Measure = field(default_factory=Measure)
    archive: Measure = field(default_factory=Measure)


@dataclass(frozen=True, slots=True)
class Typed:
    """The caller's form as it stands on the screen."""

    identity: Identity = field(default_factory=Identity)
    problem: Problem = field(default_factory=Problem)

    @property
    def empty(self) -> bool:
        """Tell whether nothing was typed yet."""
        return self == Typed()


@dataclass(frozen=True, slots=True)
class Work:
    """The case on the screen; `back` while the office rings the reporter, `spoken` once they were reached."""

    sheet: CaseSheet
    person: Identity
    channel: Channel
    back: bool = False
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class PhoneState:
    """Everything the telephone desk draws; instants are aware UTC, `busy` are the acts on their way to the database.

    `form` grows when the fields must be filled anew; `owner_id` is the officer who took the open call.
    """

    officer: str = ""
    roles: frozenset[Role] = frozenset()
    page: Page = Page.LIST
    asking: Asking = Asking.NONE
    measures: Measures = field(default_factory=Measures)
    rang_at: datetime | None = None
    call: CallOpen | None = None
    owner_id: UUID | None = None
    form: int = 0
    typed: Typed = field(default_factory=Typed)
    kept: DraftState = DraftState.EMPTY
    kept_at: datetime | None = None
    missing: tuple[Missing, ...] = ()
    refusal: str = ""
    search: str = ""
    known: tuple[KnownCase, ...] = ()
    work: Work | None = None
    draft: Draft = field(default_factory=Draft)
    other: OtherVersion | None = None
    paper: Paper = Paper.NOT_YET
    paper_said: str = ""
    place: str = ""
    final: bool = False
    promise_default: date | None = None
    call_backs: tuple[CallBack, ...] = ()
    busy: frozenset[str] = frozenset()

    @property
    def sheet(self) -> CaseSheet | None:
        """Return the form of the case on the screen."""
        return self.work.sheet if self.work else None

    def may(self, verb: Verb) -> bool:
        """Tell whether the officer may do this to the case on the screen now."""
        return self.work is not None and may(verb, self.work.sheet.state, self.roles)

    @property
    def rings_back(self) -> bool:
        """Tell whether the outcome of ringing the reporter is asked for."""
        waits = {CaseState.PROMISED, CaseState.SOLUTION_KNOWN}
        return self.work is not None and self.work.back and self.work.sheet.state in waits
