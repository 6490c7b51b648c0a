"""What is wrong with a procedure that somebody wrote: faults that nothing can work with, and doubts worth a second look."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from loket_shared.domain.completeness import is_blank
from loket_shared.domain.events import SHAPES, EventKind
from loket_shared.domain.sop.conditions import BadConditionError, conditions
from loket_shared.domain.sop.model import ClockKind, Edge, EventStep, Procedure, Standard, Step

MOST_STEPS = 200
HIGHEST_NUMBER = 999
LIMITS = {"activity": 2000, "requirement": 2000, "output": 2000, "note": 2000, "actor": 120, "standard_text": 200}
HEAD_LIMITS = {"title": 300, "office": 200, "document_number": 80, "revision": 20, "code": 20}
LONGEST_DAYS = 1000
LONGEST_SECONDS = LONGEST_DAYS * 24 * 3600
LIST_LIMIT = 400


class FaultKind(StrEnum):
    """What is wrong; nothing is saved while one of these stands."""

    CODE_BLANK = "code_blank"
    TITLE_BLANK = "title_blank"
    NO_STEPS = "no_steps"
    TOO_MANY_STEPS = "too_many_steps"
    NUMBER_TWICE = "number_twice"
    NUMBER_RANGE = "number_range"
    ACTOR_BLANK = "actor_blank"
    ACTIVITY_BLANK = "activity_blank"
    TEXT_LONG = "text_long"
    STANDARD_RANGE = "standard_range"
    STANDARD_BACKWARDS = "standard_backwards"
    CLASS_TWICE = "class_twice"
    EVENT_TWICE = "event_twice"
    EVENT_WITHOUT_STEP = "event_without_step"
    CONDITION = "condition"


class DoubtKind(StrEnum):
    """What may be meant so, but is said before it is saved."""

    END_WITHOUT_BEGIN = "end_without_begin"
    BEGIN_WITHOUT_END = "begin_without_end"
    NEVER_RECORDED = "never_recorded"
    STANDARD_UNTIMED = "standard_untimed"
    NO_FORM = "no_form"
    NO_QUEUE = "no_queue"
    NO_GUEST_BOOK = "no_guest_book"
    SIGNED_FIRST = "signed_first"


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault at a step (None: at the procedure itself) and in one of its fields."""

    kind: FaultKind
    step: int | None = None
    field: str = ""
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubt about a step."""

    kind: DoubtKind
    step: int


def faults(value: Procedure) -> tuple[Fault, ...]:
    """Return everything that keeps a procedure from being saved, in its order."""
    found = [*_head(value)]
    twice = [number for number, count in Counter(step.number for step in value.steps).items() if count > 1]
    found += [Fault(FaultKind.NUMBER_TWICE, number, "number") for number in twice]
    for step in value.steps:
        found += _step(step)
    numbers = {step.number for step in value.steps}
    keys = Counter((row.event_kind, row.step, row.edge, row.when) for row in value.events)
    for row in value.events:
        found += _event(row, numbers)
    found += [Fault(FaultKind.EVENT_TWICE, key[1], "events") for key, count in keys.items() if count > 1]
    return tuple(found)


def doubts(value: Procedure) -> tuple[Doubt, ...]:
    """Return what is worth a second look, step by step."""
    found: list[Doubt] = []
    for step in value.steps:
        if not step.applies:
            continue
        edges = {row.edge for row in value.events if row.step == step.number}
        if not edges:
            found.append(Doubt(DoubtKind.NEVER_RECORDED, step.number))
        elif edges == {Edge.END}:
            found.append(Doubt(DoubtKind.END_WITHOUT_BEGIN, step.number))
        elif edges == {Edge.BEGIN}:
            found.append(Doubt(DoubtKind.BEGIN_WITHOUT_END, step.number))
        elif edges == {Edge.BOTH} and step.standard and step.measured:
            found.append(Doubt(DoubtKind.STANDARD_UNTIMED, step.number))
        found += [Doubt(kind, step.number) for kind in _unused(value, step.number)]
    return tuple(found)


def _unused(value: Procedure, number: int) -> Iterator[DoubtKind]:
    kinds = {str(row.event_kind) for row in value.events if row.step == number}
    if not value.uses_form and any(kind.startswith("form.") for kind in kinds):
        yield DoubtKind.NO_FORM
    if not value.uses_queue and any(kind.startswith("ticket.") for kind in kinds):
        yield DoubtKind.NO_QUEUE
    if value.guest_book == "none" and EventKind.VISIT_REGISTERED in kinds:
        yield DoubtKind.NO_GUEST_BOOK
    if value.guest_book == "start" and EventKind.VISIT_RECEIVED in kinds:
        yield DoubtKind.SIGNED_FIRST


def _head(value: Procedure) -> Iterator[Fault]:
    if is_blank(value.code):
        yield Fault(FaultKind.CODE_BLANK, None, "code")
    if is_blank(value.title):
        yield Fault(FaultKind.TITLE_BLANK, None, "title")
    for name, limit in HEAD_LIMITS.items():
        if len(getattr(value, name) or "") > limit:
            yield Fault(FaultKind.TEXT_LONG, None, name, limit)
    for name in ("actors", "equipment", "related", "warnings"):
        if any(len(line) > LIST_LIMIT for line in getattr(value, name)):
            yield Fault(FaultKind.TEXT_LONG, None, name, LIST_LIMIT)
    if not value.steps:
        yield Fault(FaultKind.NO_STEPS)
    if len(value.steps) > MOST_STEPS:
        yield Fault(FaultKind.TOO_MANY_STEPS, None, "", MOST_STEPS)


def _step(step: Step) -> Iterator[Fault]:
    if not 1 <= step.number <= HIGHEST_NUMBER:
        yield Fault(FaultKind.NUMBER_RANGE, step.number, "number", HIGHEST_NUMBER)
    if is_blank(step.actor):
        yield Fault(FaultKind.ACTOR_BLANK, step.number, "actor")
    if is_blank(step.activity):
        yield Fault(FaultKind.ACTIVITY_BLANK, step.number, "activity")
    for name, limit in LIMITS.items():
        if len(getattr(step, name)) > limit:
            yield Fault(FaultKind.TEXT_LONG, step.number, name, limit)
    if step.standard is not None:
        yield from _standard(step.standard, step.number, "standard")
    for one in step.by_class:
        yield from _standard(one.standard, step.number, "by_class")
    classes = Counter((one.kind, one.code) for one in step.by_class)
    if any(count > 1 for count in classes.values()):
        yield Fault(FaultKind.CLASS_TWICE, step.number, "by_class")


def _standard(value: Standard, number: int, field: str) -> Iterator[Fault]:
    longest = LONGEST_DAYS if value.clock is ClockKind.WORKING_DAYS else LONGEST_SECONDS
    if not 0 < value.amount <= longest or (value.low is not None and value.low <= 0):
        yield Fault(FaultKind.STANDARD_RANGE, number, field, longest)
    elif value.low is not None and value.low > value.amount:
        yield Fault(FaultKind.STANDARD_BACKWARDS, number, field)


def _event(row: EventStep, numbers: set[int]) -> Iterator[Fault]:
    if row.step not in numbers:
        yield Fault(FaultKind.EVENT_WITHOUT_STEP, row.step, "events")
    try:
        named = {one.field for one in conditions(row.when)}
    except BadConditionError:
        yield Fault(FaultKind.CONDITION, row.step, "events")
        return
    if named - SHAPES[row.event_kind].fields:
        yield Fault(FaultKind.CONDITION, row.step, "events")
