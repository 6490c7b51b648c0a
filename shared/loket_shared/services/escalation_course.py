"""The way of an escalation once LKPP has it: receipt, telephone, data asked and forwarded, progress, guide, solution (S2-02 to S2-15)."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import step_run
from loket_shared.domain.clean import clean_line, clean_text
from loket_shared.domain.escalation import EscalationNeed, EscalationVerb
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import ClockKind, Owner
from loket_shared.domain.states import Means
from loket_shared.services import escalation_moves
from loket_shared.services.act import Act, once
from loket_shared.services.cases import keep_answer
from loket_shared.services.escalation_moves import (
    EscalationMoved,
    Outcome,
    Said,
    Step,
    advance,
    happened,
    keep_entry,
    numbered,
)
from loket_shared.services.people import PROBLEM
from loket_shared.services.settings import read_settings

V, K = EscalationVerb, EventKind
SEEN: dict[str, Any] = {"unseen_since": None}


def receipt(
    tx: Connection, act: Act, escalation_id: UUID, version: int, said: Said, external_number: str = ""
) -> Outcome:
    """Note that LKPP has it: an automatic reply, an answer, or by telephone (E3); `external_number` is its number there."""
    number = clean_line(external_number, 60).text
    return _move(tx, act, escalation_id, version, V.RECEIPT, said, K.ESCALATION_RECEIVED, _received(act, said, number))


def phone(
    tx: Connection, act: Act, escalation_id: UUID, version: int, said: Said, external_number: str = ""
) -> Outcome:
    """Note the confirmation by telephone (S2-06, S4-10): who, under which number, when, with what result."""
    number = clean_line(external_number, 60).text
    spoken = Said(said.text, Means.TELEPHONE, said.contact, said.at)
    values = numbered(number) if number else {}
    return _move(tx, act, escalation_id, version, V.PHONE, spoken, K.ESCALATION_PHONED, values)


def ask_data(tx: Connection, act: Act, escalation_id: UUID, version: int, said: Said) -> Outcome:
    """Take in LKPP's request for data (E4); its two working days stand still until it has them, where the office counts so."""
    held = read_settings(tx, act.office_id).lkpp_waits
    values = SEEN | {"asked_at": said.at or act.now, "status_at": said.at or act.now, "holder_id": act.staff_id}
    more = {"held": True} if held else {}
    return _move(tx, act, escalation_id, version, V.ASK_DATA, said, K.ESCALATION_DATA_ASKED, values, more)


def pass_on(tx: Connection, act: Act, escalation_id: UUID, version: int, said: Said) -> Outcome:
    """Note that the visitor was asked for LKPP's data, by e-mail, telephone or WhatsApp (S2-07, E5)."""
    return _move(tx, act, escalation_id, version, V.PASS_ON, said, K.ESCALATION_PASSED_ON)


def get_data(tx: Connection, act: Act, escalation_id: UUID, version: int, said: Said) -> Outcome:
    """Take in the visitor's data (S2-08); from now on five minutes run until LKPP has them."""
    values = {"data_at": said.at or act.now, "holder_id": act.staff_id}
    return _move(tx, act, escalation_id, version, V.GET_DATA, said, K.ESCALATION_DATA_HERE, values)


def forward(tx: Connection, act: Act, escalation_id: UUID, version: int, said: Said) -> Outcome:
    """Note that the data were forwarded to LKPP by hand (S2-09, E6); its working days go on."""
    return _move(tx, act, escalation_id, version, V.FORWARD, said, K.ESCALATION_DATA_FORWARDED, {"asked_at": None})


def progress(tx: Connection, act: Act, escalation_id: UUID, version: int, said: Said) -> Outcome:
    """Take in a status of LKPP's (S2-12, S2-14, A.8-21): any word of a person counts, an automatic reply does not.

    The next one is due a working day after this one, and never before a working day after the first two (A.8-23).
    """
    heard = said.at or act.now
    values = SEEN | {"status_at": heard, "holder_id": act.staff_id}
    later = _two_days(tx, escalation_id)
    more = {"counts_from": later} if later is not None and later > heard else {}
    return _move(tx, act, escalation_id, version, V.PROGRESS, said, K.ESCALATION_PROGRESS, values, more)


