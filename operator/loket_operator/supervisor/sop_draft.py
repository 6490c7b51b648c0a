"""A procedure as it stands in the fields: every value as typed, and what it says once everything can be read."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date

from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.faults import faults
from loket_shared.domain.sop.model import (
    ClassKind,
    ClassStandard,
    ClockKind,
    Edge,
    EventStep,
    GuestBook,
    Owner,
    Procedure,
    Step,
)
from loket_shared.domain.sop.tidy import tidy

from loket_operator.supervisor import sop_words
from loket_operator.supervisor.hours import how_to_date
from loket_operator.supervisor.hours_text import read_date, write_date
from loket_operator.supervisor.section import flag, text
from loket_operator.supervisor.sop_standard import (
    Classes,
    NotATimeError,
    UnknownClassError,
    class_words,
    parse,
    parse_classes,
    words,
)
from loket_operator.supervisor.sop_words import translate
from loket_operator.supervisor.state import Value, Values

LISTS = ("actors", "equipment", "related", "warnings")
BY_HAND = frozenset({EventKind.STEP_BEGUN, EventKind.STEP_ENDED})


@dataclass(frozen=True, slots=True)
class StepDraft:
    """One step as typed; `events` are "begin case.decided solution=true"; a key names its step only when it is another's."""

    number: str = ""
    actor: str = ""
    owner: str = str(Owner.OFFICE)
    activity: str = ""
    requirement: str = ""
    standard_text: str = ""
    standard: str = ""
    clock: str = str(ClockKind.WALL)
    repeating: bool = False
    classes: str = ""
    output: str = ""
    note: str = ""
    applies: bool = True
    measured: bool = True
    together: bool = False
    reconstructed: bool = False
    events: tuple[str, ...] = ()


def pack(step: StepDraft) -> str:
    """Return a step as one value of the form."""
    return json.dumps(asdict(step), ensure_ascii=False)


def unpack(value: str) -> StepDraft:
    """Return the step that `pack` made."""
    kept = json.loads(value)
    return StepDraft(**{**kept, "events": tuple(kept["events"])})


def steps_of(typed: Values) -> tuple[StepDraft, ...]:
    """Return the steps of a form in their order."""
    packed = typed.get("steps", ())
    assert isinstance(packed, tuple)
    return tuple(unpack(one) for one in packed)


def row_of(draft: StepDraft, written: str) -> EventStep:
    """Return an event row of a draft; a step done by hand asks for its own number."""
    edge, kind, *when = written.split(" ", 2)
    number = int(draft.number) if draft.number.isdecimal() else 0
    said = "".join(when) or (f"step={number}" if EventKind(kind) in BY_HAND else "")
    return EventStep(EventKind(kind), number, Edge(edge), said, draft.together and edge == Edge.END)


def to_values(value: Procedure, classes: Classes) -> dict[str, Value]:
    """Return what the fields show of a procedure."""
    return {
        "code": value.code, "title": value.title, "office": value.office or "", "document_number": value.document_number or "",
        "revision": value.revision, "effective": write_date(value.effective) if value.effective else "",
        "deviation_duty": value.deviation_duty, "uses_form": value.uses_form, "uses_queue": value.uses_queue,
        "guest_book": str(value.guest_book), **{name: "\n".join(getattr(value, name)) for name in LISTS},
        "steps": tuple(pack(_draft(value, step, classes)) for step in value.steps),
    }  # fmt: skip


def _draft(value: Procedure, step: Step, classes: Classes) -> StepDraft:
    rows = [row for row in value.events if row.step == step.number]
    standard = step.standard
    days = standard is None or standard.clock is ClockKind.WORKING_DAYS
    return StepDraft(
        number=str(step.number), actor=step.actor, owner=str(step.owner), activity=step.activity, requirement=step.requirement,
        standard_text=step.standard_text, standard=words(standard), clock=str(ClockKind.WALL if days or standard is None else standard.clock),
        repeating=bool(standard and standard.repeating), classes=class_words(step.by_class, classes), output=step.output,
        note=step.note, applies=step.applies, measured=step.measured, together=any(row.together for row in rows),
        reconstructed=step.reconstructed, events=tuple(_written(row) for row in rows),
    )  # fmt: skip


def _written(row: EventStep) -> str:
    when = "" if row.event_kind in BY_HAND and row.when == f"step={row.step}" else row.when
    return " ".join(part for part in (str(row.edge), str(row.event_kind), when) if part)


