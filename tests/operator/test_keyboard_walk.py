"""Tab alone leads to everything on every screen, and never into a trap or out of sight."""

import pytest
from loket_operator.frame import Frame
from loket_operator.look import clothe
from loket_shared.qt.tokens import LIGHT
from operator_views import SMALL, View, pictures
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

PARTS = 5
"""Tab goes through day, month, year, hour and minute of a date before it leaves it."""
TEXTS = (QAbstractItemView, QTextEdit, QPlainTextEdit)


def stops(root: QWidget) -> list[QWidget]:
    """Return what a person without a mouse must be able to reach; of buttons in a group the arrows reach the others."""
    return [one for one in root.findChildren(QWidget) if _may_stop(one)]


def _may_stop(one: QWidget) -> bool:
    if not (one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus):
        return False
    if one.focusProxy() is not None or isinstance(one.parent(), QComboBox | QAbstractSpinBox):
        return False
    if isinstance(one, QAbstractScrollArea) and not isinstance(one, TEXTS):
        return False
    if isinstance(one, QRadioButton) or (isinstance(one, QPushButton) and one.group() is not None):
        return False
    return not one.visibleRegion().isEmpty() or _scrolls(one)


def _scrolls(one: QWidget) -> bool:
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is not None


def walk(wanted: list[QWidget]) -> tuple[list[QWidget], list[str]]:
    """Press Tab until the walk comes round; return what had the keyboard, and what had it out of sight or twice."""
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    wrong: list[str] = []
    stays = 0
    for _ in range(3 * len(wanted) + 40):
        here = QApplication.focusWidget()
        if here is None:
            return reached, [*wrong, "nothing has the keyboard"]
        if reached and here is reached[-1]:
            stays += 1
            if stays > (PARTS if isinstance(here, QAbstractSpinBox) else 0):
                return reached, [*wrong, f"{here.objectName()} keeps the keyboard"]
            QTest.keyClick(here, Qt.Key.Key_Tab)
            continue
        stays = 0
        if here in reached:
            return reached, wrong
        if reached and here.visibleRegion().isEmpty():
            wrong.append(f"{here.objectName()} has the keyboard out of sight")
        reached.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return reached, [*wrong, "the walk never ends"]


def complaints(name: str, root: QWidget) -> list[str]:
    wanted = stops(root)
    if not wanted:
        return [f"{name}: nothing to reach"]
    reached, wrong = walk(wanted)
    missed = [one.objectName() or type(one).__name__ for one in wanted if one not in reached]
    return [f"{name}: {one}" for one in (*wrong, *(f"{one} is not reached" for one in missed))]


def shown(root: QWidget) -> None:
    root.setProperty("kind", "page")
    clothe(root, LIGHT)
    root.resize(SMALL)
    root.show()
    root.activateWindow()
    for _ in range(2):
        QCoreApplication.processEvents()


@pytest.mark.usefixtures("dressed")
def test_tab_leads_everywhere() -> None:
    found: list[str] = []
    for name, root, hanging in pictures(View(SMALL, "id")):
        shown(root)
        if isinstance(root, Frame) and hanging in {"officer", "worries", "mail", "help"}:
            root.toggle(getattr(root, hanging))
            QCoreApplication.processEvents()
        found += complaints(name, root)
        root.close()
        root.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not found, "\n".join(found)


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
