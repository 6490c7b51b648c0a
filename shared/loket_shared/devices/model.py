"""What a printer model can do, from the list of profiles that python-escpos ships."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_USUAL_PIXELS = 576
_DOTS_PER_LETTER = 12
_FEWEST_COLUMNS = 24


class UnknownProfileError(ValueError):
    """No printer profile has this name."""


@dataclass(frozen=True, slots=True)
class PrinterModel:
    """The facts that shape a ticket's bytes."""

    profile: str
    pixels: int
    columns: int
    """Letters in a line of text at its plain size."""
    native_qr: bool
    raster: bool
    """Takes a picture as GS v 0; the few that do not take it as ESC *."""


def profile_names() -> tuple[str, ...]:
    """Return the profiles that can print a ticket (customer displays stand in the same list), in a stable order."""
    return tuple(sorted(name for name, data in _profiles().items() if _draws(data)))


def printer_model(profile: str, *, native_qr: bool | None = None) -> PrinterModel:
    """Return a profile's facts, or raise UnknownProfileError.

    `native_qr` True lets the printer draw the QR code itself (fast, a few bytes), False sends it as a picture (works with
    every printer); None does what the profile can.
    """
    data = _profiles().get(profile)
    if data is None or not _draws(data):
        raise UnknownProfileError(profile)
    features = data["features"]
    pixels = data["media"].get("width", {}).get("pixels")
    pixels = pixels if isinstance(pixels, int) else _USUAL_PIXELS
    columns: int = data["fonts"]["0"]["columns"]
    if columns < _FEWEST_COLUMNS:  # one profile gives a letter's dots instead
        columns = pixels // _DOTS_PER_LETTER
    return PrinterModel(
        profile=profile,
        pixels=pixels,
        columns=columns,
        native_qr=bool(features["qrCode"]) if native_qr is None else native_qr,
        raster=bool(features["bitImageRaster"]),
    )


def _draws(data: dict[str, Any]) -> bool:
    return bool(data["features"]["bitImageRaster"] or data["features"]["bitImageColumn"])


@cache
def _profiles() -> dict[str, dict[str, Any]]:
    """Read the list itself, which takes 5 ms; importing the library that ships it takes 0.3 s."""
    found = find_spec("escpos")
    if found is None or not found.submodule_search_locations:
        raise RuntimeError("python-escpos is not installed")
    file = Path(found.submodule_search_locations[0]) / "capabilities.json"
    profiles: dict[str, dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))["profiles"]
    return profiles
