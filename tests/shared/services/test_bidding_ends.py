"""The end of a visit to the bidding room: reporting out, leaving without it, a day that closes over sessions, pauses (S4-13)."""

from datetime import timedelta

import pytest
from bidding_rooms import Room, open_room
from loket_shared.db.schema import bidding_session, deviation, pause, step_run, visit
from loket_shared.domain.bidding import Outcome
from loket_shared.services import bidding_sessions, calls, day, step_rebuild
from loket_shared.services.bidding_reading import read_session, trainer
from loket_shared.services.bidding_reporting import NothingToReport, ReportedOut, StillRunning, report_out
from loket_shared.services.deviation_register import RegisterQuery, register
from loket_shared.services.enquiries import Unknown
from loket_shared.services.integrity import check
from loket_shared.services.pauses import PauseCause, Subject, begin_pause, end_pause
from offices import Office
from sqlalchemy import select


@pytest.fixture
def room(office: Office) -> Room:
    """Two seats, two desks."""
    return open_room(office)


def rebuilt(room: Room) -> None:
    office = room.office
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))
    assert office.see(check).findings == ()


def test_reporting_out_is_done_once_and_only_after_the_session(room: Room) -> None:
    office = room.office
    given = room.provider()

    def report(what: object) -> object:
        return office.do(lambda tx: report_out(tx, office.visitor(), what))  # type: ignore[arg-type]

    assert report(given.reference) == NothingToReport(given.label)
    made = room.started()
    assert report(given.reference) == StillRunning(given.label)
    room.walk(made.session_id, made.version, "yyy")
    for unknown in ("LK1:ZZZZZZZZZZZZZZZZZZZZ", given.label, "", "x" * 1_000_000):
        assert report(unknown) == Unknown()
    act = office.visitor()
    first = office.do(lambda tx: report_out(tx, act, f" {given.reference.lower()} "))
    office.clock.advance(60)
    again = office.do(lambda tx: report_out(tx, act, given.reference))
    assert isinstance(first, ReportedOut)
    assert first == again
    assert report(given.visit_id) == NothingToReport(given.label)
    assert first.done.seat_number == 1
    assert first.done.trainer == "Sari Wulandari"
    picture = office.see(lambda tx: trainer(tx, act.office_id, None, act.today, office.clock.now()))
    assert picture.to_report == ()


def test_a_day_that_closes_ends_sessions_and_notes_who_left(room: Room) -> None:
    office = room.office
    for _ in range(3):
        room.provider()
    over = room.started(0, 0)
    room.walk(over.session_id, over.version, "yyy")
    runs = room.started(0, 1)
    at = room.walk(runs.session_id, runs.version, "nyn")
    act = office.officer()
    assert office.see(lambda tx: day.due_days(tx, act.office_id, act.now)) == ()
    office.clock.advance(timedelta(days=1).total_seconds())
    assert office.see(lambda tx: day.due_days(tx, act.office_id, office.clock.now())) == (act.today,)
    closed = office.do(lambda tx: day.close_day(tx, office.officer(), act.today))
    assert (closed.no_shows, closed.sessions, closed.unreported) == (1, 1, 2)
    again = office.do(lambda tx: day.close_day(tx, office.officer(), act.today))
    assert again == closed
    assert office.see(lambda tx: day.due_days(tx, act.office_id, office.clock.now())) == ()
    outcomes = office.see(
        lambda tx: dict(tx.execute(select(bidding_session.c.id, bidding_session.c.outcome)).tuples().all())
    )
    assert outcomes == {over.session_id: "uploaded", runs.session_id: "not_closed"}
    left = office.see(lambda tx: tx.execute(select(visit.c.ended_as, visit.c.left_at, visit.c.end_reason)).all())
    assert sorted(tuple(one) for one in left) == [
        ("no_show", None, "day_closed"),
        *[("served", None, "unreported")] * 2,
    ]
    lines = office.see(lambda tx: register(tx, act.office_id, RegisterQuery(act.today, act.today + timedelta(days=1))))
    output = [one for one in lines if str(one.kind) == "output"]
    assert [(one.step_label, str(one.party), one.found, one.officer) for one in output] == [
        ("S4-13", "visitor", "keluar tanpa lapor", "")
    ] * 2
    late = office.see(lambda tx: tx.execute(select(deviation.c.step).where(deviation.c.kind == "time")).scalars().all())
    assert late == []  # what a closed day cuts off is given up, never late
    assert office.see(lambda tx: tx.execute(select(step_run.c.id).where(step_run.c.closed_at.is_(None))).all()) == []
    assert at is not None
    rebuilt(room)


