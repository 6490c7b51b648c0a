"""The settings file of one machine (TOML): its database, its name, and what only this machine may know."""

import contextlib
import os
import re
import sys
import tomllib
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

import tomli_w

from loket_shared import paths

MAIL_SECRET = "mail_secret"
_SECRET_LINE = re.compile(rf"\s*[\"']?{MAIL_SECRET}[\"']?\s*=")
PLACES = ("data_dir", "pictures", "voice_pack", "ticket_pictures", "documents_dir", "backup_dir")


class ConfigProblem(StrEnum):
    """What is wrong with a settings file."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NOT_TOML = "not_toml"
    UNKNOWN_KEY = "unknown_key"
    MISSING_KEY = "missing_key"
    WRONG_VALUE = "wrong_value"


class ConfigError(Exception):
    """The settings file cannot be used; `detail` names the key or quotes the reader."""

    def __init__(self, problem: ConfigProblem, path: Path, detail: str = "") -> None:
        super().__init__(f"{path}: {problem} {detail}".rstrip())
        self.problem = problem
        self.path = path
        self.detail = detail


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """One machine's settings. Office-wide settings stand in the database instead.

    `pin_hash` is the argon2 hash of the device PIN that leaves the kiosk; `pictures` the wall's folder of pictures;
    `voice_pack` a folder that replaces the shipped clips; `ticket_pictures` a folder that also gets each printed ticket
    as a picture, for trials; `a4_printer` names the console's A4 printer as `qt.documents.a4` reads it; `documents_dir` gets
    exported recaps and guest books; `backup_dir` gets backups, best on another disk; `data_dir` holds what else belongs to this machine.
    `mail_secret` is the mail account's password, of a console that sends and fetches mail; it stands nowhere else.
    """

    database_url: str
    device_name: str
    data_dir: Path
    language: str = "id"
    fullscreen: bool = True
    pin_hash: str | None = None
    pictures: Path | None = None
    voice_pack: Path | None = None
    ticket_pictures: Path | None = None
    a4_printer: str | None = None
    documents_dir: Path | None = None
    backup_dir: Path | None = None
    mail_secret: str | None = field(default=None, repr=False)

    @property
    def backups(self) -> Path:
        """Return the folder that gets the backups which this machine makes."""
        return self.backup_dir or self.data_dir / "backups"


def load(path: Path | None = None) -> Config:
    """Read a settings file, this machine's own if none is named; raises ConfigError."""
    source = path or paths.config_file()
    try:
        text = source.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ConfigError(ConfigProblem.MISSING, source) from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(ConfigProblem.UNREADABLE, source, str(error)) from error
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(ConfigProblem.NOT_TOML, source, str(error)) from error
    return _config(source, values)


def save(config: Config, path: Path) -> None:
    """Write a settings file in one step, readable by its owner only: it may hold a database password."""
    plain = {name: str(value) if isinstance(value, Path) else value for name, value in asdict(config).items()}
    _write_private(path, tomli_w.dumps({name: value for name, value in plain.items() if value is not None}))


def keep_mail_secret(path: Path, secret: str | None) -> None:
    """Write the mail account's password into a settings file that is there, None takes it out; every other line stays.

    Raises ConfigError where the file is none, OSError where it cannot be written.
    """
    load(path)
    text = path.read_text(encoding="utf-8")
    wanted = tomllib.loads(text)
    wanted.pop(MAIL_SECRET, None)
    if secret:
        wanted[MAIL_SECRET] = secret
    lines = [line for line in text.splitlines() if not _SECRET_LINE.match(line)]
    if secret:
        lines.append(tomli_w.dumps({MAIL_SECRET: secret}).rstrip("\n"))
    fresh = "\n".join([*lines, ""])
    _write_private(path, fresh if _read_as(fresh, wanted) else tomli_w.dumps(wanted))


def _read_as(text: str, wanted: dict[str, Any]) -> bool:
    """Tell whether a text says exactly this: a value over several lines, say, is not mended line by line."""
    try:
        return tomllib.loads(text) == wanted
    except tomllib.TOMLDecodeError:
        return False


def _write_private(path: Path, text: str) -> None:
    """Write a file in one step; nobody else can read it at any moment, whatever an earlier crash left behind.

    It stays whose it was: an administrator who writes it does not lock its console out.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as written:
        written.write(text)
        written.flush()
        os.fsync(written.fileno())
    if sys.platform != "win32" and path.exists():
        owner = path.stat()
        with contextlib.suppress(PermissionError):
            os.chown(fresh, owner.st_uid, owner.st_gid)
    fresh.replace(path)


def _config(source: Path, values: dict[str, Any]) -> Config:
    hints = get_type_hints(Config)
    for name, value in values.items():
        if name not in hints:
            raise ConfigError(ConfigProblem.UNKNOWN_KEY, source, name)
        if not isinstance(value, bool if hints[name] is bool else str):
            raise ConfigError(ConfigProblem.WRONG_VALUE, source, name)
    for needed in fields(Config)[:2]:
        if not values.get(needed.name, "").strip():
            raise ConfigError(ConfigProblem.MISSING_KEY, source, needed.name)
    if values.get("language", "id") not in {"id", "en"}:
        raise ConfigError(ConfigProblem.WRONG_VALUE, source, "language")
    places = {name: Path(values[name]) for name in PLACES if name in values}
    return Config(**({"data_dir": paths.data_dir()} | values | places))
