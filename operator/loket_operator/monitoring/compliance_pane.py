"""Each step of a procedure against its standard, with the document number and revision that set it."""

from collections.abc import Callable
from datetime import date

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from loket_operator.monitoring.charts import BarChart
from loket_operator.monitoring.export_row import ExportRow
from loket_operator.monitoring.report_table import FiguresTable
from loket_operator.monitoring.state import MonitoringState
from loket_operator.monitoring.step_figures import procedure_name, steps
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.wish_row import WishRow
from loket_operator.monitoring.words import count, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.choices import choose, fill
from loket_operator.widgets.fields import choice
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column, row


class CompliancePane(QWidget):
    """Chart above, table below: the table's many columns need the whole width."""

    def __init__(self, verbs: MonitoringVerbs, tokens: Tokens, today: Callable[[], date]) -> None:
        super().__init__()
        self.wish = WishRow(verbs.ask, today, "compliance")
        self.version = choice("complianceVersion")
        self.version.setAccessibleName(translate("Monitoring", "SOP"))
        self.version.setFont(faces.body(bold=True))
        self.version.setMinimumHeight(38)
        self.version.activated.connect(lambda _at: verbs.show_version(self.version.currentData()))
        self._share = label("", "complianceShare", font=faces.heading(faces.LEAD), role="brand")
        self.chart = BarChart("complianceChart", tokens, low=True)
        self.chart.setFixedHeight(140)
        self.table = FiguresTable("complianceTable", translate("Monitoring", "Kepatuhan SOP"))
        self._note = label("", "complianceNote", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self._empty = label("", "complianceEmpty", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        both = QWidget()
        pair = column(self.chart, card(column(self.table, self._note, gap=4, margins=8)), gap=8)
        pair.setStretch(1, 1)
        both.setLayout(pair)
        self._pages = QStackedWidget()
        for page in (self._empty, both):
            self._pages.addWidget(page)
        self.exports = ExportRow(verbs, "compliance")
        head = row(self.version, self._share, gap=16)
        head.setStretch(0, 1)
        whole = column(self.wish, head, self._pages, self.exports, gap=10)
        whole.setStretchFactor(self._pages, 1)
        self.setLayout(whole)

    def begin(self) -> None:
        """Take the keyboard."""
        self.version.setFocus()

    def show_state(self, state: MonitoringState) -> None:
        """Show the chosen procedure in the chosen period."""
        self.wish.show_wish(state.wish, right=state.period_is_right)
        every = state.report.compliance if state.report and state.period_is_right else ()
        blocked = QSignalBlocker(self.version)
        fill(self.version, [(one.version_id, procedure_name(one, translate)) for one in every])
        choose(self.version, state.version_id)
        blocked.unblock()
        self.version.setEnabled(bool(every))
        self.exports.show_export(state.exporting, ready=bool(every))
        chosen = next((one for one in every if one.version_id == self.version.currentData()), None)
        if chosen is None:
            self._share.setText("")
            waits = state.period_is_right and state.report is None
            nothing = translate("Monitoring", "Tidak ada langkah SOP yang dikerjakan pada periode ini.")
            self._empty.setText(translate("Monitoring", "Menghitung…") if waits else nothing)
            self._pages.setCurrentIndex(0)
            return
        judged = chosen.in_time + chosen.late
        said = translate("Monitoring", "%1% tepat waktu (%2 dari %3)")
        told = said.replace("%1", str(chosen.in_time * 100 // judged)) if judged else ""
        self._share.setText(told.replace("%2", count(chosen.in_time)).replace("%3", count(judged)))
        made = steps(chosen, translate)
        self.chart.show_chart(made.chart, made.section.title)
        self.table.show_section(made.section)
        self._note.setText(made.section.note)
        self._pages.setCurrentIndex(1)
