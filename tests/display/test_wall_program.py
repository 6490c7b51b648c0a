"""The whole wall in this process, over a real database: what it shows, says, tells, and lives through."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from breakable import Breakable
from fake_sound import FakeSound
from loket_display.app import Program, build
from loket_shared.clock import FixedClock
from loket_shared.config import Config
from loket_shared.db import Database
from loket_shared.db.migrate import upgrade
from loket_shared.db.schema import call_shown
from loket_shared.qt.sound import SoundProblem
from loket_shared.qt.work import Work
from loket_shared.services import calls, turn_ends
from loket_shared.services.devices import device_worries
from loket_shared.services.settings import OfficeSettings, save_settings
from offices import MONDAY_0942, Office, open_office
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

T = TypeVar("T")

SIZE = QSize(960, 540)
PATIENCE = 10_000

Started = Callable[..., Program]


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'loket.db'}"


@pytest.fixture
def office(url: str) -> Office:
    return open_office(url)


@pytest.fixture
def start(url: str, tmp_path: Path, qapp: QGuiApplication) -> Iterator[Started]:
    """Start a wall; every wall is closed at the end, if the test did not do it."""
    assert qapp is QGuiApplication.instance()
    running: list[Program] = []

    def make(
        sound: FakeSound | None = None,
        *,
        clock: FixedClock | None = None,
        door: Breakable | None = None,
        **changed: object,
    ) -> Program:
        values = {"database_url": url, "device_name": "TV 1", "data_dir": tmp_path / "data", **changed}
        config = Config(**values)  # type: ignore[arg-type]  # Config checks its own names
        works = (Work(door), Work(door)) if door else (None, None)
        program = build(
            config,
            clock=clock or FixedClock(MONDAY_0942),
            sound=sound or FakeSound(obedient=True),
            reading=works[0],
            writing=works[1],
        )
        program.open(full=False, size=SIZE)
        running.append(program)
        return program

    yield make
    for program in running:
        if program not in ended:
            program.close()
    ended.clear()


ended: list[Program] = []


def end(program: Program) -> None:
    program.close()
    ended.append(program)


def press(program: Program, key: Qt.Key) -> None:
    assert QTest.qWaitForWindowActive(program.screen.window, PATIENCE)
    QTest.keyClick(program.screen.window, key)


def kept(office: Office) -> list[tuple[bool, bool, str]]:
    rows = office.see(lambda tx: tx.execute(select(call_shown)).all())
    return [(row.shown_at is not None, row.spoken_at is not None, row.outcome) for row in rows]


def worries(office: Office) -> list[str]:
    return [
        worry.code for worry in office.see(lambda tx: device_worries(tx, office.wall.office_id, office.clock.now()))
    ]


def shows(program: Program, label: str) -> bool:
    newest = program.vm.state.newest
    return newest is not None and newest.label == label


def test_a_call_is_shown_spoken_and_told(office: Office, start: Started, qtbot: QtBot) -> None:
    sound = FakeSound(obedient=True)
    program = start(sound, clock=office.clock)
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


def test_calls_of_several_desks_are_all_shown_and_spoken_in_turn(office: Office, start: Started, qtbot: QtBot) -> None:
    for _ in range(3):
        office.issued()
    labels = [office.called(desk).label for desk in office.desks]
    sound = FakeSound(obedient=True)
    program = start(sound, clock=office.clock)
    qtbot.waitUntil(lambda: shows(program, labels[-1]), timeout=PATIENCE)
    assert [call.label for call in program.vm.state.others] == [labels[1], labels[0]]
    assert program.vm.state.pulse == 0, "what stands there at the start keeps still"
    qtbot.waitUntil(lambda: len(sound.played) == 3, timeout=PATIENCE)
    assert [files[-1] for _, files in sound.played] == ["angka_1", "angka_2", "angka_3"]


def test_after_a_restart_the_unspoken_is_spoken_and_the_spoken_is_not(
    office: Office, start: Started, qtbot: QtBot
) -> None:
    office.issued()
    office.called()
    stuck, second, third = FakeSound(), FakeSound(obedient=True), FakeSound(obedient=True)
    first = start(stuck, clock=office.clock)
    qtbot.waitUntil(lambda: kept(office) == [(True, False, "none")] and len(stuck.played) == 1, timeout=PATIENCE)
    end(first)
    again = start(second, clock=office.clock)
    qtbot.waitUntil(lambda: kept(office) == [(True, True, "spoken")], timeout=PATIENCE)
    end(again)
    last = start(third, clock=office.clock)
    qtbot.waitUntil(lambda: last.vm.state.newest is not None, timeout=PATIENCE)
    assert third.played == []


def test_what_is_older_than_the_replay_age_is_shown_but_not_spoken(
    office: Office, start: Started, qtbot: QtBot
) -> None:
    office.issued()
    called = office.called()
    office.clock.advance(11 * 60)
    sound = FakeSound(obedient=True)
    program = start(sound, clock=office.clock)
    qtbot.waitUntil(lambda: shows(program, called.label), timeout=PATIENCE)
    assert sound.played == []


def test_when_the_visitor_is_served_nothing_more_is_said(office: Office, start: Started, qtbot: QtBot) -> None:
    office.issued()
    office.issued()
    first, second = office.called(office.desks[0]), office.called(office.desks[1])
    sound = FakeSound()
    program = start(sound, clock=office.clock)
    qtbot.waitUntil(lambda: len(sound.played) == 1, timeout=PATIENCE)
    office.do(lambda tx: turn_ends.present(tx, office.officer(), second.ticket_id))
    office.issued()
    qtbot.waitUntil(lambda: program.vm.state.next[0].waiting == 1, timeout=PATIENCE)
    sound.ended.emit(1)
    qtbot.waitUntil(lambda: (True, True, "spoken") in kept(office), timeout=PATIENCE)
    assert len(sound.played) == 1
    assert shows(program, second.label), first.label


def test_before_set_up_it_waits_and_then_goes_on_by_itself(url: str, start: Started, qtbot: QtBot) -> None:
    program = start()
    qtbot.waitUntil(lambda: "Menunggu sambungan" in program.vm.state.text, timeout=PATIENCE)
    upgrade(url, MONDAY_0942)
    qtbot.waitUntil(lambda: "loket setup" in program.vm.state.text, timeout=PATIENCE)
    open_office(url)
    qtbot.waitUntil(lambda: program.vm.state.title == "Selamat datang", timeout=PATIENCE)


def test_a_lost_database_is_said_and_everything_is_caught_up(office: Office, start: Started, qtbot: QtBot) -> None:
    door = Breakable(Database(office.url))
    sound = FakeSound(obedient=True)
    program = start(sound, clock=office.clock, door=door)
    office.issued()
    qtbot.waitUntil(lambda: program.vm.state.next != () and program.vm.state.next[0].waiting == 1, timeout=PATIENCE)
    door.is_shut = True
    called = office.called()
    qtbot.waitUntil(lambda: program.vm.state.stale.startswith("Data per 09.42 WIB."), timeout=PATIENCE)
    assert program.vm.state.newest is None
    door.is_shut = False
    qtbot.waitUntil(lambda: shows(program, called.label), timeout=PATIENCE)
    assert program.vm.state.stale == ""
    qtbot.waitUntil(lambda: kept(office) == [(True, True, "spoken")], timeout=PATIENCE)
    door.close()


def test_silence_is_shown_here_and_at_the_consoles(office: Office, start: Started, qtbot: QtBot) -> None:
    sound = FakeSound(obedient=True)
    program = start(sound, clock=office.clock)
    qtbot.waitUntil(lambda: program.vm.state.title == "Selamat datang", timeout=PATIENCE)
    assert worries(office) == []
    sound.have(SoundProblem.NO_DEVICE)
    assert program.vm.state.silence == "Tanpa suara. Perhatikan layar."
    qtbot.waitUntil(lambda: worries(office) == ["no_audio"], timeout=PATIENCE)
    office.issued()
    office.called()
    qtbot.waitUntil(lambda: kept(office) == [(True, True, "no_audio")], timeout=PATIENCE)
    sound.have(SoundProblem.BROKEN)
    qtbot.waitUntil(lambda: worries(office) == ["no_voice"], timeout=PATIENCE)
    sound.have(None)
    qtbot.waitUntil(lambda: worries(office) == [], timeout=PATIENCE)
    assert program.vm.state.silence == ""


def test_a_voice_that_lacks_words_is_reported(office: Office, start: Started, qtbot: QtBot) -> None:
    sound = FakeSound()
    start(sound, clock=office.clock)
    office.issued()
    called = office.called()
    qtbot.waitUntil(lambda: len(sound.played) == 1, timeout=PATIENCE)
    sound.failed.emit(1, "bad clip")
    sound.ended.emit(2)
    qtbot.waitUntil(lambda: worries(office) == ["no_voice"], timeout=PATIENCE)
    office.clock.advance(40)
    office.do(lambda tx: calls.recall(tx, office.officer(), called.ticket_id))
    qtbot.waitUntil(lambda: len(sound.played) == 3, timeout=PATIENCE)
    sound.ended.emit(3)
    qtbot.waitUntil(lambda: worries(office) == [], timeout=PATIENCE)


def test_the_key_m_mutes_and_the_next_start_remembers(office: Office, start: Started, qtbot: QtBot) -> None:
    program = start(clock=office.clock)
    qtbot.waitUntil(lambda: program.vm.state.title == "Selamat datang", timeout=PATIENCE)
    press(program, Qt.Key.Key_M)
    assert program.vm.state.silence == "Suara dimatikan. Perhatikan layar."
    qtbot.waitUntil(lambda: worries(office) == ["muted"], timeout=PATIENCE)
    end(program)
    again = start(clock=office.clock)
    qtbot.waitUntil(lambda: again.vm.state.silence != "", timeout=PATIENCE)
    press(again, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: worries(office) == [], timeout=PATIENCE)


def test_the_key_k_changes_the_colours_for_good(office: Office, start: Started) -> None:
    program = start(clock=office.clock)
    assert not program.screen.high_contrast
    press(program, Qt.Key.Key_K)
    assert program.screen.high_contrast
    end(program)
    assert start(clock=office.clock).screen.high_contrast


def test_a_bug_is_shown_with_its_number_here_and_at_the_consoles(office: Office, start: Started, qtbot: QtBot) -> None:
    program = start(clock=office.clock)
    qtbot.waitUntil(lambda: program.vm.state.title == "Selamat datang", timeout=PATIENCE)
    program.show_fault("K7M-2QX")
    assert "K7M-2QX" in program.vm.state.fault
    qtbot.waitUntil(lambda: worries(office) == ["fault"], timeout=PATIENCE)


@pytest.mark.parametrize(("accent", "shown"), [("#9BE1FF", "#9be1ff"), ("#101010", "#f4b223"), ("rot", "#f4b223")])
def test_the_offices_accent_is_used_if_it_can_be_read(
    office: Office, start: Started, qtbot: QtBot, accent: str, shown: str
) -> None:
    office.do(lambda tx: save_settings(tx, office.officer(), OfficeSettings(accent=accent)))
    office.issued()
    office.called()
    program = start(clock=office.clock)
    qtbot.waitUntil(lambda: program.vm.state.newest is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: program.screen.window.grabWindow().pixelColor(12, 12).name() == shown, timeout=PATIENCE)


def test_pictures_are_found_and_a_new_minute_is_shown(
    office: Office, start: Started, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(folder / "a.png"))
    program = start(clock=office.clock, pictures=folder)
    album = [(folder / "a.png").as_uri()]
    qtbot.waitUntil(lambda: program.vm.property("slides") == album, timeout=PATIENCE)
    qtbot.waitUntil(lambda: program.vm.state.time == "09.42", timeout=PATIENCE)
    office.clock.advance(60)
    qtbot.waitUntil(lambda: program.vm.state.time == "09.43", timeout=PATIENCE)


def test_english_by_the_machines_setting(office: Office, start: Started, qtbot: QtBot) -> None:
    program = start(clock=office.clock, language="en")
    qtbot.waitUntil(lambda: program.vm.state.time == "09:42", timeout=PATIENCE)
