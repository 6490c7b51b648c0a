"""The archive as a list for paper: every form of a period and where its signed original lies (S0-07, S3-12)."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import archive_entry, case_file, case_identity, office, staff
from loket_shared.domain.documents import ArchiveDocument, ArchiveLine, Letterhead
from loket_shared.services.archive import archive_label
from loket_shared.services.export_notes import tips


def archive_document(tx: Connection, office_id: UUID, from_date: date, to_date: date, now: datetime) -> ArchiveDocument:
    """Return every form recorded in a period (business dates, both included); `now` (aware UTC) is the print's instant."""
    head = tx.execute(select(office).where(office.c.id == office_id)).one()
    columns = (
        case_file.c.form_label, case_file.c.business_date, case_identity.c.name, case_identity.c.organisation, case_file.c.kind,
        case_file.c.state, staff.c.name.label("officer"), archive_entry.c.year, archive_entry.c.number, archive_entry.c.location,
        archive_entry.c.state.label("archive_state"), archive_entry.c.provisional_at, archive_entry.c.final_at,
    )  # fmt: skip
    joined = (
        case_file.join(case_identity).outerjoin(archive_entry).outerjoin(staff, staff.c.id == case_file.c.answered_by)
    )
    at = (
        case_file.c.office_id == office_id,
        case_file.c.business_date >= from_date,
        case_file.c.business_date <= to_date,
    )
    rows = tx.execute(
        select(*columns).select_from(joined).where(*at).order_by(case_file.c.form_year, case_file.c.form_number)
    )
    return ArchiveDocument(
        office=Letterhead(head.name, head.subtitle, head.address, head.phone),
        zone=head.zone,
        from_date=from_date,
        to_date=to_date,
        rows=tuple(_line(row) for row in rows),
        printed_at=now,
        journal=tips(tx, office_id),
    )


def _line(row: Row[Any]) -> ArchiveLine:
    return ArchiveLine(
        form_label=row.form_label,
        recorded_on=row.business_date,
        name=row.name,
        organisation=row.organisation,
        kind=row.kind,
        state=row.state,
        officer=row.officer or "",
        archive_label=archive_label(row.year, row.number) if row.year else "",
        location=row.location or "",
        final=row.archive_state == "final",
        laid_down_at=row.final_at or row.provisional_at,
    )
