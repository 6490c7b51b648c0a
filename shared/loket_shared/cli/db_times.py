"""`loket db rebuild-times`: draw the times of all steps from the journal again."""

from pathlib import Path

import click

from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.machine import open_machine
from loket_shared.cli.options import config_option
from loket_shared.cli.words import both
from loket_shared.config import load
from loket_shared.services.offices import read_office
from loket_shared.services.restore import is_held
from loket_shared.services.step_rebuild import Rebuilt, rebuild


@click.command(
    help=both(
        "Susun kembali waktu setiap langkah SOP dan jeda dari jurnal; register penyimpangan tidak berubah. "
        "Tutup semua program Loket.",
        "Draw the time of every SOP step and pause from the journal again; the register of deviations stays. "
        "Close all Loket programs.",
    )
)
@config_option
@click.option("--force", is_flag=True, help=both("Walau program lain masih berjalan", "Though other programs run"))
def times_command(config: Path | None, force: bool) -> None:
    """Draw step times anew; exit code 5 while other programs hold the database open."""
    if not force and is_held(load(config).database_url):
        raise Stop(
            Code.REFUSED,
            both("Program lain masih memakai basis data ini.", "Other programs are using this database."),
            both("Tutup semua program Loket, lalu ulangi.", "Close all Loket programs, then repeat."),
        )
    with open_machine(config) as machine:
        office = machine.db.read(read_office)
        drawn = Rebuilt(0, 0) if office is None else machine.db.write(lambda tx: rebuild(tx, office.id))
    click.echo(
        both(
            f"Disusun dari jurnal: {drawn.runs} langkah, {drawn.pauses} jeda.",
            f"Drawn from the journal: {drawn.runs} steps, {drawn.pauses} pauses.",
        )
    )
