"""What a change of a calendar would move: it is tried out, its deadlines are compared, and it is taken back again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Generic, TypeVar
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import case_file, step_run
from loket_shared.services.act import Act, new_key

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CaseMove:
    """An open case whose next duty would be due at another instant (UTC, None: without a time)."""

    case_id: UUID
    form_label: str
    before: datetime | None
    after: datetime | None


@dataclass(frozen=True, slots=True)
class Tried(Generic[T]):
    """What the change would have answered, and what it would move: cases by due time, and open SOP steps in number."""

    outcome: T
    cases: tuple[CaseMove, ...]
    steps: int


def try_out(tx: Connection, act: Act, change: Callable[[Connection, Act], T]) -> Tried[T]:
    """Make a change, note which deadlines move, and undo it; needs a writing transaction and leaves nothing behind.

    The change runs under a key of its own, so that the real one later is not taken for a repetition.
    """
    before_cases, before_steps = _cases(tx, act.office_id), _steps(tx, act.office_id)
    trial = tx.begin_nested()
    try:
        outcome = change(tx, replace(act, key=new_key()))
        after_cases, after_steps = _cases(tx, act.office_id), _steps(tx, act.office_id)
    finally:
        trial.rollback()
    cases = [
        CaseMove(case_id, label, before_cases[case_id][1], due)
        for case_id, (label, due) in after_cases.items()
        if before_cases[case_id][1] != due
    ]
    steps = sum(before_steps.get(one) != due for one, due in after_steps.items())
    return Tried(outcome, tuple(sorted(cases, key=lambda one: one.form_label)), steps)


def _cases(tx: Connection, office_id: UUID) -> dict[UUID, tuple[str, datetime | None]]:
    query = select(case_file.c.id, case_file.c.form_label, case_file.c.due_at).where(
        case_file.c.office_id == office_id, case_file.c.state.not_in(("archived", "merged", "cancelled"))
    )
    return {row.id: (row.form_label, row.due_at) for row in tx.execute(query)}


def _steps(tx: Connection, office_id: UUID) -> dict[UUID, datetime | None]:
    query = select(step_run.c.id, step_run.c.due_at).where(
        step_run.c.office_id == office_id, step_run.c.due_at.is_not(None), step_run.c.closed_at.is_(None)
    )
    return {row.id: row.due_at for row in tx.execute(query)}
