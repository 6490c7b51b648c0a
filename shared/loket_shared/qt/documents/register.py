"""The register of deviations of a period as PDF and as spreadsheet (A.6.6)."""

from PySide6.QtGui import QPageLayout, QPdfWriter

from loket_shared.domain.documents_monitoring import RegisterDocument, RegisterRow
from loket_shared.qt.documents import pdf, words
from loket_shared.qt.documents import register_words as said
from loket_shared.qt.documents.lines import CENTRE
from loket_shared.qt.documents.listing import Listing, begin, closing
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import printable, transliterated
from loket_shared.qt.documents.sheets import foot, head, titled
from loket_shared.qt.documents.table import Column, Part, Table
from loket_shared.qt.documents.workbook import Book, Look, Value

_WIDTHS = (31, 18, 36, 22, 17, 22, 18, 24, 20, 25, 19, 18)
_SHEET_WIDTHS = (18, 12, 40, 14, 18, 26, 16, 24, 20, 32, 28, 22)
_CENTRED = frozenset({1})


def register_pdf(doc: RegisterDocument) -> bytes:
    """Return the register as PDF, landscape A4, titles repeated on each page; an empty period says so.

    Dates stand in the office's zone. Same values, same bytes. Callable on any thread; raises pdf.PdfError.
    """
    meta = pdf.Meta(titled(said.TITLE, doc), doc.office.name, doc.printed_at)
    return pdf.write(meta, QPageLayout.Orientation.Landscape, lambda writer: _composed(writer, doc))


def register_xlsx(doc: RegisterDocument) -> bytes:
    """Return the register as XLSX, with real dates in the office's zone; text is never a formula.

    Same values, same bytes. Needs no QGuiApplication; callable on any thread.
    """
    book = Book(titled(said.TITLE, doc), doc.office.name, doc.printed_at, doc.zone)
    sheet = book.sheet("Register penyimpangan", _SHEET_WIDTHS)
    head(sheet, doc, said.TITLE)
    sheet.titles(said.COLUMNS)
    for row in doc.rows:
        sheet.row(_values(row))
    if not doc.rows:
        sheet.across(said.EMPTY, Look.QUIET)
    sheet.skip()
    sheet.across(said.sums(doc), Look.TEXT)
    foot(sheet, doc)
    return book.saved()


def _composed(writer: QPdfWriter, doc: RegisterDocument) -> Pages:
    listing = Listing(
        said.TITLE,
        f"Periode {words.period(doc.from_date, doc.to_date)}",
        said.sums(doc),
        foreign=any(transliterated(row.found, row.text, row.action) for row in doc.rows),
    )
    pages = begin(writer, doc, listing)
    columns = [
        Column(name, width, *((CENTRE,) if index in _CENTRED else ()))
        for index, (name, width) in enumerate(zip(said.COLUMNS, _WIDTHS, strict=True))
    ]
    table = Table(pages, columns, size=7.8)
    end = closing(pages, doc, listing)
    for row in doc.rows:
        table.row(_cells(row), end.height if row is doc.rows[-1] else 0.0)
    if not doc.rows:
        table.message(said.EMPTY)
    table.end()
    end.put()
    return pages


def _cells(row: RegisterRow) -> list[list[Part]]:
    return [
        [Part(row.label, bold=True), Part(printable(row.about), quiet=True)],
        [Part(words.short_date(row.raised_on))],
        [Part(f"{row.step} {printable(row.activity)}"), Part(printable(row.document), quiet=True)],
        [Part(said.kind(row.kind))],
        [Part(said.amount(row.standard, in_days=row.in_days) if row.kind == "time" else printable(row.standard_text) or "–")],
        [Part(printable(said.found(row)))],
        [Part(said.difference(row))],
        [Part(printable(row.officer) or "–")],
        [Part(said.party(row.party))],
        [Part(printable(said.cause(row)))],
        [Part(printable(row.action) or "–")],
        [Part(printable(said.approval(row)))],
    ]  # fmt: skip


def _values(row: RegisterRow) -> list[Value]:
    return [
        f"{row.label}\n{row.about}" if row.about else row.label,
        row.raised_on,
        "\n".join(part for part in (f"{row.step} {row.activity}", row.document) if part),
        said.kind(row.kind),
        said.amount(row.standard, in_days=row.in_days) if row.kind == "time" else row.standard_text,
        said.found(row),
        said.difference(row),
        row.officer,
        said.party(row.party),
        said.cause(row),
        row.action,
        said.approval(row),
    ]
