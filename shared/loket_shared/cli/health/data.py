"""Is the database there, current, sound and backed up, and do the clocks agree?"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from loket_shared.cli.addresses import shown
from loket_shared.cli.bars import Bars
from loket_shared.cli.faults import database_fault
from loket_shared.cli.finding_words import said
from loket_shared.cli.health.verdict import Verdict, bad, warning, well
from loket_shared.cli.machine import Machine
from loket_shared.cli.words import both
from loket_shared.db import DatabaseUnavailable
from loket_shared.db.migrate import check_current
from loket_shared.db.schema import journal
from loket_shared.services.backup_notes import LastBackup, backup_is_stale, last_backup
from loket_shared.services.day import due_days
from loket_shared.services.devices import Worry, device_worries
from loket_shared.services.integrity import check
from loket_shared.services.offices import OfficeView, read_office

DRIFT = timedelta(seconds=30)
MOST_FINDINGS = 5


def examine(machine: Machine) -> Iterator[Verdict]:
    """Yield verdicts about the database; an unreachable one ends them."""
    try:
        check_current(machine.db)
        office = machine.db.read(read_office)
        yield well(
            both(f"Basis data: {shown(machine.config.database_url)}", f"Database: {shown(machine.config.database_url)}")
        )
        if office is None:
            yield bad(
                both("Belum ada kantor.", "There is no office yet."),
                both("Jalankan `loket setup`.", "Run `loket setup`."),
            )
            return
        yield well(both(f"Kantor: {office.name} ({office.zone})", f"Office: {office.name} ({office.zone})"))
        yield from _clocks(machine)
        yield from _soundness(machine, office)
        yield from _housekeeping(machine, office)
    except DatabaseUnavailable as error:
        fault = database_fault(error)
        yield bad(fault.message, fault.todo)


def _soundness(machine: Machine, office: OfficeView) -> Iterator[Verdict]:
    with Bars() as bars:
        report = machine.db.read(lambda tx: check(tx, bars.examine))
    todo = both("Selengkapnya: `loket db check`.", "All of it: `loket db check`.")
    for finding in report.findings[:MOST_FINDINGS]:
        yield bad(said(finding, office.zone), todo)
    if not report.findings:
        yield well(
            both(
                f"Jurnal utuh: {report.journal_rows} baris, {report.chains} rantai; {report.forms} formulir tanpa celah",
                f"Journal sound: {report.journal_rows} rows, {report.chains} chains; {report.forms} forms without gaps",
            )
        )


def _clocks(machine: Machine) -> Iterator[Verdict]:
    now = machine.clock.now()
    server, newest = machine.db.read(_instants)
    if server is not None and abs(server - now) > DRIFT:
        seconds = round(abs(server - now).total_seconds())
        yield warning(
            both(
                f"Jam komputer ini berbeda {seconds} detik dari server basis data.",
                f"This clock is {seconds} s off the server's.",
            ),
            both("Nyalakan penyelarasan jam (NTP) di kedua komputer.", "Switch on time synchronisation (NTP) on both."),
        )
    if newest is not None and newest > now + DRIFT:
        minutes = round((newest - now).total_seconds() / 60)
        yield bad(
            both(
                f"Jurnal memuat catatan {minutes} menit di depan jam ini.",
                f"The journal is {minutes} min ahead of this clock.",
            ),
            both("Setel jam komputer ini; nyalakan NTP.", "Set this machine's clock; switch on NTP."),
        )


def _instants(tx: Connection) -> tuple[datetime | None, datetime | None]:
    server = tx.execute(select(func.now())).scalar_one() if tx.dialect.name == "postgresql" else None
    return server, tx.execute(select(func.max(journal.c.recorded_at))).scalar()


def _housekeeping(machine: Machine, office: OfficeView) -> Iterator[Verdict]:
    now = machine.clock.now()
    last = machine.db.read(lambda tx: last_backup(tx, office.id))
    yield _backup(last, now)
    days = machine.db.read(lambda tx: due_days(tx, office.id, now))
    if days:
        listed = ", ".join(f"{day:%d-%m-%Y}" for day in days)
        yield warning(
            both(f"Hari yang belum ditutup: {listed}", f"Days not closed yet: {listed}"),
            both("Buka konsol petugas; hari ditutup dengan sendirinya.", "Open a console; it closes days by itself."),
        )
    for worry in machine.db.read(lambda tx: device_worries(tx, office.id, now)):
        if worry.kind == "printer" or worry.code.startswith("backup"):
            continue  # told elsewhere
        yield warning(_worry(worry), both("Lihat perangkat itu.", "See to that machine."))


def _backup(last: LastBackup, now: datetime) -> Verdict:
    age = both("belum pernah", "never")
    if last.succeeded_at is not None:
        hours = round((now - last.succeeded_at).total_seconds() / 3600)
        age = (
            both(f"{hours} jam lalu", f"{hours} h ago")
            if hours < 48
            else both(f"{hours // 24} hari lalu", f"{hours // 24} days ago")
        )
    said_age = both(f"Cadangan terakhir: {age}", f"Last backup: {age}")
    if not backup_is_stale(last, now):
        return well(said_age)
    problem = f" ({last.problem})" if last.problem else ""
    return warning(f"{said_age}{problem}", both("Jalankan `loket db backup`.", "Run `loket db backup`."))


WORRIES = {
    "help": ("pengunjung minta bantuan", "a visitor asks for help"),
    "no_audio": ("tidak ada suara", "no sound"),
    "no_voice": ("suara panggilan tidak dapat diputar", "calls cannot be spoken"),
    "muted": ("suara dibisukan", "sound is muted"),
    "stale": ("datanya lama, sambungan terputus", "its data are old, the connection is lost"),
    "clock": ("jamnya tidak cocok", "its clock is off"),
}
"""What machines report about themselves; an unknown code is said as it is."""


def _worry(worry: Worry) -> str:
    needs = both(*WORRIES.get(worry.code, (worry.code, worry.code)))
    detail = f" ({worry.detail})" if worry.detail else ""
    return both(f"{worry.name} melaporkan: {needs}{detail}", f"{worry.name} reports: {needs}{detail}")
