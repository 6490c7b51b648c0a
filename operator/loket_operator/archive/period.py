"""The periods that are asked for most, at one press."""

from datetime import date, timedelta
from enum import StrEnum, auto


class Preset(StrEnum):
    """A period that ends today, or the whole month before."""

    TODAY = auto()
    WEEK = auto()
    MONTH = auto()
    LAST_MONTH = auto()


def period(preset: Preset, today: date) -> tuple[date, date]:
    """Return the period's first and last date; a week begins on Monday."""
    match preset:
        case Preset.TODAY:
            return today, today
        case Preset.WEEK:
            return today - timedelta(days=today.weekday()), today
        case Preset.MONTH:
            return today.replace(day=1), today
        case Preset.LAST_MONTH:
            last = today.replace(day=1) - timedelta(days=1)
            return last.replace(day=1), last
