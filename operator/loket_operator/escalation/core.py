"""The state of the escalations' pages, and how it follows the open case and the database."""

from dataclasses import replace
from uuid import UUID

from loket_shared.domain.escalation import EscalationState, EscalationVerb, may
from loket_shared.services.case_story import CaseStory
from loket_shared.services.escalation_list import EscalationLine, open_escalations
from loket_shared.services.escalation_reading import EscalationView
from PySide6.QtCore import QObject, Signal

from loket_operator.cases.acts import Officer
from loket_operator.cases.state import Values
from loket_operator.escalation.fields import first_values
from loket_operator.escalation.first_words import addressed_draft, from_mail
from loket_operator.escalation.reading import Thread, read_thread
from loket_operator.escalation.sending import differs
from loket_operator.escalation.state import SENDS, EscalationsState, Form, form
from loket_operator.workspace import Console

UNSENT = frozenset({EscalationState.DRAFT, EscalationState.FAILED})


class EscalationsCore(QObject):
    """Holds one EscalationsState; `changed` comes after every change of it.

    A draft that was not sent always shows its form; what is typed in any form is kept by officer, escalation and move until
    it was sent.
    """

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = EscalationsState(officer=self.officer)
        self._typed: dict[tuple[UUID | None, UUID, EscalationVerb], Values] = {}
        self._wanted: UUID | None = None
        console.acting.changed.connect(self._show_busy)

    @property
    def officer(self) -> Officer:
        """Return who sits here."""
        sitting = self.console.session.sitting
        return Officer(sitting.staff_id, sitting.roles)

    def follow_officer(self) -> None:
        """Show what the same officer may do now; what is open and typed stays."""
        self.show(replace(self.state, officer=self.officer))

    def show(self, state: EscalationsState) -> None:
        """Go on with another state and tell the screen, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def follow(self, story: CaseStory | None) -> None:
        """Show the escalations of this case, or of none."""
        before = self.state.story
        if story == before:
            return
        same = story is not None and before is not None and story.view.case_id == before.view.case_id
        if same:
            self.show(replace(self.state, story=story))
        else:
            self.keep_typed()
            fresh = EscalationsState(officer=self.officer, story=story, lines=self.state.lines, busy=self.state.busy)
            self.show(fresh)
        self.read()

    def reset(self) -> None:
        """Another officer sits here: nothing that the first one opened stays in sight; what was typed waits for them."""
        self.keep_typed()
        self.show(EscalationsState(officer=self.officer, busy=self.state.busy))
        self.read_list()

    def read(self) -> None:
        """Read the open case's escalations anew."""
        story = self.state.story
        if story is not None and self.officer.staff_id is not None:
            case_id, office_id, now = story.view.case_id, self.console.catalogue.office.id, self.console.clock.now()
            self.console.work.read(lambda tx: read_thread(tx, case_id, office_id, now), self._take)

    def read_list(self) -> None:
        """Read every open escalation of the office anew."""
        if self.officer.staff_id is not None:
            office_id, now = self.console.catalogue.office.id, self.console.clock.now()
            self.console.work.read(lambda tx: open_escalations(tx, office_id, now), self._take_lines)

    def choose(self, escalation_id: UUID) -> None:
        """Show another escalation of the open case, or (before it was read) remember it."""
        self._wanted = escalation_id
        if any(one.id == escalation_id for one in self.state.items or ()):
            self.keep_typed()
            self._wanted = None
            self.show(self._with_form(replace(self.state, chosen=escalation_id, form=None)))

    def keep_typed(self) -> None:
        """Keep what is typed in the open form."""
        current, open_form = self.state.current, self.state.form
        if open_form is not None and current is not None:
            self._typed[self._key(current.id, open_form.verb)] = open_form.panel.typed

    def _take(self, thread: Thread) -> None:
        story = self.state.story
        if story is None or story.view.case_id != thread.case_id:
            return
        state = replace(self.state, items=thread.items, files=thread.files, post=thread.post)
        ids = [one.id for one in thread.items]
        if self._wanted in ids:
            state, self._wanted = replace(state, chosen=self._wanted, form=None), None
        elif state.chosen not in ids:
            state = replace(state, chosen=_first(thread.items))
        self.show(self._with_form(state))

    def _take_lines(self, lines: tuple[EscalationLine, ...]) -> None:
        self.show(replace(self.state, lines=lines))

    def _with_form(self, state: EscalationsState) -> EscalationsState:
        """Open the form of a draft that was not sent; close one that is not possible any more and holds nothing typed."""
        current = state.current
        if current is None:
            return state
        if state.form is None:
            return replace(state, form=self._form(SENDS, current, state)) if _editable(state, current) else state
        verb = state.form.verb
        if verb is SENDS and current.state not in UNSENT:
            return replace(state, form=None)
        if verb is SENDS and state.form.panel.base != current.version:
            return replace(state, form=self._caught_up(state.form, current))
        return state

    def _caught_up(self, open_form: Form, view: EscalationView) -> Form:
        """Put a draft on top of its newer version, unless something was typed that neither that one nor the older one holds."""
        typed = open_form.panel.typed
        before = next((one for one in self.state.items or () if one.id == view.id), view)
        if not differs(typed, view):
            return replace(open_form, panel=replace(open_form.panel, base=view.version))
        if differs(typed, before):
            return open_form
        sent_by = {name: typed[name] for name in ("to", "cc") if name in typed}
        return form(SENDS, dict(self._first_values(SENDS, view, self.state)) | sent_by, view.version)

    def _form(self, verb: EscalationVerb, view: EscalationView, state: EscalationsState) -> Form:
        kept = self._typed.get(self._key(view.id, verb))
        first = kept if kept is not None else self._first_values(verb, view, state)
        return form(verb, dict(first), view.version)

    def _first_values(self, verb: EscalationVerb, view: EscalationView, state: EscalationsState) -> Values:
        """Return what stands in a form at first."""
        first = dict(first_values(verb, view)) | dict(from_mail(verb, state.mail))
        return first | dict(addressed_draft(view, state)) if verb is SENDS else first

    def _key(self, escalation_id: UUID, verb: EscalationVerb) -> tuple[UUID | None, UUID, EscalationVerb]:
        return self.state.officer.staff_id, escalation_id, verb

    def _show_busy(self) -> None:
        self.show(replace(self.state, busy=self.console.acting.busy))


def _editable(state: EscalationsState, view: EscalationView) -> bool:
    return view.state in UNSENT and may(SENDS, view.state, state.officer.roles)


def _first(items: tuple[EscalationView, ...]) -> UUID | None:
    """Return the newest that is open, else the newest."""
    open_ones = [one.id for one in items if one.is_open]
    return next(reversed(open_ones), items[-1].id if items else None)
