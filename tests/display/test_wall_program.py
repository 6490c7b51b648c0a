"""The whole wall over a real database: what it shows, says and tells."""

from fake_sound import FakeSound
from loket_shared.services import calls, turn_ends
from offices import Office
from pytestqt.qtbot import QtBot
from walls import PATIENCE, Walls, kept, shows


def test_a_call_is_shown_spoken_and_told(office: Office, walls: Walls, qtbot: QtBot) -> None:
    sound = FakeSound(obedient=True)
    program = walls.start(sound, clock=office.clock)
    qtbot.waitUntil(lambda: program.vm.state.title == "Selamat datang", timeout=PATIENCE)
    office.issued()
    called = office.called()
    qtbot.waitUntil(lambda: shows(program, called.label), timeout=PATIENCE)
    qtbot.waitUntil(lambda: kept(office) == [(True, True, "spoken")], timeout=PATIENCE)
    assert [files[-2:] for _, files in sound.played] == [("loket", "angka_1")]
    assert program.vm.state.pulse == 1
    office.clock.advance(40)
    office.do(lambda tx: calls.recall(tx, office.officer(), called.ticket_id))
    qtbot.waitUntil(lambda: len(sound.played) == 2, timeout=PATIENCE)
    assert program.vm.state.pulse == 2, "a recall draws the eye again"


def test_calls_of_several_desks_are_all_shown_and_spoken_in_turn(office: Office, walls: Walls, qtbot: QtBot) -> None:
    for _ in range(3):
        office.issued()
    labels = [office.called(desk).label for desk in office.desks]
    sound = FakeSound(obedient=True)
    program = walls.start(sound, clock=office.clock)
    qtbot.waitUntil(lambda: shows(program, labels[-1]), timeout=PATIENCE)
    assert [call.label for call in program.vm.state.others] == [labels[1], labels[0]]
    assert program.vm.state.pulse == 0, "what stands there at the start keeps still"
    qtbot.waitUntil(lambda: len(sound.played) == 3, timeout=PATIENCE)
    assert [files[-1] for _, files in sound.played] == ["angka_1", "angka_2", "angka_3"]


def test_after_a_restart_the_unspoken_is_spoken_and_the_spoken_is_not(
    office: Office, walls: Walls, qtbot: QtBot
) -> None:
    office.issued()
    office.called()
    stuck, second, third = FakeSound(), FakeSound(obedient=True), FakeSound(obedient=True)
    first = walls.start(stuck, clock=office.clock)
    qtbot.waitUntil(lambda: kept(office) == [(True, False, "none")] and len(stuck.played) == 1, timeout=PATIENCE)
    walls.end(first)
    again = walls.start(second, clock=office.clock)
    qtbot.waitUntil(lambda: kept(office) == [(True, True, "spoken")], timeout=PATIENCE)
    walls.end(again)
    last = walls.start(third, clock=office.clock)
    qtbot.waitUntil(lambda: last.vm.state.newest is not None, timeout=PATIENCE)
    assert third.played == []


def test_what_is_older_than_the_replay_age_is_shown_but_not_spoken(office: Office, walls: Walls, qtbot: QtBot) -> None:
    office.issued()
    called = office.called()
    office.clock.advance(11 * 60)
    sound = FakeSound(obedient=True)
    program = walls.start(sound, clock=office.clock)
    qtbot.waitUntil(lambda: shows(program, called.label), timeout=PATIENCE)
    assert sound.played == []


def test_when_the_visitor_is_served_nothing_more_is_said(office: Office, walls: Walls, qtbot: QtBot) -> None:
    office.issued()
    office.issued()
    first, second = office.called(office.desks[0]), office.called(office.desks[1])
    sound = FakeSound()
    program = walls.start(sound, clock=office.clock)
    qtbot.waitUntil(lambda: len(sound.played) == 1, timeout=PATIENCE)
    office.do(lambda tx: turn_ends.present(tx, office.officer(), second.ticket_id))
    office.issued()
    qtbot.waitUntil(lambda: program.vm.state.next[0].waiting == 1, timeout=PATIENCE)
    sound.ended.emit(1)
    qtbot.waitUntil(lambda: (True, True, "spoken") in kept(office), timeout=PATIENCE)
    assert len(sound.played) == 1
    assert shows(program, second.label), first.label
