"""Letters on an escalation's way, each kept in the transaction of the move that it is: data, reminder, question, request to the visitor.

Nothing is written by itself: an officer sees the words, and presses.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import arrival, arrival_text, letter
from loket_shared.domain.casework import Need
from loket_shared.domain.escalation import EscalationNeed, EscalationState, EscalationVerb
from loket_shared.domain.events import EventKind
from loket_shared.domain.mail.kinds import Kind
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.domain.states import Means
from loket_shared.services import telling
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import Moved, Needed
from loket_shared.services.escalation_moves import EscalationMoved, Outcome, Said, Step, advance, keep_entry, locked
from loket_shared.services.letter_checks import NoMail, TooLarge, addressed, still_kept, too_large
from loket_shared.services.letters import Addressee, Draft, keep_letter
from loket_shared.services.mail_accounts import read_account
from loket_shared.services.results import NotAllowed
from loket_shared.services.thread_mails import visitor_addresses

V, K = EscalationVerb, EventKind

_EVENTS = {V.FORWARD: K.ESCALATION_DATA_FORWARDED, V.REMIND: K.ESCALATION_REMINDED, V.PASS_ON: K.ESCALATION_PASSED_ON}
_KINDS = {V.FORWARD: ("data",), V.REMIND: ("reminder", "question"), V.PASS_ON: ("visitor",)}
"""Of which kinds a move's letter may be."""


@dataclass(frozen=True, slots=True)
class Writing:
    """A letter as the officer saw it: its words, to whom, and which of the case's files go along."""

    kind: str
    to: tuple[Addressee, ...]
    subject: str
    body: str
    files: tuple[UUID, ...] = ()


def write(
    tx: Connection, act: Act, escalation_id: UUID, version: int, verb: EscalationVerb, said: Writing
) -> Outcome | NoMail | TooLarge:
    """Make a move by mail: forward the data (S2-09), ask LKPP for its status or something else, ask the visitor (S2-07).

    The letter answers LKPP's last mail, or the visitor's, so that both stand in one conversation wherever it is read.
    """
    assert said.kind in _KINDS[verb], f"{said.kind} is no letter of {verb}"

    def step(row: Row[Any]) -> Step:
        replied, earlier = thread_ids(tx, escalation_id, row.case_id, visitor=said.kind == "visitor")
        files = still_kept(tx, row.case_id, said.files)
        draft = Draft(said.kind, said.to, said.subject, said.body, row.reference, replied, earlier, files)
        letter_id = keep_letter(tx, act, row.case_id, escalation_id, draft)
        entry_id = keep_entry(tx, act, escalation_id, verb, Said("", Means.EMAIL))
        noted: dict[str, object] = {"entry_id": entry_id, "letter_id": letter_id}
        if verb is not V.FORWARD:
            noted["means"] = Means.EMAIL
        values: Mapping[str, Any] = {"asked_at": None} if verb is V.FORWARD else {}
        return Step(values, ((_EVENTS[verb], noted),))

    def do() -> Outcome | NoMail | TooLarge:
        if read_account(tx, act.office_id) is None:
            return NoMail()
        case, before = locked(tx, escalation_id)
        if (large := too_large(tx, act, said.body, still_kept(tx, case.id, said.files))) is not None:
            return large
        if not addressed(said.to):
            return NotAllowed(EscalationState(before.state))
        given = {EscalationNeed.TEXT: said.body, EscalationNeed.MEANS: "email"}
        return advance(tx, act, escalation_id, version, verb, step, given)

    return once(tx, act, f"write_{said.kind}", EscalationMoved, do)


def tell_by_mail(
    tx: Connection, act: Act, case_id: UUID, version: int, said: Writing, *, confirm: bool
) -> telling.Outcome | NoMail | TooLarge:
    """Tell the visitor the solution by mail (S2-15, S1-14); the letter is kept with the telling, or neither is."""

    def do() -> telling.Outcome | NoMail | TooLarge:
        if read_account(tx, act.office_id) is None:
            return NoMail()
        if not addressed(said.to):
            return Needed(Need.MEANS)
        files = still_kept(tx, case_id, said.files)
        if (large := too_large(tx, act, said.body, files)) is not None:
            return large
        draft = Draft("visitor", said.to, said.subject, said.body, files=files)
        inner = replace(act, key=f"{act.key}-told")
        return telling.tell(
            tx,
            inner,
            case_id,
            version,
            Means.EMAIL,
            confirm=confirm,
            write=lambda: keep_letter(tx, act, case_id, None, draft),
        )

    return once(tx, act, "tell_by_mail", Moved, do)


def thread_ids(
    tx: Connection, escalation_id: UUID, case_id: UUID, *, visitor: bool = False
) -> tuple[str, tuple[str, ...]]:
    """Return the Message-ID that the next letter answers and all of its conversation, oldest first.

    LKPP and the visitor have a conversation each: neither is told the other's ids. Only what a person wrote is answered.
    """
    whose = (letter.c.kind == "visitor") if visitor else (letter.c.kind != "visitor")
    left = letter.c.state != str(OutboxState.CANCELLED)
    ours = select(letter.c.written_at, letter.c.message_id).where(letter.c.escalation_id == escalation_id, whose, left)
    linked = (arrival.c.escalation_id == escalation_id, arrival.c.kind == str(Kind.HUMAN), arrival.c.state == "linked")
    columns = (arrival.c.arrived_at, arrival_text.c.message_id, arrival_text.c.sender_address)
    came = tx.execute(select(*columns).select_from(arrival.join(arrival_text)).where(*linked)).all()
    addresses = visitor_addresses(tx, case_id)
    theirs = [(at, told) for at, told, sender in came if told and (sender.lower() in addresses) is visitor]
    both = sorted([*tx.execute(ours).tuples(), *theirs])
    last = max(theirs, default=both[-1] if both else None)
    return (last[1] if last else "", tuple(told for _, told in both))
