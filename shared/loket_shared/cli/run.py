"""Runs the command line: chooses the language, and turns every end into a sentence and an exit code."""

import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module

import click

from loket_shared.cli import library_words
from loket_shared.cli.endings import Code, Stop, settings_fault
from loket_shared.cli.incidents import internal
from loket_shared.cli.root import loket
from loket_shared.cli.words import both, find_language, language, speak
from loket_shared.config import ConfigError


def main(argv: Sequence[str] | None = None) -> int:
    """Run `loket` with these words, the process's own by default, and return the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without our signs still gets the words
    speak(find_language(words))
    library_words.use(language())
    try:
        return _run(words)
    except BrokenPipeError:
        _mute()
        return Code.FOUND
    except Exception as error:
        return _say(_known(error) or internal(error))


def _run(words: list[str]) -> int:
    try:
        return int(loket().main(words, prog_name="loket", standalone_mode=False) or Code.DONE)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else Code.DONE
    except click.exceptions.Exit as end:
        return end.exit_code
    except (click.Abort, KeyboardInterrupt):
        return _say(Stop(Code.INTERRUPTED, both("Dihentikan.", "Stopped.")))
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except Stop as stop:
        return _say(stop)


def _known(error: Exception) -> Stop | None:
    """Return what to say of a fault of the environment; None of a bug."""
    match error:
        case ConfigError():
            return settings_fault(error)
        case ImportError() if ".so" in str(error):
            return _library_missing(error)
        case _:
            known: Stop | None = import_module("loket_shared.cli.faults").known(error)
            return known


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


def _mute() -> None:
    """Whoever read our output has left; Python must not complain about it at the end."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
