"""One consultation from the guest book to the archive, through the use cases."""

from datetime import timedelta

import pytest
from loket_shared.domain.documents import Answer, Promise
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import CaseState, TicketState
from loket_shared.services import (
    archive,
    board,
    calls,
    cases,
    desk,
    finish,
    promising,
    queue_view,
    recaps,
    sheets,
    tickets,
    turn_ends,
    visits,
)
from loket_shared.services.case_reading import read_case
from loket_shared.services.people import Identity, Problem
from loket_shared.services.results import NotAllowed, ReasonNeeded
from offices import Office


def test_a_consultation_from_guest_book_to_final_archive(office: Office) -> None:
    given = office.issued()
    assert (given.label, given.form_label, given.ahead) == ("A001", "FK-2026-000001", 0)
    assert [
        row.label for row in office.see(lambda tx: queue_view.queue(tx, office.kiosk.office_id, given.business_date))
    ] == ["A001"]
    called = office.called()
    wall = office.see(
        lambda tx: board.read(tx, office.wall.office_id, office.wall.device_id, office.clock.now(), given.business_date)
    )
    assert [(one.label, one.desk_name) for one in wall.calls] == [("A001", "Loket 1")]
    assert [one.call_id for one in wall.to_announce] == [called.call_id]
    office.do(lambda tx: turn_ends.present(tx, office.officer(), called.ticket_id))
    held = office.see(lambda tx: desk.serving(tx, office.desks[0], given.business_date, office.sari))
    assert held[0].state is TicketState.SERVING
    assert held[0].case is not None
    assert held[0].case.identity.name == "Budi Santoso"
    written = office.do(
        lambda tx: cases.answer(
            tx, office.officer(), called.case_id, held[0].case.version, "Pecah berkas di bawah 10 MB."
        )
    )
    assert isinstance(written, cases.Answered)
    printed = office.do(
        lambda tx: finish.record_print(tx, office.officer(), called.case_id, finish.Sheet.ASLI, bytes(32))
    )
    assert printed.nth == 1
    done = office.do(lambda tx: finish.finish(tx, office.officer(), called.ticket_id, finish.CopyOutcome.HANDED))
    assert isinstance(done, finish.Finished)
    laid = office.do(lambda tx: archive.lay_down(tx, office.officer(), called.case_id, "Lemari 2, boks 7", final=True))
    assert isinstance(laid, archive.LaidDown)
    assert office.see(lambda tx: read_case(tx, called.case_id)).state is CaseState.ARCHIVED
    book = office.see(
        lambda tx: sheets.guest_book(
            tx, office.kiosk.office_id, given.business_date, given.business_date, office.clock.now()
        )
    )
    assert [(row.number, row.name, row.left_at is not None) for row in book.rows] == [(1, "Budi Santoso", True)]
    recap = office.see(
        lambda tx: recaps.recap(
            tx, office.kiosk.office_id, given.business_date, given.business_date, office.clock.now()
        )
    )
    assert [(row.number, row.outcome) for row in recap.rows] == [(1, Answer("Pecah berkas di bawah 10 MB."))]


def test_an_incomplete_form_gets_no_number_and_says_what_is_missing(office: Office) -> None:
    visit_id = office.registered()
    office.do(
        lambda tx: visits.save_form(tx, office.visitor(), visit_id, Identity("Budi", " ", "Jl. A", "0812"), Problem(""))
    )
    refused = office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, new_reference()))
    assert isinstance(refused, visits.FormIncomplete)
    assert [str(one) for one in refused.missing] == ["organisation", "problem"]


def test_a_repeated_press_gives_the_same_number(office: Office) -> None:
    visit_id = office.with_form()
    act, reference = office.visitor(), new_reference()
    first = office.do(lambda tx: tickets.issue(tx, act, visit_id, reference))
    again = office.do(lambda tx: tickets.issue(tx, act, visit_id, reference))
    other_press = office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, new_reference()))
    assert isinstance(first, tickets.Issued)
    assert again.ticket_id == other_press.ticket_id == first.ticket_id
    assert other_press.reference == reference


def test_no_number_after_the_last_number_time(office: Office) -> None:
    visit_id = office.with_form()
    office.clock.advance(6 * 3600)
    refused = office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, new_reference()))
    assert isinstance(refused, tickets.NotOpen)
    assert refused.opening.resumes_at is not None


