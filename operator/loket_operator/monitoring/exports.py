"""Draws reports and the register, on the paper worker, and notes them in the journal."""

from collections.abc import Callable
from dataclasses import dataclass

from loket_shared.domain.documents_monitoring import RegisterDocument, ReportDocument
from loket_shared.qt.documents.register import register_pdf, register_xlsx
from loket_shared.qt.documents.report import report_pdf, report_xlsx
from loket_shared.services import export_notes
from loket_shared.services.act import Act
from sqlalchemy import Connection

from loket_operator.archive.leaving import Finished
from loket_operator.monitoring.state import Page, Way

Paged = RegisterDocument | ReportDocument
NAMES = {Page.PERIOD: "laporan", Page.COMPLIANCE: "kepatuhan-sop", Page.REGISTER: "penyimpangan"}
KINDS = {Page.PERIOD: "service_report", Page.COMPLIANCE: "compliance", Page.REGISTER: "deviation_register"}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A finished document and what it was drawn from."""

    source: Paged
    page: Page
    file: Finished

    @property
    def rows(self) -> int:
        """Return how many rows left the office."""
        if isinstance(self.source, RegisterDocument):
            return len(self.source.rows)
        return sum(len(section.rows) for section in self.source.sections)


def draw(source: Paged, page: Page, way: Way) -> Drawn:
    """Draw the document as PDF or as a spreadsheet."""
    title = f"{NAMES[page]}-{source.from_date}" + ("" if source.from_date == source.to_date else f"-{source.to_date}")
    return Drawn(source, page, Finished(title, f".{way}", _data(source, way)))


def note(tx: Connection, act: Act, drawn: Drawn) -> None:
    """Journal the export before the file appears."""
    source = drawn.source
    export_notes.record_export(
        tx, act, KINDS[drawn.page], source.from_date, source.to_date, drawn.file.digest, drawn.rows
    )


def _data(source: Paged, way: Way) -> bytes:
    if isinstance(source, RegisterDocument):
        made: Callable[[RegisterDocument], bytes] = register_pdf if way is Way.PDF else register_xlsx
        return made(source)
    return report_pdf(source) if way is Way.PDF else report_xlsx(source)
