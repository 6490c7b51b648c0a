"""Step times follow the journal in its own transaction: each row begins, ends, holds or moves the runs of its subject."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, insert, update

from loket_shared.db.schema import pause, step_run
from loket_shared.domain import timer_rules
from loket_shared.domain.events import EventKind
from loket_shared.domain.timer_marks import Mark, Runs, call_of
from loket_shared.domain.timers import Run
from loket_shared.services.act import Act
from loket_shared.services.deviation_raising import raise_late
from loket_shared.services.journal_rows import Event
from loket_shared.services.step_rows import insert_runs, open_runs, update_runs
from loket_shared.services.step_rules import rules
from loket_shared.services.step_sources import Live, versions_now


@dataclass(frozen=True, slots=True)
class Moving:
    """The events that may move steps, by their place among those recorded, and the open runs of their subjects."""

    indices: tuple[int, ...]
    known: dict[UUID, Run]


def calendars(tx: Connection, act: Act, events: Iterable[Event]) -> Mapping[str, int]:
    """Return the versions of the calendars by which steps are counted that these events begin."""
    parties: set[str] = set()
    for event in events:
        if event.procedure_version_id is not None:
            parties |= rules(tx, event.procedure_version_id).parties(event.kind)
    return versions_now(tx, act.office_id, parties) if parties else {}


def moving(tx: Connection, events: Sequence[Event]) -> Moving:
    """Return which of the events may move steps, and the open runs of their subjects, locked.

    They are locked before the events get their positions: who waited for another machine's change comes after it.
    """
    indices = tuple(n for n, event in enumerate(events) if _moves(tx, event))
    subjects = {_subject(events[n]): None for n in indices}
    known: dict[UUID, Run] = {}
    for visit_id, case_id, call_id in subjects:
        known |= open_runs(tx, visit_id, case_id, call_id)
    return Moving(indices, known)


def follow(tx: Connection, act: Act, moved: Moving, marks: Sequence[Mark | None]) -> None:
    """Let the runs of the rows' subjects begin, end, wait and move; must run in the transaction of the rows."""
    told = [mark for n in moved.indices if (mark := marks[n]) is not None]
    if not told:
        return
    runs = Runs(moved.known)
    sources = Live(tx, act.office_id, saving_calendar=any(mark.kind == EventKind.DEADLINE_MOVED for mark in told))
    for mark in told:
        timer_rules.follow(runs, mark, rules(tx, mark.procedure_version_id), sources)
        keep_pause(tx, mark)
    for mark in told:
        if mark.tie is not None:
            tie_call(tx, *mark.tie)
    opened, changed = runs.opened, runs.changed
    insert_runs(tx, opened)
    update_runs(tx, changed)
    raise_late(tx, act, (run for run in (*opened, *changed) if run.closed_at is not None))


def keep_pause(tx: Connection, mark: Mark) -> None:
    """Write what a row says of a pause."""
    if mark.kind == EventKind.PAUSE_BEGUN:
        row = {"id": UUID(mark.data["pause_id"]), "office_id": mark.office_id, "staff_id": mark.staff_id}
        about = {"visit_id": mark.visit_id, "case_id": mark.case_id, "cause": mark.data["cause"], "began_at": mark.at}
        tx.execute(insert(pause), row | about)
    elif mark.kind == EventKind.PAUSE_ENDED:
        tx.execute(update(pause).where(pause.c.id == UUID(mark.data["pause_id"])).values(ended_at=mark.at))


def tie_call(tx: Connection, call_id: UUID, case_id: UUID) -> None:
    """Let what was done during a telephone call count as the case's that came of it."""
    tx.execute(
        update(step_run).where(step_run.c.call_id == call_id, step_run.c.case_id.is_(None)).values(case_id=case_id)
    )


def _moves(tx: Connection, event: Event) -> bool:
    version_id = event.procedure_version_id
    return version_id is not None and rules(tx, version_id).moves(event.kind)


def _subject(event: Event) -> tuple[UUID | None, UUID | None, UUID | None]:
    return event.visit_id, event.case_id, call_of(event.kind, event.data)
