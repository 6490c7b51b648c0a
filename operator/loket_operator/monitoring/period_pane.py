"""A period in numbers: key figures in one row, below them one subject as chart and as table."""

from collections.abc import Callable
from datetime import date

from loket_shared.qt.tokens import Tokens
from loket_shared.services.statistics_period import PeriodReport
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from loket_operator.monitoring.chart import span
from loket_operator.monitoring.charts import BarChart
from loket_operator.monitoring.export_row import ExportRow
from loket_operator.monitoring.figures import shown
from loket_operator.monitoring.report_table import FiguresTable
from loket_operator.monitoring.state import MonitoringState, Subject
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.wish_row import WishRow
from loket_operator.monitoring.words import count, short, subject_name, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here

SMALL, LARGE, LARGE_FROM = (3, 7), (9, 11), 1600
"""How chart and table share the width, on a small window and from so many pixels on."""


class PeriodPane(QWidget):
    """Draws a PeriodReport."""

    def __init__(self, verbs: MonitoringVerbs, tokens: Tokens, here: Here, today: Callable[[], date]) -> None:
        super().__init__()
        self._verbs, self._english = verbs, here.language == "en"
        self.wish = WishRow(verbs.ask, today, "period")
        self._figures = [Figure(name, title) for name, title in _figures()]
        self._subjects = {one: self._subject(one) for one in Subject}
        group = QButtonGroup(self)
        for button in self._subjects.values():
            group.addButton(button)
        self.chart = BarChart("periodChart", tokens)
        self.table = FiguresTable("periodTable", translate("Monitoring", "Angka periode"))
        self._note = label("", "periodNote", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self._empty = label("", "periodEmpty", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        both = QWidget()
        self._pair = row(
            card(column(self.chart, gap=0, margins=4)), card(column(self.table, self._note, gap=4, margins=8)), gap=12
        )
        both.setLayout(self._pair)
        self._pages = QStackedWidget()
        for page in (self._empty, both):
            self._pages.addWidget(page)
        self.exports = ExportRow(verbs, "period")
        whole = column(
            self.wish, row(*self._figures, gap=10), row(*self._subjects.values(), 1, gap=6), self._pages, self.exports, gap=10
        )  # fmt: skip
        whole.setStretchFactor(self._pages, 1)
        self.setLayout(whole)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for at, share in enumerate(LARGE if self.width() >= LARGE_FROM else SMALL):
            self._pair.setStretch(at, share)

    def begin(self) -> None:
        """Take the keyboard."""
        self.wish.since.setFocus()

    def show_state(self, state: MonitoringState) -> None:
        """Show the chosen period and subject."""
        self.wish.show_wish(state.wish, right=state.period_is_right)
        for subject, button in self._subjects.items():
            button.setChecked(subject is state.subject)
        report = state.report.period if state.report and state.period_is_right else None
        self.exports.show_export(state.exporting, ready=report is not None)
        for one in (Subject.BIDDING, Subject.SEATS):
            self._subjects[one].setVisible(report is not None and report.bidding is not None)
        self._show_figures(report)
        if report is None:
            self._say(translate("Monitoring", "Menghitung…") if state.period_is_right else "")
            return
        made = shown(report, state.subject, translate, english=self._english)
        if not made.section.rows or not _any(report):
            self._say(translate("Monitoring", "Tidak ada yang tercatat pada periode ini."))
            return
        self.chart.show_chart(made.chart, made.section.title)
        self.table.show_section(made.section)
        self._note.setText(made.section.note)
        self._note.setVisible(bool(made.section.note))
        self._pages.setCurrentIndex(1)

    def _say(self, text: str) -> None:
        self._empty.setText(text)
        self._pages.setCurrentIndex(0)

    def _show_figures(self, report: PeriodReport | None) -> None:
        values = ["–"] * len(self._figures)
        if report is not None:
            whole, kept = report.whole, report.cases.promises
            waited, served = span(whole.waiting.median), span(whole.serving.median)
            values = [
                count(whole.tickets.issued),
                count(whole.tickets.served),
                count(whole.tickets.no_show),
                short(waited) if waited is not None else "–",
                short(served) if served is not None else "–",
                count(report.cases.total),
                f"{count(kept.kept)}/{count(kept.kept + kept.broken)}" if kept.kept + kept.broken else "–",
                count(report.deviations.total),
            ]
        for figure, value in zip(self._figures, values, strict=True):
            figure.show_value(value)

    def _subject(self, subject: Subject) -> QPushButton:
        made = QPushButton(subject_name(subject))
        made.setObjectName(f"subject:{subject}")
        made.setProperty("tone", "segment")
        made.setCheckable(True)
        made.setFont(faces.body(faces.SMALL + 1, bold=True))
        made.setMinimumHeight(36)
        made.setMinimumWidth(100)
        made.clicked.connect(lambda: self._verbs.show_subject(subject))
        return made


def _any(report: PeriodReport) -> bool:
    """Tell whether anything was recorded in the period."""
    room = report.bidding is not None and not report.bidding.empty
    return bool(report.whole.tickets.issued or report.cases.total or report.deviations.total or room)


class Figure(QFrame):
    """One number in large type with what it counts below it."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setObjectName(f"figure:{name}")
        self._title = title
        self.value: QLabel = label("–", f"figureValue:{name}", font=faces.heading(faces.TITLE))
        said = label(title, font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self.setLayout(column(self.value, said, gap=0, margins=8))

    def show_value(self, value: str) -> None:
        """Show another number."""
        self.value.setText(value)
        self.setAccessibleName(f"{self._title}: {value}")


def _figures() -> tuple[tuple[str, str], ...]:
    return (
        ("issued", translate("Monitoring", "nomor diambil")),
        ("served", translate("Monitoring", "dilayani")),
        ("noShow", translate("Monitoring", "tidak hadir")),
        ("waiting", translate("Monitoring", "tunggu (median)")),
        ("serving", translate("Monitoring", "layanan (median)")),
        ("cases", translate("Monitoring", "permasalahan")),
        ("promises", translate("Monitoring", "janji ditepati")),
        ("deviations", translate("Monitoring", "penyimpangan")),
    )
