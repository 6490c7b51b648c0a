"""Leads a provider to a seat by hand: what can be dragged says "called" or its session's id, a seat takes it."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

MIME = "application/x-loket-provider"


def carried(what: str) -> QMimeData:
    """Return what a drag holds: a number's session or the called provider, nothing of whom it is."""
    made = QMimeData()
    made.setData(MIME, what.encode())
    return made


def told(data: QMimeData) -> str:
    """Return what a drag holds; empty for anything from elsewhere."""
    return bytes(data.data(MIME).data()).decode(errors="replace") if data.hasFormat(MIME) else ""


def far_enough(begun: QPoint | None, event: QMouseEvent) -> bool:
    """Tell whether the mouse went far enough with its button down to be a drag."""
    if begun is None or not event.buttons() & Qt.MouseButton.LeftButton:
        return False
    return (event.position().toPoint() - begun).manhattanLength() >= QApplication.startDragDistance()


def drag(source: QWidget, what: str) -> None:
    """Carry a provider away from a widget until the button is let go; the window holds the drag, for cards come and go."""
    moving = QDrag(source.window())
    moving.setMimeData(carried(what))
    moving.setPixmap(source.grab())
    moving.exec(Qt.DropAction.MoveAction)
