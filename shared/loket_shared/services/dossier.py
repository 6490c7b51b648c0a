"""Everything that the evidence dossier ("berkas bukti") of one case says, read in one picture of the data."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, or_, select

from loket_shared.db.schema import (
    archive_entry,
    case_file,
    category,
    deviation,
    document_print,
    journal,
    office,
    pause,
    priority_level,
    staff,
    ticket,
    ticket_case,
)
from loket_shared.domain.documents import Signatory
from loket_shared.domain.documents_monitoring import RegisterRow
from loket_shared.domain.dossier import ArchivePlace, CaseHead, Dossier, Moment, PauseLine, PrintLine
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState
from loket_shared.services.act import Act, once
from loket_shared.services.archive import archive_label
from loket_shared.services.case_timeline import StoryEvent, read_timeline
from loket_shared.services.deviation_lines import lines_where
from loket_shared.services.deviation_paper import paper_row
from loket_shared.services.dossier_check import Examined, Subject, chains_of, check_case, examine
from loket_shared.services.dossier_form import read_form, reference_of
from loket_shared.services.dossier_steps import CaseClass, read_steps
from loket_shared.services.export_notes import letterhead, tips
from loket_shared.services.journal import Event, record
from loket_shared.services.results import Noted

DOCUMENT = "dossier"
OVER = frozenset({CaseState.ARCHIVED, CaseState.MERGED, CaseState.CANCELLED})
"""States of a case in which no step is still to come."""


@dataclass(frozen=True, slots=True)
class Head:
    """The office as a dossier needs it; read once for all cases of a period."""

    row: Row[Any]
    names: dict[UUID, tuple[str, str]]


def read_dossier(tx: Connection, case_id: UUID, now: datetime) -> Dossier:
    """Return the dossier of one case; `now` (aware UTC) is when it is made. Who hands it out calls record_dossier."""
    office_id = tx.execute(select(case_file.c.office_id).where(case_file.c.id == case_id)).scalar_one()
    subject = subject_of(tx, office_id, case_id)
    return read_case_dossier(tx, subject, head_of(tx, office_id), examine(tx, chains_of(tx, subject)), now)


def record_dossier(tx: Connection, act: Act, case_id: UUID, sha256: bytes) -> None:
    """Journal that a person took the dossier of a case away: that the case was looked at, and the file's hash."""

    def do() -> Noted:
        row = tx.execute(select(case_file).where(case_file.c.id == case_id)).one()
        day = row.business_date
        noted = {"document": DOCUMENT, "from": day, "to": day, "sha256": sha256, "rows": 1}
        record(
            tx,
            act,
            Event(EventKind.CASE_VIEWED, {}, case_id=case_id),
            Event(EventKind.EXPORTED, noted, case_id=case_id),
        )
        return Noted()

    once(tx, act, "record_dossier", Noted, do)


def subject_of(tx: Connection, office_id: UUID, case_id: UUID) -> Subject:
    """Return a case with its visits: the one it was recorded in, and those whose numbers were given for it."""
    joined = ticket_case.join(ticket, ticket.c.id == ticket_case.c.ticket_id)
    turns = select(ticket.c.visit_id).select_from(joined).where(ticket_case.c.case_id == case_id)
    first = select(case_file.c.visit_id).where(case_file.c.id == case_id)
    visits = {*tx.execute(turns).scalars(), *tx.execute(first).scalars()} - {None}
    return Subject(office_id, case_id, tuple(sorted(visits)))


def head_of(tx: Connection, office_id: UUID) -> Head:
    """Return the office and its staff."""
    people = tx.execute(select(staff.c.id, staff.c.name, staff.c.nip).where(staff.c.office_id == office_id))
    row = tx.execute(select(office).where(office.c.id == office_id)).one()
    return Head(row, {one.id: (one.name, one.nip) for one in people})


def read_case_dossier(tx: Connection, subject: Subject, head: Head, examined: Examined, now: datetime) -> Dossier:
    """Return one case's dossier beside others of the same office."""
    row = tx.execute(_CASE.where(case_file.c.id == subject.case_id)).one()
    of = CaseClass(row.level or "", row.category_code or "", CaseState(row.state) in OVER)
    return Dossier(
        office=letterhead(head.row),
        zone=head.row.zone,
        head=_case_head(tx, row, head),
        form=read_form(tx, subject),
        procedures=read_steps(tx, subject, row.procedure_version_id, of, now),
        pauses=_pauses(tx, subject, head),
        deviations=deviation_rows(tx, subject, head.row.zone),
        timeline=tuple(_moment(one) for one in read_timeline(tx, row)),
        prints=_prints(tx, subject, head),
        place=_place(tx, subject.case_id),
        check=check_case(tx, subject, examined),
        made_at=now,
        signatories=_signatories(row, head),
        journal=tips(tx, subject.office_id),
    )


