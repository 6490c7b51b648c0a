"""Reservations at the front office, by keys alone: a seat kept, told, printed, given up; nobody's name in the list."""

from datetime import timedelta

import pytest
from loket_operator.bidding_booking.state import BookingState
from loket_operator.front_office.state import Page
from loket_shared.db.schema import bidding_intake, new_id, seat, seat_reservation
from loket_shared.domain.bidding import SeatKind
from operator_bench import Bench
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTableView
from sqlalchemy import insert, select


@pytest.fixture
def booking(bench: Bench) -> Bench:
    """A console at the front office of an office with two PCs."""
    office_id = bench.db.read(
        lambda tx: tx.execute(select(seat_reservation.metadata.tables["office"].c.id)).scalar_one()
    )
    rows = [
        {
            "id": new_id(), "office_id": office_id, "kind": str(SeatKind.PC), "number": number, "name": "", "place_row": 1,
            "place_column": number, "active": True, "broken_since": None, "broken_reason": "", "version": 1,
        }
        for number in (1, 2)
    ]  # fmt: skip
    bench.db.write(lambda tx: tx.execute(insert(seat), rows))
    bench.sign_in()
    bench.press("tab:frontOffice")
    bench.front.model.read()
    bench.settle()
    bench.key("Shift+F4")
    assert state(bench) is not None
    return bench


def state(bench: Bench) -> BookingState:
    assert bench.front.model.state.page is Page.BOOKING
    return bench.front.model.booking.state


def text(bench: Bench, name: str) -> str:
    found = bench.find(name)
    assert isinstance(found, QLabel)
    return found.text()


def table(bench: Bench) -> list[tuple[str, ...]]:
    found = bench.find("bookingTable")
    assert isinstance(found, QTableView)
    model = found.model()
    return [tuple(model.index(r, c).data() for c in range(model.columnCount())) for r in range(model.rowCount())]


def reserve(bench: Bench) -> None:
    box = bench.find("bookingFrom")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.count() - 6)
    bench.write("bookingName", "Rina Kartika Ningrum")
    bench.write("bookingOrganisation", "PT Karya Sejahtera")
    bench.write("bookingPhone", "0812-0000-1111")
    bench.write("bookingTender", "10293045")
    bench.key("F12")


def test_by_keys_from_the_form_to_the_code(booking: Bench) -> None:
    assert QApplication.focusWidget() is booking.find("bookingFrom")
    reserve(booking)
    (row,) = booking.db.read(lambda tx: tx.execute(select(seat_reservation)).all())
    assert (row.state, row.to_at - row.from_at) == ("held", timedelta(hours=1))
    assert text(booking, "bookingCode") == row.code
    assert row.code in text(booking, "sayLine")
    assert [line[2] for line in table(booking)] == [row.code, ""]
    assert "Rina" not in repr(table(booking))
    assert not booking.find("bookingPerson").isVisible()
    booking.key("Alt+O")
    assert text(booking, "bookingPerson").startswith("Rina Kartika Ningrum · PT Karya Sejahtera")
    assert booking.events("tender.opened") == 1


def test_two_for_one_seat_are_told_whose_time_it_is(booking: Bench) -> None:
    box = booking.find("bookingSeat")
    assert isinstance(box, QComboBox)
    for _ in range(2):
        box.setCurrentIndex(1)
        reserve(booking)
    assert "sudah dipesan pukul" in text(booking, "bookingRefusal")
    assert booking.count(seat_reservation) == 1


def test_what_is_missing_is_said_beside_its_field(booking: Bench) -> None:
    booking.key("F12")
    assert state(booking).missing == "name"
    assert text(booking, "bookingNameError") != ""
    assert booking.count(seat_reservation) == 0


def test_it_is_given_up_with_a_reason_and_the_seat_is_free(booking: Bench) -> None:
    reserve(booking)
    booking.key("Alt+X")
    booking.key("Alt+2")
    (row,) = booking.db.read(lambda tx: tx.execute(select(seat_reservation)).all())
    assert (row.state, row.reason) == ("cancelled", "Tender batal")
    assert state(booking).open is None
    assert [line[3] for line in table(booking)] == ["bebas", "bebas"]


def test_the_provider_arrives_and_gets_a_number_with_his_seat(booking: Bench) -> None:
    reserve(booking)
    booking.key("F8")
    assert booking.front.model.state.page is Page.FORM
    assert booking.find("intakeRow").isVisible()
    trained = booking.find("visitTrained")
    assert isinstance(trained, QComboBox)
    trained.setCurrentIndex(2)
    assert booking.find("visitGoesOn").isVisible()
    booking.write("visitGoesOn", "Batas waktu dekat")
    booking.write("visitBidCode", "10293045")
    for name, typed in (("Name", "Rina"), ("Organisation", "PT Karya"), ("Phone", "0812"), ("Address", "Jl. Melati 4")):
        booking.write(f"visit{name}", typed)
    booking.key("F12")
    assert booking.front.model.state.page is Page.ISSUED
    (row,) = booking.db.read(lambda tx: tx.execute(select(seat_reservation)).all())
    assert row.state == "arrived"
    (told,) = booking.db.read(lambda tx: tx.execute(select(bidding_intake)).all())
    assert (told.visit_id, told.trained, told.goes_on_because) == (row.visit_id, False, "Batas waktu dekat")
    assert told.closes_at is None


def test_a_code_that_does_not_fit_gives_no_number_until_it_is_gone(booking: Bench) -> None:
    reserve(booking)
    booking.key("F8")
    booking.write("visitReservation", "NOCODE")
    for name, typed in (("Name", "Rina"), ("Organisation", "PT Karya"), ("Phone", "0812"), ("Address", "Jl. Melati 4")):
        booking.write(f"visit{name}", typed)
    booking.key("F12")
    assert "tidak berlaku hari ini" in text(booking, "visitRefusal")
    booking.write("visitReservation", "")
    booking.key("F12")
    assert booking.front.model.state.page is Page.ISSUED
    assert booking.count(bidding_intake) <= 1


def test_another_day_and_back_to_the_front_office(booking: Bench) -> None:
    today = state(booking).day
    booking.key("Alt+PgDown")
    assert state(booking).day == today + timedelta(days=1)
    booking.key("Alt+PgUp")
    assert state(booking).day == today
    QTest.qWait(1)
    booking.key("Esc")
    assert booking.front.model.state.page is Page.NOTHING


def test_without_seats_nothing_is_offered(bench: Bench) -> None:
    bench.sign_in()
    bench.press("tab:frontOffice")
    assert not bench.find("bookSeatButton").isVisible()
