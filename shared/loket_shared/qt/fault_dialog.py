"""The message about a bug over a program made of widgets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from loket_shared.qt.fault_words import fault_text, fault_title

_NAME = "faultDialog"


def show_fault(reference: str) -> None:
    """Show the message over the widgets without stopping them; one at a time, so that a flood stays readable."""
    parent = QApplication.activeWindow()
    if any(widget.objectName() == _NAME and widget.isVisible() for widget in QApplication.topLevelWidgets()):
        return
    box = QMessageBox(QMessageBox.Icon.Warning, fault_title(), fault_text(reference), parent=parent)
    box.setObjectName(_NAME)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
