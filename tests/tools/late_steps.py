"""A step that took longer than its standard allows, and its line in the register."""

from typing import Any

from loket_shared.db.schema import (
    deviation,
)
from loket_shared.domain.deviations import Standing
from loket_shared.services import (
    calls,
    cases,
    deviation_standing,
    finish,
)
from offices import Office
from sqlalchemy import Row, select


def late(office: Office, seconds: int = 1801) -> tuple[calls.Called, Row[Any]]:
    """Serve a visitor for longer than S3-09 allows, and return the deviation of it."""
    office.issued()
    got = office.served()
    office.clock.advance(seconds)
    assert got.case_id is not None
    case_id = got.case_id
    made = office.do(lambda tx: cases.answer(tx, office.officer(), case_id, 1, "Pecah berkasnya."))
    assert isinstance(made, cases.Answered)
    return got, register(office)[-1]


def finished(office: Office, got: calls.Called) -> None:
    """Let the visitor go."""
    office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, finish.CopyOutcome.OWED))


def register(office: Office) -> list[Row[Any]]:
    """Return the register's rows by number."""
    return list(office.see(lambda tx: tx.execute(select(deviation).order_by(deviation.c.number)).all()))


def standing(office: Office, row: Row[Any]) -> Standing:
    """Return what holds of a deviation now."""
    return office.see(lambda tx: deviation_standing.present(tx, row)[0])
