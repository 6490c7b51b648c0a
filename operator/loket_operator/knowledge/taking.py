"""Puts a text into an editor as if it had been typed: below what stands there, and Ctrl+Z takes it out again."""

from PySide6.QtGui import QTextCursor

from loket_operator.widgets.bounded_text import BoundedText


def take_over(edit: BoundedText, text: str) -> bool:
    """Append `text` to the editor, an empty line between; False when it rests or the text would not fit."""
    if edit.isReadOnly() or not text.strip():
        return False
    before = edit.toPlainText().rstrip()
    added = f"\n\n{text.strip()}" if before else text.strip()
    if len(before) + len(added) > edit.limit:
        edit.refused.emit(len(before) + len(added))
        return False
    cursor = edit.textCursor()
    cursor.beginEditBlock()
    cursor.setPosition(len(before.encode("utf-16-le")) // 2)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(added)
    cursor.endEditBlock()
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    edit.setFocus()
    return True
