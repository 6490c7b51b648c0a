"""The wall and a service for which nobody takes a number: it is not said to have an empty queue."""

from dataclasses import replace

from loket_shared.db.schema import desk
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.sop import procedure
from loket_shared.services import board, catalogue, catalogue_edit, tickets
from loket_shared.services.procedure_edit import create_procedure
from loket_shared.services.results import Saved
from offices import MONDAY_0942, Office
from sqlalchemy import select


def series(office: Office) -> list[tuple[str, int]]:
    station = office.wall
    shown = office.see(lambda tx: board.read(tx, station.office_id, station.device_id, MONDAY_0942, MONDAY_0942.date()))
    names = office.see(lambda tx: {one.id: one.series for one in catalogue.services(tx, station.office_id)})
    return [(names[one.service_id], one.waiting) for one in shown.next]


def test_a_service_without_a_queue_stands_there_only_while_numbers_are_left(office: Office) -> None:
    assert series(office) == [("A", 0), ("B", 0)]
    visit_id = office.registered(service=office.bidding)
    office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, new_reference()))
    wanted = replace(procedure("S4"), code="P9", uses_queue=False)
    made = office.do(lambda tx: create_procedure(tx, office.officer(), wanted, "uji"))
    assert isinstance(made, Saved)
    service = office.see(lambda tx: catalogue.services(tx, office.wall.office_id))[1]
    office.do(lambda tx: catalogue_edit.save_service(tx, office.officer(), replace(service, procedure_id=made.id)))
    assert series(office) == [("A", 0), ("B", 1)]
    office.called(office.see(lambda tx: tx.execute(select(desk.c.id).where(desk.c.kind == "meja")).scalar_one()))
    assert series(office) == [("A", 0)]
