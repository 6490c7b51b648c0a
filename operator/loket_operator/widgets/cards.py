"""A column of cards with buttons of their own, such as earlier cases of a caller or a visitor."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from loket_operator.widgets.labels import label


class Cards(QScrollArea):
    """A list of cards, built anew when what it shows is different; the keyboard stays at the card it was at."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: object = None
        self._empty = ""

    def show_cards(self, shown: object, make: Callable[[], list[QFrame]], nothing: str) -> None:
        """Show what `make` builds, unless `shown` is what stands there already."""
        if self._shown == (shown, nothing):
            return
        self._shown = (shown, nothing)
        focus = QApplication.focusWidget()
        at = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 6, 0)
        inner.setSpacing(8)
        made = make()
        for one in made:
            inner.addWidget(one)
        if not made:
            said = label(nothing, f"{self.objectName()}Empty", role="quiet", wrap=True)
            inner.addWidget(said)
        inner.addStretch(1)
        self.setWidget(page)
        again = page.findChild(QPushButton, at) if at else None
        if isinstance(again, QPushButton):
            again.setFocus()