@dataclass(frozen=True, slots=True)
class Read:
    """What the fields say, and by field what is wrong; a step's fields are "3.standard", counted from 0."""

    procedure: Procedure
    errors: Mapping[str, str]


def read(typed: Values, classes: Classes) -> Read:
    """Read the fields; what cannot be read is left out of the procedure and named."""
    wrong: dict[str, str] = {}
    drafts = steps_of(typed)
    steps = tuple(_step(at, draft, classes, wrong) for at, draft in enumerate(drafts))
    value = tidy(
        Procedure(
            code=text(typed, "code"), title=text(typed, "title"), office=text(typed, "office"),
            document_number=text(typed, "document_number"), revision=text(typed, "revision"), effective=_day(typed, wrong),
            deviation_duty=flag(typed, "deviation_duty"), uses_form=flag(typed, "uses_form"), uses_queue=flag(typed, "uses_queue"),
            guest_book=GuestBook(text(typed, "guest_book") or "start"), steps=steps,
            events=tuple(row_of(draft, one) for draft in drafts for one in draft.events),
            **{name: tuple(text(typed, name).splitlines()) for name in LISTS},
        )
    )  # fmt: skip
    for fault in faults(value):
        places = [at for at, step in enumerate(steps) if step.number == fault.step] if fault.step is not None else []
        keys = [f"{at}.{fault.field}" for at in places] or [fault.field or "steps"]
        for key in keys[1:] if fault.kind == "number_twice" else keys:
            wrong.setdefault(_field(key), sop_words.fault(fault))
    return Read(value, wrong)


def _field(key: str) -> str:
    return key.replace(".by_class", ".classes")


def _step(at: int, draft: StepDraft, classes: Classes, wrong: dict[str, str]) -> Step:
    clock, standard = ClockKind(draft.clock), None
    by_class: tuple[ClassStandard, ...] = ()
    try:
        standard = parse(draft.standard, clock, repeating=draft.repeating)
    except NotATimeError:
        wrong[f"{at}.standard"] = not_a_time()
    try:
        by_class = parse_classes(draft.classes, clock, classes)
    except NotATimeError:
        wrong[f"{at}.classes"] = not_a_time()
    except UnknownClassError as error:
        wrong[f"{at}.classes"] = _unknown(error.name, classes)
    digits = draft.number.strip()
    return Step(
        number=int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 7 else 0,
        actor=draft.actor, activity=draft.activity, requirement=draft.requirement, standard_text=draft.standard_text,
        output=draft.output, note=draft.note, standard=standard, owner=Owner(draft.owner), reconstructed=draft.reconstructed,
        applies=draft.applies, measured=draft.measured, by_class=by_class,
    )  # fmt: skip


def not_a_time() -> str:
    """Say how a time is written."""
    return translate("Procedure", "Tulis misalnya 10 detik, 30 menit, 10–15 menit, 2 jam atau 2 hari kerja.")


def _day(typed: Values, wrong: dict[str, str]) -> date | None:
    written = text(typed, "effective")
    day = read_date(written)
    if written and day is None:
        wrong["effective"] = how_to_date()
    return day


def next_number(drafts: tuple[StepDraft, ...]) -> str:
    """Return the number that a new step gets."""
    return str(max((int(one.number) for one in drafts if one.number.isdecimal()), default=0) + 1)


def with_steps(typed: Values, drafts: tuple[StepDraft, ...]) -> tuple[str, ...]:
    """Return the value of the form's steps; those that did not change keep their very text."""
    kept = {unpack(one): one for one in _packed(typed)}
    return tuple(kept.get(one) or pack(one) for one in drafts)


def changed(drafts: tuple[StepDraft, ...], at: int, **fields: object) -> tuple[StepDraft, ...]:
    """Return the steps with other fields of one of them."""
    made = replace(drafts[at], **fields)  # type: ignore[arg-type]  # fields by their names
    return (*drafts[:at], made, *drafts[at + 1 :])


def _packed(typed: Values) -> tuple[str, ...]:
    packed = typed.get("steps", ())
    assert isinstance(packed, tuple)
    return packed


def _unknown(name: str, classes: Classes) -> str:
    said = translate("Procedure", "“%1” bukan tingkat prioritas (%2) dan bukan kategori.")
    levels = ", ".join(code for kind, code in classes.values() if kind is ClassKind.PRIORITY)
    return said.replace("%2", levels).replace("%1", name[:60])
