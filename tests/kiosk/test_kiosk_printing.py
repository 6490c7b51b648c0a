"""Paper at the kiosk: committed first, then printed, ended in the database whatever the printer said, never twice unasked."""

from collections.abc import Callable
from typing import Any

import pytest
from kiosk_bench import Bench, HandWork
from kiosk_papers import Papers, issue_elsewhere
from loket_kiosk.flow.paper import NotBegun
from loket_shared.devices.outcomes import (
    Cause,
    CoverOpen,
    Offline,
    PaperOut,
    Printed,
    PrintOutcome,
    Ready,
    Unknown,
    Unreachable,
)
from loket_shared.services import reprinting


@pytest.fixture
def papers(bench: Bench, work_on: Callable[[Any], HandWork]) -> Papers:
    return Papers(bench, work_on(bench.door))


@pytest.mark.parametrize(
    ("outcome", "state", "problem"),
    [
        (Printed(), "printed", None),
        (Printed(near_end=True), "printed", "paper_near_end"),
        (Printed(after=Unreachable(Cause.CLOSED)), "printed", "unreachable_closed"),
        (PaperOut(), "failed", "paper_out"),
        (CoverOpen(), "failed", "cover_open"),
        (Offline(), "failed", "offline_button"),
        (Unreachable(Cause.REFUSED), "failed", "unreachable_refused"),
        (Unknown(Unreachable(Cause.SILENT)), "unknown", "unreachable_silent"),
        (Unknown(Ready()), "unknown", "not_proven"),
    ],
)
def test_every_end_is_kept_and_told(papers: Papers, outcome: PrintOutcome, state: str, problem: str | None) -> None:
    papers.printer.outcome = outcome
    papers.issue()
    papers.settle()
    assert papers.told == [(outcome, False), (outcome, True)]
    assert papers.job_states() == [(state, problem)]
    assert len(papers.printer.sent) == 1
    assert [(name, code) for name, code, _ in papers.bench.worries] == ([("Printer kiosk", problem)] if problem else [])


def test_the_ticket_says_what_the_screen_says(papers: Papers) -> None:
    papers.issue()
    papers.settle()
    (ticket,) = papers.printer.sent
    number = papers.bench.kiosk.state.number
    assert number is not None
    assert (ticket.label, ticket.reference, ticket.form_label) == (number.label, number.reference, number.form_label)
    assert (ticket.date_text, ticket.time_text) == ("Senin, 23 November 2026", "09.42 WIB")
    assert ticket.ahead_text == "Tidak ada antrean sebelum Anda"
    assert "Siti" not in repr(ticket)


def test_no_byte_leaves_before_the_job_is_marked(papers: Papers) -> None:
    papers.issue()
    papers.runner.drain()
    assert papers.printer.sent == []
    papers.bench.drain()
    assert papers.job_states() == [("sending", None)]
    papers.runner.drain()
    assert len(papers.printer.sent) == 1


def test_a_failed_ticket_is_not_tried_again_by_itself(papers: Papers) -> None:
    papers.printer.outcome = PaperOut()
    papers.issue()
    papers.settle()
    papers.printer.outcome = Printed()
    papers.queue.look()
    papers.queue.database_back()
    papers.settle()
    assert len(papers.printer.sent) == 1


def test_a_reprint_asked_for_at_a_desk_is_printed_with_its_mark(papers: Papers) -> None:
    papers.printer.outcome = PaperOut()
    papers.issue()
    papers.settle()
    papers.printer.outcome = Printed()
    office, ticket_id = papers.bench.office, papers.bench.tickets[0].id
    office.do(lambda tx: reprinting.reprint(tx, office.officer(), ticket_id, papers.view.id, "kertas habis"))
    papers.queue.look()
    papers.settle()
    assert [ticket.reprint for ticket in papers.printer.sent] == [False, True]
    assert papers.printer.sent[1].ahead_text == ""
    assert papers.told[-1] == (Printed(), True)
    assert sorted(state for state, _ in papers.job_states()) == ["failed", "printed"]
    assert papers.bench.worries == []


