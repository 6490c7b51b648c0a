"""The first run: one office, no default password, and nothing overwritten."""

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from click.testing import CliRunner
from entering import enter
from loket_shared.cli.addresses import database_url, shown
from loket_shared.cli.endings import Stop
from loket_shared.cli.setup import setup
from loket_shared.clock import FixedClock
from loket_shared.config import load
from loket_shared.db import Database
from loket_shared.db.migrate import check_current
from loket_shared.services.offices import OfficeView, read_office
from loket_shared.services.passwords import matches
from loket_shared.services.signing_in import SignedIn
from loket_shared.services.staff import read_staff
from loket_shared.services.station import DeviceKind, open_station
from offices import MONDAY_0942, Office


class Said(Protocol):
    code: int
    out: str
    err: str


Loket = Callable[..., Said]
PASSWORD = "rahasia-sekali"


def words(folder: Path, **changed: str) -> list[str]:
    values = {
        "config": str(folder / "etc" / "loket.toml"), "database": str(folder / "data" / "loket.db"), "device-name": "Loket 3",
        "name": "LPSE Kabupaten Contoh", "zone": "WIT", "supervisor": "Sari Wulandari", "login": "Sari",
    } | changed  # fmt: skip
    return ["setup", *(word for key, value in values.items() for word in (f"--{key}", value)), "--secrets-stdin"]


def office_of(url: str) -> OfficeView:
    db = Database(url)
    check_current(db)
    found = db.read(read_office)
    db.close()
    assert found is not None
    return found


def test_the_first_run_makes_office_supervisor_and_settings(loket: Loket, tmp_path: Path) -> None:
    said = loket(*words(tmp_path), "--desks", "3", typed=f"{PASSWORD}\n123456\n")
    assert (said.code, said.err) == (0, "")
    assert "LPSE Kabupaten Contoh" in said.out
    file = tmp_path / "etc" / "loket.toml"
    config = load(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert config.database_url == f"sqlite:///{tmp_path}/data/loket.db"
    assert (config.device_name, config.language) == ("Loket 3", "id")
    assert matches("123456", config.pin_hash)
    assert PASSWORD not in file.read_text()
    assert office_of(config.database_url).zone == "Asia/Jayapura"
    db = Database(config.database_url)
    station = db.write(lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name="Loket 3", now=MONDAY_0942))
    act = station.act(FixedClock(MONDAY_0942))
    entered = enter(db, act, "sari", PASSWORD)
    db.close()
    assert isinstance(entered, SignedIn)
    assert "supervisor" in entered.roles


def test_a_machine_that_is_set_up_is_not_set_up_again(loket: Loket, tmp_path: Path) -> None:
    loket(*words(tmp_path), typed=f"{PASSWORD}\n")
    before = (tmp_path / "etc" / "loket.toml").read_bytes()
    said = loket(*words(tmp_path), typed=f"{PASSWORD}\n")
    assert said.code == 5
    assert "--replace" in said.err
    assert (tmp_path / "etc" / "loket.toml").read_bytes() == before


def test_a_database_with_an_office_gets_no_second_one(
    loket: Loket, settings: object, office: Office, tmp_path: Path
) -> None:
    assert settings
    said = loket(*words(tmp_path, database=office.url), typed=f"{PASSWORD}\n")
    assert said.code == 5
    assert "sudah memuat kantor" in said.err
    assert "--join" in said.err
    assert not (tmp_path / "etc").exists()
    assert len(office.see(lambda tx: read_staff(tx, office.console.office_id))) == 2


