"""Many at once: two officers on one ticket, mixed acts in six processes, the first numbers of a day from eight."""

import os
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event
from time import sleep
from uuid import UUID

import pytest
from loket_shared.db.schema import staff, staff_role
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import Role
from loket_shared.services import calls, cases, day, finish, settings, tickets, turn_ends, visits
from loket_shared.services import staff as people
from loket_shared.services.act import Act
from loket_shared.services.integrity import check
from loket_shared.services.results import NotAllowed
from loket_shared.services.station import DeviceKind, Station, open_station
from mixed_acts import anything, disagreements, first_guest
from offices import BUDI, UPLOAD, Office
from race import together
from sqlalchemy import Connection, func, select, text

SECONDS = 60.0 if os.environ.get("LOKET_SOAK") else 4.0

Verb = Callable[[Connection, Act], object]


def at_once(office: Office, *verbs: Verb) -> list[object]:
    """Let each verb be done by an officer of its own at the same moment, each at a machine of its own."""
    start = Barrier(len(verbs))
    people_here = [office.sari, office.dewi]

    def machine(n: int) -> Station:
        return office.do(lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name=f"PC {n}", now=office.clock.now()))

    stations = [machine(n) for n in range(len(verbs))]

    def press(n: int) -> object:
        act = stations[n].act(office.clock, staff_id=people_here[n % 2])
        start.wait(60)
        return office.do(lambda tx: verbs[n](tx, act))

    with ThreadPoolExecutor(len(verbs)) as presses:
        return list(presses.map(press, range(len(verbs))))


def served(office: Office) -> tuple[UUID, UUID]:
    """A ticket that is being served, and its case."""
    office.issued()
    got = office.served()
    assert got.case_id is not None
    return got.ticket_id, got.case_id


def test_two_officers_on_one_ticket(office: Office) -> None:
    given = office.issued()
    office.called()
    verbs: dict[str, Verb] = {
        "present": lambda tx, act: turn_ends.present(tx, act, given.ticket_id),
        "skip": lambda tx, act: turn_ends.skip(tx, act, given.ticket_id, "uji"),
        "withdraw": lambda tx, act: turn_ends.withdraw(tx, act, given.ticket_id, "uji"),
        "leave": lambda tx, act: turn_ends.leave(tx, act, given.ticket_id, "uji"),
    }
    outcomes = at_once(office, *verbs.values(), lambda tx, act: calls.recall(tx, act, given.ticket_id))
    ended = [one for one in outcomes[:4] if not isinstance(one, NotAllowed)]
    kinds = {type(one) for one in ended}
    assert len(ended) == 1 or kinds == {turn_ends.Presented, turn_ends.Left}
    assert not office.see(check).findings


def test_two_answers_one_is_told_of_the_other(office: Office) -> None:
    _, case_id = served(office)
    outcomes = at_once(
        office,
        lambda tx, act: cases.answer(tx, act, case_id, 1, "Jawaban Sari"),
        lambda tx, act: cases.answer(tx, act, case_id, 1, "Jawaban Dewi"),
        lambda tx, act: cases.answer(tx, act, case_id, 1, "Jawaban Sari lagi"),
    )
    assert sorted(type(one).__name__ for one in outcomes) == ["Answered", "CaseConflict", "CaseConflict"]


def test_two_finish_one_ticket(office: Office) -> None:
    ticket_id, case_id = served(office)
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, 1, "Sudah"))
    owed = finish.CopyOutcome.OWED
    outcomes = at_once(office, *[lambda tx, act: finish.finish(tx, act, ticket_id, owed)] * 4)
    assert sorted(type(one).__name__ for one in outcomes) == ["Finished", "NotAllowed", "NotAllowed", "NotAllowed"]


def test_one_number_for_a_visit_that_is_issued_and_written_at_once(office: Office) -> None:
    visit_id = office.with_form()
    outcomes = at_once(
        office,
        *[lambda tx, act: tickets.issue(tx, act, visit_id, f"LK1:{act.key}")] * 3,
        lambda tx, act: visits.save_form(tx, act, visit_id, BUDI, UPLOAD),
    )
    given = [one for one in outcomes if isinstance(one, tickets.Issued)]
    assert len(given) == 3
    assert len({(one.ticket_id, one.reference) for one in given}) == 1


