"""Cases without a visit: tickets typed in, and calls on the telephone."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from loket_shared.db.schema import case_file, journal, phone_draft, visit
from loket_shared.domain.completeness import Missing
from loket_shared.domain.states import CaseState, Channel
from loket_shared.services import phone_calls, phone_typed, remote_cases
from loket_shared.services.case_reading import read_case
from loket_shared.services.people import Identity, Problem
from loket_shared.services.results import NotAllowed, Saved
from offices import BUDI, UPLOAD, Office
from sqlalchemy import func, select

RINA = Identity("Rina Kartika")
TROUBLE = Problem("Tidak dapat masuk.")


def ticket(office: Office, number: str, identity: Identity = RINA, problem: Problem = TROUBLE) -> object:
    external = remote_cases.ExternalTicket(number, "Gagal masuk")
    act, now = office.officer(), office.clock.now()
    return office.do(
        lambda tx: remote_cases.record_case(tx, act, Channel.LPSE_SUPPORT, identity, problem, now, external)
    )


def test_a_ticket_number_belongs_to_one_case(office: Office) -> None:
    first = ticket(office, "LS-7")
    assert isinstance(first, remote_cases.Recorded)
    assert ticket(office, " LS-7 ") == remote_cases.TicketKnown(first.case_id, first.form_label)
    assert ticket(office, "") == remote_cases.Unfinished((), number=True)
    assert ticket(office, "LS-8", Identity(), Problem()) == remote_cases.Unfinished((Missing.NAME, Missing.PROBLEM))
    row = office.see(lambda tx: tx.execute(select(case_file)).one())
    assert row.due_kind == "prioritise"
    assert row.due_at == office.clock.now() + timedelta(minutes=30)


def test_a_ticket_cannot_come_tomorrow(office: Office) -> None:
    act, tomorrow = office.officer(), office.clock.now() + timedelta(days=1)
    assert (
        office.do(lambda tx: remote_cases.record_case(tx, act, Channel.EMAIL, RINA, TROUBLE, tomorrow))
        == remote_cases.NotYet()
    )


def answered(office: Office, rang_seconds: int | None = 7) -> phone_typed.CallOpen:
    rang = None if rang_seconds is None else office.clock.now() - timedelta(seconds=rang_seconds)
    opened = office.do(lambda tx: phone_calls.answer_call(tx, office.officer(), office.desks[0], rang))
    assert isinstance(opened, phone_typed.CallOpen)
    return opened


def test_a_call_becomes_a_case_without_a_guest_book_row(office: Office) -> None:
    call = answered(office)
    asked = office.do(lambda tx: phone_calls.mark_asked(tx, office.officer(), call.call_id))
    assert isinstance(asked, Saved)
    made = office.do(lambda tx: phone_calls.record_call(tx, office.officer(), call.call_id, BUDI, UPLOAD))
    assert isinstance(made, phone_calls.CallRecorded)
    seen = office.see(lambda tx: read_case(tx, made.case_id))
    assert seen.state is CaseState.ANALYSIS
    assert seen.version == made.version
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(visit)).scalar_one()) == 0
    kinds = office.see(
        lambda tx: (
            tx.execute(select(journal.c.kind).where(journal.c.kind.like("phone.%")).order_by(journal.c.seq))
            .scalars()
            .all()
        )
    )
    assert kinds == ["phone.rang", "phone.answered", "phone.asked", "phone.ended"]


def test_what_was_typed_survives_and_goes_with_the_call(office: Office) -> None:
    call = answered(office, None)
    office.do(lambda tx: phone_typed.keep_typed(tx, office.officer(), call.call_id, RINA, TROUBLE))
    kept = office.see(lambda tx: phone_typed.open_call(tx, office.sari))
    assert kept == phone_typed.CallKept(call, RINA, TROUBLE)
    assert office.see(lambda tx: phone_typed.open_call(tx, office.dewi)) is None
    unfinished = office.do(lambda tx: phone_calls.record_call(tx, office.officer(), call.call_id, RINA, TROUBLE))
    assert unfinished == phone_calls.CallUnfinished((Missing.ORGANISATION, Missing.ADDRESS, Missing.PHONE))
    office.do(lambda tx: phone_calls.record_call(tx, office.officer(), call.call_id, BUDI, UPLOAD))
    assert office.see(lambda tx: tx.execute(select(phone_draft)).first()) is None
    assert office.see(lambda tx: phone_typed.open_call(tx, office.sari)) is None


def test_a_wrong_number_is_closed_and_cannot_become_a_case(office: Office) -> None:
    call = answered(office)
    wrong = phone_calls.CallEnd.NOT_CONSULTATION
    assert isinstance(office.do(lambda tx: phone_calls.end_call(tx, office.officer(), call.call_id, wrong)), Saved)
    late = office.do(lambda tx: phone_calls.record_call(tx, office.officer(), call.call_id, BUDI, UPLOAD))
    assert late == NotAllowed("not_consultation")


def test_an_officer_has_one_call_however_often_the_key_is_pressed(office: Office) -> None:
    with ThreadPoolExecutor(4) as presses:
        opened = list(
            presses.map(lambda _: office.do(lambda tx: phone_calls.answer_call(tx, office.officer(), None)), range(4))
        )
    assert len({one.call_id for one in opened}) == 1


def test_a_ring_of_yesterday_is_not_measured(office: Office) -> None:
    assert answered(office, 86_400).rang_at is None
    assert answered(office).rang_at is None  # the same call: a later press changes nothing


def test_a_call_goes_on_with_a_known_case(office: Office) -> None:
    known = office.issued()
    assert known.case_id is not None
    call = answered(office)
    tied = office.do(lambda tx: phone_calls.continue_case(tx, office.officer(), call.call_id, known.case_id))  # type: ignore[arg-type]
    assert isinstance(tied, Saved)
    forms = office.see(lambda tx: tx.execute(select(func.count()).select_from(case_file)).scalar_one())
    assert forms == 1
