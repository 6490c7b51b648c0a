"""The files of one mail: opened beside the work, saved outside of Loket, attached to the case; taken out of the mail on workers."""

from collections.abc import Collection
from pathlib import Path
from typing import assert_never
from uuid import UUID, uuid5

from loket_shared.domain.attachments import Refused
from loket_shared.services import mail_files, mail_reading
from loket_shared.services.attachment_kind import Examined, NotTaken
from loket_shared.services.mail_files import FilesAttached, FoundFile, NotLinked
from loket_shared.services.mail_reading import RawMail
from loket_shared.services.results import NotAllowed
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from loket_operator.archive.exports import put
from loket_operator.archive.leaving import Delivered, NotDelivered
from loket_operator.knowledge.file_words import refused
from loket_operator.knowledge.files_state import OpenedFile
from loket_operator.knowledge.pictures import Seen, seen
from loket_operator.knowledge.saved_copies import SavedCopies
from loket_operator.mail_files import words
from loket_operator.mail_files.core import HOPELESS, Found, MailFilesCore
from loket_operator.mail_files.names import saved_as
from loket_operator.mail_files.words import translate
from loket_operator.workspace import Console

HARMFUL = frozenset({Refused.PROGRAM, Refused.SCRIPT, Refused.MACROS, Refused.OFFER, Refused.BOMB})


class MailFilesModel(MailFilesCore):
    """Follows one mail. `opened(OpenedFile)` comes with a file that may be shown, `attached()` when files came to the case."""

    opened = Signal(object)
    attached = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self.copies = SavedCopies()

    def open(self, n: int) -> None:
        """Show a file, if it is one that is safe to look at; that it was opened is journalled."""
        line = self._line(n)
        if line is None or (mail := self._begin()) is None:
            return
        arrival_id = mail.line.id
        self._do(
            "open_mail_file",
            lambda tx, act: mail_reading.note_opened(tx, act, arrival_id, n),
            lambda _: self._take_out(arrival_id, (line,), lambda found: self._looked(arrival_id, found[0])),
        )

    def save(self, n: int) -> None:
        """Save a file outside of Loket; one that is not opened here only at the second press."""
        line, anyway = self._line(n), self.state.warned == n
        if line is not None and (mail := self._begin()) is not None:
            at = mail.line.id
            self._take_out(at, (line,), lambda found: self._save(at, found[0], anyway=anyway))

    def save_mail(self) -> None:
        """Save the mail as it came (.eml), for a mail program or an expert."""
        if (mail := self._begin()) is not None:
            self._read(mail.line.id, self._save_raw)

    def attach(self, chosen: Collection[int]) -> None:
        """Attach files to the case of the mail's escalation; those that may not be kept say why."""
        lines = tuple(one for one in self.state.files if one.n in chosen)
        case_id = self.state.case_id
        if case_id is not None and lines and (mail := self._begin()) is not None:
            at = mail.line.id
            self._take_out(at, lines, lambda found: self._attach(at, case_id, found))

    def hand_over(self, file: OpenedFile) -> None:
        """Open a copy in the program that this machine has for it."""
        self.console.work.run(lambda: self._copy(file), self._handed)

    def _looked(self, arrival_id: UUID, one: FoundFile) -> None:
        what = one.what
        if isinstance(what, NotTaken):
            self._warn(one.line.n, what)
            return
        self._say("")
        file_id = uuid5(arrival_id, str(one.line.n))
        self.console.work.run(
            lambda: seen(what.data, what.type), lambda picture: self.opened.emit(_opened(file_id, what, picture))
        )

    def _save(self, arrival_id: UUID, one: FoundFile, *, anyway: bool) -> None:
        what = one.what
        if isinstance(what, NotTaken) and (not anyway or what.reason in HOPELESS):
            self._warn(one.line.n, what)
            return
        harmful = isinstance(what, NotTaken) and what.reason in HARMFUL
        name = what.name if isinstance(what, Examined) else one.line.name
        self._keep(arrival_id, one.data, one.line.n, *saved_as(name, harmful=harmful))

    def _save_raw(self, raw: RawMail) -> None:
        day = self.console.here.day(raw.arrived_at)
        hour = self.console.here.hour(raw.arrived_at).replace(".", "").replace(":", "")
        self._keep(raw.arrival_id, raw.raw, None, f"e-mail-{day}-{hour}", ".eml")

    def _keep(self, arrival_id: UUID, data: bytes, n: int | None, title: str, suffix: str) -> None:
        config = self.console.config
        self._do(
            "save_mail",
            lambda tx, act: mail_reading.note_saved(tx, act, arrival_id, data, n),
            lambda _: self.console.work.run(lambda: put(title, suffix, data, config), self._saved),
        )

    def _saved(self, outcome: Delivered | NotDelivered) -> None:
        match outcome:
            case Delivered():
                self._say(translate("MailFiles", "Tersimpan di %1").replace("%1", outcome.path))
            case NotDelivered():
                self._say(outcome.why, bad=True)
            case _:
                assert_never(outcome)

    def _attach(self, arrival_id: UUID, case_id: UUID, found: Found) -> None:
        good = tuple(one.what for one in found if isinstance(one.what, Examined))
        bad = " ".join(refused(one.what) for one in found if isinstance(one.what, NotTaken))
        if not good:
            self._say(bad, bad=True)
            return
        self._do(
            "attach_mail_files",
            lambda tx, act: mail_files.attach_files(tx, act, arrival_id, case_id, good),
            lambda outcome: self._attached(outcome, bad),
        )

    def _attached(self, outcome: FilesAttached | NotTaken | NotLinked | NotAllowed, bad: str) -> None:
        match outcome:
            case FilesAttached():
                said = words.attached(len(outcome.attachment_ids), outcome.known)
                self._say(f"{said} {bad}".strip(), bad=bool(bad))
                self.attached.emit()
            case NotTaken():
                self._say(refused(outcome), bad=True)
            case NotLinked():
                self._say(
                    translate("MailFiles", "E-mail ini baru saja ditautkan ke eskalasi lain. Baca lagi, lalu ulangi."),
                    bad=True,
                )
            case NotAllowed():
                self._say(translate("MailFiles", "Permasalahan ini sudah ditutup; lampiran tidak dapat ditambah."), bad=True)  # fmt: skip
            case _:
                assert_never(outcome)

    def _copy(self, file: OpenedFile) -> Path | None:
        try:
            return self.copies.put(file.file_id, file.name, file.data)
        except OSError:
            return None

    def _handed(self, path: Path | None) -> None:
        if path is None or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._say(
                translate("MailFiles", "Komputer ini tidak punya program untuk membuka berkas itu. Simpan saja."),
                bad=True,
            )


def _opened(file_id: UUID, file: Examined, shown: Seen) -> OpenedFile:
    return OpenedFile(file_id, file.name, file.type, file.data, shown.picture, shown.pages)