def test_one_desk_gets_one_ticket_from_two_presses(office: Office) -> None:
    office.issued()
    office.issued()
    outcomes = at_once(office, *[lambda tx, act: calls.call_next(tx, act, office.desks[0])] * 4)
    assert sorted(type(one).__name__ for one in outcomes) == ["Called", "DeskBusy", "DeskBusy", "DeskBusy"]


def test_the_first_settings_are_saved_by_one(office: Office) -> None:
    chosen = [settings.OfficeSettings(replay_minutes=n) for n in (11, 12, 13)]
    outcomes = at_once(
        office,
        *[lambda tx, act, one=one: settings.save_settings(tx, act, one) for one in chosen],
    )
    assert sorted(type(one).__name__ for one in outcomes) == ["Saved", "SettingsConflict", "SettingsConflict"]


def test_the_last_two_supervisors_cannot_dismiss_each_other(office: Office) -> None:
    def details(login: str, *roles: Role) -> people.StaffDetails:
        return people.StaffDetails(login, login.title(), roles)

    raised = details("dewi", Role.SUPERVISOR)
    office.do(lambda tx: people.save_staff(tx, office.officer(), office.dewi, 1, raised))
    outcomes = at_once(
        office,
        lambda tx, act: people.save_staff(tx, act, office.sari, 1, details("sari")),
        lambda tx, act: people.save_staff(tx, act, office.dewi, 2, details("dewi")),
    )
    assert sorted(type(one).__name__ for one in outcomes) == ["LastSupervisor", "Saved"]
    left = select(func.count()).select_from(staff.join(staff_role)).where(staff_role.c.role == "supervisor")
    assert office.see(lambda tx: tx.execute(left).scalar_one()) == 1


def test_one_sign_in_name_for_one_of_two_new_people(office: Office) -> None:
    new = people.StaffDetails("rina", "Rina", password_hash="x")
    outcomes = at_once(office, *[lambda tx, act: people.save_staff(tx, act, None, 0, new)] * 3)
    assert sorted(type(one).__name__ for one in outcomes) == ["LoginTaken", "LoginTaken", "Saved"]


@pytest.mark.parametrize("end", ["idle kiosk", "closed day"])
def test_a_visit_is_not_ended_while_it_gets_its_number(office: Office, end: str) -> None:
    visit_id = office.with_form()
    given, act = Event(), office.officer()

    def give(tx: Connection) -> object:
        try:
            issued = tickets.issue(tx, office.visitor(), visit_id, new_reference())
        finally:
            given.set()
        sleep(0.5)  # the other one comes while this number is not committed yet
        return issued

    def leave(tx: Connection) -> object:
        if end == "closed day":
            return day.close_day(tx, act, act.today)
        return visits.end_unfinished(tx, act, visit_id, "idle")

    with ThreadPoolExecutor(1) as kiosk:
        number = kiosk.submit(office.do, give)
        assert given.wait(30), number.result()
        office.do(leave)
        assert isinstance(number.result(), tickets.Issued)
    assert not office.see(disagreements)


@pytest.mark.timeout(180)
def test_the_first_guests_of_a_day_come_to_eight_machines_at_once(office: Office) -> None:
    run = together(office.url, first_guest, [office.consultation] * 8)
    assert not run.errors
    assert sorted(run.values, key=str) == list(range(1, 9))


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_mixed_acts_in_six_processes(office: Office) -> None:
    seed = random.randrange(10**6)
    desks = [office.desks[n % 3] for n in range(6)]
    shares: list[object] = [
        (office.consultation, desk, officer, SECONDS, seed + n)
        for n, (desk, officer) in enumerate(zip(desks, (office.sari, office.dewi) * 3, strict=True))
    ]
    run = together(office.url, anything, shares)
    assert not run.errors, f"seed {seed}"
    wrong = office.see(disagreements)
    assert not wrong, f"seed {seed}: {wrong}"
    findings = office.see(check).findings
    assert not findings, f"seed {seed}: {findings}"
    assert deadlocks(office) == 0, f"seed {seed}"


def deadlocks(office: Office) -> int:
    """Return how often PostgreSQL had to undo somebody because of a lock order of ours."""
    if office.db.is_sqlite:
        return 0
    counted = text("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
    found: int = office.see(lambda tx: tx.execute(counted).scalar_one())
    return found
