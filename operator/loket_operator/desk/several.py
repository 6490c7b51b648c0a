"""Several forms of one visitor, and one that he came back about: another problem, another form, its story, opened again (A.8-34)."""

from dataclasses import replace
from typing import assert_never
from uuid import UUID

from loket_shared.services import case_ends, further_cases
from loket_shared.services.act import Act
from loket_shared.services.case_moves import CaseConflict, Moved, Needed
from loket_shared.services.case_story import read_story
from loket_shared.services.case_timeline import StoryEvent
from loket_shared.services.further_cases import FurtherOpened
from loket_shared.services.people import Problem
from loket_shared.services.results import NotAllowed
from loket_shared.services.visits import FormIncomplete
from PySide6.QtCore import QObject
from sqlalchemy import Connection

from loket_operator.desk.legal import DeskAct, legal, unwritten
from loket_operator.desk.reading import Part
from loket_operator.desk.state import Panel
from loket_operator.desk.visitor import CaseSheet
from loket_operator.desk.words import translate
from loket_operator.desk.writing import CASE_PARTS, WritingDesk
from loket_operator.workspace import Console


class SeveralDesk(WritingDesk):
    """One form is open; the others keep what was typed, and are not forgotten when the visitor goes."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._asks_story: UUID | None = None

    def open_further(self, text: str) -> None:
        """Open a form of its own for another problem of this visitor."""
        ticket_id = self.state.current_id
        if ticket_id is None or DeskAct.FURTHER not in legal(self.state):
            return
        self.put_away()

        def send(tx: Connection, act: Act) -> FurtherOpened | FormIncomplete | NotAllowed:
            return further_cases.open_further(tx, act, ticket_id, Problem(text))

        self.console.acting.do("further", send, lambda outcome: self._furthered(outcome, ticket_id))

    def choose_form(self, case_id: UUID) -> None:
        """Bring another form of this visitor to the front."""
        visitor, sheet = self.state.current, self.state.sheet
        if visitor is not None and sheet is not None and sheet.case_id != case_id:
            self.put_away()
            self.open_visitor(visitor.ticket_id, case_id)

    def next_form(self) -> None:
        """Bring the next form of this visitor to the front; after the last comes the first."""
        visitor, sheet = self.state.current, self.state.sheet
        if visitor is not None and sheet is not None and len(visitor.forms) > 1:
            ids = [one.case_id for one in visitor.forms]
            self.choose_form(ids[(ids.index(sheet.case_id) + 1) % len(ids)])

    def toggle_story(self) -> None:
        """Show what happened to the open form so far, or part B again."""
        sheet = self.state.sheet
        if self.state.story is not None:
            self.show(replace(self.state, story=None))
        elif sheet is not None:
            self.read_story(sheet.case_id)

    def follow_story(self) -> None:
        """Read the shown story again because something happened."""
        if self.state.story is not None and self.state.sheet is not None:
            self.read_story(self.state.sheet.case_id)

    def read_story(self, case_id: UUID) -> None:
        """Read a form's story; one that arrives when another form is open already is not shown."""
        self._asks_story = case_id
        now = self.console.clock.now()
        self.console.work.read(
            lambda tx: read_story(tx, case_id, now).timeline,
            lambda told: self._story_read(case_id, told),
            lambda _: None,
        )

    def reopen(self, reason: str) -> None:
        """Open a closed case again about which this visitor came back."""
        form = self.state.sheet
        if form is None or DeskAct.REOPEN not in legal(self.state):
            return
        case_id, version = form.case_id, form.version
        self.console.acting.do(
            "reopen", lambda tx, act: case_ends.reopen(tx, act, case_id, version, reason), self._reopened
        )

    def unsaid(self) -> CaseSheet | None:
        """Return another form of this visitor that must be looked at before he goes: unanswered, or its paper not settled."""
        if (waiting := self.state.waiting_form) is not None or self.state.current is None:
            return waiting
        open_id = self.state.sheet.case_id if self.state.sheet else None
        others = (one for one in self.state.current.forms if one.case_id != open_id)
        return next((one for one in others if self._typed_anew(one)), None)

    def _typed_anew(self, sheet: CaseSheet) -> bool:
        kept = self._drafts.get(sheet.case_id)
        return kept is not None and bool(kept.text.strip()) and unwritten(sheet, kept.text)

    def _furthered(self, outcome: FurtherOpened | FormIncomplete | NotAllowed, ticket_id: UUID) -> None:
        match outcome:
            case FurtherOpened():
                self._open_forms[ticket_id] = outcome.case_id
                self.show(replace(self.state, panel=Panel.NONE, story=None))
                said = translate("Desk", "Masalah lain dicatat dengan nomor formulir %1.")
                self.console.say(said.replace("%1", outcome.form_label))
            case FormIncomplete():
                self.console.say(translate("Desk", "Tulis dahulu masalah lain itu."))
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
        self.read(CASE_PARTS)

    def _reopened(self, outcome: Moved | CaseConflict | Needed | NotAllowed) -> None:
        match outcome:
            case Moved():
                self.show(replace(self.state, panel=Panel.NONE))
                self.console.say(translate("Desk", "Permasalahan dibuka kembali; tulis jawabannya."))
            case CaseConflict():
                self.conflict(outcome.theirs)
            case Needed():
                self.show(replace(self.state, panel=Panel.REOPEN))
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
        self.read(frozenset(Part))

    def _story_read(self, case_id: UUID, told: tuple[StoryEvent, ...]) -> None:
        sheet = self.state.sheet
        if case_id == self._asks_story and sheet is not None and sheet.case_id == case_id:
            self.show(replace(self.state, story=told))
