"""The caller's earlier cases, looked up while the form is filled: by telephone number, name, company or form number."""

from dataclasses import replace

from loket_shared.services.callers import Clues, KnownCase, known_cases
from PySide6.QtCore import QObject, QTimer

from loket_operator.phone.drafting import DraftingPhone
from loket_operator.workspace import Console

LOOK_MS = 250


class KnowingPhone(DraftingPhone):
    """Looks again a moment after the last letter; an answer to an older question is not shown."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._looking = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._looking.timeout.connect(self.look_up)
        self._looked: Clues | None = None

    def search_known(self, search: str) -> None:
        """Look for a case by words."""
        if search != self.state.search:
            self.show(replace(self.state, search=search))
            self._looking.start()

    def look_up(self) -> None:
        """Look for earlier cases of whoever seems to call."""
        who, now = self.state.typed.identity, self.console.session.act()
        clues = Clues(who.phone, who.name, who.organisation, self.state.search)
        if clues != self._looked and now.staff_id is not None and self.state.call is not None:
            self._looked = clues
            self.console.work.read(
                lambda tx: known_cases(tx, now.office_id, clues, now.today.year),
                lambda found: self._show_known(clues, found),
                lambda _: self._forget_look(),
            )

    def _show_known(self, clues: Clues, found: tuple[KnownCase, ...]) -> None:
        if clues == self._looked:
            self.show(replace(self.state, known=found))

    def _forget_look(self) -> None:
        self._looked = None
