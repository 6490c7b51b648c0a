"""Reporting out at the kiosk: by the ticket's own code only, thanked for, with a slip that names neither company nor tender."""

from typing import cast

import pytest
from bidding_rooms import Room, open_room
from kiosk_bench import Bench, Printer, give_printer
from kiosk_front import Front
from kiosk_states import REFERENCE, welcome
from loket_kiosk.flow import assist_answers, edits, moves
from loket_kiosk.flow.paper import NoPrinter, Printing
from loket_kiosk.flow.parting import Reported
from loket_kiosk.flow.state import Enquiry, Pending, Screen, Step
from loket_kiosk.live import Live
from loket_shared.db.schema import ticket_reference
from loket_shared.devices.model import printer_model
from loket_shared.devices.outcomes import PaperOut, Printed
from loket_shared.devices.prepare import prepare
from loket_shared.domain.states import TicketState
from loket_shared.qt.slip_words import slip_content
from loket_shared.qt.translations import use_language
from loket_shared.qt.watch import watch
from loket_shared.qt.work import Work
from loket_shared.services.bidding_reporting import NothingToReport, ReportedOut, report_out
from loket_shared.services.enquiries import TicketStatus
from offices import BUDI
from sqlalchemy import select

OVER = TicketStatus("B001", TicketState.DONE, 0, None, None, answered=False, to_report=True)


@pytest.fixture
def room(bench: Bench) -> Room:
    return open_room(bench.office)


def reference(bench: Bench) -> str:
    return str(bench.office.see(lambda tx: tx.execute(select(ticket_reference.c.value)).scalar_one()))


def finished(room: Room) -> None:
    room.provider()
    begun = room.started()
    room.walk(begun.session_id, begun.version, "yyy")


def scan(bench: Bench, value: str, key: str = "scan") -> None:
    state = bench.kiosk.state
    bench.kiosk.show(edits.scanned(state, state, value, key))
    bench.drain()


def test_only_the_code_on_the_ticket_reports_out_never_a_typed_number(bench: Bench, room: Room) -> None:
    finished(room)
    bench.kiosk.show(edits.type_reference(moves.open_status(bench.kiosk.state), "b001"))
    bench.go("k1")
    enquiry = bench.kiosk.state.enquiry
    assert isinstance(enquiry.answer, TicketStatus)
    assert (enquiry.answer.to_report, enquiry.may_report) == (True, False)
    bench.go("k2")
    assert bench.kiosk.state.screen is Screen.STATUS
    scan(bench, reference(bench))
    assert bench.kiosk.state.enquiry.may_report
    bench.go("k3")
    parting = bench.kiosk.state.parting
    assert isinstance(parting, Reported)
    assert (parting.slip.label, parting.paper) == ("B001", NoPrinter())
    (visit,) = bench.visits
    assert (visit.ended_as, visit.left_at) == ("served", bench.office.clock.now())


def test_who_is_still_with_the_trainer_is_told_to_finish(bench: Bench, room: Room) -> None:
    room.provider()
    room.started()
    scan(bench, reference(bench))
    answer = bench.kiosk.state.enquiry.answer
    assert isinstance(answer, TicketStatus)
    assert (answer.assisted, answer.to_report) == (True, False)


def test_a_second_scan_says_that_it_is_over(bench: Bench, room: Room) -> None:
    finished(room)
    scan(bench, reference(bench))
    told = reference(bench)
    made = bench.office.do(lambda tx: report_out(tx, bench.office.officer(), told))
    assert isinstance(made, ReportedOut)
    bench.go("k1")
    state = bench.kiosk.state
    assert (state.screen, state.parting) == (Screen.STATUS, None)
    assert isinstance(state.enquiry.answer, TicketStatus)
    assert not state.enquiry.answer.to_report


def test_the_answer_that_nothing_is_left_asks_how_the_number_stands() -> None:
    asked = welcome(screen=Screen.STATUS, enquiry=Enquiry("B001", OVER, REFERENCE))
    pressed = moves.advance(asked, "k")
    assert pressed.pending == Pending(Step.REPORT_OUT, "k")
    again = assist_answers.reported(pressed, NothingToReport("B001"))
    assert (again.pending, again.enquiry) == (Pending(Step.LOOK_UP, "k:again"), Enquiry(REFERENCE))


def test_the_slip_says_what_was_done_and_for_whom_not(bench: Bench, room: Room) -> None:
    use_language("id")
    finished(room)
    told = reference(bench)
    made = bench.office.do(lambda tx: report_out(tx, bench.office.officer(), told))
    assert isinstance(made, ReportedOut)
    content = slip_content(made.done, "id")
    assert content.title == "Bukti pendampingan"
    assert content.facts[0] == "Nomor antrean B001"
    assert "Tempat: PC 1" in content.facts
    assert content.facts[-1] == "Trainer: Sari Wulandari"
    assert content.outcome == "Penawaran sudah diunggah."
    assert content.steps[0] == "Data kualifikasi diperiksa"
    assert content.steps[-1] == "Penawaran dienkripsi dan diunggah"
    everything = repr(content)
    assert BUDI.organisation not in everything
    assert "71234567" not in everything
    printed = prepare(content, printer_model("TM-T20II", native_qr=True))
    assert b"Bukti pendampingan" in printed.data
    assert printed.png().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Printed(), "Silakan ambil bukti di bawah layar."),
        (PaperOut(), "Bukti tidak dapat dicetak. Bila memerlukannya, mintalah kepada petugas."),
    ],
)
def test_by_touch_with_a_slip_that_comes_out_or_not(
    front: Front, room: Room, outcome: Printed | PaperOut, said: str
) -> None:
    bench = front.bench
    finished(room)
    give_printer(bench.office)
    printer = Printer(outcome)
    office = bench.office
    watcher = watch(office.url, cast("Work", bench.work), office.kiosk.office_id)
    live = Live(bench.kiosk, office.kiosk, office.clock, bench.work, bench.work, printer, watcher)
    bench.drain()
    scan(bench, reference(bench))
    front.settle()
    front.tap("reportOutButton")
    assert isinstance(bench.kiosk.state.pending, Pending)
    bench.drain()
    front.settle()
    assert front.text("slipMessage") == said
    assert [slip.label for slip in printer.slips] == ["B001"]
    front.tap("partingButton")
    assert front.screen is Screen.WELCOME
    live.close()


def test_paper_for_somebody_who_is_gone_changes_nothing() -> None:
    state = welcome()
    assert assist_answers.slip_printed(state, Printing()) == state
