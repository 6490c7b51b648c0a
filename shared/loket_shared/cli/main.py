"""The command's table of contents."""

from importlib.metadata import version

import click

from loket_shared.cli import demo, programs
from loket_shared.cli.words import of_database, of_settings, word
from loket_shared.config import ConfigError
from loket_shared.db.errors import DatabaseUnavailable


class Loket(click.Group):
    """Turns faults of the environment into one line and an exit code instead of a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except DatabaseUnavailable as error:
            click.echo(of_database(error), err=True)
            raise SystemExit(1) from error
        except ConfigError as error:
            click.echo(of_settings(error), err=True)
            raise SystemExit(2) from error


@click.group(
    cls=Loket,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=word(
        "Buku tamu, antrean, formulir konsultasi, dan arsip meja layanan LPSE.",
        "Guest book, queue, consultation forms and archive of an LPSE service desk.",
    ),
    epilog=word(
        "Kode keluar: 0 berhasil, 1 gagal, 2 pemakaian atau pengaturan salah.",
        "Exit codes: 0 done, 1 failed, 2 wrong usage or settings.",
    ),
)
@click.version_option(version("loket"), "-V", "--version")
def main() -> None:
    """The group itself does nothing."""


for each in (*programs.commands(), demo.command):
    main.add_command(each)
