"""Part C of the case on the screen: saved as typed, kept against another officer's version, left without loss."""

from dataclasses import replace
from uuid import UUID

from loket_shared.qt.texts import as_language
from loket_shared.services.case_moves import CaseConflict
from loket_shared.services.people import PROBLEM
from PySide6.QtCore import QObject, QTimer

from loket_operator.desk import drafts
from loket_operator.desk.reading import sheet
from loket_operator.desk.state import DraftState
from loket_operator.phone.core import PhoneCore
from loket_operator.typed_drafts import TypedDrafts
from loket_operator.words import too_long
from loket_operator.workspace import Console

SAVE_MS = 400


class DraftingPhone(PhoneCore):
    """What is typed goes to the database at most 400 ms later."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._writing = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._writing.timeout.connect(self.save_draft)
        self._typed = TypedDrafts(console, self)

    @property
    def unsaved(self) -> bool:
        """Tell whether part C as typed is not in the database yet."""
        return self._typed.unsaved

    def type_answer(self, text: str) -> None:
        """Part C stands like this in the editor."""
        draft = drafts.typed(self.state.draft, text)
        if draft is not self.state.draft and draft.case_id is not None:
            self.show(replace(self.state, draft=draft))
            if not self._writing.isActive():
                self._writing.start()

    def refuse_text(self, length: int) -> None:
        """Say that a paste was not taken."""
        self.console.say(too_long(length, PROBLEM))

    def save_draft(self) -> None:
        """Keep part C as typed."""
        self._writing.stop()
        draft = self.state.draft
        case_id, text = draft.case_id, draft.text
        if case_id is not None and draft.state in {DraftState.TYPING, DraftState.WAITING}:
            self._typed.save(
                case_id,
                text,
                lambda _at: self._draft_is(case_id, text, DraftState.SAVED),
                lambda: self._draft_is(case_id, text, DraftState.WAITING),
            )
        self._typed.again()

    def leave_case(self) -> None:
        """Leave the case as it stands; its draft is kept."""
        if self.state.work is not None:
            self.save_draft()
            self.close_work()

    def take_theirs(self) -> None:
        """Put the other's text above one's own."""
        if self.state.other is not None:
            self.show(replace(self.state, draft=drafts.merged(self.state.draft, self.state.other), other=None))
            self.save_draft()

    def keep_editing(self) -> None:
        """Go on with one's own text."""
        if self.state.other is not None:
            self.show(replace(self.state, draft=drafts.accepted(self.state.draft, self.state.other), other=None))

    def conflict(self, outcome: CaseConflict) -> None:
        """Another officer was faster: show both texts, change neither."""
        self.clash(sheet(outcome.theirs, as_language(self.console.language)))

    def _draft_is(self, case_id: UUID, text: str, state: DraftState) -> None:
        draft = self.state.draft
        if draft.case_id != case_id:
            return
        if draft.text == text:
            at = self.console.clock.now() if state is DraftState.SAVED else draft.saved_at
            self.show(replace(self.state, draft=replace(draft, state=state, saved_at=at)))
        elif state is DraftState.WAITING:
            self.show(replace(self.state, draft=replace(draft, state=state)))
        elif draft.state is DraftState.WAITING:
            self.show(replace(self.state, draft=replace(draft, state=DraftState.TYPING)))
            self._writing.start()
