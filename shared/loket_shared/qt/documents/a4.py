"""Puts a PDF on A4 paper, and always into the archive folder: the system's printer, or a folder that stands for one."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from loket_shared.qt.documents.folder import file_name, put_into

FOLDER = "folder:"
DEFAULT = "default"
_DPI = 600
_STRIPS = 12
"""Pages are drawn in strips: a whole one at 600 dpi would take 140 MB."""


class A4Fault(StrEnum):
    """Why nothing was printed although there is a printer."""

    BROKEN_PDF = "broken_pdf"
    REFUSED = "refused"
    FOLDER_UNWRITABLE = "folder_unwritable"


@dataclass(frozen=True, slots=True)
class A4Printed:
    """The system's print queue, or the folder, took all pages; paper in hand is seen by people only.

    `stored` is the file in the archive folder, None if none was wanted or the folder could not be written.
    """

    printer: str
    pages: int
    stored: Path | None


@dataclass(frozen=True, slots=True)
class A4PrinterMissing:
    """No printer is set, the system does not know it, or its folder is not there; the file may be stored all the same."""

    printer: str
    stored: Path | None


@dataclass(frozen=True, slots=True)
class A4Failed:
    """The printer is there but did not take the pages."""

    printer: str
    fault: A4Fault
    detail: str
    stored: Path | None


A4Outcome: TypeAlias = A4Printed | A4PrinterMissing | A4Failed


def printer_names() -> tuple[str, ...]:
    """Return the system's printers, for a settings screen; may wait seconds for the print server: use a worker."""
    return tuple(QPrinterInfo.availablePrinterNames())


def print_pdf(pdf: bytes, printer: str | None, *, title: str, archive: Path | None = None) -> A4Outcome:
    """Store a PDF in the archive folder, then print it; environment faults are outcomes, never exceptions.

    `printer` is the setting `a4_printer`: a name that the system knows, 'default', 'folder:/path' (an existing folder
    into which each print is written as a PDF: for trials and tests) or nothing. `title` names the job and the files.
    Blocks while the print server is asked: call it on a worker, with a QGuiApplication in the process.
    """
    stored = put_into(archive, title, pdf) if archive else None
    name = (printer or "").strip()
    if name.startswith(FOLDER):
        return _to_folder(pdf, Path(name.removeprefix(FOLDER)), name, title, stored)
    info = QPrinterInfo.defaultPrinter() if name == DEFAULT else QPrinterInfo.printerInfo(name)
    if not name or info.isNull():
        return A4PrinterMissing(name, stored)
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setDocName(file_name(title))
    return _painted(pdf, device, info.printerName(), stored)


def _to_folder(pdf: bytes, folder: Path, name: str, title: str, stored: Path | None) -> A4Outcome:
    if not folder.is_dir():
        return A4PrinterMissing(name, stored)
    document, _buffer = _opened(pdf)
    if not document.pageCount():
        return A4Failed(name, A4Fault.BROKEN_PDF, document.error().name, stored)
    if put_into(folder, title, pdf, again=True) is None:
        return A4Failed(name, A4Fault.FOLDER_UNWRITABLE, str(folder), stored)
    return A4Printed(name, document.pageCount(), stored)


def _painted(pdf: bytes, device: QPrinter, name: str, stored: Path | None) -> A4Outcome:
    """Paint every page on the printer at its true size, upright or across as the page is."""
    document, _buffer = _opened(pdf)
    pages = document.pageCount()
    if not pages:
        return A4Failed(name, A4Fault.BROKEN_PDF, document.error().name, stored)
    device.setFullPage(True)
    painter = QPainter()
    for page in range(pages):
        _lay(device, document, page)
        if not (device.newPage() if painter.isActive() else painter.begin(device)):
            return A4Failed(name, A4Fault.REFUSED, f"halaman {page + 1}", stored)
        _draw(painter, device, document, page)
    painter.end()
    if device.printerState() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}:
        return A4Failed(name, A4Fault.REFUSED, device.printerState().name, stored)
    return A4Printed(name, pages, stored)


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
