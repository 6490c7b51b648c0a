"""The next duty of an open case: what is owed, and by when (Tabel Prioritas, A.8-11, A.8-17, A.8-25)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from loket_shared.db.schema import archive_entry, case_file, case_promise, clarification, escalation, priority_level
from loket_shared.domain.business_time import NeverOpenError, add_business, add_working_days
from loket_shared.domain.calendar import Calendar
from loket_shared.domain.escalation import OPEN, EscalationState, turn
from loket_shared.domain.states import CaseState
from loket_shared.services.calendars import read_calendar
from loket_shared.services.escalation_reading import due_of
from loket_shared.services.settings import read_settings

TO_PRIORITY_MINUTES = 30
TO_ARCHIVE_MINUTES = 10


class DutyKind(StrEnum):
    """What the office owes next."""

    PRIORITISE = "prioritise"
    SOLVE = "solve"
    REMIND = "remind"
    PROMISE = "promise"
    TELL = "tell"
    CONFIRM = "confirm"
    ARCHIVE = "archive"
    ESCALATE = "escalate"
    PASS_ON = "pass_on"
    FORWARD = "forward"
    LKPP = "lkpp"


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing that is owed, until an aware UTC instant."""

    kind: DutyKind
    due: datetime


def refresh(tx: Connection, office_id: UUID, case_id: UUID) -> None:
    """Write down the case's next duty as it follows from its present state; call it after every change of either."""
    case = tx.execute(_CASE.where(case_file.c.id == case_id)).one()
    duty = _Of(tx, office_id, case).duty()
    values = {"due_at": duty.due if duty else None, "due_kind": str(duty.kind) if duty else None}
    if (case.due_at, case.due_kind) != (values["due_at"], values["due_kind"]):
        tx.execute(update(case_file).where(case_file.c.id == case_id).values(values))


def refresh_all(tx: Connection, office_id: UUID) -> int:
    """Draw up the duties of all open cases anew, because calendar or table changed; return how many there are."""
    open_ones = tuple(str(state) for state in CaseState if state not in {"archived", "merged", "cancelled"})
    query = select(case_file.c.id).where(case_file.c.office_id == office_id, case_file.c.state.in_(open_ones))
    found = tx.execute(query.order_by(case_file.c.id)).scalars().all()
    for case_id in found:
        refresh(tx, office_id, case_id)
    return len(found)


_CASE = select(
    case_file.c.id, case_file.c.state, case_file.c.state_since, case_file.c.channel, case_file.c.opened_at, case_file.c.received_at,
    case_file.c.stage_deadline, case_file.c.due_at, case_file.c.due_kind, priority_level.c.solve_minutes, priority_level.c.solve_days,
).select_from(case_file.outerjoin(priority_level, priority_level.c.id == case_file.c.priority_level_id))  # fmt: skip


_OF_ESCALATION = {
    EscalationState.DRAFT: DutyKind.ESCALATE, EscalationState.FAILED: DutyKind.ESCALATE,
    EscalationState.DATA_ASKED: DutyKind.PASS_ON, EscalationState.DATA_HERE: DutyKind.FORWARD,
}  # fmt: skip
"""What the office owes an escalation; in every other state LKPP, or the visitor, owes something."""


class _Of:
    """The duties of one case; calendar and settings are read only when they are asked for."""

    def __init__(self, tx: Connection, office_id: UUID, case: Row[Any]) -> None:
        self._tx, self._office_id, self._case = tx, office_id, case

    @cached_property
    def _calendar(self) -> Calendar:
        return read_calendar(self._tx, self._office_id)

    def duty(self) -> Duty | None:
        """Return what is owed next, None when nothing has a time."""
        match CaseState(self._case.state):
            case CaseState.RECORDED | CaseState.ANALYSIS | CaseState.ANALYSIS_ADMIN:
                return self._solve() or self._prioritise()
            case CaseState.PROMISED:
                return self._promise() or self._solve()
            case CaseState.CLARIFICATION:
                return self._remind()
            case CaseState.SOLUTION_KNOWN:
                minutes = read_settings(self._tx, self._office_id).tell_minutes
                return self._until(DutyKind.TELL, lambda: add_business(self._calendar, self._since, minutes))
            case CaseState.AWAITING_CONFIRMATION:
                days = read_settings(self._tx, self._office_id).silence_days
                return self._until(DutyKind.CONFIRM, lambda: add_working_days(self._calendar, self._since, days))
            case CaseState.ANSWERED:
                return self._archive()
            case CaseState.ESCALATED:
                return self._escalated()
            case _:
                return None

    @property
    def _since(self) -> datetime:
        since: datetime = self._case.state_since
        return since

    def _until(self, kind: DutyKind, due: Callable[[], datetime]) -> Duty | None:
        try:
            return Duty(kind, due())
        except NeverOpenError:
            return None

    def _prioritise(self) -> Duty | None:
        if self._case.channel in {"walk_in", "bidding_room"} or self._case.solve_days is not None:
            return None
        came = self._case.received_at or self._case.opened_at
        return self._until(DutyKind.PRIORITISE, lambda: add_business(self._calendar, came, TO_PRIORITY_MINUTES))

    def _solve(self) -> Duty | None:
        days, minutes = self._case.solve_days, self._case.solve_minutes
        if days is None:
            return None
        came = self._case.received_at or self._case.opened_at
        found = self._until(
            DutyKind.SOLVE,
            lambda: (
                add_working_days(self._calendar, came, days) if days else add_business(self._calendar, came, minutes)
            ),
        )
        stage = self._case.stage_deadline
        return Duty(DutyKind.SOLVE, min(found.due, stage)) if found and stage else found

    def _promise(self) -> Duty | None:
        of_case = select(case_promise.c.due_at).where(case_promise.c.case_id == self._case.id)
        due = self._tx.execute(of_case.order_by(case_promise.c.promised_at.desc()).limit(1)).scalar()
        return Duty(DutyKind.PROMISE, due) if due else None

    def _remind(self) -> Duty | None:
        open_ones = (clarification.c.case_id == self._case.id, clarification.c.answered_at.is_(None))
        asked = select(clarification.c.due_at).where(*open_ones).order_by(clarification.c.asked_at.desc())
        due = self._tx.execute(asked.limit(1)).scalar()
        return Duty(DutyKind.REMIND, due) if due else None

    def _escalated(self) -> Duty | None:
        """Return the first duty of its escalations that has a time; LKPP's too, for the office asks when it is past."""
        mine = (escalation.c.case_id == self._case.id, escalation.c.state.in_([str(state) for state in OPEN]))
        open_ones = self._tx.execute(select(escalation.c.id, escalation.c.state).where(*mine)).all()
        due = [(due_of(self._tx, row.id, turn(EscalationState(row.state))), row.state) for row in open_ones]
        timed = sorted((at, _OF_ESCALATION.get(state, DutyKind.LKPP)) for at, state in due if at is not None)
        return Duty(timed[0][1], timed[0][0]) if timed else None

    def _archive(self) -> Duty | None:
        laid = select(archive_entry.c.case_id).where(archive_entry.c.case_id == self._case.id)
        if self._tx.execute(laid).first() is not None:
            return None
        return Duty(DutyKind.ARCHIVE, self._since + timedelta(minutes=TO_ARCHIVE_MINUTES))
