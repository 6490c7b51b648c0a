"""Sample times of a case: steps that run, that are late, that are held, and that are done."""

from datetime import date, timedelta
from uuid import UUID

from loket_shared.domain.calendar import Span
from loket_shared.domain.calendar import Why as Decides
from loket_shared.domain.calendar_why import DayLine
from loket_shared.domain.sop import procedure
from loket_shared.domain.sop.model import ClockKind, Owner
from loket_shared.domain.timers import EndedAs, Run
from loket_shared.services.case_times import CaseTimes, StepTime
from loket_shared.services.pauses import PauseCause, PauseView
from loket_shared.services.step_reading import DeadlineWhy, Moved, Why
from monitoring_states import LINES
from operator_states import NOW, ago

S1 = procedure("S1")
LONG_STANDARD = 4 * 3600


def run(step: int, began: float, *, standard: int | None = 1800, clock: ClockKind = ClockKind.BUSINESS, **more: object) -> Run:  # fmt: skip
    """Return a run that began so many minutes ago."""
    made = {
        "id": UUID(int=900 + step), "office_id": UUID(int=9), "procedure_version_id": UUID(int=8), "step": step, "visit_id": None,
        "ticket_id": None, "case_id": UUID(int=413), "call_id": None, "escalation_id": None, "business_date": NOW.date(), "owner": Owner.OFFICE,
        "staff_id": UUID(int=1), "device_id": UUID(int=7), "desk_id": None, "opened_at": ago(began), "clock": clock, "standard": standard,
        "calendar_version": 3,
    }  # fmt: skip
    return Run(**{**made, **more})  # type: ignore[arg-type]


def timed(of: Run, net: int | None, left: int | None = None, why: DeadlineWhy | None = None) -> StepTime:
    """Return a step as an officer sees it."""
    return StepTime(of, f"S1-{of.step:02}", S1.step(of.step).activity, net, left, "Sari Wulandari", why)


def ended(step: int, began: float, took: int, *, late: bool = False, paused: int = 0) -> StepTime:
    """Return a step that is done."""
    of = run(step, began, closed_at=ago(began - took / 60), net_seconds=took, gross_seconds=took, ended_as=EndedAs.DONE, late=late, paused_seconds=paused)  # fmt: skip
    return timed(of, took)


ANALYSIS = run(9, 90, standard=LONG_STANDARD, due_at=NOW + timedelta(minutes=25), amber_at=ago(20))
DAYS = (
    DayLine(date(2026, 11, 20), Decides.WEEKLY, (Span(ago(4200), ago(4050)),)),
    DayLine(date(2026, 11, 21), Decides.NO_HOURS),
    DayLine(date(2026, 11, 22), Decides.CLOSED_DAY, name="Hari libur daerah", basis="SK Bupati 188/2026"),
    DayLine(date(2026, 11, 23), Decides.WEEKLY, (Span(ago(90), NOW), Span(NOW + timedelta(minutes=5), NOW + timedelta(minutes=25)))),
)  # fmt: skip
WHY = DeadlineWhy(
    ANALYSIS, Why.BUSINESS, DAYS, (Span(ago(60), ago(35)),),
    (Moved(ago(50), UUID(int=1), NOW + timedelta(minutes=5), NOW + timedelta(minutes=25), 3),),
)  # fmt: skip
WAITING = run(4, 220, standard=None, clock=ClockKind.WALL)
DONE = (
    ended(3, 200, 540), ended(2, 235, 2760, late=True, paused=300),
    timed(run(1, 240, closed_at=ago(240), ended_as=EndedAs.DONE), None),
)  # fmt: skip
TIMES = CaseTimes(
    NOW, (timed(ANALYSIS, 12_900, 1500, WHY), timed(WAITING, 13_200, None, DeadlineWhy(WAITING, Why.NO_STANDARD))), DONE
)
OVERDUE = run(9, 300, due_at=ago(40), amber_at=ago(90), standard=2, clock=ClockKind.WORKING_DAYS)
LATE = CaseTimes(
    NOW, (timed(OVERDUE, 90_000, -2400, DeadlineWhy(OVERDUE, Why.WORKING_DAYS, (DayLine(date(2026, 11, 20), Decides.EVENT_DAY), DayLine(date(2026, 11, 23), Decides.WEEKLY, nth=1)))),),
    DONE, unexplained=(LINES[0], LINES[5]),
)  # fmt: skip
PAUSED = CaseTimes(
    NOW, TIMES.running, DONE, PauseView(UUID(int=77), PauseCause.VISITOR_PAPERS, ago(25), None, UUID(int=1))
)
