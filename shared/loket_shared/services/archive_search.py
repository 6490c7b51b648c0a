"""Searches the archive by anything a person remembers: number, name, telephone, company, words, dates, category, officer."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from loket_shared.db.schema import archive_entry, case_file, case_identity, staff
from loket_shared.domain.states import CaseState, ProblemKind
from loket_shared.services.archive import archive_label
from loket_shared.services.archive_finding import ArchiveQuery, find

PAGE = 50


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """One case in the archive's list."""

    case_id: UUID
    form_label: str
    business_date: date
    name: str
    organisation: str
    kind: ProblemKind
    state: CaseState
    officer: str | None
    archive_label: str | None
    location: str | None
    final: bool
    laid_down_at: datetime | None


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """One page of what matches, newest form first; `more` tells that older ones follow after the last row."""

    rows: tuple[ArchiveRow, ...]
    more: bool


def archive_page(
    tx: Connection, office_id: UUID, query: ArchiveQuery, *, after: UUID | None = None, size: int = PAGE
) -> ArchivePage:
    """Return the forms that match, newest first: the first page, or the one that follows the case `after`."""
    found = find(tx, office_id, query, after, size + 1)
    return ArchivePage(_rows(tx, found[:size]), len(found) > size)


def archive_row(tx: Connection, case_id: UUID) -> ArchiveRow:
    """Return one case as the archive's list shows it."""
    return _rows(tx, (case_id,))[0]


def unarchived_count(tx: Connection, office_id: UUID) -> int:
    """Return how many forms have no place in the archive yet, not even a provisional one."""
    forms = select(func.count()).select_from(case_file).where(case_file.c.office_id == office_id)
    placed = select(func.count()).select_from(archive_entry).where(archive_entry.c.office_id == office_id)
    return int(tx.execute(forms).scalar_one()) - int(tx.execute(placed).scalar_one())


def _rows(tx: Connection, case_ids: tuple[UUID, ...]) -> tuple[ArchiveRow, ...]:
    columns = (
        case_file.c.id, case_file.c.form_label, case_file.c.business_date, case_identity.c.name, case_identity.c.organisation,
        case_file.c.kind, case_file.c.state, staff.c.name.label("officer"), archive_entry.c.year, archive_entry.c.number,
        archive_entry.c.location, archive_entry.c.state.label("archive_state"), archive_entry.c.provisional_at, archive_entry.c.final_at,
    )  # fmt: skip
    joined = (
        case_file.join(case_identity).outerjoin(archive_entry).outerjoin(staff, staff.c.id == case_file.c.answered_by)
    )
    rows = tx.execute(select(*columns).select_from(joined).where(case_file.c.id.in_(case_ids)))
    known = {row.id: _row(row) for row in rows}
    return tuple(known[case_id] for case_id in case_ids)


def _row(row: Row[Any]) -> ArchiveRow:
    return ArchiveRow(
        case_id=row.id,
        form_label=row.form_label,
        business_date=row.business_date,
        name=row.name,
        organisation=row.organisation,
        kind=ProblemKind(row.kind),
        state=CaseState(row.state),
        officer=row.officer,
        archive_label=archive_label(row.year, row.number) if row.year else None,
        location=row.location,
        final=row.archive_state == "final",
        laid_down_at=row.final_at or row.provisional_at,
    )
