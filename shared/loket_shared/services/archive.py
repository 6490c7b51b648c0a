"""Where the signed originals lie: provisional first, final once all is answered (S0-07, S3-12, A.8-26)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from loket_shared.db.schema import archive_entry
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.casework import BEFORE_ARCHIVE, Verb, way
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import about, locked, write
from loket_shared.services.counters import next_number
from loket_shared.services.deviation_standing import unexplained
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said


@dataclass(frozen=True, slots=True)
class LaidDown:
    """The original lies in the archive under a running number of the year."""

    case_id: UUID
    year: int
    number: int
    final: bool


@dataclass(frozen=True, slots=True)
class DeviationsOpen:
    """The original lies provisionally under this number; the final archive waits for a cause of each of these deviations."""

    case_id: UUID
    year: int
    number: int
    deviation_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class LocationMissing:
    """Where the signed original lies must be said."""


def lay_down(
    tx: Connection, act: Act, case_id: UUID, location: str, *, final: bool
) -> LaidDown | DeviationsOpen | LocationMissing | NotAllowed:
    """Note where the signed original lies; provisional is enough to end S3-12 and S0-07, final needs an answer (C9).

    A later call moves a provisional original or makes it final; a final one stays. Final also needs a cause of every
    deviation of the case, the delay of this very step included: until then the original lies provisionally, and the
    clocks stop all the same.
    """
    place = said(location)

    def do() -> LaidDown | DeviationsOpen | LocationMissing | NotAllowed:
        assert act.staff_id is not None
        case = locked(tx, case_id)
        if not place:
            return LocationMissing()
        legal = way(Verb.ARCHIVE).leaves if final else BEFORE_ARCHIVE
        if case.state not in legal:
            return NotAllowed(case.state)
        trial = tx.begin_nested()
        laid = _lay(tx, act, case, place, final=final)
        open_ones = unexplained(tx, case_id) if final else ()
        if not open_ones:
            trial.commit()
            return laid
        trial.rollback()
        laid = _lay(tx, act, case, place, final=False)
        return DeviationsOpen(case_id, laid.year, laid.number, unexplained(tx, case_id))

    return once(tx, act, "lay_down", (LaidDown, DeviationsOpen), do)


def _lay(tx: Connection, act: Act, case: Row[Any], place: str, *, final: bool) -> LaidDown:
    before = tx.execute(select(archive_entry).where(archive_entry.c.case_id == case.id)).first()
    year, number = _write(tx, act, case.id, before, place, final=final)
    values = {"closed_at": act.now, "version": case.version + 1} if final else {}
    write(tx, act, case, CaseState.ARCHIVED if final else CaseState(case.state), values)
    noted = {"state": "final" if final else "provisional", "year": year, "number": number}
    record(tx, act, Event(EventKind.CASE_ARCHIVED, noted, **about(case)))
    bump(tx, act.office_id, Topic.ARCHIVE, Topic.CASES)
    return LaidDown(case.id, year, number, final)


def archive_label(year: int, number: int) -> str:
    """Return the archive number as it is written."""
    return f"ARS-{year}-{number:06d}"


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
