"""Where the signed originals lie: provisional first, final once all is answered (S0-07, S3-12, A.8-26)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, insert, or_, select, update

from loket_shared.db.schema import archive_entry, case_answer, case_file, case_identity, case_problem, staff
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.casework import BEFORE_ARCHIVE, Verb, way
from loket_shared.domain.clean import clean_line
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, ProblemKind
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import about, locked, write
from loket_shared.services.counters import next_number
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

LONGEST_LIST = 500
MOST_WORDS = 10


@dataclass(frozen=True, slots=True)
class LaidDown:
    """The original lies in the archive under a running number of the year."""

    case_id: UUID
    year: int
    number: int
    final: bool


@dataclass(frozen=True, slots=True)
class LocationMissing:
    """Where the signed original lies must be said."""


@dataclass(frozen=True, slots=True)
class ArchiveQuery:
    """What to look for; empty fields restrict nothing. `text` matches number, name, company, telephone, problem, answer."""

    text: str = ""
    from_date: date | None = None
    to_date: date | None = None
    category_id: UUID | None = None
    only_unarchived: bool = False


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


def lay_down(
    tx: Connection, act: Act, case_id: UUID, location: str, *, final: bool
) -> LaidDown | LocationMissing | NotAllowed:
    """Note where the signed original lies; provisional is enough to end S3-12 and S0-07, final needs an answer (C9).

    A later call moves a provisional original or makes it final; a final one stays.
    """
    place = said(location)

    def do() -> LaidDown | LocationMissing | NotAllowed:
        assert act.staff_id is not None
        case = locked(tx, case_id)
        if not place:
            return LocationMissing()
        legal = way(Verb.ARCHIVE).leaves if final else BEFORE_ARCHIVE
        if case.state not in legal:
            return NotAllowed(case.state)
        before = tx.execute(select(archive_entry).where(archive_entry.c.case_id == case_id)).first()
        year, number = _write(tx, act, case_id, before, place, final=final)
        values = {"closed_at": act.now, "version": case.version + 1} if final else {}
        write(tx, act, case, CaseState.ARCHIVED if final else CaseState(case.state), values)
        noted = {"state": "final" if final else "provisional", "year": year, "number": number}
        record(tx, act, Event(EventKind.CASE_ARCHIVED, noted, **about(case)))
        bump(tx, act.office_id, Topic.ARCHIVE, Topic.CASES)
        return LaidDown(case_id, year, number, final)

    return once(tx, act, "lay_down", LaidDown, do)


def archive_list(tx: Connection, office_id: UUID, query: ArchiveQuery) -> tuple[ArchiveRow, ...]:
    """Return the cases that match, newest first, at most 500."""
    columns = (
        case_file.c.id, case_file.c.form_label, case_file.c.business_date, case_identity.c.name, case_identity.c.organisation,
        case_file.c.kind, case_file.c.state, staff.c.name.label("officer"), archive_entry.c.year, archive_entry.c.number,
        archive_entry.c.location, archive_entry.c.state.label("archive_state"), archive_entry.c.provisional_at, archive_entry.c.final_at,
    )  # fmt: skip
    joined = (
        case_file.join(case_identity)
        .join(case_problem)
        .outerjoin(archive_entry)
        .outerjoin(staff, staff.c.id == case_file.c.answered_by)
    )
    rows = tx.execute(
        select(*columns)
        .select_from(joined)
        .where(case_file.c.office_id == office_id, *_conditions(query))
        .order_by(case_file.c.form_year.desc(), case_file.c.form_number.desc())
        .limit(LONGEST_LIST)
    )
    return tuple(_row(row) for row in rows)


def archive_label(year: int, number: int) -> str:
    """Return the archive number as it is written."""
    return f"ARS-{year}-{number:06d}"


def _conditions(query: ArchiveQuery) -> list[Any]:
    found: list[Any] = []
    if query.from_date is not None:
        found.append(case_file.c.business_date >= query.from_date)
    if query.to_date is not None:
        found.append(case_file.c.business_date <= query.to_date)
    if query.category_id is not None:
        found.append(case_file.c.category_id == query.category_id)
    if query.only_unarchived:
        found.append(archive_entry.c.case_id.is_(None))
    for word in clean_line(query.text, 200).text.split()[:MOST_WORDS]:
        pattern = f"%{word.casefold().replace('/', '//').replace('%', '/%').replace('_', '/_')}%"
        answered = select(case_answer.c.case_id).where(func.lower(case_answer.c.text).like(pattern, escape="/"))
        places = (
            case_file.c.form_label, case_identity.c.name, case_identity.c.organisation, case_identity.c.phone,
            case_identity.c.phone_e164, case_problem.c.text,
        )  # fmt: skip
        matches = [func.lower(place).like(pattern, escape="/") for place in places]
        found.append(or_(*matches, case_file.c.id.in_(answered)))
    return found


def _write(
    tx: Connection, act: Act, case_id: UUID, before: Row[Any] | None, place: str, *, final: bool
) -> tuple[int, int]:
    values: dict[str, Any] = {"state": "final" if final else "provisional", "location": place, "staff_id": act.staff_id}
    values["final_at" if final else "provisional_at"] = act.now
    if before is not None:
        at = archive_entry.c.case_id == case_id
        tx.execute(update(archive_entry).where(at).values(values | {"version": before.version + 1}))
        return before.year, before.number
    year = act.today.year
    number = next_number(tx, act.office_id, "archive", year)
    row = {
        "case_id": case_id,
        "office_id": act.office_id,
        "year": year,
        "number": number,
        "retention": RETENTION_CASE,
        "version": 1,
    }
    tx.execute(insert(archive_entry), row | values)
    return year, number


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
