"""Reads a PDF with Qt: counts its pages, and paints them on a printer at their true size."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

_DPI = 600
_STRIPS = 64
"""Pages are drawn in strips: a whole one at 600 dpi takes 140 MB and holds the interpreter for half a second."""


def page_count(pdf: bytes) -> int:
    """Return the number of pages, 0 if this is no PDF that can be read."""
    document, _buffer = _opened(pdf)
    return document.pageCount()


def paint(pdf: bytes, device: QPrinter) -> bool:
    """Paint every page, upright or across as it is; False if the printer refused one. Callable on any thread."""
    document, _buffer = _opened(pdf)
    device.setFullPage(True)
    painter = QPainter()
    for page in range(document.pageCount()):
        _lay(device, document, page)
        if not (device.newPage() if painter.isActive() else painter.begin(device)):
            device.abort()
            return False
        _draw(painter, device, document, page)
    painter.end()
    return device.printerState() not in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}


def _opened(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document, buffer


def _lay(device: QPrinter, document: QPdfDocument, page: int) -> None:
    size = document.pagePointSize(page)
    across = size.width() > size.height()
    orientation = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, QMarginsF(0, 0, 0, 0)))


def _draw(painter: QPainter, device: QPrinter, document: QPdfDocument, page: int) -> None:
    points = document.pagePointSize(page)
    width, height = round(points.width() * _DPI / 72), round(points.height() * _DPI / 72)
    scale = device.resolution() / _DPI
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for strip in range(_STRIPS):
        top, bottom = height * strip // _STRIPS, height * (strip + 1) // _STRIPS
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(QSize(width, height))
        options.setScaledClipRect(QRect(0, top, width, bottom - top))
        image = document.render(page, QSize(width, bottom - top), options)
        painter.drawImage(QRectF(0, top * scale, width * scale, (bottom - top) * scale), image)
