"""The steps of a procedure as the evidence dossier shows them: what was done when, against which standard."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, auto


class Verdict(StrEnum):
    """What is said of a step, or of one time that it was done."""

    IN_TIME = auto()
    LATE = auto()
    RECORDED = auto()
    """Its time is known, and nothing says how long it may take."""
    RUNNING = auto()
    OVERDUE = auto()
    """It lasts, and its deadline is over."""
    ABANDONED = auto()
    OVERTAKEN = auto()
    UNMEASURED = auto()
    """It was done, how long it took is not known: never 0 minutes."""
    NOT_MEASURED = auto()
    """The office does not measure it, or no event of ours tells of it."""
    NOT_APPLICABLE = auto()
    NOT_YET = auto()
    NOT_DONE = auto()


@dataclass(frozen=True, slots=True)
class Measure:
    """What a step is measured by: seconds, or working days where `in_days`; `low` is set for a range.

    `clock` is a ClockKind's code; `of_class` names the class of cases that it holds for, empty for all.
    """

    amount: int
    clock: str
    low: int | None = None
    of_class: str = ""

    @property
    def in_days(self) -> bool:
        """Tell whether working days are counted."""
        return self.clock == "working_days"


@dataclass(frozen=True, slots=True)
class StepDone:
    """One time that a step was done; times are seconds, `over` is by how much it was late, in the unit of its measure.

    None is "not known". `by` is a member of staff, or the machine where the visitor did it alone.
    """

    verdict: Verdict
    begun_at: datetime
    ended_at: datetime | None
    measure: Measure | None
    gross: int | None
    net: int | None
    paused: int
    over: int | None
    due_at: datetime | None
    by: str
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of the procedure, quoted, with every time that it was done; `verdict` speaks where there is none."""

    label: str
    activity: str
    actor: str
    owner: str
    standard_text: str
    measure: Measure | None
    verdict: Verdict | None
    done: tuple[StepDone, ...] = ()


@dataclass(frozen=True, slots=True)
class ProcedurePart:
    """A version of a procedure and its steps in the office's order; `whole` is off where only the done ones are listed."""

    code: str
    title: str
    document_number: str
    document_revision: str
    revision: int
    effective: date | None
    issued_by: str
    steps: tuple[StepLine, ...]
    whole: bool = True
