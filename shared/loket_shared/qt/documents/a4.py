"""Puts a PDF on A4 paper, and always into the archive folder: the system's printer, or a folder that stands for one."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from loket_shared.qt.documents.a4_system import A4Fault, Refused, SystemPrinters
from loket_shared.qt.documents.folder import put_into
from loket_shared.qt.documents.pdf_pages import page_count

FOLDER = "folder:"


@dataclass(frozen=True, slots=True)
class A4Printed:
    """The system's print queue, or the folder, took all pages; paper in hand is seen by people only.

    `held`: the system says that this printer is stopped, so the pages wait in its queue. `stored` is the file in the
    archive folder, None if none was wanted or the folder could not be written.
    """

    printer: str
    pages: int
    held: bool
    stored: Path | None


@dataclass(frozen=True, slots=True)
class A4PrinterMissing:
    """No printer is set, the system does not know it, or its folder is not there; the file may be stored all the same."""

    printer: str
    stored: Path | None


@dataclass(frozen=True, slots=True)
class A4Failed:
    """The printer is there but did not take the pages; after NO_ANSWER they may come out nevertheless."""

    printer: str
    fault: A4Fault
    detail: str
    stored: Path | None


A4Outcome: TypeAlias = A4Printed | A4PrinterMissing | A4Failed


def print_pdf(
    pdf: bytes, printer: str | None, *, title: str, archive: Path | None = None, system: SystemPrinters | None = None
) -> A4Outcome:
    """Store a PDF in the archive folder, then print it; environment faults are outcomes, never exceptions.

    `printer` is the setting `a4_printer`: a name that the system knows, 'default', 'folder:/path' (an existing folder
    into which each print is written as a PDF, for trials and tests) or nothing. `title` names the job and the files.
    Blocks while the print server is asked, 30 s at most: call it on a worker, with a QGuiApplication in the process.
    """
    stored = put_into(archive, title, pdf) if archive else None
    name = (printer or "").strip()
    pages = page_count(pdf)
    if name.startswith(FOLDER):
        return _to_folder(pdf, name, title, pages, stored)
    printers = system or SystemPrinters()
    found = printers.find(name) if name else None
    if found is None:
        return A4PrinterMissing(name, stored)
    if not pages:
        return A4Failed(found.name, A4Fault.BROKEN_PDF, "", stored)
    refused = printers.send(pdf, found, title)
    if isinstance(refused, Refused):
        return A4Failed(found.name, refused.fault, refused.detail, stored)
    return A4Printed(found.name, pages, found.stopped, stored)


def _to_folder(pdf: bytes, name: str, title: str, pages: int, stored: Path | None) -> A4Outcome:
    folder = Path(name.removeprefix(FOLDER))
    if not folder.is_dir():
        return A4PrinterMissing(name, stored)
    if not pages:
        return A4Failed(name, A4Fault.BROKEN_PDF, "", stored)
    if put_into(folder, title, pdf, again=True) is None:
        return A4Failed(name, A4Fault.REFUSED, str(folder), stored)
    return A4Printed(name, pages, held=False, stored=stored)
