"""Draws documents without a screen; the only module of the commands that loads Qt."""

import os
import sys

from PySide6.QtGui import QGuiApplication

from loket_shared.domain.documents import ArchiveDocument, GuestBookDocument, RecapDocument
from loket_shared.domain.dossier import Dossier
from loket_shared.domain.dossier_period import PeriodDossier
from loket_shared.qt.documents.archive_list import archive_pdf, archive_xlsx
from loket_shared.qt.documents.dossier import dossier_pdf, period_dossier_pdf
from loket_shared.qt.documents.guest_book import guest_book_pdf
from loket_shared.qt.documents.recap import recap_pdf
from loket_shared.qt.documents.sheets import guest_book_xlsx, recap_xlsx


def draw(source: RecapDocument | GuestBookDocument | ArchiveDocument | Dossier | PeriodDossier, kind: str) -> bytes:
    """Return the document as xlsx or pdf; a dossier is always a pdf."""
    if kind == "pdf":
        _application()
    match source:
        case RecapDocument():
            return recap_pdf(source) if kind == "pdf" else recap_xlsx(source)
        case GuestBookDocument():
            return guest_book_pdf(source) if kind == "pdf" else guest_book_xlsx(source)
        case ArchiveDocument():
            return archive_pdf(source) if kind == "pdf" else archive_xlsx(source)
        case Dossier():
            return dossier_pdf(source)
        case PeriodDossier():
            return period_dossier_pdf(source)


def _application() -> None:
    """Have Qt's fonts and painters without a window system; one application object a process."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QGuiApplication(sys.argv[:1]))


_kept: list[QGuiApplication] = []
