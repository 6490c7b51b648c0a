"""What tells rivals of each other, shown on demand only and journalled each time: company, tender, notes (UU 27/2022 Art. 31)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import (
    bidding_intake,
    bidding_note,
    bidding_session,
    bidding_tender,
    staff,
    visit,
    visit_identity,
)
from loket_shared.domain.bidding import SessionState
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_rows import ROLE, may_assist
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed, Noted


@dataclass(frozen=True, slots=True)
class NoteView:
    """A trainer's note; `at` is aware UTC."""

    id: UUID
    state: SessionState
    at: datetime
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Tender:
    """Who the provider is and what for; a screen shows it while somebody looks at it and forgets it then."""

    visit_id: UUID
    session_id: UUID | None
    name: str
    organisation: str
    phone: str
    companions: int
    tender_code: str
    closes_at: datetime | None
    notes: tuple[NoteView, ...]


def open_tender(
    tx: Connection, act: Act, *, session_id: UUID | None = None, visit_id: UUID | None = None
) -> Tender | NotAllowed:
    """Return who a provider is, because somebody of the unit asks for it; each asking is journalled."""
    assert (session_id is None) is not (visit_id is None)
    s = bidding_session
    at = s.c.id == session_id if session_id is not None else s.c.visit_id == visit_id
    found = tx.execute(select(s.c.id, s.c.visit_id).where(at)).first()
    of_session, of_visit = (found.id, found.visit_id) if found is not None else (None, visit_id)
    row = tx.execute(
        select(
            visit.c.id, visit.c.procedure_version_id, visit_identity, bidding_tender.c.code, bidding_intake.c.closes_at
        )
        .select_from(
            visit.outerjoin(visit_identity, visit_identity.c.visit_id == visit.c.id)
            .outerjoin(bidding_tender, bidding_tender.c.visit_id == visit.c.id)
            .outerjoin(bidding_intake, bidding_intake.c.visit_id == visit.c.id)
        )
        .where(visit.c.id == of_visit)
    ).one()
    if not may_assist(tx, act):
        return NotAllowed(ROLE)

    def do() -> Noted:
        about = {"visit_id": row.id, "procedure_version_id": row.procedure_version_id}
        record(tx, act, Event(EventKind.TENDER_OPENED, {"session_id": of_session}, **about))
        return Noted()

    once(tx, act, "open_tender", Noted, do)
    return Tender(
        row.id, of_session, row.name or "", row.organisation or "", row.phone or "", row.companions or 0, row.code or "",
        row.closes_at, _notes(tx, of_session) if of_session is not None else (),
    )  # fmt: skip


def _notes(tx: Connection, session_id: UUID) -> tuple[NoteView, ...]:
    n = bidding_note.c
    query = select(bidding_note, staff.c.name).join(staff, staff.c.id == n.staff_id)
    rows = tx.execute(query.where(n.session_id == session_id).order_by(n.at, n.id))
    return tuple(NoteView(row.id, SessionState(row.state), row.at, row.name, row.text) for row in rows)
