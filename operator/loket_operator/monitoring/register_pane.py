"""The register of deviations as a screen: a list that is narrowed in one row, and beside it the chosen one with its entries."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from loket_shared.domain.deviations import Cause, DeviationKind, Party
from loket_shared.qt.tokens import Tokens
from loket_shared.services.deviation_lines import RegisterLine, Stage
from loket_shared.services.deviation_register import RegisterPage, RegisterQuery
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget
from typing_extensions import override

from loket_operator.monitoring import keys
from loket_operator.monitoring.deviation_card import DeviationCard
from loket_operator.monitoring.export_row import ExportRow
from loket_operator.monitoring.page_turner import PageTurner
from loket_operator.monitoring.state import Form, MonitoringState
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.words import (
    cause_name,
    count,
    days,
    kind_name,
    lasting,
    party_name,
    party_short,
    stage_name,
    translate,
)
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.choices import choose, chosen, fill
from loket_operator.widgets.dates import date_edit, put_date, read_date
from loket_operator.widgets.fields import choice
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column, row
from loket_operator.widgets.table import Column, Table, TableRow
from loket_operator.words import Here

CAUSE_AT, CAUSE, WIDE_CAUSE, LARGE_FROM = 5, 160, 240, 1600
"""Where the causes stand, and their width on a small window and from so many pixels on."""


class RegisterPane(QWidget):
    """Keys 1 to 0 and Q to R say the cause of the chosen line while the list has the keyboard."""

    def __init__(self, verbs: MonitoringVerbs, tokens: Tokens, here: Here, today: Callable[[], date]) -> None:
        super().__init__()
        self._verbs, self._here, self._today = verbs, here, today
        self._query: RegisterQuery | None = None
        self.since = date_edit("registerFrom", translate("Monitoring", "Dari tanggal"))
        self.until = date_edit("registerTo", translate("Monitoring", "Sampai tanggal"))
        for edit in (self.since, self.until):
            edit.setMinimumWidth(138)
            edit.dateChanged.connect(lambda _day: self._changed())
        self.stage = self._box("registerStage", translate("Monitoring", "Tahap"))
        self.kind = self._box("registerKind", translate("Monitoring", "Jenis"))
        self.party = self._box("registerParty", translate("Monitoring", "Penanggung jawab"))
        self.cause = self._box("registerCause", translate("Monitoring", "Sebab"))
        self.step = self._box("registerStep", translate("Monitoring", "Langkah"))
        fill(self.stage, [(None, translate("Monitoring", "Semua tahap")), *((one, stage_name(one)) for one in Stage)])
        fill(
            self.kind,
            [(None, translate("Monitoring", "Semua jenis")), *((one, kind_name(one)) for one in DeviationKind)],
        )
        fill(self.party, [(None, translate("Monitoring", "Semua pihak")), *((one, party_name(one)) for one in Party)])
        fill(self.cause, [(None, translate("Monitoring", "Semua sebab")), *((one, cause_name(one)) for one in Cause)])
        fill(self.step, [(None, translate("Monitoring", "Semua langkah"))])
        self.table = Table(
            "registerList", translate("Monitoring", "Register penyimpangan"), _columns(), tokens, verbs.choose
        )
        self._sums = label("", "registerSums", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self.turner = PageTurner(verbs)
        self._empty = label("", "registerEmpty", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        for page in (self._empty, self.table):
            self._pages.addWidget(page)
        self.card = DeviationCard(verbs, here)
        self.sign = ActButton(translate("Monitoring", "Setujui yang tampil"), "signAllButton", keys.SIGN_ALL)
        self.sign.clicked.connect(verbs.sign_all)
        self.raise_button = ActButton(translate("Monitoring", "Catat penyimpangan"), "raiseButton", keys.RAISE)
        self.raise_button.clicked.connect(lambda: verbs.open_form(Form.RAISE))
        for button in (self.sign, self.raise_button):
            button.setMaximumWidth(320)
        self.exports = ExportRow(verbs, "register", self.raise_button, self.sign)
        dash = label("–", font=faces.body(), role="quiet")
        wishes = row(self.since, dash, self.until, self.stage, self.kind, self.party, self.cause, self.step, gap=8)
        foot = row(self._sums, self.turner, gap=12)
        foot.setStretch(0, 1)
        listed = card(column(self._pages, foot, gap=4, margins=8))
        both = row(listed, self.card, gap=12)
        both.setStretch(0, 1)
        whole = column(wishes, both, self.exports, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.card.bind_causes(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnWidth(CAUSE_AT, WIDE_CAUSE if self.width() >= LARGE_FROM else CAUSE)

    def begin(self) -> None:
        """Take the keyboard."""
        self.table.enter()

    def show_state(self, state: MonitoringState) -> None:
        """Show the list as it was asked for, and the chosen line."""
        self._query = state.query
        put_date(self.since, state.query.from_date)
        put_date(self.until, state.query.to_date)
        self._offer(state)
        lines = state.lines
        self.table.table.show(tuple(self._row(one) for one in lines or ()))
        at = self.table.table.row_of(state.chosen.id) if state.chosen is not None else None
        if at is not None and at != self.table.currentIndex().row():
            self.table.selectRow(at)
        nothing = translate("Monitoring", "Tidak ada penyimpangan pada periode dan saringan ini.")
        self._empty.setText(translate("Monitoring", "Memuat…") if lines is None else nothing)
        self._pages.setCurrentIndex(1 if lines else 0)
        self._show_sums(state.listed)
        self.turner.show_page(state.listed)
        self.card.show_state(state)
        self.sign.setEnabled(state.whole and any(one.stage is Stage.EXPLAINED for one in lines or ()))
        self.sign.setVisible(state.whole)
        self.exports.show_export(state.exporting, ready=lines is not None)

    def _show_sums(self, page: RegisterPage | None) -> None:
        if page is None or not page.lines:
            self._sums.setText("")
            return
        said = translate("Monitoring", "%1 penyimpangan; %2 belum dijelaskan, %3 menunggu persetujuan.")
        for sign, many in (("%1", page.total), ("%2", page.unexplained), ("%3", page.unsigned)):
            said = said.replace(sign, count(many))
        self._sums.setText(said)

    def _offer(self, state: MonitoringState) -> None:
        steps = [((one.code, n), f"{one.code}-{n:02}") for one in state.offered for n, _ in one.steps]
        query = state.query
        values = (
            (self.stage, query.stage), (self.kind, query.kind), (self.party, query.party), (self.cause, query.cause),
            (self.step, (query.code, query.step) if query.step is not None else None),
        )  # fmt: skip
        blocked = [QSignalBlocker(box) for box, _ in values]
        if self.step.count() != len(steps) + 1:
            fill(self.step, [(None, translate("Monitoring", "Semua langkah")), *steps])
        for box, value in values:
            choose(box, value)
        for one in blocked:
            one.unblock()

    def _box(self, name: str, title: str) -> QComboBox:
        made = choice(name)
        made.setAccessibleName(title)
        made.setFont(faces.body(faces.SMALL + 1))
        made.setMinimumHeight(38)
        made.setMinimumContentsLength(6)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.activated.connect(lambda _at: self._changed())
        return made

    def _changed(self) -> None:
        if self._query is None:
            return
        code, step = self.step.currentData() or ("", None)
        self._verbs.look_for(
            replace(
                self._query,
                from_date=read_date(self.since),
                to_date=read_date(self.until),
                stage=chosen(self.stage, Stage),
                kind=chosen(self.kind, DeviationKind),
                party=chosen(self.party, Party),
                cause=chosen(self.cause, Cause),
                code=code,
                step=step,
            )
        )

    def _row(self, one: RegisterLine) -> TableRow:
        by = one.difference
        over = f"+{lasting(timedelta(seconds=by))}" if by is not None and not one.in_days else days(by)
        what = one.found or over
        cause = cause_name(one.cause) if one.cause is not None else "–"
        cells = (
            one.label.removeprefix("PNY-"), f"{one.business_date:%d-%m}", one.step_label, what, party_short(one.party), cause,
            stage_name(one.stage),
        )  # fmt: skip
        return TableRow(cells, one.id, frozenset({6}) if one.stage is Stage.OPEN else frozenset())


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Monitoring", "Nomor"), 132),
        Column(translate("Monitoring", "Tanggal"), 76),
        Column(translate("Monitoring", "Langkah"), 78),
        Column(translate("Monitoring", "Selisih / temuan")),
        Column(translate("Monitoring", "Pihak"), 92),
        Column(translate("Monitoring", "Sebab"), CAUSE),
        Column(translate("Monitoring", "Tahap"), 142),
    )
