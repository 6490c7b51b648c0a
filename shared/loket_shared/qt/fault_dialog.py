"""The message about a bug over a program made of widgets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from loket_shared.qt.fault_words import fault_text, fault_title

_NAME = "faultDialog"

# Python would collect a dialog without a parent while it is shown.
_shown: list[QMessageBox] = []


def show_fault(reference: str) -> None:
    """Show the message over the widgets without stopping them; one at a time, so that a flood stays readable."""
    if _shown:
        return
    box = QMessageBox(
        QMessageBox.Icon.Warning, fault_title(), fault_text(reference), parent=QApplication.activeWindow()
    )
    box.setObjectName(_NAME)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    _shown.append(box)
    box.finished.connect(_forget)
    box.open()


def _forget() -> None:
    for box in _shown:
        box.deleteLater()
    _shown.clear()
