"""The two typefaces of Loket for pictures drawn without Qt, from their packages."""

import logging
from functools import cache
from pathlib import Path

import fontpkg_atkinson_hyperlegible
import fontpkg_plus_jakarta_sans
from PIL import ImageFont

logger = logging.getLogger(__name__)

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

HEADING_FILE = Path(fontpkg_plus_jakarta_sans.ROOT) / "files" / "PlusJakartaSans[wght].ttf"
BODY_FILE = Path(fontpkg_atkinson_hyperlegible.ROOT) / "files" / "AtkinsonHyperlegible-Regular.ttf"
BODY_BOLD_FILE = Path(fontpkg_atkinson_hyperlegible.ROOT) / "files" / "AtkinsonHyperlegible-Bold.ttf"


@cache
def heading(pixels: int, weight: int = 800) -> Font:
    """Return the heading typeface, whose one axis is its weight."""
    return _load(HEADING_FILE, pixels, weight)


@cache
def body(pixels: int, *, bold: bool = False) -> Font:
    """Return the text typeface."""
    return _load(BODY_BOLD_FILE if bold else BODY_FILE, pixels)


def _load(file: Path, pixels: int, weight: int | None = None) -> Font:
    """Load a font file; one that is missing or broken is logged and Pillow's own takes its place: text never disappears."""
    try:
        font = ImageFont.truetype(file, pixels)
        if weight is not None:
            font.set_variation_by_axes([weight])
    except OSError:
        logger.exception("font could not be loaded: %s", file.name)
        return ImageFont.load_default(pixels)
    return font
