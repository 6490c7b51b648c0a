"""The office at this moment: who waits, which desk is at which step, what runs late, what is due, what disturbs."""

from datetime import datetime

from loket_shared.domain.states import TicketState
from loket_shared.qt.tokens import Tokens
from loket_shared.services.statistics_live import Light, LiveDesk, LiveStep, LiveView
from PySide6.QtWidgets import QGridLayout, QWidget

from loket_operator import worry_words
from loket_operator.monitoring.disturbance_bar import DisturbanceBar
from loket_operator.monitoring.state import MonitoringState
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.words import count, duty_name, light_name, short, translate
from loket_operator.topbar import short_name
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import card, column
from loket_operator.widgets.table import Column, Table, TableRow
from loket_operator.words import Here


class LivePane(QWidget):
    """Clocks run by `tick`; the lists are read again when something changed."""

    def __init__(self, verbs: MonitoringVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self._verbs, self._here = verbs, here
        self._view: LiveView | None = None
        self._disturbances = DisturbanceBar(verbs, here)
        self._worries = ElidedLabel("liveWorries", font=faces.body(bold=True), role="warn")
        self.desks = Table("liveDesks", translate("Monitoring", "Meja layanan"), _desk_columns(), tokens)
        self.waiting = Table("liveWaiting", translate("Monitoring", "Menunggu"), _waiting_columns(), tokens)
        self.running = Table(
            "liveRunning", translate("Monitoring", "Langkah hampir habis atau terlambat"), _step_columns(), tokens
        )
        self.due = Table("liveDue", translate("Monitoring", "Jatuh tempo hari ini"), _due_columns(), tokens)
        self._titles = {
            name: label("", f"{name}Title", font=faces.heading(faces.TEXT))
            for name in ("desks", "waiting", "running", "due")
        }
        for table in (self.desks, self.waiting, self.running, self.due):
            table.setMinimumHeight(46)
        grid = QGridLayout()
        grid.setSpacing(12)
        for at, (name, table) in enumerate(
            (("desks", self.desks), ("waiting", self.waiting), ("running", self.running), ("due", self.due))
        ):
            grid.addWidget(card(column(self._titles[name], table, gap=4, margins=10)), at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        whole = column(self._disturbances, self._worries, grid, gap=10)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def begin(self) -> None:
        """Take the keyboard."""
        self.desks.enter()

    def show_state(self, state: MonitoringState, now: datetime) -> None:
        """Show the office as it was read last, counted to `now` (aware UTC)."""
        self._view = state.live
        self._disturbances.show_state(state, now)
        worries = state.live.worries if state.live else ()
        self._worries.setText(" · ".join(worry_words.worry(one) for one in worries))
        self._worries.setVisible(bool(worries))
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Count waiting times and clocks to an instant (aware UTC)."""
        view = self._view
        if view is None:
            for title in self._titles.values():
                title.setText(translate("Monitoring", "Memuat…"))
            return
        self.desks.table.show(tuple(self._desk(one, now) for one in view.desks))
        first = translate("Monitoring", "prioritas")
        self.waiting.table.show(
            tuple(
                TableRow(
                    (
                        f"{one.label} · {first}" if one.priority else one.label,
                        one.service_name,
                        short(now - one.since),
                    ),
                    one.ticket_id,
                )
                for one in view.waiting
            )
        )
        self.running.table.show(tuple(self._step(one, now) for one in view.running))
        self.due.table.show(
            tuple(
                TableRow(
                    (
                        one.form_label,
                        duty_name(one.state, one.unit),
                        short_name(one.holder) or "–",
                        self._when(one.due_at, now),
                        light_name(one.light(now)),
                    ),
                    one.case_id,
                    *_lit(one.light(now), 4),
                )
                for one in view.due
            )
        )
        self._titles["desks"].setText(translate("Monitoring", "Meja layanan"))
        for name, text in _titles(view, now).items():
            self._titles[name].setText(text)

    def _desk(self, one: LiveDesk, now: datetime) -> TableRow:
        phone = translate("Monitoring", "telepon")
        if one.state is None or one.since is None:
            free = translate("Monitoring", "kosong")
            doing = free if one.phone_since is None else phone
            passed = "" if one.phone_since is None else short(now - one.phone_since)
            return TableRow((one.name, doing, short_name(one.officer), "", passed, ""), one.desk_id)
        calls = one.state is TicketState.CALLING
        doing = translate("Monitoring", "memanggil") if calls else translate("Monitoring", "melayani")
        judged = [step for step in one.steps if step.due_at is not None] or list(one.steps)
        first = judged[0] if judged else None
        light = first.light(now) if first is not None else Light.CALM
        named = "" if first is None else f"{first.code}-{first.step:02} {first.activity}"
        stands = "" if first is None or first.due_at is None else light_name(light)
        cells = (
            one.name,
            f"{doing} {one.label}",
            short_name(one.officer),
            named,
            self._clock(first, one.since, now),
            stands,
        )
        return TableRow(cells, one.desk_id, *_lit(light, 5))

    def _clock(self, step: LiveStep | None, since: datetime, now: datetime) -> str:
        begun = since if step is None else step.opened_at
        passed = short((step.paused_at if step is not None and step.paused_at else now) - begun)
        if step is not None and step.paused_at is not None:
            held = translate("Monitoring", "jeda")
            return f"{passed} ({held})"
        if step is None or not step.standard_text:
            return passed
        minutes = int((now - begun).total_seconds()) // 60
        return (
            f"{minutes} / {step.standard_text}"
            if step.standard_text.endswith("menit")
            else f"{passed} / {step.standard_text}"
        )

    def _step(self, one: LiveStep, now: datetime) -> TableRow:
        light = one.light(now)
        due = self._when(one.due_at, now) if one.due_at is not None else "–"
        cells = (
            one.label,
            f"{one.code}-{one.step:02} {one.activity}",
            short_name(one.officer) or "–",
            due,
            light_name(light),
        )
        return TableRow(cells, one.run_id, *_lit(light, 4))

    def _when(self, at: datetime, now: datetime) -> str:
        same = self._here.day(at) == self._here.day(now)
        return self._here.hour(at) if same else f"{self._here.day(at):%d-%m} {self._here.hour(at)}"


def _titles(view: LiveView, now: datetime) -> dict[str, str]:
    """Return what stands above the lists: how many there are, or that there is nothing."""
    waiting = translate("Monitoring", "Tidak ada yang menunggu")
    if view.waiting:
        said = translate("Monitoring", "Menunggu: %1 (terlama %2)").replace("%1", count(len(view.waiting)))
        waiting = said.replace("%2", short(now - view.waiting[0].since))
    running = translate("Monitoring", "Tidak ada langkah yang hampir habis atau terlambat")
    if view.running_total:
        said = translate("Monitoring", "Langkah hampir habis atau terlambat: %1")
        running = said.replace("%1", count(view.running_total))
    due = translate("Monitoring", "Tidak ada yang jatuh tempo hari ini")
    if view.due_total:
        due = translate("Monitoring", "Jatuh tempo hari ini: %1").replace("%1", count(view.due_total))
    return {"waiting": waiting, "running": running, "due": due}


def _lit(light: Light, at: int) -> tuple[frozenset[int], frozenset[int]]:
    """Return the columns that are marked and those that are late: the one that names the light, or none."""
    here, none = frozenset({at}), frozenset[int]()
    return (here if light is Light.AMBER else none), (here if light is Light.RED else none)


def _desk_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Monitoring", "Meja"), 84),
        Column(translate("Monitoring", "Sekarang"), 144),
        Column(translate("Monitoring", "Petugas"), 94),
        Column(translate("Monitoring", "Langkah")),
        Column(translate("Monitoring", "Waktu / baku"), 128, number=True),
        Column("", 78),
    )


def _waiting_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Monitoring", "Nomor"), 150),
        Column(translate("Monitoring", "Layanan")),
        Column(translate("Monitoring", "Menunggu"), 110, number=True),
    )


def _step_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Monitoring", "Nomor"), 164),
        Column(translate("Monitoring", "Langkah")),
        Column(translate("Monitoring", "Petugas"), 88),
        Column(translate("Monitoring", "Batas"), 96, number=True),
        Column("", 78),
    )


def _due_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Monitoring", "Nomor formulir"), 164),
        Column(translate("Monitoring", "Kewajiban")),
        Column(translate("Monitoring", "Pemegang"), 98),
        Column(translate("Monitoring", "Batas"), 96, number=True),
        Column("", 78),
    )
