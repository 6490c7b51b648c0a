"""Reads what the inbox shows; runs on a worker."""

from dataclasses import dataclass
from uuid import UUID

from loket_shared.services.inbox_list import MailBox, MailCounts, MailPage, count_mails, list_mails
from loket_shared.services.mail_reading import WholeMail, read_mail
from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class InboxPicture:
    """The counts, and while the page is open its list and its opened mail as they stand now."""

    counts: MailCounts
    shown: MailPage | None
    mail: WholeMail | None


def read_inbox(tx: Connection, office_id: UUID, box: MailBox, page: int, opened: UUID | None) -> InboxPicture:
    """Read the page; a page behind the last one becomes the first."""
    shown = list_mails(tx, office_id, box, page)
    if page and not shown.lines:
        shown = list_mails(tx, office_id, box)
    return InboxPicture(count_mails(tx, office_id), shown, read_mail(tx, opened) if opened is not None else None)


def read_counts(tx: Connection, office_id: UUID) -> InboxPicture:
    """Read the counts alone."""
    return InboxPicture(count_mails(tx, office_id), None, None)
