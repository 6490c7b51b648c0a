"""The files of one mail as a screen shows them, and what became of the last wish."""

from dataclasses import dataclass
from uuid import UUID

from loket_shared.services.mail_reading import FileLine, WholeMail


@dataclass(frozen=True, slots=True)
class MailFilesState:
    """`said` is the last word about a file, `bad` whether it warns; `warned` is the file that a second press saves anyway."""

    mail: WholeMail | None = None
    said: str = ""
    bad: bool = False
    busy: bool = False
    warned: int | None = None

    @property
    def files(self) -> tuple[FileLine, ...]:
        """Return the mail's files: those that it offers, then those that its text shows."""
        listed = self.mail.files if self.mail is not None else ()
        return tuple(sorted(listed, key=lambda one: one.inline))

    @property
    def case_id(self) -> UUID | None:
        """Return the case to which files may be attached: that of the escalation with which the mail is."""
        linked = self.mail.line.linked if self.mail is not None else None
        return linked.case_id if linked is not None else None
