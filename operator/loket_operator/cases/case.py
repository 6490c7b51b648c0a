"""The case that is open: its panels, what is typed in them, and what became of an act."""

from dataclasses import replace
from uuid import UUID

from loket_shared.domain.states import CaseState, Means
from loket_shared.services import cases
from loket_shared.services.archive import LaidDown
from loket_shared.services.case_finding import FoundCase, find_cases
from loket_shared.services.case_moves import Moved
from loket_shared.services.case_story import CaseStory
from loket_shared.services.cases import Answered
from loket_shared.services.people import PROBLEM
from loket_shared.services.promising import Promised
from loket_shared.services.results import Saved
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from loket_operator.cases import act_words
from loket_operator.cases.acts import AT_ONCE, SHARED_TEXT, CaseAct, resting
from loket_operator.cases.beginnings import first_values
from loket_operator.cases.copy_text import Purpose, copy_text
from loket_operator.cases.core import CasesCore, draft_key
from loket_operator.cases.reading import follow_case, view_case
from loket_operator.cases.refusing import refusal
from loket_operator.cases.sending import Outcome, Send, at_once, send_of
from loket_operator.cases.state import Offer, OpenedCase, Page, Panel, Value, Values
from loket_operator.words import too_long
from loket_operator.workspace import Console

SAVE_MS = 400


class OneCase(CasesCore):
    """What is typed in a panel stays with its officer, case and act until it is sent; part C also goes to the database."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._typed: dict[tuple[UUID | None, UUID, str], Values] = {}
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self.save_draft)
        self._drafted = ""

    def open_case(self, case_id: UUID) -> None:
        """Open a case."""
        self._keep()
        self.console.acting.do("case_open", lambda tx, act: view_case(tx, act, case_id), self._opened)

    def close_case(self) -> None:
        """Go back to the list alone."""
        self._keep()
        self.show(replace(self.state, open=None, page=Page.CASE))

    def follow_open(self) -> None:
        """Read the open case again because something of it changed."""
        opened = self.state.open
        if opened is None or not self.seated:
            return
        looker, case_id, now = self.looker, opened.story.view.case_id, self.console.clock.now()
        self.console.work.read(
            lambda tx: follow_case(tx, looker.office_id, case_id, looker.staff_id, now),
            lambda found: self._followed(*found),
        )

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
        rest = resting(act, opened.story, self.officer, self.console.clock.now())
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

    def close_panel(self) -> None:
        """Close the panel, or the list of all acts; what was typed is kept."""
        if self.state.open is not None:
            self._keep()
            self._put(replace(self.state.open, panel=None, choosing=False))

    def type_field(self, name: str, value: Value) -> None:
        """Take over what a field holds now."""
        opened = self.state.open
        if opened is None or opened.panel is None or opened.panel.typed.get(name) == value:
            return
        before = opened.panel
        panel = replace(before, typed={**before.typed, name: value}, refusal="", field="")
        if name == "find":
            panel = replace(panel, typed={**panel.typed, "other": ""})
            self._find(str(value or ""))
        self._put(replace(opened, panel=self._with_text(panel, opened)))
        if panel.act in SHARED_TEXT:
            self._saving.start()

    def refuse_text(self, length: int) -> None:
        """Say that a paste was not taken."""
        self.console.say(too_long(length, PROBLEM))

    def save_draft(self) -> None:
        """Send part C as typed to the database now."""
        self._saving.stop()
        opened, act = self.state.open, self.console.session.act()
        if opened is None or opened.panel is None or opened.panel.act not in SHARED_TEXT:
            return
        if act.staff_id is None or act.staff_id != self.state.officer.staff_id:
            return
        case_id, text = opened.story.view.case_id, str(opened.panel.typed.get("text") or "")
        if text != self._drafted:
            self._drafted = text
            self.console.work.write(lambda tx: cases.save_draft(tx, act, case_id, text), lambda _: None)

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
        self._send(opened.panel.act, send_of(opened.panel, opened.story.view))

    def go_on(self) -> None:
        """Build on the newer version; it was read."""
        opened = self.state.open
        if opened is not None and opened.panel is not None:
            panel = replace(opened.panel, base=opened.story.view.version, refusal="", field="")
            self._put(replace(opened, panel=panel))

    def take_theirs(self) -> None:
        """Put the other officer's part C above one's own text, and build on it."""
        opened = self.state.open
        if opened is None or opened.panel is None:
            return
        mine, theirs = str(opened.panel.typed.get("text") or "").strip(), opened.story.view.answer.strip()
        self.type_field("text", "\n\n".join(part for part in (theirs, mine) if part))
        self.go_on()

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
            case Saved() | LaidDown():
                self._succeeded(act, None)
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

    def _opened(self, found: tuple[CaseStory, Offer]) -> None:
        story, offer = found
        self.show(replace(self.state, open=OpenedCase(story, offer), page=Page.CASE))

    def _followed(self, story: CaseStory, offer: Offer) -> None:
        opened = self.state.open
        if opened is not None and opened.story.view.case_id == story.view.case_id:
            self._put(replace(opened, story=story, offer=offer))

    def _find(self, typed: str) -> None:
        looker, year = self.looker, self.console.here.day(self.console.clock.now()).year
        self.console.work.read(lambda tx: find_cases(tx, looker, typed, year), lambda found: self._found(typed, found))

    def _found(self, typed: str, found: tuple[FoundCase, ...]) -> None:
        opened = self.state.open
        if opened is None or opened.panel is None or opened.panel.typed.get("find") != typed:
            return
        others = tuple(one for one in found if one.case_id != opened.story.view.case_id)
        only = str(others[0].case_id) if len(others) == 1 else ""
        typed_now = {**opened.panel.typed, "other": only}
        self._put(replace(opened, panel=replace(opened.panel, found=others, typed=typed_now)))

    def _with_text(self, panel: Panel, opened: OpenedCase) -> Panel:
        if panel.act is not CaseAct.COPY:
            return panel
        purpose, means = Purpose(str(panel.typed["purpose"])), Means(str(panel.typed["means"]))
        officer = self.console.session.sitting.officer
        office = self.console.catalogue.office
        text = copy_text(opened.story, office, purpose, means, officer.name if officer else "")
        return replace(panel, shown=text)

    def _keep(self) -> None:
        """Keep what is typed in the open panel, in memory and part C in the database."""
        self.save_draft()
        opened = self.state.open
        if opened is not None and opened.panel is not None and opened.panel.act is not CaseAct.COPY:
            self._typed[self._key(opened.panel.act, opened.story.view.case_id)] = opened.panel.typed

    def _key(self, act: CaseAct, case_id: UUID) -> tuple[UUID | None, UUID, str]:
        return draft_key(self.state.officer.staff_id, case_id, "partC" if act in SHARED_TEXT else str(act))

    def _put(self, opened: OpenedCase) -> None:
        self.show(replace(self.state, open=opened))
