"""The commands of `loket mail`."""

from pathlib import Path

import click

from loket_shared.cli import secrets
from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.options import config_option
from loket_shared.cli.words import both
from loket_shared.config import keep_mail_secret
from loket_shared.paths import config_file

RESTART = ("Mulai ulang konsol di komputer ini.", "Start this machine's console again.")


@click.command(
    help=both(
        "Simpan kata sandi e-mail di berkas pengaturan komputer ini; konsolnya lalu mengirim dan membaca.",
        "Keep the mail password in this machine's settings file; its console then sends and reads.",
    )
)
@config_option
@secrets.stdin_option(both("Baca kata sandi dari masukan standar", "Read the password from standard input"))
def password_command(config: Path | None, secrets_stdin: bool) -> None:
    """Keep the password; asked for without echo."""
    given = secrets.from_stdin(1)[0] if secrets_stdin else _asked()
    if not given:
        raise Stop(Code.USAGE, both("Kata sandi tidak diberikan.", "No password was given."))
    _keep(config, given)
    click.echo(both("Kata sandi e-mail tersimpan di komputer ini.", "The mail password is kept on this machine."))
    click.echo(f"    → {both(*RESTART)}")


@click.command(help=both("Hapus kata sandi e-mail dari komputer ini.", "Remove the mail password from this machine."))
@config_option
def forget_command(config: Path | None) -> None:
    """Take the password out of the settings file."""
    _keep(config, None)
    click.echo(both("Kata sandi e-mail dihapus dari komputer ini.", "The mail password was removed from this machine."))
    click.echo(f"    → {both(*RESTART)}")


def _asked() -> str:
    answer: str = click.prompt(both("Kata sandi e-mail", "Mail password"), hide_input=True, confirmation_prompt=True)
    return answer


def _keep(config: Path | None, secret: str | None) -> None:
    file = config or config_file()
    try:
        keep_mail_secret(file, secret)
    except OSError as error:
        raise Stop(
            Code.MISSING,
            both(f"Berkas {file} tidak dapat ditulis.", f"{file} cannot be written."),
            both("Jalankan sebagai pemilik berkas itu.", "Run this as the owner of that file."),
        ) from error
