"""Step times follow the journal in its own transaction: each row begins, ends, holds or moves the runs of its subject."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import Connection, insert, update

from loket_shared.db.schema import pause, step_run
from loket_shared.domain import timer_rules
from loket_shared.domain.events import EventKind
from loket_shared.domain.timer_marks import Mark, Runs
from loket_shared.services.act import Act
from loket_shared.services.journal_rows import Event
from loket_shared.services.step_rows import insert_runs, open_runs, update_runs
from loket_shared.services.step_rules import rules
from loket_shared.services.step_sources import Live, versions_now


def calendars(tx: Connection, act: Act, events: Iterable[Event]) -> Mapping[str, int]:
    """Return the versions of the calendars by which steps are counted that these events begin."""
    parties: set[str] = set()
    for event in events:
        if event.procedure_version_id is not None:
            parties |= rules(tx, event.procedure_version_id).parties(event.kind)
    return versions_now(tx, act.office_id, parties) if parties else {}


def follow(tx: Connection, act: Act, marks: Sequence[Mark]) -> None:
    """Let the runs of the rows' subjects begin, end, wait and move; must run in the transaction of the rows."""
    moving = [mark for mark in marks if rules(tx, mark.procedure_version_id).moves(mark.kind)]
    for group in _by_subject(moving):
        _follow(tx, act, group)


def _follow(tx: Connection, act: Act, marks: Sequence[Mark]) -> None:
    first = marks[0]
    case_id = next((mark.case_id for mark in marks if mark.case_id), None)
    call_id = next((mark.call_id for mark in marks if mark.call_id), None)
    runs = Runs(open_runs(tx, first.visit_id, case_id, call_id))
    sources = Live(tx, act.office_id, saving_calendar=any(mark.kind == EventKind.DEADLINE_MOVED for mark in marks))
    for mark in marks:
        timer_rules.follow(runs, mark, rules(tx, mark.procedure_version_id), sources)
        keep_pause(tx, mark)
    insert_runs(tx, runs.opened.values())
    update_runs(tx, runs.changed.values())
    for mark in marks:
        if mark.kind == EventKind.CASE_OPENED and mark.call_id is not None and mark.case_id is not None:
            tie_call(tx, mark.call_id, mark.case_id)


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


def _by_subject(marks: Sequence[Mark]) -> list[list[Mark]]:
    """Return runs of rows that are about one visit, or one case without a visit, in their order."""
    groups: list[list[Mark]] = []
    for mark in marks:
        if groups and _together(groups[-1][-1], mark):
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return groups


def _together(one: Mark, other: Mark) -> bool:
    cases = one.case_id is None or other.case_id is None or one.case_id == other.case_id
    return one.visit_id == other.visit_id and cases and (one.call_id == other.call_id or other.case_id is not None)
