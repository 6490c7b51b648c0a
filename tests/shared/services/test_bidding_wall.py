"""The wall and a provider of the bidding room: the room is told, the person never."""

from dataclasses import replace
from uuid import UUID

from loket_shared.db.schema import desk
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import DeskKind
from loket_shared.services import board, calls, tickets
from loket_shared.services.settings import read_settings, save_settings
from offices import MONDAY_0942, Office
from sqlalchemy import select


def read(office: Office) -> board.Board:
    station = office.wall
    return office.see(lambda tx: board.read(tx, station.office_id, station.device_id, MONDAY_0942, MONDAY_0942.date()))


def test_a_call_to_the_bidding_room_is_told_as_such_and_without_a_name_whatever_the_office_shows(
    office: Office,
) -> None:
    settings = replace(office.see(lambda tx: read_settings(tx, office.kiosk.office_id)), names_on_wall=True)
    office.do(lambda tx: save_settings(tx, office.officer(), settings))
    room: UUID = office.see(lambda tx: tx.execute(select(desk.c.id).where(desk.c.kind == "meja")).scalar_one())
    visit_id = office.registered(service=office.bidding)
    office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, new_reference()))
    office.issued()
    assert isinstance(office.do(lambda tx: calls.call_next(tx, office.officer(), room)), calls.Called)
    office.called()
    shown = {one.label: one for one in read(office).to_announce}
    assert [(one.bidding, one.name, one.desk_kind) for one in (shown["A001"], shown["B001"])] == [
        (False, "Budi Santoso", DeskKind.LOKET),
        (True, "", DeskKind.MEJA),
    ]
