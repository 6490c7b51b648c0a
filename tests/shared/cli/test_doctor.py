"""`loket doctor`: what works is said, what does not is said with what to do."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

import pytest
from loket_shared.cli import doctor as doctor_module
from loket_shared.cli.health import paper, place, senses
from loket_shared.cli.health.verdict import Level, Verdict, well
from loket_shared.cli.words import speak
from loket_shared.clock import SystemClock
from loket_shared.config import Config
from loket_shared.db.schema import journal, new_id
from loket_shared.devices.outcomes import (
    Cause,
    CoverOpen,
    Offline,
    PaperOut,
    Printed,
    PrinterStatus,
    PrintOutcome,
    Ready,
    Unknown,
    Unreachable,
)
from loket_shared.services.backup import BackupFailed, BackupProblem
from loket_shared.services.backup_notes import record_backup
from loket_shared.services.devices import DeviceProblem, report_state
from loket_shared.services.printers import PrinterView, save_printer
from offices import Office
from sqlalchemy import func, select


class Said(Protocol):
    code: int
    out: str
    err: str


Loket = Callable[..., Said]


@pytest.fixture
def quiet_senses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave Qt out: it is asked in a test of its own."""
    monkeypatch.setattr(senses, "screen", lambda: iter([well("Qt")]))


def printer(office: Office, **changed: object) -> PrinterView:
    values: dict[str, object] = {
        "id": new_id(), "device_id": office.kiosk.device_id, "name": "Printer Kiosk 1", "transport": "screen", "address": "/tiket",
        "profile": "TM-T20II", "native_qr": True, "answers_status": True, "active": True, "version": 1,
    }  # fmt: skip
    view = PrinterView(**(values | changed))  # type: ignore[arg-type]  # the test names fields of its own
    office.do(lambda tx: save_printer(tx, office.officer(), None, view))
    return view


def line(said: Said, part: str) -> str:
    return next(one for one in said.out.splitlines() if part in one)


@pytest.mark.usefixtures("settings", "quiet_senses")
def test_an_office_in_order_is_told_so(loket: Loket, office: Office, tmp_path: Path) -> None:
    printer(office, address=str(tmp_path / "tiket"))
    loket("db", "backup")
    said = loket("doctor", "--print-test")
    assert said.code == 0, said.out
    assert line(said, "Jurnal utuh").startswith("✓")
    assert "Cadangan terakhir: 0 jam lalu" in said.out
    assert line(said, "Printer Kiosk 1").endswith("tiket uji tercetak")
    assert [path.suffix for path in sorted((tmp_path / "tiket").iterdir())] == [".bin", ".png"]
    assert "rahasia" not in said.out


@pytest.mark.usefixtures("file_settings", "quiet_senses")
def test_what_is_wrong_comes_with_what_to_do(loket: Loket, file_office: Office, tmp_path: Path) -> None:
    printer(file_office, name="P1", transport="tcp", address="127.0.0.1:1")
    printer(file_office, name="P2", profile="tidak-ada")
    file_office.issued()
    file_office.do(lambda tx: report_state(tx, file_office.kiosk.act(file_office.clock), (DeviceProblem("no_audio"),)))
    file_office.do(lambda tx: record_backup(tx, file_office.officer(), BackupFailed(BackupProblem.DISK_FULL, "x")))
    file_office.do(lambda tx: tx.exec_driver_sql("DROP TRIGGER journal_no_delete"))
    (tmp_path / "loket.toml").chmod(0o644)
    said = loket("doctor")
    assert said.code == 1
    for part in ("Pelindung journal_no_delete", "P1 (tcp", "P2: pengaturan tidak berlaku"):
        assert line(said, part).startswith("✗"), part
    for part in (
        "dapat dibaca orang lain",
        "Cadangan terakhir: belum pernah (disk_full)",
        "Kiosk 1 melaporkan: tidak ada suara",
    ):
        assert line(said, part).startswith("!"), part
    lines = said.out.splitlines()
    for place_, one in enumerate(lines[:-1]):
        if one.startswith(("!", "✗")):
            assert lines[place_ + 1].startswith("    → "), one
    assert lines[-1].startswith("Ada yang tidak bekerja")


