"""A scrolling page of cards that is built anew whenever its list changes, and does not lose the keyboard by that."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget


class KeptPage(QScrollArea):
    """Names of its buttons are "act:card"; who pressed one finds the same act of the next card under the keyboard."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._last = ""

    def begin(self) -> None:
        """Take the keyboard: where it was, else at the same act of the first card, else anywhere on the page."""
        page = self.widget()
        buttons = [one for one in page.findChildren(QPushButton) if one.isEnabled()] if page is not None else []
        act = self._last.partition(":")[0]
        wanted = (
            [one for one in buttons if one.objectName() == self._last]
            or [one for one in buttons if one.objectName().partition(":")[0] == act]
            or buttons
        )
        (wanted[0] if wanted else self).setFocus()

    def put(self, page: QWidget) -> None:
        """Show another page in the place of this one."""
        here = QApplication.focusWidget()
        holds = here is self or (here is not None and self.isAncestorOf(here))
        if holds and isinstance(here, QPushButton):
            self._last = here.objectName()
        self.setWidget(page)
        if holds:
            self.begin()
