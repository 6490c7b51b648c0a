"""The running clock of an escalation: five minutes by the second, LKPP's days, and how near the end is."""

from datetime import datetime

from loket_shared.domain.escalation import EscalationState
from loket_shared.services.escalation_reading import EscalationView

from loket_operator.cases.words import Urgency, due, instant, urgency
from loket_operator.escalation.words import translate
from loket_operator.words import Here, stopwatch

S = EscalationState
BY_MINUTES = frozenset({S.DRAFT, S.FAILED, S.DATA_HERE})
"""States in which five minutes run (S2-01, S2-09)."""


def began(view: EscalationView) -> datetime:
    """Return since when what is owed now is owed (aware UTC)."""
    if view.state in {S.DRAFT, S.FAILED}:
        return view.known_at
    return (
        view.since if view.state not in {S.RECEIVED, S.IN_PROGRESS} else view.status_at or view.arrived_at or view.since
    )


def level(view: EscalationView, now: datetime) -> Urgency:
    """Return how near an aware instant is to the end of what is owed."""
    return urgency(began(view), view.due, now)


def clock(view: EscalationView, now: datetime, here: Here) -> str:
    """Return the running time: minutes and seconds of five minutes, days of LKPP's; always with what is left in words."""
    if view.due is None:
        return ""
    if view.state not in BY_MINUTES:
        return due(view.due, now, here.language)
    ran, whole = stopwatch(max(now - began(view), now - now)), stopwatch(view.due - began(view))
    left = translate("Escalation", "sisa %1") if now <= view.due else translate("Escalation", "lewat %1")
    return f"{ran} / {whole} · {left.replace('%1', stopwatch(abs(view.due - now)))}"


def until(view: EscalationView, here: Here) -> str:
    """Return when what is owed is due: the hour of five minutes, the day of LKPP's."""
    if view.due is None:
        return ""
    said = here.hour(view.due) if view.state in BY_MINUTES else instant(view.due, here)
    return translate("Escalation", "paling lambat %1").replace("%1", said)
