"""What holds for every command: help in both languages, quick start, exit codes, faults in words, bugs by number."""

import ast
import gettext
import importlib.metadata
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import click
import pytest
from loket_shared.cli import library_words, programs, root, words
from loket_shared.cli.endings import Code
from loket_shared.cli.group import LazyGroup
from loket_shared.db import DatabaseUnavailable, Reason
from loket_shared.services.station import NoOffice


class Said(Protocol):
    code: int
    out: str
    err: str


Loket = Callable[..., Said]
EVERY = sorted(
    [
        ("setup",), ("demo",), ("doctor",), ("export",), ("staff",), ("db",), *((("staff", name)) for name in ("list", "add", "password", "pin", "deactivate", "activate")),
        *((("db", name)) for name in ("upgrade", "check", "rebuild-times", "backup", "restore")),
    ]
)  # fmt: skip


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_command_has_help_in_both_languages(language: str) -> None:
    script = (
        "import sys\nfrom loket_shared.cli import main\n"
        f"for words in {[list(one) for one in EVERY]!r}:\n"
        "    print('==', *words)\n"
        "    assert main([*words, '--help']) == 0\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=_environment(language),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    parts = done.stdout.split("== ")[1:]
    assert len(parts) == len(EVERY)
    foreign = {
        "id": ("Usage:", "Options:", "Commands:", "Show this"),
        "en": ("Pemakaian:", "Pilihan:", "Perintah:", "Tampilkan bantuan"),
    }
    for part in parts:
        assert len(part.splitlines()) > 6, part
        assert not [word for word in foreign[language] if word in part], part


def _environment(language: str) -> dict[str, str]:
    return {"LOKET_LANGUAGE": language, "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "COLUMNS": "120"}


def test_the_first_help_loads_neither_database_nor_screens() -> None:
    script = (
        "import sys\nfrom loket_shared.cli import main\nassert main(['--help']) == 0\n"
        "heavy = {'PySide6', 'sqlalchemy', 'psycopg', 'alembic', 'argon2'} & set(sys.modules)\nassert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=_environment("id"), capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr


def test_no_command_but_those_that_draw_loads_qt() -> None:
    script = (
        "import sys\nfrom loket_shared.cli import main\n"
        f"for words in {[list(one) for one in EVERY]!r}:\n    main([*words, '--help'])\n"
        "assert 'PySide6' not in sys.modules\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=_environment("id"), capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr


def test_every_listed_command_is_there() -> None:
    found = root.loket()
    context = click.Context(found)
    for name in found.list_commands(context):
        command = found.get_command(context, name)
        assert command is not None
        if isinstance(command, LazyGroup):
            for inner in command.list_commands(context):
                assert command.get_command(context, inner) is not None
    assert found.get_command(context, "nothing") is None


def test_the_installed_command_is_this_one() -> None:
    (script,) = importlib.metadata.entry_points(group="console_scripts", name="loket")
    assert script.value == "loket_shared.cli:main"
    done = subprocess.run(
        [sys.executable, "-m", "loket_shared.cli", "nothing"],
        env=_environment("id"),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == Code.USAGE
    assert "Perintah nothing tidak dikenal." in done.stderr


def test_the_version_is_the_packages(loket: Loket) -> None:
    assert loket("--version").out == f"Loket {importlib.metadata.version('loket')}\n"


def test_a_terminal_without_our_signs_still_gets_the_words() -> None:
    environment = {**_environment("id"), "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    words_ = [sys.executable, "-m", "loket_shared.cli", "doctor", "--config", "/tidak/ada.toml"]
    done = subprocess.run(words_, env=environment, capture_output=True, text=True, check=False, timeout=90)
    assert done.returncode == Code.FOUND, done.stderr
    assert "? Berkas pengaturan /tidak/ada.toml tidak ada." in done.stdout


def test_a_reader_who_leaves_early_is_no_error() -> None:
    command = f"{sys.executable} -m loket_shared.cli --help | true"
    done = subprocess.run(
        ["sh", "-c", command], env=_environment("id"), capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stderr == ""


def test_the_language_is_that_of_the_settings_file(
    loket: Loket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "loket.toml"
    file.write_text('database_url = "sqlite:////tidak/ada.db"\ndevice_name = "A"\nlanguage = "en"\n')
    monkeypatch.delenv("LOKET_LANGUAGE")
    assert words.find_language(["db", "check", "--config", str(file)]) == "en"
    assert words.find_language(["db", "check", f"--config={file}"]) == "en"
    assert words.find_language(["--config"]) == "id"
    monkeypatch.setenv("LOKET_CONFIG", str(file))
    assert words.find_language([]) == "en"
    monkeypatch.setenv("LOKET_LANGUAGE", "id")
    assert words.find_language([]) == "id"
    assert loket("db", "check").code == Code.DATABASE


@pytest.mark.parametrize(
    ("content", "said_of_it"),
    [
        ("x = [", "bukan TOML yang sah"),
        ('database_url = "sqlite:///a"\ndevice_name = "A"\nwarna = "merah"\n', "tidak dikenal: warna"),
        ('device_name = "A"\n', "belum memuat: database_url"),
        ('database_url = "sqlite:///a"\ndevice_name = "A"\nfullscreen = "ya"\n', "nilai yang salah pada: fullscreen"),
        (None, "tidak ada"),
    ],
)
def test_a_wrong_settings_file_is_told_in_words(
    loket: Loket, tmp_path: Path, content: str | None, said_of_it: str
) -> None:
    file = tmp_path / "loket.toml"
    if content is not None:
        file.write_text(content)
    said = loket("staff", "list", "--config", file)
    assert said.code == Code.SETTINGS
    assert said_of_it in said.err
    assert len(said.err.strip().splitlines()) == 2, "what is wrong, and what to do"


class _Entry:
    def __init__(self, program: Callable[[list[str]], int]) -> None:
        self.program = program

    def load(self) -> Callable[[list[str]], int]:
        return self.program


def _installed(monkeypatch: pytest.MonkeyPatch, program: Callable[[list[str]], int]) -> None:
    monkeypatch.setattr(programs, "entry_points", lambda **_: [_Entry(program)])


@pytest.mark.parametrize("name", ["kiosk", "display", "operator"])
def test_a_program_gets_its_own_words_and_gives_its_own_code(
    loket: Loket, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    given: list[list[str]] = []

    def program(argv: list[str]) -> int:
        given.append(argv)
        return 7

    _installed(monkeypatch, program)
    monkeypatch.setattr("sys.argv", ["x"])
    said = loket(name, "--config", "a.toml", "--drive", 3, "--windowed", "--size", "10x20", "--help", "extra")
    assert said.code == 7
    assert given == [["--config", "a.toml", "--drive", "3", "--windowed", "--size", "10x20", "--help", "extra"]]


def test_a_program_gets_the_machines_own_language_variable(loket: Loket, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str | None] = []

    def program(_: list[str]) -> int:
        seen.append(os.environ.get("LANGUAGE"))
        return 0

    _installed(monkeypatch, program)
    library_words.leave()
    for own in ("jv", None):
        if own is None:
            monkeypatch.delenv("LANGUAGE")
        else:
            monkeypatch.setenv("LANGUAGE", own)
        assert loket("kiosk").code == 0
    assert seen == ["jv", None]


def test_the_programs_are_those_of_the_entry_points() -> None:
    found = importlib.metadata.entry_points(group=programs.GROUP)
    assert {one.name for one in found} == {"kiosk", "display", "operator"}


def test_a_missing_program_is_told(loket: Loket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "entry_points", lambda **_: [])
    said = loket("kiosk", english=True)
    assert said.code == Code.MISSING
    assert "not installed" in said.err


@pytest.mark.parametrize(
    ("fault", "code", "said_of_it"),
    [
        (DatabaseUnavailable(Reason.AWAY, "gone"), Code.DATABASE, "tidak dapat dihubungi. (gone)"),
        (DatabaseUnavailable(Reason.BUSY), Code.DATABASE, "sedang dipakai"),
        (DatabaseUnavailable(Reason.FULL), Code.DATABASE, "penuh"),
        (DatabaseUnavailable(Reason.READ_ONLY), Code.DATABASE, "hanya dapat dibaca"),
        (DatabaseUnavailable(Reason.CORRUPT), Code.DATABASE, "rusak"),
        (DatabaseUnavailable(Reason.OUTDATED), Code.DATABASE, "loket db upgrade"),
        (NoOffice(), Code.REFUSED, "loket setup"),
        (ImportError("libEGL.so.1: cannot open shared object file"), Code.MISSING, "libEGL.so.1"),
        (KeyboardInterrupt(), Code.INTERRUPTED, "Dihentikan"),
    ],
)
def test_a_fault_of_the_environment_is_said_in_words(
    loket: Loket, monkeypatch: pytest.MonkeyPatch, fault: BaseException, code: Code, said_of_it: str
) -> None:
    def program(_: list[str]) -> int:
        raise fault

    _installed(monkeypatch, program)
    said = loket("operator")
    assert said.code == code
    assert said_of_it in said.err
    assert "Traceback" not in said.err


def test_a_bug_gives_a_number_that_leads_to_its_traceback(
    loket: Loket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def program(_: list[str]) -> int:
        raise ZeroDivisionError

    _installed(monkeypatch, program)
    monkeypatch.setattr("loket_shared.cli.incidents.log_dir", lambda: tmp_path / "log")
    said = loket("operator")
    assert said.code == Code.INTERNAL
    assert "Traceback" not in said.err
    number = said.err.split("nomor rujukan ")[1][:7]
    text = (tmp_path / "log" / "command.log").read_text()
    assert number in text
    assert "ZeroDivisionError" in text
    assert str(tmp_path / "log" / "command.log") in said.err
    monkeypatch.setattr("loket_shared.cli.incidents.log_dir", lambda: tmp_path / "log" / "command.log" / "no")
    assert "ZeroDivisionError" in loket("operator").err, "without a log the person gets it all"


def test_the_catalogue_is_written_from_the_words() -> None:
    assert library_words.FILE.read_bytes() == library_words.catalogue()
    with library_words.FILE.open("rb") as file:
        read = gettext.GNUTranslations(file)
    for english, indonesian in library_words.WORDS.items():
        assert read.gettext(english) == indonesian
    for (one, many), indonesian in library_words.PLURALS.items():
        assert read.ngettext(one, many, 1) == read.ngettext(one, many, 5) == indonesian
        assert _fields(indonesian) <= _fields(many)


def test_every_word_of_the_catalogue_is_one_that_the_library_says() -> None:
    said: set[str] = set()
    for file in Path(click.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"_", "ngettext"}:
                said |= {arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)}
    assert set(library_words.WORDS) <= said
    assert {one for both in library_words.PLURALS for one in both} <= said
    for english, indonesian in library_words.WORDS.items():
        assert _fields(indonesian) <= _fields(english)


def _fields(text: str) -> set[str]:
    return {part.split("}")[0].partition("!")[0] for part in text.split("{")[1:]}
