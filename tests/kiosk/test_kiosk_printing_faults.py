"""Paper when something breaks in between: an answer that is lost, a printer that is changed, a ticket that meets a bug."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from kiosk_bench import Bench, HandWork
from kiosk_papers import Papers, issue_elsewhere
from loket_kiosk.flow import quiet
from loket_kiosk.flow.paper import NotBegun
from loket_shared.devices.outcomes import PaperOut, Printed, PrintOutcome, Ready, Unknown
from loket_shared.devices.slip import SlipContent
from loket_shared.devices.ticket import TicketContent
from loket_shared.services import printers
from loket_shared.services.printers import PrinterView
from loket_shared.services.prints import PrintJob


@pytest.fixture
def papers(bench: Bench, work_on: Callable[[Any], HandWork]) -> Papers:
    return Papers(bench, work_on(bench.door))


def take_number(papers: Papers) -> None:
    papers.bench.to_review()
    papers.bench.go("k3")


def begin(papers: Papers) -> None:
    number = papers.bench.kiosk.state.number
    assert number is not None
    assert number.job_id is not None
    papers.queue.begin(number.ticket_id, number.job_id)
    papers.settle()


def back(papers: Papers) -> None:
    papers.bench.door.loses_answers = papers.bench.door.away = False
    papers.queue.database_back()
    papers.settle()


def test_a_beginning_whose_answer_was_lost_is_printed_once(papers: Papers) -> None:
    take_number(papers)
    papers.bench.door.loses_answers = True
    begin(papers)
    assert (papers.told, papers.job_states()) == ([(NotBegun(), False)], [("sending", None)])
    back(papers)
    assert papers.told[1:] == [(Printed(), False), (Printed(), True)]
    assert (papers.job_states(), len(papers.printer.sent)) == ([("printed", None)], 1)


def test_a_reprint_whose_beginning_was_lost_is_printed_once_and_the_next_one_too(papers: Papers) -> None:
    issue_elsewhere(papers.bench.office, "LK1:FIRST", papers.view)
    issue_elsewhere(papers.bench.office, "LK1:SECOND", papers.view)
    papers.bench.door.loses_answers = True
    papers.queue.look()
    papers.settle()
    back(papers)
    assert [ticket.label for ticket in papers.printer.sent] == ["A001", "A002"]
    assert {state for state, _ in papers.job_states()} == {"printed"}


def test_after_a_beginning_that_was_lost_what_waits_is_printed_too(papers: Papers) -> None:
    take_number(papers)
    papers.bench.door.loses_answers = True
    begin(papers)
    papers.bench.door.loses_answers = False
    issue_elsewhere(papers.bench.office, "LK1:SECOND", papers.view)
    back(papers)
    assert [ticket.label for ticket in papers.printer.sent] == ["A001", "A002"]


def test_a_printer_at_another_address_is_asked_at_once(papers: Papers) -> None:
    papers.printer.status = PaperOut()
    papers.queue.use(replace(papers.view, address="127.0.0.1:10", version=2))
    papers.settle()
    assert [code for _, code, _ in papers.bench.worries] == ["paper_out"]


def test_a_beginning_asked_for_again_too_late_expires_and_is_not_printed(papers: Papers) -> None:
    take_number(papers)
    papers.bench.door.loses_answers = True
    begin(papers)
    papers.bench.office.clock.advance(11 * 60)
    back(papers)
    assert (papers.printer.sent, papers.job_states()) == ([], [("expired", None)])
    assert papers.told[-1] == (NotBegun(), True)


def test_what_a_crash_left_is_settled_although_the_database_was_away_at_the_start(
    papers: Papers, work_on: Callable[[Any], HandWork]
) -> None:
    take_number(papers)
    number = papers.bench.kiosk.state.number
    assert number is not None
    assert number.job_id is not None
    papers.queue.begin(number.ticket_id, number.job_id)
    papers.bench.drain()
    assert papers.job_states() == [("sending", None)]
    papers.bench.door.away = True
    again = Papers(papers.bench, work_on(papers.bench.door), papers.view)
    assert again.job_states() == [("sending", None)]
    back(again)
    assert again.job_states() == [("unknown", "interrupted")]


def test_a_printer_given_back_while_a_ticket_is_on_its_way_settles_nothing_of_it(papers: Papers) -> None:
    take_number(papers)
    number = papers.bench.kiosk.state.number
    assert number is not None
    assert number.job_id is not None
    papers.queue.begin(number.ticket_id, number.job_id)
    papers.bench.drain()
    papers.queue.use(None)
    papers.queue.use(papers.view)
    papers.settle()
    assert (papers.job_states(), papers.told[-1]) == ([("printed", None)], (Printed(), True))


def test_what_another_printer_needs_is_told_although_the_one_before_needed_the_same(papers: Papers) -> None:
    office = papers.bench.office
    papers.printer.status = PaperOut()
    papers.queue.ask()
    papers.settle()
    office.do(lambda tx: printers.save_printer(tx, office.officer(), papers.view, replace(papers.view, device_id=None)))
    wanted = replace(papers.view, name="Printer baru", version=0)
    office.do(lambda tx: printers.save_printer(tx, office.officer(), None, wanted))
    fresh = office.see(lambda tx: printers.printer_of(tx, office.kiosk.device_id))
    papers.queue.use(fresh)
    papers.settle()
    assert sorted(name for name, _, _ in papers.bench.worries) == ["Printer baru", "Printer kiosk"]


def test_a_ticket_that_meets_a_bug_is_left_to_a_person_and_the_next_is_printed(
    papers: Papers, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_printer: PrinterView, _content: TicketContent | SlipContent) -> PrintOutcome:
        raise ZeroDivisionError

    monkeypatch.setattr(papers.printer, "send", broken)
    papers.issue()
    papers.settle()
    assert papers.told == [(Unknown(Ready(asked=False)), False), (Unknown(Ready(asked=False)), True)]
    assert papers.job_states() == [("unknown", "not_proven")]
    assert [record.exc_info is not None for record in caplog.records] == [True]
    monkeypatch.undo()
    issue_elsewhere(papers.bench.office, "LK1:NEXT", papers.view)
    papers.queue.look()
    papers.settle()
    assert [ticket.label for ticket in papers.printer.sent] == ["A002"]


def test_a_ticket_whose_words_meet_a_bug_is_left_to_a_person_too(
    papers: Papers, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_job: PrintJob) -> TicketContent:
        raise ZeroDivisionError

    monkeypatch.setattr(papers.queue, "_content", broken)
    papers.issue()
    papers.settle()
    assert (papers.printer.sent, papers.job_states()) == ([], [("unknown", "not_proven")])
    assert [record.exc_info is not None for record in caplog.records] == [True]


def test_the_ticket_says_how_many_wait_although_its_visitor_left_before_the_printer_was_free(papers: Papers) -> None:
    papers.issue()
    papers.bench.drain()
    papers.bench.kiosk.show(quiet.wipe(papers.bench.kiosk.state))
    papers.settle()
    assert [ticket.ahead_text for ticket in papers.printer.sent] == ["Tidak ada antrean sebelum Anda"]
