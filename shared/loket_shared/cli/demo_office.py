"""A complete small office in a folder, open at any hour: for the demo, for trials, and for tests of the three programs."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, time
from pathlib import Path

from sqlalchemy import Connection

from loket_shared.clock import FixedClock
from loket_shared.config import Config, save
from loket_shared.db import Database
from loket_shared.db.migrate import upgrade
from loket_shared.db.schema import new_id
from loket_shared.domain.calendar import Calendar, Hours, WeeklyHours
from loket_shared.domain.states import Role
from loket_shared.services.act import Act
from loket_shared.services.calendars import calendar_version, save_calendar
from loket_shared.services.passwords import hash_secret
from loket_shared.services.printers import PrinterView, save_printer
from loket_shared.services.settings import read_settings, save_settings
from loket_shared.services.setup import NewOffice, create_office
from loket_shared.services.staff import StaffDetails
from loket_shared.services.station import DeviceKind, open_station

ZONE = "Asia/Jakarta"
DESKS = 3
NAMES = {"kiosk": "Kiosk 1", "display": "Layar 1", "operator": "Konsol 3"}
RUNNING_TEXT = (
    "Selamat datang di LPSE. Siapkan kode tender dan tangkapan layar pesan kesalahan bila ada.",
    "Lupa kata sandi dapat diatur sendiri melalui menu Lupa Password di SPSE.",
)


@dataclass(frozen=True, slots=True)
class Person:
    """One of the office's people, with the secrets made for this folder only."""

    login: str
    name: str
    nip: str
    roles: tuple[Role, ...]
    password: str
    pin: str


@dataclass(frozen=True, slots=True)
class Printer:
    """The kiosk's ticket printer: transport and address as in `PrinterView`."""

    transport: str
    address: str
    native_qr: bool = True


@dataclass(frozen=True, slots=True)
class DemoOffice:
    """Where the office lies and who works there; the settings files are `<program>.toml` in the folder."""

    folder: Path
    database_url: str
    people: tuple[Person, ...]


def make(folder: Path, now: datetime, printer: Printer | None = None) -> DemoOffice:
    """Make the office in an empty folder; `now` is aware UTC. Without a printer, tickets are drawn into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    url = f"sqlite:///{folder / 'loket.db'}"
    people = _people()
    upgrade(url, now)
    db = Database(url)
    try:
        db.write(lambda tx: _seed(tx, now, people, printer or Printer("screen", str(folder / "tickets"))))
    finally:
        db.close()
    for program, name in NAMES.items():
        config = Config(database_url=url, device_name=name, data_dir=folder / program, fullscreen=False)
        if program == "kiosk" and printer:
            config = replace(config, ticket_pictures=folder / "tickets")
        save(config, folder / f"{program}.toml")
    return DemoOffice(folder, url, people)


def _people() -> tuple[Person, ...]:
    named = (
        ("wulan", "Wulan Prameswari, S.Kom.", "198203142006042001", (Role.SUPERVISOR, Role.HELPDESK)),
        ("sari", "Sari Wulandari", "199107052015032004", (Role.HELPDESK, Role.FRONT_OFFICE)),
        ("dimas", "Dimas Aryo Nugroho", "199511202020121003", (Role.HELPDESK, Role.TRAINER)),
    )
    return tuple(
        Person(
            login, name, nip, roles, f"{login}-{secrets.randbelow(900_000) + 100_000}", f"{secrets.randbelow(10**6):06}"
        )
        for login, name, nip, roles in named
    )


def _seed(tx: Connection, now: datetime, people: tuple[Person, ...], printer: Printer) -> None:
    first, *others = (
        StaffDetails(one.login, one.name, one.roles, one.nip, hash_secret(one.password), hash_secret(one.pin))
        for one in people
    )
    create_office(
        tx,
        NewOffice(
            name="UPT LPSE Kabupaten Sukamaju",
            supervisor=first,
            address="Jalan Merdeka 17, Sukamaju",
            phone="(0334) 881234",
            zone=ZONE,
            desks=DESKS,
            extra_staff=tuple(others),
        ),
        now,
    )
    act = open_station(tx, kind=DeviceKind.TOOL, name="demo", now=now)
    _open_all_day(tx, act.act(FixedClock(now)))
    office_id = act.office_id
    settings = replace(read_settings(tx, office_id), running_text=RUNNING_TEXT, last_number_minutes=0)
    save_settings(tx, act.act(FixedClock(now)), settings)
    kiosk = open_station(tx, kind=DeviceKind.KIOSK, name=NAMES["kiosk"], now=now)
    details = PrinterView(
        id=new_id(),
        device_id=kiosk.device_id,
        name="Printer Kiosk 1",
        transport=printer.transport,
        address=printer.address,
        profile="TM-T20II",
        native_qr=printer.native_qr,
        answers_status=True,
        active=True,
        version=1,
    )
    save_printer(tx, act.act(FixedClock(now)), None, details)


def _open_all_day(tx: Connection, act: Act) -> None:
    """A demo is shown when people have time: no breaks, no holidays."""
    always = tuple(WeeklyHours(weekday, Hours(time(0, 0), time(23, 59, 59))) for weekday in range(7))
    save_calendar(tx, act, "office", Calendar(ZONE, always), calendar_version(tx, act.office_id))
