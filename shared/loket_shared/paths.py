"""Where a machine keeps Loket's settings file and data, unless told otherwise."""

import os
from pathlib import Path

from platformdirs import PlatformDirs

VARIABLE = "LOKET_CONFIG"
"""Environment variable that names the settings file of a machine."""

_DIRS = PlatformDirs("loket", appauthor=False)


def config_file() -> Path:
    """Return this machine's settings file: the variable's, else the user's own, else the one for the whole machine."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    own, common = _DIRS.user_config_path / "loket.toml", _DIRS.site_config_path / "loket.toml"
    return common if common.exists() and not own.exists() else own


def data_dir() -> Path:
    """Return the folder for database, logs and prints of a machine that was not told another."""
    return _DIRS.user_data_path


def log_dir() -> Path:
    """Return the folder of a machine's log files."""
    return _DIRS.user_log_path