def test_skip_needs_three_calls_or_a_reason_and_returns_behind_the_next(office: Office) -> None:
    first, second, third = office.issued(), office.issued(), office.issued()
    got = office.called()
    assert got.ticket_id == first.ticket_id
    assert isinstance(office.do(lambda tx: turn_ends.skip(tx, office.officer(), got.ticket_id)), ReasonNeeded)
    for expected in (2, 3):
        office.clock.advance(40)
        again = office.do(lambda tx: calls.recall(tx, office.officer(), got.ticket_id))
        assert isinstance(again, calls.Called)
        assert (again.calls, again.too_soon) == (expected, False)
    assert isinstance(office.do(lambda tx: turn_ends.skip(tx, office.officer(), got.ticket_id)), turn_ends.Skipped)
    assert office.served().ticket_id == second.ticket_id
    assert office.called(office.desks[1]).ticket_id == first.ticket_id
    assert office.called(office.desks[2]).ticket_id == third.ticket_id


def test_a_withdrawn_call_keeps_its_place(office: Office) -> None:
    first, _second = office.issued(), office.issued()
    got = office.called()
    assert isinstance(office.do(lambda tx: turn_ends.withdraw(tx, office.officer(), got.ticket_id, " ")), ReasonNeeded)
    assert isinstance(
        office.do(lambda tx: turn_ends.withdraw(tx, office.officer(), got.ticket_id, "salah tekan")),
        turn_ends.Withdrawn,
    )
    assert office.called().ticket_id == first.ticket_id


def test_the_later_save_gets_the_others_version(office: Office) -> None:
    office.issued()
    got = office.served()
    seen = office.see(lambda tx: read_case(tx, got.case_id))
    assert isinstance(
        office.do(lambda tx: cases.answer(tx, office.officer(), got.case_id, seen.version, "Jawaban Sari")),
        cases.Answered,
    )
    late = office.do(
        lambda tx: cases.answer(tx, office.officer(office.dewi), got.case_id, seen.version, "Jawaban Dewi")
    )
    assert isinstance(late, cases.CaseConflict)
    assert late.theirs.answer == "Jawaban Sari"


def test_a_promise_ends_the_visit_and_leaves_the_case_open(office: Office) -> None:
    given = office.issued()
    got = office.served()
    assert isinstance(
        office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, finish.CopyOutcome.OWED)),
        cases.AnswerMissing,
    )
    past = office.do(
        lambda tx: promising.promise(tx, office.officer(), got.case_id, 1, office.clock.now() - timedelta(minutes=1))
    )
    assert isinstance(past, promising.DueNotAhead)
    due = office.clock.now() + timedelta(days=2)
    told = office.do(lambda tx: promising.promise(tx, office.officer(), got.case_id, 1, due, "menunggu Admin PPE"))
    assert isinstance(told, promising.Promised)
    office.do(lambda tx: promising.tell_number(tx, office.officer(), got.case_id))
    assert isinstance(
        office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, finish.CopyOutcome.OWED)),
        finish.Finished,
    )
    assert [one.form_label for one in office.see(lambda tx: finish.owed_copies(tx, office.kiosk.office_id))] == [
        given.form_label
    ]
    form = office.see(lambda tx: sheets.form_document(tx, office.kiosk.office_id, got.case_id))
    assert form.part_c == (Promise(given.business_date + timedelta(days=2), "menunggu Admin PPE"),)
    final = office.do(lambda tx: archive.lay_down(tx, office.officer(), got.case_id, "Lemari 1", final=True))
    assert isinstance(final, NotAllowed)
    assert isinstance(office.do(lambda tx: finish.hand_over(tx, office.officer(), got.case_id)), finish.HandedOver)
    assert office.see(lambda tx: finish.owed_copies(tx, office.kiosk.office_id)) == ()


@pytest.mark.parametrize("text", ["", "  \n\t", "\u200b\u2060"])
def test_an_empty_answer_is_refused(office: Office, text: str) -> None:
    office.issued()
    got = office.served()
    assert isinstance(
        office.do(lambda tx: cases.answer(tx, office.officer(), got.case_id, 1, text)), cases.AnswerMissing
    )