def deviation_rows(tx: Connection, subject: Subject, zone: str) -> tuple[RegisterRow, ...]:
    """Return the deviations of a case, and those of its visits that belong to no case."""
    d = deviation.c
    of_visit = d.visit_id.in_(subject.visit_ids) & d.case_id.is_(None)
    found = lines_where(tx, subject.office_id, or_(d.case_id == subject.case_id, of_visit))
    return tuple(paper_row(one, zone) for one in found)


_CASE = select(
    case_file, priority_level.c.code.label("level"), category.c.code.label("category_code"), category.c.name_id.label("category_name")
).select_from(
    case_file.outerjoin(priority_level, priority_level.c.id == case_file.c.priority_level_id).outerjoin(
        category, category.c.id == case_file.c.category_id
    )
)  # fmt: skip


def _case_head(tx: Connection, row: Row[Any], head: Head) -> CaseHead:
    return CaseHead(
        form_label=row.form_label,
        reference=reference_of(tx, row.id),
        channel=row.channel,
        kind=row.kind,
        state=row.state,
        category=row.category_name or "",
        level=row.level or "",
        opened_at=row.opened_at,
        received_at=row.received_at,
        answered_at=row.answered_at,
        closed_at=row.closed_at,
        closing_basis=row.closing_basis or "",
        reopened=row.reopened,
        holder=_name(head, row.holder_id),
        merged_into="".join(_labels(tx, case_file.c.id == row.merged_into_id)) if row.merged_into_id else "",
        absorbed=_labels(tx, (case_file.c.merged_into_id == row.id) & (case_file.c.state == str(CaseState.MERGED))),
    )


def _labels(tx: Connection, which: ColumnElement[bool]) -> tuple[str, ...]:
    return tuple(tx.execute(select(case_file.c.form_label).where(which).order_by(case_file.c.form_label)).scalars())


def _pauses(tx: Connection, subject: Subject, head: Head) -> tuple[PauseLine, ...]:
    p = pause.c
    of_visit = p.visit_id.in_(subject.visit_ids) & p.case_id.is_(None)
    query = select(pause).where(or_(p.case_id == subject.case_id, of_visit)).order_by(p.began_at, p.id)
    rows = tx.execute(query)
    return tuple(PauseLine(row.cause, row.began_at, row.ended_at, _name(head, row.staff_id)) for row in rows)


def _prints(tx: Connection, subject: Subject, head: Head) -> tuple[PrintLine, ...]:
    at = (journal.c.case_id == subject.case_id, journal.c.kind == str(EventKind.DOCUMENT_PRINTED))
    noted = "\n".join(tx.execute(select(journal.c.canonical).where(*at)).scalars())
    query = select(document_print).where(document_print.c.case_id == subject.case_id)
    rows = tx.execute(query.order_by(document_print.c.at, document_print.c.kind, document_print.c.nth))
    return tuple(
        PrintLine(row.kind, row.nth, row.at, _name(head, row.staff_id), row.sha256.hex(), row.sha256.hex() in noted)
        for row in rows
    )


def _place(tx: Connection, case_id: UUID) -> ArchivePlace | None:
    row = tx.execute(select(archive_entry).where(archive_entry.c.case_id == case_id)).first()
    if row is None:
        return None
    label = archive_label(row.year, row.number)
    return ArchivePlace(label, row.location, row.state == "final", row.final_at or row.provisional_at)


def _moment(event: StoryEvent) -> Moment:
    """Return an event of the story; an answer's words stand in part C already."""
    text = "" if event.kind is EventKind.CASE_ANSWERED else event.text
    return Moment(
        event.at, str(event.kind), event.by, text, event.label, event.detail, str(event.means or ""), str(event.outcome or ""),
        event.due, event.count, event.begun, event.yes, event.late, event.origin,
    )  # fmt: skip


def _signatories(row: Row[Any], head: Head) -> tuple[Signatory, ...]:
    name, nip = head.names.get(row.answered_by or row.holder_id, ("", ""))
    return Signatory("Petugas Helpdesk", name, nip), Signatory("Penyelia")


def _name(head: Head, staff_id: UUID | None) -> str:
    return head.names.get(staff_id, ("", ""))[0] if staff_id else ""
