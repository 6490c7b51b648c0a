"""An escalation to read like a conversation: ours on the right, LKPP's and the visitor's on the left, each with its time."""

from loket_shared.qt.tokens import Tokens
from loket_shared.services.escalation_reading import EscalationView
from PySide6.QtGui import QBrush, QColor, QTextBlockFormat, QTextCursor, QTextFrameFormat

from loket_operator.cases.reading_text import ReadingText
from loket_operator.escalation.bubbles import Bubble, Side, bubbles
from loket_operator.escalation.words import translate
from loket_operator.words import Here

INDENT, BETWEEN = 96, 8
_GROUND = {Side.OURS: "brand_soft", Side.LKPP: "paper", Side.VISITOR: "ok_soft"}


class ThreadText(ReadingText):
    """Written anew only when something was said, so that a reader's place is kept; it opens at the newest."""

    def __init__(self, tokens: Tokens, here: Here) -> None:
        super().__init__("escalationThread", translate("Escalation", "Percakapan dengan LKPP"), tokens)
        self._here = here
        self._colours = tokens
        self._view: EscalationView | None = None
        self._said: tuple[Bubble, ...] = ()

    def show_view(self, view: EscalationView) -> None:
        """Show what was said."""
        self._view = view
        said = bubbles(view, self._here)
        if said != self._said:
            self._said = said
            self._write()

    def dress(self, tokens: Tokens) -> None:
        """Show the same in these colours."""
        self._colours = self._tokens = tokens
        self._write()

    def _write(self) -> None:
        self.begin()
        for one in self._said:
            self._bubble(one)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.ensureCursorVisible()

    def _bubble(self, one: Bubble) -> None:
        self._cursor.insertFrame(self._frame(one.side))
        self._empty = True
        self.strong(one.head)
        if one.text.strip():
            self.plain(one.text, gap=2)
        self.quiet(one.foot, gap=4)
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        thin = QTextBlockFormat()
        thin.setLineHeight(BETWEEN, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(thin)

    def _frame(self, side: Side) -> QTextFrameFormat:
        made = QTextFrameFormat()
        ours = side is Side.OURS
        made.setLeftMargin(INDENT if ours else 0)
        made.setRightMargin(0 if ours else INDENT)
        made.setPadding(8)
        made.setBorder(1)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(QBrush(QColor(self._colours.line)))
        made.setBackground(QColor(getattr(self._colours, _GROUND[side])))
        return made
