"""The verbs of the calendars: what a change would move, and a list of days read, looked through and applied."""

from dataclasses import replace
from typing import Any, assert_never

from loket_shared.domain.calendar_import import DaysRead, FileFault
from loket_shared.services.calendar_trial import Tried, try_out
from loket_shared.services.calendars import CalendarNote, calendar_changes
from typing_extensions import override

from loket_operator.supervisor import import_words
from loket_operator.supervisor.core import SupervisorCore
from loket_operator.supervisor.import_list import PathFault, Preview, Wanted, preview, read_list, toggled
from loket_operator.supervisor.import_section import applying, stale, wanted
from loket_operator.supervisor.past import PastSection
from loket_operator.supervisor.picture import OfficePicture, VersionChanges, read_picture
from loket_operator.supervisor.section import NEW, Asked, Outcome, Refused, Send, Stored, Theirs, translate
from loket_operator.supervisor.state import Editing, Trial

WEIGH, APPLY = "settings_weigh", "settings_apply"


class CalendarVerbs(SupervisorCore):
    """Part of SupervisorModel; see SupervisorVerbs."""

    @override
    def open_row(self, key: str) -> None:
        super().open_row(key)
        section, editing = self.section, self.state.editing
        if isinstance(section, PastSection) and editing is not None and isinstance(editing.record, CalendarNote):
            office_id, party, version = self.console.catalogue.office.id, section.party, editing.record.version
            self.console.work.read(
                lambda tx: VersionChanges(party, version, calendar_changes(tx, office_id, party, version)),
                lambda found: self.show(replace(self.state, changes=found)),
            )

    def weigh(self) -> None:
        """Try the open change out, tell which deadlines it would move, and take it back."""
        editing, picture = self.state.editing, self.state.picture
        if editing is None or picture is None or WEIGH in self.state.busy:
            return
        if self.section.name == "import":
            shown = self._asked_for()
            if shown is not None and shown.taken:
                self._weigh(editing, applying(shown))
            return
        if not self.section.may_weigh:
            return
        errors = self.section.check(picture, editing.typed, new=editing.key == NEW)
        if errors:
            self.edit(replace(editing, errors=errors, said=""))
            return
        self._weigh(editing, self.section.send(picture, editing.record, editing.typed))

    def read_list(self) -> None:
        """Read the wanted list on a worker and compare it."""
        editing, picture = self.state.editing, self.state.picture
        if editing is None or picture is None or self.section.name != "import":
            return
        errors = self.section.check(picture, editing.typed, new=False)
        self.edit(replace(editing, errors=errors, said=""))
        self._show_list(None)
        if not errors:
            asked = wanted(editing.typed)
            self.console.work.run(lambda: read_list(asked), lambda read: self._was_read(asked, read))

    def take_line(self, line: int) -> None:
        """Take a line, or leave it out."""
        shown = self.state.preview
        if shown is not None and 0 <= line < len(shown.lines):
            self._show_list(toggled(shown, line))

    def apply_list(self) -> None:
        """Write the taken lines as one act."""
        shown = self._asked_for()
        if shown is not None and shown.taken and APPLY not in self.state.busy:
            self.console.acting.do(APPLY, applying(shown), lambda outcome: self._applied(shown, outcome))

    def _asked_for(self) -> Preview | None:
        """Return the list on show, unless the fields ask for another one by now."""
        editing, shown = self.state.editing, self.state.preview
        if editing is None or shown is None or self.section.name != "import":
            return None
        return shown if shown.wanted == wanted(editing.typed) else None

    def _weigh(self, editing: Editing, send: Send[Any]) -> None:
        section = self.state.section
        self.show(replace(self.state, trial=Trial.RUNNING, trial_said=translate("Calendar", "Dampak sedang dihitung…")))
        self.console.acting.do(
            WEIGH, lambda tx, act: try_out(tx, act, send), lambda tried: self._weighed(section, editing, tried)
        )

    def _weighed(self, section: str, asked: Editing, tried: Tried[Outcome[Any]]) -> None:
        editing = self.state.editing
        if self.state.section != section or editing is None or editing.key != asked.key:
            return
        self.show(replace(self.state, trial=Trial.NONE, trial_said=""))
        match tried.outcome:
            case Refused(field=field, why=why) | Asked(field=field, why=why):
                self.edit(replace(editing, errors={field: why}))
            case Theirs():
                self._say(
                    Trial.BAD,
                    translate("Calendar", "Petugas lain sudah menyimpan bagian ini. Simpan untuk membandingkan."),
                )
            case Stored():
                moved = bool(tried.cases or tried.steps)
                self._say(Trial.BAD if moved else Trial.GOOD, import_words.moves(tried, self.console.here))
            case _:
                assert_never(tried.outcome)

    def _was_read(self, asked: Wanted, read: DaysRead | FileFault | PathFault) -> None:
        editing, picture = self.state.editing, self.state.picture
        if editing is None or picture is None or self.section.name != "import" or wanted(editing.typed) != asked:
            return
        if isinstance(read, DaysRead):
            self._show_list(preview(asked, read, picture))
        else:
            self.edit(replace(editing, errors={"path": import_words.file_fault(read)}))

    def _applied(self, shown: Preview, outcome: Outcome[Any]) -> None:
        if isinstance(outcome, Stored):
            said = translate("Calendar", "%1 tanggal ditulis ke kalender.").replace("%1", str(shown.taken))
            self.console.say(said)
            if self.section.name == "import":
                self._show_list(None)
                self._say(Trial.GOOD, said)
            self.read()
            return
        office_id = self.console.catalogue.office.id
        self._say(Trial.BAD, stale())
        self.console.work.read(
            lambda tx: read_picture(tx, office_id), lambda picture: self._compare_again(shown, picture)
        )

    def _compare_again(self, shown: Preview, picture: OfficePicture) -> None:
        self.take(picture)
        if self.section.name == "import":
            self.show(
                replace(
                    self.state, preview=preview(shown.wanted, DaysRead(shown.days, shown.bad, shown.encoding), picture)
                )
            )

    def _show_list(self, shown: Preview | None) -> None:
        self.show(replace(self.state, preview=shown, trial=Trial.NONE, trial_said=""))

    def _say(self, trial: Trial, said: str) -> None:
        self.show(replace(self.state, trial=trial, trial_said=said))
