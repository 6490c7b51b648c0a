"""What a mail that came means for its escalation: an answer waits to be taken, a receipt is noted, a bounce marks its letter."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select, update

from loket_shared.db.schema import escalation, letter, letter_recipient
from loket_shared.domain.escalation import EscalationNeed, EscalationState, EscalationVerb
from loket_shared.domain.events import EventKind
from loket_shared.domain.mail.kinds import Kind, Recognised
from loket_shared.domain.mail.parsed import Delivery
from loket_shared.services.act import Act
from loket_shared.services.escalation_moves import Step, about, advance, locked, numbered
from loket_shared.services.journal import Event, record

PERSONS = frozenset({Kind.HUMAN})
GONE = frozenset({Kind.BOUNCE_HARD, Kind.BOUNCE_SOFT})


def came(
    tx: Connection,
    act: Act,
    row: Row[Any],
    escalation_id: UUID,
    what: Recognised,
    key: UUID | None,
    numbers: tuple[str, ...] = (),
) -> UUID | None:
    """Let an escalation follow a mail that belongs to it; returns the letter of ours that the mail is about, if it tells.

    A person's answer waits on every helpdesk's list until somebody takes it. An automatic reply to what was sent tells that
    LKPP has it (E3), and the one number in its subject is LKPP's; it stops no clock. Of a bounce the letter is marked, and an escalation that reached nobody needs a
    person.
    """
    case, before = locked(tx, escalation_id)
    noted = {"escalation_id": escalation_id, "arrival_id": row.id, "kind": str(what.kind)}
    record(tx, act, Event(EventKind.ESCALATION_MAIL, noted, **about(case, before), occurred_at=row.arrived_at))
    letter_id = _letter(tx, escalation_id, key)
    if what.kind in PERSONS:
        waits = before.unseen_since or row.arrived_at
        tx.execute(update(escalation).where(escalation.c.id == escalation_id).values(unseen_since=waits))
    elif what.kind is Kind.AUTOMATIC and before.state == EscalationState.SENT:
        values = {"received_at": row.arrived_at}
        if len(numbers) == 1 and not before.external_number:
            values |= numbered(numbers[0])
        told = (EventKind.ESCALATION_RECEIVED, {"means": "email"})
        _mail_move(tx, act, escalation_id, EscalationVerb.RECEIPT, Step(values, (told,), at=row.arrived_at))
    elif what.kind in GONE and letter_id is not None:
        _bounced(tx, act, row, letter_id, escalation_id, what.deliveries)
    return letter_id


def _bounced(
    tx: Connection, act: Act, row: Row[Any], letter_id: UUID, escalation_id: UUID, deliveries: tuple[Delivery, ...]
) -> None:
    """Mark who was not reached; the letter came back when nobody it was addressed to is left."""
    named = {one.recipient.lower(): one for one in deliveries if one.action == "failed"}
    people = tx.execute(select(letter_recipient).where(letter_recipient.c.letter_id == letter_id)).all()
    hit = [one for one in people if one.address.lower() in named] or [one for one in people if not named]
    for one in hit:
        told = named.get(one.address.lower())
        words = told.diagnostic[:500] if told else ""
        at = (letter_recipient.c.letter_id == letter_id, letter_recipient.c.n == one.n)
        tx.execute(update(letter_recipient).where(*at).values(accepted_at=None, code=550, words=words))
    reached = (letter_recipient.c.letter_id == letter_id, letter_recipient.c.field == "to")
    left = (
        select(func.count()).select_from(letter_recipient).where(*reached, letter_recipient.c.accepted_at.is_not(None))
    )
    if not hit or tx.execute(left).scalar_one():
        return
    tx.execute(update(letter).where(letter.c.id == letter_id).values(bounced_at=row.arrived_at))
    kind = tx.execute(select(letter.c.kind).where(letter.c.id == letter_id)).scalar_one()
    if kind == "escalation":
        told_code = (EventKind.ESCALATION_FAILED, {"letter_id": letter_id, "code": 550})
        _mail_move(tx, act, escalation_id, EscalationVerb.REFUSED, Step({}, (told_code,), at=row.arrived_at))


def _mail_move(tx: Connection, act: Act, escalation_id: UUID, verb: EscalationVerb, step: Step) -> None:
    given = {EscalationNeed.MEANS: "email"}
    advance(tx, act, escalation_id, None, verb, lambda _row: step, given, by_mail=True)


def _letter(tx: Connection, escalation_id: UUID, key: UUID | None) -> UUID | None:
    """Return the letter that a signed id names, else the escalation's first one."""
    if key is not None:
        return key
    mine = (letter.c.escalation_id == escalation_id, letter.c.accepted_at.is_not(None))
    found: UUID | None = tx.execute(
        select(letter.c.id).where(*mine).order_by(letter.c.written_at.desc()).limit(1)
    ).scalar()
    return found
