"""The two typefaces of Loket for pictures drawn without Qt, from their packages."""

import logging
from functools import cache
from pathlib import Path

import fontpkg_atkinson_hyperlegible
import fontpkg_plus_jakarta_sans
from PIL import ImageFont

logger = logging.getLogger(__name__)

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

_HEADING = Path(fontpkg_plus_jakarta_sans.ROOT) / "files" / "PlusJakartaSans[wght].ttf"
_BODY = Path(fontpkg_atkinson_hyperlegible.ROOT) / "files" / "AtkinsonHyperlegible-Regular.ttf"
_BODY_BOLD = Path(fontpkg_atkinson_hyperlegible.ROOT) / "files" / "AtkinsonHyperlegible-Bold.ttf"


@cache
def heading(pixels: int, weight: int = 800) -> Font:
    """Return the heading typeface; it has one axis, the weight."""
    font = _load(_HEADING, pixels)
    if isinstance(font, ImageFont.FreeTypeFont) and font.path:
        font.set_variation_by_axes([weight])
    return font


@cache
def body(pixels: int, *, bold: bool = False) -> Font:
    """Return the text typeface."""
    return _load(_BODY_BOLD if bold else _BODY, pixels)


def _load(file: Path, pixels: int) -> Font:
    """Load a font file; a missing one is logged and Pillow's own takes its place: text never disappears."""
    try:
        return ImageFont.truetype(file, pixels)
    except OSError:
        logger.exception("font could not be loaded: %s", file.name)
        return ImageFont.load_default(pixels)