@pytest.mark.usefixtures("settings", "quiet_senses")
def test_warnings_alone_are_no_failure(loket: Loket) -> None:
    said = loket("doctor")
    assert said.code == 0
    assert said.out.splitlines()[-1].startswith("Dapat dipakai")


@pytest.mark.usefixtures("settings", "quiet_senses")
def test_a_clock_set_back_is_found(loket: Loket, office: Office) -> None:
    office.clock.advance(3 * 3600)
    office.registered()
    office.clock.advance(-3 * 3600)
    said = loket("doctor")
    assert said.code == 1
    assert "di depan jam ini" in said.out
    assert "NTP" in said.out


@pytest.mark.usefixtures("quiet_senses")
def test_a_machine_without_settings_is_examined_all_the_same(loket: Loket, tmp_path: Path) -> None:
    said = loket("doctor", "--config", tmp_path / "tidak-ada.toml")
    assert said.code == 1
    assert "loket setup" in said.out
    assert "✓ Qt" in said.out


@pytest.mark.usefixtures("quiet_senses")
def test_a_database_that_cannot_be_used_does_not_end_the_report(loket: Loket, tmp_path: Path) -> None:
    file = tmp_path / "loket.toml"
    file.write_text(f'database_url = "sqlite:///{tmp_path}/hilang/a.db"\ndevice_name = "A"\ndata_dir = "{tmp_path}"\n')
    said = loket("doctor", "--config", file, english=True)
    assert said.code == 1
    assert line(said, "cannot be reached").startswith("✗")
    assert "✓ Qt" in said.out
    assert said.err == ""


@pytest.mark.usefixtures("settings", "quiet_senses")
def test_an_examination_writes_nothing(loket: Loket, office: Office) -> None:
    rows = select(func.count()).select_from(journal)
    before = office.see(lambda tx: tx.execute(rows).scalar_one())
    loket("doctor")
    assert office.see(lambda tx: tx.execute(rows).scalar_one()) == before


def test_qt_fonts_and_sound_are_asked_of_a_process_of_its_own() -> None:
    said = list(senses.screen())
    assert [one.level for one in said[:2]] == [Level.WELL, Level.WELL]
    assert said[0].said.startswith("Qt 6")
    assert "Atkinson" in said[1].said
    assert len(said) == 3, "sound is there or not, but it is told"


def test_a_qt_that_cannot_start_is_told_with_its_own_last_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1, "", "Traceback\nImportError: libEGL.so.1: cannot open")

    monkeypatch.setattr("subprocess.run", run)
    (said,) = senses.screen()
    assert said.level is Level.BAD
    assert "libEGL.so.1" in said.said


def test_a_qt_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: object) -> None:
        raise subprocess.TimeoutExpired(command, 1)

    monkeypatch.setattr("subprocess.run", run)
    (said,) = senses.screen()
    assert said.level is Level.BAD


@pytest.mark.parametrize(
    ("fonts", "audio", "levels"), [({"A": False}, ["TV"], "bad well"), ({"A": True}, [], "well warning")]
)
def test_missing_fonts_and_sound_are_told(
    monkeypatch: pytest.MonkeyPatch, fonts: dict[str, bool], audio: list[str], levels: str
) -> None:
    answer = json.dumps({"qt": "6", "fonts": fonts, "audio": audio})
    monkeypatch.setattr(
        "subprocess.run", lambda command, **_: subprocess.CompletedProcess(command, 0, answer + "\n", "")
    )
    assert " ".join(one.level.name.lower() for one in list(senses.screen())[1:]) == levels


def test_the_shipped_voice_is_complete_and_a_partial_one_is_told(tmp_path: Path) -> None:
    assert [one.level for one in senses.voice(None)] == [Level.WELL]
    own = Config(database_url="sqlite://", device_name="TV", data_dir=tmp_path, voice_pack=tmp_path)
    (tmp_path / "id").mkdir()
    (tmp_path / "id" / "loket.wav").write_bytes(b"")
    told = list(senses.voice(own))
    assert [one.level for one in told] == [Level.WARNING, Level.WARNING]
    assert "tidak memuat" in told[0].said


