"""The shipped procedures (SOP) S0 to S4 as data, and look-ups over them."""

from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import EventStep, Procedure, Step, step_code
from loket_shared.domain.sop.s0 import S0
from loket_shared.domain.sop.s1 import S1
from loket_shared.domain.sop.s2 import S2
from loket_shared.domain.sop.s3 import S3
from loket_shared.domain.sop.s4 import S4

PROCEDURES: tuple[Procedure, ...] = (S0, S1, S2, S3, S4)


def procedure(code: str) -> Procedure:
    """Return a shipped procedure by its code (S0 to S4); KeyError for another."""
    return {each.code: each for each in PROCEDURES}[code]


def all_steps() -> dict[str, Step]:
    """Return every step of the five procedures by its code, S0-01 to S4-13, in order."""
    return {step_code(each.code, step.number): step for each in PROCEDURES for step in each.steps}


def moved_steps(code: str, kind: EventKind, **data: object) -> tuple[EventStep, ...]:
    """Return the rows of a shipped procedure that an event with these fields moves."""
    return tuple(row for row in procedure(code).events if row.counts(str(kind), data))
