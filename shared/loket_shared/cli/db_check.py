"""`loket db check`: examine file, schema, references, journal and numbers, and say what was found."""

from pathlib import Path

import click

from loket_shared.cli.bars import Bars
from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.finding_words import said
from loket_shared.cli.machine import Machine, open_machine
from loket_shared.cli.options import config_option
from loket_shared.cli.words import both
from loket_shared.services.findings import Report
from loket_shared.services.integrity import check, has_row
from loket_shared.services.offices import read_office

DIGEST = 64


@click.command(
    help=both(
        "Periksa berkas, susunan, acuan, setiap rantai jurnal, dan nomor formulir tanpa celah. Hanya membaca. "
        "Kode akhir 1 bila ada yang tidak beres.",
        "Examine file, schema, references, every journal chain and form numbers without gaps. Only reads. "
        "Exit code 1 when something is not in order.",
    )
)
@config_option
@click.option(
    "--tip",
    "tips",
    multiple=True,
    metavar="SIDIK",
    help=both(
        "Sidik “ujung jurnal” dari rekap tercetak; boleh berulang", "A “journal tip” printed on a recap; repeatable"
    ),
)
def check_command(config: Path | None, tips: tuple[str, ...]) -> None:
    """Examine the database; exit code 1 when something is not in order."""
    digests = {tip: _digest(tip) for tip in tips}
    with open_machine(config, current=False) as machine, Bars() as bars:
        report = machine.db.read(lambda tx: check(tx, bars.examine))
        lost = (
            machine.db.read(lambda tx: [tip for tip, one in digests.items() if not has_row(tx, one)]) if digests else []
        )
        zone = _zone(machine, report)
    tell(report, zone, quiet=bool(lost))
    for tip in lost:
        click.echo(both(f"✗ Ujung jurnal {tip} tidak ada lagi.", f"✗ The journal tip {tip} is no longer there."))
    if report.findings or lost:
        raise SystemExit(Code.FOUND)


def tell(report: Report, zone: str, *, quiet: bool = False) -> None:
    """Say what was examined and found, instants in the office's zone; `quiet` leaves the praise out."""
    if report.journal_rows:
        click.echo(
            both(
                f"Diperiksa: {report.journal_rows} baris jurnal dalam {report.chains} rantai, {report.forms} formulir.",
                f"Examined: {report.journal_rows} journal rows in {report.chains} chains, {report.forms} forms.",
            )
        )
    for finding in report.findings:
        click.echo(f"✗ {said(finding, zone)}")
    if not report.findings:
        if not quiet:
            click.echo(both("Semua beres.", "All is in order."))
        return
    click.echo(
        both(
            f"{len(report.findings)} temuan. Jangan mengubah apa pun; simpan salinan basis data ini dan hubungi "
            "pengelola sistem. Cadangan yang utuh dipulihkan dengan `loket db restore`.",
            f"{len(report.findings)} findings. Change nothing; keep a copy of this database and call whoever looks "
            "after the system. A sound backup is restored with `loket db restore`.",
        )
    )


def _digest(tip: str) -> bytes:
    try:
        digest = bytes.fromhex(tip)
    except ValueError:
        digest = b""
    if len(digest) * 2 != DIGEST:
        raise Stop(
            Code.USAGE,
            both(
                f"{tip} bukan sidik jurnal: 64 angka heksadesimal.", f"{tip} is no journal tip: 64 hexadecimal digits."
            ),
        )
    return digest


def _zone(machine: Machine, report: Report) -> str:
    """Return the office's zone; where the data cannot be read at all, instants are said in WIB."""
    found = machine.db.read(read_office) if report.journal_rows else None
    return found.zone if found else "Asia/Jakarta"
