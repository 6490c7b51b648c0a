"""QR codes as rectangles, so that they stay sharp on every printer and need no picture in the PDF."""

import qrcode
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from qrcode.constants import ERROR_CORRECT_M

QUIET = 4
"""Modules that must stay white around the code."""


def draw(painter: QPainter, value: str, area: QRectF) -> None:
    """Draw `value` as a black QR code that fills the square `area`, white border included."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(value, optimize=0)
    code.make(fit=True)
    size = area.width() / (len(code.modules) + 2 * QUIET)
    painter.fillRect(area, QColor("white"))
    for row, modules in enumerate(code.modules):
        for start, length in _runs(modules):
            painter.fillRect(
                QRectF(
                    area.x() + (start + QUIET) * size,
                    area.y() + (row + QUIET) * size,
                    length * size,
                    size * 1.02,  # a hair of overlap: viewers show seams between touching rectangles
                ),
                QColor("black"),
            )


def _runs(modules: list[bool | None]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for index, dark in enumerate(modules):
        if not dark:
            continue
        if runs and sum(runs[-1]) == index:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((index, 1))
    return runs
