"""Walks through a screen by Tab alone: what it reaches, and where it is caught or out of sight."""

from PySide6.QtCore import Qt
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
    """Return what a person without a mouse cannot reach on a shown screen, and where Tab goes wrong."""
    wanted = stops(root)
    if not wanted:
        return [f"{name}: nothing to reach"]
    reached, wrong = walk(wanted)
    missed = [one.objectName() or type(one).__name__ for one in wanted if one not in reached]
    return [f"{name}: {one}" for one in (*wrong, *(f"{one} is not reached" for one in missed))]
