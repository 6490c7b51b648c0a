"""The verbs of the settings: checked saves with their version, theirs beside ours, a test ticket, a backup by hand."""

from dataclasses import replace
from typing import Any, assert_never
from uuid import UUID

from loket_shared.devices.model import UnknownProfileError
from loket_shared.devices.outcomes import PrintOutcome
from loket_shared.domain.sop import procedure
from loket_shared.domain.sop.model import Procedure
from loket_shared.domain.sop.tidy import tidy
from loket_shared.services import backup, backup_notes
from loket_shared.services.backup import BackupFailed, BackupMade
from loket_shared.services.procedure_rows import read_version

from loket_operator.supervisor import backup as backup_words
from loket_operator.supervisor import trial_ticket
from loket_operator.supervisor.mail import NAME as MAIL
from loket_operator.supervisor.mail_verbs import MailVerbs
from loket_operator.supervisor.printers import described
from loket_operator.supervisor.section import NEW, SURE, Asked, Outcome, Refused, Send, Stored, Theirs, translate
from loket_operator.supervisor.sop_draft import to_values
from loket_operator.supervisor.sop_records import Compared
from loket_operator.supervisor.state import Editing, Kind, Trial, Values

SAVE = "settings_save"


class SupervisorModel(MailVerbs):
    """All verbs; see SupervisorVerbs."""

    def save(self) -> None:
        """Check, hash what must be hashed away from the GUI thread, then save on top of the version that was read."""
        editing, picture = self.state.editing, self.state.picture
        if editing is None or picture is None or SAVE in self.state.busy or editing.theirs is not None:
            return
        if self._preparing:  # a second press while the first one's password is hashed
            return
        errors = self.section.check(picture, editing.typed, new=editing.key == NEW)
        if errors:
            self.edit(replace(editing, errors=errors, said=""))
            return
        section, place = self.section, self.state.section
        typed = {**editing.typed, SURE: True} if editing.sure else editing.typed
        self._preparing = True
        self.console.work.run(lambda: section.prepare(typed), lambda ready: self._save(place, editing, ready))

    def take_theirs(self) -> None:
        """Show the other person's version in the fields; one's own is gone."""
        editing = self.state.editing
        if editing is not None and editing.theirs is not None:
            self.edit(Editing(editing.key, editing.theirs_record, editing.theirs, editing.theirs))

    def keep_mine(self) -> None:
        """Keep the fields changed here, take the other's for all others; the next save goes on top of their version."""
        editing = self.state.editing
        if editing is not None and editing.theirs is not None:
            mine = {name: value for name, value in editing.typed.items() if value != editing.loaded.get(name)}
            typed = {**editing.theirs, **mine}
            self.edit(Editing(editing.key, editing.theirs_record, editing.theirs, typed))

    def remove(self) -> None:
        """Take the open record away."""
        editing, picture = self.state.editing, self.state.picture
        if editing is not None and picture is not None and editing.record is not None and self.section.may_remove:
            self._send(self.state.section, editing, self.section.remove(picture, editing.record))

    def move(self, by: int) -> None:
        """Move the open record."""
        editing, picture = self.state.editing, self.state.picture
        if editing is not None and picture is not None and editing.record is not None and self.section.may_move:
            self._send(self.state.section, editing, self.section.move(picture, editing.record, by))

    def compare(self, source: str) -> None:
        """Hold the open procedure against a shipped one or an earlier version."""
        kind, _, which = source.partition(":")
        if kind == "profile":
            self._hold(source, tidy(procedure(which)))
        else:
            version_id = UUID(which)
            self.console.work.read(lambda tx: read_version(tx, version_id), lambda found: self._hold(source, found))

    def copy_compared(self) -> None:
        """Take what the open procedure is held against over into the fields; its code and the reason stay."""
        editing, picture, held = self.state.editing, self.state.picture, self.state.compared
        if editing is None or picture is None or held is None or self.section.name != "procedures":
            return
        taken = {**to_values(held.content, picture.classes), "code": editing.typed.get("code", "")}
        kind, _, which = held.source.partition(":")
        if kind == "profile" and editing.key == NEW:
            taken["profile"] = which
        self.edit(replace(editing, typed={**editing.typed, **taken}, errors={}, said=""))

    def try_printer(self) -> None:
        """Print a test ticket on the paper worker."""
        editing, picture = self.state.editing, self.state.picture
        if editing is None or picture is None or self.section.name != "printers" or self.state.trial is Trial.RUNNING:
            return
        errors = self.section.check(picture, editing.typed, new=editing.key == NEW)
        if "address" in errors:
            self.edit(replace(editing, errors=errors))
            return
        printer, office = described(None, editing.typed), picture.office.name
        here, now = self.console.here, self.console.clock.now()
        self._try(translate("Supervisor", "Tiket uji sedang dicetak…"))
        self.console.paper.run(lambda: trial_ticket.print_trial(printer, office, here, now), self._tried)

    def back_up(self) -> None:
        """Make a backup now."""
        url, where = self.console.config.database_url, self.console.config.backups
        now = self.console.clock.now()
        if self.state.trial is Trial.RUNNING:
            return
        if not backup.can_back_up(url):
            self._tell(Trial.BAD, backup_words.problem("tool_missing"))
            return
        self._try(translate("Supervisor", "Cadangan sedang dibuat dan diperiksa…"))
        self.console.paper.run(lambda: backup.backup(url, where, now), self._backed_up)

    def _save(self, place: str, editing: Editing, ready: Values) -> None:
        self._prepared()
        picture = self.state.picture
        if picture is not None:
            self._send(place, editing, self.sections[place].send(picture, editing.record, ready), ready)

    def _send(self, place: str, editing: Editing, send: Send[Any], ready: Values | None = None) -> None:
        self.console.acting.do(SAVE, send, lambda outcome: self._answered(place, editing, outcome, ready))

    def _answered(self, place: str, sent: Editing, outcome: Outcome[Any], ready: Values | None) -> None:
        shown = self.state.editing if self.state.section == place else None
        if shown is not None and shown.key != sent.key:
            shown = None
        match outcome:
            case Stored(key=key):
                self._kept.pop((place, sent.key), None)
                self.console.say(translate("Supervisor", "Tersimpan."))
                if shown is not None:
                    self._stored(sent, shown, key)
                if place == MAIL and ready is not None:
                    self.keep_password(ready)
            case Theirs(record=record):
                self._clash(place, sent, record, ready)
            case Refused(field=field, why=why):
                if shown is not None and shown.changed:
                    self.edit(replace(shown, errors={field: why}))
                else:
                    self.console.say(why)
            case Asked(field=field, why=why):
                if shown is not None:
                    self.edit(replace(shown, errors={field: why}, asked=sent.typed))
                else:
                    self.console.say(why)
            case _:
                assert_never(outcome)
        self.read()

    def _stored(self, sent: Editing, shown: Editing, key: str) -> None:
        if key == NEW:
            self.edit(None)
            return
        at = self.console.here.hour(self.console.clock.now())
        secrets = {one.name: "" for one in self.state.fields if one.kind is Kind.SECRET}
        saved = {**sent.typed, **secrets}
        same = shown.typed == sent.typed
        typed = saved if same else shown.typed
        said = translate("Supervisor", "Tersimpan pukul %1.").replace("%1", at) if same else ""
        self.edit(replace(shown, key=key, loaded=saved, typed=typed, errors={}, said=said, asked=None))

    def _clash(self, place: str, sent: Editing, record: object, ready: Values | None) -> None:
        picture, shown = self.state.picture, self.state.editing
        if record is None:
            self.console.say(translate("Supervisor", "Sudah diubah atau dihapus petugas lain. Daftar diperbarui."))
            return
        if picture is None:
            return
        theirs = self.sections[place].values(picture, record)
        untouched = all(theirs.get(name) == value for name, value in sent.loaded.items())
        if untouched and ready is not None:
            again = self.sections[place].send(picture, record, ready)
            self._send(place, replace(sent, record=record), again, ready)
        elif self.state.section == place and shown is not None and shown.key == sent.key:
            self.edit(replace(shown, theirs=theirs, theirs_record=record))

    def _hold(self, source: str, content: Procedure) -> None:
        if self.state.editing is not None and self.section.name == "procedures":
            self.show(replace(self.state, compared=Compared(source, content)))

    def _try(self, said: str) -> None:
        self._tell(Trial.RUNNING, said)

    def _tell(self, trial: Trial, said: str) -> None:
        self.show(replace(self.state, trial=trial, trial_said=said))

    def _tried(self, outcome: PrintOutcome | UnknownProfileError) -> None:
        self._tell(Trial.GOOD if trial_ticket.is_good(outcome) else Trial.BAD, trial_ticket.said(outcome))

    def _backed_up(self, outcome: BackupMade | BackupFailed) -> None:
        self._tell(Trial.GOOD if isinstance(outcome, BackupMade) else Trial.BAD, backup_words.made(outcome))
        self.console.acting.do(
            "backup", lambda tx, act: backup_notes.record_backup(tx, act, outcome), lambda _: self.read()
        )
