"""What a provider of the bidding room is asked at the front office, as at the kiosk but smaller; all of it may be skipped."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from loket_shared.domain.bidding import Need
from PySide6.QtCore import QDateTime, QSignalBlocker, QTimeZone
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLineEdit, QWidget

from loket_operator.front_office.state import Told
from loket_operator.front_office.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.choices import choose, fill
from loket_operator.widgets.dates import date_and_time
from loket_operator.widgets.fields import Field, choice, line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

FARTHEST = timedelta(days=365)


class IntakeRow(QWidget):
    """Training, need, deadline, tender, a reservation's code; the reason only for who was not trained."""

    def __init__(self, edited: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("intakeRow")
        self._zone = QTimeZone.utc()
        self.trained = Field(translate("Front", "Sudah pelatihan SPSE?"), choice("visitTrained"))
        self.need = Field(translate("Front", "Yang dikerjakan"), choice("visitNeed"))
        self.code = Field(translate("Front", "Kode tender"), line("visitBidCode", limit=60))
        self.reservation = Field(translate("Front", "Kode reservasi"), line("visitReservation", limit=12))
        self.reason = Field(
            translate("Front", "Tetap didampingi karena"), line("visitGoesOn", placeholder=translate("Front", "misalnya: batas waktu dekat"))
        )  # fmt: skip
        self.deadline = QDateTimeEdit()
        self.deadline.setObjectName("visitDeadline")
        self.deadline.setCalendarPopup(True)
        self.deadline.setAccessibleName(translate("Front", "Batas waktu"))
        self.deadline.setSpecialValueText(translate("Front", "belum tahu"))
        self.deadline.setMinimumHeight(40)
        self.deadline.setFont(faces.body())
        title = label(translate("Front", "Batas waktu"), font=faces.body(faces.SMALL, bold=True), role="quiet")
        title.setBuddy(self.deadline)
        when = QWidget()
        when.setLayout(column(title, self.deadline, gap=4))
        asked = [
            (None, translate("Front", "belum ditanya")),
            (True, translate("Front", "sudah")),
            (False, translate("Front", "belum")),
        ]
        fill(self._box(self.trained), asked)
        needs = [
            (Need.UNKNOWN, translate("Front", "belum tahu")), (Need.QUALIFICATION, translate("Front", "Data kualifikasi")),
            (Need.OFFER, translate("Front", "Unggah penawaran")), (Need.ALL, translate("Front", "Keduanya")),
        ]  # fmt: skip
        fill(self._box(self.need), needs)
        self.setLayout(
            column(
                row(self.trained, self.need, when, gap=12), row(self.code, self.reservation, gap=12), self.reason, gap=8
            )
        )
        self._box(self.trained).currentIndexChanged.connect(self._show_reason)
        self._box(self.trained).activated.connect(edited)
        self._box(self.need).activated.connect(edited)
        self.deadline.dateTimeChanged.connect(lambda _: edited())
        for field in (self.code, self.reservation, self.reason):
            self._edit(field).textEdited.connect(edited)
        self._show_reason()

    def use(self, here: Here, now: datetime) -> None:
        """Show deadlines by the office's clock; `now` is aware UTC: what is past or more than a year ahead cannot be chosen."""
        self._zone = QTimeZone(here.zone.encode())
        self.deadline.setDisplayFormat(date_and_time(here.language))
        self.deadline.setTimeZone(self._zone)
        if not self._chosen():
            blocked = QSignalBlocker(self.deadline)
            least = self._at(now.replace(second=0, microsecond=0))
            self.deadline.setDateTimeRange(least, self._at(now + FARTHEST))
            self.deadline.setDateTime(least)
            blocked.unblock()

    def read(self) -> Told:
        """Return what stands there."""
        at = self.deadline.dateTime().toUTC().toSecsSinceEpoch()
        return Told(
            self._box(self.trained).currentData(),
            Need(self._box(self.need).currentData() or Need.UNKNOWN),
            self._edit(self.code).text(),
            datetime.fromtimestamp(at, UTC) if self._chosen() else None,
            self._edit(self.reason).text(),
            self._edit(self.reservation).text(),
        )

    def write(self, told: Told) -> None:
        """Show what was told before."""
        choose(self._box(self.trained), told.trained)
        choose(self._box(self.need), told.need)
        self._edit(self.code).setText(told.tender_code)
        self._edit(self.reason).setText(told.because)
        self._edit(self.reservation).setText(told.reservation)
        blocked = QSignalBlocker(self.deadline)
        at = self._at(told.closes_at) if told.closes_at else self.deadline.minimumDateTime()
        self.deadline.setDateTime(at)
        blocked.unblock()

    def _chosen(self) -> bool:
        return self.deadline.dateTime() > self.deadline.minimumDateTime()

    def _at(self, instant: datetime) -> QDateTime:
        return QDateTime.fromSecsSinceEpoch(int(instant.timestamp()), self._zone)

    def _show_reason(self) -> None:
        self.reason.setVisible(self._box(self.trained).currentData() is False)

    def _box(self, field: Field) -> QComboBox:
        assert isinstance(field.editor, QComboBox)
        return field.editor

    def _edit(self, field: Field) -> QLineEdit:
        assert isinstance(field.editor, QLineEdit)
        return field.editor
