"""`loket demo`: a seeded office in a temporary folder, and the three programs on it."""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from loket_shared.cli.demo_office import DemoOffice, make
from loket_shared.cli.words import both
from loket_shared.clock import SystemClock

SIZES = {"kiosk": "540x960", "display": "1120x630", "operator": "1366x768"}


@click.command(
    name="demo",
    help=both(
        "Peragaan: kantor contoh dalam folder sementara, tiga jendela, tiket digambar di layar.",
        "The demo: a sample office in a temporary folder, three windows, tickets drawn on screen.",
    ),
)
@click.option(
    "--prepare",
    type=click.Path(path_type=Path, file_okay=False),
    help=both("Hanya siapkan kantornya di folder ini.", "Only prepare the office in this folder."),
)
def demo(prepare: Path | None) -> None:
    """Prepare the office; unless only that was asked, open the windows and wait until all are closed."""
    if prepare:
        _introduce(make(prepare.resolve(), SystemClock().now()))
        return
    with TemporaryDirectory(prefix="loket-demo-") as folder:
        office = make(Path(folder), SystemClock().now())
        _introduce(office)
        _run(office)


def _introduce(office: DemoOffice) -> None:
    click.echo(both(f"Kantor contoh: {office.folder}", f"Sample office: {office.folder}"))
    for person in office.people:
        said = both("masuk sebagai {}, kata sandi {}, PIN {}", "sign in as {}, password {}, PIN {}")
        click.echo(f"  {said.format(person.login, person.password, person.pin)}  ({person.name})")


def _run(office: DemoOffice) -> None:
    """Start every program and the drawn printer, each a process of its own; leave none behind."""
    base = [sys.executable, "-m", "loket_shared.cli"]
    running = [
        subprocess.Popen([*base, name, "--config", str(office.folder / f"{name}.toml"), "--windowed", "--size", size])
        for name, size in SIZES.items()
    ]
    tickets = [sys.executable, "-m", "loket_shared.qt.ticket_window", str(office.folder / "tickets")]
    printer = subprocess.Popen(tickets)
    with suppress(KeyboardInterrupt):
        for process in running:
            process.wait()
    for process in (*running, printer):
        process.terminate()
        process.wait()
