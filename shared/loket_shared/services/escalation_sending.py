"""Sends an escalation by mail ("Kirim"): the letter is kept in the same transaction, and may be taken back until it leaves."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import escalation_file, escalation_text, letter
from loket_shared.domain.escalation import EscalationNeed, EscalationState, EscalationVerb
from loket_shared.domain.events import EventKind
from loket_shared.domain.mail.outbox import CANCELLABLE
from loket_shared.services import outbox_decisions
from loket_shared.services.act import Act, once
from loket_shared.services.escalation_moves import EscalationMoved, Outcome, Step, advance, locked
from loket_shared.services.letter_checks import NoMail, TooLarge, addressed, still_kept, too_large
from loket_shared.services.letters import Addressee, Draft, keep_letter
from loket_shared.services.mail_accounts import read_account
from loket_shared.services.results import NotAllowed


def send(
    tx: Connection, act: Act, escalation_id: UUID, version: int, subject: str, body: str, to: tuple[Addressee, ...]
) -> Outcome | NoMail | TooLarge:
    """Send the draft to LKPP: the five minutes end with this press, whatever the mail server says later (S2-01, A.6.6).

    `subject` and `body` are the letter's words as the officer saw them; its chosen files go along. One that was refused, or
    came back, is replaced by this one.
    """

    def step(row: Row[Any]) -> Step:
        outbox_decisions.settle(tx, act, escalation_id, by_hand=False)
        files = _enclosed(tx, escalation_id, row.case_id)
        draft = Draft("escalation", to, subject, body, row.reference, files=files)
        told: dict[str, object] = {"channel": "email"}
        sent = told | {"letter_id": keep_letter(tx, act, row.case_id, escalation_id, draft)}
        return Step(
            {"sent_at": act.now, "channel": "email", "holder_id": act.staff_id},
            ((EventKind.ESCALATION_SENT, sent),),
            ((EventKind.CASE_ESCALATED, {"escalation_id": escalation_id} | told),),
        )

    def do() -> Outcome | NoMail | TooLarge:
        if read_account(tx, act.office_id) is None:
            return NoMail()
        case, before = locked(tx, escalation_id)
        if outbox_decisions.under_way(tx, escalation_id):
            return NotAllowed(EscalationState(before.state))
        if (large := too_large(tx, act, body, _enclosed(tx, escalation_id, case.id))) is not None:
            return large
        said = tx.execute(select(escalation_text).where(escalation_text.c.escalation_id == escalation_id)).one()
        given = {EscalationNeed.TITLE: said.title and subject, EscalationNeed.TEXT: body if addressed(to) else None}
        return advance(tx, act, escalation_id, version, EscalationVerb.SEND, step, given)

    return once(tx, act, "send_escalation", EscalationMoved, do)


def undo(tx: Connection, act: Act, escalation_id: UUID, version: int) -> Outcome:
    """Take the letter back while nobody hands it over; the five minutes count from the instant of knowing again."""

    def step(row: Row[Any]) -> Step:
        letter_id = _waiting(tx, escalation_id)
        taken = letter_id is not None and outbox_decisions.cancel(tx, act, letter_id)
        assert taken, "asked just before, and the letter's row is locked"
        told = {"letter_id": letter_id, "known_at": row.known_at}
        again = {"escalation_id": escalation_id, "known_at": row.known_at}
        return Step({"sent_at": None}, ((EventKind.ESCALATION_UNSENT, told),), ((EventKind.CASE_UNSOLVABLE, again),))

    def do() -> Outcome:
        locked(tx, escalation_id)
        if _waiting(tx, escalation_id) is None:
            return NotAllowed(EscalationState.QUEUED)
        return advance(tx, act, escalation_id, version, EscalationVerb.UNDO, step)

    return once(tx, act, "unsend_escalation", EscalationMoved, do)


def _enclosed(tx: Connection, escalation_id: UUID, case_id: UUID) -> tuple[UUID, ...]:
    chosen = select(escalation_file.c.attachment_id).where(escalation_file.c.escalation_id == escalation_id)
    return still_kept(tx, case_id, tx.execute(chosen).scalars())


def _waiting(tx: Connection, escalation_id: UUID) -> UUID | None:
    """Return the escalation's letter that can still be taken back, locked."""
    mine = (letter.c.escalation_id == escalation_id, letter.c.kind == "escalation")
    still = letter.c.state.in_([str(state) for state in CANCELLABLE])
    found = select(letter.c.id).where(*mine, still).order_by(letter.c.written_at.desc()).limit(1)
    letter_id: UUID | None = tx.execute(found.with_for_update()).scalar()
    return letter_id


__all__ = ["NoMail", "send", "undo"]
