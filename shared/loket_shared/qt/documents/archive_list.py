"""The archive list of a period as PDF and as spreadsheet (S0-07, S3-12, A.8-26)."""

from PySide6.QtGui import QPageLayout, QPdfWriter

from loket_shared.domain.documents import ArchiveDocument, ArchiveLine
from loket_shared.qt.documents import archive_words, pdf, words
from loket_shared.qt.documents.lines import CENTRE
from loket_shared.qt.documents.listing import Listing, begin, closing
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import printable, transliterated
from loket_shared.qt.documents.sheets import foot, head, titled
from loket_shared.qt.documents.table import Column, Part, Table
from loket_shared.qt.documents.workbook import Book, Look, Value

_WIDTHS = (29, 19, 37, 39, 21, 25, 33, 29, 19, 19)
_SHEET_WIDTHS = (17, 12, 28, 30, 13, 18, 26, 26, 20, 18)
_CENTRED = frozenset({1, 9})


def archive_pdf(doc: ArchiveDocument) -> bytes:
    """Return the list as PDF, landscape A4, titles repeated on each page; an empty period says so.

    Dates and times stand in the office's zone. Same values, same bytes. Callable on any thread; raises pdf.PdfError.
    """
    meta = pdf.Meta(titled(archive_words.TITLE, doc), doc.office.name, doc.printed_at)
    return pdf.write(meta, QPageLayout.Orientation.Landscape, lambda writer: _composed(writer, doc))


def archive_xlsx(doc: ArchiveDocument) -> bytes:
    """Return the list as XLSX, with real dates in the office's zone.

    Same values, same bytes. Needs no QGuiApplication; callable on any thread.
    """
    book = Book(titled(archive_words.TITLE, doc), doc.office.name, doc.printed_at, doc.zone)
    sheet = book.sheet("Arsip", _SHEET_WIDTHS)
    head(sheet, doc, archive_words.TITLE)
    sheet.titles(archive_words.COLUMNS)
    for row in doc.rows:
        sheet.row(_values(row))
    if not doc.rows:
        sheet.across(archive_words.EMPTY, Look.QUIET)
    sheet.skip()
    sheet.across(archive_words.sums(doc), Look.TEXT)
    foot(sheet, doc)
    return book.saved()


def _composed(writer: QPdfWriter, doc: ArchiveDocument) -> Pages:
    listing = Listing(
        archive_words.TITLE,
        f"Periode {words.period(doc.from_date, doc.to_date)}",
        archive_words.sums(doc),
        foreign=any(transliterated(row.name, row.organisation, row.location) for row in doc.rows),
    )
    pages = begin(writer, doc, listing)
    columns = [
        Column(name, width, *((CENTRE,) if index in _CENTRED else ()))
        for index, (name, width) in enumerate(zip(archive_words.COLUMNS, _WIDTHS, strict=True))
    ]
    table = Table(pages, columns, size=8.2)
    end = closing(pages, doc, listing)
    for row in doc.rows:
        table.row(_cells(row, doc.zone), end.height if row is doc.rows[-1] else 0.0)
    if not doc.rows:
        table.message(archive_words.EMPTY)
    table.end()
    end.put()
    return pages


def _cells(row: ArchiveLine, zone: str) -> list[list[Part]]:
    laid_down = words.short_date(words.local(row.laid_down_at, zone).date()) if row.laid_down_at else "–"
    return [
        [Part(row.form_label, bold=True)],
        [Part(words.short_date(row.recorded_on))],
        [Part(printable(row.name))],
        [Part(printable(row.organisation))],
        [Part(words.kind(row.kind))],
        [Part(archive_words.state(row.state))],
        [Part(printable(row.officer) or "–")],
        [Part(archive_words.archive_mark(row))],
        [Part(printable(row.location) or "–")],
        [Part(laid_down)],
    ]


def _values(row: ArchiveLine) -> list[Value]:
    return [
        row.form_label,
        row.recorded_on,
        row.name,
        row.organisation,
        words.kind(row.kind),
        archive_words.state(row.state),
        row.officer,
        archive_words.archive_mark(row),
        row.location,
        row.laid_down_at,
    ]
