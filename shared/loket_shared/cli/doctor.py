"""`loket doctor`: look at everything that Loket needs here, and say what is wrong and what to do."""

from collections.abc import Iterator
from pathlib import Path

import click

from loket_shared.cli.endings import Code, settings_fault
from loket_shared.cli.health import data, mail, paper, place, senses
from loket_shared.cli.health.verdict import Level, Verdict, bad
from loket_shared.cli.machine import Machine, open_machine
from loket_shared.cli.options import config_option
from loket_shared.cli.words import both
from loket_shared.clock import SystemClock
from loket_shared.config import Config, ConfigError, load
from loket_shared.db import DatabaseUnavailable
from loket_shared.db.migrate import check_current
from loket_shared.paths import config_file
from loket_shared.services.offices import read_office


@click.command(
    help=both(
        "Periksa basis data, jurnal, cadangan, disk, jam, huruf, suara, printer, dan e-mail; katakan apa yang salah dan apa yang "
        "harus dilakukan. Kode akhir 1 bila ada yang tidak bekerja (✗).",
        "Look at database, journal, backups, disks, clock, fonts, sound, printers and mail; say what is wrong and what to do. "
        "Exit code 1 when something does not work (✗).",
    )
)
@config_option
@click.option(
    "--print-test", is_flag=True, help=both("Cetak tiket uji di tiap printer", "Print a test ticket on each printer")
)
@click.option("--sound-test", is_flag=True, help=both("Putar satu panggilan", "Play a call"))
def doctor(config: Path | None, print_test: bool, sound_test: bool) -> None:
    """Examine this machine; exit code 1 when something does not work."""
    worst = Level.WELL
    for verdict in _verdicts(config, print_test=print_test, sound_test=sound_test):
        click.echo(f"{verdict.level.value} {verdict.said}")
        if verdict.todo:
            click.echo(f"    → {verdict.todo}")
        worst = verdict.level if _rank(verdict.level) > _rank(worst) else worst
    click.echo(_summary(worst))
    if worst is Level.BAD:
        raise SystemExit(Code.FOUND)


def _verdicts(file: Path | None, *, print_test: bool, sound_test: bool) -> Iterator[Verdict]:
    settings = _settings(file)
    config = settings if isinstance(settings, Config) else None
    if isinstance(settings, Verdict):
        yield settings
    else:
        yield from place.settings(settings, file or config_file())
        yield from place.disks(settings)
    yield from place.clock(SystemClock().now())
    if config is not None:
        with open_machine(file, current=False) as machine:
            yield from data.examine(machine)
            yield from _servers_and_printers(machine, test=print_test)
    yield from senses.screen()
    yield from senses.voice(config)
    if sound_test:
        yield senses.play(config)


def _settings(file: Path | None) -> Config | Verdict:
    try:
        return load(file)
    except ConfigError as error:
        fault = settings_fault(error)
        return bad(fault.message, fault.todo)


def _servers_and_printers(machine: Machine, *, test: bool) -> Iterator[Verdict]:
    """A database that cannot be read was told already."""
    try:
        check_current(machine.db)
        office = machine.db.read(read_office)
    except DatabaseUnavailable:
        return
    if office is not None:
        yield from paper.examine(machine, office, test=test)
        yield from mail.examine(machine, office)


def _rank(level: Level) -> int:
    return list(Level).index(level)


def _summary(worst: Level) -> str:
    match worst:
        case Level.WELL:
            return both("Semua beres.", "All is well.")
        case Level.WARNING:
            return both("Dapat dipakai; perhatikan tanda !.", "Usable; mind the lines with !.")
        case Level.BAD:
            return both("Ada yang tidak bekerja: lihat tanda ✗.", "Something does not work: see the lines with ✗.")
