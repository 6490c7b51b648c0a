"""Looks for resembling answers as soon as a form is open, on the thread for searches; calling never waits for it."""

from dataclasses import replace

from PySide6.QtCore import QObject

from loket_operator.desk.calling import CallingDesk
from loket_operator.desk.state import DeskState
from loket_operator.knowledge.reading import Found, Wanted, read_offered
from loket_operator.knowledge.state import Offered
from loket_operator.workspace import Console


class ResemblingDesk(CallingDesk):
    """Asks once for each text and category; an answer that comes late for another form is dropped."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._sought: Wanted | None = None
        self.changed.connect(self._look)

    def _look(self) -> None:
        wanted = wanted_by(self.state)
        if wanted == self._sought:
            return
        self._sought = wanted
        if self.state.offered != Offered():
            self.show(replace(self.state, offered=Offered()))
        if wanted is not None:
            office_id = self.console.catalogue.office.id
            self.console.work.read_long(
                lambda tx: read_offered(tx, office_id, wanted),
                lambda found: self._offer(wanted, found),
                lambda _: self._forget(wanted),
            )

    def _offer(self, wanted: Wanted, found: Found) -> None:
        if wanted == self._sought:
            self.show(
                replace(self.state, offered=Offered(found.similar, found.templates, tuple(self._values().items())))
            )

    def _forget(self, wanted: Wanted) -> None:
        if wanted == self._sought:
            self._sought = None

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
