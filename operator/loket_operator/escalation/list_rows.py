"""The list of open escalations as a model with a heading before each group, painted as the cases' cards are."""

from collections.abc import Callable, Iterator
from datetime import datetime

from loket_shared.domain.escalation import Turn
from loket_shared.services.escalation_list import EscalationLine
from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from loket_operator.cases.list_rows import VCENTRE, CaseCards, CaseRole, Index
from loket_operator.cases.words import Urgency, instant, urgency
from loket_operator.cases.words import due as due_words
from loket_operator.escalation import words
from loket_operator.escalation.words import translate
from loket_operator.widgets import type as faces
from loket_operator.words import Here

Row = str | EscalationLine
HEADING_HEIGHT = 36


def grouped(lines: tuple[EscalationLine, ...]) -> Iterator[Row]:
    """Yield each group's heading with its number, then its lines, in the order in which they were read."""
    group: str | None = None
    for one in lines:
        mine = _group(one)
        if mine != group:
            group = mine
            yield f"{mine} ({sum(_group(other) == mine for other in lines)})"
        yield one


def _group(one: EscalationLine) -> str:
    if one.unseen_since is not None:
        return translate("Escalation", "Jawaban LKPP yang belum diambil")
    return {
        Turn.OFFICE: translate("Escalation", "Kita utang"),
        Turn.MAIL: translate("Escalation", "Sedang dikirim"),
        Turn.LKPP: translate("Escalation", "Ditunggu dari LKPP"),
        Turn.VISITOR: translate("Escalation", "Ditunggu dari pengguna"),
        Turn.NOBODY: translate("Escalation", "Selesai"),
    }[one.turn]


class LineRows(QAbstractListModel):
    """Headings cannot be chosen, so the arrow keys pass over them; times are read against the last tick."""

    def __init__(self, here: Here, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here = here
        self._lines: tuple[EscalationLine, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._now: datetime | None = None

    def show(self, lines: tuple[EscalationLine, ...], now: datetime) -> None:
        """Show other lines at an aware instant."""
        self._now = now
        if lines != self._lines:
            self.beginResetModel()
            self._lines, self._rows = lines, tuple(grouped(lines))
            self.endResetModel()

    def tick(self, now: datetime) -> None:
        """Show what is left at a later instant."""
        self._now = now
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def line_at(self, row: int) -> EscalationLine | None:
        """Return the line in a row, None for a heading."""
        found = self._rows[row]
        return found if isinstance(found, EscalationLine) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.line_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None
        return self._value(row, role)

    def _value(self, one: EscalationLine, role: int) -> object:
        told: dict[int, Callable[[EscalationLine], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda line: f"{line.form_label}  {words.owed(line.state)}",
            CaseRole.WHO: lambda line: " — ".join(part for part in (line.name, line.title) if part),
            CaseRole.MARKS: self._marks,
            CaseRole.DUE: self._due,
            CaseRole.URGENCY: self._urgency,
            CaseRole.KEY: lambda line: line.id,
            CaseRole.OPEN: lambda _line: False,
            Qt.ItemDataRole.AccessibleTextRole: self._whole,
            Qt.ItemDataRole.ToolTipRole: self._whole,
        }
        return told[role](one) if role in told else None

    def _due(self, one: EscalationLine) -> str:
        return due_words(one.due, self._now, self._here.language) if self._now and one.due else ""

    def _urgency(self, one: EscalationLine) -> Urgency:
        return urgency(one.since, one.due, self._now) if self._now else Urgency.NONE

    def _marks(self, one: EscalationLine) -> str:
        number = one.external_number or one.reference
        since = translate("Escalation", "sejak %1").replace("%1", instant(one.since, self._here))
        parts = [words.state_name(one.state), f"{words.channel_name(one.channel)} {number}", since, one.holder]
        if one.unseen_since is not None:
            said = translate("Escalation", "jawaban %1").replace("%1", instant(one.unseen_since, self._here))
            parts.insert(0, said)
        return " · ".join(part for part in parts if part)

    def _whole(self, one: EscalationLine) -> str:
        whose = words.turn_name(one.turn)
        parts = (
            f"{one.form_label}  {words.owed(one.state)}",
            one.name,
            one.title,
            whose,
            self._due(one),
            self._marks(one),
        )
        return "\n".join(part for part in parts if part)


class LineCards(CaseCards):
    """A heading is one strong line; everything else a card."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        whole = super().sizeHint(option, index)
        return QSize(whole.width(), HEADING_HEIGHT) if index.data(CaseRole.KEY) is None else whole

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(CaseRole.KEY) is not None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setFont(faces.heading(faces.TEXT))
        painter.setPen(QColor(self.tokens.brand))
        painter.drawText(
            QRect(option.rect).adjusted(4, 0, -4, 0), Qt.AlignmentFlag.AlignLeft | VCENTRE, str(index.data())
        )
        painter.restore()
