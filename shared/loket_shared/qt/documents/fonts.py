"""The two typefaces of the printed documents, and which characters they have."""

from functools import cache
from threading import Lock

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from loket_shared.qt.fonts import load_fonts
from loket_shared.qt.tokens import BODY_FAMILY, HEADING_FAMILY

TEXT, HEADING = BODY_FAMILY, HEADING_FAMILY
_loading = Lock()


def load() -> None:
    """Make both typefaces known to Qt; cheap when they already are. A missing one is logged and Qt's own is used."""
    with _loading:
        if not all(QFontDatabase.hasFamily(family) for family in (TEXT, HEADING)):
            load_fonts()


def text(size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return the text face at a size in points."""
    font = _plain(TEXT, size)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def heading(size: float, weight: int = 700) -> QFont:
    """Return the heading face; its weight is an axis, because QFont.setWeight makes a PDF's text extract twice."""
    font = _plain(HEADING, size)
    font.setVariableAxis(QFont.Tag("wght"), float(weight))
    return font


def _plain(family: str, size: float) -> QFont:
    font = QFont(family)
    font.setPointSizeF(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)  # another machine's fonts would change the page
    for feature in ("liga", "calt"):  # other signs than were written would be found in the PDF: ﬁ for fi, − for -
        font.setFeature(QFont.Tag(feature), 0)
    return font


@cache
def characters(family: str) -> frozenset[str]:
    """Return every character of the basic plane that a typeface can draw."""
    load()
    raw = QRawFont.fromFont(_plain(family, 10))
    return frozenset(chr(code) for code in range(0x20, 0xFFFE) if raw.supportsCharacter(code))
