"""Passwords and PINs on the command line: asked without echo, or from standard input or the environment, never as an option."""

import os
import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.words import both
from loket_shared.services.passwords import MAX_PIN, MIN_PASSWORD, MIN_PIN

F = TypeVar("F", bound=Callable[..., Any])


def stdin_option(said: str) -> Callable[[F], F]:
    """Return the option `--secrets-stdin` with its own help."""
    return click.option("--secrets-stdin", is_flag=True, help=said)


def from_stdin(lines: int) -> tuple[str | None, ...]:
    """Read so many lines of standard input; a missing or empty one is None."""
    return tuple(sys.stdin.readline().rstrip("\r\n") or None for _ in range(lines))


def from_environment(*names: str) -> tuple[str | None, ...]:
    """Return these environment variables; an unset or empty one is None."""
    return tuple(os.environ.get(name) or None for name in names)


def password(given: str | None, *, interactive: bool) -> str:
    """Return a password that is long enough: the given one, else asked for twice without echo."""
    said = both("Kata sandi", "Password")
    chosen = given if given is not None else _ask(said, interactive=interactive)
    if len(chosen.strip()) < MIN_PASSWORD:
        raise _too_short(said, MIN_PASSWORD)
    return chosen


def pin(given: str | None, *, interactive: bool) -> str:
    """Return a PIN for changing officers, of enough digits and not too many: the given one, else asked for twice without echo."""
    chosen = given if given is not None else _ask("PIN", interactive=interactive)
    _check_pin(chosen)
    if len(chosen) > MAX_PIN:
        raise Stop(
            Code.USAGE,
            both(f"PIN terlalu panjang: paling banyak {MAX_PIN} angka.", f"PIN too long: at most {MAX_PIN} digits."),
        )
    return chosen


def kiosk_pin(given: str | None, *, interactive: bool) -> str | None:
    """Return the PIN that leaves the kiosk, asked for where a person sits; empty means none."""
    if given is None and interactive and sys.stdin.isatty():
        asked = both("PIN kios (kosongkan bila bukan kios)", "Kiosk PIN (leave empty if this is no kiosk)")
        given = click.prompt(asked, default="", hide_input=True, confirmation_prompt=True, show_default=False)
    if not given:
        return None
    _check_pin(given)
    return given


def _ask(said: str, *, interactive: bool) -> str:
    if not interactive:
        raise Stop(
            Code.USAGE,
            both(f"{said} tidak diberikan.", f"No {said.lower()} was given."),
            both("Tuliskan sebagai baris masukan standar.", "Write it as a line of standard input."),
        )
    answer: str = click.prompt(said, hide_input=True, confirmation_prompt=True)
    return answer


def _check_pin(chosen: str) -> None:
    if not (chosen.isascii() and chosen.isdigit()):
        raise Stop(Code.USAGE, both("PIN hanya boleh berisi angka.", "A PIN may only hold digits."))
    if len(chosen) < MIN_PIN:
        raise _too_short("PIN", MIN_PIN)


def _too_short(said: str, least: int) -> Stop:
    return Stop(
        Code.USAGE,
        both(
            f"{said} terlalu pendek: paling sedikit {least} karakter.",
            f"{said} too short: at least {least} characters.",
        ),
    )
