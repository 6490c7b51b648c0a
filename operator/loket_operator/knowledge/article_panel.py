"""An article as it is edited: title, question, answer, and what was noticed beside the button."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit

from loket_operator.keys import Keys
from loket_operator.knowledge.article_model import ArticleModel, ArticleState
from loket_operator.knowledge.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.buttons import ActButton, bind, quiet_button
from loket_operator.widgets.fields import line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row

SAVE = Keys("F12", "Ctrl+S")


class ArticlePanel(QFrame):
    """Takes the place of a form while an article is made of it; Esc leaves everything as it was."""

    def __init__(self, model: ArticleModel) -> None:
        super().__init__()
        self.setObjectName("articlePanel")
        self.setProperty("kind", "card")
        self._model = model
        head = label(translate("Articles", "Artikel pengetahuan"), "articleHead", font=faces.heading(faces.LEAD))
        self.title = line("articleTitle")
        self.title.setAccessibleName(translate("Articles", "Judul"))
        self.title.setFont(faces.body(faces.LEAD))
        self.title.setMinimumHeight(44)
        self.question = _text("articleQuestion", translate("Articles", "Pertanyaan atau permasalahan"))
        self.answer = _text("articleAnswer", translate("Articles", "Jawaban"))
        self.title.textChanged.connect(lambda _text: self._typed())
        for edit in (self.question, self.answer):
            edit.textChanged.connect(self._typed)
        self._said = label("", "articleSaid", font=faces.body(bold=True), role="bad", wrap=True)
        self.save = ActButton(translate("Articles", "Simpan artikel"), "articleSave", SAVE, tone="primary")
        self.save.clicked.connect(model.save)
        cancel = quiet_button(translate("Articles", "Batal") + "  Esc", "articleCancel", tone="plain")
        cancel.clicked.connect(model.close)
        bind(self, "Esc", cancel)
        question = column(_name(translate("Articles", "Pertanyaan atau permasalahan")), self.question, gap=4)
        answer = column(_name(translate("Articles", "Jawaban")), self.answer, gap=4)
        halves = row(question, answer, gap=16)
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        foot = row(self._said, cancel, self.save, gap=12)
        foot.setStretch(0, 3)
        foot.setStretch(2, 2)
        whole = column(head, _name(translate("Articles", "Judul")), self.title, halves, foot, gap=8, margins=16)
        whole.setStretch(3, 1)
        self.setLayout(whole)
        model.changed.connect(self.follow)

    def follow(self) -> None:
        """Show the model's article; what stands in a field is replaced only when it is another text."""
        state = self._model.state
        if state is not None:
            self.show_state(state)

    def show_state(self, state: ArticleState) -> None:
        """Show an article."""
        draft = state.draft
        blocked = [QSignalBlocker(one) for one in (self.title, self.question, self.answer)]
        if self.title.text() != draft.title:
            self.title.setText(draft.title)
        for edit, text in ((self.question, draft.question), (self.answer, draft.answer)):
            if edit.toPlainText() != text:
                edit.setPlainText(text)
        for one in blocked:
            one.unblock()
        self._said.setText(state.said)
        said = translate("Articles", "Tetap simpan") if state.pointed else translate("Articles", "Simpan artikel")
        self.save.set_title(said)
        self.save.setEnabled(not state.busy)

    def _typed(self) -> None:
        self._model.type(self.title.text(), self.question.toPlainText(), self.answer.toPlainText())


def _text(name: str, said: str) -> QPlainTextEdit:
    made = BoundedText()
    made.setObjectName(name)
    made.setAccessibleName(said)
    made.setFont(faces.body(faces.TEXT))
    return made


def _name(said: str) -> QLabel:
    return label(said, font=faces.body(faces.SMALL, bold=True))
