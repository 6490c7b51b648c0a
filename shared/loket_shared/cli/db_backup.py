"""`loket db backup`: make a verified backup while programs work on, or list those that there are."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from loket_shared.cli.bars import Bars
from loket_shared.cli.db_check import tell
from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.faults import database_fault
from loket_shared.cli.machine import Machine, open_machine
from loket_shared.cli.options import config_option
from loket_shared.cli.words import both
from loket_shared.db import DatabaseUnavailable
from loket_shared.db.migrate import check_current
from loket_shared.services.backup import BackupFailed, BackupMade, BackupProblem, backup
from loket_shared.services.backup_files import BackupFile, backups
from loket_shared.services.backup_notes import record_backup
from loket_shared.services.offices import read_office
from loket_shared.services.station import NoOffice

UNITS = ("B", "kB", "MB", "GB")


@click.command(
    help=both(
        "Buat cadangan yang diperiksa, sementara program tetap bekerja. Disimpan: yang terbaru dari 14 hari dan 12 bulan "
        "terakhir.",
        "Make a verified backup while programs work on. Kept: the newest of the last 14 days and 12 months.",
    )
)
@config_option
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help=both("Folder cadangan", "Folder of the backups"),
)
@click.option("--list", "listed", is_flag=True, help=both("Hanya tampilkan cadangan yang ada", "Only list the backups"))
def backup_command(config: Path | None, folder: Path | None, listed: bool) -> None:
    """Make a backup; exit code 1 when its data are not in order, 6 when it cannot be written, 3 when not be read."""
    with open_machine(config, current=False) as machine:
        target = (folder or machine.config.backups).absolute()
        if listed:
            _list(target, _zone(machine))
            return
        with Bars() as bars:
            outcome = backup(machine.config.database_url, target, machine.clock.now(), bars.show)
        _note(machine, outcome)
        if isinstance(outcome, BackupFailed):
            raise failure(outcome)
        click.echo(both(f"Cadangan: {outcome.file.path}", f"Backup: {outcome.file.path}"))
        click.echo(f"{_size(outcome.file.size)}")
        tell(outcome.report, _zone(machine))
        if outcome.report.findings:
            raise SystemExit(Code.FOUND)


def failure(outcome: BackupFailed) -> Stop:
    """Return what to say of a backup that failed; older ones are untouched."""
    if outcome.reason is not None:
        return database_fault(DatabaseUnavailable(outcome.reason, outcome.detail.partition(": ")[2]))
    message, todo = _said(outcome)
    return Stop(Code.MISSING, message, todo)


def _said(outcome: BackupFailed) -> tuple[str, str]:
    match outcome.problem:
        case BackupProblem.DISK_FULL:
            return (
                both(f"Disk cadangan penuh ({outcome.detail}).", f"The disk for backups is full ({outcome.detail})."),
                both(
                    "Kosongkan ruang, atau pilih folder di disk lain dengan --to. Cadangan lama tidak disentuh.",
                    "Free space, or choose a folder on another disk with --to. Older backups were not touched.",
                ),
            )
        case BackupProblem.TOOL_MISSING:
            return (
                both(
                    f"Program {outcome.detail} tidak ada di komputer ini.", f"{outcome.detail} is not on this machine."
                ),
                both(
                    "Pasang paket postgresql-client yang seversi dengan server, atau buat cadangan di server.",
                    "Install postgresql-client of the server's version, or make the backup on the server.",
                ),
            )
        case BackupProblem.TOOL_FAILED:
            return (
                both(f"Alat PostgreSQL menolak: {outcome.detail}", f"PostgreSQL's tool refused: {outcome.detail}"),
                both(
                    "Pastikan versinya tidak lebih lama daripada server dan pengguna boleh membaca semua tabel.",
                    "See that it is no older than the server, and that the user may read all tables.",
                ),
            )
        case BackupProblem.DAMAGED:
            return (
                both(f"Basis data rusak: {outcome.detail}", f"The database is damaged: {outcome.detail}"),
                both(
                    "Cadangan lama tidak disentuh. Pulihkan yang terakhir dengan `loket db restore`.",
                    "Older backups were not touched. Restore the newest with `loket db restore`.",
                ),
            )
        case _:
            return (
                both(
                    f"Folder cadangan tidak dapat ditulis: {outcome.detail}", f"Cannot write backups: {outcome.detail}"
                ),
                both(
                    "Periksa folder dan hak tulisnya, atau pilih yang lain dengan --to.",
                    "Check the folder, or use --to.",
                ),
            )


def _note(machine: Machine, outcome: BackupMade | BackupFailed) -> None:
    """Tell the consoles; one of another version, or that cannot be written now, gets no note, and that is no reason to fail."""
    try:
        check_current(machine.db)
        act = machine.act()
        machine.db.write(lambda tx: record_backup(tx, act, outcome))
    except (DatabaseUnavailable, NoOffice):
        return


def _list(folder: Path, zone: str) -> None:
    found = backups(folder)
    if not found:
        click.echo(both(f"Belum ada cadangan di {folder}.", f"There are no backups in {folder}."))
    for one in found:
        click.echo(f"{_at(one.made_at, zone)}  {_size(one.size):>9}  {one.path}")


def _zone(machine: Machine) -> str:
    try:
        found = machine.db.read(read_office)
    except DatabaseUnavailable:
        found = None
    return found.zone if found else "Asia/Jakarta"


def _at(instant: datetime, zone: str) -> str:
    return f"{instant.astimezone(ZoneInfo(zone)):%d-%m-%Y %H.%M}"


def _size(size: float) -> str:
    unit = 0
    while size >= 1000 and unit < len(UNITS) - 1:
        size, unit = size / 1000, unit + 1
    return f"{size:.1f} {UNITS[unit]}".replace(".", both(",", ".")) if unit else f"{size:.0f} B"


__all__ = ["BackupFile", "backup_command", "failure"]
