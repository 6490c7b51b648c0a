"""A visitor who comes back about a case: found by number, name, company or telephone, and given a number without a new form."""

from dataclasses import dataclass, replace
from typing import assert_never
from uuid import UUID

from loket_shared.domain.completeness import Missing
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import CaseState
from loket_shared.services import continuing
from loket_shared.services.callers import Clues, KnownCase, known_cases
from loket_shared.services.continuing import HasNumber
from loket_shared.services.people import Identity
from loket_shared.services.results import NotAllowed
from loket_shared.services.tickets import NO_QUEUE, Issued, NotOpen
from loket_shared.services.visits import FormIncomplete
from PySide6.QtCore import QObject, QTimer, Signal

from loket_operator.cases.words import state_name
from loket_operator.front_office import words
from loket_operator.front_office.words import translate
from loket_operator.workspace import Console

LOOK_MS = 250


@dataclass(frozen=True, slots=True)
class ReturnState:
    """What the page shows: the words looked for, what they find, the chosen case and the services that give numbers.

    `opening` counts how often the page was opened, `choosing` how often a case was chosen: the fields are filled once then.
    """

    opening: int = 0
    choosing: int = 0
    search: str = ""
    known: tuple[KnownCase, ...] = ()
    chosen: KnownCase | None = None
    services: tuple[tuple[UUID, str], ...] = ()
    missing: tuple[Missing, ...] = ()
    refusal: str = ""
    busy: bool = False


class ReturnModel(QObject):
    """Looks again a moment after the last letter; `given` hands the number on to whoever shows it."""

    changed = Signal()
    given = Signal(object)

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = ReturnState()
        self._looking = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._looking.timeout.connect(self.look_up)
        self._looked = ""
        console.acting.changed.connect(self._show_busy)

    def show(self, state: ReturnState) -> None:
        """Go on with another state and tell the page, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def begin(self, services: tuple[tuple[UUID, str], ...]) -> None:
        """Begin with nothing typed; `services` are those of this office that give numbers."""
        self._looked = ""
        self.show(ReturnState(opening=self.state.opening + 1, choosing=self.state.choosing, services=services))

    def search(self, words_: str) -> None:
        """Look for a case by words."""
        if words_ != self.state.search:
            self.show(replace(self.state, search=words_))
            self._looking.start()

    def look_up(self) -> None:
        """Look for cases now."""
        self._looking.stop()
        searched, act = self.state.search, self.console.session.act()
        if searched == self._looked:
            return
        self._looked = searched
        self.console.work.read(
            lambda tx: known_cases(tx, act.office_id, Clues(words=searched), act.today.year),
            lambda found: self._found(searched, found),
            lambda _: self._forget_look(),
        )

    def choose(self, case_id: UUID) -> None:
        """Take the case that the visitor means; its part A is offered for the guest book."""
        chosen = next((one for one in self.state.known if one.case_id == case_id), None)
        if chosen is not None:
            again = replace(self.state, chosen=chosen, choosing=self.state.choosing + 1, missing=(), refusal="")
            self.show(again)

    def issue(self, service_id: UUID, who: Identity, *, priority: bool, printer_id: UUID | None) -> None:
        """Write the guest book and give the number; the reference of the QR code is made at the press."""
        chosen = self.state.chosen
        if chosen is None:
            return
        case_id, reference = chosen.case_id, new_reference()
        self.console.acting.do(
            "continue",
            lambda tx, act: continuing.continue_case(
                tx, act, service_id, case_id, who, reference, priority_asked=priority, printer_id=printer_id
            ),
            self._issued,
        )

    def _issued(self, outcome: continuing.Outcome) -> None:
        match outcome:
            case Issued():
                self.given.emit(outcome)
            case FormIncomplete(missing=missing):
                refusal = translate("Front", "Belum lengkap: lengkapi isian yang ditandai.")
                self.show(replace(self.state, missing=missing, refusal=refusal))
            case HasNumber(label=label):
                said = translate("Front", "Permasalahan ini sudah bernomor antrean %1.")
                self._refuse(said.replace("%1", label))
            case NotOpen(opening=opening):
                self._refuse(words.not_open(opening, self.console.here))
            case NotAllowed(state=state) if state == NO_QUEUE:
                self._refuse(translate("Front", "Layanan ini tidak memakai nomor antrean; pilih layanan lain."))
            case NotAllowed(state=state):
                said = translate("Front", "Permasalahan ini kini “%1”; catat sebagai tamu baru.")
                self._refuse(said.replace("%1", state_name(CaseState(state))))
            case _:
                assert_never(outcome)

    def _refuse(self, why: str) -> None:
        self.show(replace(self.state, missing=(), refusal=why))

    def _found(self, searched: str, found: tuple[KnownCase, ...]) -> None:
        if searched == self._looked:
            self.show(replace(self.state, known=found))

    def _forget_look(self) -> None:
        self._looked = ""

    def _show_busy(self) -> None:
        self.show(replace(self.state, busy="continue" in self.console.acting.busy))
