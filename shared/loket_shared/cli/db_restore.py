"""`loket db restore`: put a backup in the place of the database; the replaced one is kept aside."""

from pathlib import Path

import click

from loket_shared.cli.bars import Bars
from loket_shared.cli.db_check import tell
from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.machine import Machine, open_machine
from loket_shared.cli.options import config_option
from loket_shared.cli.words import both
from loket_shared.clock import SystemClock
from loket_shared.config import load
from loket_shared.domain.events import EventKind
from loket_shared.services.findings import Report, SchemaOutdated
from loket_shared.services.journal import Event, record
from loket_shared.services.restore import (
    BackupInDoubt,
    BackupUnusable,
    InUse,
    Outcome,
    Restored,
    RestoreFailed,
    ToolMissing,
    restore,
)


@click.command(
    help=both(
        "Ganti seluruh basis data dengan cadangan FILE. Cadangan diperiksa lebih dahulu; basis data yang diganti disimpan "
        "di sampingnya. Tutup semua program Loket.",
        "Replace the whole database by the backup FILE. The backup is examined first; the replaced database is kept "
        "beside it. Close all Loket programs.",
    )
)
@click.argument("file", type=click.Path(path_type=Path))
@config_option
@click.option("--yes", is_flag=True, help=both("Jangan bertanya lagi", "Do not ask again"))
@click.option("--force", is_flag=True, help=both("Walau program lain masih berjalan", "Though other programs run"))
@click.option(
    "--accept-findings",
    is_flag=True,
    help=both("Walau data di cadangan tidak beres", "Though the backup's data are not in order"),
)
def restore_command(config: Path | None, file: Path, yes: bool, force: bool, accept_findings: bool) -> None:
    """Restore a backup; exit code 5 when refused, 6 when the file is no sound backup, 1 when findings came with it."""
    settings = load(config)
    if not yes:
        click.confirm(
            both(
                f"Seluruh data diganti dengan isi {file}. Yang dicatat sesudahnya tidak ikut. Lanjutkan?",
                f"All data are replaced by those of {file}. What was recorded later is not in it. Go on?",
            ),
            abort=True,
        )
    try:
        with Bars() as bars:
            outcome = restore(
                settings.database_url,
                file,
                SystemClock().now(),
                force=force,
                accept_findings=accept_findings,
                progress=bars.show,
            )
    except ToolMissing as error:
        raise Stop(
            Code.MISSING,
            both(f"Program {error} tidak ada di komputer ini.", f"{error} is not on this machine."),
            both("Pasang paket postgresql-client.", "Install postgresql-client."),
        ) from error
    _tell(outcome, file, config, force=force)


def _tell(outcome: Outcome, file: Path, config: Path | None, *, force: bool) -> None:
    match outcome:
        case InUse():
            raise Stop(
                Code.REFUSED,
                both("Program Loket masih memakai basis data ini.", "Loket programs are using this database."),
                both(
                    "Tutup semua program di semua komputer, lalu ulangi. Tidak ada yang diubah.",
                    "Close all programs on all machines, then repeat. Nothing was changed.",
                ),
            )
        case BackupUnusable(detail):
            raise Stop(
                Code.MISSING,
                both(f"{file} bukan cadangan yang utuh ({detail}).", f"{file} is no sound backup ({detail})."),
                both(
                    "Pilih cadangan lain: `loket db backup --list`. Tidak ada yang diubah.",
                    "Choose another one: `loket db backup --list`. Nothing was changed.",
                ),
            )
        case BackupInDoubt(report):
            tell(report, "Asia/Jakarta")
            raise Stop(
                Code.REFUSED,
                both("Data di cadangan itu tidak beres.", "The data in that backup are not in order."),
                both(
                    "Pilih cadangan yang lebih lama, atau tambahkan --accept-findings. Tidak ada yang diubah.",
                    "Choose an older backup, or add --accept-findings. Nothing was changed.",
                ),
            )
        case RestoreFailed(detail):
            raise Stop(
                Code.MISSING,
                both(f"Pemulihan gagal: {detail}.", f"The restore failed: {detail}."),
                both("Basis data tetap seperti semula.", "The database is as it was."),
            )
        case Restored(aside, report):
            _tell_restored(aside, report, config, force=force)


def _tell_restored(aside: Path | None, report: Report, config: Path | None, *, force: bool) -> None:
    click.echo(both("Cadangan telah dipulihkan.", "The backup is restored."))
    if aside is not None:
        click.echo(both(f"Basis data yang diganti: {aside}", f"The replaced database: {aside}"))
    if force:
        click.echo(both("Jalankan ulang semua program Loket.", "Start all Loket programs again."))
    if any(isinstance(one, SchemaOutdated) for one in report.findings):
        click.echo(
            both(
                "Cadangan ini dari versi lain: jalankan `loket db upgrade`.",
                "This backup is of another version: run `loket db upgrade`.",
            )
        )
        return
    with open_machine(config) as machine:
        _note(machine, report)
        tell(report, machine.office().zone)
    if report.findings:
        raise SystemExit(Code.FOUND)


def _note(machine: Machine, report: Report) -> None:
    """Journal in the restored data that they were restored: what came after them is gone from here on."""
    act = machine.act()
    noted = {"forms": report.forms, "rows": report.journal_rows}
    machine.db.write(lambda tx: record(tx, act, Event(EventKind.BACKUP_RESTORED, noted)))
