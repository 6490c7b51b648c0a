"""Part C as typed, on its way to the database: what could not be written goes out again, whatever is open by then."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from loket_shared.services import cases
from loket_shared.services.act import Act
from PySide6.QtCore import QObject

from loket_operator.workspace import Console


@dataclass(frozen=True, slots=True, eq=False)
class _Typed:
    act: Act
    case_id: UUID
    text: str
    saved: Callable[[datetime], None]
    missed: Callable[[], None]


class TypedDrafts(QObject):
    """Keeps the newest text of each case and officer until the database has it; sent again as soon as it is back."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._newest: dict[tuple[UUID, UUID], _Typed] = {}
        self._missed: set[tuple[UUID, UUID]] = set()
        console.work.available.connect(self.again)

    @property
    def unsaved(self) -> bool:
        """Tell whether a text is on its way, or waits for the database."""
        return bool(self._newest)

    def save(
        self,
        case_id: UUID,
        text: str,
        saved: Callable[[datetime], None] = lambda _at: None,
        missed: Callable[[], None] = lambda: None,
    ) -> None:
        """Send what the present officer typed; `saved` gets its instant once it is kept, `missed` comes while it waits."""
        act = self._console.session.act()
        if act.staff_id is None:
            return
        key = (case_id, act.staff_id)
        self._newest[key] = _Typed(act, case_id, text, saved, missed)
        self._send(key)

    def again(self) -> None:
        """Send again whatever the database did not take."""
        for key in tuple(self._missed):
            self._send(key)

    def forget(self, case_id: UUID) -> None:
        """Nothing more of a case is to be kept: its text stands in the form."""
        for key in [one for one in self._newest if one[0] == case_id]:
            self._drop(key)

    def _send(self, key: tuple[UUID, UUID]) -> None:
        self._missed.discard(key)
        typed = self._newest[key]
        self._console.work.write(
            lambda tx: cases.save_draft(tx, typed.act, typed.case_id, typed.text),
            lambda _: self._kept(key, typed),
            lambda _: self._waits(key, typed),
        )

    def _kept(self, key: tuple[UUID, UUID], typed: _Typed) -> None:
        if self._newest.get(key) is typed:
            self._drop(key)
        typed.saved(typed.act.now)

    def _waits(self, key: tuple[UUID, UUID], typed: _Typed) -> None:
        if self._newest.get(key) is typed:
            self._missed.add(key)
            typed.missed()

    def _drop(self, key: tuple[UUID, UUID]) -> None:
        del self._newest[key]
        self._missed.discard(key)
