"""The recap of any period: its rows, and what a printed one held (A.7, A.8-33)."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select

from loket_shared.clock import business_date
from loket_shared.db.schema import (
    case_answer,
    case_file,
    case_identity,
    case_problem,
    case_promise,
    new_id,
    office,
    recap_snapshot,
)  # fmt: skip
from loket_shared.domain.documents import (
    Answer,
    Cancelled,
    InProgress,
    Outcome,
    Promise,
    RecapDocument,
    RecapRow,
)  # fmt: skip
from loket_shared.services.act import Act, once
from loket_shared.services.escalation_outcomes import open_on_paper
from loket_shared.services.export_notes import letterhead, note_export, tips
from loket_shared.services.results import Noted


def recap(tx: Connection, office_id: UUID, from_date: date, to_date: date, now: datetime) -> RecapDocument:
    """Return the recap of a period (business dates, both included), in the order of recording.

    A period that was printed before keeps its row order; solutions given since then are marked "susulan".
    """
    head = tx.execute(select(office).where(office.c.id == office_id)).one()
    late = _answered_after_print(tx, office_id, from_date, to_date)
    columns = (
        case_file.c.id, case_file.c.form_year, case_file.c.form_number, case_file.c.form_label, case_file.c.business_date,
        case_file.c.kind, case_file.c.state, case_identity.c.name, case_identity.c.organisation, case_identity.c.address,
        case_problem.c.text,
    )  # fmt: skip
    at = (
        case_file.c.office_id == office_id,
        case_file.c.business_date >= from_date,
        case_file.c.business_date <= to_date,
    )
    joined = case_file.join(case_identity).join(case_problem)
    rows = tx.execute(
        select(*columns).select_from(joined).where(*at).order_by(case_file.c.form_year, case_file.c.form_number)
    ).all()
    answers = _newest_texts(tx, at)
    begun = dict(_promises(tx, at, head.zone)) | open_on_paper(tx, at, head.zone)
    return RecapDocument(
        office=letterhead(head),
        zone=head.zone,
        from_date=from_date,
        to_date=to_date,
        rows=tuple(
            RecapRow(
                number=row.form_number,
                form_label=row.form_label,
                recorded_on=row.business_date,
                name=row.name,
                address=row.address,
                kind=row.kind,
                problem=row.text,
                outcome=_outcome(row, answers, begun),
                organisation=row.organisation,
                supplement=(row.form_year, row.form_number) in late and row.id in answers,
            )
            for row in rows
        ),
        printed_at=now,
        journal=tips(tx, office_id),
    )


def freeze_recap(tx: Connection, act: Act, document: RecapDocument, sha256: bytes) -> None:
    """Keep which rows a printed recap held and which were open then, so that later solutions show as "susulan"."""
    rows = [[row.recorded_on.year, row.number, isinstance(row.outcome, Answer)] for row in document.rows]
    tip = document.journal[0].digest if document.journal else ""
    kept = {
        "id": new_id(), "office_id": act.office_id, "staff_id": act.staff_id, "from_date": document.from_date,
        "to_date": document.to_date, "printed_at": act.now, "tip": tip, "form_numbers": json.dumps(rows),
    }  # fmt: skip

    def do() -> Noted:
        tx.execute(insert(recap_snapshot), kept)
        return note_export(tx, act, "recap", document.from_date, document.to_date, sha256, len(rows))

    once(tx, act, "freeze_recap", Noted, do)


def _outcome(row: Row[Any], answers: dict[UUID, str], begun: Mapping[UUID, Outcome]) -> Outcome:
    if row.state in {"cancelled", "merged"}:
        return Cancelled()
    if row.id in answers:
        return Answer(answers[row.id])
    return begun.get(row.id, InProgress())


def _newest_texts(tx: Connection, at: tuple[Any, ...]) -> dict[UUID, str]:
    query = select(case_answer.c.case_id, case_answer.c.text).join(case_file).where(*at).order_by(case_answer.c.seq)
    return {row.case_id: row.text for row in tx.execute(query)}


def _promises(tx: Connection, at: tuple[Any, ...], zone: str) -> dict[UUID, Promise]:
    query = select(case_promise.c.case_id, case_promise.c.due_at, case_promise.c.note).join(case_file).where(*at)
    rows = tx.execute(query.order_by(case_promise.c.promised_at))
    return {row.case_id: Promise(business_date(row.due_at, zone), row.note) for row in rows}


def _answered_after_print(tx: Connection, office_id: UUID, from_date: date, to_date: date) -> set[tuple[int, int]]:
    at = (
        recap_snapshot.c.office_id == office_id,
        recap_snapshot.c.from_date == from_date,
        recap_snapshot.c.to_date == to_date,
    )
    prints = tx.execute(select(recap_snapshot.c.form_numbers).where(*at)).scalars()
    return {(year, number) for kept in prints for year, number, answered in json.loads(kept) if not answered}
