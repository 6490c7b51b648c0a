"""Steps of this officer that were late and still lack their cause: counted below the queue, given by one key when there is time."""

from dataclasses import dataclass, replace
from typing import assert_never

from loket_shared.domain.deviations import Cause
from loket_shared.services import deviations
from loket_shared.services.case_times import causes_owed
from loket_shared.services.deviation_lines import RegisterLine
from loket_shared.services.deviations import Noted
from loket_shared.services.results import NotAllowed, ReasonNeeded
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from loket_operator.cause_panel import CausePanel, told
from loket_operator.desk.words import translate
from loket_operator.widgets.layout import column
from loket_operator.workspace import Console


@dataclass(frozen=True, slots=True)
class CausesState:
    """The deviations that wait for this officer's word, oldest first; `explaining` while they are asked about."""

    lines: tuple[RegisterLine, ...] = ()
    explaining: bool = False
    text: str = ""
    refusal: str = ""


class OwnCauses(QObject):
    """Holds one CausesState; nothing of it ever opens by itself."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = CausesState()

    def read(self) -> None:
        """Read anew what this officer has to account for."""
        staff_id, office_id = self.console.session.sitting.staff_id, self.console.catalogue.office.id
        if staff_id is not None:
            today = self.console.here.day(self.console.clock.now())
            self.console.work.read(
                lambda tx: causes_owed(tx, office_id, staff_id, today),
                lambda lines: self._follow(lines) if staff_id == self.console.session.sitting.staff_id else None,
            )

    def reset(self) -> None:
        """Another officer sits here."""
        self._show(CausesState())
        self.read()

    def toggle(self) -> None:
        """Ask about the oldest one, or be out of the way again."""
        self._show(replace(self.state, explaining=bool(self.state.lines) and not self.state.explaining, refusal=""))

    def close(self) -> None:
        """Be out of the way; what was typed is kept."""
        self._show(replace(self.state, explaining=False, refusal=""))

    def type_text(self, text: str) -> None:
        """Take over what stands in the explanation."""
        self._show(replace(self.state, text=text, refusal=""))

    def explain(self, cause: Cause) -> None:
        """Say why the step that is shown was late."""
        if self.state.explaining and self.state.lines:
            line, text = self.state.lines[0], self.state.text
            self.console.acting.do(
                "give_cause",
                lambda tx, act: deviations.explain(tx, act, line.id, cause, text),
                lambda outcome: self._explained(line, outcome),
            )

    def _explained(self, line: RegisterLine, outcome: Noted | ReasonNeeded | NotAllowed) -> None:
        said = told(outcome, line.label)
        match outcome:
            case Noted():
                self.console.say(said)
                self._show(replace(self.state, text="", refusal=""))
                self._take(tuple(one for one in self.state.lines if one.id != line.id))
            case ReasonNeeded():
                self._show(replace(self.state, refusal=said))
            case NotAllowed():
                self.console.say(said)
                self.read()
            case _:
                assert_never(outcome)

    def _follow(self, lines: tuple[RegisterLine, ...]) -> None:
        """Show what is owed now; the step that is being explained stays before the officer, whatever comes or goes."""
        shown = self.state.lines[0].id if self.state.explaining and self.state.lines else None
        kept = tuple(one for one in lines if one.id == shown)
        if shown is not None and not kept:
            self._show(replace(self.state, explaining=False, text="", refusal=""))
            self.console.say(translate("Desk", "Sebab keterlambatan itu sudah diberikan di tempat lain."))
        self._take((*kept, *(one for one in lines if one.id != shown)))

    def _take(self, lines: tuple[RegisterLine, ...]) -> None:
        self._show(replace(self.state, lines=lines, explaining=self.state.explaining and bool(lines)))

    def _show(self, state: CausesState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


class CausesPage(QWidget):
    """The panel of causes in the place of the form; Esc or the last cause brings the form back."""

    def __init__(self, causes: OwnCauses, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("causesPage")
        self.panel = CausePanel("desk", causes.explain, causes.close, causes.type_text, self)
        self.setLayout(column(self.panel, 1))

    def show_state(self, state: CausesState) -> None:
        """Ask about the oldest one."""
        if state.explaining and state.lines:
            self.panel.ask(state.lines[0], len(state.lines) - 1, state.text, state.refusal)
        else:
            self.panel.end()
