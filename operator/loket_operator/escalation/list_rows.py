"""The list of open escalations as a model with a heading before each group, painted as the cases' cards are."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime

from loket_shared.services.escalation_list import EscalationLine, Group, arranged
from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from loket_operator.cases.list_rows import VCENTRE, CaseCards, CaseRole, Index
from loket_operator.cases.words import Urgency, instant, urgency
from loket_operator.cases.words import due as due_words
from loket_operator.cases.words import holder as whose
from loket_operator.escalation import duty_words, words
from loket_operator.escalation.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.tips import plain_tip
from loket_operator.words import Here

Row = str | EscalationLine
HEADING_HEIGHT = 36


def grouped(lines: tuple[EscalationLine, ...], now: datetime) -> Iterator[Row]:
    """Yield each group's heading with its number, then its lines, in the order in which they should be looked at."""
    counts = Counter(one.group(now) for one in lines)
    group: Group | None = None
    for one in arranged(lines, now):
        if one.group(now) is not group:
            group = one.group(now)
            yield f"{_heading(group)} ({counts[group]})"
        yield one


def _heading(group: Group) -> str:
    return {
        Group.ANSWER: translate("Escalation", "Jawaban LKPP yang belum diambil"),
        Group.OURS: translate("Escalation", "Kita utang"),
        Group.MAIL: translate("Escalation", "Sedang dikirim"),
        Group.LKPP: translate("Escalation", "Ditunggu dari LKPP"),
        Group.VISITOR: translate("Escalation", "Ditunggu dari pengguna"),
        Group.NOBODY: translate("Escalation", "Selesai"),
    }[group]


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
        self._lines = lines
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Show what is left at a later instant; what became overdue may go to another group by that."""
        self._now = now
        rows = tuple(grouped(self._lines, now))
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif self._rows:
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
            Qt.ItemDataRole.DisplayRole: self._head,
            CaseRole.WHO: lambda line: " — ".join(part for part in (line.name, line.title) if part),
            CaseRole.MARKS: self._marks,
            CaseRole.DUE: self._due,
            CaseRole.URGENCY: self._urgency,
            CaseRole.KEY: lambda line: line.id,
            CaseRole.OPEN: lambda _line: False,
            Qt.ItemDataRole.AccessibleTextRole: self._whole,
            Qt.ItemDataRole.ToolTipRole: lambda one: plain_tip(self._whole(one)),
        }
        return told[role](one) if role in told else None

    def _head(self, one: EscalationLine) -> str:
        return f"{one.form_label}  {self._owed(one)}"

    def _owed(self, one: EscalationLine) -> str:
        if one.unseen_since is not None:
            return translate("Escalation", "Ambil jawaban LKPP")
        if one.trouble is not None:
            return duty_words.trouble(one.trouble)
        if self._now is not None and one.asks_status(self._now):
            return translate("Escalation", "Tanyakan status ke LKPP")
        return words.owed(one.state)

    def _due(self, one: EscalationLine) -> str:
        return due_words(one.due, self._now, self._here.language) if self._now and one.due else ""

    def _urgency(self, one: EscalationLine) -> Urgency:
        return urgency(one.since, one.due, self._now) if self._now else Urgency.NONE

    def _marks(self, one: EscalationLine) -> str:
        number = one.external_number or one.reference
        since = translate("Escalation", "sejak %1").replace("%1", instant(one.since, self._here))
        holder = whose(one.holder, one.substitute, one.unit, off_duty=one.off_duty) if one.holder else ""
        parts = [words.state_name(one.state), f"{words.channel_name(one.channel)} {number}", since, holder]
        if one.reminded_at is not None:
            said = translate("Escalation", "ditanyakan %1").replace("%1", instant(one.reminded_at, self._here))
            parts.insert(1, said)
        if one.unseen_since is not None:
            said = translate("Escalation", "jawaban %1").replace("%1", instant(one.unseen_since, self._here))
            parts.insert(0, said)
        return " · ".join(part for part in parts if part)

    def _whole(self, one: EscalationLine) -> str:
        parts = (
            self._head(one),
            one.name,
            one.title,
            words.turn_name(one.turn),
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
