"""The system's printers: found through Qt, fed by `lp` where CUPS has it, else by painting.

Qt's own CUPS engine says that a job was printed even when the queue rejects it; `lp` tells, keeps the text sharp and
needs a tenth of the space.
"""

import os
import shutil
import subprocess
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from loket_shared.qt.documents.folder import file_name
from loket_shared.qt.documents.pdf_pages import paint

DEFAULT = "default"
_LP_SECONDS = 30.0


class A4Fault(StrEnum):
    """Why nothing was printed although there is a printer."""

    BROKEN_PDF = "broken_pdf"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class Found:
    """A printer that the system knows; `stopped`: it takes jobs and keeps them waiting."""

    name: str
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """The pages were not taken; `detail` is what the system said, in its own words."""

    fault: A4Fault
    detail: str


class SystemPrinters:
    """The printers of this machine; every method may block for seconds, so call it on a worker."""

    def names(self) -> tuple[str, ...]:
        """Return all printers, for a settings screen."""
        return tuple(QPrinterInfo.availablePrinterNames())

    def find(self, name: str) -> Found | None:
        """Return a printer by its name, or by 'default'; None if the system has none such."""
        info = QPrinterInfo.defaultPrinter() if name == DEFAULT else QPrinterInfo.printerInfo(name)
        if info.isNull():
            return None
        return Found(info.printerName(), info.state() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted})

    def send(self, pdf: bytes, printer: Found, title: str) -> Refused | None:
        """Hand over all pages; None when the print queue took them."""
        lp = shutil.which("lp")
        return send_by_lp(lp, pdf, printer, title) if lp else send_by_qt(pdf, printer, title)


def send_by_lp(lp: str, pdf: bytes, printer: Found, title: str, seconds: float = _LP_SECONDS) -> Refused | None:
    """Hand the PDF to CUPS as it is, at its true size."""
    options = ["-o", "media=A4", "-o", "print-scaling=none"]
    command = [lp, "-d", printer.name, "-t", file_name(title), *options, "-"]
    try:
        done = subprocess.run(
            command, input=pdf, capture_output=True, timeout=seconds, check=False, env={**os.environ, "LC_ALL": "C"}
        )
    except subprocess.TimeoutExpired:
        return Refused(A4Fault.NO_ANSWER, f"lp: {seconds:g} s")
    except OSError as error:
        return Refused(A4Fault.REFUSED, str(error))
    if done.returncode:
        return Refused(A4Fault.REFUSED, done.stderr.decode(errors="replace").strip())
    return None


def send_by_qt(pdf: bytes, printer: Found, title: str) -> Refused | None:
    """Paint the pages on the printer, as Windows, macOS and a CUPS without `lp` need it."""
    device = QPrinter(QPrinterInfo.printerInfo(printer.name), QPrinter.PrinterMode.HighResolution)
    device.setDocName(file_name(title))
    return None if paint(pdf, device) else Refused(A4Fault.REFUSED, device.printerState().name)
