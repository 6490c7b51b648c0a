"""Reads what the escalations' pages show; runs on a worker."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from loket_shared.services.attachments import AttachmentView, attachments
from loket_shared.services.escalation_reading import EscalationView, escalations_of
from loket_shared.services.letter_reading import LetterView, known_limit, letters_of
from loket_shared.services.mail_accounts import MailAccount, read_account
from loket_shared.services.mail_reading import WholeMail, read_mail
from loket_shared.services.thread_mails import MailView, mails_of
from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Post:
    """The mail of a case: the office's account (None: by hand), the largest letter that is known to be taken, what went and came.

    `whole` are those mails that brought files, with all that is needed to open them.
    """

    account: MailAccount | None = None
    limit: int = 0
    letters: tuple[LetterView, ...] = ()
    mails: tuple[MailView, ...] = ()
    whole: tuple[WholeMail, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """A case's escalations, the files that may go along, and its mail."""

    case_id: UUID
    items: tuple[EscalationView, ...]
    files: tuple[AttachmentView, ...]
    post: Post


def read_thread(tx: Connection, case_id: UUID, office_id: UUID, now: datetime) -> Thread:
    """Read a case's escalations; files that were taken away cannot go along."""
    files = tuple(one for one in attachments(tx, case_id) if one.removed_at is None)
    mails = mails_of(tx, case_id)
    opened = (read_mail(tx, one.id) for one in mails if one.files)
    whole = tuple(one for one in opened if one is not None)
    limit = known_limit(tx, office_id, now)
    post = Post(read_account(tx, office_id), limit, letters_of(tx, case_id), mails, whole)
    return Thread(case_id, escalations_of(tx, case_id), files, post)
