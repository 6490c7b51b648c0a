"""The archive screen: its pages in one row, and below it the list, an open form, the recap or the owed copies."""

from collections.abc import Callable
from datetime import date

from loket_shared.qt.tokens import Tokens
from PySide6.QtWidgets import QStackedWidget, QWidget

from loket_operator.archive import keys
from loket_operator.archive.case_pane import CasePane
from loket_operator.archive.list_pane import ListPane
from loket_operator.archive.owed_page import OwedPage
from loket_operator.archive.recap_pane import RecapPane
from loket_operator.archive.state import ArchiveState, Page
from loket_operator.archive.verbs import ArchiveVerbs
from loket_operator.archive.words import translate
from loket_operator.widgets.layout import column
from loket_operator.widgets.pages import PageButton, PageRow
from loket_operator.words import Here


class ArchiveScreen(QWidget):
    """Draws an ArchiveState; what is pressed goes to the verbs."""

    def __init__(self, verbs: ArchiveVerbs, tokens: Tokens, here: Here, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("archiveScreen")
        self._shown: tuple[Page, object] | None = None
        self.tabs = PageRow(
            (
                PageButton(Page.LIST, translate("Archive", "Arsip formulir"), keys.PAGES[0]),
                PageButton(Page.RECAP, translate("Archive", "Rekap, buku tamu, bukti"), keys.PAGES[1]),
                PageButton(Page.OWED, translate("Archive", "Salinan belum diserahkan"), keys.PAGES[2]),
            ),
            lambda name: verbs.show_page(Page(name)),
        )
        self.list, self.recap = ListPane(verbs, tokens, today), RecapPane(verbs, tokens, today)
        self.owed, self.case = OwedPage(verbs, here), CasePane(verbs, here)
        self._pages = QStackedWidget()
        for page in (self.list, self.recap, self.owed, self.case):
            self._pages.addWidget(page)
        whole = column(self.tabs, self._pages, gap=14)
        whole.setContentsMargins(22, 16, 22, 14)
        whole.setStretchFactor(self._pages, 1)
        self.setLayout(whole)

    def show_state(self, state: ArchiveState) -> None:
        """Show the archive as it stands."""
        self.tabs.show_page(state.page, {Page.OWED: len(state.owed)})
        self.tabs.setVisible(state.open is None)
        self.list.show_state(state)
        self.recap.show_state(state)
        self.owed.show_state(state)
        self.case.show_state(state)
        self._pages.setCurrentWidget(self._page(state))
        shown = (state.page, state.open.view.case_id if state.open else None)
        if shown != self._shown:
            self._shown = shown
            self.focus(state)

    def focus(self, state: ArchiveState) -> None:
        """Give the keyboard to what is open."""
        if not self.isVisible():
            return
        if state.open is not None:
            self.case.begin()
        elif state.page is Page.LIST:
            self.list.begin()
        elif state.page is Page.RECAP:
            self.recap.begin()
        else:
            self.owed.begin()

    def _page(self, state: ArchiveState) -> QWidget:
        if state.open is not None:
            return self.case
        return {Page.LIST: self.list, Page.RECAP: self.recap, Page.OWED: self.owed}[state.page]
