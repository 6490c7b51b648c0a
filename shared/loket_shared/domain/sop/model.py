"""What a procedure (SOP) is: its steps with their quality standard (mutu baku), and which events begin and end them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.conditions import met


class ClockKind(StrEnum):
    """How the time of a step is counted."""

    WALL = "wall"
    BUSINESS = "business"
    WALL_WHILE_PRESENT = "wall_while_present"
    WORKING_DAYS = "working_days"


class Owner(StrEnum):
    """Whose time it is: only the office's can deviate from the standard, the others' is shown and counted."""

    OFFICE = "office"
    VISITOR = "visitor"
    LKPP = "lkpp"


class Edge(StrEnum):
    """What an event does to a step."""

    BEGIN = "begin"
    END = "end"
    BOTH = "both"


class ClassKind(StrEnum):
    """By what a standard of its own is chosen: a level of the priority table, or a category."""

    PRIORITY = "priority"
    CATEGORY = "category"


class GuestBook(StrEnum):
    """When a procedure wants the guest book signed."""

    START = "start"
    END = "end"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Standard:
    """A measured time: seconds, or whole working days where `clock` is WORKING_DAYS; equal to it is in time.

    `low` is set where the procedure gives a range ("10 sampai 15 menit"): only its upper end can be overstepped.
    `repeating` begins anew after each report (S2-14).
    """

    amount: int
    clock: ClockKind
    repeating: bool = False
    low: int | None = None

    @property
    def seconds(self) -> int | None:
        """Return the seconds, None for working days."""
        return None if self.clock is ClockKind.WORKING_DAYS else self.amount


@dataclass(frozen=True, slots=True)
class ClassStandard:
    """What a step is measured by for one class of cases: `code` is a level of the priority table or a category."""

    kind: ClassKind
    code: str
    standard: Standard


@dataclass(frozen=True, slots=True)
class Step:
    """One row of a procedure, quoted as it stands there; a reconstructed row is in the product's own words.

    `actor` names the columns of the table ("A / B" when two share the step); where the scan lost its marks it is
    taken from the wording. `standard_text` is the column Waktu ("5 menit", "N/A" or empty); `standard` is what is
    measured, None when the step has no time of its own. `applies` is off for a step that the office has not ("tidak
    berlaku"); `measured` is off where its time is not taken ("tidak diukur", S0-02 until the office turns it on).
    """

    number: int
    actor: str
    activity: str
    requirement: str = ""
    standard_text: str = ""
    output: str = ""
    note: str = ""
    standard: Standard | None = None
    owner: Owner = Owner.OFFICE
    reconstructed: bool = False
    applies: bool = True
    measured: bool = True
    by_class: tuple[ClassStandard, ...] = ()

    def standard_for(self, *, priority: str = "", category: str = "") -> Standard | None:
        """Return what a case of this class is measured by: its category's standard, its priority's, or the step's own."""
        own = {(one.kind, one.code): one.standard for one in self.by_class}
        for key in ((ClassKind.CATEGORY, category), (ClassKind.PRIORITY, priority)):
            if key in own:
                return own[key]
        return self.standard


@dataclass(frozen=True, slots=True)
class EventStep:
    """An event that begins or ends a step.

    Edge BOTH is a moment: the step was done, how long it took is not known. `when` restricts the row to events whose
    fields say so (see conditions). Rows with `together` end their step only when all of them have happened; otherwise
    the first END does.
    """

    event_kind: EventKind
    step: int
    edge: Edge
    when: str = ""
    together: bool = False

    def counts(self, kind: str, data: Mapping[str, object]) -> bool:
        """Tell whether an event of this kind, with these fields, moves the step."""
        return str(self.event_kind) == kind and met(self.when, data)


@dataclass(frozen=True, slots=True)
class Procedure:
    """A procedure as an office issued it; `effective` is the day from which it holds, None where no page tells.

    `steps` stand in the order in which they are done, which need not be that of their numbers. `deviation_duty`: the
    document itself makes every deviation a failure to account for; elsewhere it is applied alike by decision.
    """

    code: str
    title: str
    office: str | None
    document_number: str | None
    revision: str
    effective: date | None
    deviation_duty: bool
    actors: tuple[str, ...]
    equipment: tuple[str, ...]
    related: tuple[str, ...]
    steps: tuple[Step, ...]
    events: tuple[EventStep, ...] = ()
    warnings: tuple[str, ...] = ()
    uses_form: bool = True
    uses_queue: bool = True
    guest_book: GuestBook = GuestBook.START

    def step(self, number: int) -> Step:
        """Return a step by its number; KeyError when the procedure has none."""
        for step in self.steps:
            if step.number == number:
                return step
        raise KeyError(step_code(self.code, number))

    @property
    def asks_rating(self) -> bool:
        """Tell whether a step ends with the visitor's rating."""
        return any(row.event_kind is EventKind.RATING_GIVEN for row in self.events)

    @property
    def by_hand(self) -> tuple[int, ...]:
        """Return the steps that an officer begins or ends by key, in their order."""
        keys = {EventKind.STEP_BEGUN, EventKind.STEP_ENDED}
        marked = {row.step for row in self.events if row.event_kind in keys and met(row.when, {"step": row.step})}
        return tuple(step.number for step in self.steps if step.number in marked and step.applies)


def step_code(procedure: str, number: int) -> str:
    """Return a step's name in journal and reports, such as S3-09."""
    return f"{procedure}-{number:02d}"


def wall(minutes: int) -> Standard:
    """Return a standard of plain elapsed minutes."""
    return Standard(minutes * 60, ClockKind.WALL)


def business(minutes: int) -> Standard:
    """Return a standard of minutes inside opening hours."""
    return Standard(minutes * 60, ClockKind.BUSINESS)


def while_present(minutes: int) -> Standard:
    """Return a standard of plain minutes while a visitor is present, of business minutes otherwise."""
    return Standard(minutes * 60, ClockKind.WALL_WHILE_PRESENT)


def working_days(count: int, *, repeating: bool = False) -> Standard:
    """Return a standard of working days, the day of the event not counted."""
    return Standard(count, ClockKind.WORKING_DAYS, repeating=repeating)


def begins(kind: EventKind, *steps: int, when: str = "") -> tuple[EventStep, ...]:
    """Return the rows by which an event begins steps."""
    return tuple(EventStep(kind, step, Edge.BEGIN, when) for step in steps)


def ends(kind: EventKind, *steps: int, when: str = "") -> tuple[EventStep, ...]:
    """Return the rows by which an event ends steps."""
    return tuple(EventStep(kind, step, Edge.END, when) for step in steps)


def done(kind: EventKind, *steps: int, when: str = "") -> tuple[EventStep, ...]:
    """Return the rows by which an event is the whole of steps."""
    return tuple(EventStep(kind, step, Edge.BOTH, when) for step in steps)


def by_hand(step: int) -> tuple[EventStep, ...]:
    """Return the rows of a step that an officer begins and ends by key."""
    when = f"step={step}"
    return (*begins(EventKind.STEP_BEGUN, step, when=when), *ends(EventKind.STEP_ENDED, step, when=when))
