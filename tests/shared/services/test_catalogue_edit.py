"""What a supervisor is asked before it is saved, and what is refused: a service that nobody calls, a person without a name."""

from dataclasses import replace
from uuid import UUID

import pytest
from loket_shared.domain.sop import procedure
from loket_shared.domain.states import Role
from loket_shared.services import calls, catalogue, catalogue_edit, staff
from loket_shared.services.catalogue import DeskView
from loket_shared.services.catalogue_edit import DeskConflict, Unserved
from loket_shared.services.procedure_edit import create_procedure
from loket_shared.services.results import Saved
from offices import Office


def room(office: Office) -> DeskView:
    """Return the one desk that calls the bidding room's numbers."""
    [found] = [one for one in desks(office) if office.bidding in one.service_ids]
    return found


def desks(office: Office) -> tuple[DeskView, ...]:
    return office.see(lambda tx: catalogue.desks(tx, office.console.office_id))


def saved(office: Office, view: DeskView, *, new: bool = False, sure: bool = False) -> object:
    return office.do(lambda tx: catalogue_edit.save_desk(tx, office.officer(), view, new=new, sure=sure))


def test_the_last_desk_of_a_service_is_taken_from_it_only_when_one_is_sure(office: Office) -> None:
    only, other = room(office), desks(office)[0]
    without = replace(only, service_ids=(office.consultation,))
    assert saved(office, without) == Unserved((office.bidding,))
    assert saved(office, replace(only, active=False)) == Unserved((office.bidding,))
    assert room(office) == only, "nothing was changed"
    assert isinstance(saved(office, replace(only, version=only.version - 1, active=False)), DeskConflict)
    assert isinstance(saved(office, replace(other, service_ids=(*other.service_ids, office.bidding))), Saved)
    assert isinstance(saved(office, without), Saved), "another one calls it now"
    last = room(office)
    assert isinstance(saved(office, replace(last, service_ids=(office.consultation,)), sure=True), Saved)
    assert not [one for one in desks(office) if office.bidding in one.service_ids]


def test_a_service_that_calls_nobody_needs_no_desk(office: Office) -> None:
    made = office.do(
        lambda tx: create_procedure(
            tx, office.officer(), replace(procedure("S4"), code="P4", uses_queue=False, events=()), "uji"
        )
    )
    assert isinstance(made, Saved)
    bidding = next(one for one in services(office) if one.id == office.bidding)
    office.do(lambda tx: catalogue_edit.save_service(tx, office.officer(), replace(bidding, procedure_id=made.id)))
    assert isinstance(saved(office, replace(room(office), active=False)), Saved)


def test_a_service_that_is_switched_off_needs_no_desk(office: Office) -> None:
    bidding = next(one for one in services(office) if one.id == office.bidding)
    office.do(lambda tx: catalogue_edit.save_service(tx, office.officer(), replace(bidding, active=False)))
    assert isinstance(saved(office, replace(room(office), active=False)), Saved)


def services(office: Office) -> tuple[catalogue.ServiceView, ...]:
    return office.see(lambda tx: catalogue.services(tx, office.console.office_id))


@pytest.mark.parametrize("nothing", ["", "  ", "\u200b", "\t\n"])
@pytest.mark.parametrize("what", ["name", "login"])
def test_nobody_is_saved_without_a_name_or_a_sign_in_name(office: Office, nothing: str, what: str) -> None:
    def kept(staff_id: UUID | None, version: int) -> object:
        details = staff.StaffDetails("rina", "Rina Kartika", (Role.HELPDESK,), password_hash="x")
        changed = replace(details, name=nothing) if what == "name" else replace(details, login=nothing)
        return office.do(lambda tx: staff.save_staff(tx, office.officer(), staff_id, version, changed))

    before = people(office)
    assert kept(None, 0) == staff.StaffBlank(what)
    assert kept(office.dewi, 1) == staff.StaffBlank(what)
    assert people(office) == before


def people(office: Office) -> tuple[staff.StaffView, ...]:
    return office.see(lambda tx: staff.read_staff(tx, office.console.office_id, inactive=True))


def test_a_desk_that_is_switched_off_calls_nobody(office: Office) -> None:
    given = office.issued()
    desk, other = (one for one in desks(office)[:2])
    assert office.consultation in desk.service_ids
    assert isinstance(saved(office, replace(desk, active=False)), Saved)
    late = office.do(lambda tx: calls.call_next(tx, office.officer(), desk.id))
    assert isinstance(late, calls.NobodyWaits), "its console has not heard of it yet"
    called = office.do(lambda tx: calls.call_next(tx, office.officer(), other.id))
    assert isinstance(called, calls.Called)
    assert called.ticket_id == given.ticket_id
