"""`loket demo`: an invented office in a folder of its own, its three programs and a printer drawn on the screen."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from loket_shared.cli import library_words
from loket_shared.cli.demo_folder import DemoFolder, open_demo
from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.words import both, language

SIZES = {"kiosk": "540x960", "display": "1120x630", "operator": "1366x768"}
ENDING_SECONDS = 10
ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@click.command(
    help=both(
        "Peragaan: kantor contoh dengan riwayat sehari, tiga jendela, dan tiket yang digambar di layar. Tidak ada yang "
        "tersisa sesudahnya, kecuali dengan --keep.",
        "The demo: a sample office with a day behind it, three windows, and tickets drawn on the screen. Nothing is "
        "left afterwards, unless with --keep.",
    )
)
@click.option(
    "--keep",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help=both("Simpan kantornya di folder ini dan lanjutkan lain kali", "Keep the office here and go on another time"),
)
@click.option(
    "--prepare",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help=both("Hanya siapkan kantornya di folder ini", "Only prepare the office in this folder"),
)
def demo(keep: Path | None, prepare: Path | None) -> None:
    """Show the demo until its windows are closed; exit code 6 where there is no screen or a program cannot start."""
    if prepare is not None:
        _introduce(open_demo(prepare.resolve()))
        return
    _need_screen()
    with _folder(keep) as folder:
        office = open_demo(folder)
        _introduce(office)
        run(programs(office), printer(office))


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        yield keep.resolve()
        return
    with TemporaryDirectory(prefix="loket-demo-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _introduce(office: DemoFolder) -> None:
    click.echo(both(f"Kantor contoh di {office.folder}", f"Sample office in {office.folder}"))
    click.echo(office.accounts, nl=False)


def _need_screen() -> None:
    if sys.platform != "linux" or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        return
    raise Stop(
        Code.MISSING,
        both("Tidak ada layar di sini.", "There is no screen here."),
        both(
            "Jalankan di komputer dengan layar, atau siapkan saja dengan `loket demo --prepare FOLDER`.",
            "Run it on a machine with a screen, or only prepare it with `loket demo --prepare FOLDER`.",
        ),
    )


def programs(office: DemoFolder) -> dict[str, list[str]]:
    """Return the command of each program."""
    base = [sys.executable, "-m", "loket_shared.cli"]
    return {
        name: [*base, name, "--config", str(office.folder / f"{name}.toml"), "--windowed", "--size", size]
        for name, size in SIZES.items()
    }


def printer(office: DemoFolder) -> list[str]:
    """Return the command of the drawn printer."""
    return [sys.executable, "-m", "loket_shared.qt.ticket_window", str(office.tickets), "--language", language()]


def run(commands: dict[str, list[str]], beside: list[str]) -> None:
    """Run every program as a process of its own until all windows are closed; leave none behind, `beside` neither."""
    library_words.leave()
    started: list[subprocess.Popen[bytes]] = []
    failed: dict[str, int] = {}
    before = {number: signal.signal(number, signal.default_int_handler) for number in ENDING_SIGNALS}
    try:
        running = {name: _started(command, started) for name, command in commands.items()}
        _started(beside, started)
        failed = {name: code for name, process in running.items() if (code := process.wait())}
    except KeyboardInterrupt:
        failed = {}
    finally:
        _end(started)
        for number, handler in before.items():
            signal.signal(number, handler)
    if failed:
        names = ", ".join(f"{name} ({code})" for name, code in failed.items())
        raise Stop(
            Code.MISSING,
            both(f"Program berhenti dengan kesalahan: {names}.", f"Programs ended with a fault: {names}."),
            both("Jalankan `loket doctor`.", "Run `loket doctor`."),
        )


def _started(command: list[str], started: list[subprocess.Popen[bytes]]) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(command)
    started.append(process)
    return process


def _end(processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.terminate()
    for process in processes:
        try:
            process.wait(ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
