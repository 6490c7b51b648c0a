"""A box to tick whose tick is a sign, not only a colour."""

from loket_shared.qt.icons import icon
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton
from typing_extensions import override


class TickBox(QCheckBox):
    """Draws a tick into the stylesheet's filled square; a press anywhere on its line counts."""

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        icon("check", self.window().palette().highlightedText().color().name()).paint(painter, place)
        painter.end()
