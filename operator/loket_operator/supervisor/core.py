"""The settings' state: sections, the open form, and what is typed but not saved."""

from dataclasses import replace
from typing import Any

from loket_shared.domain.states import Role
from PySide6.QtCore import QObject, Signal

from loket_operator.supervisor.picture import OfficePicture, read_picture
from loket_operator.supervisor.section import NEW, SINGLE, Section
from loket_operator.supervisor.sections import all_sections
from loket_operator.supervisor.state import Editing, SupervisorState, Trial, Value, Values
from loket_operator.workspace import Console


class SupervisorCore(QObject):
    """Holds one SupervisorState; `changed` comes after every change of it."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.sections = all_sections(lambda: console.mailroom.holds)
        self.state = SupervisorState(next(iter(self.sections)))
        self._kept: dict[tuple[str, str], Editing] = {}
        self._preparing = False
        console.acting.changed.connect(self._show_busy)
        console.work.crashed.connect(self._prepared)

    @property
    def section(self) -> Section[Any]:
        """Return the open section."""
        return self.sections[self.state.section]

    @property
    def allowed(self) -> bool:
        """Tell whether the one who sits here may see the settings."""
        return Role.SUPERVISOR in self.console.session.sitting.roles

    def show(self, state: SupervisorState) -> None:
        """Go on with another state and tell the screen, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def read(self) -> None:
        """Read the office anew."""
        if self.allowed:
            office_id = self.console.catalogue.office.id
            self.console.work.read(lambda tx: read_picture(tx, office_id), self.take)

    def forget(self) -> None:
        """Another officer sits here: nothing typed, and nothing read, stays in sight."""
        self._kept.clear()
        self.show(SupervisorState(self.state.section, busy=self.state.busy))
        self.read()

    def take(self, picture: OfficePicture) -> None:
        """Show the office as it was read; an untouched form follows it, a touched one stays."""
        if not self.allowed:
            return
        before = self.state.editing
        self.show(replace(self.state, picture=picture, now=self.console.clock.now()))
        if before is None and self.section.single:
            self.open_row(SINGLE)
            return
        if before is not None and not before.changed and before.key != NEW:
            self._open(before.key, said=before.said)
        elif before is not None and before.key != NEW:
            record = self.section.record(picture, before.key)
            if record is not None and dict(self.section.values(picture, record)) == dict(before.loaded):
                self.show(replace(self.state, editing=replace(before, record=record)))
        self.refresh()

    def show_section(self, name: str) -> None:
        """Open a section."""
        self._keep()
        self.show(replace(self.state, section=name, editing=None, trial=Trial.NONE, trial_said="", compared=None))
        if self.section.single and self.state.picture is not None:
            self.open_row(SINGLE)
        self.refresh()

    def open_row(self, key: str) -> None:
        """Open a record; what was typed into it before is still there."""
        self._keep()
        self.show(replace(self.state, trial=Trial.NONE, trial_said="", compared=None))
        kept = self._kept.get((self.state.section, key))
        if kept is not None:
            self.edit(kept)
        else:
            self._open(key)

    def close_row(self) -> None:
        """Go back to the list; what is typed is kept."""
        self._keep()
        self.show(replace(self.state, editing=None, compared=None))
        self.refresh()

    def new_row(self) -> None:
        """Begin a new record."""
        if self.section.may_add and not self.section.single:
            self.open_row(NEW)

    def type(self, name: str, value: Value) -> None:
        """A field holds this now; its error is gone until the next check."""
        editing = self.state.editing
        if editing is not None and editing.typed.get(name) != value:
            errors = {field: why for field, why in editing.errors.items() if field != name}
            typed: Values = {**editing.typed, name: value}
            if self.section.follows:
                typed = self.section.follow(editing.typed, typed, name)
            self.edit(replace(editing, typed=typed, errors=errors, said=""))

    def revert(self) -> None:
        """Forget what was typed."""
        editing = self.state.editing
        if editing is None:
            return
        self._kept.pop((self.state.section, editing.key), None)
        if editing.key == NEW:
            self.show(replace(self.state, editing=None))
            self.refresh()
        else:
            self._open(editing.key)

    def edit(self, editing: Editing | None) -> None:
        """Show a form in this state."""
        self.show(replace(self.state, editing=editing))
        self.refresh()

    def refresh(self) -> None:
        """Derive list, fields and marks from what was read and typed."""
        picture, editing = self.state.picture, self.state.editing
        if picture is None:
            return
        fields = self.section.fields(picture, editing.typed, new=editing.key == NEW) if editing else ()
        unsaved = {key for name, key in self._kept if name == self.state.section}
        if editing is not None and editing.changed:
            unsaved.add(editing.key)
        rows = self.section.rows(picture)
        self.show(replace(self.state, rows=rows, fields=fields, unsaved=frozenset(unsaved)))

    def _open(self, key: str, said: str = "") -> None:
        picture = self.state.picture
        if picture is None:
            return
        record = self.section.record(picture, key)
        if record is None and key != NEW:
            self.edit(None)
            return
        values = self.section.values(picture, record)
        self.edit(Editing(key, record, values, values, said=said))

    def _keep(self) -> None:
        editing = self.state.editing
        if editing is None:
            return
        place = (self.state.section, editing.key)
        if editing.changed:
            self._kept[place] = editing
        else:
            self._kept.pop(place, None)

    def _prepared(self) -> None:
        self._preparing = False

    def _show_busy(self) -> None:
        self.show(replace(self.state, busy=self.console.acting.busy))
