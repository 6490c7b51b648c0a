"""The telephone desk: a call rings, is answered, asked, written down, or was no consultation at all (S0-01 to S0-04)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, update

from loket_shared.db.schema import case_file, new_id, phone_call, phone_draft, staff
from loket_shared.domain.completeness import Missing
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, Channel, ContactOutcome, Means
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import about, locked, write
from loket_shared.services.case_notes import NoteKind, keep_note
from loket_shared.services.journal import Event, record
from loket_shared.services.people import Identity, Problem, clean_identity, clean_problem, missing_in
from loket_shared.services.phone_typed import CallOpen, held_call, opened
from loket_shared.services.procedures import version_for
from loket_shared.services.remote_cases import begin_case
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.revisions import Topic, bump

LONGEST_RING = timedelta(minutes=10)


class CallEnd(StrEnum):
    """What a telephone call came to."""

    RECORDED = "recorded"
    CONTINUED = "continued"
    NOT_CONSULTATION = "not_consultation"
    CUT_OFF = "cut_off"


@dataclass(frozen=True, slots=True)
class CallRecorded:
    """The call became a case; its number is dictated now (S0-08)."""

    case_id: UUID
    version: int
    form_label: str


@dataclass(frozen=True, slots=True)
class CallUnfinished:
    """Required fields are blank."""

    missing: tuple[Missing, ...]


def answer_call(tx: Connection, act: Act, desk_id: UUID | None, rang_at: datetime | None = None) -> CallOpen:
    """Take a call (S0-02 ends, S0-03 begins). An officer has one open call: a second press returns to it.

    `rang_at` (aware) is the instant at which the ring was noted, in an office that measures the ten seconds; without it
    S0-02 is not measured.
    """

    def do() -> CallOpen:
        assert act.staff_id is not None
        tx.execute(select(staff.c.id).where(staff.c.id == act.staff_id).with_for_update(key_share=True))
        if (held := held_call(tx, act.staff_id)) is not None:
            return opened(held)
        rang = rang_at if rang_at is not None and timedelta() <= act.now - rang_at <= LONGEST_RING else None
        call_id = new_id()
        row = {"id": call_id, "office_id": act.office_id, "desk_id": desk_id, "staff_id": act.staff_id}
        tx.execute(insert(phone_call), row | {"rang_at": rang, "answered_at": act.now})
        version_id = version_for(tx, act.office_id, Channel.TELEPHONE)
        events = [Event(EventKind.CALL_ANSWERED, {"call_id": call_id}, procedure_version_id=version_id)]
        if rang is not None:
            rung = Event(EventKind.CALL_RANG, {"call_id": call_id}, procedure_version_id=version_id, occurred_at=rang)
            events.insert(0, rung)
        record(tx, act, *events)
        return CallOpen(call_id, act.now, rang)

    return once(tx, act, "answer_call", CallOpen, do)


def mark_asked(tx: Connection, act: Act, call_id: UUID) -> Saved | NotAllowed:
    """Note that the officer knows what is needed (S0-03 ends): one key, or the first words in part B."""

    def do() -> Saved | NotAllowed:
        call = _locked(tx, call_id)
        if call.ended_at is not None or call.asked_at is not None:
            return NotAllowed("asked")
        tx.execute(update(phone_call).where(phone_call.c.id == call_id).values(asked_at=act.now))
        version_id = version_for(tx, act.office_id, Channel.TELEPHONE)
        record(tx, act, Event(EventKind.CALL_ASKED, {"call_id": call_id}, procedure_version_id=version_id))
        return Saved(call_id, 1)

    return once(tx, act, "mark_asked", Saved, do)


def record_call(
    tx: Connection, act: Act, call_id: UUID, identity: Identity, problem: Problem
) -> CallRecorded | CallUnfinished | NotAllowed:
    """Write the caller's form (S0-04): a case of its own form number, without guest book; the officer works on it at once."""
    who, what = clean_identity(identity), clean_problem(problem)

    def do() -> CallRecorded | CallUnfinished | NotAllowed:
        call = _locked(tx, call_id)
        if call.ended_at is not None:
            return NotAllowed(call.outcome or "ended")
        if missing := missing_in(who, what):
            return CallUnfinished(missing)
        begun = begin_case(tx, act, Channel.TELEPHONE, who, what, call_id=call_id)
        case = locked(tx, begun.case_id)
        write(tx, act, case, CaseState.ANALYSIS, {"version": 2})
        _end(tx, act, call_id, CallEnd.RECORDED, begun.case_id)
        return CallRecorded(begun.case_id, 2, begun.label)

    return once(tx, act, "record_call", CallRecorded, do)


def continue_case(tx: Connection, act: Act, call_id: UUID, case_id: UUID) -> Saved | NotAllowed:
    """Tie a call to a case that exists ("lanjutkan masalah ini", A.8-34): no new form, the contact stands in its story."""

    def do() -> Saved | NotAllowed:
        call = _locked(tx, call_id)
        case = locked(tx, case_id)
        if call.ended_at is not None:
            return NotAllowed(call.outcome or "ended")
        if case.state in {CaseState.MERGED, CaseState.CANCELLED}:
            return NotAllowed(case.state)
        note_id = keep_note(tx, act, case_id, NoteKind.CONTACT, "", Means.TELEPHONE, ContactOutcome.REACHED)
        noted = {"note_id": note_id, "means": Means.TELEPHONE, "outcome": ContactOutcome.REACHED}
        record(tx, act, Event(EventKind.CASE_CONTACTED, noted, **about(case)))
        _end(tx, act, call_id, CallEnd.CONTINUED, case_id)
        return Saved(case_id, case.version)

    return once(tx, act, "continue_case", Saved, do)


def end_call(tx: Connection, act: Act, call_id: UUID, outcome: CallEnd) -> Saved | NotAllowed:
    """Close a call that became no case: a wrong number ("bukan konsultasi"), or one that was cut off."""

    def do() -> Saved | NotAllowed:
        call = _locked(tx, call_id)
        if call.ended_at is not None or outcome not in {CallEnd.NOT_CONSULTATION, CallEnd.CUT_OFF}:
            return NotAllowed(call.outcome or "open")
        _end(tx, act, call_id, outcome, None)
        return Saved(call_id, 2)

    return once(tx, act, "end_call", Saved, do)


def _end(tx: Connection, act: Act, call_id: UUID, outcome: CallEnd, case_id: UUID | None) -> None:
    values = {"ended_at": act.now, "outcome": str(outcome), "case_id": case_id}
    tx.execute(update(phone_call).where(phone_call.c.id == call_id).values(values))
    tx.execute(delete(phone_draft).where(phone_draft.c.call_id == call_id))
    version_id = version_for(tx, act.office_id, Channel.TELEPHONE)
    if case_id is not None:
        follows = select(case_file.c.procedure_version_id).where(case_file.c.id == case_id)
        version_id = tx.execute(follows).scalar_one()
    noted = {"call_id": call_id, "outcome": outcome}
    record(tx, act, Event(EventKind.CALL_ENDED, noted, case_id=case_id, procedure_version_id=version_id))
    bump(tx, act.office_id, Topic.CASES)


def _locked(tx: Connection, call_id: UUID) -> Row[Any]:
    return tx.execute(select(phone_call).where(phone_call.c.id == call_id).with_for_update()).one()
