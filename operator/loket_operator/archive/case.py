"""The form that is open: part C written later, the signed original laid down, another officer's version beside one's own."""

from dataclasses import replace
from typing import assert_never
from uuid import UUID

from loket_shared.domain.casework import ANSWERABLE
from loket_shared.domain.states import CaseState
from loket_shared.services import archive, cases
from loket_shared.services.archive import DeviationsOpen, LaidDown, LocationMissing, archive_label
from loket_shared.services.case_moves import CaseConflict
from loket_shared.services.cases import Answered, AnswerMissing
from loket_shared.services.people import PROBLEM
from loket_shared.services.results import NotAllowed
from PySide6.QtCore import QObject, QTimer

from loket_operator.archive.printing import PrintingArchive
from loket_operator.archive.reading import CasePicture, follow_case, open_case
from loket_operator.archive.state import OpenCase
from loket_operator.archive.words import translate
from loket_operator.desk.drafts import overtaken as overtaken_draft
from loket_operator.desk.outcome_words import overtaken
from loket_operator.deviation_words import waits
from loket_operator.typed_drafts import TypedDrafts
from loket_operator.words import too_long
from loket_operator.workspace import Console

SAVE_MS = 400


class CaseArchive(PrintingArchive):
    """What is typed goes to the database as a draft; part C is written by a press."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self.save_draft)
        self._drafted = ""
        self._typed = TypedDrafts(console, self)

    @property
    def unsaved(self) -> bool:
        """Tell whether part C as typed is not in the database yet."""
        return self._typed.unsaved

    def open_case(self, case_id: UUID) -> None:
        """Open a form."""
        by = self.console.session.sitting.staff_id
        self.console.acting.do(
            "archive_open", lambda tx, act: open_case(tx, act, case_id), lambda picture: self._opened(picture, by)
        )

    def close_case(self) -> None:
        """Go back to the list."""
        self.save_draft()
        self.show(replace(self.state, open=None))

    def follow_open(self) -> None:
        """Read the open form again because something of it changed."""
        case = self.state.open
        if case is not None and self.seated:
            office_id, staff_id = self.console.catalogue.office.id, self.console.session.sitting.staff_id
            case_id = case.view.case_id
            self.console.work.read(lambda tx: follow_case(tx, office_id, case_id, staff_id), self._followed)

    def type_answer(self, text: str) -> None:
        """Part C stands like this in the editor."""
        case = self.state.open
        if case is not None and text != case.text:
            self.show(replace(self.state, open=replace(case, text=text, refusal="")))
            self._saving.start()

    def refuse_text(self, length: int) -> None:
        """Say that a paste was not taken."""
        self._refuse(too_long(length, PROBLEM))

    def save_draft(self) -> None:
        """Send what was typed to the database now."""
        self._saving.stop()
        case = self.state.open
        if case is not None and self.seated and case.text != self._drafted:
            self._drafted = case.text
            self._typed.save(case.view.case_id, case.text)
        self._typed.again()

    def save_answer(self) -> None:
        """Write part C into the form."""
        case = self.state.open
        if case is None or case.view.state not in ANSWERABLE:
            return
        self.save_draft()
        if len(case.text) > PROBLEM:
            said = translate("Archive", "Belum tersimpan: %1 huruf, paling banyak %2. Ringkas dahulu.")
            self._refuse(said.replace("%1", str(len(case.text))).replace("%2", str(PROBLEM)))
            return
        case_id, version, text = case.view.case_id, case.base, case.text
        self.console.acting.do(
            "archive_answer", lambda tx, act: cases.answer(tx, act, case_id, version, text), self._answered
        )

    def take_theirs(self) -> None:
        """Take the other officer's text, one's own below it."""
        case = self.state.open
        if case is not None and case.theirs is not None:
            parts = (case.theirs.answer.strip(), case.text.strip())
            self._resume(case, "\n\n".join(part for part in parts if part))

    def keep_mine(self) -> None:
        """Go on with one's own text; the other's was read."""
        case = self.state.open
        if case is not None and case.theirs is not None:
            self._resume(case, case.text)

    def type_location(self, location: str) -> None:
        """Where the signed original lies, as typed."""
        if self.state.open is not None:
            self.show(replace(self.state, open=replace(self.state.open, location=location, refusal="")))

    def lay_down(self, *, final: bool) -> None:
        """Note where the signed original lies."""
        case = self.state.open
        if case is None:
            return
        case_id, place = case.view.case_id, case.location
        self.console.acting.do(
            "archive_lay_down",
            lambda tx, act: archive.lay_down(tx, act, case_id, place, final=final),
            lambda outcome: self._laid_down(outcome, place),
        )

    def _opened(self, picture: CasePicture, by: UUID | None) -> None:
        if by != self.console.session.sitting.staff_id:
            return  # the journal names who opened it; nobody else gets to see it by that
        view = picture.view
        kept = view.draft if view.draft and view.state in ANSWERABLE else None
        text = view.answer if kept is None else kept
        self._drafted = text
        theirs = view if kept is not None and overtaken_draft(view) else None
        place = picture.row.location or self.console.memory.habits.archive_place
        self.show(
            replace(
                self.state,
                open=OpenCase(
                    picture.row, view, picture.nth, text, view.version, place, owed=picture.owed, theirs=theirs
                ),
            )
        )

    def _followed(self, picture: CasePicture) -> None:
        case = self.state.open
        if case is None or case.view.case_id != picture.view.case_id:
            return
        after = replace(case, row=picture.row, view=picture.view, nth=picture.nth, owed=picture.owed)
        if picture.view.version == case.base:
            self.show(replace(self.state, open=after))
        elif picture.view.answer == case.view.answer or not case.typed:
            text = case.text if case.typed else picture.view.answer
            self.show(replace(self.state, open=replace(after, text=text, base=picture.view.version)))
        else:
            self.show(replace(self.state, open=replace(after, theirs=picture.view)))

    def _resume(self, case: OpenCase, text: str) -> None:
        assert case.theirs is not None
        self.show(
            replace(self.state, open=replace(case, view=case.theirs, text=text, base=case.theirs.version, theirs=None))
        )
        self._saving.start()

    def _answered(self, outcome: Answered | CaseConflict | AnswerMissing | NotAllowed) -> None:
        case = self.state.open
        if case is None:
            return
        match outcome:
            case Answered():
                said = replace(case.view, answer=case.text, version=outcome.version, state=CaseState.ANSWERED)
                self.show(replace(self.state, open=replace(case, view=said, base=outcome.version, refusal="")))
                self.console.say(translate("Archive", "Jawaban tersimpan di formulir."))
            case CaseConflict():
                self.show(replace(self.state, open=replace(case, theirs=outcome.theirs)))
            case AnswerMissing():
                self._refuse(translate("Archive", "Tulis jawaban dahulu, baru simpan."))
            case NotAllowed():
                self._refuse(overtaken(outcome.state))
            case _:
                assert_never(outcome)
        self.follow_open()

    def _laid_down(self, outcome: LaidDown | DeviationsOpen | LocationMissing | NotAllowed, place: str) -> None:
        match outcome:
            case LaidDown():
                memory = self.console.memory
                memory.keep(replace(memory.habits, archive_place=place.strip()))
                said = translate("Archive", "Asli diarsipkan, nomor %1.")
                self.console.say(said.replace("%1", archive_label(outcome.year, outcome.number)))
            case DeviationsOpen():
                self._refuse(waits(outcome))
            case LocationMissing():
                self._refuse(translate("Archive", "Tulis dahulu tempat formulir asli, mis. Lemari 2, map November."))
            case NotAllowed():
                self._refuse(overtaken(outcome.state))
            case _:
                assert_never(outcome)
        self.follow_open()

    def _refuse(self, why: str) -> None:
        if self.state.open is not None:
            self.show(replace(self.state, open=replace(self.state.open, refusal=why)))
