"""The office at this moment: who waits, which desk is at which step, what runs late, what is due today."""

from datetime import date, timedelta

from loket_shared.db.schema import case_file, new_id, phone_call
from loket_shared.domain.states import TicketState
from loket_shared.services import finish, promising
from loket_shared.services.devices import DeviceProblem, report_state
from loket_shared.services.statistics_live import Light as Shown
from loket_shared.services.statistics_live import LiveView, live
from loket_shared.services.statistics_live import light as shown
from offices import Office
from sqlalchemy import insert, select

MONDAY = date(2026, 11, 23)


def now(office: Office) -> LiveView:
    office_id = office.console.office_id
    return office.see(lambda tx: live(tx, office_id, office.clock.now(), MONDAY))


def test_an_empty_office_shows_its_desks_at_rest(office: Office) -> None:
    made = now(office)
    assert [one.name for one in made.desks if one.desk_id in office.desks] == ["Loket 1", "Loket 2", "Loket 3"]
    assert not any((made.waiting, made.running, made.due, made.worries, made.running_total, made.due_total))
    assert all(one.state is None and not one.steps for one in made.desks)


def test_who_waits_longest_stands_first(office: Office) -> None:
    first = office.issued()
    office.clock.advance(300)
    second = office.issued(priority=True)
    made = now(office)
    assert [one.ticket_id for one in made.waiting] == [first.ticket_id, second.ticket_id]
    assert [one.priority for one in made.waiting] == [False, True]


def test_a_desk_shows_its_visitor_and_how_the_step_stands(office: Office) -> None:
    given = office.issued()
    got = office.served(office.desks[1])
    (mine,) = (one for one in now(office).desks if one.desk_id == office.desks[1])
    assert (mine.label, mine.state, mine.officer) == (given.label, TicketState.SERVING, "Sari Wulandari")
    analysed = next(one for one in mine.steps if (one.code, one.step) == ("S3", 9))
    assert analysed.light(office.clock.now()) is Shown.CALM
    office.clock.advance(24 * 60)
    assert [one.step for one in now(office).running if one.run_id == analysed.run_id] == [9]
    assert analysed.light(office.clock.now()) is Shown.AMBER
    assert got.ticket_id == given.ticket_id
    office.clock.advance(6 * 60)
    assert analysed.light(office.clock.now()) is Shown.AMBER
    office.clock.advance(1)
    assert analysed.light(office.clock.now()) is Shown.RED


def test_what_is_due_today_stands_first_and_tomorrow_does_not(office: Office) -> None:
    for hours in (3, 30):
        office.issued()
        got = office.served()
        case_id = got.case_id
        assert case_id is not None
        version = office.see(
            lambda tx, it=case_id: tx.execute(select(case_file.c.version).where(case_file.c.id == it)).scalar_one()
        )
        due = office.clock.now() + timedelta(hours=hours)
        made = office.do(
            lambda tx, it=case_id, seen=version, at=due: promising.promise(tx, office.officer(), it, seen, at, "")
        )
        assert isinstance(made, promising.Promised)
        office.clock.advance(60)
        office.do(lambda tx, it=got.ticket_id: finish.finish(tx, office.officer(), it, finish.CopyOutcome.NONE))
    view = now(office)
    assert view.due_total == len(view.due) == 1
    assert view.due[0].light(office.clock.now()) is Shown.CALM
    assert view.due[0].due_at < office.clock.now() + timedelta(hours=4)


def test_what_machines_need_stands_beside_it(office: Office) -> None:
    office.do(lambda tx: report_state(tx, office.wall.act(office.clock), (DeviceProblem("no_audio"),)))
    assert [one.code for one in now(office).worries] == ["no_audio"]


def test_at_its_deadline_a_duty_is_still_in_time(office: Office) -> None:
    at = office.clock.now()
    assert shown(at, None, at) is Shown.CALM
    assert shown(at, at, at) is Shown.AMBER
    assert shown(at, at, at + timedelta(microseconds=1)) is Shown.RED
    assert shown(None, None, at) is Shown.CALM


def test_a_telephone_call_shows_at_its_desk_alone_or_beside_a_visitor(office: Office) -> None:
    office.issued()
    office.served(office.desks[0])
    for desk_id in office.desks[:2]:
        row = {"id": new_id(), "office_id": office.console.office_id, "desk_id": desk_id, "staff_id": office.dewi}
        office.do(lambda tx, it=row: tx.execute(insert(phone_call), it | {"answered_at": office.clock.now()}))
    desks = {one.desk_id: one for one in now(office).desks}
    at = office.clock.now()
    assert (desks[office.desks[0]].state, desks[office.desks[0]].phone_since) == (TicketState.SERVING, at)
    assert (desks[office.desks[1]].state, desks[office.desks[1]].officer) == (None, "Dewi Lestari")
    assert desks[office.desks[1]].phone_since == at
    assert desks[office.desks[2]].phone_since is None
