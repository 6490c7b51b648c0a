"""A visitor is passed on: the number stays, the place is that of those who came when this visitor did."""

from uuid import UUID

from loket_shared.db.schema import case_file, desk_service, journal, ticket
from loket_shared.services import calls, tickets, transferring, visits
from loket_shared.services.integrity import check
from loket_shared.services.results import NotAllowed, ReasonNeeded
from offices import BUDI, Office
from sqlalchemy import select, update


def bidding_number(office: Office) -> str:
    """Let somebody take a number for the bidding room."""
    made = office.do(lambda tx: visits.register(tx, office.visitor(), office.bidding, BUDI))
    assert isinstance(made, visits.Registered)
    given = office.do(lambda tx: tickets.issue(tx, office.visitor(), made.visit_id, f"LK1:{made.visit_id}"))
    assert isinstance(given, tickets.Issued)
    office.clock.advance(60)
    return given.label


def passed(office: Office, ticket_id: UUID, service_id: UUID, reason: str = "perlu bidding room") -> object:
    return office.do(lambda tx: transferring.transfer(tx, office.officer(), ticket_id, service_id, reason))


def next_in_the_room(office: Office) -> str:
    """Call at the bidding room and finish nothing."""
    room = office.see(
        lambda tx: tx.execute(
            select(desk_service.c.desk_id).where(desk_service.c.service_id == office.bidding)
        ).scalar_one()
    )
    called = office.do(lambda tx: calls.call_next(tx, office.officer(), room))
    assert isinstance(called, calls.Called)
    office.do(lambda tx: tx.execute(update(ticket).where(ticket.c.id == called.ticket_id).values(state="cancelled")))
    return called.label


def test_the_number_stays_and_nobody_waits_twice(office: Office) -> None:
    first = bidding_number(office)
    given = office.issued()
    office.clock.advance(60)
    later = bidding_number(office)
    served = office.served()
    outcome = passed(office, served.ticket_id, office.bidding)
    assert outcome == transferring.Transferred(given.ticket_id, given.label, office.bidding, 1)
    assert [next_in_the_room(office) for _ in range(3)] == [first, given.label, later]
    assert office.see(lambda tx: tx.execute(select(case_file.c.state)).scalar_one()) == "analysis"
    assert not office.see(check).findings


def test_a_called_visitor_may_be_passed_on_but_a_waiting_one_may_not(office: Office) -> None:
    waits = office.issued()
    assert passed(office, waits.ticket_id, office.bidding) == NotAllowed("waiting")
    office.called()
    assert isinstance(passed(office, waits.ticket_id, office.bidding), transferring.Transferred)


def test_refusals_change_nothing(office: Office) -> None:
    office.issued()
    served = office.served()
    assert isinstance(passed(office, served.ticket_id, office.bidding, " "), ReasonNeeded)
    assert passed(office, served.ticket_id, office.consultation) == transferring.NoSuchService()
    assert passed(office, served.ticket_id, office.sari) == transferring.NoSuchService()
    kinds = office.see(lambda tx: tx.execute(select(journal.c.kind)).scalars().all())
    assert "ticket.transferred" not in kinds


def test_a_press_that_arrives_twice_passes_on_once(office: Office) -> None:
    office.issued()
    served = office.served()
    act = office.officer()
    outcomes = [
        office.do(lambda tx: transferring.transfer(tx, act, served.ticket_id, office.bidding, "ya")) for _ in range(2)
    ]
    assert outcomes[0] == outcomes[1]
