"""What the wall lives through: no database, a lost one, silence, bugs, and what people set."""

from pathlib import Path

import pytest
from breakable import Breakable
from fake_sound import FakeSound
from loket_shared.db import Database
from loket_shared.db.migrate import upgrade
from loket_shared.domain.states import Role
from loket_shared.qt.sound import SoundProblem
from loket_shared.services import calls
from loket_shared.services.settings import OfficeSettings, save_settings
from loket_shared.services.setup import NewOffice, create_office
from loket_shared.services.staff import StaffDetails
from offices import MONDAY_0942, Office
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from walls import PATIENCE, Walls, kept, press, shows, worries


def test_before_set_up_it_waits_and_then_goes_on_by_itself(
    url: str, walls: Walls, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loket_display.app.NO_OFFICE_MS", 50)
    program = walls.start()
    qtbot.waitUntil(lambda: "Menunggu sambungan" in program.vm.state.text, timeout=PATIENCE)
    upgrade(url, MONDAY_0942)
    qtbot.waitUntil(lambda: "loket setup" in program.vm.state.text, timeout=PATIENCE)
    db = Database(url)
    sari = StaffDetails("sari", "Sari Wulandari", (Role.HELPDESK,), password_hash="x")
    db.write(lambda tx: create_office(tx, NewOffice("LPSE Kabupaten Contoh", sari), MONDAY_0942))
    db.close()
    qtbot.waitUntil(lambda: program.vm.state.title == "Selamat datang", timeout=PATIENCE)


def test_a_lost_database_is_said_and_everything_is_caught_up(office: Office, walls: Walls, qtbot: QtBot) -> None:
    door = Breakable(Database(office.url))
    sound = FakeSound(obedient=True)
    program = walls.start(sound, clock=office.clock, door=door)
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


def test_silence_is_shown_here_and_at_the_consoles(office: Office, walls: Walls, qtbot: QtBot) -> None:
    sound = FakeSound(obedient=True)
    program = walls.start(sound, clock=office.clock)
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


def test_a_voice_that_lacks_words_is_reported(office: Office, walls: Walls, qtbot: QtBot) -> None:
    sound = FakeSound()
    walls.start(sound, clock=office.clock)
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


def test_the_key_m_mutes_and_the_next_start_remembers(office: Office, walls: Walls, qtbot: QtBot) -> None:
    program = walls.start(clock=office.clock)
    qtbot.waitUntil(lambda: program.vm.state.title == "Selamat datang", timeout=PATIENCE)
    press(program, Qt.Key.Key_M)
    assert program.vm.state.silence == "Suara dimatikan. Perhatikan layar."
    qtbot.waitUntil(lambda: worries(office) == ["muted"], timeout=PATIENCE)
    walls.end(program)
    again = walls.start(clock=office.clock)
    qtbot.waitUntil(lambda: again.vm.state.silence != "", timeout=PATIENCE)
    press(again, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: worries(office) == [], timeout=PATIENCE)


def test_the_key_k_changes_the_colours_for_good(office: Office, walls: Walls) -> None:
    program = walls.start(clock=office.clock)
    assert not program.screen.high_contrast
    press(program, Qt.Key.Key_K)
    assert program.screen.high_contrast
    walls.end(program)
    assert walls.start(clock=office.clock).screen.high_contrast


def test_a_bug_is_shown_with_its_number_here_and_at_the_consoles(office: Office, walls: Walls, qtbot: QtBot) -> None:
    program = walls.start(clock=office.clock)
    qtbot.waitUntil(lambda: program.vm.state.title == "Selamat datang", timeout=PATIENCE)
    program.show_fault("K7M-2QX")
    assert "K7M-2QX" in program.vm.state.fault
    qtbot.waitUntil(lambda: worries(office) == ["fault"], timeout=PATIENCE)


def test_a_report_of_a_bug_that_meets_a_bug_is_not_told_without_end(
    office: Office, walls: Walls, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = walls.start(clock=office.clock)
    qtbot.waitUntil(lambda: program.live is not None, timeout=PATIENCE)
    told: list[str] = []
    monkeypatch.setattr(program.live, "report", lambda: told.append("report"))
    for reference in ("K7M-2QX", "3PA-9TZ"):
        program.show_fault(reference)
        assert reference in program.vm.state.fault
    assert told == ["report"]


@pytest.mark.parametrize(("accent", "shown"), [("#9BE1FF", "#9be1ff"), ("#101010", "#f4b223"), ("rot", "#f4b223")])
def test_the_offices_accent_is_used_if_it_can_be_read(
    office: Office, walls: Walls, qtbot: QtBot, accent: str, shown: str
) -> None:
    office.do(lambda tx: save_settings(tx, office.officer(), OfficeSettings(accent=accent)))
    office.issued()
    office.called()
    program = walls.start(clock=office.clock)
    qtbot.waitUntil(lambda: program.vm.state.newest is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: program.screen.window.grabWindow().pixelColor(12, 12).name() == shown, timeout=PATIENCE)


def test_pictures_are_found_and_a_new_minute_is_shown(
    office: Office, walls: Walls, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(folder / "a.png"))
    program = walls.start(clock=office.clock, pictures=folder)
    album = [(folder / "a.png").as_uri()]
    qtbot.waitUntil(lambda: program.vm.property("slides") == album, timeout=PATIENCE)
    qtbot.waitUntil(lambda: program.vm.state.time == "09.42", timeout=PATIENCE)
    office.clock.advance(60)
    qtbot.waitUntil(lambda: program.vm.state.time == "09.43", timeout=PATIENCE)


def test_english_by_the_machines_setting(office: Office, walls: Walls, qtbot: QtBot) -> None:
    program = walls.start(clock=office.clock, language="en")
    qtbot.waitUntil(lambda: program.vm.state.time == "09:42", timeout=PATIENCE)
