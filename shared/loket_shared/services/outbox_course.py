"""What a letter's fate means for its escalation: it arrived (E2), or it needs a person (EX)."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import escalation
from loket_shared.domain.escalation import EscalationNeed, EscalationState, EscalationVerb
from loket_shared.domain.events import EventKind
from loket_shared.domain.mail.outbox import ASKS_A_PERSON, OutboxState
from loket_shared.services import case_moves
from loket_shared.services.act import Act
from loket_shared.services.escalation_moves import Step, advance
from loket_shared.services.journal import Event, record

ARRIVED = frozenset({OutboxState.ACCEPTED, OutboxState.BY_HAND})


def went(tx: Connection, act: Act, letter: Row[Any], into: OutboxState, code: int | None) -> None:
    """Let the escalation whose first letter this is follow it; every other letter only shows its own state.

    A letter of which nobody knows whether it arrived is no failure: its escalation waits for the person's word. One that a
    person lets go out again takes its escalation along.
    """
    if letter.kind != "escalation" or letter.escalation_id is None:
        return
    state = _state(tx, letter.escalation_id)
    told = {"letter_id": letter.id}
    if into in ARRIVED and state in {EscalationState.QUEUED, EscalationState.FAILED}:
        arrived = (EventKind.ESCALATION_ARRIVED, told | {"channel": "email"})
        _advance(tx, act, letter.escalation_id, EscalationVerb.DELIVERED, Step({"arrived_at": act.now}, (arrived,)))
    elif into is OutboxState.QUEUED and state is EscalationState.FAILED:
        _advance(tx, act, letter.escalation_id, EscalationVerb.SEND, Step())
    elif into in ASKS_A_PERSON and into is not OutboxState.UNKNOWN and state is EscalationState.QUEUED:
        failed = (EventKind.ESCALATION_FAILED, told | {"code": code})
        _advance(tx, act, letter.escalation_id, EscalationVerb.REFUSED, Step({}, (failed,)))


def decided(tx: Connection, act: Act, letter: Row[Any], decision: str) -> None:
    """Journal what a person decided about a letter."""
    case = case_moves.locked(tx, letter.case_id)
    noted = {
        "letter_id": letter.id,
        "escalation_id": letter.escalation_id,
        "decision": decision,
        "letter_kind": letter.kind,
    }
    record(tx, act, Event(EventKind.LETTER_DECIDED, noted, **case_moves.about(case)))


def _state(tx: Connection, escalation_id: UUID) -> EscalationState:
    return EscalationState(tx.execute(select(escalation.c.state).where(escalation.c.id == escalation_id)).scalar_one())


def _advance(tx: Connection, act: Act, escalation_id: UUID, verb: EscalationVerb, step: Step) -> None:
    given = {EscalationNeed.TITLE: True, EscalationNeed.TEXT: True}
    advance(tx, act, escalation_id, None, verb, lambda _row: step, given, by_mail=True)
