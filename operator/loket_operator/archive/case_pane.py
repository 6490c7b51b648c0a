"""One form of the archive: what the visitor wrote, part C beside it, and below it paper and place."""

from uuid import UUID

from loket_shared.domain.casework import ANSWERABLE
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStackedWidget, QWidget

from loket_operator.archive import keys, words
from loket_operator.archive.case_acts import CaseActs
from loket_operator.archive.form_card import FormCard
from loket_operator.archive.state import ArchiveState, OpenCase
from loket_operator.archive.verbs import ArchiveVerbs
from loket_operator.archive.words import translate
from loket_operator.knowledge.article_model import ArticleModel
from loket_operator.knowledge.article_panel import ArticlePanel
from loket_operator.knowledge.keys import ARTICLE
from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.buttons import bind, press_by, quiet_button
from loket_operator.widgets.labels import ElidedLabel, Pill, label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here, kind_name


class CasePane(QWidget):
    """Opened by a person, which the journal notes; Esc goes back to the list."""

    def __init__(self, verbs: ArchiveVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("archiveCase")
        self._here = here
        back = quiet_button(
            translate("Archive", "Kembali ke daftar") + f"  {keys.BACK.first}", "archiveBack", tone="plain"
        )
        back.clicked.connect(verbs.close_case)
        bind(self, "Esc", back)
        self._back = back
        self._case_id: UUID | None = None
        self._has_answer = False
        self.article = quiet_button(
            translate("Archive", "Jadikan artikel…") + f"  {ARTICLE.first}", "archiveArticle", tone="plain"
        )
        press_by(self.article, ARTICLE)
        self._number = label("", "archiveCaseNumber", font=faces.heading(28, 800), role="brand")
        self._who = ElidedLabel("archiveCaseWho", font=faces.heading(faces.TITLE))
        self._about = ElidedLabel("archiveCaseAbout", font=faces.body(), role="quiet")
        self._state = Pill("", "archiveCaseState")
        head = row(self._number, column(self._who, self._about, gap=2), self._state, self.article, back, gap=16)
        head.setStretch(1, 1)
        self._left = QStackedWidget()
        self._form, self._other = FormCard(), TheirAnswer(verbs)
        self._left.addWidget(self._form)
        self._left.addWidget(self._other)
        self.answer = AnswerCard(verbs, here)
        middle = row(self._left, self.answer, gap=16)
        middle.setStretch(0, 1)
        middle.setStretch(1, 1)
        self.acts = CaseActs(verbs, here)
        self._body = QWidget()
        self._whole = column(middle, self.acts, gap=14)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setStretch(0, 1)
        self._body.setLayout(self._whole)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._body)
        whole = column(head, self._pages, gap=14)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def hold_files(self, strip: QWidget) -> None:
        """Show the files of the form in this strip, below the form."""
        self._whole.insertWidget(1, strip)

    def hold_articles(self, model: ArticleModel) -> None:
        """Let a written answer become an article, in the place of the form while it is edited."""
        panel = ArticlePanel(model)
        self._pages.addWidget(panel)
        self.article.clicked.connect(lambda: self._make_article(model))
        model.changed.connect(lambda: self._show_article(panel, is_open=model.state is not None))

    def _make_article(self, model: ArticleModel) -> None:
        if self._case_id is not None:
            model.from_case(self._case_id)

    def _show_article(self, panel: ArticlePanel, *, is_open: bool) -> None:
        wanted = panel if is_open else self._body
        if self._pages.currentWidget() is not wanted:
            self._pages.setCurrentWidget(wanted)
            (panel.title if is_open else self.article).setFocus()
        self._back.setVisible(not is_open)
        self.article.setVisible(not is_open and self._has_answer)

    def begin(self) -> None:
        """Take the keyboard: to part C while it may be written."""
        (self.acts.original if self.answer.edit.isReadOnly() else self.answer.edit).setFocus()

    def show_state(self, state: ArchiveState) -> None:
        """Show the open form."""
        case = state.open
        if case is None:
            return
        view = case.view
        self._case_id, self._has_answer = view.case_id, bool(view.answer.strip())
        self.article.setVisible(self._has_answer and self._pages.currentWidget() is self._body)
        self._number.setText(view.form_label)
        self._who.setText(" — ".join(part for part in (view.identity.name, view.identity.organisation) if part))
        opened = f"{self._here.long_date(view.opened_at)} {self._here.hour(view.opened_at)}"
        about = (opened, kind_name(view.problem.kind), view.category_name or "", view.problem.tender_code)
        self._about.setText(" · ".join(part for part in about if part))
        self._state.setText(words.state_name(view.state))
        self._form.show_case(case)
        self._left.setCurrentWidget(self._other if case.theirs else self._form)
        self._other.show_case(case)
        self.answer.show_case(case)
        self.acts.show_case(case, state.busy)


