"""Short forms that stand above a page, never as a window: a deviation by hand, a general disturbance, another end of one."""

from collections.abc import Callable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from loket_shared.domain.deviations import Cause, DeviationKind, Party
from loket_shared.services.deviations import BY_HAND
from loket_shared.services.disturbance_reading import DisturbanceView
from loket_shared.services.disturbances import CAUSES
from PySide6.QtWidgets import QDateEdit, QLayout

from loket_operator.monitoring.form_panel import FormPanel
from loket_operator.monitoring.state import MonitoringState
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.words import cause_name, kind_name, party_name, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.choices import fill
from loket_operator.widgets.dates import date_edit, put_date, read_date
from loket_operator.widgets.fields import Field, choice, line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class RaiseForm(FormPanel):
    """A deviation of equipment or output, found at a case."""

    def __init__(self, verbs: MonitoringVerbs) -> None:
        self.case = line("raiseCase", limit=40, placeholder="FK-2026-000413")
        self.step, self.kind, self.party = choice("raiseStep"), choice("raiseKind"), choice("raiseParty")
        self.found = line("raiseFound", limit=1000)
        fill(self.kind, [(one, kind_name(one)) for one in DeviationKind if one in BY_HAND])
        fill(self.party, [(one, party_name(one)) for one in Party])
        first = row(
            Field(translate("Monitoring", "Nomor formulir"), self.case, required=True),
            Field(translate("Monitoring", "Langkah"), self.step, required=True),
            Field(translate("Monitoring", "Jenis"), self.kind),
            Field(translate("Monitoring", "Penanggung jawab"), self.party),
            gap=10,
        )
        found = Field(translate("Monitoring", "Apa yang menyimpang?"), self.found, required=True)
        title = translate("Monitoring", "Penyimpangan perlengkapan atau output")
        super().__init__("raiseForm", title, verbs, column(first, found, gap=8))
        self.save.clicked.connect(
            lambda: verbs.raise_by_hand(
                self.case.text(), self.step.currentData() or ("", 0), DeviationKind(self.kind.currentData()), self.found.text(), Party(self.party.currentData())
            )
        )  # fmt: skip

    def show_state(self, state: MonitoringState) -> None:
        """Offer the office's steps."""
        steps = [((one.code, n), f"{one.code}-{n:02} {said}") for one in state.offered for n, said in one.steps]
        if self.step.count() != len(steps):
            fill(self.step, steps)
        self.show_refusal(state)
        line_ = state.line
        if line_ is not None and not self.case.text() and line_.about.startswith("FK-"):
            self.case.setText(line_.about)

    def begin(self) -> None:
        """Take the keyboard."""
        self.case.setFocus()


class DisturbanceForm(FormPanel):
    """A general disturbance, from a time of day on, still lasting or over."""

    def __init__(self, verbs: MonitoringVerbs, today: Callable[[], date], zone: str) -> None:
        self._verbs, self._zone = verbs, zone
        self.cause = choice("disturbanceCause")
        fill(self.cause, [(one, cause_name(one)) for one in Cause if one in CAUSES])
        self.text = line("disturbanceText", limit=300)
        self.day = date_edit("disturbanceDay", translate("Monitoring", "Tanggal"))
        put_date(self.day, today())
        self.since = line("disturbanceSince", limit=5, placeholder=translate("Monitoring", "sekarang"))
        self.until = line("disturbanceUntil", limit=5, placeholder=translate("Monitoring", "masih berlangsung"))
        when = row(
            Field(translate("Monitoring", "Sebab"), self.cause),
            _dated(self.day),
            Field(translate("Monitoring", "Mulai pukul (09.15)"), self.since),
            Field(translate("Monitoring", "Sampai pukul (boleh perkiraan)"), self.until),
            gap=10,
        )
        what = Field(
            translate("Monitoring", "Apa yang terganggu? (tampil di layar dan kiosk)"), self.text, required=True
        )
        title = translate("Monitoring", "Gangguan umum: menjelaskan semua keterlambatan yang terjadi di dalamnya")
        super().__init__("disturbanceForm", title, verbs, column(when, what, gap=8))
        self.save.clicked.connect(self._save)

    def show_state(self, state: MonitoringState) -> None:
        """Say why it was not taken."""
        self.show_refusal(state)

    def begin(self) -> None:
        """Take the keyboard, empty."""
        for editor in (self.text, self.since, self.until):
            editor.clear()
        self.cause.setFocus()

    def _save(self) -> None:
        day = read_date(self.day)
        times = [instant_typed(day, editor.text(), self._zone) for editor in (self.since, self.until)]
        if any(one is False for one in times):
            self.refusal.setText(no_time())
            return
        began, ended = (one if isinstance(one, datetime) else None for one in times)
        self._verbs.begin_disturbance(Cause(self.cause.currentData()), self.text.text(), began, ended)


class MoveEndForm(FormPanel):
    """When a disturbance that lasts is expected to end; empty: nobody knows."""

    def __init__(self, verbs: MonitoringVerbs, today: Callable[[], date], here: Here) -> None:
        self._verbs, self._today, self._here = verbs, today, here
        self._one: DisturbanceView | None = None
        self.about = label("", "moveEndAbout", font=faces.body(), role="quiet", wrap=True)
        self.day = date_edit("moveEndDay", translate("Monitoring", "Tanggal"))
        self.until = line("moveEndUntil", limit=5, placeholder=translate("Monitoring", "belum diketahui"))
        when = row(
            _dated(self.day), Field(translate("Monitoring", "Diperkirakan selesai pukul (09.15)"), self.until), gap=10
        )
        title = translate("Monitoring", "Perkiraan selesai gangguan: layar dan kiosk ikut berubah")
        super().__init__("moveEndForm", title, verbs, column(self.about, when, gap=8))
        self.save.clicked.connect(self._save)

    def show_state(self, state: MonitoringState) -> None:
        """Say which disturbance it is, and why the end was not taken."""
        self._one = one = state.moved
        self.about.setText(f"{cause_name(one.cause)}: {one.text}" if one is not None else "")
        self.show_refusal(state)

    def begin(self) -> None:
        """Take the keyboard, with the end that is expected now."""
        expected = self._one.ended_at if self._one is not None else None
        put_date(self.day, self._here.day(expected) if expected is not None else self._today())
        self.until.setText(self._here.hour(expected) if expected is not None else "")
        self.until.setFocus()
        self.until.selectAll()

    def _save(self) -> None:
        until = instant_typed(read_date(self.day), self.until.text(), self._here.zone)
        if until is False:
            self.refusal.setText(no_time())
        else:
            self._verbs.move_end(until if isinstance(until, datetime) else None)


def instant_typed(day: date, typed: str, zone: str) -> datetime | bool | None:
    """Return the instant of a time of day; None where nothing is typed, False where it is no time."""
    if not typed.strip():
        return None
    hour, _, minute = typed.strip().replace(":", ".").partition(".")
    if not (hour.isdecimal() and (minute or "0").isdecimal()) or int(hour) > 23 or int(minute or 0) > 59:
        return False
    return datetime.combine(day, time(int(hour), int(minute or 0)), ZoneInfo(zone))


def no_time() -> str:
    """Say how a time of day is written."""
    return translate("Monitoring", "Tulis jam seperti 09.15.")


def _dated(day: QDateEdit) -> QLayout:
    title = label(translate("Monitoring", "Tanggal"), font=faces.body(faces.SMALL, bold=True), role="quiet")
    title.setBuddy(day)
    return column(title, day, gap=4)
