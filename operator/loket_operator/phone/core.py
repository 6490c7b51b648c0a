"""The telephone desk's state and how it follows the database; the verbs stand in files of their own and share this."""

from dataclasses import replace
from uuid import UUID

from loket_shared.qt.texts import as_language
from loket_shared.services.phone_typed import CallKept
from PySide6.QtCore import QObject, Signal

from loket_operator.desk import drafts
from loket_operator.desk.state import Draft, DraftState, OtherVersion, Paper
from loket_operator.desk.visitor import CaseSheet
from loket_operator.phone import words
from loket_operator.phone.reading import Asked, Picture, read_phone
from loket_operator.phone.state import Asking, Page, PhoneState, Typed, Work
from loket_operator.phone.words import translate
from loket_operator.workspace import Console


class PhoneCore(QObject):
    """Holds one PhoneState; `changed` comes after every change of it."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = PhoneState()
        self._reading = False
        self._again = False
        self._office = True
        console.acting.changed.connect(self._show_busy)
        console.work.crashed.connect(self._may_read_again)

    def show(self, state: PhoneState) -> None:
        """Go on with another state and tell the screen, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def sit_down(self) -> None:
        """Follow the session: open work stays for the next officer at this desk; without an officer nothing is shown."""
        sitting = self.console.session.sitting
        if sitting.officer is None:
            kept = self.state
            self.show(PhoneState(measures=kept.measures, promise_default=kept.promise_default, form=kept.form))
            return
        self.show(replace(self.state, officer=sitting.officer.name, roles=sitting.roles))
        self.read()

    def read(self, *, office: bool = False) -> None:
        """Read anew, once somebody sits here; while one reading is on its way, the next follows it."""
        self._office = self._office or office
        if self.console.session.sitting.staff_id is None:
            return
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        act, state = self.console.session.act(), self.state
        case_id = state.work.sheet.case_id if state.work else None
        language = as_language(self.console.language)
        asked = Asked(act.office_id, act.staff_id, state.owner_id, case_id, act.now, act.today, language)
        wants, self._office = self._office, False
        self.console.work.read(
            lambda tx: read_phone(tx, asked, office=wants),
            lambda picture: self._take(asked, picture),
            lambda _: self._missed(wants),
        )

    def open_work(self, work: Work) -> None:
        """Bring a case to the screen, with the text that belongs to it."""
        habits = self.console.memory.habits
        draft = drafts.opened(work.sheet)
        self.show(
            replace(
                self.state, page=Page.CASE, asking=words.resumed(work), work=work, draft=draft, other=None,
                paper=Paper.NOT_YET, paper_said="", place=habits.archive_place, final=habits.archive_final,
            )
        )  # fmt: skip

    def close_work(self, said: str = "") -> None:
        """Leave the case; the list stands there again."""
        self.show(replace(self.state, page=Page.LIST, asking=Asking.NONE, work=None, draft=Draft(), other=None))
        if said:
            self.console.say(said)
        self.read()

    def drop_call(self) -> None:
        """The call is over: nothing of its form stays on the screen."""
        self.show(
            replace(
                self.state, page=Page.LIST, asking=Asking.NONE, call=None, owner_id=None, typed=Typed(), missing=(),
                refusal="", search="", known=(), kept=DraftState.EMPTY, kept_at=None, form=self.state.form + 1,
            )
        )  # fmt: skip

    def clash(self, sheet: CaseSheet) -> None:
        """Show another officer's version beside one's own text."""
        work = self.state.work
        if work is not None:
            by = sheet.answered_by or translate("Phone", "Petugas lain")
            other = OtherVersion(sheet.version, by, sheet.answer, work.person, sheet.problem, sheet.classing)
            self.show(replace(self.state, other=other, asking=Asking.NONE))

    def _take(self, asked: Asked, picture: Picture) -> None:
        self._reading = False
        same = asked.staff_id == self.console.session.sitting.staff_id
        if same:
            self._show_picture(asked, picture)
        if self._again or not same:
            self.read(office=not same)

    def _show_picture(self, asked: Asked, picture: Picture) -> None:
        state = replace(self.state, call_backs=picture.call_backs)
        if picture.measures is not None:
            state = replace(state, measures=picture.measures, promise_default=picture.promise_default)
        self.show(state)
        if self.console.acting.busy.isdisjoint(words.CALL_ACTS):
            self._follow_call(asked, picture)
        if picture.work is not None:
            self._follow_work(picture.work)

    def _follow_call(self, asked: Asked, picture: Picture) -> None:
        call, kept = self.state.call, picture.kept
        if kept is not None and (call is None or call.call_id != kept.call.call_id):
            self._offer(kept, asked.staff_id)
        elif call is not None and kept is None and asked.owner_id == self.state.owner_id:
            if picture.shown is None or picture.shown.call.call_id != call.call_id:
                self.drop_call()
                self.console.say(translate("Phone", "Panggilan sudah ditutup di tempat lain."))
        elif call is not None and kept is not None and call.call_id == kept.call.call_id and call != kept.call:
            self.show(replace(self.state, call=kept.call))

    def _offer(self, kept: CallKept, owner_id: UUID | None) -> None:
        """An open call of this officer, begun before the program started or at another desk, is offered again."""
        typed = Typed(kept.identity, kept.problem)
        saved = DraftState.EMPTY if typed.empty else DraftState.SAVED
        page = self.state.page if self.state.page is Page.CASE else Page.FORM
        self.show(
            replace(
                self.state, page=page, call=kept.call, owner_id=owner_id, typed=typed, kept=saved,
                kept_at=None, form=self.state.form + 1, missing=(), refusal="", known=(), search="",
            )
        )  # fmt: skip
        said = translate("Phone", "Panggilan telepon sejak %1 masih terbuka; %2 melanjutkannya.")
        hour = self.console.here.hour(kept.call.answered_at)
        self.console.say(said.replace("%1", hour).replace("%2", words.resume_key()))

    def _follow_work(self, fresh: Work) -> None:
        work, draft = self.state.work, self.state.draft
        if work is None or work.sheet.case_id != fresh.sheet.case_id or fresh.sheet.version < work.sheet.version:
            return
        self.show(replace(self.state, work=replace(fresh, back=work.back, spoken=work.spoken)))
        after = drafts.followed(draft, fresh.sheet)
        if after is not None:
            self.show(replace(self.state, draft=after))
        else:
            self.clash(fresh.sheet)

    def _missed(self, office: bool) -> None:
        self._reading = False
        self._office = self._office or office

    def _may_read_again(self) -> None:
        self._reading = False

    def _show_busy(self) -> None:
        self.show(replace(self.state, busy=self.console.acting.busy))
