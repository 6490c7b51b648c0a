"""What differs between two versions of a procedure, or between an office's and the one it was copied from."""

from collections.abc import Iterator
from dataclasses import dataclass

from loket_shared.domain.sop.model import EventStep, Procedure, Standard, Step

HEAD = (
    "title", "office", "document_number", "revision", "effective", "deviation_duty", "actors", "equipment", "related",
    "warnings", "uses_form", "uses_queue", "guest_book",
)  # fmt: skip
STEP = (
    "actor", "owner", "activity", "requirement", "standard_text", "standard", "by_class", "output", "note", "applies",
    "measured",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs; `step` is None for the procedure itself. `before` or `after` is None for a step that is not there.

    The words are the values as data: seconds or days with their clock, true and false, one item a line.
    """

    step: int | None
    field: str
    before: str | None
    after: str | None


def differences(before: Procedure, after: Procedure) -> tuple[Difference, ...]:
    """Return what differs, the head first, then step by step in the newer one's order, steps that are gone last."""
    found = [*_fields(None, HEAD, before, after)]
    old, new = ({step.number: step for step in value.steps} for value in (before, after))
    for number, step in new.items():
        if number in old:
            found += _fields(number, STEP, old[number], step)
            found += _events(number, before, after)
        else:
            found.append(Difference(number, "step", None, step.activity))
    found += [Difference(number, "step", step.activity, None) for number, step in old.items() if number not in new]
    kept = [number for number in old if number in new]
    if kept != [number for number in new if number in old]:
        orders = (", ".join(str(number) for number in value) for value in (old, new))
        found.append(Difference(None, "order", *orders))
    return tuple(found)


def changed_fields(before: Procedure, after: Procedure) -> list[str]:
    """Return the names of what differs, as the journal may carry them: "title", "9.activity", "9"."""
    return sorted(
        {
            one.field if one.step is None else str(one.step) if one.field == "step" else f"{one.step}.{one.field}"
            for one in differences(before, after)
        }
    )


def standard_words(value: Standard | None) -> str:
    """Return a standard as data in words: "900 wall", "600-900 business", "2 working_days"; empty for none."""
    if value is None:
        return ""
    amount = f"{value.low}-{value.amount}" if value.low is not None else str(value.amount)
    return f"{amount} {value.clock}{' repeating' if value.repeating else ''}"


def event_words(row: EventStep) -> str:
    """Return an event row as data in words: "begin case.decided solution=true"."""
    return " ".join(part for part in (row.edge, row.event_kind, row.when, "together" if row.together else "") if part)


def _fields(
    step: int | None, names: tuple[str, ...], before: Procedure | Step, after: Procedure | Step
) -> Iterator[Difference]:
    for name in names:
        old, new = getattr(before, name), getattr(after, name)
        if old != new and (old or new or isinstance(old, bool)):
            yield Difference(step, name, _words(old), _words(new))


def _events(number: int, before: Procedure, after: Procedure) -> Iterator[Difference]:
    old, new = ({event_words(row) for row in value.events if row.step == number} for value in (before, after))
    if old != new:
        yield Difference(number, "events", "\n".join(sorted(old)), "\n".join(sorted(new)))


def _words(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Standard():
            return standard_words(value)
        case tuple():
            return "\n".join(
                one if isinstance(one, str) else f"{one.kind} {one.code}: {standard_words(one.standard)}"
                for one in value
            )
        case _:
            return str(value)
