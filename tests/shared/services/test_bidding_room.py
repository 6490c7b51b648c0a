"""Sessions in the bidding room: every way through and out, with its steps told by the journal (S4)."""

import pytest
from bidding_rooms import Room, open_room
from loket_shared.db.schema import step_run
from loket_shared.domain.bidding import Outcome, SessionState
from loket_shared.services import bidding_reporting, step_rebuild
from loket_shared.services.bidding_sessions import SessionEnded
from offices import Office
from sqlalchemy import select


@pytest.fixture
def room(office: Office) -> Room:
    """Two seats, two desks."""
    return open_room(office)


def test_upload_from_the_guest_book_to_reporting_out(room: Room) -> None:
    office = room.office
    given = room.provider()
    made = room.started()
    assert made.state is SessionState.QUALIFICATION
    ended = room.walk(made.session_id, made.version, "nyyyy")
    assert ended == SessionEnded(made.session_id, Outcome.UPLOADED)
    office.clock.advance(60)
    out = office.do(lambda tx: bidding_reporting.report_out(tx, office.visitor(), given.reference))
    assert isinstance(out, bidding_reporting.ReportedOut)
    runs = office.see(
        lambda tx: tx.execute(select(step_run.c.step, step_run.c.ended_as).order_by(step_run.c.step)).all()
    )
    assert runs == [(step, "done") for step in (1, 2, 3, 5, 6, 7, 8, 11, 12, 13)]
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))
