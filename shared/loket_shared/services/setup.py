"""The first run: the office, its calendars, procedures, services and the first supervisor (no default password)."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, select

from loket_shared.clock import business_date
from loket_shared.db.schema import category, desk, desk_service, new_id, office, problem_group, service
from loket_shared.domain.calendar import Calendar
from loket_shared.domain.calendar_seed import default_weekly, seed_days
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import Role
from loket_shared.services import priorities, procedures, revisions, shipped
from loket_shared.services.act import Act, new_key
from loket_shared.services.calendar_writing import create_calendar
from loket_shared.services.journal import Event, record
from loket_shared.services.offices import letterhead
from loket_shared.services.staff import StaffDetails, insert_staff
from loket_shared.services.station import DeviceKind, NoOffice, open_station
from loket_shared.services.texts import said

SEEDED_YEARS = 2


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the first run asks for; `zone` is an IANA name, `supervisor` carries the hash of a password just chosen."""

    name: str
    supervisor: StaffDetails
    subtitle: str = "Layanan Pengadaan Secara Elektronik"
    address: str = ""
    phone: str = ""
    zone: str = "Asia/Jakarta"
    form_prefix: str = "FK"
    desks: int = 1
    extra_staff: tuple[StaffDetails, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class OfficeExists:
    """The database has an office already; nothing was changed."""


@dataclass(frozen=True, slots=True)
class OfficeMade:
    """The office stands and its first supervisor can sign in."""

    office_id: UUID
    supervisor_id: UUID


def create_office(tx: Connection, new: NewOffice, now: datetime) -> OfficeMade | OfficeExists:
    """Make the office with the shipped defaults, once; `now` is aware UTC."""
    if tx.execute(select(office.c.id)).first() is not None:
        return OfficeExists()
    office_id = new_id()
    head = letterhead(new.name, new.subtitle, new.address, new.phone)
    more = {"zone": new.zone, "form_prefix": said(new.form_prefix, 12), "version": 1}
    tx.execute(insert(office), {"id": office_id} | head | more)
    revisions.create(tx, office_id)
    _calendars(tx, office_id, new.zone, now)
    procedure_ids = procedures.ship(tx, office_id, now)
    _catalogue(tx, office_id, procedure_ids, new.desks)
    priorities.ship(tx, office_id, now)
    station = open_station(tx, kind=DeviceKind.TOOL, name="setup", now=now)
    supervisor_id = insert_staff(tx, office_id, new.supervisor, {Role.SUPERVISOR, *new.supervisor.roles}, now)
    for person in new.extra_staff:
        insert_staff(tx, office_id, person, set(person.roles), now)
    act = Act(
        new_key(), office_id, station.chain_id, station.device_id, supervisor_id, now, business_date(now, new.zone)
    )
    record(tx, act, Event(EventKind.OFFICE_CREATED))
    return OfficeMade(office_id, supervisor_id)


def _calendars(tx: Connection, office_id: UUID, zone: str, now: datetime) -> None:
    year = business_date(now, zone).year
    days = seed_days(year, year + SEEDED_YEARS - 1)
    create_calendar(tx, office_id, "office", Calendar(zone, default_weekly(), days), now)
    create_calendar(tx, office_id, "lkpp", Calendar("Asia/Jakarta", default_weekly(), days), now)


def _catalogue(tx: Connection, office_id: UUID, procedure_ids: dict[str, UUID], desk_count: int) -> None:
    service_ids: dict[str, UUID] = {}
    for position, value in enumerate(shipped.SERVICES):
        service_ids[value.code] = new_id()
        row = {
            "id": service_ids[value.code],
            "office_id": office_id,
            "procedure_id": procedure_ids[value.procedure],
            "code": value.code,
        }
        names = {"name_id": value.name_id, "name_en": value.name_en, "hint_id": value.hint_id, "hint_en": value.hint_en}
        more = {
            "series": value.series,
            "active": True,
            "position": position,
            "version": 1,
        }
        tx.execute(insert(service), row | names | more)
    tx.execute(
        insert(problem_group),
        [
            {
                "id": new_id(),
                "office_id": office_id,
                "code": code,
                "name_id": name_id,
                "name_en": name_en,
                "position": n,
                "active": True,
            }
            for n, (code, name_id, name_en) in enumerate(shipped.GROUPS)
        ],
    )
    tx.execute(
        insert(category),
        [
            {"id": new_id(), "office_id": office_id, "code": code, "name_id": name, "position": n, "active": True}
            for n, (code, name) in enumerate(shipped.CATEGORIES)
        ],
    )
    for number in range(1, desk_count + 1):
        desk_id = new_id()
        row = {"id": desk_id, "office_id": office_id, "kind": "loket", "number": number, "name": f"Loket {number}"}
        tx.execute(insert(desk), row | {"capacity": 1, "active": True, "version": 1})
        tx.execute(insert(desk_service), {"desk_id": desk_id, "service_id": service_ids["konsultasi"], "rank": 1})
    trainer = new_id()
    tx.execute(
        insert(desk),
        {
            "id": trainer,
            "office_id": office_id,
            "kind": "meja",
            "number": 1,
            "name": "Meja 1",
            "capacity": 6,
            "active": True,
            "version": 1,
        },
    )
    tx.execute(insert(desk_service), {"desk_id": trainer, "service_id": service_ids["bidding_room"], "rank": 1})


__all__ = ["NewOffice", "NoOffice", "OfficeExists", "OfficeMade", "create_office"]
