"""The verbs of a telephone case: answered, promised and dictated, told, laid down, and calls back (S0-05 to S0-11)."""

from dataclasses import replace
from datetime import date
from typing import assert_never
from uuid import UUID

from loket_shared.domain.casework import Verb
from loket_shared.domain.states import CaseState, ContactOutcome, Means
from loket_shared.qt.texts import as_language
from loket_shared.services import cases, promising, telling
from loket_shared.services.act import Act
from loket_shared.services.case_moves import CaseConflict, Moved, Needed
from loket_shared.services.cases import Answered, AnswerMissing
from loket_shared.services.promising import DueNotAhead, NumberTold, Promised
from loket_shared.services.results import NotAllowed, Saved
from sqlalchemy import Connection

from loket_operator.desk import drafts
from loket_operator.desk.writing import closing_of
from loket_operator.phone import words
from loket_operator.phone.archiving import ArchivingPhone
from loket_operator.phone.reading import read_work
from loket_operator.phone.state import Asking, Page, Work
from loket_operator.phone.words import translate

Told = Answered | Moved | CaseConflict | AnswerMissing | Needed | NotAllowed


class PhoneModel(ArchivingPhone):
    """All verbs of the telephone desk; see PhoneVerbs."""

    def flush(self) -> None:
        """Send everything that was typed to the database now."""
        self.save_typed()
        self.save_draft()

    def show_list(self) -> None:
        """Show whom to ring; a call or case that is open stays open below."""
        self.flush()
        self.show(replace(self.state, page=Page.LIST, rang_at=None))

    def resume(self) -> None:
        """Go on with what is open, as it was left; with nothing open the officer takes a call."""
        state = self.state
        if state.page is Page.LIST and state.work is not None and state.call is None:
            self.show(replace(state, page=Page.CASE))
        elif state.page in {Page.LIST, Page.RINGING}:
            self.answer_call()

    def answer(self) -> None:
        """Write part C; a solution that was known before is told by telephone."""
        work, draft = self.state.work, self.state.draft
        if work is None:
            return
        case_id, base, text = work.sheet.case_id, draft.base, draft.text
        if work.sheet.state is not CaseState.SOLUTION_KNOWN:
            if self.state.may(Verb.ANSWER):
                self.console.acting.do("answer", lambda tx, act: cases.answer(tx, act, case_id, base, text), self._told)
            return
        rewritten = drafts.stored(text) != work.sheet.answer

        def send(tx: Connection, act: Act) -> Told:
            version = base
            if rewritten:
                kept = telling.keep_solution(tx, replace(act, key=f"{act.key}-text"), case_id, base, text)
                if not isinstance(kept, Moved):
                    return kept
                version = kept.version
            return telling.tell(tx, act, case_id, version, Means.TELEPHONE, confirm=False)

        self.console.acting.do("answer", send, self._told)

    def promise(self, due: date, note: str) -> None:
        """Promise an answer by the end of a day; the number is dictated next."""
        work = self.state.work
        if work is None or not self.state.may(Verb.PROMISE):
            return
        case_id, version = work.sheet.case_id, work.sheet.version

        def send(tx: Connection, act: Act) -> Promised | CaseConflict | DueNotAhead | NotAllowed:
            return promising.promise(tx, act, case_id, version, closing_of(tx, act.office_id, due), note)

        self.save_draft()
        self.console.acting.do("promise", send, self._promised)

    def number_noted(self) -> None:
        """The caller has the number; the case waits on the list."""
        if self.state.work is not None:
            case_id = self.state.work.sheet.case_id
            self.console.acting.do("tell_number", lambda tx, act: promising.tell_number(tx, act, case_id), self._noted)

    def open_case(self, case_id: UUID) -> None:
        """Open a case from the list; that a person opened it stands in the journal."""
        row = next((one for one in self.state.call_backs if one.case_id == case_id), None)
        self.leave_case()
        language = as_language(self.console.language)

        def send(tx: Connection, act: Act) -> Work:
            cases.view(tx, act, case_id)
            return read_work(tx, case_id, act.staff_id, language)

        back = row is not None and not row.begun
        self.console.acting.do("open_case", send, lambda work: self.open_work(replace(work, back=back)))

    def note_outcome(self, outcome: ContactOutcome) -> None:
        """Note what came of ringing; a reached reporter who waits for a known solution is told."""
        work = self.state.work
        if work is None or not self.state.rings_back:
            return
        if outcome is ContactOutcome.REACHED and work.sheet.state is CaseState.SOLUTION_KNOWN:
            self.answer()
            return
        case_id = work.sheet.case_id
        self.console.acting.do(
            "contact",
            lambda tx, act: telling.contact(tx, act, case_id, Means.TELEPHONE, outcome),
            lambda done: self._rung(done, outcome),
        )

    def _rung(self, done: Saved | NotAllowed, outcome: ContactOutcome) -> None:
        match done:
            case Saved() if outcome is ContactOutcome.REACHED and self.state.work is not None:
                self.show(replace(self.state, work=replace(self.state.work, spoken=True)))
                self.console.say(words.rung(outcome))
                self.read()
            case Saved():
                self.save_draft()
                self.close_work(words.rung(outcome))
            case NotAllowed():
                self._overtaken(done)
            case _:
                assert_never(done)

    def _told(self, outcome: Told) -> None:
        match outcome:
            case Answered() | Moved():
                draft = self.state.draft
                seen = drafts.stored(draft.text)
                self.show(
                    replace(
                        self.state, asking=Asking.ARCHIVE, draft=replace(draft, base=outcome.version, seen=seen)
                    )
                )  # fmt: skip
                self.console.say(translate("Phone", "Jawaban tercatat."))
            case CaseConflict():
                self.conflict(outcome)
            case AnswerMissing() | Needed():
                self.console.say(translate("Phone", "Tulis jawaban dahulu, atau catat “Belum ada jawaban”."))
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
        self.read()

    def _promised(self, outcome: Promised | CaseConflict | DueNotAhead | NotAllowed) -> None:
        match outcome:
            case Promised():
                self.show(replace(self.state, asking=Asking.DICTATE))
            case CaseConflict():
                self.conflict(outcome)
            case DueNotAhead():
                self.console.say(translate("Phone", "Pilih tanggal yang masih akan datang."))
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
        self.read()

    def _noted(self, outcome: NumberTold | NotAllowed) -> None:
        match outcome:
            case NumberTold():
                self.close_work(
                    translate("Phone", "Nomor sudah dicatat penelepon; janji masuk daftar “Perlu ditelepon”.")
                )
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
