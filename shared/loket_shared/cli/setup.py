"""`loket setup`: the first run makes the database, the office and its first supervisor; `--join` adds another machine."""

import platform
from dataclasses import dataclass
from dataclasses import replace as replace_fields
from pathlib import Path

import click

from loket_shared.cli import office_making, secrets
from loket_shared.cli.addresses import database_url
from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.options import config_option, not_blank, one_word
from loket_shared.cli.words import both, language
from loket_shared.config import Config, load, save
from loket_shared.paths import config_file, data_dir
from loket_shared.services.passwords import hash_secret

ZONES = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
"""The three legal zones by name; Asia/Pontianak is WIB too, so the office's zone needs no fourth word."""


@dataclass(frozen=True, slots=True)
class Machine:
    """Where this machine's settings go and what they will hold."""

    file: Path
    database_url: str
    device_name: str
    language: str


@click.command(
    help=both(
        "Siapkan kantor pada kali pertama: berkas pengaturan, basis data, kantor, dan penyelia pertama. Tidak ada kata "
        "sandi bawaan. Yang tidak disebut akan ditanyakan. Untuk mengganti PIN kios: `loket setup --join --replace`.",
        "Set the office up on the first run: settings file, database, office and first supervisor. There is no default "
        "password. What is not given is asked for. To change the kiosk PIN: `loket setup --join --replace`.",
    )
)
@config_option
@click.option("--join", is_flag=True, help=both("Komputer ini ikut kantor yang sudah ada", "Join an existing office"))
@click.option("--replace", is_flag=True, help=both("Ganti berkas pengaturan yang ada", "Replace the settings file"))
@click.option(
    "--database", metavar="URL", help=both("Berkas SQLite atau URL PostgreSQL", "SQLite file or PostgreSQL URL")
)
@click.option(
    "--device-name",
    metavar="NAME",
    callback=not_blank,
    help=both("Nama komputer ini, mis. Kiosk 1", "This machine's name"),
)
@click.option("--language", "spoken", type=click.Choice(["id", "en"]), help=both("Bahasa layar", "Language of screens"))
@click.option("--name", metavar="NAME", callback=not_blank, help=both("Nama kantor", "Name of the office"))
@click.option("--address", metavar="TEXT", default="", help=both("Alamat kantor", "Address of the office"))
@click.option("--phone", metavar="TEXT", default="", help=both("Telepon kantor", "Telephone of the office"))
@click.option("--zone", type=click.Choice(list(ZONES), case_sensitive=False), help=both("Zona waktu", "Time zone"))
@click.option(
    "--desks", type=click.IntRange(1, 99), default=1, show_default=True, help=both("Banyaknya loket", "Desks")
)
@click.option(
    "--supervisor",
    metavar="NAME",
    callback=not_blank,
    help=both("Nama penyelia pertama", "Name of the first supervisor"),
)
@click.option("--nip", metavar="NIP", default="", help=both("NIP penyelia", "The supervisor's NIP"))
@click.option(
    "--login", metavar="LOGIN", callback=one_word, help=both("Nama masuk penyelia", "The supervisor's sign-in name")
)
@secrets.stdin_option(
    both(
        "Baca kata sandi dan, di baris berikutnya bila ada, PIN kios dari masukan standar; dengan --join hanya PIN",
        "Read the password and, on the next line if any, the kiosk PIN from standard input; with --join only the PIN",
    )
)
def setup(
    config: Path | None,
    join: bool,
    replace: bool,
    database: str | None,
    device_name: str | None,
    spoken: str | None,
    name: str | None,
    address: str,
    phone: str,
    zone: str | None,
    desks: int,
    supervisor: str | None,
    nip: str,
    login: str | None,
    secrets_stdin: bool,
) -> None:
    """Set up an office, or join one; exit code 5 when an office or a settings file is there already."""
    machine = _machine(config, database, device_name, spoken, replace=replace)
    if join:
        office_name = office_making.existing(machine.database_url)
        pin = secrets.kiosk_pin(_given(secrets_stdin, "LOKET_KIOSK_PIN")[0], interactive=not secrets_stdin)
    else:
        office_making.refuse_existing(machine.database_url)
        office_name = name or _ask("Nama kantor", "Name of the office")
        wanted = office_making.Wanted(
            office_name,
            address,
            phone,
            ZONES[(zone or _ask_zone()).upper()],
            desks,
            supervisor or _ask("Nama penyelia pertama", "Name of the first supervisor"),
            nip,
            login or _ask("Nama masuk penyelia", "The supervisor's sign-in name", word=True),
        )
        given = _given(secrets_stdin, "LOKET_PASSWORD", "LOKET_KIOSK_PIN")
        password = secrets.password(given[0], interactive=not secrets_stdin)
        pin = secrets.kiosk_pin(given[1], interactive=not secrets_stdin)
        office_making.make(machine.database_url, wanted, password)
    _write(machine, pin)
    click.echo(both(f"Kantor “{office_name}” siap.", f"The office “{office_name}” is ready."))
    click.echo(both(f"Pengaturan komputer ini: {machine.file}", f"This machine's settings: {machine.file}"))
    click.echo(
        both("Berikutnya: `loket doctor`, lalu `loket operator`.", "Next: `loket doctor`, then `loket operator`.")
    )


