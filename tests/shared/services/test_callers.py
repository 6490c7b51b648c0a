"""Who may be calling, and who waits for a call."""

from datetime import timedelta
from uuid import UUID

import pytest
from loket_shared.db.schema import phone_draft
from loket_shared.domain.states import CaseState, ContactOutcome, Means
from loket_shared.services import call_backs, phone_calls, phone_typed, promising, telling
from loket_shared.services.callers import Clues, KnownCase, known_cases
from loket_shared.services.people import Identity, Problem
from loket_shared.services.promising import Promised
from offices import BUDI, UPLOAD, Office
from sqlalchemy import select

RINA = Identity("Rina Kartika Ningrum", "CV Sumber Rejeki", "Jl. Melati 3", "0813 5551 2345")


def called(office: Office, who: Identity = BUDI, what: Problem = UPLOAD) -> UUID:
    call = office.do(lambda tx: phone_calls.answer_call(tx, office.officer(), office.desks[0]))
    assert isinstance(call, phone_typed.CallOpen)
    made = office.do(lambda tx: phone_calls.record_call(tx, office.officer(), call.call_id, who, what))
    assert isinstance(made, phone_calls.CallRecorded)
    return made.case_id


def promised(office: Office, case_id: UUID, days: int = 2, *, told: bool = True) -> None:
    due = office.clock.now() + timedelta(days=days)
    made = office.do(lambda tx: promising.promise(tx, office.officer(), case_id, 2, due))
    assert isinstance(made, Promised)
    if told:
        office.do(lambda tx: promising.tell_number(tx, office.officer(), case_id))


def found(office: Office, clues: Clues) -> list[UUID]:
    year = office.clock.now().year
    return [one.case_id for one in office.see(lambda tx: known_cases(tx, office.console.office_id, clues, year))]


@pytest.mark.parametrize(
    "clues",
    [
        Clues(phone="+62 813-5551-2345"),
        Clues(phone="hp 081355512345"),
        Clues(name="rina kar"),
        Clues(organisation="SUMBER"),
        Clues(words="000002"),
        Clues(words="2026-2"),
        Clues(words="sumber rejeki"),
        Clues(name="Budi Santoso", words="Rina"),
    ],
)
def test_a_caller_is_known_by_any_clue(office: Office, clues: Clues) -> None:
    called(office)
    wanted = called(office, RINA)
    assert found(office, clues) == [wanted]


@pytest.mark.parametrize(
    "clues", [Clues(), Clues(phone="0813"), Clues(name="Ri"), Clues(words="100%_"), Clues("", "_")]
)
def test_too_little_finds_nobody(office: Office, clues: Clues) -> None:
    called(office, RINA)
    assert found(office, clues) == []


def test_open_cases_stand_before_newer_ones_that_are_closed(office: Office) -> None:
    still_open = called(office)
    office.clock.advance(3600)
    answered = called(office)
    office.do(lambda tx: telling.keep_solution(tx, office.officer(), answered, 2, "Kosongkan tembolok peramban."))
    office.do(lambda tx: telling.tell(tx, office.officer(), answered, 3, Means.TELEPHONE, confirm=False))
    assert found(office, Clues(phone=BUDI.phone)) == [still_open, answered]
    known = office.see(lambda tx: known_cases(tx, office.console.office_id, Clues(phone=BUDI.phone), 2026))
    assert [one.open for one in known] == [True, False]
    assert isinstance(known[0], KnownCase)
    assert known[0].identity.address == BUDI.address


def test_whoever_was_promised_an_answer_is_rung_in_the_order_of_the_promises(office: Office) -> None:
    late, soon = called(office), called(office, RINA)
    promised(office, late, 5)
    promised(office, soon, 1, told=False)
    rows = office.see(lambda tx: call_backs.call_backs(tx, office.console.office_id, office.sari))
    assert [one.case_id for one in rows] == [soon, late]
    assert [one.begun for one in rows] == [True, False]
    assert (rows[0].phone, rows[0].tries, rows[0].last_outcome) == (RINA.phone, 0, None)


def test_a_try_is_counted_until_the_case_moves(office: Office) -> None:
    case_id = called(office)
    promised(office, case_id)
    for outcome in (ContactOutcome.NO_ANSWER, ContactOutcome.MESSAGE_LEFT):
        office.clock.advance(300)
        office.do(lambda tx, o=outcome: telling.contact(tx, office.officer(), case_id, Means.TELEPHONE, o))
    row = office.see(lambda tx: call_backs.call_backs(tx, office.console.office_id, None))[0]
    assert (row.tries, row.last_outcome, row.last_try_at) == (2, ContactOutcome.MESSAGE_LEFT, office.clock.now())
    office.clock.advance(300)
    office.do(lambda tx: telling.keep_solution(tx, office.officer(), case_id, 3, "Sudah dibuka blokirnya."))
    row = office.see(lambda tx: call_backs.call_backs(tx, office.console.office_id, None))[0]
    assert (row.state, row.tries, row.last_outcome) == (CaseState.SOLUTION_KNOWN, 0, None)


def test_an_unfinished_call_is_offered_to_the_officer_who_took_it(office: Office) -> None:
    case_id = called(office)
    mine = office.see(lambda tx: call_backs.call_backs(tx, office.console.office_id, office.sari))
    assert [(one.case_id, one.begun) for one in mine] == [(case_id, True)]
    assert office.see(lambda tx: call_backs.call_backs(tx, office.console.office_id, office.dewi)) == ()


def test_what_is_typed_late_is_not_kept_for_a_call_that_has_ended(office: Office) -> None:
    call = office.do(lambda tx: phone_calls.answer_call(tx, office.officer(), None))
    wrong = phone_calls.CallEnd.NOT_CONSULTATION
    office.do(lambda tx: phone_calls.end_call(tx, office.officer(), call.call_id, wrong))
    office.do(lambda tx: phone_typed.keep_typed(tx, office.officer(), call.call_id, RINA, UPLOAD))
    assert office.see(lambda tx: phone_typed.open_call(tx, office.sari)) is None

    assert office.see(lambda tx: tx.execute(select(phone_draft)).first()) is None