def test_another_machine_joins_the_office(loket: Loket, office: Office, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    asked = (
        "setup",
        "--join",
        "--config",
        file,
        "--database",
        office.url,
        "--device-name",
        "Kiosk 1",
        "--language",
        "en",
    )
    said = loket(*asked, "--secrets-stdin", typed="654321\n")
    assert said.code == 0
    assert "LPSE Kabupaten Contoh" in said.out
    config = load(file)
    assert (config.database_url, config.device_name, config.language) == (office.url, "Kiosk 1", "en")
    assert matches("654321", config.pin_hash)


def test_nobody_joins_an_office_that_is_not_there(loket: Loket, tmp_path: Path) -> None:
    words_ = ("setup", "--join", "--config", tmp_path / "a.toml", "--database", tmp_path / "b.db", "--device-name", "K")
    said = loket(*words_, "--secrets-stdin")
    assert said.code == 5
    assert "loket setup" in said.err
    assert list(tmp_path.glob("*.*")) == []


def test_replacing_the_settings_keeps_what_was_not_asked_for(loket: Loket, office: Office, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(
        'database_url = "sqlite:///lama.db"\ndevice_name = "Lama"\npin_hash = "$kept"\npictures = "/gambar"\n'
    )
    asked = ("setup", "--join", "--replace", "--config", file, "--database", office.url, "--device-name", "Kiosk 2")
    assert loket(*asked, "--secrets-stdin").code == 0
    config = load(file)
    assert (config.device_name, config.pin_hash, config.pictures) == ("Kiosk 2", "$kept", Path("/gambar"))


def test_the_kiosk_pin_is_changed_without_saying_everything_again(loket: Loket, office: Office, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    asked = (
        "setup",
        "--join",
        "--config",
        file,
        "--database",
        office.url,
        "--device-name",
        "Kiosk 1",
        "--language",
        "en",
    )
    loket(*asked, "--secrets-stdin", typed="654321\n")
    said = loket("setup", "--join", "--replace", "--config", file, "--secrets-stdin", typed="987654\n")
    assert said.code == 0
    config = load(file)
    assert (config.database_url, config.device_name, config.language) == (office.url, "Kiosk 1", "en")
    assert matches("987654", config.pin_hash)


@pytest.mark.parametrize(
    ("typed", "said_of_it"),
    [
        ("", "tidak diberikan"),
        ("pendek\n", "terlalu pendek"),
        (f"{PASSWORD}\n12345\n", "PIN terlalu pendek"),
        (f"{PASSWORD}\n12345a\n", "hanya boleh berisi angka"),
    ],
)
def test_there_is_no_default_password_and_no_weak_one(
    loket: Loket, tmp_path: Path, typed: str, said_of_it: str
) -> None:
    said = loket(*words(tmp_path), typed=typed)
    assert said.code == 2
    assert said_of_it in said.err
    assert not (tmp_path / "data").exists()
    assert not (tmp_path / "etc").exists()


def test_secrets_may_come_from_the_environment(loket: Loket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOKET_PASSWORD", PASSWORD)
    monkeypatch.setenv("LOKET_KIOSK_PIN", "112233")
    assert loket(*[word for word in words(tmp_path) if word != "--secrets-stdin"]).code == 0
    assert matches("112233", load(tmp_path / "etc" / "loket.toml").pin_hash)


def test_a_person_is_asked_for_everything_and_the_password_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    office = ["data/loket.db", "Konsol 1", "LPSE Kota Uji", "wita", "Dewi Lestari", "dewi lestari", "dewi"]
    answers = [*office, PASSWORD, "salah ketik", PASSWORD, PASSWORD]
    asked = CliRunner().invoke(setup, ["--config", "loket.toml"], input="\n".join(answers) + "\n")
    assert asked.exit_code == 0, asked.output
    made = office_of(load(Path("loket.toml")).database_url)
    assert (made.name, made.zone) == ("LPSE Kota Uji", "Asia/Makassar")
    assert "Satu kata tanpa spasi" in asked.output
    assert PASSWORD not in asked.output


@pytest.mark.parametrize(("option", "value"), [("--name", "  "), ("--login", "dua kata"), ("--supervisor", "")])
def test_names_of_nothing_are_refused(loket: Loket, tmp_path: Path, option: str, value: str) -> None:
    said = loket(*words(tmp_path), option, value, typed=f"{PASSWORD}\n")
    assert said.code == 2
    assert option in said.err


def test_a_settings_file_that_cannot_be_written_says_how_to_go_on(loket: Loket, tmp_path: Path) -> None:
    (tmp_path / "etc").write_text("a file, no folder")
    said = loket(*words(tmp_path), typed=f"{PASSWORD}\n")
    assert said.code == 6
    assert "--join" in said.err
    assert office_of(f"sqlite:///{tmp_path}/data/loket.db").name == "LPSE Kabupaten Contoh"


def test_a_database_that_cannot_be_made_is_told(loket: Loket, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, no folder")
    said = loket(*words(tmp_path), typed=f"{PASSWORD}\n")
    assert said.code == 6
    assert "--database" in said.err


def test_a_server_that_is_away_is_told_without_a_traceback(loket: Loket, tmp_path: Path) -> None:
    said = loket(
        *words(tmp_path, database="postgresql://loket:rahasia@127.0.0.1:1/loket"), typed=f"{PASSWORD}\n", english=True
    )
    assert said.code == 3
    assert "cannot be reached" in said.err
    assert "rahasia" not in said.err
    assert "Traceback" not in said.err
    assert len(said.err.strip().splitlines()) == 2


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("/srv/loket.db", "sqlite:////srv/loket.db"),
        ("postgres://a:b@c/d", "postgresql+psycopg://a:b@c/d"),
        ("postgresql://a@c:5433/d?sslmode=require", "postgresql+psycopg://a@c:5433/d?sslmode=require"),
        ("sqlite:////srv/loket.db", "sqlite:////srv/loket.db"),
    ],
)
def test_addresses_are_understood_as_people_write_them(written: str, url: str) -> None:
    assert database_url(written) == url


@pytest.mark.parametrize("written", ["mysql://a/b", "postgresql://server", "http://x/y", "sqlite://", "://"])
def test_other_addresses_are_refused(written: str) -> None:
    with pytest.raises(Stop) as refused:
        database_url(written)
    assert refused.value.code == 2


def test_a_shown_address_hides_its_password() -> None:
    assert "rahasia" not in shown("postgresql+psycopg://loket:rahasia@server/loket")
