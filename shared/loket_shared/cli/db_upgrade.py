"""`loket db upgrade`: bring the schema to this version, with a copy made first."""

from datetime import datetime
from pathlib import Path

import click

from loket_shared.cli.addresses import sqlite_file
from loket_shared.cli.bars import Bars
from loket_shared.cli.db_backup import failure
from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.machine import open_machine
from loket_shared.cli.options import config_option
from loket_shared.cli.words import both
from loket_shared.clock import SystemClock
from loket_shared.config import load
from loket_shared.db import DatabaseUnavailable, Reason
from loket_shared.db.migrate import check_current, upgrade
from loket_shared.services.backup import BackupFailed, backup, can_back_up
from loket_shared.services.restore import is_held


@click.command(
    help=both(
        "Sesuaikan susunan basis data dengan versi program ini. Salinan dibuat lebih dahulu. Tutup semua program Loket.",
        "Bring the schema to this version of the program. A copy is made first. Close all Loket programs.",
    )
)
@config_option
@click.option("--force", is_flag=True, help=both("Walau program lain masih berjalan", "Though other programs run"))
def upgrade_command(config: Path | None, force: bool) -> None:
    """Bring the schema to this version; exit code 5 while other programs hold the database open."""
    settings = load(config)
    url = settings.database_url
    file = sqlite_file(url)
    if file is not None and not file.exists():
        raise DatabaseUnavailable(Reason.AWAY, str(file))
    if _is_current(config):
        click.echo(both("Susunan basis data sudah sesuai.", "The schema is this version's already."))
        return
    if not force and is_held(url):
        raise Stop(
            Code.REFUSED,
            both("Program lain masih memakai basis data ini.", "Other programs are using this database."),
            both("Tutup semua program Loket, lalu ulangi.", "Close all Loket programs, then repeat."),
        )
    now = SystemClock().now()
    if file is None:
        _dump_first(url, settings.backups, now)
    copy = upgrade(url, now)
    if copy is not None:
        click.echo(both(f"Salinan sebelum penyesuaian: {copy}", f"Copy from before the upgrade: {copy}"))
    click.echo(both("Susunan basis data telah disesuaikan.", "The schema is now this version's."))


def _is_current(config: Path | None) -> bool:
    with open_machine(config, current=False) as machine:
        try:
            check_current(machine.db)
        except DatabaseUnavailable as error:
            if error.reason is not Reason.OUTDATED:
                raise
            return False
    return True


def _dump_first(url: str, folder: Path, now: datetime) -> None:
    """A server's database has no file to copy: without its tools, whoever looks after the server must have a backup."""
    if not can_back_up(url):
        click.echo(
            both(
                "pg_dump tidak ada di komputer ini, jadi tidak ada salinan yang dibuat.",
                "There is no pg_dump on this machine, so no copy was made.",
            ),
            err=True,
        )
        return
    with Bars() as bars:
        outcome = backup(url, folder, now, bars.show)
    if isinstance(outcome, BackupFailed):
        raise failure(outcome)
    click.echo(both(f"Cadangan: {outcome.file.path}", f"Backup: {outcome.file.path}"))
