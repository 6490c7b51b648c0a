"""Processes against each other: no number twice, no ticket called twice, the order as the rule says."""

import os

import pytest
from loket_shared.db.schema import call as call_table
from loket_shared.db.schema import desk, desk_service, journal, new_id, ticket
from offices import Office
from race import call, call_naively, issue, register_all, together
from sqlalchemy import Connection, insert, select

PROCESSES = 8
TICKETS = 5000 if os.environ.get("LOKET_SOAK") else 160


def _desks(office: Office) -> list[object]:
    def make(tx: Connection) -> list[object]:
        pairs = []
        for number in range(PROCESSES):
            desk_id = new_id()
            row = {
                "id": desk_id,
                "office_id": office.kiosk.office_id,
                "kind": "ruang",
                "number": number + 1,
                "name": f"Ruang {number + 1}",
            }
            tx.execute(insert(desk), row | {"capacity": 1, "active": True, "version": 1})
            tx.execute(insert(desk_service), {"desk_id": desk_id, "service_id": office.consultation, "rank": 1})
            pairs.append((desk_id, office.sari))
        return pairs

    return office.do(make)


@pytest.mark.soak
@pytest.mark.timeout(1500)
def test_numbers_and_calls_are_unique_and_in_order(office: Office) -> None:
    ready = register_all(office.db, office.consultation, TICKETS)
    issued = together(office.url, issue, [ready[n::PROCESSES] for n in range(PROCESSES)])
    assert not issued.errors
    assert sorted(number for _, number, _ in issued.values) == list(range(1, TICKETS + 1))
    assert len({label for _, _, label in issued.values}) == TICKETS
    called = together(office.url, call, _desks(office))
    assert not called.errors
    assert len(called.values) == len(set(called.values)) == TICKETS
    turns = select(call_table.c.turn, ticket.c.number).join(ticket).order_by(call_table.c.turn)
    assert office.see(lambda tx: tx.execute(turns).all()) == [(n, n) for n in range(1, TICKETS + 1)]
    chains = office.see(lambda tx: tx.execute(select(journal.c.chain_id, journal.c.seq)).all())
    assert len(chains) == len(set(chains))


def test_the_control_doubles_calls(office: Office) -> None:
    ready = register_all(office.db, office.consultation, 160)
    assert not together(office.url, issue, [ready[n::PROCESSES] for n in range(PROCESSES)]).errors
    naive = together(office.url, call_naively, _desks(office))
    assert len(naive.values) > len(set(naive.values))