def test_tickets_wait_for_each_other(papers: Papers) -> None:
    office = papers.bench.office
    papers.issue()
    for reference in ("LK1:SECOND", "LK1:THIRD"):
        issue_elsewhere(office, reference, papers.view)
        papers.queue.look()
    papers.settle()
    assert [ticket.label for ticket in papers.printer.sent] == ["A001", "A002", "A003"]
    assert {state for state, _ in papers.job_states()} == {"printed"}


def test_an_outcome_that_the_database_missed_is_written_when_it_is_back(papers: Papers) -> None:
    papers.issue()
    papers.bench.drain()
    papers.bench.door.away = True
    papers.settle()
    assert papers.told == [(Printed(), False)]
    assert papers.job_states() == [("sending", None)]
    papers.bench.door.away = False
    papers.queue.database_back()
    papers.settle()
    assert papers.told[-1] == (Printed(), True)
    assert papers.job_states() == [("printed", None)]
    assert len(papers.printer.sent) == 1


def test_a_ticket_that_could_not_be_begun_is_printed_when_the_database_is_back(papers: Papers) -> None:
    papers.bench.to_review()
    papers.bench.go("k3")
    number = papers.bench.kiosk.state.number
    assert number is not None
    assert number.job_id is not None
    papers.bench.door.away = True
    papers.queue.begin(number.ticket_id, number.job_id)
    papers.settle()
    assert papers.told == [(NotBegun(), False)]
    papers.bench.door.away = False
    papers.queue.database_back()
    papers.settle()
    assert papers.told[-1] == (Printed(), True)


def test_a_ticket_that_waited_too_long_is_not_printed(papers: Papers) -> None:
    papers.bench.to_review()
    papers.bench.go("k3")
    number = papers.bench.kiosk.state.number
    assert number is not None
    assert number.job_id is not None
    papers.bench.office.clock.advance(11 * 60)
    papers.queue.begin(number.ticket_id, number.job_id)
    papers.settle()
    assert papers.told == [(NotBegun(), True)]
    assert papers.printer.sent == []
    assert [state for state, _ in papers.job_states()] == ["expired"]


def test_after_a_crash_what_was_being_sent_is_left_to_a_person(
    papers: Papers, bench: Bench, work_on: Callable[[Any], HandWork]
) -> None:
    papers.issue()
    bench.drain()
    started_again = Papers(bench, work_on(bench.door), papers.view)
    assert started_again.printer.sent == []
    assert papers.job_states() == [("unknown", "interrupted")]


def test_after_a_crash_a_ticket_that_was_not_begun_is_printed(
    papers: Papers, work_on: Callable[[Any], HandWork]
) -> None:
    issue_elsewhere(papers.bench.office, "LK1:LEFT", papers.view)
    started_again = Papers(papers.bench, work_on(papers.bench.door), papers.view)
    started_again.settle()
    assert [ticket.label for ticket in started_again.printer.sent] == ["A001"]
    assert papers.job_states() == [("printed", None)]


def test_the_idle_printer_is_asked_so_that_officers_know_first(papers: Papers) -> None:
    papers.printer.status = CoverOpen()
    papers.queue.ask()
    papers.settle()
    assert [(name, code) for name, code, _ in papers.bench.worries] == [("Printer kiosk", "cover_open")]
    papers.printer.status = Ready()
    papers.queue.ask()
    papers.settle()
    assert papers.bench.worries == []


def test_a_printer_is_warmed_before_its_first_ticket(papers: Papers) -> None:
    assert papers.printer.warmed == 1
    papers.queue.use(papers.view)
    papers.settle()
    assert papers.printer.warmed == 1


def test_without_a_printer_nobody_is_said_to_have_been_told(papers: Papers) -> None:
    papers.queue.use(None)
    papers.issue()
    papers.settle()
    assert papers.told == [(NotBegun(), False)]
    assert papers.printer.sent == []
