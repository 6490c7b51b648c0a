"""An editor for longer text that refuses what the database could not keep, instead of cutting or freezing."""

from loket_shared.services.people import PROBLEM
from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override


class BoundedText(QPlainTextEdit):
    """`refused(length)` tells how long the text would have become; what stood there is unchanged.

    Qt needs minutes to lay out a pasted line of a megabyte, so such a paste must not even begin.
    """

    refused = Signal(int)

    def __init__(self, limit: int = PROBLEM) -> None:
        super().__init__()
        self.limit = limit
        self.setTabChangesFocus(True)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._fits(len(source.text())):
            super().insertFromMimeData(source)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        adds = bool(event.text()) and event.text().isprintable()
        if not adds or self.isReadOnly() or self._fits(len(event.text())):
            super().keyPressEvent(event)

    def _fits(self, more: int) -> bool:
        cursor = self.textCursor()
        kept = self.document().characterCount() - 1 - (cursor.selectionEnd() - cursor.selectionStart())
        if kept + more > self.limit:
            self.refused.emit(kept + more)
            return False
        return True
