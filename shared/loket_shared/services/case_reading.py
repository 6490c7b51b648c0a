"""A case as an officer sees it: form, answer, promise and the officer's own draft."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, Row, Table, func, select

from loket_shared.db.schema import (
    case_answer,
    case_file,
    case_identity,
    case_problem,
    case_promise,
    category,
    draft,
    escalation,
    problem_group,
    staff,
)
from loket_shared.domain.escalation import OPEN
from loket_shared.domain.states import CaseState, ProblemKind
from loket_shared.services.people import Identity, Problem


@dataclass(frozen=True, slots=True)
class CaseView:
    """One case, whole; `version` goes back with a save, `visits` counts the earlier cases of the same telephone number + 1.

    What was told at the desk besides a first problem is no visit of its own.
    While LKPP is asked (C5), `known_at` says since when that is known, and `sent_at` when it was sent (S3-11).
    """

    case_id: UUID
    version: int
    form_label: str
    state: CaseState
    opened_at: datetime
    identity: Identity
    problem: Problem
    group_name_id: str | None
    group_name_en: str | None
    category_id: UUID | None
    category_name: str | None
    answer: str
    answered_at: datetime | None
    answered_by: UUID | None
    answered_by_name: str | None
    answered_by_nip: str
    promised_at: datetime | None
    promise_due: datetime | None
    promise_note: str
    number_told: bool
    number_told_at: datetime | None
    draft: str | None
    draft_saved_at: datetime | None
    visits: int
    known_at: datetime | None = None
    sent_at: datetime | None = None


def read_case(tx: Connection, case_id: UUID, staff_id: UUID | None = None) -> CaseView:
    """Return the case with its newest answer and promise, and `staff_id`'s own draft."""
    row = _row(tx, case_id)
    promise = _newest(tx, case_promise, case_id, case_promise.c.promised_at)
    answer = _newest(tx, case_answer, case_id, case_answer.c.seq)
    known_at, sent_at = _escalated(tx, row)
    kept = None
    if staff_id is not None:
        kept = tx.execute(
            select(draft.c.text, draft.c.saved_at).where(draft.c.case_id == case_id, draft.c.staff_id == staff_id)
        ).first()
    return CaseView(
        case_id=case_id,
        version=row.version,
        form_label=row.form_label,
        state=CaseState(row.state),
        opened_at=row.opened_at,
        identity=Identity(row.name, row.organisation, row.address, row.phone, row.email, row.spse_role, row.companions),
        problem=Problem(row.text, row.tender_code, row.group_id, ProblemKind(row.kind)),
        group_name_id=row.group_name_id,
        group_name_en=row.group_name_en,
        category_id=row.category_id,
        category_name=row.category_name,
        answer=answer.text if answer else "",
        answered_at=row.answered_at,
        answered_by=row.answered_by,
        answered_by_name=row.officer,
        answered_by_nip=row.nip or "",
        promised_at=promise.promised_at if promise else None,
        promise_due=promise.due_at if promise else None,
        promise_note=promise.note if promise else "",
        number_told=promise is not None and promise.number_told_at is not None,
        number_told_at=promise.number_told_at if promise else None,
        draft=kept.text if kept else None,
        draft_saved_at=kept.saved_at if kept else None,
        visits=_visits(tx, row),
        known_at=known_at,
        sent_at=sent_at,
    )


def _row(tx: Connection, case_id: UUID) -> Row[Any]:
    columns = (
        case_file,
        case_identity.c.name, case_identity.c.organisation, case_identity.c.address, case_identity.c.phone, case_identity.c.phone_e164,
        case_identity.c.email, case_identity.c.spse_role, case_identity.c.companions, case_problem.c.text, case_problem.c.tender_code,
        problem_group.c.name_id.label("group_name_id"), problem_group.c.name_en.label("group_name_en"),
        category.c.name_id.label("category_name"), staff.c.name.label("officer"), staff.c.nip,
    )  # fmt: skip
    joined = (
        case_file.join(case_identity)
        .join(case_problem)
        .outerjoin(problem_group, problem_group.c.id == case_file.c.group_id)
        .outerjoin(category, category.c.id == case_file.c.category_id)
        .outerjoin(staff, staff.c.id == case_file.c.answered_by)
    )
    return tx.execute(select(*columns).select_from(joined).where(case_file.c.id == case_id)).one()


def _newest(tx: Connection, table: Table, case_id: UUID, by: Column[Any]) -> Row[Any] | None:
    return tx.execute(select(table).where(table.c.case_id == case_id).order_by(by.desc()).limit(1)).first()


def _escalated(tx: Connection, row: Row[Any]) -> tuple[datetime | None, datetime | None]:
    """Return since when it is known that LKPP must be asked, and when the first of what is open was sent."""
    if row.state != CaseState.ESCALATED:
        return None, None
    mine = (escalation.c.case_id == row.id, escalation.c.state.in_([str(state) for state in OPEN]))
    found = tx.execute(select(func.min(escalation.c.known_at), func.min(escalation.c.sent_at)).where(*mine)).one()
    return found[0], found[1]


def _visits(tx: Connection, row: Row[Any]) -> int:
    if row.phone_e164 is None:
        return 1
    same = case_identity.join(case_file)
    query = select(func.count()).select_from(same).where(case_identity.c.phone_e164 == row.phone_e164)
    earlier = (case_file.c.office_id == row.office_id, case_file.c.opened_at <= row.opened_at)
    return max(1, tx.execute(query.where(*earlier, case_file.c.turn_id.is_(None))).scalar_one())
