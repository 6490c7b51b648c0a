"""The register of deviations ready for paper and spreadsheet (A.6.6)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.clock import business_date
from loket_shared.db.schema import office
from loket_shared.domain.documents_monitoring import RegisterDocument, RegisterRow
from loket_shared.services.deviation_lines import RegisterLine, Stage
from loket_shared.services.deviation_register import RegisterQuery, register
from loket_shared.services.export_notes import letterhead, tips


def register_document(tx: Connection, office_id: UUID, query: RegisterQuery, now: datetime) -> RegisterDocument:
    """Return the register for paper; `now` (aware UTC) is the print's instant."""
    head = tx.execute(select(office).where(office.c.id == office_id)).one()
    rows = tuple(paper_row(one, head.zone) for one in register(tx, office_id, query))
    return RegisterDocument(
        letterhead(head), head.zone, query.from_date, query.to_date, rows, now, journal=tips(tx, office_id)
    )


def paper_row(line: RegisterLine, zone: str) -> RegisterRow:
    """Return a deviation as it is printed, its dates in the office's zone."""
    return RegisterRow(
        line.label, line.business_date, line.step_label, line.activity, line.document, str(line.kind), line.standard_text,
        line.standard, line.actual, line.in_days, line.found, line.officer, line.about, str(line.party), str(line.cause or ""),
        line.text, line.action, line.signed_by, business_date(line.signed_at, zone) if line.signed_at else None,
        line.stage is Stage.WITHDRAWN,
    )  # fmt: skip
