"""What a draft to LKPP holds: its rows, its words and which of the case's files go along."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from loket_shared.db.schema import attachment, escalation, escalation_file, escalation_text
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.clean import clean_line, clean_text
from loket_shared.domain.escalation import EscalationChannel, EscalationNeed, EscalationState
from loket_shared.domain.mail.tokens import new_token
from loket_shared.domain.states import CaseState
from loket_shared.services.act import Act
from loket_shared.services.escalation_reading import Wording
from loket_shared.services.people import PROBLEM
from loket_shared.services.procedures import ESCALATION, version_for

LATE_REASON = 300


def given_by(tx: Connection, escalation_id: UUID) -> dict[EscalationNeed, object]:
    """Return what stands in the draft of what a sending asks for."""
    said = tx.execute(select(escalation_text).where(escalation_text.c.escalation_id == escalation_id)).one()
    return {EscalationNeed.TITLE: said.title, EscalationNeed.TEXT: said.description}


def insert_draft(
    tx: Connection, act: Act, case: Row[Any], escalation_id: UUID, then: datetime, channel: EscalationChannel,
    wording: Wording, late_reason: str,
) -> None:  # fmt: skip
    """Write a new draft of a case, known since `then` (aware UTC), with a reference that no other one has."""
    earlier = tx.execute(select(escalation).where(escalation.c.case_id == case.id).order_by(escalation.c.seq)).all()
    resumes = earlier[-1].resumes if case.state == CaseState.ESCALATED else case.state
    row = {
        "id": escalation_id, "office_id": act.office_id, "case_id": case.id,
        "procedure_version_id": version_for(tx, act.office_id, ESCALATION), "opened_by": act.staff_id, "holder_id": act.staff_id,
        "seq": len(earlier) + 1, "reference": _reference(tx, act.office_id), "channel": str(channel), "external_number": "", "external_key": "",
        "state": str(EscalationState.DRAFT), "state_since": act.now, "resumes": resumes, "known_at": then, "recorded_at": act.now,
        "version": 1,
    }  # fmt: skip
    tx.execute(insert(escalation), row)
    reason = {"late_reason": clean_line(late_reason, LATE_REASON).text, "retention": RETENTION_CASE}
    tx.execute(insert(escalation_text), {"escalation_id": escalation_id} | _words(wording) | reason)


def put_wording(tx: Connection, escalation_id: UUID, wording: Wording) -> None:
    """Put these words in place of the draft's."""
    at = escalation_text.c.escalation_id == escalation_id
    tx.execute(update(escalation_text).where(at).values(_words(wording)))


def put_files(tx: Connection, row: Row[Any], chosen: tuple[UUID, ...]) -> None:
    """Keep which files go along; one of another case, or one that was taken away, is left out."""
    tx.execute(delete(escalation_file).where(escalation_file.c.escalation_id == row.id))
    mine = (attachment.c.case_id == row.case_id, attachment.c.removed_at.is_(None), attachment.c.id.in_(chosen))
    kept = tx.execute(select(attachment.c.id).where(*mine)).scalars().all()
    if kept:
        tx.execute(insert(escalation_file), [{"escalation_id": row.id, "attachment_id": one} for one in kept])


def _reference(tx: Connection, office_id: UUID, make: Callable[[], str] = new_token) -> str:
    """Return a reference that no other escalation of the office has."""
    while True:
        made = make()
        at = (escalation.c.office_id == office_id, escalation.c.reference == made)
        if not tx.execute(select(func.count()).select_from(escalation).where(*at)).scalar_one():
            return made


def _words(wording: Wording) -> dict[str, str]:
    return {
        "title": clean_line(wording.title, 200).text, "application": clean_line(wording.application, 80).text,
        "error_code": clean_line(wording.error_code, 80).text, "tender_code": clean_line(wording.tender_code, 40).text,
        "ticket_type": wording.ticket_type, "description": clean_text(wording.description, PROBLEM).text,
        "tried": clean_text(wording.tried, PROBLEM).text,
    }  # fmt: skip
