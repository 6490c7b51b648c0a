"""The console's type scale in pixels, and its two faces with the weights that the console uses."""

from loket_shared.qt.fonts import body_font, heading_font
from PySide6.QtGui import QFont

SMALL, TEXT, LEAD, TITLE, NUMBER = 14, 16, 18, 22, 64


def heading(pixels: int = LEAD, weight: int = 700) -> QFont:
    """Return the face of headings and numbers."""
    return heading_font(pixels, weight)


def body(pixels: int = TEXT, *, bold: bool = False) -> QFont:
    """Return the face of running text."""
    return body_font(pixels, bold=bold)
