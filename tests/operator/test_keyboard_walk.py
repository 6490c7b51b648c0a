"""The walk by Tab that test_operator_looks makes on every screen finds a trap, and what is left out."""

import pytest
from loket_operator.look import clothe
from loket_shared.qt.tokens import LIGHT
from operator_views import SMALL
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from tab_walk import complaints


def shown(root: QWidget) -> None:
    root.setProperty("kind", "page")
    clothe(root, LIGHT)
    root.resize(SMALL)
    root.show()
    root.activateWindow()
    for _ in range(2):
        QCoreApplication.processEvents()


@pytest.mark.usefixtures("dressed")
def test_the_walk_sees_a_trap_and_what_is_left_out() -> None:
    root = QWidget()
    inside = QVBoxLayout(root)
    first, text, last = QPushButton("A"), QPlainTextEdit(), QPushButton("B")
    for one, name in ((first, "first"), (text, "text"), (last, "last")):
        one.setObjectName(name)
        inside.addWidget(one)
    shown(root)
    assert "made: text keeps the keyboard" in complaints("made", root), (
        "a text field swallows Tab unless it is told not to"
    )
    text.setTabChangesFocus(True)
    assert not complaints("made", root)
    QWidget.setTabOrder(first, last)
    QWidget.setTabOrder(last, first)
    root.close()
