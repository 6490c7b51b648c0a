"""The outbox: which letter leaves next, under whose lease, and what its server said.

Each state is committed before anything depends on it: a lease before a server is spoken to, the mark before it is asked to
take the text, its word before anything else is done. Only consoles that hold the mail secret take leases.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from loket_shared.db.schema import letter, letter_recipient, letter_try
from loket_shared.domain.mail.outbox import Mover, OutboxState, legal, next_try
from loket_shared.services.act import Act, once
from loket_shared.services.letters import WrittenLetter, read_letter, still_waits
from loket_shared.services.outbox_course import went
from loket_shared.services.outbox_rows import UNDER_WAY, locked, put, with_case

S = OutboxState
READY = (S.QUEUED, S.DEFERRED)


@dataclass(frozen=True, slots=True)
class Leased:
    """A letter that this console alone may hand over until `until` (aware UTC); `fence` goes back with every word about it."""

    letter: WrittenLetter
    fence: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Refusal:
    """One recipient whom the server turned away, with its code and words."""

    address: str
    code: int
    words: str


@dataclass(frozen=True, slots=True)
class Word:
    """What became of one try: ACCEPTED, DEFERRED, FAILED or UNKNOWN, with the server's code and words, or why there were none."""

    state: OutboxState
    stage: int | None = None
    code: int | None = None
    words: str = ""
    reason: str = ""
    queue_id: str = ""
    accepted: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class _Taken:
    letter_id: UUID
    fence: int
    until: datetime


@dataclass(frozen=True, slots=True)
class _Kept:
    kept: bool


def take(tx: Connection, act: Act, lease_seconds: int) -> Leased | None:
    """Lease the letter that has waited longest for its turn; None when none is due.

    Two consoles never get the same one, and what another one is just taking is passed over.
    """

    def do() -> _Taken | None:
        at = (letter.c.office_id == act.office_id, letter.c.state.in_([str(state) for state in READY]))
        query = select(letter).where(*at, letter.c.next_try_at <= act.now).order_by(letter.c.next_try_at, letter.c.id)
        row = tx.execute(query.limit(1).with_for_update(skip_locked=True)).first()
        if row is None:
            return None
        fence, until = row.fence + 1, act.now + timedelta(seconds=lease_seconds)
        values = {
            "fence": fence, "lease_device_id": act.device_id, "lease_until": until, "attempts": row.attempts + 1,
            "first_try_at": row.first_try_at or act.now,
        }  # fmt: skip
        put(tx, act, row, S.SENDING, values)
        began = {"letter_id": row.id, "fence": fence, "device_id": act.device_id, "began_at": act.now, "words": ""}
        tx.execute(insert(letter_try), began)
        return _Taken(row.id, fence, until)

    taken = once(tx, act, "take_letter", _Taken, do)
    return None if taken is None else Leased(read_letter(tx, taken.letter_id), taken.fence, taken.until)


def mark(tx: Connection, act: Act, letter_id: UUID, fence: int, lease_seconds: int) -> bool:
    """Write down that the server is about to be asked to take the text; False when the lease is no longer this console's.

    After False nothing may be said to the server: somebody else has the letter, or took it back.
    """

    def do() -> _Kept:
        row = locked(tx, letter_id)
        if row.fence != fence or row.state != S.SENDING:
            return _Kept(kept=False)
        put(tx, act, row, S.ENTERING_DATA, {"lease_until": act.now + timedelta(seconds=lease_seconds)})
        at = (letter_try.c.letter_id == letter_id, letter_try.c.fence == fence)
        tx.execute(update(letter_try).where(*at).values(marked_at=act.now))
        return _Kept(kept=True)

    return once(tx, act, "mark_letter", _Kept, do).kept


def keep_word(tx: Connection, act: Act, letter_id: UUID, fence: int, word: Word) -> bool:
    """Keep what became of a try, and let the escalation follow; False when this console's lease was taken over meanwhile.

    The word of a slow console about a letter that became unknown is still taken: it is the server's own.
    """

    def do() -> _Kept:
        row = with_case(tx, letter_id)
        into = _into(row, word, act.now)
        if row.fence != fence or not legal(S(row.state), into, Mover.PROGRAM):
            return _Kept(kept=False)
        _try_ended(tx, act, letter_id, fence, word)
        _recipients(tx, act, letter_id, word)
        if into is S.ACCEPTED and _somebody_waits(tx, letter_id):
            into = S.DEFERRED
        values: dict[str, Any] = {
            "stage": word.stage,
            "code": word.code,
            "reason": word.reason or None,
            "lease_until": None,
        }
        if word.state is S.ACCEPTED:
            values |= {"accepted_at": row.accepted_at or act.now, "queue_id": word.queue_id[:200] or row.queue_id}
        if into is S.DEFERRED:
            values["next_try_at"] = next_try(row.first_try_at, row.attempts, act.now)
        put(tx, act, row, into, values)
        went(tx, act, row, word.state if word.state is S.ACCEPTED else into, word.code)
        return _Kept(kept=True)

    return once(tx, act, "letter_word", _Kept, do).kept


def lapse(tx: Connection, act: Act) -> int:
    """Take up what a console left behind whose lease ran out: before the mark it is queued again, after it unknown.

    Returns how many letters changed.
    """
    at = (letter.c.office_id == act.office_id, letter.c.state.in_([str(state) for state in UNDER_WAY]))
    query = select(letter).where(*at, letter.c.lease_until < act.now).order_by(letter.c.id)
    rows = tx.execute(query.with_for_update(skip_locked=True)).all()
    for row in rows:
        into = S.QUEUED if row.state == S.SENDING else S.UNKNOWN
        word = Word(into, reason="lapsed")
        _try_ended(tx, act, row.id, row.fence, word)
        put(tx, act, row, into, {"next_try_at": act.now, "lease_until": None, "reason": "lapsed"})
    return len(rows)


def _into(row: Row[Any], word: Word, now: datetime) -> OutboxState:
    """Return the state after a word: a deferred letter that was tried for 72 hours fails and asks a person."""
    if word.state is S.DEFERRED and next_try(row.first_try_at, row.attempts, now) is None:
        return S.FAILED
    return word.state


def _try_ended(tx: Connection, act: Act, letter_id: UUID, fence: int, word: Word) -> None:
    at = (letter_try.c.letter_id == letter_id, letter_try.c.fence == fence)
    told = {"state": str(word.state), "stage": word.stage, "code": word.code, "reason": word.reason or None}
    tx.execute(update(letter_try).where(*at).values(ended_at=act.now, words=word.words[:500], **told))


def _recipients(tx: Connection, act: Act, letter_id: UUID, word: Word) -> None:
    for address in word.accepted:
        at = (letter_recipient.c.letter_id == letter_id, letter_recipient.c.address == address)
        tx.execute(update(letter_recipient).where(*at).values(accepted_at=act.now, code=word.code, words=""))
    for one in word.refused:
        at = (letter_recipient.c.letter_id == letter_id, letter_recipient.c.address == one.address)
        tx.execute(update(letter_recipient).where(*at).values(code=one.code, words=one.words[:500]))


def _somebody_waits(tx: Connection, letter_id: UUID) -> bool:
    rows = tx.execute(select(letter_recipient).where(letter_recipient.c.letter_id == letter_id)).all()
    return any(still_waits(row) for row in rows)
