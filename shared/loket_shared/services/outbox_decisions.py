"""What persons decide about letters, and what becomes of earlier ones when an escalation is sent anew, ends or is taken back."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from loket_shared.db.schema import letter, letter_recipient
from loket_shared.domain.mail.outbox import CANCELLABLE, Mover, OutboxState, legal
from loket_shared.services.act import Act, once
from loket_shared.services.escalation_moves import is_helper
from loket_shared.services.outbox_course import decided, went
from loket_shared.services.outbox_rows import UNDER_WAY, locked, put, with_case
from loket_shared.services.results import NotAllowed, Saved

S = OutboxState


class Decision(StrEnum):
    """What a person decides about a letter that the program may not send again by itself."""

    ARRIVED = "arrived"
    AGAIN = "again"
    BY_HAND = "by_hand"
    CANCEL = "cancel"


_INTO = {
    Decision.ARRIVED: S.ACCEPTED, Decision.AGAIN: S.QUEUED, Decision.BY_HAND: S.BY_HAND, Decision.CANCEL: S.CANCELLED,
}  # fmt: skip


def decide(tx: Connection, act: Act, letter_id: UUID, version: int, decision: Decision) -> Saved | NotAllowed:
    """Let a person say what is to become of a letter; the only way in which one whose fate is unknown is sent again."""

    def do() -> Saved | NotAllowed:
        row = with_case(tx, letter_id)
        into = _INTO[decision]
        if not is_helper(tx, act):
            return NotAllowed(row.state)
        if row.version != version or not legal(S(row.state), into, Mover.PERSON):
            return NotAllowed(row.state)
        values: dict[str, Any] = {}
        if into is S.QUEUED:
            values = {"next_try_at": act.now, "first_try_at": None, "attempts": 0}
            _ask_again(tx, letter_id)
        elif into is S.ACCEPTED:
            values = {"accepted_at": act.now}
        put(tx, act, row, into, values)
        went(tx, act, row, into, None)
        decided(tx, act, row, str(decision))
        return Saved(letter_id, row.version + 1)

    return once(tx, act, "decide_letter", Saved, do)


def under_way(tx: Connection, escalation_id: UUID) -> bool:
    """Tell whether an escalation's own letter is being handed over at this moment."""
    return any(S(row.state) in UNDER_WAY for row in _own(tx, escalation_id))


def settle(tx: Connection, act: Act, escalation_id: UUID, *, by_hand: bool) -> None:
    """Settle an escalation's earlier letters in the transaction of the act that sends it anew, or that ends it.

    Those that did not leave are taken back, or with `by_hand` sent by other means; of one whose fate is unknown nobody can say
    that it did not leave, so that it counts as sent by other means too.
    """
    for row in _own(tx, escalation_id):
        into = S.BY_HAND if by_hand or row.state == S.UNKNOWN else S.CANCELLED
        if legal(S(row.state), into, Mover.PERSON):
            put(tx, act, row, into, {})


def cancel(tx: Connection, act: Act, letter_id: UUID) -> bool:
    """Take a letter back in the caller's transaction; False when somebody has begun to hand it over."""
    row = locked(tx, letter_id)
    if S(row.state) not in CANCELLABLE:
        return False
    put(tx, act, row, S.CANCELLED, {})
    return True


def _own(tx: Connection, escalation_id: UUID) -> Sequence[Row[Any]]:
    mine = (letter.c.escalation_id == escalation_id, letter.c.kind == "escalation")
    return tx.execute(select(letter).where(*mine).order_by(letter.c.id).with_for_update()).all()


def _ask_again(tx: Connection, letter_id: UUID) -> None:
    """Forget who refused a letter for good: a person wants it offered to them once more."""
    refused = (letter_recipient.c.letter_id == letter_id, letter_recipient.c.accepted_at.is_(None))
    tx.execute(update(letter_recipient).where(*refused).values(code=None, words=""))
