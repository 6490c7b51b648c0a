"""How a command ends: exit codes, and the one exception that carries a message and the next step to the person."""

from enum import IntEnum

from loket_shared.cli.words import both
from loket_shared.config import ConfigError, ConfigProblem
from loket_shared.paths import VARIABLE


class Code(IntEnum):
    """Exit codes; their meaning stands in the package's docstring and in `loket --help`."""

    DONE = 0
    FOUND = 1
    USAGE = 2
    DATABASE = 3
    SETTINGS = 4
    REFUSED = 5
    MISSING = 6
    INTERNAL = 70
    INTERRUPTED = 130


class Stop(Exception):
    """End the command now: what is wrong, what to do next, and the exit code."""

    def __init__(self, code: Code, message: str, todo: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.todo = todo


def settings_fault(error: ConfigError) -> Stop:
    """Say in plain words why this machine's settings file cannot be used."""
    path, detail = error.path, error.detail
    repair = both(f"Perbaiki berkas {path}, lalu ulangi.", f"Correct {path}, then repeat.")
    if error.problem is ConfigProblem.MISSING:
        return Stop(
            Code.SETTINGS,
            both(f"Berkas pengaturan {path} tidak ada.", f"There is no settings file {path}."),
            both(
                f"Jalankan `loket setup`, atau sebutkan berkasnya dengan --config atau {VARIABLE}.",
                f"Run `loket setup`, or name the file with --config or {VARIABLE}.",
            ),
        )
    said = {
        ConfigProblem.UNREADABLE: both("tidak dapat dibaca", "cannot be read"),
        ConfigProblem.NOT_TOML: both("bukan TOML yang sah", "is not valid TOML"),
        ConfigProblem.UNKNOWN_KEY: both("memuat nama yang tidak dikenal", "holds a name that is not known"),
        ConfigProblem.MISSING_KEY: both("belum memuat", "does not hold"),
        ConfigProblem.WRONG_VALUE: both("memuat nilai yang salah pada", "holds a wrong value for"),
    }[error.problem]
    about = both(f"Berkas pengaturan {path} {said}", f"The settings file {path} {said}")
    return Stop(Code.SETTINGS, f"{about}: {detail}.", repair)
