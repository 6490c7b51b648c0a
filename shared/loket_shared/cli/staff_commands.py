"""The commands of `loket staff`; they help when no supervisor can sign in, or when many people are to be entered."""

from dataclasses import replace
from pathlib import Path

import click

from loket_shared.cli import secrets
from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.machine import Machine, open_machine
from loket_shared.cli.options import config_option, not_blank, one_word
from loket_shared.cli.words import both
from loket_shared.domain.states import Role
from loket_shared.services.passwords import hash_secret
from loket_shared.services.results import Saved
from loket_shared.services.staff import (
    LastSupervisor,
    LoginTaken,
    StaffBlank,
    StaffDetails,
    StaffView,
    login_name,
    read_staff,
    save_staff,
)

SECRET = both(
    "Baca kata sandi dari baris pertama masukan standar", "Read the password from standard input's first line"
)
ROLES = [str(role) for role in Role]


@click.command(help=both("Tampilkan petugas: nama masuk, nama, peran.", "List the staff: sign-in name, name, roles."))
@config_option
@click.option("--all", "everybody", is_flag=True, help=both("Juga yang nonaktif", "Those without access too"))
def list_command(config: Path | None, everybody: bool) -> None:
    """Show one line a person."""
    with open_machine(config) as machine:
        for one in _people(machine, inactive=everybody):
            roles = ", ".join(_role(role) for role in one.roles) or "–"
            state = "" if one.active else both("  (nonaktif)", "  (no access)")
            pin = "PIN" if one.has_pin else "–"
            click.echo(f"{one.login:<16} {one.name:<32} {one.nip or '–':<20} {pin:<4} {roles}{state}")


@click.command(help=both("Tambah petugas.", "Add a person."))
@click.argument("login", callback=one_word)
@click.option("--name", required=True, callback=not_blank, help=both("Nama lengkap", "Full name"))
@click.option("--nip", default="", help="NIP")
@click.option(
    "--role",
    "roles",
    type=click.Choice(ROLES),
    multiple=True,
    required=True,
    help=both("Peran, boleh berulang", "Role, repeatable"),
)
@config_option
@secrets.stdin_option(SECRET)
def add_command(
    config: Path | None, login: str, name: str, nip: str, roles: tuple[str, ...], secrets_stdin: bool
) -> None:
    """Add a person; exit code 5 when the sign-in name is taken."""
    with open_machine(config) as machine:
        if any(one.login == login_name(login) for one in _people(machine, inactive=True)):
            raise _taken(login)
        details = StaffDetails(login, name, tuple(Role(role) for role in roles), nip, _password(secrets_stdin))
        _save(machine, None, details)
        click.echo(both(f"{name} dapat masuk sebagai {login}.", f"{name} can sign in as {login}."))


@click.command(help=both("Ganti kata sandi seseorang.", "Replace somebody's password."))
@click.argument("login")
@config_option
@secrets.stdin_option(SECRET)
def password_command(config: Path | None, login: str, secrets_stdin: bool) -> None:
    """Replace a password."""
    with open_machine(config) as machine:
        one = _person(machine, login)
        _save(machine, one, replace(_details(one), password_hash=_password(secrets_stdin)))
        click.echo(both(f"Kata sandi {one.name} diganti.", f"The password of {one.name} is replaced."))


@click.command(help=both("Beri PIN untuk berganti petugas di loket.", "Set the PIN for changing officers at a desk."))
@click.argument("login")
@config_option
@secrets.stdin_option(
    both("Baca PIN dari baris pertama masukan standar", "Read the PIN from standard input's first line")
)
def pin_command(config: Path | None, login: str, secrets_stdin: bool) -> None:
    """Set a PIN."""
    with open_machine(config) as machine:
        one = _person(machine, login)
        given = secrets.from_stdin(1)[0] if secrets_stdin else None
        pin = hash_secret(secrets.pin(given, interactive=not secrets_stdin))
        _save(machine, one, replace(_details(one), pin_hash=pin))
        click.echo(both(f"PIN {one.name} disimpan.", f"The PIN of {one.name} is stored."))