def _given(secrets_stdin: bool, *variables: str) -> tuple[str | None, ...]:
    return secrets.from_stdin(len(variables)) if secrets_stdin else secrets.from_environment(*variables)


def _machine(
    config: Path | None, database: str | None, device_name: str | None, spoken: str | None, *, replace: bool
) -> Machine:
    file = config or config_file()
    if file.exists() and not replace:
        raise Stop(
            Code.REFUSED,
            both(f"Berkas pengaturan {file} sudah ada.", f"The settings file {file} exists already."),
            both(
                "Komputer ini sudah disiapkan. Bila memang ingin menggantinya, tambahkan --replace.",
                "This machine is set up already. To replace its settings on purpose, add --replace.",
            ),
        )
    before = load(file) if file.exists() else None
    asked = database or (before.database_url if before else _ask_database())
    called = device_name or (before.device_name if before else _ask_device())
    return Machine(file, database_url(asked), called, spoken or (before.language if before else language()))


def _ask_database() -> str:
    shipped = str(data_dir() / "loket.db")
    return _ask("Basis data (berkas atau URL PostgreSQL)", "Database (file or PostgreSQL URL)", shipped)


def _ask_device() -> str:
    return _ask("Nama komputer ini", "Name of this machine", platform.node() or "Konsol 1")


def _write(machine: Machine, pin: str | None) -> None:
    fresh = Config(
        database_url=machine.database_url,
        device_name=machine.device_name,
        data_dir=data_dir(),
        language=machine.language,
    )
    before = load(machine.file) if machine.file.exists() else fresh
    config = replace_fields(
        before,
        database_url=fresh.database_url,
        device_name=fresh.device_name,
        language=fresh.language,
        pin_hash=hash_secret(pin) if pin else before.pin_hash,
    )
    try:
        save(config, machine.file)
    except OSError as error:
        raise Stop(
            Code.MISSING,
            both(
                f"Berkas pengaturan {machine.file} tidak dapat ditulis: {error.strerror}.",
                f"The settings file {machine.file} cannot be written: {error.strerror}.",
            ),
            both(
                "Kantornya sudah tersimpan. Ulangi dengan `loket setup --join` dan --config ke folder yang boleh ditulis.",
                "The office is stored. Repeat with `loket setup --join` and --config in a folder that you may write to.",
            ),
        ) from error


def _ask(indonesian: str, english: str, shipped: str | None = None, *, word: bool = False) -> str:
    while True:
        answer = str(click.prompt(both(indonesian, english), default=shipped, type=str)).strip()
        if answer and not (word and len(answer.split()) > 1):
            return answer
        click.echo(both("Satu kata tanpa spasi.", "One word without spaces."), err=True)


def _ask_zone() -> str:
    answer: str = click.prompt(
        both("Zona waktu", "Time zone"), default="WIB", type=click.Choice(list(ZONES), case_sensitive=False)
    )
    return answer