def test_a_pause_holds_the_offices_clocks_and_ends_with_the_session(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    given = office.see(lambda tx: read_session(tx, made.session_id))
    subject = Subject(visit_id=given.visit_id)
    office.do(lambda tx: begin_pause(tx, office.officer(), subject, PauseCause.INTERNET))
    act = office.officer()
    office.clock.advance(1200)
    [line] = office.see(lambda tx: trainer(tx, act.office_id, room.desks[0], act.today, office.clock.now())).mine
    assert (line.pause, line.paused_since) == (PauseCause.INTERNET, act.now)
    assert line.step is not None
    assert (line.step.step, line.step.late) == (6, False)
    office.do(lambda tx: end_pause(tx, office.officer(), subject))
    at = room.walk(made.session_id, made.version, "n")
    office.do(lambda tx: begin_pause(tx, office.officer(), subject, PauseCause.REST))
    assert isinstance(at, bidding_sessions.Stepped)
    office.clock.advance(60)
    office.do(
        lambda tx: bidding_sessions.end(tx, office.officer(), made.session_id, at.version, Outcome.STOPPED, "Pulang")
    )
    ends = office.see(lambda tx: tx.execute(select(pause.c.ended_at).order_by(pause.c.began_at)).scalars().all())
    assert ends[-1] == office.clock.now()
    six = office.see(
        lambda tx: tx.execute(select(step_run.c.net_seconds, step_run.c.late).where(step_run.c.step == 6)).one()
    )
    assert tuple(six) == (60, False)
    rebuilt(room)


def test_an_office_may_answer_late_and_says_why(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    office.clock.advance(301)
    room.walk(made.session_id, made.version, "y")
    late = office.see(lambda tx: tx.execute(select(deviation.c.step, deviation.c.party, deviation.c.staff_id)).all())
    assert [tuple(one) for one in late] == [(6, "office", office.sari)]


def test_what_the_visitor_takes_long_for_is_no_deviation(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    at = room.walk(made.session_id, made.version, "ny")
    office.clock.advance(7200)
    assert isinstance(at, bidding_sessions.Stepped)
    room.walk(made.session_id, at.version, "y")
    assert office.see(lambda tx: tx.execute(select(deviation.c.id)).all()) == []


def test_most_urgent_first(room: Room) -> None:
    office = room.office
    now = office.clock.now()
    closings = [now + timedelta(hours=4), now + timedelta(hours=3), None]
    for closes_at in closings:
        room.provider(closes_at=closes_at)
    made = []
    for n in range(3):
        got = office.do(lambda tx, n=n: calls.call_next(tx, office.officer(), room.desks[n % 2], own_device=True))  # type: ignore[misc]
        assert isinstance(got, calls.Called)
        made.append(office.do(lambda tx, one=got.ticket_id: bidding_sessions.start(tx, office.officer(), one, None)))  # type: ignore[misc]
    act = office.officer()
    seen = office.see(lambda tx: trainer(tx, act.office_id, room.desks[0], act.today, office.clock.now()))
    assert [one.label for one in seen.mine] == ["B001", "B003"]
    assert [one.label for one in seen.others] == ["B002"]
    office.clock.advance(301)
    one = made[1]
    assert isinstance(one, bidding_sessions.Started)
    room.walk(one.session_id, one.version, "y")
    seen = office.see(lambda tx: trainer(tx, act.office_id, None, act.today, office.clock.now(), office.sari))
    assert [(one.label, one.step.late if one.step else None) for one in seen.mine] == [
        ("B001", True),
        ("B003", True),
        ("B002", False),
    ]