class AnswerCard(QFrame):
    """Part C: written here when a promised answer comes later."""

    def __init__(self, verbs: ArchiveVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("archiveAnswerCard")
        self.setProperty("kind", "active")
        self._here = here
        title = label(translate("Archive", "C. Jawaban / solusi"), font=faces.heading(faces.TEXT))
        self._promise = label("", "archivePromise", font=faces.body(), role="warn", wrap=True)
        self.edit = BoundedText()
        self.edit.refused.connect(verbs.refuse_text)
        self.edit.setObjectName("archiveAnswerEdit")
        self.edit.setAccessibleName(translate("Archive", "C. Jawaban / solusi"))
        self.edit.setProperty("kind", "bare")
        self.edit.setFont(faces.body(faces.LEAD))
        self.edit.document().setDocumentMargin(0)
        self.edit.textChanged.connect(lambda: verbs.type_answer(self.edit.toPlainText()))
        self._by = label("", "archiveAnsweredBy", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        inner = column(title, self._promise, self.edit, self._by, gap=8, margins=16)
        inner.setStretchFactor(self.edit, 1)
        self.setLayout(inner)

    def show_case(self, case: OpenCase) -> None:
        """Show part C; the editor's text is only replaced when another form or version is taken."""
        view = case.view
        open_ = view.state in ANSWERABLE
        self.edit.setReadOnly(not open_)
        self.edit.setPlaceholderText(translate("Archive", "Tulis jawaban untuk pengunjung.") if open_ else "")
        if self.edit.toPlainText() != case.text:
            blocked = QSignalBlocker(self.edit)
            self.edit.setPlainText(case.text)
            blocked.unblock()
        promise = words.promised(case, self._here)
        self._promise.setText(promise)
        self._promise.setVisible(bool(promise))
        self._by.setText(words.answered(case, self._here))


class TheirAnswer(QFrame):
    """What another officer saved meanwhile, beside one's own text, which stays as it is."""

    def __init__(self, verbs: ArchiveVerbs) -> None:
        super().__init__()
        self.setObjectName("archiveOtherVersion")
        self.setProperty("kind", "panel")
        self._title = label("", "archiveOtherTitle", font=faces.heading(faces.TEXT), role="warn", wrap=True)
        self._text = QPlainTextEdit()
        self._text.setObjectName("archiveOtherText")
        self._text.setReadOnly(True)
        self._text.setFont(faces.body(faces.LEAD))
        take = quiet_button(
            translate("Archive", "Pakai versi itu, teks saya di bawahnya"), "archiveTakeTheirs", tone="plain"
        )
        keep = quiet_button(
            translate("Archive", "Sudah saya baca, lanjutkan teks saya"), "archiveKeepMine", tone="plain"
        )
        take.clicked.connect(verbs.take_theirs)
        keep.clicked.connect(verbs.keep_mine)
        self.setLayout(column(self._title, self._text, row(take, keep, 1, gap=8), gap=8, margins=16))

    def show_case(self, case: OpenCase) -> None:
        """Show the other version."""
        theirs = case.theirs
        if theirs is None:
            return
        by = theirs.answered_by_name or translate("Archive", "Petugas lain")
        said = translate("Archive", "%1 menyimpan formulir ini lebih dahulu. Teks Anda tidak diubah.")
        self._title.setText(said.replace("%1", by))
        self._text.setPlainText(theirs.answer or translate("Archive", "(bagian C kosong)"))
