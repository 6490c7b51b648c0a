"""What anybody may ask about a number: its state by QR code, form number or label, never a person."""

from dataclasses import fields
from datetime import timedelta

import pytest
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import TicketState
from loket_shared.services import cases, tickets
from loket_shared.services.enquiries import TicketStatus, Unknown, look_up
from offices import Office

WAITING = TicketStatus("A001", TicketState.WAITING, 0, None, "FK-2026-000001", answered=False)


def asked(office: Office, typed: str) -> TicketStatus | Unknown:
    today = office.visitor().today
    return office.see(lambda tx: look_up(tx, office.kiosk.office_id, typed, today))


def test_the_qr_code_tells_number_and_state(office: Office) -> None:
    visit_id, reference = office.with_form(), new_reference()
    office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, reference))
    assert asked(office, f" {reference.lower()} ") == WAITING
    assert asked(office, "LK1:NOBODY") == Unknown()


@pytest.mark.parametrize("typed", ["FK-2026-000001", "fk-2026-1", "fk 2026 000001", " FK2026000001 "])
def test_a_form_number_is_understood_as_people_type_it(office: Office, typed: str) -> None:
    office.issued()
    assert asked(office, typed) == WAITING


@pytest.mark.parametrize("typed", ["A001", "a1", "A-001", "a 01"])
def test_todays_label_is_understood_as_people_type_it(office: Office, typed: str) -> None:
    office.issued()
    assert asked(office, typed) == WAITING


@pytest.mark.parametrize("typed", ["", "A", "A002", "C001", "001", "FK-2026-000002", "%", "A001'; --", "Ａ００１"])
def test_what_is_not_there_is_unknown(office: Office, typed: str) -> None:
    office.issued()
    assert asked(office, typed) == Unknown()


def test_a_label_is_good_for_its_day_a_form_number_for_ever(office: Office) -> None:
    office.issued()
    office.clock.advance(timedelta(days=1).total_seconds())
    assert asked(office, "A001") == Unknown()
    assert asked(office, "FK-2026-000001") == WAITING


def test_it_follows_the_visitor_to_the_desk_and_the_answer(office: Office) -> None:
    office.issued()
    second = office.issued()
    assert asked(office, second.label) == TicketStatus(
        "A002", TicketState.WAITING, 1, None, "FK-2026-000002", answered=False
    )
    called = office.called()
    assert called.case_id is not None
    status = asked(office, "A001")
    assert isinstance(status, TicketStatus)
    assert (status.state, status.desk) == (TicketState.CALLING, "Loket 1")
    case_id = called.case_id
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, 1, "Perbarui Apendo, lalu unggah lagi."))
    answered = asked(office, "FK-2026-1")
    assert isinstance(answered, TicketStatus)
    assert answered.answered


def test_the_answer_has_no_room_for_a_person() -> None:
    assert {field.name for field in fields(TicketStatus)} == {
        "label",
        "state",
        "ahead",
        "desk",
        "form_label",
        "answered",
        "assisted",
        "to_report",
    }
