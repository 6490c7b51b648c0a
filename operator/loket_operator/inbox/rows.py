"""The list of mails as a model; its cards are painted as the cases' are."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from loket_shared.services.inbox_list import MailLine
from loket_shared.services.inbox_store import ArrivalState
from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from loket_operator.cases.list_rows import CaseRole, Index
from loket_operator.cases.words import Urgency
from loket_operator.inbox import words
from loket_operator.widgets.tips import plain_tip


class MailRows(QAbstractListModel):
    """One row a mail; how long it has been here is read against the last tick."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[MailLine, ...] = ()
        self._open: UUID | None = None
        self._now: datetime | None = None

    def show(self, lines: tuple[MailLine, ...], opened: UUID | None, now: datetime) -> None:
        """Show other mails at an aware instant; `opened` is the one that is read."""
        self._open = opened
        if lines != self._lines:
            self.beginResetModel()
            self._lines, self._now = lines, now
            self.endResetModel()
        else:
            self.tick(now)

    def tick(self, now: datetime) -> None:
        """Show the ages of a later instant."""
        self._now = now
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        told: dict[int, Callable[[MailLine], object]] = {
            Qt.ItemDataRole.DisplayRole: words.subject,
            CaseRole.WHO: words.sender,
            CaseRole.MARKS: words.marks,
            CaseRole.DUE: self._age,
            CaseRole.URGENCY: _urgency,
            CaseRole.KEY: lambda one: one.id,
            CaseRole.OPEN: lambda one: one.id == self._open,
            Qt.ItemDataRole.AccessibleTextRole: self._whole,
            Qt.ItemDataRole.ToolTipRole: lambda one: plain_tip(self._whole(one)),
        }
        return told[role](self._lines[index.row()]) if role in told else None

    def _age(self, one: MailLine) -> str:
        return words.age(one.arrived_at, self._now) if self._now is not None else ""

    def _whole(self, one: MailLine) -> str:
        parts = (words.subject(one), one.sender_address, one.sender_name, words.marks(one), self._age(one))
        return "\n".join(part for part in parts if part)


def _urgency(one: MailLine) -> Urgency:
    """Return what marks a card at its side: what is in quarantine stands out, also by its words."""
    return Urgency.AMBER if one.state is ArrivalState.QUARANTINED else Urgency.NONE
