"""Longer text to read, in one place that scrolls: headings, quiet lines and what people wrote, whole and selectable."""

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat, QTextOption
from PySide6.QtWidgets import QTextEdit

from loket_operator.widgets import type as faces

LEAST = 48
ROLE = QTextFormat.Property.UserProperty + 1
"""Where a line keeps the name of its colour."""


class ReadingText(QTextEdit):
    """Filled line by line; never typed into. A very long word breaks anywhere rather than running off the edge."""

    def __init__(self, name: str, title: str, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("kind", "bare")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(8)
        self.setMinimumHeight(LEAST)
        self._cursor = QTextCursor(self.document())
        self._empty = True

    def dress(self, tokens: Tokens) -> None:
        """Show what is written, and what follows, in these colours; each line remembers its role."""
        self._tokens = tokens
        for start, length, role in self._written():
            over = QTextCursor(self.document())
            over.setPosition(start)
            over.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            inked = QTextCharFormat()
            inked.setForeground(QColor(getattr(tokens, role)))
            over.mergeCharFormat(inked)

    def _written(self) -> list[tuple[int, int, str]]:
        found = []
        block = self.document().begin()
        while block.isValid():
            letters = block.begin()
            while not letters.atEnd():
                part = letters.fragment()
                role = part.charFormat().property(ROLE)
                if isinstance(role, str):
                    found.append((part.position(), part.length(), role))
                letters += 1
            block = block.next()
        return found

    def begin(self) -> None:
        """Start anew."""
        self.clear()
        self._cursor = QTextCursor(self.document())
        self._empty = True

    def end(self) -> None:
        """Show the beginning."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def heading(self, text: str, *, gap: int = 14) -> None:
        """Write a heading."""
        self._block(text, faces.heading(faces.TEXT), "brand", gap)

    def strong(self, text: str, *, gap: int = 10, role: str = "ink") -> None:
        """Write a line that carries weight; `role` names its colour among the theme's tokens."""
        self._block(text, faces.body(faces.TEXT, bold=True), role, gap)

    def plain(self, text: str, *, gap: int = 2) -> None:
        """Write what somebody wrote."""
        for line in text.splitlines() or [""]:
            self._block(line, faces.body(faces.TEXT), "ink", gap)
            gap = 0

    def quiet(self, text: str, *, gap: int = 2, role: str = "ink2") -> None:
        """Write a line of lesser weight; a state's colour carries its words in bold."""
        self._block(text, faces.body(faces.SMALL, bold=role != "ink2"), role, gap)

    def _block(self, text: str, font: QFont, role: str, gap: int) -> None:
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(0 if self._empty else gap)
        letters.setFont(font)
        letters.setForeground(QColor(getattr(self._tokens, role)))
        letters.setProperty(ROLE, role)
        if self._empty:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._empty = False
        self._cursor.insertText(text, letters)
