"""What an examination says: how it stands, in one sentence, and what to do when it does not stand well."""

from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """How something stands, with the sign that says so at the beginning of its line."""

    WELL = "✓"
    WARNING = "!"
    BAD = "✗"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One line of the doctor's report; `todo` is empty where all is well."""

    level: Level
    said: str
    todo: str = ""


def well(said: str) -> Verdict:
    """Return that something is in order."""
    return Verdict(Level.WELL, said)


def warning(said: str, todo: str) -> Verdict:
    """Return that something needs a person, though work goes on."""
    return Verdict(Level.WARNING, said, todo)


def bad(said: str, todo: str) -> Verdict:
    """Return that something does not work."""
    return Verdict(Level.BAD, said, todo)
