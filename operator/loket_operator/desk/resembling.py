"""Looks for resembling answers as soon as a form is open, on the thread for searches; calling never waits for it."""

from dataclasses import replace

from PySide6.QtCore import QObject

from loket_operator.desk.calling import CallingDesk
from loket_operator.desk.state import DeskState
from loket_operator.knowledge.reading import Found, Wanted
from loket_operator.knowledge.searching import Searching
from loket_operator.knowledge.state import Offered
from loket_operator.workspace import Console


class ResemblingDesk(CallingDesk):
    """Offers what fits the open form."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._knowledge = Searching(console, self._clear, self._offer)
        self.changed.connect(self._look)

    def _look(self) -> None:
        self._knowledge.look_for(wanted_by(self.state))

    def _clear(self) -> None:
        if self.state.offered != Offered():
            self.show(replace(self.state, offered=Offered()))

    def _offer(self, found: Found) -> None:
        self.show(replace(self.state, offered=Offered(found.similar, found.templates, tuple(self._values().items()))))

    def _values(self) -> dict[str, str]:
        """Return what fills the fields of a template for the open form."""
        current, sheet = self.state.current, self.state.sheet
        if current is None or sheet is None:
            return {}
        return {
            "nama": current.person.name,
            "nomor_formulir": sheet.form_label,
            "tanggal": self.console.here.long_date(self.console.clock.now()),
            "petugas": self.state.officer,
            "kantor": self.console.catalogue.office.name,
            "kode_tender": sheet.problem.tender_code,
        }


def wanted_by(state: DeskState) -> Wanted | None:
    """Return the problem of the open form, or None when no form with a problem is open."""
    sheet = state.sheet
    if sheet is None or not sheet.problem.text.strip():
        return None
    return Wanted(sheet.case_id, sheet.problem.text, sheet.classing.category_id)
