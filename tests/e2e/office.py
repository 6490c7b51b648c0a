"""A small office in a folder, open at any hour, with known people: what the three programs of a test share."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

from database_copies import beside, create
from loket_shared.clock import Clock, SystemClock
from loket_shared.config import Config, save
from loket_shared.db import Database
from loket_shared.db.migrate import upgrade
from loket_shared.db.schema import new_id, procedure, service
from loket_shared.domain.bidding import SeatKind
from loket_shared.domain.calendar import Calendar, Hours, WeeklyHours
from loket_shared.domain.states import Role
from loket_shared.services.act import Act
from loket_shared.services.calendar_edit import save_calendar
from loket_shared.services.calendars import calendar_version
from loket_shared.services.mail_accounts import MailAccount, save_account
from loket_shared.services.passwords import hash_secret
from loket_shared.services.printers import PrinterView, save_printer
from loket_shared.services.procedure_edit import new_version
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.procedures import procedures, version_for
from loket_shared.services.results import Saved
from loket_shared.services.seats_edit import SeatDetails, save_seat
from loket_shared.services.settings import read_settings, save_settings
from loket_shared.services.setup import NewOffice, OfficeMade, create_office
from loket_shared.services.staff import StaffDetails
from loket_shared.services.station import DeviceKind, open_station
from loket_shared.services.trainings import TrainingDraft
from loket_shared.services.trainings import save as save_training
from sqlalchemy import URL, Connection, make_url, select, update

ZONE = "Asia/Jakarta"
DEVICES = {"kiosk": "Kiosk 1", "display": "Layar 1", "operator": "Konsol 3"}


RUNNING_TEXT = (
    "Siapkan kode tender dan tangkapan layar pesan kesalahan bila ada.",
    "Lupa kata sandi dapat diatur sendiri melalui menu Lupa Password di SPSE.",
)


@dataclass(frozen=True, slots=True)
class Officer:
    """One of the office's people and what only this person knows."""

    login: str
    name: str
    nip: str
    roles: tuple[Role, ...]
    password: str
    pin: str


WULAN = Officer("wulan", "Wulan Prameswari", "198203142006042001", (Role.SUPERVISOR,), "jalan-merdeka-17", "170845")
SARI = Officer(
    "sari", "Sari Wulandari", "199107052015032004", (Role.HELPDESK, Role.FRONT_OFFICE), "antrean-tertib-3", "271190"
)
JOKO = Officer("joko", "Joko Susilo", "198711232012121003", (Role.ADMIN_PPE,), "server-utama-9", "660917")

TARI = Officer("tari", "Tari Widyaningsih", "199009212014022005", (Role.TRAINER,), "ruang-tenang-6", "382751")


@dataclass(frozen=True, slots=True)
class Office:
    """Where everything of the office lies."""

    folder: Path
    database_url: str

    @property
    def prints(self) -> Path:
        """The console's A4 printer: a folder of PDF files."""
        return self.folder / "prints"

    @property
    def exports(self) -> Path:
        """Where the console puts recaps and guest books."""
        return self.folder / "exports"

    @property
    def ticket_pictures(self) -> Path:
        """The product's own pictures of the tickets that the kiosk printed."""
        return self.folder / "tickets"


def open_office(
    folder: Path,
    *,
    printer: str,
    front_office: bool = True,
    clock: Clock | None = None,
    mail: MailAccount | None = None,
    mail_secret: str | None = None,
) -> Office:
    """Make the office at the clock's instant; `printer` is the address (host:port) of the kiosk's ticket printer.

    Without front office the helpdesk receives visitors by itself, after the procedure S0 instead of S3. With a mail account
    the console at Loket 3 holds its secret.
    """
    for name in ("prints", "exports", "tickets"):
        (folder / name).mkdir(parents=True)
    url = f"sqlite:///{folder / 'loket.db'}"
    clock = clock or SystemClock()
    create(make_url(url), _without_office())
    db = Database(url)
    try:
        db.write(lambda tx: _seed(tx, clock, printer, mail, front_office=front_office))
    finally:
        db.close()
    office = Office(folder, url)
    for program, device in DEVICES.items():
        save(_config(office, program, device, mail_secret), folder / f"{program}.toml")
    return office


@cache
def _without_office() -> URL:
    """Make a database once, as `loket db upgrade` leaves it; each office begins with a copy."""
    made = beside(make_url("sqlite://"))
    upgrade(made.render_as_string(), datetime(2026, 1, 1, tzinfo=UTC))
    return made


