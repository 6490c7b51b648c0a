"""What the dossier says of its own proof: the chains that hold a case's rows examined, its step times drawn anew."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, or_, select

from loket_shared.db.schema import journal, phone_call, procedure, procedure_version, step_run
from loket_shared.domain.dossier_proof import Fault, JournalCheck, JournalFault
from loket_shared.domain.sop.model import step_code
from loket_shared.domain.timers import Run
from loket_shared.services.findings import (
    ChainEmpty,
    Finding,
    LinkBroken,
    PredecessorChanged,
    RowChanged,
    RowsMissing,
    TailCut,
)
from loket_shared.services.journal_check import check_chains
from loket_shared.services.journal_marks import mark_of
from loket_shared.services.step_past import Past
from loket_shared.services.step_rows import run_of

BATCH = 500


@dataclass(frozen=True, slots=True)
class Subject:
    """A case and the visits that belong to it."""

    office_id: UUID
    case_id: UUID
    visit_ids: tuple[UUID, ...]

    @property
    def rows(self) -> ColumnElement[bool]:
        """Return which rows of the journal are about the case, or about its visits and no other case."""
        of_visit = journal.c.visit_id.in_(self.visit_ids) & journal.c.case_id.is_(None)
        return (journal.c.case_id == self.case_id) | of_visit


@dataclass(frozen=True, slots=True)
class Examined:
    """Chains walked from their first row to their last: how many rows each has, and what is wrong with them."""

    rows: Counter[str]
    faults: tuple[JournalFault, ...]


def chains_of(tx: Connection, *subjects: Subject) -> set[UUID]:
    """Return the chains in which rows of these cases stand."""
    found: set[UUID] = set()
    for one in subjects:
        found.update(tx.execute(select(journal.c.chain_id).where(one.rows).distinct()).scalars())
    return found


def examine(tx: Connection, chain_ids: Collection[UUID]) -> Examined:
    """Walk whole chains once; a period's cases share what is found."""
    rows: Counter[str] = Counter()

    def count(chain: str) -> None:
        rows[chain] += 1

    faults: list[JournalFault] = []
    ids = sorted(chain_ids)
    for start in range(0, len(ids), BATCH):
        found = check_chains(tx, ids[start : start + BATCH], count)
        faults += [made for one in found if (made := _fault(one)) is not None]
    return Examined(rows, tuple(faults))


def check_case(tx: Connection, subject: Subject, examined: Examined) -> JournalCheck:
    """Return what the examination means for one case."""
    query = select(journal.c.chain_id, journal.c.seq).where(subject.rows)
    own = {(row.chain_id.hex, row.seq) for row in tx.execute(query)}
    chains = {chain for chain, _ in own}
    runs, differing = _drawn_anew(tx, subject)
    return JournalCheck(
        rows=len(own),
        chains=len(chains),
        chain_rows=sum(examined.rows[chain] for chain in chains),
        faults=tuple(
            replace(one, of_case=(one.chain, one.seq) in own) for one in examined.faults if one.chain in chains
        ),
        runs=runs,
        runs_differing=differing,
    )


def _fault(finding: Finding) -> JournalFault | None:
    match finding:
        case RowChanged(place, columns):
            return JournalFault(
                Fault.ROW_CHANGED, place.device, place.chain, place.seq, 0, place.kind, place.recorded, columns
            )
        case LinkBroken(place):
            return JournalFault(Fault.LINK_BROKEN, place.device, place.chain, place.seq, 0, place.kind, place.recorded)
        case RowsMissing(place, first, last):
            return JournalFault(Fault.ROWS_MISSING, place.device, place.chain, first, last, place.kind, place.recorded)
        case ChainEmpty(chain, device, _):
            return JournalFault(Fault.CHAIN_EMPTY, device, chain, 0)
        case TailCut(chain, device, last, _):
            return JournalFault(Fault.TAIL_CUT, device, chain, last)
        case PredecessorChanged(place):
            return JournalFault(Fault.PREDECESSOR_CHANGED, place.device, place.chain, place.seq)
        case _:
            return None


def _drawn_anew(tx: Connection, subject: Subject) -> tuple[int, tuple[str, ...]]:
    """Draw the step times from the rows about the case alone; returns how many, and the steps that stand otherwise."""
    calls = select(phone_call.c.id).where(phone_call.c.case_id == subject.case_id)
    about = or_(
        journal.c.case_id == subject.case_id,
        journal.c.visit_id.in_(subject.visit_ids),
        journal.c.call_id.in_(calls),
    )
    order = (journal.c.position, journal.c.recorded_at, journal.c.chain_id, journal.c.seq)
    past = Past(tx, subject.office_id)
    told: list[Run] = []
    query = select(journal).where(about, journal.c.procedure_version_id.is_not(None)).order_by(*order)
    try:
        for row in tx.execute(query).all():
            told += past.follow(mark_of(row))
    except (KeyError, TypeError, ValueError):
        return 0, _labels(tx, subject)  # a row that was changed may not even be readable
    drawn = {run.id: run for run in (*told, *past.rest()) if _is_about(run, subject)}
    stands = {row.id: run_of(row) for row in tx.execute(select(step_run).where(runs_of(subject)))}
    differing = {one for one in drawn.keys() | stands.keys() if drawn.get(one) != stands.get(one)}
    return len(drawn), _named(tx, [stands.get(one) or drawn[one] for one in differing])


def runs_of(subject: Subject) -> ColumnElement[bool]:
    """Return which step times belong to the case: its own, and those of its visits before it had a form."""
    r = step_run.c
    return (r.case_id == subject.case_id) | (r.visit_id.in_(subject.visit_ids) & r.case_id.is_(None))


def _is_about(run: Run, subject: Subject) -> bool:
    return run.case_id == subject.case_id or (run.case_id is None and run.visit_id in subject.visit_ids)


def _labels(tx: Connection, subject: Subject) -> tuple[str, ...]:
    return _named(tx, [run_of(row) for row in tx.execute(select(step_run).where(runs_of(subject)))])


def _named(tx: Connection, runs: list[Run]) -> tuple[str, ...]:
    codes: dict[UUID, str] = {
        version_id: _code(tx, version_id) for version_id in {one.procedure_version_id for one in runs}
    }
    return tuple(sorted({step_code(codes[one.procedure_version_id], one.step) for one in runs}))


def _code(tx: Connection, version_id: UUID) -> str:
    query = select(procedure.c.code).select_from(procedure_version.join(procedure))
    return str(tx.execute(query.where(procedure_version.c.id == version_id)).scalar_one())
