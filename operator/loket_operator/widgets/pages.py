"""The row of page buttons inside a workspace: one is chosen, each has its key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from loket_operator.keys import Keys
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by
from loket_operator.widgets.layout import row


@dataclass(frozen=True, slots=True)
class PageButton:
    """A page's name (in the button's object name), its title and its key."""

    name: str
    title: str
    key: str

    def shown(self, count: int = 0) -> str:
        """Return what stands on the button: title, count unless it is 0, key."""
        parts = (self.title, str(count) if count else "", self.key)
        return "  ".join(part for part in parts if part).replace("&", "&&")


class PageRow(QFrame):
    """`choose(name)` opens a page; a count may stand beside a title."""

    def __init__(self, pages: Sequence[PageButton], choose: Callable[[str], None]) -> None:
        super().__init__()
        self._choose = choose
        self._group = QButtonGroup(self)
        self._pages = {page.name: page for page in pages}
        self._buttons = {page.name: self._button(page) for page in pages}
        self.setLayout(row(*self._buttons.values(), 1, gap=8))

    def show_page(self, name: str, counts: dict[str, int] | None = None) -> None:
        """Mark the open page; `counts` are shown where they are not 0."""
        for key, button in self._buttons.items():
            count = (counts or {}).get(key, 0)
            button.setText(self._pages[key].shown(count))
            button.setChecked(key == name)

    def _button(self, page: PageButton) -> QPushButton:
        made = QPushButton(page.shown())
        made.setObjectName(f"{page.name}PageButton")
        made.setAccessibleName(page.title)
        made.setCheckable(True)
        made.setFont(faces.body(faces.TEXT, bold=True))
        made.setMinimumHeight(40)
        press_by(made, Keys(page.key, ""))
        made.clicked.connect(lambda: self._choose(page.name))
        self._group.addButton(made)
        return made
