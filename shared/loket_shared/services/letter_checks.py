"""What must hold before a letter is kept: an account, somebody to whom it goes, and a size that servers take."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import attachment
from loket_shared.domain.mail.size import letter_size
from loket_shared.services.act import Act
from loket_shared.services.letter_reading import known_limit
from loket_shared.services.letters import Addressee


@dataclass(frozen=True, slots=True)
class NoMail:
    """The office has no mail account: it is sent by hand, with the copy-ready text."""


@dataclass(frozen=True, slots=True)
class TooLarge:
    """The letter with its files would have `size` bytes, more than the `limit` that is known; nothing was sent."""

    size: int
    limit: int


def addressed(to: Iterable[Addressee]) -> bool:
    """Tell whether a letter goes to somebody, not only as a copy."""
    return any(not one.copy for one in to)


def still_kept(tx: Connection, case_id: UUID, files: Iterable[UUID]) -> tuple[UUID, ...]:
    """Return those of the files that are the case's and were not taken away, in the order in which they came."""
    mine = (attachment.c.case_id == case_id, attachment.c.removed_at.is_(None), attachment.c.id.in_(tuple(files)))
    return tuple(tx.execute(select(attachment.c.id).where(*mine).order_by(attachment.c.id)).scalars())


def too_large(tx: Connection, act: Act, body: str, files: tuple[UUID, ...]) -> TooLarge | None:
    """Say that a letter is larger than what is known to be taken; None where it is not."""
    query = select(attachment.c.name, attachment.c.size).where(attachment.c.id.in_(files))
    size = letter_size(body, tx.execute(query).tuples())
    limit = known_limit(tx, act.office_id, act.now)
    return TooLarge(size, limit) if size > limit else None
