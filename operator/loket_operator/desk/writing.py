"""The verbs of the form: part C saved as typed, parts A and B corrected, promises, two officers on one case."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import assert_never
from uuid import UUID
from zoneinfo import ZoneInfo

from loket_shared.domain.calendar import open_intervals
from loket_shared.qt.texts import as_language
from loket_shared.services import cases, promising
from loket_shared.services.act import Act
from loket_shared.services.calendars import read_calendar
from loket_shared.services.case_moves import CaseConflict
from loket_shared.services.case_reading import CaseView
from loket_shared.services.cases import Incomplete
from loket_shared.services.people import PROBLEM, Identity, Problem
from loket_shared.services.promising import DueNotAhead, NumberTold, Promised
from loket_shared.services.results import NotAllowed, Saved
from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.desk import drafts
from loket_operator.desk.legal import DeskAct, legal, may_escalate
from loket_operator.desk.reading import Part, sheet
from loket_operator.desk.resembling import ResemblingDesk
from loket_operator.desk.state import Draft, DraftState, Panel
from loket_operator.desk.words import translate
from loket_operator.typed_drafts import TypedDrafts
from loket_operator.words import too_long
from loket_operator.workspace import Console

SAVE_MS = 400
CASE_PARTS = frozenset({Part.VISITORS})


class WritingDesk(ResemblingDesk):
    """What is typed goes to the database at most 400 ms later; the text never waits for a button."""

    escalating = Signal(object)

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self.save_draft)
        self._typed = TypedDrafts(console, self)

    @property
    def unsaved(self) -> bool:
        """Tell whether part C as typed is not in the database yet."""
        return self._typed.unsaved

    def type_answer(self, text: str) -> None:
        """Part C stands like this in the editor."""
        draft = drafts.typed(self.state.draft, text)
        if draft is self.state.draft or draft.case_id is None:
            return
        self.show(replace(self.state, draft=draft))
        if not self._saving.isActive():
            self._saving.start()

    def refuse_text(self, length: int) -> None:
        """Say that a paste was not taken."""
        self.console.say(too_long(length, PROBLEM))

    def save_draft(self) -> None:
        """Send what was typed to the database now; called by the timer, before the officer changes, and at the end."""
        self._saving.stop()
        draft = self.state.draft
        case_id, text = draft.case_id, draft.text
        if case_id is not None and draft.state in {DraftState.TYPING, DraftState.WAITING}:
            self._typed.save(
                case_id,
                text,
                lambda at: self._draft_saved(case_id, text, at),
                lambda: self._draft_waits(case_id),
            )
        self._typed.again()

    @override
    def put_away(self) -> None:
        self.save_draft()

    def start_correcting(self) -> None:
        """Open parts A and B for correction."""
        if DeskAct.CORRECT in legal(self.state):
            self.show(replace(self.state, correcting=True, panel=Panel.NONE, other=None))

    def stop_correcting(self) -> None:
        """Close the correction."""
        self.show(replace(self.state, correcting=False, other=None))

    def correct(self, person: Identity, problem: Problem, category_id: UUID | None) -> None:
        """Save the corrected parts A and B on top of the version that was seen."""
        form = self.state.sheet
        if form is None:
            return
        case_id, version = form.case_id, self.state.other.version if self.state.other else form.version
        self.console.acting.do(
            "correct",
            lambda tx, act: cases.correct_form(tx, act, case_id, version, person, problem, category_id),
            self._corrected,
        )

    def promise(self, due: date, note: str) -> None:
        """Promise an answer by the end of a day; the form number goes to the visitor next."""
        form = self.state.sheet
        if form is None or DeskAct.PROMISE not in legal(self.state):
            return
        case_id, version = form.case_id, form.version

        def send(tx: Connection, act: Act) -> Promised | CaseConflict | DueNotAhead | NotAllowed:
            return promising.promise(tx, act, case_id, version, closing_of(tx, act.office_id, due), note)

        self.console.acting.do("promise", send, self._promised)

    def escalate(self) -> None:
        """Ask for the draft to LKPP; part C as typed is kept."""
        form = self.state.sheet
        if form is not None and may_escalate(self.state):
            self.save_draft()
            self.escalating.emit(form.case_id)

    def number_given(self) -> None:
        """The visitor has the form number."""
        form = self.state.sheet
        if form is not None:
            case_id = form.case_id
            self.console.acting.do("tell_number", lambda tx, act: promising.tell_number(tx, act, case_id), self._told)

    def take_theirs(self) -> None:
        """Put the other's text above one's own."""
        if self.state.other is not None:
            self.show(replace(self.state, draft=drafts.merged(self.state.draft, self.state.other), other=None))
            self.save_draft()

    def keep_editing(self) -> None:
        """Go on with one's own text after the other's was read."""
        if self.state.other is not None:
            self.show(replace(self.state, draft=drafts.accepted(self.state.draft, self.state.other), other=None))

    def conflict(self, theirs: CaseView) -> None:
        """Another officer was faster: show both, change neither; a form that was left meanwhile shows it when it is opened."""
        if self.state.draft.case_id != theirs.case_id:
            self.read(CASE_PARTS)
            return
        self.clash(sheet(theirs, as_language(self.console.language)))
        if self.state.other is not None:
            self.show(replace(self.state, other=replace(self.state.other, person=theirs.identity)))
        self.read(CASE_PARTS)

    def _is_open(self, case_id: UUID) -> bool:
        """Tell whether an answer is about the form on the screen: another one may have been opened meanwhile."""
        return self.state.sheet is not None and self.state.sheet.case_id == case_id

    def _draft_saved(self, case_id: UUID, text: str, at: datetime) -> None:
        draft = self.state.draft
        if draft.case_id == case_id and draft.text == text:
            self.show(replace(self.state, draft=replace(draft, state=DraftState.SAVED, saved_at=at)))
        elif draft.case_id == case_id and draft.state is DraftState.WAITING:
            self.show(replace(self.state, draft=replace(draft, state=DraftState.TYPING)))
            self._saving.start()
        elif (kept := self._drafts.get(case_id)) is not None and kept.text == text:
            self._drafts[case_id] = replace(kept, state=DraftState.SAVED, saved_at=at)

    def _draft_waits(self, case_id: UUID) -> None:
        draft: Draft = self.state.draft
        if draft.case_id == case_id:
            self.show(replace(self.state, draft=replace(draft, state=DraftState.WAITING)))
        elif (kept := self._drafts.get(case_id)) is not None:
            self._drafts[case_id] = replace(kept, state=DraftState.WAITING)

    def _corrected(self, outcome: Saved | CaseConflict | Incomplete | NotAllowed) -> None:
        match outcome:
            case Saved():
                if self._is_open(outcome.id):
                    self.show(replace(self.state, correcting=False, other=None))
                self.console.say(translate("Desk", "Perubahan data tersimpan."))
                self.read(CASE_PARTS | {Part.QUEUE})
            case CaseConflict():
                self.conflict(outcome.theirs)
            case Incomplete():
                self.console.say(translate("Desk", "Belum tersimpan: isian bertanda * wajib diisi."))
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)

    def _promised(self, outcome: Promised | CaseConflict | DueNotAhead | NotAllowed) -> None:
        match outcome:
            case Promised():
                if self._is_open(outcome.case_id):
                    self.show(replace(self.state, panel=Panel.DICTATE))
                self.read(CASE_PARTS)
            case CaseConflict():
                self.conflict(outcome.theirs)
            case DueNotAhead():
                self.console.say(translate("Desk", "Pilih tanggal yang masih akan datang."))
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)

    def _told(self, outcome: NumberTold | NotAllowed) -> None:
        match outcome:
            case NumberTold():
                if self._is_open(outcome.case_id):
                    self.show(replace(self.state, panel=Panel.NONE))
                self.read(CASE_PARTS)
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)


def closing_of(tx: Connection, office_id: UUID, day: date) -> datetime:
    """Return when the office closes on a day, as an aware instant; on a closed day the end of the afternoon."""
    calendar = read_calendar(tx, office_id)
    spans = open_intervals(calendar, day)
    if spans:
        return spans[-1].end
    return datetime.combine(day, time(16), ZoneInfo(calendar.zone))
