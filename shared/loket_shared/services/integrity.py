"""Examines a database: its file, schema, references, every journal chain, and the numbers that may have no gaps."""

from collections.abc import Callable, Iterator

from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, func, inspect, select
from sqlalchemy.exc import DBAPIError

from loket_shared.db.errors import Reason, reason_of
from loket_shared.db.migrate import newest_revision
from loket_shared.db.schema import (
    archive_entry,
    case_file,
    counter,
    deviation,
    journal,
    journal_chain,
    office,
)
from loket_shared.services.bidding_check import room_findings
from loket_shared.services.findings import (
    CounterBehind,
    FileDamaged,
    Finding,
    NumbersMissing,
    Report,
    SchemaDiffers,
    SchemaOutdated,
    StepTimesDiffer,
)
from loket_shared.services.journal_check import check_journal
from loket_shared.services.schema_check import guard_findings, reference_findings, schema_findings
from loket_shared.services.step_rebuild import differences

Progress = Callable[[int, int], None]
"""Told how many journal rows of how many were examined."""

MOST_REPEATS = 100


def check(tx: Connection, progress: Progress = lambda _done, _total: None) -> Report:
    """Examine everything over one consistent picture of the data; reads only.

    A file that is damaged, or a schema of another version, ends the examination there: what follows could not be read.
    """
    try:
        return _check(tx, progress)
    except DBAPIError as error:
        if reason_of(error) is not Reason.CORRUPT:
            raise
        return Report((FileDamaged(str(error.orig)),))


def _check(tx: Connection, progress: Progress) -> Report:
    damage = tuple(_damage(tx))
    if damage:
        return Report(damage)
    version = _version(tx)
    if version is not None:
        return Report((version,))
    structure = (*schema_findings(tx), *guard_findings(tx))
    if any(isinstance(one, SchemaDiffers) and one.missing for one in structure):
        return Report(structure)
    structure = (*structure, *reference_findings(tx))
    rows = tx.execute(select(func.count()).select_from(journal)).scalar_one()
    told = tuple(check_journal(tx, lambda done: progress(done, rows)))
    return Report(
        findings=(*structure, *told, *_numbers(tx), *room_findings(tx), *(() if told else _step_times(tx))),
        journal_rows=rows,
        chains=tx.execute(select(func.count()).select_from(journal_chain)).scalar_one(),
        forms=tx.execute(select(func.count()).select_from(case_file)).scalar_one(),
    )


def has_row(tx: Connection, digest: bytes) -> bool:
    """Tell whether the journal holds the row with this hash, as a recap or an export was printed on it."""
    return tx.execute(select(journal.c.id).where(journal.c.hash == digest)).first() is not None


def _damage(tx: Connection) -> Iterator[Finding]:
    if tx.dialect.name != "sqlite":
        return
    for row in tx.exec_driver_sql(f"PRAGMA integrity_check({MOST_REPEATS})"):
        if row[0] != "ok":
            yield FileDamaged(str(row[0]))


def _version(tx: Connection) -> SchemaOutdated | None:
    found = MigrationContext.configure(tx).get_current_revision() if inspect(tx).has_table("alembic_version") else None
    needed = newest_revision()
    return None if found == needed else SchemaOutdated(found or "", needed or "")


def _numbers(tx: Connection) -> Iterator[Finding]:
    form = select(case_file.c.office_id, case_file.c.form_year, case_file.c.form_number)
    yield from _series(tx, "form", [tuple(row) for row in tx.execute(form)])
    archived = select(archive_entry.c.office_id, archive_entry.c.year, archive_entry.c.number)
    yield from _series(tx, "archive", [tuple(row) for row in tx.execute(archived)])
    registered = select(deviation.c.office_id, deviation.c.year, deviation.c.number)
    yield from _series(tx, "deviation", [tuple(row) for row in tx.execute(registered)])


def _step_times(tx: Connection) -> Iterator[Finding]:
    """Yield how step times differ from a journal that is in order; from another one nothing could be drawn."""
    for office_id in tx.execute(select(office.c.id)).scalars().all():
        found = differences(tx, office_id)
        if found:
            yield StepTimesDiffer(len(found.missing), len(found.surplus), len(found.changed))


def _series(tx: Connection, name: str, given: list[tuple[object, int, int]]) -> Iterator[Finding]:
    counted = select(counter.c.office_id, counter.c.period, counter.c.last).where(counter.c.name == name)
    lasts = {(row.office_id, int(row.period)): row.last for row in tx.execute(counted)}
    numbers: dict[tuple[object, int], list[int]] = {key: [] for key in lasts}
    for office_id, year, number in given:
        numbers.setdefault((office_id, year), []).append(number)
    for (office_id, year), found in sorted(numbers.items(), key=lambda item: (str(item[0][0]), item[0][1])):
        last, highest = lasts.get((office_id, year), 0), max(found, default=0)
        if last < highest:
            yield CounterBehind(name, year, last, highest)
        gaps = _gaps(sorted(found), max(last, highest))
        if gaps:
            yield NumbersMissing(name, year, gaps)


def _gaps(found: list[int], last: int) -> tuple[tuple[int, int], ...]:
    gaps: list[tuple[int, int]] = []
    expected = 1
    for number in (*found, last + 1):
        if number > expected:
            gaps.append((expected, number - 1))
        expected = number + 1
    return tuple(gaps)
