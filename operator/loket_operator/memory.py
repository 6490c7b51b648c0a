"""What this machine remembers between starts: the desk, the last archive place. Comfort only, so a broken file is no fault."""

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Habits:
    """The last choices; nothing of a visitor may stand here."""

    login: str = ""
    desk: str = ""
    archive_place: str = ""
    archive_final: bool = False
    printer: str = ""
    contrast: bool = False


class Memory:
    """Keeps the habits in one small file of the machine; None keeps them for this run only."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self.habits = _read(file) if file else Habits()

    def keep(self, after: Habits) -> None:
        """Remember other choices; a folder that cannot be written is logged and forgotten."""
        if after == self.habits:
            return
        self.habits = after
        if self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_suffix(".new")
            fresh.write_text(json.dumps(asdict(after)), encoding="utf-8")
            fresh.replace(self._file)
        except OSError as error:
            logger.info("habits not kept: %s", error)


def _read(file: Path) -> Habits:
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return Habits(**kept)
    except (OSError, ValueError, TypeError):
        return Habits()
