"""`loket kiosk`, `display`, `operator`: start one of the three programs with the remaining words."""

import gc
import sys
from collections.abc import Callable
from importlib.metadata import entry_points

import click

from loket_shared.cli import library_words
from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.words import both

GROUP = "loket.programs"
PASS_THROUGH = {"ignore_unknown_options": True, "allow_interspersed_args": False}


def start(name: str, words: tuple[str, ...]) -> None:
    """Run the program's own `main(argv)` in this process and end with its exit code.

    The words after the name are its own, `--help` too; open file descriptors stay open (the agent's `--drive`). Python
    looks for no garbage while the program is loaded: it would look through all modules again and again.
    """
    library_words.leave()
    gc.disable()
    raise SystemExit(_program(name)(list(words)))


def _program(name: str) -> Callable[[list[str]], int]:
    found = entry_points(group=GROUP, name=name)
    if not found:
        raise Stop(
            Code.MISSING,
            both(f"Program {name} tidak terpasang.", f"The program {name} is not installed."),
            both("Pasang Loket kembali.", "Install Loket again."),
        )
    sys.argv[0] = f"loket {name}"
    program: Callable[[list[str]], int] = next(iter(found)).load()
    return program


def _command(name: str) -> click.Command:
    @click.command(name, context_settings=PASS_THROUGH, add_help_option=False)
    @click.argument("words", nargs=-1, type=click.UNPROCESSED)
    def command(words: tuple[str, ...]) -> None:
        start(name, words)

    return command


kiosk, display, operator = (_command(name) for name in ("kiosk", "display", "operator"))
