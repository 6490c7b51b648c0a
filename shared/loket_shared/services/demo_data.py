"""The demo's office: invented, open at any hour, with a day of work behind it, so that estimates, recap and archive show something."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from loket_shared.clock import FixedClock, business_date
from loket_shared.db import Database
from loket_shared.db.schema import new_id, office
from loket_shared.domain.calendar import Calendar, Hours, WeeklyHours
from loket_shared.domain.states import Role
from loket_shared.services.act import Act
from loket_shared.services.calendar_edit import save_calendar
from loket_shared.services.calendars import calendar_version
from loket_shared.services.demo_bidding import BiddingRoom
from loket_shared.services.demo_cases import Elsewhere
from loket_shared.services.demo_history import History
from loket_shared.services.demo_texts import EARLIER, TODAY, YESTERDAY
from loket_shared.services.passwords import hash_secret
from loket_shared.services.printers import PrinterView, save_printer
from loket_shared.services.settings import read_settings, save_settings
from loket_shared.services.setup import NewOffice, OfficeMade, create_office
from loket_shared.services.staff import StaffDetails, read_staff
from loket_shared.services.station import DeviceKind, open_station

ZONE = "Asia/Jakarta"
DESKS = 3
TRAINERS_CONSOLE = "Konsol ruang bidding"
DEVICES = {"kiosk": "Kiosk 1", "display": "Layar 1", "operator": "Konsol 3"}
RUNNING_TEXT = (
    "Selamat datang di LPSE Kabupaten Sukamaju. Siapkan kode tender dan tangkapan layar pesan kesalahan bila ada.",
    "Lupa kata sandi dapat diatur sendiri melalui menu Lupa Password di SPSE.",
    "Layanan ini tidak dipungut biaya.",
)
OPENING = time(8, 0)


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """One of the office's people with the secrets made for this demo only."""

    login: str
    name: str
    nip: str
    roles: tuple[Role, ...]
    password: str
    pin: str


def demo_people() -> tuple[DemoPerson, ...]:
    """Return the demo's staff, the supervisor first, each with a new password and PIN."""
    named: tuple[tuple[str, str, str, tuple[Role, ...]], ...] = (
        ("wulan", "Wulan Prameswari, S.Kom.", "198203142006042001", (Role.SUPERVISOR, Role.HELPDESK, Role.ADMIN_PPE)),
        ("sari", "Sari Wulandari", "199107052015032004", (Role.HELPDESK, Role.FRONT_OFFICE)),
        ("dimas", "Dimas Aryo Nugroho", "199511202020121003", (Role.HELPDESK, Role.TRAINER)),
    )
    return tuple(
        DemoPerson(*one, f"{one[0]}-{secrets.randbelow(900_000) + 100_000}", f"{secrets.randbelow(10**6):06}")
        for one in named
    )


def make_demo(db: Database, people: tuple[DemoPerson, ...], tickets_folder: str, now: datetime) -> None:
    """Fill an empty database with the demo's office and its history; `now` is aware UTC.

    Tickets of "Kiosk 1" are drawn into `tickets_folder` instead of being printed.
    """
    on = _last_working_day(business_date(now, ZONE))
    morning = datetime.combine(on, OPENING, ZoneInfo(ZONE))
    db.write(lambda tx: _found(tx, people, morning - timedelta(hours=1), tickets_folder))
    past = History(db, FixedClock(morning), kiosk=DEVICES["kiosk"], console=DEVICES["operator"])
    past.day(on, YESTERDAY)
    elsewhere = Elsewhere(db, past.clock, past.console, past.officers[0])
    trainer, supervisor = _holder(db, Role.TRAINER), _holder(db, Role.SUPERVISOR)
    room = BiddingRoom(
        db, now, kiosk=DEVICES["kiosk"], console=TRAINERS_CONSOLE, trainer=trainer, supervisor=supervisor
    )
    room.furnish()
    today: tuple[tuple[int, Callable[[], None]], ...] = (
        (75, elsewhere.morning),
        (66, room.morning),
        (35, lambda: past.visits(EARLIER)),
        (9, lambda: past.arrivals(TODAY)),
    )
    for minutes, play in today:
        at = now - timedelta(minutes=minutes)
        if business_date(at, ZONE) == business_date(now, ZONE):
            past.clock.at = at
            play()


def _holder(db: Database, role: Role) -> UUID:
    """Return somebody of the demo's staff who has a role."""
    office_id = db.read(lambda tx: tx.execute(select(office.c.id)).scalar_one())
    return next(one.id for one in db.read(lambda tx: read_staff(tx, office_id)) if role in one.roles)


def _last_working_day(today: date) -> date:
    on = today - timedelta(days=1)
    while on.weekday() > 4:
        on -= timedelta(days=1)
    return on


def _found(tx: Connection, people: tuple[DemoPerson, ...], at: datetime, tickets_folder: str) -> None:
    first, *others = (
        StaffDetails(one.login, one.name, one.roles, one.nip, hash_secret(one.password), hash_secret(one.pin))
        for one in people
    )
    new = NewOffice(
        name="UPT LPSE Kabupaten Sukamaju",
        supervisor=first,
        address="Jalan Merdeka No. 17, Sukamaju",
        phone="(0334) 881234",
        zone=ZONE,
        desks=DESKS,
        extra_staff=tuple(others),
    )
    assert isinstance(create_office(tx, new, at), OfficeMade)
    clock = FixedClock(at)
    here = open_station(tx, kind=DeviceKind.TOOL, name="demo", now=clock.now())
    _open_all_day(tx, here.act(clock))
    settings = replace(read_settings(tx, here.office_id), running_text=RUNNING_TEXT, last_number_minutes=0)
    save_settings(tx, here.act(clock), settings)
    kiosk = open_station(tx, kind=DeviceKind.KIOSK, name=DEVICES["kiosk"], now=clock.now())
    save_printer(tx, here.act(clock), None, _printer(kiosk.device_id, tickets_folder))


def _open_all_day(tx: Connection, act: Act) -> None:
    """A demo is shown when people have time: no breaks, no holidays."""
    always = tuple(WeeklyHours(weekday, Hours(time(0, 0), time(23, 59, 59))) for weekday in range(7))
    save_calendar(tx, act, "office", Calendar(ZONE, always), calendar_version(tx, act.office_id))


def _printer(device_id: UUID, folder: str) -> PrinterView:
    return PrinterView(
        id=new_id(),
        device_id=device_id,
        name="Printer Kiosk 1",
        transport="screen",
        address=folder,
        profile="TM-T20II",
        native_qr=True,
        answers_status=True,
        active=True,
        version=1,
    )
