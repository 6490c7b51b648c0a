"""A day and an hour in an act's panel, as the office's clock shows them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, QTime
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QWidget

from loket_operator.cases.act_fields import Changed, Control
from loket_operator.cases.forms import FieldSpec
from loket_operator.cases.state import Panel
from loket_operator.cases.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.check import TickBox
from loket_operator.widgets.dates import date_and_time
from loket_operator.words import Here


class WhenControl(Control):
    """A day and an hour; one that may be left out has a box to tick."""

    def __init__(self, spec: FieldSpec, changed: Changed, prefix: str, here: Here) -> None:
        edit = QDateTimeEdit()
        super().__init__(spec, edit, name=f"{prefix}{spec.name.capitalize()}")
        self._edit, self._changed, self._here = edit, changed, here
        edit.setCalendarPopup(True)
        edit.setDisplayFormat(date_and_time(here.language))
        edit.setFont(faces.body())
        edit.setMinimumHeight(40)
        edit.setMinimumWidth(200)
        edit.dateTimeChanged.connect(lambda _at: self._tell())
        self._given = TickBox()
        self._given.setObjectName(f"{prefix}{spec.name.capitalize()}Given")
        self._given.setAccessibleName(spec.title)
        self._given.setToolTip(translate("Cases", "Pakai waktu ini"))
        if not spec.may_be_empty:
            self._given.hide()
        self._given.setMinimumSize(36, 36)
        self._given.toggled.connect(lambda _on: self._tell())
        both = QWidget()
        inner = QHBoxLayout(both)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(self._given)
        inner.addWidget(edit, 1)
        self.stack(self.title(), both)

    def put(self, panel: Panel) -> None:
        """Show the instant as the office's clock does."""
        value = panel.typed.get(self.spec.name)
        blocked = QSignalBlocker(self._edit), QSignalBlocker(self._given)
        if isinstance(value, datetime):
            local = value.astimezone(ZoneInfo(self._here.zone))
            if self._instant() != local.replace(second=0, microsecond=0):
                self._edit.setDateTime(
                    QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
                )
        given = isinstance(value, datetime)
        self._given.setChecked(given)
        self._edit.setEnabled(given or not self.spec.may_be_empty)
        for one in blocked:
            one.unblock()

    def _instant(self) -> datetime:
        at = self._edit.dateTime()
        day, hour = at.date(), at.time()
        return datetime(
            day.year(), day.month(), day.day(), hour.hour(), hour.minute(), tzinfo=ZoneInfo(self._here.zone)
        )

    def _tell(self) -> None:
        given = self._given.isChecked() or not self.spec.may_be_empty
        self._changed(self.spec.name, self._instant() if given else None)
