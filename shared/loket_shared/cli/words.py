"""What the command line says: every sentence stands beside the other language, Indonesian first."""

import os
from collections.abc import Sequence
from pathlib import Path

from loket_shared.config import ConfigError, load

VARIABLE = "LOKET_LANGUAGE"
"""Environment variable that overrides the language of the settings file (id or en)."""

_chosen = ["id"]


def both(indonesian: str, english: str) -> str:
    """Return the sentence in the language of this run."""
    return english if _chosen[0] == "en" else indonesian


def language() -> str:
    """Return the language of this run: id or en."""
    return _chosen[0]


def speak(chosen: str) -> None:
    """Choose the language of this run; an unknown one means Indonesian."""
    _chosen[0] = "en" if chosen == "en" else "id"


def find_language(argv: Sequence[str]) -> str:
    """Return the language to speak: the variable's, else that of the settings file which the words name, else id."""
    named = os.environ.get(VARIABLE)
    if named:
        return named
    try:
        return load(_settings_file(argv)).language
    except ConfigError:
        return "id"


def _settings_file(argv: Sequence[str]) -> Path | None:
    for place, word in enumerate(argv):
        if word.startswith("--config="):
            return Path(word.removeprefix("--config="))
        if word == "--config" and place + 1 < len(argv):
            return Path(argv[place + 1])
    return None
