"""The archive as a workspace of the console: its screen over its model."""

from loket_shared.domain.states import Role
from loket_shared.services.attachments import CLOSED
from loket_shared.services.revisions import Topic
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from loket_operator.archive.model import ArchiveModel
from loket_operator.archive.screen import ArchiveScreen
from loket_operator.archive.words import translate
from loket_operator.knowledge.article_model import ArticleModel
from loket_operator.knowledge.files_model import FilesModel
from loket_operator.knowledge.files_strip import FilesStrip
from loket_operator.workspace import Console, Workspace, WorkspaceSpec

TOPICS = frozenset({Topic.ARCHIVE, Topic.CASES, Topic.QUEUE})


class ArchiveWorkspace(Workspace):
    """Its number in the bar counts the copies that visitors still have to get."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self.console = console
        self.model = ArchiveModel(console, self)
        self.screen_ = ArchiveScreen(self.model, console.tokens, console.here, lambda: self.model.today)
        self.files = FilesModel(console, self)
        self.screen_.case.hold_files(FilesStrip(self.files))
        self.articles = ArticleModel(console, self)
        self.screen_.case.hold_articles(self.articles)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.screen_)
        self.model.changed.connect(self._show)
        self.model.offer()
        self._show()

    @override
    def refresh(self, topics: frozenset[Topic]) -> None:
        if Topic.SETTINGS in topics:
            self.model.offer()
        if topics & TOPICS:
            self.model.read_owed()
            self.model.follow_open()
            self.files.read()
            if self.isVisible():
                self.model.read_list()
                self.model.read_preview()

    @override
    def opened(self) -> None:
        self.model.read_list()
        self.model.read_preview()
        self.screen_.focus(self.model.state)

    @override
    def officer_changed(self) -> None:
        self.model.reset()

    @override
    def tick(self) -> None:
        self.screen_.list.wishes.tick()

    @override
    def flush(self) -> None:
        self.model.save_draft()

    @override
    def unsaved(self) -> bool:
        return self.model.unsaved

    def _show(self) -> None:
        self.screen_.show_state(self.model.state)
        case = self.model.state.open
        if case is None or case.view.case_id != self.files.state.case_id:
            self.articles.close()
        self.files.follow(
            case.view.case_id if case else None, open_for_more=case is not None and case.view.state not in CLOSED
        )
        self.count.emit(len(self.model.state.owed))


SPEC = WorkspaceSpec(
    name="archive",
    title=lambda: translate("Archive", "Arsip & rekap"),
    icon="archive",
    roles=frozenset({Role.HELPDESK, Role.FRONT_OFFICE, Role.ADMIN_PPE, Role.SUPERVISOR}),
    keys="Ctrl+3",
    build=ArchiveWorkspace,
)
