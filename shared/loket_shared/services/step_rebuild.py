"""Draws the step times anew from the journal alone: the same rows come out, or something was lost or changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select

from loket_shared.db.schema import journal, pause, step_run
from loket_shared.domain.timers import Run
from loket_shared.services.journal_marks import mark_of
from loket_shared.services.step_past import Past
from loket_shared.services.step_rows import insert_runs, run_of

BATCH = 1000


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many rows were drawn."""

    runs: int
    pauses: int


@dataclass(frozen=True, slots=True)
class Differences:
    """Runs and pauses by their ids: told by the journal alone, standing in the tables alone, or standing there otherwise."""

    missing: tuple[UUID, ...] = ()
    surplus: tuple[UUID, ...] = ()
    changed: tuple[UUID, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self.missing or self.surplus or self.changed)


def rebuild(tx: Connection, office_id: UUID) -> Rebuilt:
    """Delete the office's step times and pauses and draw them from its journal; the register of deviations stays.

    Rows are followed in the order of their positions, with which each subject's own order agrees, never by instants alone.
    """
    tx.execute(delete(step_run).where(step_run.c.office_id == office_id))
    tx.execute(delete(pause).where(pause.c.office_id == office_id))
    past = Past(tx, office_id)
    count = 0
    for batch in _batches(_drawn(past)):
        insert_runs(tx, batch)
        count += len(batch)
    if past.pauses:
        tx.execute(insert(pause), list(past.pauses.values()))
    return Rebuilt(count, len(past.pauses))


def differences(tx: Connection, office_id: UUID) -> Differences:
    """Compare step times and pauses with what the journal tells; reads only."""
    past = Past(tx, office_id)
    known: set[UUID] = set()
    missing: list[UUID] = []
    changed: list[UUID] = []
    for batch in _batches(_drawn(past)):
        ids = [run.id for run in batch]
        rows = tx.execute(select(step_run).where(step_run.c.id.in_(ids)))
        stands = {row.id: run_of(row) for row in rows}
        known.update(ids)
        missing += (run.id for run in batch if run.id not in stands)
        changed += (run.id for run in batch if run.id in stands and stands[run.id] != run)
    held = {row.id: row._asdict() for row in tx.execute(select(pause).where(pause.c.office_id == office_id))}
    missing += past.pauses.keys() - held.keys()
    changed += (one for one, row in past.pauses.items() if one in held and held[one] != row)
    all_runs = set(tx.execute(select(step_run.c.id).where(step_run.c.office_id == office_id)).scalars())
    surplus = (all_runs - known) | (held.keys() - past.pauses.keys())
    return Differences(tuple(missing), tuple(sorted(surplus)), tuple(changed))


def _drawn(past: Past) -> Iterator[Run]:
    """Yield each run as it stands after the whole journal."""
    for row in _rows(past.tx, past.office_id):
        yield from past.follow(mark_of(row))
    yield from past.rest()


def _rows(tx: Connection, office_id: UUID) -> Iterator[Row[Any]]:
    mine = (journal.c.office_id == office_id, journal.c.procedure_version_id.is_not(None))
    order = (journal.c.position, journal.c.recorded_at, journal.c.chain_id, journal.c.seq)
    yield from tx.execute(select(journal).where(*mine).order_by(*order), execution_options={"yield_per": BATCH})


def _batches(runs: Iterator[Run]) -> Iterator[list[Run]]:
    while batch := list(islice(runs, BATCH)):
        yield batch
