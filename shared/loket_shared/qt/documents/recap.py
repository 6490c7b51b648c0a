"""The recap of a period as PDF: six numbered columns, legend, sums, signatures (S3 annex, A.8-33)."""

from PySide6.QtGui import QPageLayout, QPdfWriter

from loket_shared.domain.documents import RecapDocument, RecapRow
from loket_shared.qt.documents import pdf, recap_words, words
from loket_shared.qt.documents.lines import CENTRE
from loket_shared.qt.documents.listing import Listing, begin, closing
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import printable, transliterated
from loket_shared.qt.documents.table import Column, Part, Table

_WIDTHS = (13, 46, 47, 67, 67, 30)


def recap_pdf(doc: RecapDocument) -> bytes:
    """Return the recap as PDF, landscape A4, titles repeated on each page; an empty period says so.

    Dates and times stand in the office's zone. Same values, same bytes. Callable on any thread; raises pdf.PdfError.
    """
    meta = pdf.Meta(f"{recap_words.TITLE}, {words.period(doc.from_date, doc.to_date)}", doc.office.name, doc.printed_at)
    return pdf.write(meta, QPageLayout.Orientation.Landscape, lambda writer: _composed(writer, doc))


def _composed(writer: QPdfWriter, doc: RecapDocument) -> Pages:
    listing = Listing(
        recap_words.TITLE,
        f"Periode {words.period(doc.from_date, doc.to_date)}",
        recap_words.sums(doc),
        ("Keterangan :   " + "   ".join(recap_words.LEGEND),),
        any(transliterated(r.name, r.organisation, r.address, r.problem, words.solution(r.outcome)) for r in doc.rows),
    )
    pages = begin(writer, doc, listing)
    columns = [
        Column(name, width, *((CENTRE,) if index == 0 else ()))
        for index, (name, width) in enumerate(zip(recap_words.COLUMNS, _WIDTHS, strict=True))
    ]
    table = Table(pages, columns, numbered=True)
    end = closing(pages, doc, listing)
    for row in doc.rows:
        table.row(_cells(row), end.height if row is doc.rows[-1] else 0.0)
    if not doc.rows:
        table.message(recap_words.EMPTY)
    table.end()
    end.put()
    return pages


def _cells(row: RecapRow) -> list[list[Part]]:
    return [
        [Part(str(row.number))],
        [Part(printable(row.name), bold=True), Part(printable(row.organisation), quiet=True)],
        [Part(printable(row.address))],
        [Part(words.kind(printable(row.kind)), bold=True), Part(printable(row.problem))],
        [Part(printable(words.solution(row.outcome)))],
        [Part(printable(line), quiet=True) for line in recap_words.remarks(row)],
    ]
