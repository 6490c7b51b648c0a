"""The state of a mail's files, and how they are taken out of the mail on workers."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from loket_shared.db.errors import DatabaseUnavailable
from loket_shared.domain.attachments import Refused
from loket_shared.services import mail_files, mail_reading
from loket_shared.services.attachment_kind import NotTaken
from loket_shared.services.mail_files import FoundFile
from loket_shared.services.mail_reading import FileLine, RawMail, WholeMail
from PySide6.QtCore import QObject, Signal

from loket_operator.acting import Verb
from loket_operator.mail_files import words
from loket_operator.mail_files.state import MailFilesState
from loket_operator.mail_files.words import translate
from loket_operator.words import fault
from loket_operator.workspace import Console

T = TypeVar("T")
Found = tuple[FoundFile, ...]
HOPELESS = frozenset({Refused.EMPTY, Refused.UNREADABLE})


class MailFilesCore(QObject):
    """Holds one MailFilesState; `changed` comes after every change of it."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = MailFilesState()
        self._awaited = ""
        console.work.crashed.connect(self._forget)
        console.acting.changed.connect(self._given_up)

    def follow(self, mail: WholeMail | None) -> None:
        """Show the files of this mail, or of none."""
        before = self.state.mail
        same = mail is not None and before is not None and mail.line.id == before.line.id
        self._show(replace(self.state, mail=mail) if same else MailFilesState(mail))

    def _begin(self) -> WholeMail | None:
        """Return the mail for a wish that begins now; None without a mail, or while another wish has no answer."""
        if self.state.busy or self.state.mail is None:
            return None
        self._show(replace(self.state, said=translate("MailFiles", "Sebentar…"), bad=False, busy=True))
        return self.state.mail

    def _do(self, name: str, verb: Verb[T], done: Callable[[T], None]) -> None:
        """Send an act; when it is given up while the database is away, the next wish must be possible."""

        def answered(outcome: T) -> None:
            self._awaited = ""
            done(outcome)

        self._awaited = name
        self.console.acting.do(name, verb, answered)

    def _given_up(self) -> None:
        if self._awaited and self._awaited not in self.console.acting.busy:
            self._awaited = ""
            self._say("")

    def _read(self, arrival_id: UUID, then: Callable[[RawMail], None]) -> None:
        self.console.work.read_long(lambda tx: mail_reading.read_raw(tx, arrival_id), then, self._away)

    def _take_out(self, arrival_id: UUID, lines: tuple[FileLine, ...], then: Callable[[Found], None]) -> None:
        """Take files out of a mail; nothing comes of it when another mail is shown by then."""
        most = self.console.catalogue.settings.attachment_mb

        def here(found: Found) -> None:
            if self.state.mail is not None and self.state.mail.line.id == arrival_id:
                then(found)

        self._read(arrival_id, lambda raw: self.console.work.run(lambda: mail_files.find_files(raw, lines, most), here))

    def _line(self, n: int) -> FileLine | None:
        return next((one for one in self.state.files if one.n == n), None)

    def _warn(self, n: int, why: NotTaken) -> None:
        more = "" if why.reason in HOPELESS else f" {words.save_anyway()}"
        self._show(replace(self.state, said=words.warning(why) + more, bad=True, busy=False, warned=n))

    def _away(self, error: DatabaseUnavailable) -> None:
        self._say(fault(error.reason), bad=True)

    def _forget(self, _error: object) -> None:
        """A bug ended a wish without an answer: the next one must be possible."""
        if self.state.busy:
            self._say("")

    def _say(self, said: str, *, bad: bool = False) -> None:
        self._show(replace(self.state, said=said, bad=bad, busy=False, warned=None))

    def _show(self, state: MailFilesState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()
