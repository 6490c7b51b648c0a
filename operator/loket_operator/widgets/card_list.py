"""A list view of cards; Enter, Space or a click opens one."""

from collections.abc import Callable
from uuid import UUID

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView
from typing_extensions import override

from loket_operator.widgets.card_model import CardModel, CardRole
from loket_operator.widgets.card_rows import CardRows


class CardList(QListView):
    """`opened` gets the key of the chosen card; without it the list is only read."""

    def __init__(self, name: str, title: str, tokens: Tokens, opened: Callable[[UUID], None] | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.cards = CardModel(self)
        self._rows = CardRows(tokens)
        self._opened = opened
        self.setModel(self.cards)
        self.setItemDelegate(self._rows)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._open)

    def mark(self, key: UUID | None) -> None:
        """Show which card is open."""
        row = self.cards.row_of(key) if key else None
        self.setCurrentIndex(self.cards.index(row) if row is not None else QModelIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        key = index.data(CardRole.KEY)
        if self._opened is not None and isinstance(key, UUID):
            self._opened(key)