@pytest.mark.parametrize(
    ("script", "level"),
    [
        ("import sys; sys.stdin.readline(); print('{\"outputs\": 1}'); print('{\"ended\": 1}')", Level.WELL),
        ('import sys; sys.stdin.readline(); print(\'{"failed": 1, "why": "no audio device"}\')', Level.BAD),
        ("pass", Level.BAD),
        ("import time; time.sleep(60)", Level.BAD),
    ],
)
def test_the_sound_test_believes_the_player_and_does_not_wait_for_ever(
    monkeypatch: pytest.MonkeyPatch, script: str, level: Level
) -> None:
    start = subprocess.Popen
    monkeypatch.setattr("subprocess.Popen", lambda _, **how: start([sys.executable, "-c", script], **how))
    monkeypatch.setattr(senses, "PLAYING_SECONDS", 2)
    assert senses.play(None).level is level


class Usage(NamedTuple):
    free: int


@pytest.mark.parametrize(
    ("free", "level"), [(50_000_000_000, Level.WELL), (900_000_000, Level.WARNING), (90_000_000, Level.BAD)]
)
def test_little_room_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, free: int, level: Level) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage(free))
    config = Config(database_url=f"sqlite:///{tmp_path}/a.db", device_name="A", data_dir=tmp_path / "tidak" / "ada")
    (verdict,) = place.disks(config)
    assert verdict.level is level


def test_unknown_time_zones_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "ZONES", ("Asia/Atlantis",))
    (verdict,) = place.clock(SystemClock().now())
    assert verdict.level is Level.BAD
    assert "tzdata" in verdict.todo


STATES: tuple[tuple[PrinterStatus | PrintOutcome, Level], ...] = (
    (Ready(), Level.WELL),
    (Ready(asked=False), Level.WELL),
    (Ready(near_end=True), Level.WARNING),
    (Printed(), Level.WELL),
    (Printed(proven=False), Level.WELL),
    (Printed(near_end=True), Level.WARNING),
    (PaperOut(), Level.BAD),
    (CoverOpen(), Level.BAD),
    (Offline(), Level.BAD),
    (Unknown(PaperOut()), Level.BAD),
    (Unknown(Ready()), Level.BAD),
    *((Unreachable(cause), Level.BAD) for cause in Cause),
)


@pytest.mark.parametrize(("state", "level"), STATES)
def test_every_state_of_a_printer_has_words(
    monkeypatch: pytest.MonkeyPatch, state: PrinterStatus | PrintOutcome, level: Level
) -> None:
    view = PrinterView(new_id(), None, "Printer", "tcp", "10.0.0.9", "TM-T20II", True, True, True, 1)

    def told() -> Iterator[Verdict]:
        monkeypatch.setattr(paper, "printers", lambda *_: (view,))
        monkeypatch.setattr(paper, "printer_status", lambda _: state)
        yield from paper.examine(_Machine(), _office())  # type: ignore[arg-type]  # its database is not asked

    speak("id")
    (indonesian,) = told()
    speak("en")
    (english,) = told()
    assert indonesian.level is english.level is level
    assert indonesian.said != english.said
    assert bool(indonesian.todo) == (level is not Level.WELL)


class _Machine:
    class db:  # noqa: N801 - stands for the attribute
        @staticmethod
        def read(fn: Callable[[None], object]) -> object:
            return fn(None)


def _office() -> object:
    class View:
        id = new_id()

    return View()


def test_the_worst_verdict_decides(loket: Loket, monkeypatch: pytest.MonkeyPatch) -> None:
    for level, code in ((Level.WELL, 0), (Level.WARNING, 0), (Level.BAD, 1)):
        verdicts = [well("a"), Verdict(level, "b", "c"), well("d")]
        monkeypatch.setattr(doctor_module, "_verdicts", lambda *_, given=verdicts, **__: iter(given))
        assert loket("doctor").code == code