@cache
def _hashed(secret: str) -> str:
    """A secret's hash takes long on purpose; these people keep theirs."""
    return hash_secret(secret)


def _config(office: Office, program: str, device: str, mail_secret: str | None) -> Config:
    config = Config(
        database_url=office.database_url, device_name=device, data_dir=office.folder / program, fullscreen=False
    )
    match program:
        case "kiosk":
            return replace(config, ticket_pictures=office.ticket_pictures)
        case "operator":
            printed = f"folder:{office.prints}"
            return replace(config, a4_printer=printed, documents_dir=office.exports, mail_secret=mail_secret)
        case _:
            return config


def _seed(tx: Connection, clock: Clock, printer: str, mail: MailAccount | None, *, front_office: bool) -> None:
    supervisor, *others = (
        StaffDetails(one.login, one.name, one.roles, one.nip, _hashed(one.password), _hashed(one.pin))
        for one in (WULAN, SARI, JOKO, TARI)
    )
    new = NewOffice(
        name="UPT LPSE Kabupaten Sukamaju",
        supervisor=supervisor,
        address="Jalan Merdeka 17, Sukamaju",
        phone="(0334) 881234",
        zone=ZONE,
        desks=3,
        extra_staff=tuple(others),
    )
    made = create_office(tx, new, clock.now())
    assert isinstance(made, OfficeMade)
    here = open_station(tx, kind=DeviceKind.TOOL, name="seed", now=clock.now())
    _open_all_day(tx, here.act(clock))
    _measure_the_ring(tx, here.act(clock))
    _furnish(tx, here.act(clock, staff_id=made.supervisor_id), clock.now())
    settings = read_settings(tx, here.office_id)
    changed = replace(settings, last_number_minutes=0, front_office=front_office, running_text=RUNNING_TEXT)
    save_settings(tx, here.act(clock), changed)
    if not front_office:
        s0 = select(procedure.c.id).where(procedure.c.code == "S0").scalar_subquery()
        tx.execute(update(service).where(service.c.code == "konsultasi").values(procedure_id=s0))
    if mail is not None:
        assert isinstance(save_account(tx, here.act(clock), mail), Saved)
    kiosk = open_station(tx, kind=DeviceKind.KIOSK, name=DEVICES["kiosk"], now=clock.now())
    save_printer(tx, here.act(clock), None, _printer(kiosk.device_id, printer))


def _furnish(tx: Connection, act: Act, now: datetime) -> None:
    """The bidding room has three seats, and a training is announced."""
    for column, (kind, number) in enumerate(((SeatKind.PC, 1), (SeatKind.PC, 2), (SeatKind.LAPTOP, 1)), 1):
        place = SeatDetails(new_id(), kind, number, "", 1, column)
        assert isinstance(save_seat(tx, replace(act, key=f"seat {column}"), place, new=True), Saved)
    begins = now + timedelta(days=3)
    draft = TrainingDraft("Pelatihan SPSE bagi penyedia", "Aula LPSE", begins, begins + timedelta(hours=3), 20)
    assert isinstance(save_training(tx, replace(act, key="training"), draft), Saved)


def _measure_the_ring(tx: Connection, act: Act) -> None:
    """This office takes the ten seconds of S0-02, which is off as shipped."""
    s0 = next(one for one in procedures(tx, act.office_id) if one.code == "S0")
    seen = read_version(tx, version_for(tx, act.office_id, "telephone"))
    steps = tuple(replace(one, measured=True) if one.number == 2 else one for one in seen.steps)
    assert isinstance(new_version(tx, act, s0.id, s0.revision, replace(seen, steps=steps), "ikut mengukur"), Saved)


def _open_all_day(tx: Connection, act: Act) -> None:
    """Tests run at night and on Sundays too."""
    always = tuple(WeeklyHours(weekday, Hours(time(0, 0), time(23, 59, 59))) for weekday in range(7))
    save_calendar(tx, act, "office", Calendar(ZONE, always), calendar_version(tx, act.office_id))


def _printer(device_id: UUID, address: str) -> PrinterView:
    return PrinterView(
        id=new_id(),
        device_id=device_id,
        name="Printer Kiosk 1",
        transport="tcp",
        address=address,
        profile="TM-T20II",
        native_qr=True,
        answers_status=True,
        active=True,
        version=1,
    )
