"""What staff set at the wall itself, kept for the next start: silence and high contrast."""

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Switches:
    """Both are off in the beginning."""

    muted: bool = False
    high_contrast: bool = False


def load(file: Path) -> Switches:
    """Return what was kept; what cannot be read is as in the beginning."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return Switches(muted=kept["muted"] is True, high_contrast=kept["high_contrast"] is True)
    except FileNotFoundError:
        return Switches()
    except (OSError, ValueError, KeyError, TypeError) as error:
        logger.info("the wall's switches could not be read: %s", error)
        return Switches()


def save(file: Path, switches: Switches) -> None:
    """Keep the switches; a full or read-only disk is no reason to stop."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_name(f"{file.name}.new")
        fresh.write_text(json.dumps(asdict(switches)), encoding="utf-8")
        fresh.replace(file)
    except OSError as error:
        logger.info("the wall's switches could not be kept: %s", error)
