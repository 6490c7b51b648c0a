"""The officer changes between the office's colours and high contrast, and nothing that is open suffers."""

from loket_operator.cases.reading_text import ReadingText
from loket_operator.look import dress
from loket_operator.widgets.check import TickBox
from loket_operator.widgets.table import Column, Table, TableRow
from loket_shared.qt.tokens import HIGH_CONTRAST, LIGHT, contrast
from operator_bench import Bench
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

MENU = "Ctrl+M"


def ground(bench: Bench) -> str:
    return bench.shell.palette().color(QPalette.ColorRole.Window).name()


def test_high_contrast_is_one_press_and_the_machine_remembers_it(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.key("F5")
    bench.key("F8")
    bench.write("answerEdit", "Pecah berkas menjadi lima bagian.")
    assert ground(bench) == LIGHT.paper.lower()
    bench.key(MENU)
    bench.press("contrastButton")
    assert ground(bench) == HIGH_CONTRAST.paper.lower()
    assert bench.desk.state.draft.text == "Pecah berkas menjadi lima bagian."
    assert bench.shell.console.memory.habits.contrast
    bench.key(MENU)
    bench.press("contrastButton")
    assert ground(bench) == LIGHT.paper.lower()
    assert not bench.shell.console.memory.habits.contrast


def test_the_next_start_is_in_the_colours_of_the_last(bench: Bench) -> None:
    bench.sign_in()
    bench.key(MENU)
    bench.press("contrastButton")
    bench.close()
    bench.start()
    assert ground(bench) == HIGH_CONTRAST.paper.lower()
    assert bench.shell.console.tokens == HIGH_CONTRAST


def test_what_paints_itself_takes_the_other_colours(dressed: QApplication) -> None:
    assert dressed is QApplication.instance()
    root = QWidget()
    table = Table("list", "", (Column("A"), Column("B")), LIGHT)
    table.table.show((TableRow(("hampir", "lewat"), marked=frozenset({0}), late=frozenset({1})),))
    text = ReadingText("text", "", LIGHT)
    text.begin()
    text.heading("A. Identitas")
    text.plain("Budi Santoso")
    inside = QVBoxLayout(root)
    inside.addWidget(table)
    inside.addWidget(text)
    for tokens in (HIGH_CONTRAST, LIGHT):
        dress(root, tokens)
        marks = [table.table.index(0, at).data(Qt.ItemDataRole.ForegroundRole) for at in (0, 1)]
        assert marks == [QColor(tokens.warn), QColor(tokens.bad)]
        first = text.document().firstBlock()
        inks = [block.begin().fragment().charFormat().foreground().color() for block in (first, first.next())]
        assert inks == [QColor(tokens.brand), QColor(tokens.ink)]
        assert text.toPlainText() == "A. Identitas\nBudi Santoso"


def test_a_tick_is_seen_in_both(dressed: QApplication) -> None:
    assert dressed is QApplication.instance()
    for tokens in (LIGHT, HIGH_CONTRAST):
        root = QWidget()
        root.setProperty("kind", "page")
        box = TickBox("Prioritas")
        box.setChecked(True)
        QVBoxLayout(root).addWidget(box)
        dress(root, tokens)
        root.show()
        QCoreApplication.processEvents()
        square = root.grab(QRect(box.mapTo(root, QPoint()), box.size())).toImage().copy(0, 0, 24, box.height())
        inside = {QColor(square.pixel(x, y)).name() for x in range(6, 20) for y in range(square.height())}
        assert tokens.brand.lower() in inside
        assert max(contrast(tokens.brand, one) for one in inside if one != tokens.paper.lower()) > 4.5
        root.close()
