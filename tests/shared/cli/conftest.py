"""The command line as a person meets it: words in, an exit code and two streams of text out."""

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import postgres
import pytest
from loket_shared.cli import main, words
from loket_shared.config import Config, load, save
from offices import Office, open_office


class Said(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep every file of a test below its own folder, and the language of the next test as it was.

    PostgreSQL's tools are as old as the server that the tests start.
    """
    monkeypatch.setenv("PATH", f"{postgres.BINARIES / 'bin'}{os.pathsep}{os.environ['PATH']}")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for name in ("LOKET_CONFIG", "LOKET_PASSWORD", "LOKET_KIOSK_PIN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LOKET_LANGUAGE", "id")
    monkeypatch.setenv("LANGUAGE", "id")
    yield
    words.speak("id")


@pytest.fixture
def loket(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Said]:
    """Run `loket` with these words; `typed` is its standard input, `english` its language."""

    def run(*argv: object, typed: str = "", english: bool = False) -> Said:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        monkeypatch.setenv("LOKET_LANGUAGE", "en" if english else "id")
        capsys.readouterr()
        code = main([str(word) for word in argv])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, office: Office) -> Config:
    """The settings file of this machine, whose database holds an office, on either engine."""
    return _settings(tmp_path, monkeypatch, office)


@pytest.fixture
def file_office(tmp_path: Path) -> Iterator[Office]:
    """An office on SQLite."""
    made = open_office(f"sqlite:///{tmp_path / 'loket.db'}")
    yield made
    made.db.close()


@pytest.fixture
def file_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file_office: Office) -> Config:
    """The settings file of this machine, whose SQLite database holds an office."""
    return _settings(tmp_path, monkeypatch, file_office)


def _settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, office: Office) -> Config:
    monkeypatch.setattr("loket_shared.clock.SystemClock.now", lambda _: office.clock.now())
    file = tmp_path / "loket.toml"
    save(Config(database_url=office.url, device_name="Konsol 1", data_dir=tmp_path / "data"), file)
    monkeypatch.setenv("LOKET_CONFIG", str(file))
    return load(file)
