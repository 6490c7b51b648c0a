"""Whom the telephone desk still has to ring, and calls whose case was begun but neither answered nor promised."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, or_, select

from loket_shared.db.schema import case_file, case_identity, case_note, case_promise
from loket_shared.domain.states import CaseState, Channel, ContactOutcome
from loket_shared.services.case_notes import NoteKind

MOST = 100
TO_RING = (CaseState.PROMISED, CaseState.SOLUTION_KNOWN)


@dataclass(frozen=True, slots=True)
class CallBack:
    """Somebody to ring; instants are aware UTC. `number_told` is False while the form number was not dictated (S0-08).

    `tries` counts the contacts noted since the case came into its state, `last_outcome` what came of the latest.
    """

    case_id: UUID
    form_label: str
    name: str
    organisation: str
    phone: str
    state: CaseState
    since: datetime
    due_at: datetime | None
    number_told: bool
    tries: int
    last_outcome: ContactOutcome | None
    last_try_at: datetime | None

    @property
    def begun(self) -> bool:
        """Tell whether this is a call that is not finished yet, rather than somebody to ring."""
        return self.state is CaseState.ANALYSIS or (self.state is CaseState.PROMISED and not self.number_told)


def call_backs(tx: Connection, office_id: UUID, staff_id: UUID | None) -> tuple[CallBack, ...]:
    """Return who waits for a call, what is due first standing first; of telephone cases also `staff_id`'s unfinished ones."""
    mine = (case_file.c.state == CaseState.ANALYSIS) & (case_file.c.channel == Channel.TELEPHONE)
    rung = case_file.c.state.in_([str(one) for one in TO_RING])
    columns = (
        case_file.c.id, case_file.c.form_label, case_identity.c.name, case_identity.c.organisation, case_identity.c.phone,
        case_file.c.state, case_file.c.state_since, case_file.c.due_at,
    )  # fmt: skip
    wanted = select(*columns).select_from(case_file.join(case_identity)).where(case_file.c.office_id == office_id)
    wanted = wanted.where(or_(rung, mine & (case_file.c.holder_id == staff_id)))
    first = (case_file.c.due_at.is_(None), case_file.c.due_at, case_file.c.form_year, case_file.c.form_number)
    rows = tx.execute(wanted.order_by(*first).limit(MOST)).all()
    ids = [row.id for row in rows]
    told, tried = _told(tx, ids), _tried(tx, ids)
    return tuple(_line(row, told.get(row.id, True), tried.get(row.id, [])) for row in rows)


def _told(tx: Connection, ids: list[UUID]) -> dict[UUID, bool]:
    query = select(case_promise.c.case_id, case_promise.c.number_told_at).where(case_promise.c.case_id.in_(ids))
    return {row[0]: row[1] is not None for row in tx.execute(query.order_by(case_promise.c.promised_at))}


def _tried(tx: Connection, ids: list[UUID]) -> dict[UUID, list[Row[Any]]]:
    note = case_note.c
    query = select(note.case_id, note.at, note.outcome).where(note.case_id.in_(ids), note.kind == NoteKind.CONTACT)
    found: dict[UUID, list[Row[Any]]] = {}
    for row in tx.execute(query.order_by(note.at, note.id)):
        found.setdefault(row.case_id, []).append(row)
    return found


def _line(row: Row[Any], told: bool, tried: list[Row[Any]]) -> CallBack:
    since = [one for one in tried if one.at >= row.state_since]
    last = since[-1] if since else None
    outcome = ContactOutcome(last.outcome) if last is not None and last.outcome else None
    return CallBack(
        row.id, row.form_label, row.name, row.organisation, row.phone, CaseState(row.state), row.state_since, row.due_at,
        told, len(since), outcome, last.at if last is not None else None,
    )  # fmt: skip
