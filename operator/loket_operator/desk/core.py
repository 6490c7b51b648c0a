"""The desk's state and how it follows the database; the verbs stand in files of their own and share this."""

from dataclasses import replace
from uuid import UUID

from loket_shared.qt.texts import as_language
from PySide6.QtCore import QObject, Signal

from loket_operator.desk import drafts
from loket_operator.desk.legal import panel_is_over, skip_needs_reason
from loket_operator.desk.reading import Asked, Part, Picture, read_picture
from loket_operator.desk.state import DeskState, Draft, Finishing, OtherVersion, Panel
from loket_operator.desk.visitor import CaseSheet, Visitor
from loket_operator.desk.words import translate
from loket_operator.workspace import Console


class DeskCore(QObject):
    """Holds one DeskState; `changed` comes after every change of it."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = DeskState()
        self._drafts: dict[UUID, Draft] = {}
        self._open_forms: dict[UUID, UUID] = {}
        self._wanted: frozenset[Part] = frozenset()
        self._reading = False
        console.acting.changed.connect(self._show_busy)
        console.work.crashed.connect(self._may_read_again)

    def show(self, state: DeskState) -> None:
        """Go on with another state and tell the screen, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def sit_down(self) -> None:
        """Follow the session: another desk or another officer; the editor's text stays."""
        sitting = self.console.session.sitting
        desk = sitting.desk
        self.show(
            replace(
                self.state,
                desk_id=desk.id if desk else None,
                desk_name=desk.name if desk else "",
                capacity=desk.capacity if desk else 1,
                officer=sitting.officer.name if sitting.officer else "",
            )
        )
        self.read(frozenset(Part))

    def read(self, parts: frozenset[Part]) -> None:
        """Read parts anew; while one reading is on its way, further wishes are joined into the next."""
        self._wanted |= parts
        if self._reading or not self._wanted:
            return
        self._reading = True
        wanted, self._wanted = self._wanted, frozenset()
        session = self.console.session
        now = session.act()
        asked = Asked(
            now.office_id, session.sitting.desk, now.staff_id, now.now, now.today, as_language(self.console.language)
        )
        self.console.work.read(
            lambda tx: read_picture(tx, asked, wanted),
            lambda picture: self._take(asked, picture),
            lambda _: self._missed(wanted),
        )

    def open_visitor(self, ticket_id: UUID | None, case_id: UUID | None = None) -> None:
        """Bring another visitor of this desk to the front, or another of his forms, with the text that belongs to it."""
        self._keep_draft()
        if ticket_id is not None and case_id is not None:
            self._open_forms[ticket_id] = case_id
        visitors = self._with_forms(self.state.visitors)
        visitor = next((one for one in visitors if one.ticket_id == ticket_id), None)
        sheet = visitor.sheet if visitor else None
        draft = self._draft_of(sheet) if sheet else Draft()
        self.show(
            replace(
                self.state,
                visitors=visitors,
                current_id=visitor.ticket_id if visitor else None,
                draft=draft,
                panel=resumed_panel(visitor),
                correcting=False,
                other=None,
                story=None,
                finishing=Finishing(location=self.state.finishing.location, final=self.state.finishing.final),
            )
        )
        if visitor is not None and sheet is not None:
            self._follow(sheet, visitor)

    def put_away(self) -> None:
        """Another form is opened: what was typed in this one goes to the database first."""

    def clash(self, sheet: CaseSheet, visitor: Visitor | None = None) -> None:
        """Show another officer's version beside one's own text."""
        person = visitor.person if visitor else self.state.current.person if self.state.current else None
        if person is not None:
            by = sheet.answered_by or translate("Desk", "Petugas lain")
            other = OtherVersion(sheet.version, by, sheet.answer, person, sheet.problem, sheet.classing)
            self.show(replace(self.state, other=other, panel=Panel.NONE))

    def _take(self, asked: Asked, picture: Picture) -> None:
        self._reading = False
        sitting = self.console.session.sitting
        if (asked.desk, asked.staff_id) == (sitting.desk, sitting.staff_id):
            self._show_picture(picture)
        else:
            self._wanted = frozenset(Part)
        self.read(frozenset())

    def _missed(self, parts: frozenset[Part]) -> None:
        self._reading = False
        self._wanted |= parts

    def _show_picture(self, picture: Picture) -> None:
        if picture.queue is not None:
            self.show(replace(self.state, queue=picture.queue))
        if picture.owed is not None:
            self.show(replace(self.state, owed=picture.owed))
        if picture.promise_default is not None:
            self.show(replace(self.state, promise_default=picture.promise_default))
        if picture.visitors is not None:
            self.show_visitors(picture.visitors)

    def show_visitors(self, visitors: tuple[Visitor, ...]) -> None:
        """Show what the desk holds now; the open form stays open as long as its visitor is there."""
        before = self.state.current
        visitors = self._with_forms(visitors)
        known = {one.case_id for visitor in visitors for one in visitor.forms}
        settled = tuple(one for one in self.state.settled if one[0] in known)
        self.show(replace(self.state, visitors=visitors, settled=settled))
        if self.state.panel is Panel.SKIP and self.state.current and not skip_needs_reason(self.state.current):
            self.show(replace(self.state, panel=Panel.NONE))
        current = self.state.current
        if current is None:
            if drafts.unsaid(self.state.draft):
                self.put_away()
            chosen = self.state.calling or next(iter(visitors), None)
            if chosen is not None or before is not None:
                self.open_visitor(chosen.ticket_id if chosen else None)
        elif current.sheet is not None:
            self._follow(current.sheet, current)
        if panel_is_over(self.state):
            self.show(replace(self.state, panel=Panel.NONE))
            self.console.say(translate("Desk", "Keadaannya berubah di tempat lain; isian itu tidak berlaku lagi."))
        self._drafts = {case_id: draft for case_id, draft in self._drafts.items() if case_id in known}
        here = {one.ticket_id for one in visitors}
        self._open_forms = {one: form for one, form in self._open_forms.items() if one in here}

    def _with_forms(self, visitors: tuple[Visitor, ...]) -> tuple[Visitor, ...]:
        return tuple(one.opened(self._open_forms.get(one.ticket_id)) for one in visitors)

    def _follow(self, sheet: CaseSheet, visitor: Visitor) -> None:
        draft = self.state.draft
        if draft.case_id != sheet.case_id:
            self._keep_draft()
            self.show(replace(self.state, draft=self._draft_of(sheet)))
            return
        after = drafts.followed(draft, sheet)
        if after is not None:
            self.show(replace(self.state, draft=after))
        else:
            self.clash(sheet, visitor)

    def _draft_of(self, sheet: CaseSheet) -> Draft:
        kept = self._drafts.get(sheet.case_id)
        return (drafts.followed(kept, sheet) or kept) if kept else drafts.opened(sheet)

    def _keep_draft(self) -> None:
        if self.state.draft.case_id is not None:
            self._drafts[self.state.draft.case_id] = self.state.draft

    def _may_read_again(self) -> None:
        self._reading = False

    def _show_busy(self) -> None:
        self.show(replace(self.state, busy=self.console.acting.busy))


def resumed_panel(visitor: Visitor | None) -> Panel:
    """Return the panel with which a form is opened: a promise whose number was not told yet asks for it again."""
    sheet = visitor.sheet if visitor and visitor.serving else None
    if sheet is not None and sheet.promised and sheet.number_told_at is None and sheet.promised_at is not None:
        return Panel.DICTATE
    return Panel.NONE
