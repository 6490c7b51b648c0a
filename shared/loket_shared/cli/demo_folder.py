"""The folder of a demo: database, a settings file for each program, and the accounts made for it alone."""

from dataclasses import dataclass
from pathlib import Path

from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.words import both, language
from loket_shared.clock import SystemClock
from loket_shared.config import Config, save
from loket_shared.db import Database
from loket_shared.db.migrate import check_current, upgrade
from loket_shared.services.demo_data import DEVICES, DemoPerson, demo_people, make_demo
from loket_shared.services.passwords import hash_secret

ACCOUNTS = "masuk.txt"
DATABASE = "loket.db"


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """Where the demo's office lies and how to sign in there; settings files are `<program>.toml`."""

    folder: Path
    accounts: str

    @property
    def tickets(self) -> Path:
        """Return the folder that gets the drawn tickets."""
        return self.folder / "tickets"


def open_demo(folder: Path) -> DemoFolder:
    """Make the demo's office in an empty or new folder, or return the one that is there; raises Stop for any other."""
    accounts = folder / ACCOUNTS
    if accounts.exists() and (folder / DATABASE).exists():
        db = Database(f"sqlite:///{folder / DATABASE}")
        try:
            check_current(db)
        finally:
            db.close()
        return DemoFolder(folder, accounts.read_text(encoding="utf-8"))
    if folder.exists() and any(folder.iterdir()):
        raise Stop(
            Code.REFUSED,
            both(f"Folder {folder} berisi hal lain.", f"The folder {folder} holds other things."),
            both("Sebutkan folder kosong atau folder peragaan.", "Name an empty folder or one of a demo."),
        )
    return _make(folder)


def _make(folder: Path) -> DemoFolder:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Stop(Code.MISSING, f"{folder}: {error.strerror}") from error
    people, now = demo_people(), SystemClock().now()
    made, url = DemoFolder(folder, _accounts(people)), f"sqlite:///{folder / DATABASE}"
    upgrade(url, now)
    db = Database(url)
    try:
        make_demo(db, people, str(made.tickets), now)
    finally:
        db.close()
    for program, name in DEVICES.items():
        save(_config(folder, url, program, name, people[0].pin), folder / f"{program}.toml")
    (folder / ACCOUNTS).write_text(made.accounts, encoding="utf-8")
    return made


def _config(folder: Path, url: str, program: str, name: str, pin: str) -> Config:
    return Config(
        database_url=url,
        device_name=name,
        data_dir=folder / program,
        language=language(),
        fullscreen=False,
        pin_hash=hash_secret(pin) if program == "kiosk" else None,
        a4_printer=f"folder:{folder / 'prints'}" if program == "operator" else None,
        documents_dir=folder / "exports" if program == "operator" else None,
        backup_dir=folder / "backups" if program == "operator" else None,
    )


def _accounts(people: tuple[DemoPerson, ...]) -> str:
    said = both("masuk sebagai {}, kata sandi {}, PIN {}", "sign in as {}, password {}, PIN {}")
    lines = [f"  {said.format(one.login, one.password, one.pin)}  ({one.name})" for one in people]
    lines.append(both(f"  PIN kios: {people[0].pin}", f"  kiosk PIN: {people[0].pin}"))
    return "\n".join(lines) + "\n"
