"""Runs the command line: chooses the language, and turns every end into a sentence and an exit code."""

import sys
from collections.abc import Sequence

import click

from loket_shared.cli.endings import Code, Stop, settings_fault
from loket_shared.cli.words import both, find_language, speak
from loket_shared.config import ConfigError


def run(argv: Sequence[str] | None) -> int:
    """Run `loket` with these words and return the exit code; nothing but a bug shows a reference number."""
    words = list(sys.argv[1:] if argv is None else argv)
    speak(find_language(words))
    from loket_shared.cli.root import loket

    try:
        return int(loket.main(words, prog_name="loket", standalone_mode=False) or Code.DONE)
    except click.Abort:
        return _say(Stop(Code.INTERRUPTED, both("Dihentikan.", "Stopped.")))
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except Stop as stop:
        return _say(stop)
    except ConfigError as error:
        return _say(settings_fault(error))
    except Exception as error:
        stop = _known(error)
        if stop is None:
            raise
        return _say(stop)


def _known(error: Exception) -> Stop | None:
    """Return what to say of a fault of the environment; None of a bug. Imported late: most runs need no database."""
    from loket_shared.cli.faults import database_fault, no_office
    from loket_shared.db.errors import DatabaseUnavailable
    from loket_shared.services.station import NoOffice

    if isinstance(error, DatabaseUnavailable):
        return database_fault(error)
    return no_office() if isinstance(error, NoOffice) else None


def _say(stop: Stop) -> int:
    click.echo(stop.message, err=True)
    if stop.todo:
        click.echo(stop.todo, err=True)
    return stop.code
