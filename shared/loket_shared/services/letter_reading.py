"""Reads letters as screens show them: how far each one is, for whom, and what its server said last."""

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import (
    attachment,
    letter,
    letter_file,
    letter_recipient,
    letter_text,
    letter_try,
    staff,
)
from loket_shared.domain.mail.outbox import ASKS_A_PERSON, CANCELLABLE, OutboxState
from loket_shared.domain.mail.size import USUAL_LIMIT

LIMIT_HOLDS = timedelta(days=30)
"""So long a server's refusal of a letter that was too large tells what it takes; accounts and servers change."""

_TOLD_LIMIT = re.compile(r"> (\d{4,12})$")


@dataclass(frozen=True, slots=True)
class RecipientView:
    """One to whom a letter goes: since when a server has it for him, or with which code and words he was turned away."""

    address: str
    name: str
    copy: bool
    accepted_at: datetime | None
    code: int | None
    words: str

    @property
    def refused(self) -> bool:
        """Tell whether the letter will not reach him without a person."""
        return self.accepted_at is None and self.code is not None and self.code >= 500


@dataclass(frozen=True, slots=True)
class EnclosedView:
    """A file that goes along; `size` in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class LetterView:
    """A letter as it stands; instants are aware UTC. `leaves_at` ends the time in which it is certain that nobody has it."""

    id: UUID
    escalation_id: UUID | None
    kind: str
    state: OutboxState
    since: datetime
    written_at: datetime
    leaves_at: datetime
    next_try_at: datetime
    attempts: int
    stage: int | None
    code: int | None
    reason: str
    words: str
    accepted_at: datetime | None
    bounced_at: datetime | None
    version: int
    token: str
    subject: str
    body: str
    by: str
    message_id: str
    recipients: tuple[RecipientView, ...] = ()
    files: tuple[EnclosedView, ...] = ()

    @property
    def bounced(self) -> bool:
        """Tell whether it came back from everybody it was addressed to."""
        return self.bounced_at is not None and self.state is OutboxState.ACCEPTED

    @property
    def asks(self) -> bool:
        """Tell whether a person has to decide what is to become of it."""
        return self.state in ASKS_A_PERSON or self.bounced

    @property
    def may_be_taken_back(self) -> bool:
        """Tell whether nobody has begun to hand it over."""
        return self.state in CANCELLABLE


def letters_of(tx: Connection, case_id: UUID) -> tuple[LetterView, ...]:
    """Return every letter of a case in the order in which they were written."""
    joined = letter.join(letter_text).join(staff, staff.c.id == letter.c.staff_id)
    query = select(letter, letter_text, staff.c.name.label("by")).select_from(joined).where(letter.c.case_id == case_id)
    rows = tx.execute(query.order_by(letter.c.written_at, letter.c.id)).all()
    ids = [row.id for row in rows]
    if not ids:
        return ()
    people, files, words = _people(tx, ids), _files(tx, ids), _words(tx, ids)
    return tuple(_view(row, people[row.id], files[row.id], words.get(row.id, "")) for row in rows)


def known_limit(tx: Connection, office_id: UUID, now: datetime) -> int:
    """Return how many bytes a letter may have: what the office's server said last when one was too large, else what is usual."""
    lately = (
        letter.c.office_id == office_id,
        letter_try.c.reason == "too_big",
        letter_try.c.began_at > now - LIMIT_HOLDS,
    )
    query = select(letter_try.c.words).select_from(letter_try.join(letter)).where(*lately)
    told = tx.execute(query.order_by(letter_try.c.began_at.desc()).limit(1)).scalar() or ""
    found = _TOLD_LIMIT.search(told)
    return int(found[1]) if found else USUAL_LIMIT


def _people(tx: Connection, ids: list[UUID]) -> dict[UUID, list[RecipientView]]:
    found: dict[UUID, list[RecipientView]] = defaultdict(list)
    query = select(letter_recipient).where(letter_recipient.c.letter_id.in_(ids)).order_by(letter_recipient.c.n)
    for row in tx.execute(query):
        one = RecipientView(row.address, row.name, row.field == "cc", row.accepted_at, row.code, row.words)
        found[row.letter_id].append(one)
    return found


def _files(tx: Connection, ids: list[UUID]) -> dict[UUID, list[EnclosedView]]:
    found: dict[UUID, list[EnclosedView]] = defaultdict(list)
    joined = letter_file.join(attachment, attachment.c.id == letter_file.c.attachment_id)
    columns = (letter_file.c.letter_id, attachment.c.name, attachment.c.size)
    query = select(*columns).select_from(joined).where(letter_file.c.letter_id.in_(ids)).order_by(attachment.c.id)
    for row in tx.execute(query):
        found[row.letter_id].append(EnclosedView(row.name, row.size))
    return found


def _words(tx: Connection, ids: list[UUID]) -> dict[UUID, str]:
    """Return what was heard at the last try of each letter that ended."""
    ended = (letter_try.c.letter_id.in_(ids), letter_try.c.ended_at.is_not(None))
    query = select(letter_try.c.letter_id, letter_try.c.words).where(*ended).order_by(letter_try.c.fence)
    return dict(tx.execute(query).tuples().all())


def _view(row: Row[Any], people: list[RecipientView], files: list[EnclosedView], words: str) -> LetterView:
    return LetterView(
        row.id, row.escalation_id, row.kind, OutboxState(row.state), row.state_since, row.written_at, row.not_before,
        row.next_try_at, row.attempts, row.stage, row.code, row.reason or "", words, row.accepted_at, row.bounced_at, row.version,
        row.token, row.subject, row.body, row.by, row.message_id, tuple(people), tuple(files),
    )  # fmt: skip
