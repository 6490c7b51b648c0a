"""Which procedures (SOP) the office has, their versions, and which one a visit or a case follows."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, insert, select

from loket_shared.db.schema import new_id, procedure, procedure_channel, procedure_version, staff
from loket_shared.domain.sop import PROCEDURES
from loket_shared.domain.sop.model import GuestBook
from loket_shared.services.procedure_rows import insert_version

ESCALATION = "escalation"
"""The way to LKPP, which has a procedure of its own beside the case's."""

CHANNELS = {
    "telephone": "S0", "lpse_support": "S1", "email": "S0", "whatsapp": "S0", "suggestion_box": "S0", ESCALATION: "S2",
}  # fmt: skip
"""Which shipped procedure a case follows that came by another way than a visit, whose service says so itself."""


@dataclass(frozen=True, slots=True)
class ProcedureView:
    """A procedure that a service may follow, as its newest version names it; `profile` is what it was copied from."""

    id: UUID
    code: str
    title: str
    document_number: str = ""
    document_revision: str = ""
    effective: date | None = None
    revision: int = 1
    profile: str = ""
    uses_form: bool = True
    uses_queue: bool = True
    guest_book: GuestBook = GuestBook.START


@dataclass(frozen=True, slots=True)
class VersionNote:
    """One recorded version: which, when (aware UTC), by whom (empty: as shipped) and why."""

    id: UUID
    revision: int
    document_revision: str
    effective: date | None
    recorded_at: datetime
    by: str
    why: str


def procedures(tx: Connection, office_id: UUID) -> tuple[ProcedureView, ...]:
    """Return the office's procedures by code."""
    v = procedure_version
    columns = (
        procedure.c.id, procedure.c.code, v.c.title, v.c.document_number, v.c.document_revision, v.c.effective_from,
        procedure.c.revision, procedure.c.profile, v.c.uses_form, v.c.uses_queue, v.c.guest_book,
    )  # fmt: skip
    newest = (v.c.procedure_id == procedure.c.id) & (v.c.revision == procedure.c.revision)
    query = select(*columns).select_from(procedure.join(v, newest)).where(procedure.c.office_id == office_id)
    rows = tx.execute(query.order_by(procedure.c.code))
    return tuple(replace(ProcedureView(*row), guest_book=GuestBook(row.guest_book)) for row in rows)


def history(tx: Connection, procedure_id: UUID) -> tuple[VersionNote, ...]:
    """Return a procedure's versions, newest first."""
    v = procedure_version
    columns = (v.c.id, v.c.revision, v.c.document_revision, v.c.effective_from, v.c.recorded_at, staff.c.name, v.c.why)
    query = select(*columns).select_from(v.outerjoin(staff)).where(v.c.procedure_id == procedure_id)
    return tuple(
        VersionNote(row[0], row[1], row[2], row[3], row[4], row[5] or "", row[6])
        for row in tx.execute(query.order_by(v.c.revision.desc()))
    )


def current_version(tx: Connection, procedure_id: UUID) -> UUID:
    """Return the newest version, which whatever begins now follows; it keeps it to its end."""
    v = procedure_version
    newest = (v.c.procedure_id == procedure.c.id) & (v.c.revision == procedure.c.revision)
    query = select(v.c.id).select_from(procedure.join(v, newest)).where(procedure.c.id == procedure_id)
    version_id: UUID = tx.execute(query).scalar_one()
    return version_id


def version_for(tx: Connection, office_id: UUID, channel: str) -> UUID:
    """Return the version that a case follows which came by this channel without a visit."""
    at = (procedure_channel.c.office_id == office_id, procedure_channel.c.channel == channel)
    return current_version(tx, tx.execute(select(procedure_channel.c.procedure_id).where(*at)).scalar_one())


def channels(tx: Connection, office_id: UUID) -> dict[str, UUID]:
    """Return the procedure of each channel."""
    rows = tx.execute(select(procedure_channel).where(procedure_channel.c.office_id == office_id))
    return {row.channel: row.procedure_id for row in rows}


def ship(tx: Connection, office_id: UUID, now: datetime) -> dict[str, UUID]:
    """Insert the five shipped procedures as revision 1, once, when the office is made; returns their ids by code."""
    made: dict[str, UUID] = {}
    for value in PROCEDURES:
        made[value.code] = new_id()
        row = {"id": made[value.code], "office_id": office_id, "code": value.code, "profile": value.code, "revision": 1}
        tx.execute(insert(procedure), row)
        insert_version(tx, made[value.code], 1, value, now)
    rows = [{"office_id": office_id, "channel": way, "procedure_id": made[code]} for way, code in CHANNELS.items()]
    tx.execute(insert(procedure_channel), rows)
    return made
