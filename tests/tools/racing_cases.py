"""Work for processes that act at the same instant on the problems of one visitor."""

from datetime import datetime
from typing import cast
from uuid import UUID

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.db.schema import case_file
from loket_shared.domain.numbering import new_reference
from loket_shared.services import cases, continuing, further_cases
from loket_shared.services.people import Identity, Problem
from loket_shared.services.station import Station
from race import NOW
from sqlalchemy import Connection, select

MORE, TRIES = 5, 2


def answer_own(db: Database, station: Station, share: object, n: int) -> object:
    """Answer the next of this process's own cases (officer, cases); None after the last."""
    officer, case_ids = cast("tuple[UUID, tuple[UUID, ...]]", share)
    if n == len(case_ids):
        return None
    act = station.act(FixedClock(NOW), staff_id=officer)

    def answer(tx: Connection) -> object:
        version = tx.execute(select(case_file.c.version).where(case_file.c.id == case_ids[n])).scalar_one()
        return cases.answer(tx, act, case_ids[n], version, "Sudah dijelaskan.")

    assert isinstance(db.write(answer), cases.Answered)
    return case_ids[n]


def open_more(db: Database, station: Station, share: object, n: int) -> object:
    """Open one more problem at a turn (officer, ticket); None after MORE of them."""
    officer, ticket_id = cast("tuple[UUID, UUID]", share)
    if n == MORE:
        return None
    act = station.act(FixedClock(NOW), staff_id=officer)
    made = db.write(lambda tx: further_cases.open_further(tx, act, ticket_id, Problem("Satu lagi.")))
    assert isinstance(made, further_cases.FurtherOpened)
    return made.case_id


def come_back(db: Database, station: Station, share: object, n: int) -> object:
    """Ask for a number about a case (officer, service, case, instant), twice; None after that."""
    officer, service_id, case_id, now = cast("tuple[UUID, UUID, UUID, datetime]", share)
    if n == TRIES:
        return None
    act = station.act(FixedClock(now), staff_id=officer)
    who = Identity("Rina Kartika", "CV Cipta", "Jl. Merdeka 1", "0811-2233-4455")
    return db.write(lambda tx: continuing.continue_case(tx, act, service_id, case_id, who, new_reference()))
