"""Runs the command line: chooses the language, and turns every end into a sentence and an exit code."""

import sys
from collections.abc import Sequence
from importlib import import_module

import click

from loket_shared.cli.endings import Code, Stop, settings_fault
from loket_shared.cli.root import loket
from loket_shared.cli.words import both, find_language, speak
from loket_shared.config import ConfigError


def main(argv: Sequence[str] | None = None) -> int:
    """Run `loket` with these words, the process's own by default, and return the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    speak(find_language(words))
    try:
        return int(loket().main(words, prog_name="loket", standalone_mode=False) or Code.DONE)
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
    except ImportError as error:
        if ".so" not in str(error):
            raise
        return _say(_library_missing(error))
    except Exception as error:
        known = import_module("loket_shared.cli.faults").known(error)
        if known is None:
            raise
        return _say(known)


def _library_missing(error: ImportError) -> Stop:
    return Stop(
        Code.MISSING,
        both(f"Pustaka sistem belum terpasang: {error}.", f"A system library is missing: {error}."),
        both("Pasang pustaka itu dengan pengelola paket sistem.", "Install it with the system's package manager."),
    )


def _say(stop: Stop) -> int:
    click.echo(stop.message, err=True)
    if stop.todo:
        click.echo(stop.todo, err=True)
    return stop.code
