"""`loket demo`: an office that shows something, in a folder that is gone afterwards, and no process left behind."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol

import pytest
from entering import enter
from loket_shared.cli import demo as demo_module
from loket_shared.cli.demo_folder import DemoFolder, open_demo
from loket_shared.cli.endings import Stop
from loket_shared.clock import FixedClock, business_date
from loket_shared.config import load
from loket_shared.db import Database
from loket_shared.db.migrate import upgrade
from loket_shared.domain.bidding import Outcome, SeatState, SessionState
from loket_shared.domain.estimate import Estimate
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.states import DeskKind
from loket_shared.services import demo_texts, recaps
from loket_shared.services.bidding_reading import trainer
from loket_shared.services.catalogue import desks, problem_groups, services
from loket_shared.services.day import due_days
from loket_shared.services.demo_data import ZONE, demo_people, make_demo
from loket_shared.services.estimates import estimate
from loket_shared.services.front_office import unfinished
from loket_shared.services.integrity import check
from loket_shared.services.offices import read_office
from loket_shared.services.queue_view import queue
from loket_shared.services.settings import read_settings
from loket_shared.services.shipped import GROUPS
from loket_shared.services.signing_in import SignedIn
from loket_shared.services.station import DeviceKind, open_station
from loket_shared.services.step_rebuild import differences
from loket_shared.services.trainings import upcoming


class Said(Protocol):
    code: int
    out: str
    err: str


Loket = Callable[..., Said]
SLEEP = [sys.executable, "-c", "import time; time.sleep(600)"]


def made_at(now: datetime, folder: Path) -> Database:
    url = f"sqlite:///{folder / 'loket.db'}"
    upgrade(url, now)
    db = Database(url)
    make_demo(db, demo_people(), str(folder / "tiket"), now)
    return db


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 23, 2, 42, tzinfo=UTC),
        datetime(2026, 11, 22, 17, 0, 1, tzinfo=UTC),
        datetime(2026, 11, 22, 4, 0, tzinfo=UTC),
        datetime(2027, 1, 1, 5, 0, tzinfo=UTC),
    ],
    ids=["monday morning", "a second after midnight", "sunday", "new year"],
)
def test_the_office_is_sound_whenever_it_is_made(tmp_path: Path, now: datetime) -> None:
    db = made_at(now, tmp_path)
    office = db.read(read_office)
    assert office is not None
    report = db.read(check)
    assert report.findings == ()
    assert report.forms >= len(demo_texts.YESTERDAY)
    assert db.read(lambda tx: due_days(tx, office.id, now)) == ()
    assert db.read(lambda tx: unfinished(tx, office.id, business_date(now, ZONE))) == ()
    db.close()


def test_the_office_has_a_day_behind_it_and_people_waiting(tmp_path: Path) -> None:
    now = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)
    today = business_date(now, ZONE)
    db = made_at(now, tmp_path)
    office = db.read(read_office)
    assert office is not None
    service = db.read(lambda tx: services(tx, office.id))[0]
    waiting = db.read(lambda tx: queue(tx, office.id, today, (service.id,)))
    assert [row.label for row in waiting] == [ticket_label(service.series, number) for number in (2, 3)]
    told = db.read(lambda tx: estimate(tx, office.id, service.id, now, today, read_settings(tx, office.id)))
    assert isinstance(told, Estimate)
    recap = db.read(lambda tx: recaps.recap(tx, office.id, date(2026, 11, 20), today, now))
    outcomes = {type(row.outcome).__name__ for row in recap.rows}
    assert outcomes == {"Answer", "Promise", "InProgress"}
    assert {row.kind for row in recap.rows} == {"konsultasi", "pengaduan", "pertanyaan"}
    groups = {one.code for one in db.read(lambda tx: problem_groups(tx, office.id))}
    assert {story.group for story in (*demo_texts.YESTERDAY, *demo_texts.TODAY, *demo_texts.EARLIER)} <= groups
    assert groups == {code for code, _, _ in GROUPS}
    db.close()


def test_the_bidding_room_is_at_work(tmp_path: Path) -> None:
    now = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)
    db = made_at(now, tmp_path)
    office = db.read(read_office)
    assert office is not None
    table = next(one for one in db.read(lambda tx: desks(tx, office.id)) if one.kind is DeskKind.MEJA)
    seen = db.read(lambda tx: trainer(tx, office.id, table.id, business_date(now, ZONE), now))
    assert {one.state for one in seen.mine} == {SessionState.FILLING, SessionState.PROBLEM}
    assert [one.outcome for one in seen.to_report] == [Outcome.UPLOADED]
    assert {one.trained for one in seen.waiting} == {True, False}
    assert Counter(one.state for one in seen.room.seats) == {
        SeatState.OCCUPIED: 2, SeatState.CLEANING: 1, SeatState.FREE: 3,
    }  # fmt: skip
    assert len(db.read(lambda tx: upcoming(tx, office.id, now))) == 2
    assert not db.read(lambda tx: differences(tx, office.id))
    db.close()


def test_prepare_makes_settings_for_each_program_and_accounts_that_work(loket: Loket, tmp_path: Path) -> None:
    folder = tmp_path / "peragaan"
    said = loket("demo", "--prepare", folder)
    assert (said.code, said.err) == (0, "")
    for program in ("kiosk", "display", "operator"):
        config = load(folder / f"{program}.toml")
        assert config.database_url == f"sqlite:///{folder}/loket.db"
        assert not config.fullscreen
    password = said.out.split("sari, kata sandi ")[1].split(",")[0]
    db = Database(f"sqlite:///{folder}/loket.db")
    now = datetime.now(UTC)
    station = db.write(lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name="X", now=now))
    act = station.act(FixedClock(now))
    assert isinstance(enter(db, act, "sari", password), SignedIn)
    db.close()
    again = loket("demo", "--prepare", folder)
    assert again.out == said.out, "a kept demo goes on with its own accounts"


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "surat.txt").write_text("penting")
    with pytest.raises(Stop) as refused:
        open_demo(tmp_path)
    assert refused.value.code == 5
    assert [path.name for path in tmp_path.iterdir()] == ["surat.txt"]


def test_without_a_screen_it_says_so(loket: Loket, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    said = loket("demo", english=True)
    assert said.code == 6
    assert "--prepare" in said.err


def test_nothing_is_left_when_the_windows_are_closed(loket: Loket, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Path] = []

    def short(office: DemoFolder) -> dict[str, list[str]]:
        seen.append(office.folder)
        assert (office.folder / "operator.toml").exists()
        return {name: [sys.executable, "-c", "pass"] for name in demo_module.SIZES}

    monkeypatch.setattr(demo_module, "programs", short)
    monkeypatch.setattr(demo_module, "printer", lambda _: SLEEP)
    started = time.monotonic()
    assert loket("demo").code == 0
    assert time.monotonic() - started < 120
    assert not seen[0].exists()


def test_a_kept_folder_stays(loket: Loket, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(demo_module, "programs", lambda _: {"kiosk": [sys.executable, "-c", "pass"]})
    monkeypatch.setattr(demo_module, "printer", lambda _: SLEEP)
    assert loket("demo", "--keep", tmp_path / "simpan").code == 0
    assert (tmp_path / "simpan" / "loket.db").exists()


def test_a_program_that_fails_is_named_and_the_others_are_ended() -> None:
    with pytest.raises(Stop) as failed:
        demo_module.run(
            {"kiosk": [sys.executable, "-c", "raise SystemExit(9)"], "display": [sys.executable, "-c", "pass"]}, SLEEP
        )
    assert "kiosk (9)" in failed.value.message
    assert "display" not in failed.value.message


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_demo_leaves_no_process(monkeypatch: pytest.MonkeyPatch, ending: signal.Signals) -> None:
    handlers = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)]
    started: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def remember(command: list[str]) -> subprocess.Popen[bytes]:
        process = start(command)
        started.append(process)
        return process

    monkeypatch.setattr("subprocess.Popen", remember)
    threading.Timer(1.5, lambda: os.kill(os.getpid(), ending)).start()
    demo_module.run({"kiosk": SLEEP, "display": SLEEP}, SLEEP)
    assert len(started) == 3
    assert all(process.poll() is not None for process in started)
    assert [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)] == handlers


def test_the_programs_are_started_by_the_command_itself(tmp_path: Path) -> None:
    office = DemoFolder(tmp_path, "")
    for name, command in demo_module.programs(office).items():
        assert command[:4] == [sys.executable, "-m", "loket_shared.cli", name]
        assert str(tmp_path / f"{name}.toml") in command
    assert str(office.tickets) in demo_module.printer(office)
