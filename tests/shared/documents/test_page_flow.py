"""Rows over pages: whatever their size, each line is drawn once, in order, above the foot, and the tail fits below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_shared.qt.documents.lines import Line, Style, mm, set_text
from loket_shared.qt.documents.pages import Cell, Pages, RowLook, flow_row
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont, QImage, QPainter, QPdfWriter

pytestmark = pytest.mark.usefixtures("qapp")
LINE, PAGE = 10.0, 200.0


class Noted:
    """A line of fixed height that notes where it was drawn, and draws nothing."""

    height = LINE

    def __init__(self, name: str, seen: list[tuple[str, float]]) -> None:
        self._name = name
        self._seen = seen

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        del painter, x
        self._seen.append((self._name, y))


def noted(name: str, seen: list[tuple[str, float]]) -> Line:
    return cast("Line", Noted(name, seen))


@dataclass
class Frame:
    """A page of 200 units without head or foot."""

    left: float = 0.0
    right: float = 500.0
    bottom: float = PAGE

    def top(self, index: int) -> float:
        del index
        return 0.0

    def paint(self, painter: QPainter, index: int, total: int) -> None:
        del painter, index, total


@pytest.fixture
def writer() -> Iterator[QPdfWriter]:
    """A PDF that is thrown away."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    yield writer
    del writer


def drawn(pages: Pages, seen: list[tuple[str, float]]) -> list[list[tuple[str, float]]]:
    """Paint the pages and return what was drawn on each."""
    sheets: list[list[tuple[str, float]]] = [[]]
    canvas = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)

    def turn() -> None:
        sheets[-1] = list(seen)
        seen.clear()
        sheets.append([])

    pages.paint(painter, turn)
    painter.end()
    sheets[-1] = list(seen)
    return sheets


def row(name: str, counts: Sequence[int], seen: list[tuple[str, float]]) -> tuple[Cell, ...]:
    return tuple(
        Cell(column * 100.0, 100.0, tuple(noted(f"{name}.{column}.{line}", seen) for line in range(count)))
        for column, count in enumerate(counts)
    )


LOOK = RowLook(pad_x=0.0, pad_y=1.0, whole=60.0)


@given(
    counts=st.lists(st.lists(st.integers(0, 70), min_size=2, max_size=2), min_size=1, max_size=8),
    tail=st.sampled_from([0.0, 30.0, 90.0, 150.0]),
    stretch=st.booleans(),
)
def test_every_line_is_drawn_once_above_the_foot(counts: list[list[int]], tail: float, *, stretch: bool) -> None:
    seen: list[tuple[str, float]] = []
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pages = Pages(QPdfWriter(buffer), Frame())
    for number, row_counts in enumerate(counts):
        last = number == len(counts) - 1
        look = replace(LOOK, tail=tail if last else 0.0, stretch=stretch and last)
        flow_row(pages, row(str(number), row_counts, seen), look)
    assert pages.room >= tail - 0.01
    sheets = drawn(pages, seen)
    names = [name for sheet in sheets for name, _ in sheet]
    for number, row_counts in enumerate(counts):
        for column, count in enumerate(row_counts):
            mine = [name for name in names if name.startswith(f"{number}.{column}.")]
            assert mine == [f"{number}.{column}.{line}" for line in range(count)]
    assert all(y + LINE <= PAGE + 0.01 for sheet in sheets for _, y in sheet)
    assert max((y for _, y in sheets[-1]), default=0.0) + LINE <= PAGE - tail + 0.01 or not any(sheets[-1])


def test_at_least_two_lines_go_to_the_next_page(writer: QPdfWriter) -> None:
    for count in range(21, 60):
        seen: list[tuple[str, float]] = []
        pages = Pages(writer, Frame())
        flow_row(pages, row("a", [count], seen), LOOK)
        assert len(drawn(pages, seen)[-1]) >= 2


def test_a_small_row_moves_as_a_whole(writer: QPdfWriter) -> None:
    seen: list[tuple[str, float]] = []
    pages = Pages(writer, Frame())
    for name in ("a", "b", "c", "d", "e"):
        flow_row(pages, row(name, [5, 2], seen), LOOK)
    for sheet in drawn(pages, seen):
        for name in ("a", "b", "c", "d", "e"):
            assert len([1 for line, _ in sheet if line.startswith(name)]) in (0, 7)


def test_a_broken_row_repeats_titles_and_its_name(writer: QPdfWriter) -> None:
    seen: list[tuple[str, float]] = []
    pages = Pages(writer, Frame())

    def titles() -> None:
        flow_row(pages, row("title", [1], seen), LOOK)

    titles()
    pages.repeat = titles
    flow_row(pages, row("a", [1, 50], seen), LOOK, (noted("again", seen),))
    sheets = drawn(pages, seen)
    assert len(sheets) == 3
    assert all(sheet[0][0] == "title.0.0" for sheet in sheets)
    assert [[name for name, _ in sheet].count("again") for sheet in sheets] == [0, 1, 1]


@given(text=st.text(alphabet="ab \n-", max_size=400) | st.integers(1, 9000).map(lambda count: "kata " * count))
def test_lines_hold_the_whole_text(text: str) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    lines = set_text(device, text, Style(QFont("Atkinson Hyperlegible", 10)), mm(60))
    got = [
        line.layout.text()[
            line.layout.lineAt(line.index).textStart() : line.layout.lineAt(line.index).textStart()
            + line.layout.lineAt(line.index).textLength()
        ]
        for line in lines
    ]
    assert "".join("".join(got).split()) == "".join(text.split())
    assert all(line.layout.lineAt(line.index).naturalTextWidth() <= mm(60) + 1 for line in lines)
