"""A procedure's version as rows and back: its head, its steps, their standards by class, and what events move them."""

from collections import defaultdict
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select

from loket_shared.db.schema import (
    new_id,
    procedure,
    procedure_event,
    procedure_standard,
    procedure_step,
    procedure_version,
)
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import (
    ClassKind,
    ClassStandard,
    ClockKind,
    Edge,
    EventStep,
    GuestBook,
    Owner,
    Procedure,
    Standard,
    Step,
)
from loket_shared.domain.sop.tidy import ordered


def insert_version(
    tx: Connection, procedure_id: UUID, revision: int, value: Procedure, now: datetime, *, staff_id: UUID | None = None, why: str = ""
) -> UUID:  # fmt: skip
    """Insert a version whole; it is never changed afterwards. Returns its id."""
    version_id = new_id()
    head = {
        "id": version_id, "procedure_id": procedure_id, "staff_id": staff_id, "revision": revision, "title": value.title,
        "document_revision": value.revision, "document_number": value.document_number or "", "issued_by": value.office or "",
        "deviation_duty": value.deviation_duty, "uses_form": value.uses_form, "uses_queue": value.uses_queue,
        "guest_book": str(value.guest_book), "why": why, "effective_from": value.effective, "recorded_at": now,
    }  # fmt: skip
    lists = {name: "\n".join(getattr(value, name)) for name in ("actors", "equipment", "related", "warnings")}
    tx.execute(insert(procedure_version), head | lists)
    at = {"procedure_version_id": version_id}
    _insert(tx, procedure_step, [at | _step_row(step, n) for n, step in enumerate(value.steps, 1)])
    _insert(tx, procedure_standard, [at | _class_row(step, one) for step in value.steps for one in step.by_class])
    _insert(tx, procedure_event, [at | _event_row(row) for row in value.events])
    return version_id


def read_version(tx: Connection, version_id: UUID) -> Procedure:
    """Return a version as it was recorded."""
    joined = procedure_version.join(procedure)
    head = tx.execute(
        select(procedure_version, procedure.c.code).select_from(joined).where(procedure_version.c.id == version_id)
    ).one()
    of = {
        table: tx.execute(select(table).where(table.c.procedure_version_id == version_id)).all()
        for table in (procedure_step, procedure_standard, procedure_event)
    }
    classes: dict[int, list[ClassStandard]] = defaultdict(list)
    for row in sorted(of[procedure_standard], key=lambda row: (row.step, row.class_kind, row.class_code)):
        made = Standard(row.standard_amount, ClockKind(row.standard_clock), low=row.standard_low)
        classes[row.step].append(ClassStandard(ClassKind(row.class_kind), row.class_code, made))
    steps = tuple(
        _step(row, tuple(classes[row.step])) for row in sorted(of[procedure_step], key=lambda row: row.position)
    )
    return Procedure(
        code=head.code,
        title=head.title,
        office=head.issued_by or None,
        document_number=head.document_number or None,
        revision=head.document_revision,
        effective=head.effective_from,
        deviation_duty=head.deviation_duty,
        actors=_lines(head.actors),
        equipment=_lines(head.equipment),
        related=_lines(head.related),
        warnings=_lines(head.warnings),
        steps=steps,
        events=ordered(_event(row) for row in of[procedure_event]),
        uses_form=head.uses_form,
        uses_queue=head.uses_queue,
        guest_book=GuestBook(head.guest_book),
    )


def _insert(tx: Connection, table: Any, rows: list[dict[str, object]]) -> None:  # noqa: ANN401 - any of the tables
    if rows:
        tx.execute(insert(table), rows)


def _step_row(step: Step, position: int) -> dict[str, object]:
    found = step.standard
    return {
        "step": step.number, "position": position, "actor": step.actor, "owner": str(step.owner), "activity": step.activity,
        "requirement": step.requirement, "standard_text": step.standard_text, "standard_low": found.low if found else None,
        "standard_amount": found.amount if found else None, "standard_clock": str(found.clock) if found else None,
        "repeating": bool(found and found.repeating), "applies": step.applies, "measured": step.measured,
        "output": step.output, "note": step.note, "reconstructed": step.reconstructed,
    }  # fmt: skip


def _class_row(step: Step, one: ClassStandard) -> dict[str, object]:
    return {
        "step": step.number, "class_kind": str(one.kind), "class_code": one.code, "standard_low": one.standard.low,
        "standard_amount": one.standard.amount, "standard_clock": str(one.standard.clock),
    }  # fmt: skip


def _event_row(row: EventStep) -> dict[str, object]:
    return {
        "event_kind": str(row.event_kind), "step": row.step, "edge": str(row.edge), "conditions": row.when, "together": row.together,
    }  # fmt: skip


def _step(row: Row[Any], classes: tuple[ClassStandard, ...]) -> Step:
    measured = row.standard_amount is not None
    standard = (
        Standard(row.standard_amount, ClockKind(row.standard_clock), row.repeating, row.standard_low)
        if measured
        else None
    )
    return Step(
        number=row.step,
        actor=row.actor,
        activity=row.activity,
        requirement=row.requirement,
        standard_text=row.standard_text,
        output=row.output,
        note=row.note,
        standard=standard,
        owner=Owner(row.owner),
        reconstructed=row.reconstructed,
        applies=row.applies,
        measured=row.measured,
        by_class=classes,
    )


def _event(row: Row[Any]) -> EventStep:
    return EventStep(EventKind(row.event_kind), row.step, Edge(row.edge), row.conditions, row.together)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()
