"""Looks for resembling answers while a problem is read, on the thread for searches, and offers the fitting templates."""

from dataclasses import replace
from uuid import UUID

from loket_shared.domain.casework import BEFORE_ARCHIVE
from loket_shared.services.answer_templates import TemplateView
from PySide6.QtCore import QObject

from loket_operator.cases.panels import TypedPanels
from loket_operator.cases.state import OpenedCase
from loket_operator.cases.words import translate
from loket_operator.knowledge.reading import Found, Wanted
from loket_operator.knowledge.searching import Searching
from loket_operator.knowledge.state import Offered
from loket_operator.workspace import Console


class ResemblingCases(TypedPanels):
    """Offers what fits the open case."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._knowledge = Searching(console, self._clear, self._offer)
        self.changed.connect(self._look)

    def _look(self) -> None:
        self._knowledge.look_for(wanted_by(self.state.open))

    def _clear(self) -> None:
        opened = self.state.open
        if opened is not None and opened.offered != Offered():
            self._put(replace(opened, offered=Offered()))

    def _offer(self, found: Found) -> None:
        opened = self.state.open
        if opened is not None:
            templates = (*_of_table(opened), *found.templates)
            offered = Offered(found.similar, templates, tuple(self._values(opened).items()))
            self._put(replace(opened, offered=offered))

    def _values(self, opened: OpenedCase) -> dict[str, str]:
        """Return what fills the fields of a template for the open case."""
        view, officer = opened.story.view, self.console.session.sitting.officer
        return {
            "nama": view.identity.name,
            "nomor_formulir": view.form_label,
            "tanggal": self.console.here.long_date(self.console.clock.now()),
            "petugas": officer.name if officer else "",
            "kantor": self.console.catalogue.office.name,
            "kode_tender": view.problem.tender_code,
        }


def wanted_by(opened: OpenedCase | None) -> Wanted | None:
    """Return the problem that is being read, None where there is none or nothing can be answered any more."""
    if opened is None or opened.story.view.state not in BEFORE_ARCHIVE:
        return None
    view = opened.story.view
    return Wanted(view.case_id, view.problem.text, view.category_id) if view.problem.text.strip() else None


def _of_table(opened: OpenedCase) -> tuple[TemplateView, ...]:
    """Return the priority table's own answer for the case's category."""
    category = opened.story.view.category_id
    text = opened.offer.templates.get(category, "") if category else ""
    if category is None or not text.strip():
        return ()
    named = translate("Cases", "Tabel prioritas: %1").replace("%1", opened.story.view.category_name or "")
    return (TemplateView(UUID(int=0), named, text, category, active=True, position=0, version=0),)
