"""Makes the database and the office for `loket setup`, or finds the one that a machine joins."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import inspect

from loket_shared.cli.addresses import sqlite_file
from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.faults import no_office
from loket_shared.cli.words import both
from loket_shared.clock import SystemClock
from loket_shared.db import Database
from loket_shared.db.migrate import check_current, upgrade
from loket_shared.services.offices import read_office
from loket_shared.services.passwords import hash_secret
from loket_shared.services.setup import NewOffice, OfficeExists, create_office
from loket_shared.services.staff import StaffDetails


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the first run asked for; `zone` is an IANA name."""

    name: str
    address: str
    phone: str
    zone: str
    desks: int
    supervisor: str
    nip: str
    login: str


def refuse_existing(url: str) -> None:
    """Raise Stop when the database holds an office already; DatabaseUnavailable when it cannot be asked."""
    if not _is_new(url):
        _refuse(_office_name(url))


def existing(url: str) -> str:
    """Return the name of the office that is there; raises Stop when there is none."""
    name = None if _is_new(url) else _office_name(url)
    if name is None:
        raise no_office()
    return name


def make(url: str, wanted: Wanted, password: str) -> None:
    """Create the schema and the office; raises Stop when somebody else made one meanwhile."""
    file = sqlite_file(url)
    if file is not None:
        _make_folder(file)
    clock = SystemClock()
    upgrade(url, clock.now())
    db = Database(url)
    try:
        details = StaffDetails(wanted.login, wanted.supervisor, nip=wanted.nip, password_hash=hash_secret(password))
        new = NewOffice(
            wanted.name, details, address=wanted.address, phone=wanted.phone, zone=wanted.zone, desks=wanted.desks
        )
        if isinstance(db.write(lambda tx: create_office(tx, new, clock.now())), OfficeExists):
            _refuse(wanted.name)
    finally:
        db.close()


def _make_folder(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Stop(
            Code.MISSING,
            both(
                f"Folder {file.parent} tidak dapat dibuat: {error.strerror}.",
                f"Cannot make {file.parent}: {error.strerror}.",
            ),
            both("Pilih tempat lain dengan --database.", "Choose another place with --database."),
        ) from error


def _is_new(url: str) -> bool:
    file = sqlite_file(url)
    if file is not None and not file.exists():
        return True
    db = Database(url)
    try:
        return not db.read(lambda tx: inspect(tx).get_table_names())
    finally:
        db.close()


def _office_name(url: str) -> str | None:
    db = Database(url)
    try:
        check_current(db)
        found = db.read(read_office)
        return found.name if found else None
    finally:
        db.close()


def _refuse(name: str | None) -> None:
    if name is None:
        return
    raise Stop(
        Code.REFUSED,
        both(f"Basis data ini sudah memuat kantor “{name}”.", f"This database holds the office “{name}” already."),
        both(
            "Tidak ada yang diubah. Untuk menambahkan komputer ini ke kantor itu, pakai `loket setup --join`.",
            "Nothing was changed. To add this machine to that office, use `loket setup --join`.",
        ),
    )
