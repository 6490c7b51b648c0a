"""The one list view of cards: Enter, Space or a click opens a card; who stands at one stays there when the list is read anew."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate
from typing_extensions import override


class CardView(QListView):
    """Moving through the list opens nothing. `opened` gets the chosen card's index; without it the list is only read.

    `key_role` is where the model keeps a card's id; a row without one is a heading, which cannot be chosen.
    """

    def __init__(
        self,
        name: str,
        title: str,
        model: QAbstractItemModel,
        painter: QStyledItemDelegate,
        key_role: int,
        opened: Callable[[QModelIndex], None] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._key_role, self._opened = key_role, opened
        self._at: UUID | None = None
        self._row = 0
        model.setParent(self)
        painter.setParent(self)
        model.modelAboutToBeReset.connect(self._remember)
        self.setModel(model)
        model.modelReset.connect(self._return)
        self.setItemDelegate(painter)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._open)

    def enter(self) -> None:
        """Take the keyboard, at the first card when none is chosen."""
        if not self.currentIndex().isValid():
            first = next((at for at in range(self.model().rowCount()) if self._key(at) is not None), None)
            if first is not None:
                self.setCurrentIndex(self.model().index(first, 0))
        self.setFocus()

    def stand_at(self, key: UUID | None) -> None:
        """Stand at the card with this id, at none where there is no such card."""
        row = next((at for at in range(self.model().rowCount()) if key is not None and self._key(at) == key), None)
        self.setCurrentIndex(self.model().index(row, 0) if row is not None else QModelIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opened is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _key(self, row: int) -> UUID | None:
        key = self.model().index(row, 0).data(self._key_role)
        return key if isinstance(key, UUID) else None

    def _open(self, index: QModelIndex) -> None:
        if self._opened is not None and index.isValid() and self._key(index.row()) is not None:
            self._opened(index)

    def _remember(self) -> None:
        here = self.currentIndex()
        self._at = self._key(here.row()) if here.isValid() else None
        self._row = here.row()

    def _return(self) -> None:
        """Stand at the same card, or where it is gone at the one that came into its place."""
        if self._at is None:
            return
        self.stand_at(self._at)
        if not self.currentIndex().isValid():
            cards = [at for at in range(self.model().rowCount()) if self._key(at) is not None]
            if cards:
                near = min(cards, key=lambda at: (abs(at - self._row), at < self._row))
                self.setCurrentIndex(self.model().index(near, 0))
