"""What is typed in the panels of acts: kept by officer, case and act until it is sent; part C also goes to the database."""

from dataclasses import replace
from uuid import UUID

from loket_shared.domain.states import Means
from loket_shared.services.case_finding import FoundCase, find_cases
from loket_shared.services.people import PROBLEM
from PySide6.QtCore import QObject, QTimer

from loket_operator.cases.acts import SHARED_TEXT, CaseAct
from loket_operator.cases.copy_text import Purpose, copy_text
from loket_operator.cases.core import CasesCore, draft_key
from loket_operator.cases.state import OpenedCase, Panel, Value, Values
from loket_operator.cases.telling_mail import first_letter, tells_by_mail
from loket_operator.typed_drafts import TypedDrafts
from loket_operator.words import too_long
from loket_operator.workspace import Console

SAVE_MS = 400


class TypedPanels(CasesCore):
    """Nothing typed is lost by closing a panel, opening another case, another officer, or a newer version."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._typed: dict[tuple[UUID | None, UUID, str], Values] = {}
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self.save_draft)
        self._drafted = ""
        self._drafts = TypedDrafts(console, self)

    @property
    def unsaved(self) -> bool:
        """Tell whether part C as typed is not in the database yet."""
        return self._drafts.unsaved

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
        self._drafts.again()
        opened, staff_id = self.state.open, self.console.session.sitting.staff_id
        if opened is None or opened.panel is None or opened.panel.act not in SHARED_TEXT:
            return
        if staff_id is None or staff_id != self.state.officer.staff_id:
            return
        case_id, text = opened.story.view.case_id, str(opened.panel.typed.get("text") or "")
        if text != self._drafted:
            self._drafted = text
            self._drafts.save(case_id, text)

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
        officer = self.console.session.sitting.officer
        office, by = self.console.catalogue.office, officer.name if officer else ""
        if panel.act is CaseAct.TELL and tells_by_mail(panel) and "body" not in panel.typed:
            return replace(panel, typed={**panel.typed, **first_letter(opened, office, by)})
        if panel.act is not CaseAct.COPY:
            return panel
        purpose, means = Purpose(str(panel.typed["purpose"])), Means(str(panel.typed["means"]))
        return replace(panel, shown=copy_text(opened.story, office, purpose, means, by))

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
