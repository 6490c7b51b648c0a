"""What the office's door says at an instant: open, not yet, on a break, too late for a number, or closed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from loket_shared.domain.business_time import next_open
from loket_shared.domain.calendar import Calendar, DayKind, Span, local, open_intervals


class OpeningState(StrEnum):
    """The five answers of the door."""

    OPEN = "open"
    BEFORE_HOURS = "before_hours"
    BREAK = "break"
    LAST_NUMBER_PASSED = "last_number_passed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Opening:
    """The door's answer: the rest of today (all instants UTC), when numbers are given again, and why not now."""

    state: OpeningState
    closes_at: datetime | None
    last_number_at: datetime | None
    resumes_at: datetime | None
    reason: str | None


def opening_state(calendar: Calendar, now: datetime, last_number_minutes: int) -> Opening:
    """Say whether numbers are given at `now` (aware); from `last_number_minutes` before the day's closing no more.

    `resumes_at` is None while open, and when no opening follows within a year. `reason` names the dated exception
    of today (a holiday, special hours), None on an ordinary day.
    """
    today = open_intervals(calendar, local(calendar, now).date())
    reason = _reason(calendar, now)
    if not today or now >= today[-1].end:
        return Opening(OpeningState.CLOSED, None, None, next_open(calendar, now), reason)
    closes_at = today[-1].end
    last_number_at = closes_at - timedelta(minutes=last_number_minutes)
    state, resumes_at = _within_day(today, now, last_number_at)
    if state is OpeningState.LAST_NUMBER_PASSED:
        resumes_at = next_open(calendar, closes_at)
    return Opening(state, closes_at, last_number_at, resumes_at, reason)


def _within_day(
    today: tuple[Span, ...], now: datetime, last_number_at: datetime
) -> tuple[OpeningState, datetime | None]:
    if now < today[0].start:
        return OpeningState.BEFORE_HOURS, today[0].start
    if now >= last_number_at:
        return OpeningState.LAST_NUMBER_PASSED, None
    for span in today:
        if now < span.start:
            return OpeningState.BREAK, span.start
        if now < span.end:
            break
    return OpeningState.OPEN, None


def _reason(calendar: Calendar, now: datetime) -> str | None:
    day = calendar.day(local(calendar, now).date())
    return day.name if day is not None and day.kind is not DayKind.OPEN else None
