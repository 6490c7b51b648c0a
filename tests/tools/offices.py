"""An office under test on any engine, with shorthands for what people do in it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeVar
from uuid import UUID

from database_copies import beside, create
from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.db.migrate import upgrade
from loket_shared.db.schema import desk, staff
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import Role
from loket_shared.services import calendar_versions, calls, tickets, turn_ends, visits
from loket_shared.services.act import Act
from loket_shared.services.catalogue import services
from loket_shared.services.people import Identity, Problem
from loket_shared.services.setup import NewOffice, OfficeMade, create_office
from loket_shared.services.staff import StaffDetails
from loket_shared.services.station import DeviceKind, Station, open_station
from sqlalchemy import URL, Connection, make_url, select

T = TypeVar("T")

MONDAY_0942 = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)
BUDI = Identity("Budi Santoso", "CV Cipta Karya Mandiri", "Jl. Merdeka 1, Lumajang", "0812-3456-7890")
UPLOAD = Problem("Unggah dokumen penawaran berhenti di 80%.")


@dataclass
class Office:
    """An office under test, its programs' stations and its clock, which stands still until a test moves it."""

    db: Database
    url: str
    clock: FixedClock
    kiosk: Station
    wall: Station
    console: Station
    sari: UUID
    dewi: UUID
    consultation: UUID
    bidding: UUID
    desks: tuple[UUID, ...]

    def do(self, fn: Callable[[Connection], T]) -> T:
        """Run a use case in a transaction of its own."""
        return self.db.write(fn)

    def see(self, fn: Callable[[Connection], T]) -> T:
        """Read."""
        return self.db.read(fn)

    def visitor(self, key: str | None = None) -> Act:
        """An act at the kiosk."""
        return self.kiosk.act(self.clock, key=key)

    def officer(self, staff_id: UUID | None = None, key: str | None = None) -> Act:
        """An act at the console, by Sari unless said otherwise."""
        return self.console.act(self.clock, key=key, staff_id=staff_id or self.sari)

    def registered(self, *, service: UUID | None = None, identity: Identity = BUDI, priority: bool = False) -> UUID:
        """Let a visitor sign the guest book."""
        made = self.do(
            lambda tx: visits.register(
                tx, self.visitor(), service or self.consultation, identity, priority_asked=priority
            )
        )
        assert isinstance(made, visits.Registered)
        return made.visit_id

    def with_form(self, *, problem: Problem = UPLOAD, identity: Identity = BUDI, priority: bool = False) -> UUID:
        """Let a visitor sign and fill the form."""
        visit_id = self.registered(identity=identity, priority=priority)
        self.do(lambda tx: visits.save_form(tx, self.visitor(), visit_id, identity, problem))
        self.do(lambda tx: visits.check_form(tx, self.visitor(), visit_id))
        return visit_id

    def issued(self, *, priority: bool = False, identity: Identity = BUDI, problem: Problem = UPLOAD) -> tickets.Issued:
        """Let a visitor take a number."""
        visit_id = self.with_form(priority=priority, identity=identity, problem=problem)
        given = self.do(lambda tx: tickets.issue(tx, self.visitor(), visit_id, new_reference()))
        assert isinstance(given, tickets.Issued)
        self.clock.advance(1)
        return given

    def called(self, desk_id: UUID | None = None) -> calls.Called:
        """Call the next number."""
        self.clock.advance(1)
        got = self.do(lambda tx: calls.call_next(tx, self.officer(), desk_id or self.desks[0]))
        assert isinstance(got, calls.Called)
        return got

    def served(self, desk_id: UUID | None = None) -> calls.Called:
        """Call the next number and note that its visitor is present."""
        got = self.called(desk_id)
        self.do(lambda tx: turn_ends.present(tx, self.officer(), got.ticket_id))
        return got


_kept: dict[tuple[str, str | None, int | None], tuple[Office, URL]] = {}


def open_office(url: str) -> Office:
    """Make an office with two helpdesk officers, three desks and the shipped services, on Monday at 09.42 WIB.

    It takes the place of what is there. One of an engine is made as `loket setup` does it; each that is asked for is a copy of it.
    """
    at = make_url(url)
    server = (at.get_backend_name(), at.host, at.port)
    if server not in _kept:
        kept = beside(at)
        made = _make_office(kept.render_as_string(hide_password=False))
        made.db.close()
        _kept[server] = made, kept
    made, kept = _kept[server]
    create(at, kept)
    calendar_versions.forget()
    return replace(made, db=Database(url), url=url, clock=FixedClock(MONDAY_0942))


def _make_office(url: str) -> Office:
    clock = FixedClock(MONDAY_0942)
    upgrade(url, clock.now())
    db = Database(url)
    people = (StaffDetails("dewi", "Dewi Lestari", (Role.HELPDESK,), password_hash="x"),)
    new = NewOffice(
        "LPSE Kabupaten Contoh",
        StaffDetails("sari", "Sari Wulandari", (Role.HELPDESK,), password_hash="x"),
        desks=3,
        extra_staff=people,
    )
    made = db.write(lambda tx: create_office(tx, new, clock.now()))
    assert isinstance(made, OfficeMade)
    return Office(
        db=db,
        url=url,
        clock=clock,
        kiosk=_station(db, clock, DeviceKind.KIOSK, "Kiosk 1"),
        wall=_station(db, clock, DeviceKind.DISPLAY, "TV 1"),
        console=_station(db, clock, DeviceKind.OPERATOR, "PC 1"),
        sari=made.supervisor_id,
        dewi=db.read(lambda tx: tx.execute(select(staff.c.id).where(staff.c.login == "dewi")).scalar_one()),
        consultation=db.read(lambda tx: services(tx, made.office_id))[0].id,
        bidding=db.read(lambda tx: services(tx, made.office_id))[1].id,
        desks=tuple(
            db.read(
                lambda tx: (
                    tx.execute(select(desk.c.id).where(desk.c.kind == "loket").order_by(desk.c.number)).scalars().all()
                )
            )
        ),
    )


def _station(db: Database, clock: FixedClock, kind: DeviceKind, name: str) -> Station:
    return db.write(lambda tx: open_station(tx, kind=kind, name=name, now=clock.now()))
