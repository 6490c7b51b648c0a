"""Bar charts in the console's colours; the table beside each chart says the same to screen readers and on paper."""

from loket_shared.qt.tokens import Tokens
from PySide6.QtCharts import (
    QAbstractBarSeries,
    QBarCategoryAxis,
    QBarSeries,
    QBarSet,
    QChart,
    QChartView,
    QHorizontalBarSeries,
    QHorizontalStackedBarSeries,
    QStackedBarSeries,
    QValueAxis,
)
from PySide6.QtCore import QLocale, QMargins, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QResizeEvent
from typing_extensions import override

from loket_operator.monitoring.chart import Chart
from loket_operator.widgets import type as faces

MOST_LABELS = 31
SIGNS = 45
"""How many signs of labels stand side by side below the bars of a narrow chart."""
LYING_SIGNS, WIDE_SIGNS, WIDE_FROM = 22, 44, 560
"""How many signs stand beside a lying bar: in a narrow chart, and in one of at least so many pixels."""


class BarChart(QChartView):
    """Draws one Chart; the second series is hatched, so that no colour alone tells them apart.

    Bars lie where their names are too long to stand side by side below them, unless the chart is `low`.
    """

    def __init__(self, name: str, tokens: Tokens, *, low: bool = False) -> None:
        super().__init__()
        self._tokens = tokens
        self._low = low
        self._legend = Qt.AlignmentFlag.AlignRight if low else Qt.AlignmentFlag.AlignTop
        self._drawn: Chart | None = None
        self._beside = LYING_SIGNS
        self.setObjectName(name)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QChartView.Shape.NoFrame)
        self.setBackgroundBrush(QColor(tokens.surface))
        self.setMinimumHeight(120)

    def dress(self, tokens: Tokens) -> None:
        """Draw in these colours from now on."""
        self._tokens = tokens
        self.setBackgroundBrush(QColor(tokens.surface))
        if self._drawn is not None:
            self._draw(self._drawn)

    def show_chart(self, chart: Chart, title: str) -> None:
        """Draw other bars; without any the place stays empty."""
        self.setAccessibleName(title)
        if chart == self._drawn:
            return
        self._draw(chart)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = WIDE_SIGNS if self.width() >= WIDE_FROM else LYING_SIGNS
        if beside != self._beside:
            self._beside = beside
            if self._drawn is not None:
                self._draw(self._drawn)

    def _draw(self, chart: Chart) -> None:
        self._drawn = chart
        old = self.chart()
        self.setChart(self._made(chart))
        old.deleteLater()

    def _made(self, chart: Chart) -> QChart:
        made = QChart()
        made.setBackgroundBrush(QColor(self._tokens.surface))
        made.setBackgroundRoundness(0)
        made.setMargins(QMargins(0, 0, 0, 0))
        made.layout().setContentsMargins(0, 0, 0, 0)
        made.legend().setFont(faces.body(faces.SMALL))
        made.legend().setLabelColor(QColor(self._tokens.ink))
        made.legend().setAlignment(self._legend)
        made.legend().setVisible(len(chart.series) > 1 and bool(chart.labels))
        if not chart.labels:
            return made
        lying = not self._low and max(map(len, chart.labels)) > _room(chart)
        if lying:  # the first bar lies lowest, and the largest should be read first
            chart = _upside_down(chart)
        made.setLocale(QLocale())
        made.setLocalizeNumbers(True)
        bars = _series(chart, made, lying=lying)
        bars.setBarWidth(0.7)
        for at, (name, values) in enumerate(chart.series):
            bars.append(self._set(name, values, second=at == 1))
        made.addSeries(bars)
        below, beside = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignLeft
        made.addAxis(self._labels(chart, lying=lying), beside if lying else below)
        made.addAxis(self._values(chart), below if lying else beside)
        for axis in made.axes():
            bars.attachAxis(axis)
        return made

    def _set(self, name: str, values: tuple[float, ...], *, second: bool) -> QBarSet:
        made = QBarSet(name)
        made.append(list(values))
        colour = QColor(self._tokens.accent if second else self._tokens.brand)
        pattern = Qt.BrushStyle.BDiagPattern if second else Qt.BrushStyle.SolidPattern
        made.setBrush(QBrush(colour, pattern))
        made.setPen(QPen(QColor(self._tokens.warn if second else self._tokens.brand), 1))
        return made

    def _labels(self, chart: Chart, *, lying: bool) -> QBarCategoryAxis:
        axis = QBarCategoryAxis()
        every = max(1, -(-len(chart.labels) // MOST_LABELS))
        room = self._beside if lying else _room(chart)
        names = [_fitting(name, room) if at % every == 0 else " " * (at + 1) for at, name in enumerate(chart.labels)]
        # categories must differ: invisible spaces tell two of one name apart
        axis.append([name + "\u200b" * names[:at].count(name) for at, name in enumerate(names)])
        axis.setLabelsFont(faces.body(faces.SMALL))
        axis.setLabelsColor(QColor(self._tokens.ink2))
        axis.setGridLineVisible(False)
        axis.setTruncateLabels(False)
        axis.setLinePenColor(QColor(self._tokens.border))
        return axis

    def _values(self, chart: Chart) -> QValueAxis:
        axis = QValueAxis()
        columns = zip(*(values for _, values in chart.series), strict=True)
        highest = max((sum(one) if chart.stacked else max(one) for one in columns), default=0.0)
        axis.setRange(0, max(1.0, highest))
        axis.applyNiceNumbers()
        axis.setLabelFormat("%.0f" if axis.max() >= 4 else "%.1f")
        axis.setTitleText(chart.unit)
        axis.setTitleFont(faces.body(faces.SMALL))
        axis.setTitleBrush(QColor(self._tokens.ink2))
        axis.setLabelsFont(faces.body(faces.SMALL))
        axis.setLabelsColor(QColor(self._tokens.ink2))
        axis.setGridLineColor(QColor(self._tokens.line))
        axis.setLinePenColor(QColor(self._tokens.border))
        return axis


def _series(chart: Chart, parent: QChart, *, lying: bool) -> QAbstractBarSeries:
    if lying:
        return QHorizontalStackedBarSeries(parent) if chart.stacked else QHorizontalBarSeries(parent)
    return QStackedBarSeries(parent) if chart.stacked else QBarSeries(parent)


def _upside_down(chart: Chart) -> Chart:
    turned = tuple((name, values[::-1]) for name, values in chart.series)
    return Chart(chart.labels[::-1], turned, chart.unit, chart.stacked)


def _room(chart: Chart) -> int:
    return max(4, SIGNS // len(chart.labels) + 1)


def _fitting(name: str, room: int) -> str:
    return name if len(name) <= room else name[: room - 1] + "…"
