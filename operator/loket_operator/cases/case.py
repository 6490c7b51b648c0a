"""The case that is open, and what became of an act on it."""

from dataclasses import replace
from uuid import UUID

from loket_shared.domain.states import CaseState
from loket_shared.services.archive import LaidDown
from loket_shared.services.case_moves import Moved
from loket_shared.services.cases import Answered
from loket_shared.services.letter_checks import NoMail, TooLarge
from loket_shared.services.pauses import Paused, Resumed
from loket_shared.services.promising import NumberTold, Promised
from loket_shared.services.results import Saved
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from loket_operator.cases import act_words
from loket_operator.cases.acts import AT_ONCE, SHARED_TEXT, WRITES, CaseAct, resting
from loket_operator.cases.beginnings import first_values
from loket_operator.cases.reading import CasePicture, follow_case, view_case
from loket_operator.cases.refusing import refusal, unmailed
from loket_operator.cases.resembling import ResemblingCases, wanted_by
from loket_operator.cases.sending import Outcome, Send, at_once, send_of, telling_of
from loket_operator.cases.state import OpenedCase, Page, Panel, Side
from loket_operator.cases.telling_mail import tells_by_mail, told_letter
from loket_operator.escalation.letter_fields import against
from loket_operator.workspace import Console


class OneCase(ResemblingCases):
    """Opening is journalled; an act goes on top of the version that its panel shows, and its words stay until it succeeds.

    An act that is asked for while an earlier one is under way begins when that one's outcome can be seen: its panel would be
    based on a version that this very officer is about to replace. `arrived` comes when a case was opened.
    """

    arrived = Signal(object)

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._reads = 0
        self._next: CaseAct | None = None

    def open_case(self, case_id: UUID) -> None:
        """Open a case."""
        self._keep()
        self._reads, self._next = 0, None
        by = self.officer.staff_id
        self.console.acting.do(
            "case_open", lambda tx, act: view_case(tx, act, case_id), lambda found: self._opened(found, by)
        )

    def close_case(self) -> None:
        """Go back to the list alone."""
        self._keep()
        self._next = None
        self.show(replace(self.state, open=None, page=Page.CASE))

    def follow_open(self) -> None:
        """Read the open case again because something of it changed."""
        opened = self.state.open
        if opened is None or not self.seated:
            return
        looker, case_id, now = self.looker, opened.story.view.case_id, self.console.clock.now()
        self._reads += 1
        self.console.work.read(
            lambda tx: follow_case(tx, looker.office_id, case_id, looker.staff_id, now),
            self._followed,
            lambda _: self._settle(),
        )

    def show_side(self, side: Side) -> None:
        """Show the story or the steps beside the form."""
        if self.state.open is not None:
            self._put(replace(self.state.open, side=side))

    def show_all_acts(self) -> None:
        """Show every act, or hide them again."""
        if self.state.open is not None:
            self._keep()
            self._put(replace(self.state.open, choosing=not self.state.open.choosing, panel=None))

    def start(self, act: CaseAct) -> None:
        """Do an act that asks nothing, or open its panel; a resting one says why."""
        opened = self.state.open
        if opened is None:
            return
        if self._reads or "case_act" in self.console.acting.busy:
            self._next = act
            return
        rest = resting(act, opened.story, self.officer, self.console.clock.now(), opened.times)
        if rest is not None:
            self.console.say(act_words.why_resting(rest, opened.story, self.console.here))
        elif act in AT_ONCE:
            self._send(act, at_once(act, opened.story.view))
        else:
            self._keep()
            view = opened.story.view
            kept = self._typed.get(self._key(act, view.case_id))
            panel = Panel(act, kept if kept is not None else first_values(act, opened), view.version)
            self._drafted = str(panel.typed.get("text") or "")
            self._put(replace(opened, choosing=False, panel=self._with_text(panel, opened)))

    def write_answer(self) -> None:
        """Open the panel in which part C is written; where none can be, say why."""
        opened, now = self.state.open, self.console.clock.now()
        if opened is not None and (opened.panel is None or opened.panel.act not in SHARED_TEXT):
            ways = (one for one in WRITES if resting(one, opened.story, self.officer, now) is None)
            self.start(next(ways, WRITES[0]))

    def close_panel(self) -> None:
        """Close the panel, or the list of all acts; what was typed is kept."""
        if self.state.open is not None:
            self._keep()
            self._put(replace(self.state.open, panel=None, choosing=False))

    def send(self) -> None:
        """Do what the open panel says, on top of the version that it shows."""
        opened = self.state.open
        if opened is None or opened.panel is None or opened.overtaken:
            return
        if opened.panel.act is CaseAct.COPY:
            QGuiApplication.clipboard().setText(opened.panel.shown)
            self.console.say(act_words.done(CaseAct.COPY, "", None))
            self.close_panel()
            return
        self.save_draft()
        if opened.panel.act is CaseAct.TELL and tells_by_mail(opened.panel):
            self._tell_by_mail(opened, opened.panel)
            return
        self._send(opened.panel.act, send_of(opened.panel, opened.story.view))

    def _tell_by_mail(self, opened: OpenedCase, panel: Panel) -> None:
        """Tell the reporter by the office's own mail, once nothing stands against the letter."""
        letter = told_letter(panel, opened)
        wrong = against(letter, self.console.here)
        if wrong is not None:
            self._refuse(*wrong)
        else:
            self._send(CaseAct.TELL, telling_of(panel, opened.story.view, letter))

    def _send(self, act: CaseAct, send: Send) -> None:
        self.console.acting.do("case_act", send, lambda outcome: self._done(act, outcome))

    def _done(self, act: CaseAct, outcome: Outcome) -> None:
        match outcome:
            case Moved():
                self._succeeded(act, outcome.state)
            case Answered():
                self._succeeded(act, CaseState.ANSWERED)
            case Promised():
                self._succeeded(act, CaseState.PROMISED)
            case Saved() | LaidDown() | NumberTold() | Paused() | Resumed():
                self._succeeded(act, None)
            case NoMail() | TooLarge():
                self._refuse(*unmailed(outcome))
            case _:
                self._refuse(*refusal(outcome))
        self.follow_open()
        self.read_list()

    def _succeeded(self, act: CaseAct, state: CaseState | None) -> None:
        opened = self.state.open
        if opened is None:
            return
        self._saving.stop()
        self._typed.pop(self._key(act, opened.story.view.case_id), None)
        self.console.say(act_words.done(act, opened.story.view.form_label, state))
        if opened.panel is not None and opened.panel.act is act:
            self._put(replace(opened, panel=None))

    def _refuse(self, field: str, why: str) -> None:
        opened = self.state.open
        if opened is None or opened.panel is None:
            self.console.say(why)
        else:
            self._put(replace(opened, panel=replace(opened.panel, refusal=why, field=field)))

    def _opened(self, found: CasePicture, by: UUID | None) -> None:
        if by != self.officer.staff_id:
            return  # the journal names who opened it; nobody else gets to see it by that
        before, fresh = self.state.open, OpenedCase(found.story, found.offer, times=found.times)
        if before is not None and wanted_by(before) == wanted_by(fresh):
            fresh = replace(fresh, offered=before.offered, side=before.side)
        self.show(replace(self.state, open=fresh, page=Page.CASE))
        self.arrived.emit(found.story.view.case_id)

    def _followed(self, found: CasePicture) -> None:
        opened = self.state.open
        if opened is not None and opened.story.view.case_id == found.story.view.case_id:
            self._put(replace(opened, story=found.story, offer=found.offer, times=found.times))
        self._settle()

    def _settle(self) -> None:
        self._reads = max(0, self._reads - 1)
        if self._next is not None and not self._reads and "case_act" not in self.console.acting.busy:
            following, self._next = self._next, None
            self.start(following)
