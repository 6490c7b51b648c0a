"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from loket_shared.cli.words import both

F = TypeVar("F", bound=Callable[..., Any])


def config_option(command: F) -> F:
    """Add `--config FILE`, the settings file of this machine."""
    return click.option(
        "--config",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help=both("Berkas pengaturan komputer ini", "This machine's settings file"),
    )(command)


def not_blank(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Refuse a name that holds nothing but spaces."""
    if value is not None and not value.strip():
        raise click.BadParameter(both("tidak boleh kosong", "must not be empty"), ctx=context, param=option)
    return value.strip() if value is not None else None


def one_word(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Refuse a sign-in name that is empty or holds spaces."""
    if value is not None and len(value.split()) != 1:
        raise click.BadParameter(
            both("harus satu kata tanpa spasi", "must be one word without spaces"), ctx=context, param=option
        )
    return value.strip() if value is not None else None
