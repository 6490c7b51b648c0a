"""A good answer on its way to an article: opened from a form or from the list, looked at for personal data, kept."""

from dataclasses import dataclass, replace
from typing import assert_never
from uuid import UUID

from loket_shared.services import articles
from loket_shared.services.articles import ArticleBlank, ArticleConflict, ArticleDraft, ArticlePersonal, ArticleView
from loket_shared.services.results import Saved
from PySide6.QtCore import QObject, Signal

from loket_operator.knowledge.article_words import pointed_out
from loket_operator.knowledge.words import translate
from loket_operator.workspace import Console


@dataclass(frozen=True, slots=True)
class ArticleState:
    """The article that is edited; `said` stands beside the button, `pointed` means that a second press keeps it as it is."""

    draft: ArticleDraft
    said: str = ""
    pointed: bool = False
    busy: bool = False


class ArticleModel(QObject):
    """`state` is None while no article is open; `done` comes when one was kept."""

    changed = Signal()
    done = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state: ArticleState | None = None

    def from_case(self, case_id: UUID) -> None:
        """Open what a form's answer suggests."""
        self.console.work.read(lambda tx: articles.draft_from_case(tx, case_id), self._opened)

    def from_view(self, view: ArticleView) -> None:
        """Open an article to change it."""
        self._opened(_draft(view))

    def new(self) -> None:
        """Open an empty one."""
        self._opened(ArticleDraft("", "", ""))

    def close(self) -> None:
        """Leave it as it was."""
        self._show(None)

    def type(self, title: str, question: str, answer: str) -> None:
        """The article stands like this in the fields."""
        if self.state is not None:
            draft = replace(self.state.draft, title=title, question=question, answer=answer)
            if draft != self.state.draft:
                self._show(ArticleState(draft))

    def save(self) -> None:
        """Keep it; personal data are pointed out first, a second press lets them stand."""
        state = self.state
        if state is None or state.busy:
            return
        self._show(replace(state, busy=True))
        seen = state.pointed
        self.console.acting.do(
            "save_article", lambda tx, act: articles.save_article(tx, act, state.draft, seen=seen), self._saved
        )

    def _opened(self, draft: ArticleDraft) -> None:
        self._show(ArticleState(draft))

    def _saved(self, outcome: Saved | ArticleConflict | ArticleBlank | ArticlePersonal) -> None:
        state = self.state
        if state is None:
            return
        match outcome:
            case Saved():
                self._show(None)
                self.console.say(translate("Articles", "Artikel tersimpan; akan ditawarkan pada permasalahan serupa."))
                self.done.emit()
            case ArticleConflict():
                said = translate(
                    "Articles", "Petugas lain menyimpan artikel ini lebih dahulu. Isinya kini ditampilkan."
                )
                self._show(ArticleState(_draft(outcome.theirs), said))
            case ArticleBlank():
                blank = (
                    translate("Articles", "Isi judulnya.")
                    if outcome.what == "title"
                    else translate("Articles", "Isi jawabannya.")
                )
                self._show(ArticleState(state.draft, blank))
            case ArticlePersonal():
                self._show(ArticleState(state.draft, pointed_out(outcome.found), pointed=True))
            case _:
                assert_never(outcome)

    def _show(self, state: ArticleState | None) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


def _draft(view: ArticleView) -> ArticleDraft:
    return ArticleDraft(
        view.title, view.question, view.answer, view.category_id, view.active, id=view.id, version=view.version
    )