def remind(tx: Connection, act: Act, escalation_id: UUID, version: int, said: Said) -> Outcome:
    """Note that LKPP was asked for its status; a reminder is prepared by the program and never sent by itself (A.8-24)."""
    return _move(tx, act, escalation_id, version, V.REMIND, said, K.ESCALATION_REMINDED)


def give_back(tx: Connection, act: Act, escalation_id: UUID, version: int, said: Said) -> Outcome:
    """Take in that it is LPSE's own matter, with the guide (S2-04, E8): the case is worked on here again (A.8-18)."""

    def step(row: Row[Any]) -> Step:
        entry_id = keep_entry(tx, act, escalation_id, V.RETURN, said)
        case, _ = escalation_moves.locked(tx, escalation_id)
        noted = {"entry_id": entry_id, "means": said.means}
        back = {"unit": case.unit, "from_unit": "lkpp"}
        values = SEEN | {"status_at": said.at or act.now, "asked_at": None}
        told = ((K.ESCALATION_RETURNED, noted),)
        return Step(values, told, ((K.CASE_RETURNED, back),), at=happened(act, row, said))

    return _do(tx, act, escalation_id, version, V.RETURN, said, step)


def solve(tx: Connection, act: Act, escalation_id: UUID, version: int, said: Said, answer: str = "") -> Outcome:
    """Take in LKPP's solution (S2-13, E9): part C holds it, and the visitor is still to be told (C6, S2-15).

    `answer` is how the visitor is told; blank takes LKPP's own words.
    """
    written = clean_text(answer, PROBLEM).text or clean_text(said.text, PROBLEM).text

    def step(row: Row[Any]) -> Step:
        entry_id = keep_entry(tx, act, escalation_id, V.SOLVE, said)
        case, _ = escalation_moves.locked(tx, escalation_id)
        seq = keep_answer(tx, act, row.case_id, written)
        kept = {"seq": seq, "version": case.version + 1, "told": False}
        return Step(
            SEEN | {"status_at": said.at or act.now, "asked_at": None},
            ((K.ESCALATION_SOLVED, {"entry_id": entry_id, "means": said.means}),),
            ((K.CASE_SOLUTION_KNOWN, {"unit": "lkpp"}), (K.CASE_ANSWERED, kept)),
            {"answered_by": act.staff_id, "answered_at": act.now},
            at=happened(act, row, said),
        )

    return _do(tx, act, escalation_id, version, V.SOLVE, said, step)


def _move(
    tx: Connection, act: Act, escalation_id: UUID, version: int, verb: EscalationVerb, said: Said, kind: EventKind,
    values: Mapping[str, Any] | None = None, more: Mapping[str, object] | None = None,
) -> Outcome:  # fmt: skip
    def step(row: Row[Any]) -> Step:
        entry_id = keep_entry(tx, act, escalation_id, verb, said)
        means = {"means": said.means} if kind not in {K.ESCALATION_PHONED, K.ESCALATION_DATA_FORWARDED} else {}
        return Step(
            values or {}, ((kind, {"entry_id": entry_id} | means | dict(more or {})),), at=happened(act, row, said)
        )

    return _do(tx, act, escalation_id, version, verb, said, step)


def _do(
    tx: Connection,
    act: Act,
    escalation_id: UUID,
    version: int,
    verb: EscalationVerb,
    said: Said,
    step: Callable[[Row[Any]], Step],
) -> Outcome:
    means = None if said.means is Means.NONE else str(said.means)
    given = {EscalationNeed.TEXT: said.text, EscalationNeed.MEANS: means}

    def do() -> Outcome:
        return advance(tx, act, escalation_id, version, verb, step, given)

    return once(tx, act, f"escalation_{verb}", EscalationMoved, do)


def _received(act: Act, said: Said, number: str) -> dict[str, Any]:
    return {"received_at": said.at or act.now} | (numbered(number) if number else {})


def _two_days(tx: Connection, escalation_id: UUID) -> datetime | None:
    """Return when LKPP's first status is, or was, due: the end of the one-off count in working days."""
    mine = (step_run.c.escalation_id == escalation_id, step_run.c.owner == str(Owner.LKPP))
    counted = step_run.c.clock == str(ClockKind.WORKING_DAYS)
    first = select(step_run.c.due_at).where(*mine, counted).order_by(step_run.c.opened_at, step_run.c.step).limit(1)
    return tx.execute(first).scalar()