@click.command(help=both("Tutup akses petugas yang pergi.", "Close the access of somebody who left."))
@click.argument("login")
@config_option
def deactivate_command(config: Path | None, login: str) -> None:
    """Close an access; exit code 5 for the last supervisor."""
    _switch(config, login, active=False)


@click.command(help=both("Buka lagi akses petugas.", "Open somebody's access again."))
@click.argument("login")
@config_option
def activate_command(config: Path | None, login: str) -> None:
    """Open an access again."""
    _switch(config, login, active=True)


def _switch(config: Path | None, login: str, *, active: bool) -> None:
    with open_machine(config) as machine:
        one = _person(machine, login)
        _save(machine, one, replace(_details(one), active=active))
        if active:
            click.echo(both(f"{one.name} dapat masuk lagi.", f"{one.name} can sign in again."))
        else:
            click.echo(both(f"{one.name} tidak dapat masuk lagi.", f"{one.name} can no longer sign in."))


def _people(machine: Machine, *, inactive: bool) -> tuple[StaffView, ...]:
    office_id = machine.office().id
    return machine.db.read(lambda tx: read_staff(tx, office_id, inactive=inactive))


def _person(machine: Machine, login: str) -> StaffView:
    found = [one for one in _people(machine, inactive=True) if one.login == login_name(login)]
    if not found:
        raise Stop(
            Code.REFUSED,
            both(f"Tidak ada petugas dengan nama masuk {login}.", f"Nobody signs in as {login}."),
            both("Lihat `loket staff list --all`.", "See `loket staff list --all`."),
        )
    return found[0]


def _details(one: StaffView) -> StaffDetails:
    return StaffDetails(one.login, one.name, one.roles, one.nip, active=one.active)


def _save(machine: Machine, before: StaffView | None, details: StaffDetails) -> None:
    staff_id, version = (before.id, before.version) if before else (None, 0)
    act = machine.act()
    match machine.db.write(lambda tx: save_staff(tx, act, staff_id, version, details)):
        case Saved():
            return
        case LoginTaken():
            raise _taken(details.login)
        case StaffBlank(what=what):
            missing = both("Nama lengkapnya kosong.", "The full name is empty.")
            login = both("Nama masuknya kosong.", "The sign-in name is empty.")
            raise Stop(
                Code.REFUSED, missing if what == "name" else login, both("Isi, lalu ulangi.", "Say it, then repeat.")
            )
        case LastSupervisor():
            raise Stop(
                Code.REFUSED,
                both("Kantor memerlukan seorang penyelia yang aktif.", "The office needs an active supervisor."),
                both("Angkat penyelia lain lebih dahulu.", "Appoint another supervisor first."),
            )
        case _:
            raise Stop(
                Code.REFUSED,
                both("Data petugas ini baru saja diubah orang lain.", "Somebody changed this person a moment ago."),
                both("Ulangi perintah ini.", "Repeat this command."),
            )


def _taken(login: str) -> Stop:
    return Stop(
        Code.REFUSED,
        both(f"Nama masuk {login} sudah dipakai.", f"The sign-in name {login} is taken."),
        both("Pilih nama masuk lain.", "Choose another sign-in name."),
    )


def _password(secrets_stdin: bool) -> str:
    given = secrets.from_stdin(1)[0] if secrets_stdin else None
    return hash_secret(secrets.password(given, interactive=not secrets_stdin))


def _role(role: Role) -> str:
    match role:
        case Role.HELPDESK:
            return "helpdesk"
        case Role.FRONT_OFFICE:
            return "front office"
        case Role.ADMIN_PPE:
            return "Admin PPE"
        case Role.TRAINER:
            return both("instruktur", "trainer")
        case Role.SUPERVISOR:
            return both("penyelia", "supervisor")
