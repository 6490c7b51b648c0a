"""An escalation to read like a conversation: ours on the right, LKPP's and the visitor's on the left, each with its time."""

from datetime import datetime

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import QTimer
from PySide6.QtGui import QBrush, QColor, QTextBlockFormat, QTextCursor, QTextFrameFormat

from loket_operator.cases.reading_text import ReadingText
from loket_operator.escalation import keys
from loket_operator.escalation.bubbles import Bubble, Side
from loket_operator.escalation.state import EscalationsState
from loket_operator.escalation.talk import bubbles
from loket_operator.escalation.words import translate
from loket_operator.words import Here

INDENT, BETWEEN = 96, 8
_GROUND = {Side.OURS: "brand_soft", Side.LKPP: "paper", Side.VISITOR: "ok_soft", Side.MACHINE: "surface"}


class ThreadText(ReadingText):
    """Written anew only when something was said, so that a reader's place is kept; it opens at the newest."""

    def __init__(self, tokens: Tokens, here: Here) -> None:
        super().__init__("escalationThread", translate("Escalation", "Percakapan dengan LKPP"), tokens)
        self._here = here
        self._colours = tokens
        self._said: tuple[Bubble, ...] = ()
        self._unfolded = False
        self._picked: int | None = None
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._show_picked)

    def show_thread(self, state: EscalationsState, now: datetime) -> None:
        """Show what was said; what mails quote only when it is asked for."""
        said = bubbles(state, now, self._here)
        if (said, state.unfolded) != (self._said, self._unfolded):
            self._said, self._unfolded = said, state.unfolded
            self._write()

    def dress(self, tokens: Tokens) -> None:
        """Show the same in these colours."""
        self._colours = self._tokens = tokens
        self._write()

    def _write(self) -> None:
        self.begin()
        self._picked = None
        for one in self._said:
            self._picked = self._cursor.position() if one.picked else self._picked
            self._bubble(one)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.ensureCursorVisible()
        self._laid_out.start()

    def _show_picked(self) -> None:
        """Let the mail whose meaning is asked for begin at the top, however long it is."""
        if self._picked is None:
            return
        at = QTextCursor(self.document())
        at.setPosition(min(self._picked + 1, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(at).top() - BETWEEN)

    def _bubble(self, one: Bubble) -> None:
        self._cursor.insertFrame(self._frame(one))
        self._empty = True
        grey = one.side is Side.MACHINE
        self.strong(one.head, role="ink2" if grey else "brand" if one.picked else "ink")
        if one.text.strip() and grey:
            self.quiet(one.text, gap=2)
        elif one.text.strip():
            self.plain(one.text, gap=2)
        if one.quoted:
            self._quoted(one.quoted)
        if one.files:
            self.quiet(one.files, gap=4)
        for said, role in one.status:
            self.quiet(said, gap=4, role=role)
        self.quiet(one.foot, gap=4)
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        thin = QTextBlockFormat()
        thin.setLineHeight(BETWEEN, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(thin)

    def _quoted(self, text: str) -> None:
        if self._unfolded:
            for at, line in enumerate(text.splitlines()):
                self.quiet(f"> {line}", gap=0 if at else 4)
            return
        said = translate("Escalation", "▸ kutipan surat sebelumnya, %1 baris (%2)")
        self.quiet(said.replace("%1", str(len(text.splitlines()))).replace("%2", keys.FOLD.hint), gap=4)

    def _frame(self, one: Bubble) -> QTextFrameFormat:
        made = QTextFrameFormat()
        side, ours = one.side, one.side is Side.OURS
        made.setLeftMargin(INDENT if ours else 0)
        made.setRightMargin(0 if ours else INDENT)
        made.setPadding(8)
        made.setBorder(3 if one.picked else 1)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(QBrush(QColor(self._colours.brand if one.picked else self._colours.line)))
        made.setBackground(QColor(getattr(self._colours, _GROUND[side])))
        return made
