"""Bars stand where their names fit below them and lie where they do not, the first one on top."""

import pytest
from loket_operator.monitoring.chart import Chart
from loket_operator.monitoring.charts import BarChart
from loket_shared.qt.tokens import LIGHT
from PySide6.QtCharts import QBarCategoryAxis, QBarSeries, QBarSet, QHorizontalBarSeries
from PySide6.QtCore import QSize

pytestmark = pytest.mark.usefixtures("dressed")
LONG = ("Unggah kualifikasi/penawaran gagal", "Lupa kata sandi", "Apendo/Spamkodok", "Jadwal tender")


def drawn(labels: tuple[str, ...], *, low: bool = False, width: int = 400) -> BarChart:
    made = BarChart("chart", LIGHT, low=low)
    made.resize(QSize(width, 300))
    made.show()
    values = tuple(float(at) for at in range(len(labels), 0, -1))
    made.show_chart(Chart(labels, (("Jumlah", values),), "permasalahan"), "Kategori")
    return made


def categories(chart: BarChart) -> list[str]:
    axis = next(one for one in chart.chart().axes() if isinstance(one, QBarCategoryAxis))
    return axis.categories()


def bars(chart: BarChart) -> list[float]:
    one = chart.chart().series()[0].barSets()[0]  # type: ignore[attr-defined]  # bar series alone are drawn
    assert isinstance(one, QBarSet)
    return [one.at(at) for at in range(one.count())]


def test_short_names_stand_below_their_bars() -> None:
    chart = drawn(("08", "09", "10"))
    assert isinstance(chart.chart().series()[0], QBarSeries)
    assert (categories(chart), bars(chart)) == (["08", "09", "10"], [3.0, 2.0, 1.0])


def test_long_names_lie_beside_theirs_and_the_first_is_on_top() -> None:
    chart = drawn(LONG)
    assert isinstance(chart.chart().series()[0], QHorizontalBarSeries)
    assert bars(chart) == [1.0, 2.0, 3.0, 4.0], "the last bar of a lying chart is drawn on top"
    assert categories(chart)[-1] == "Unggah kualifikasi/pe…"


def test_a_wide_chart_says_the_names_whole() -> None:
    chart = drawn(LONG)
    chart.resize(QSize(800, 300))
    assert categories(chart)[-1] == LONG[0]


def test_a_low_chart_never_lies() -> None:
    chart = drawn(LONG, low=True)
    assert isinstance(chart.chart().series()[0], QBarSeries)
