"""A date field that is typed or chosen, never asked for in a window of its own."""

from datetime import date

from loket_shared.qt.texts import Language
from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QDateEdit

from loket_operator.widgets import type as faces


def date_edit(name: str, title: str) -> QDateEdit:
    """Return a date editor."""
    made = QDateEdit()
    made.setObjectName(name)
    made.setAccessibleName(title)
    made.setCalendarPopup(True)
    made.setDisplayFormat("d MMM yyyy")
    made.setMinimumHeight(40)
    made.setMinimumWidth(160)
    made.setFont(faces.body())
    made.setMinimumDate(QDate(2000, 1, 1))
    return made


def date_and_time(language: Language) -> str:
    """Return how a moment stands in a field, as Qt reads it: 23 Nov 2026  09.42."""
    return "d MMM yyyy  HH:mm" if language == "en" else "d MMM yyyy  HH.mm"


def read_date(edit: QDateEdit) -> date:
    """Return the date that stands there."""
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def put_date(edit: QDateEdit, day: date) -> None:
    """Show a date without telling anybody."""
    blocked = QSignalBlocker(edit)
    edit.setDate(QDate(day.year, day.month, day.day))
    blocked.unblock()
