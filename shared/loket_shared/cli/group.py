"""A group whose commands are imported only when they are used, so that `loket --help` answers at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

import click
from typing_extensions import override

from loket_shared.cli.words import both


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a command lives (`module:attribute`) and what it is for, in both languages."""

    place: str
    indonesian: str
    english: str

    @property
    def said(self) -> str:
        """Return what the command is for, in the language of this run."""
        return both(self.indonesian, self.english)


class LazyGroup(click.Group):
    """A click group that knows its commands by name and imports the one that is asked for."""

    def __init__(self, name: str, entries: Mapping[str, Entry], help: str, epilog: str = "") -> None:  # noqa: A002 - click's own word
        super().__init__(name, help=help, epilog=epilog or None)
        self.entries = entries

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.entries)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        entry = self.entries.get(cmd_name)
        if entry is None:
            return None
        module, _, attribute = entry.place.partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    @override
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(both("Perintah", "Commands")):
            formatter.write_dl([(name, entry.said) for name, entry in self.entries.items()])
