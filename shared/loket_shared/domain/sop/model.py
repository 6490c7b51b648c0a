"""What a procedure (SOP) is: its steps with their quality standard (mutu baku), and which events begin and end them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from loket_shared.domain.events import EventKind


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


@dataclass(frozen=True, slots=True)
class Standard:
    """A measured time: seconds, or whole working days where `clock` is WORKING_DAYS; equal to it is in time.

    `repeating` begins anew after each report (S2-14); `opt_in` is not measured until the office turns it on (S0-02).
    """

    amount: int
    clock: ClockKind
    repeating: bool = False
    opt_in: bool = False

    @property
    def seconds(self) -> int | None:
        """Return the seconds, None for working days."""
        return None if self.clock is ClockKind.WORKING_DAYS else self.amount


@dataclass(frozen=True, slots=True)
class Step:
    """One row of a procedure, quoted as it stands there; a reconstructed row is in the product's own words.

    `actor` names the columns of the table ("A / B" when two share the step); where the scan lost its marks it is
    taken from the wording. `standard_text` is the column Waktu ("5 menit", "N/A" or empty); `standard` is what is
    measured, None when the step has no time of its own.
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


@dataclass(frozen=True, slots=True)
class EventStep:
    """An event that begins or ends a step.

    `solution`, where set, restricts the row to a case.decided whose `solution` says the same. Rows with `together`
    end their step only when all of them have happened; otherwise the first END does.
    """

    event_kind: EventKind
    step: int
    edge: Edge
    solution: bool | None = None
    together: bool = False


@dataclass(frozen=True, slots=True)
class Procedure:
    """A procedure as an office issued it; `effective` is the day from which it holds, None where no page tells.

    `deviation_duty`: the document itself makes every deviation a failure to account for; elsewhere it is applied
    alike by decision.
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

    def step(self, number: int) -> Step:
        """Return a step by its number; KeyError when the procedure has none."""
        for step in self.steps:
            if step.number == number:
                return step
        raise KeyError(step_code(self.code, number))


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
