"""Part C: the answer as it is typed, how safe it is, and another officer's version beside it when there is one."""

from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from loket_operator import keys
from loket_operator.cases.words import state_name
from loket_operator.desk import words
from loket_operator.desk.legal import may_escalate, too_long, writable
from loket_operator.desk.state import DeskState, OtherVersion
from loket_operator.desk.transfer_panel import transfer_button
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import Visitor
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class AnswerPane(QFrame):
    """The editor is the one place where text goes by itself; it rests until the visitor is present."""

    def __init__(self, verbs: DeskVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("answerPane")
        self.setProperty("kind", "active")
        self._here = here
        self._shown: object = None
        title = label(translate("Desk", "C. Jawaban / solusi"), "answerTitle", font=faces.heading(faces.TEXT))
        self.edit = BoundedText()
        self.edit.refused.connect(verbs.refuse_text)
        self.edit.setObjectName("answerEdit")
        self.edit.setAccessibleName(translate("Desk", "C. Jawaban / solusi"))
        self.edit.setProperty("kind", "bare")
        self.edit.document().setDocumentMargin(0)
        self.edit.setFont(faces.body(faces.LEAD))
        self.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.edit.textChanged.connect(lambda: verbs.type_answer(self.edit.toPlainText()))
        self._by = ElidedLabel("answeredBy", font=faces.body(faces.SMALL), role="quiet")
        self._saved = label("", "draftState", font=faces.body(faces.SMALL), role="quiet")
        title.setMinimumHeight(36)
        self.transfer = transfer_button(verbs)
        unsolvable = translate("Desk", "Tidak dapat ditangani…")
        self.unsolvable = quiet_button(f"{unsolvable}  {keys.UNSOLVABLE.hint}", "unsolvableButton")
        self.unsolvable.clicked.connect(verbs.escalate)
        press_by(self.unsolvable, keys.UNSOLVABLE)
        by = row(self._by, self.unsolvable, gap=8)
        by.setStretch(0, 1)
        below = column(by, self._saved, gap=0)
        self.setLayout(column(row(title, 1, self.transfer), self.edit, below, gap=8, margins=16))

    def show_state(self, state: DeskState, visitor: Visitor) -> None:
        """Show the answer; the text in the editor is only replaced when another form is opened or another version taken."""
        self.edit.setReadOnly(not visitor.serving or (visitor.sheet is not None and not writable(visitor.sheet)))
        self.edit.setPlaceholderText(placeholder(visitor))
        self.unsolvable.setVisible(may_escalate(state))
        if self.edit.toPlainText() != state.draft.text:
            blocked = QSignalBlocker(self.edit)
            self.edit.setPlainText(state.draft.text)
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
            blocked.unblock()
        explained = (visitor.sheet.answered_by if visitor.sheet else "") or state.officer
        self._by.setText(translate("Desk", "Pemberi penjelasan: %1").replace("%1", explained))
        self._saved.setText(words.draft(state.draft, self._here))
        set_role(self._saved, "bad" if too_long(state) else "quiet")


class OtherVerbs(Protocol):
    """What can be done with another officer's version, at the desk and on the telephone."""

    def take_theirs(self) -> None:
        """Go on with it, one's own text below."""

    def keep_editing(self) -> None:
        """Go on with one's own text after it was read."""


class OtherAnswer(QFrame):
    """What another officer saved meanwhile, in the place of part B beside one's own text, which stays as it is."""

    def __init__(self, verbs: OtherVerbs) -> None:
        super().__init__()
        self.setObjectName("otherVersion")
        self.setProperty("kind", "panel")
        self._title = label("", "otherVersionTitle", font=faces.heading(faces.TEXT), role="warn", wrap=True)
        self._text = QPlainTextEdit()
        self._text.setObjectName("otherVersionText")
        self._text.setReadOnly(True)
        self._text.setFont(faces.body(faces.LEAD))
        take = quiet_button(
            translate("Desk", "Pakai versi itu, teks saya di bawahnya"), "takeTheirsButton", tone="plain"
        )
        keep = quiet_button(
            translate("Desk", "Sudah saya baca, lanjutkan teks saya"), "keepEditingButton", tone="plain"
        )
        take.clicked.connect(verbs.take_theirs)
        keep.clicked.connect(verbs.keep_editing)
        self.setLayout(column(self._title, self._text, column(take, keep, gap=4), gap=8, margins=16))

    def show_other(self, other: OtherVersion) -> None:
        """Show the other version."""
        said = translate("Desk", "%1 menyimpan jawaban lebih dahulu. Teks Anda tidak diubah.")
        self._title.setText(said.replace("%1", other.by or translate("Desk", "Petugas lain")))
        self._text.setPlainText(other.answer or translate("Desk", "(bagian C kosong)"))


def placeholder(visitor: Visitor) -> str:
    """Say what belongs here, or why nothing can be written yet."""
    if visitor.sheet is not None and visitor.sheet.escalated:
        return translate("Desk", "Dieskalasikan ke LKPP; jawabannya menyusul. Percakapannya ada di Permasalahan.")
    if not visitor.serving:
        return translate("Desk", "Jawaban dapat ditulis setelah pengunjung hadir.")
    if visitor.sheet is not None and not writable(visitor.sheet):
        return translate("Desk", "Keadaannya kini “%1”; tindakan lain ada di Permasalahan.").replace(
            "%1", state_name(visitor.sheet.state)
        )
    return translate("Desk", "Tulis jawaban atau solusi untuk pengunjung. Tersimpan otomatis.")
