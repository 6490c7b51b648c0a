"""A form where nobody takes a number: the problem is recorded once, and the visit ends without waiting for the answer."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from loket_shared.db.schema import case_file, ticket, visit_identity
from loket_shared.domain.sop import procedure
from loket_shared.domain.sop.model import GuestBook
from loket_shared.services import catalogue, catalogue_edit, hand_steps, handing_in, receiving, tickets, visits
from loket_shared.services.act import Act
from loket_shared.services.handing_in import HandedIn
from loket_shared.services.procedure_edit import create_procedure
from loket_shared.services.receiving import Received
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.visits import FormIncomplete, VisitEnded
from offices import BUDI, UPLOAD, Office
from sqlalchemy import Connection, Table, func, select

WALK_IN = replace(procedure("S3"), code="P8", uses_queue=False, guest_book=GuestBook.END)


def come(office: Office) -> UUID:
    made = office.do(lambda tx: create_procedure(tx, office.officer(), WALK_IN, "uji"))
    assert isinstance(made, Saved)
    service = office.see(lambda tx: catalogue.services(tx, office.kiosk.office_id))[0]
    pointed = replace(service, procedure_id=made.id)
    office.do(lambda tx: catalogue_edit.save_service(tx, office.officer(), pointed))
    came = office.do(lambda tx: receiving.receive(tx, office.officer(), service.id))
    assert isinstance(came, Received)
    return came.visit_id


def count(office: Office, table: Table) -> int:
    found: int = office.see(lambda tx: tx.execute(select(func.count()).select_from(table)).scalar_one())
    return found


def test_a_complete_form_becomes_a_case_without_a_number(office: Office) -> None:
    visit_id = come(office)
    nothing = office.do(lambda tx: handing_in.hand_in(tx, office.officer(), visit_id))
    assert isinstance(nothing, FormIncomplete)
    office.do(lambda tx: visits.save_form(tx, office.officer(), visit_id, BUDI, UPLOAD))
    given = office.do(lambda tx: handing_in.hand_in(tx, office.officer(), visit_id))
    assert isinstance(given, HandedIn)
    assert given.form_label.startswith("FK-")
    assert (count(office, ticket), count(office, visit_identity)) == (0, 0)
    kept = office.see(lambda tx: tx.execute(select(case_file.c.channel, case_file.c.state, case_file.c.visit_id)).one())
    assert kept == ("walk_in", "recorded", visit_id)
    office.do(lambda tx: receiving.sign(tx, office.officer(), visit_id, BUDI))
    assert isinstance(office.do(lambda tx: hand_steps.finish_visit(tx, office.officer(), visit_id)), VisitEnded)


def test_two_officers_and_a_repeated_press_record_one_problem(office: Office) -> None:
    visit_id = come(office)
    office.do(lambda tx: visits.save_form(tx, office.officer(), visit_id, BUDI, UPLOAD))
    first, again, other = (
        office.do(partial(hand, office.officer(key=key), visit_id)) for key in ("same", "same", "another")
    )
    assert first == again == other
    assert count(office, case_file) == 1


def test_where_a_number_is_taken_the_form_goes_with_it(office: Office) -> None:
    visit_id = office.registered()
    assert office.do(lambda tx: handing_in.hand_in(tx, office.officer(), visit_id)) == NotAllowed("has_queue")
    gone = come(office)
    office.do(lambda tx: visits.end_unfinished(tx, office.officer(), gone, "left"))
    assert office.do(lambda tx: handing_in.hand_in(tx, office.officer(), gone)) == NotAllowed("abandoned")
    refused = office.do(lambda tx: tickets.issue(tx, office.officer(), gone, tickets_reference()))
    assert refused == NotAllowed("no_queue")


def tickets_reference() -> str:
    return "LK1:ABCDEFGHIJKLMNOPQRST"


def hand(act: Act, visit_id: UUID, tx: Connection) -> HandedIn | FormIncomplete | NotAllowed:
    return handing_in.hand_in(tx, act, visit_id)
