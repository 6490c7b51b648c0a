"""What visitors read while a general disturbance lasts, at the wall and at the kiosk: what, since when, and that all stays in order."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from loket_shared.clock import business_date
from loket_shared.domain.deviations import Cause
from loket_shared.qt.texts import Language, clock_time, plain_date, time_of_day
from loket_shared.services.disturbance_reading import DisturbanceView

translate = QCoreApplication.translate


def what(cause: Cause) -> str:
    """Name a disturbance as a visitor knows it."""
    match cause:
        case Cause.POWER:
            return translate("Disturbance", "Gangguan listrik")
        case Cause.INTERNET:
            return translate("Disturbance", "Gangguan jaringan internet")
        case Cause.SPSE:
            return translate("Disturbance", "Gangguan aplikasi SPSE")
        case Cause.EQUIPMENT:
            return translate("Disturbance", "Gangguan peralatan")
        case Cause.DISASTER:
            return translate("Disturbance", "Keadaan darurat")
        case _:
            return translate("Disturbance", "Gangguan pelayanan")


def headline(one: DisturbanceView, now: datetime, zone: str, language: Language) -> str:
    """Return what disturbs and from when to when: Gangguan listrik, pukul 09.15–11.00 WIB; `now` is aware."""
    began, ended = _moment(one.began_at, now, zone, language), one.ended_at
    if ended is None:
        said = translate("Disturbance", "%1 sejak %2")
        return said.replace("%1", what(one.cause)).replace("%2", _whole(began))
    same = business_date(one.began_at, zone) == business_date(ended, zone) == business_date(now, zone)
    if same:
        hours = f"{clock_time(one.began_at, zone, language)}–{time_of_day(ended, zone, language)}"
        said = translate("Disturbance", "%1, perkiraan pukul %2")
        return said.replace("%1", what(one.cause)).replace("%2", _whole(hours))
    said = translate("Disturbance", "%1, dari %2 sampai kira-kira %3")
    until = _moment(ended, now, zone, language)
    return said.replace("%1", what(one.cause)).replace("%2", _whole(began)).replace("%3", _whole(until))


def details(one: DisturbanceView) -> str:
    """Return the supervisor's own words as one sentence on one line."""
    words = " ".join(one.text.split())
    return words if not words or words[-1] in ".!?…" else f"{words}."


def _moment(at: datetime, now: datetime, zone: str, language: Language) -> str:
    time = translate("Disturbance", "pukul %1").replace("%1", time_of_day(at, zone, language))
    day = business_date(at, zone)
    return time if day == business_date(now, zone) else f"{plain_date(day, language)}, {time}"


def _whole(text: str) -> str:
    """Keep a time or a date on one line."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")
