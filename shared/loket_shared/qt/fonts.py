"""The two typefaces of Loket, loaded from their packages into this process."""

import logging
from pathlib import Path

import fontpkg_atkinson_hyperlegible
import fontpkg_plus_jakarta_sans
from PySide6.QtGui import QFont, QFontDatabase

from loket_shared.qt.tokens import BODY_FAMILY, HEADING_FAMILY

logger = logging.getLogger(__name__)

PACKAGES = (fontpkg_plus_jakarta_sans, fontpkg_atkinson_hyperlegible)


def font_files() -> tuple[Path, ...]:
    """Return the font files of both families, as shipped by their packages."""
    return tuple(sorted(file for package in PACKAGES for file in (Path(package.ROOT) / "files").glob("*.ttf")))


def load_fonts() -> None:
    """Make both families known to Qt; a missing one is logged and Qt's own font is used: text never disappears."""
    for file in font_files():
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            logger.error("font could not be loaded: %s", file.name)
    for family in (HEADING_FAMILY, BODY_FAMILY):
        if not QFontDatabase.hasFamily(family):
            logger.error("font family is missing: %s", family)


def heading_font(pixels: int, weight: int = 800) -> QFont:
    """Return the heading typeface; the weight of a variable font is its axis, `setWeight` alone changes nothing."""
    font = QFont(HEADING_FAMILY)
    font.setPixelSize(pixels)
    font.setVariableAxis(QFont.Tag("wght"), weight)
    return font


def body_font(pixels: int, *, bold: bool = False) -> QFont:
    """Return the text typeface."""
    font = QFont(BODY_FAMILY)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
