"""The guest book of a period as PDF, and empty sheets of it for a power cut (S0-04, S3-01, S4-02, A.7)."""

from datetime import datetime

from PySide6.QtGui import QPageLayout, QPdfWriter

from loket_shared.domain.documents import GuestBookDocument, GuestBookRow, Letterhead
from loket_shared.qt.documents import guest_book_words, pdf, words
from loket_shared.qt.documents.lines import CENTRE, mm
from loket_shared.qt.documents.listing import Listing, begin, closing
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import one_line, printable, transliterated
from loket_shared.qt.documents.table import Column, Part, Table
from loket_shared.qt.texts import clock_time, zone_name

_WIDTHS = (11, 20, 15, 15, 36, 22, 33, 34, 25, 28, 17, 14)
_PURPOSE = 300
"""Characters of a problem that the book repeats; the whole stands in the form."""
_CENTRED = frozenset({0, 1, 2, 3, 5})


def guest_book_pdf(doc: GuestBookDocument) -> bytes:
    """Return the guest book as PDF, landscape A4, titles repeated on each page; an empty period says so.

    Dates and times stand in the office's zone. Same values, same bytes. Callable on any thread; raises pdf.PdfError.
    """
    title = f"{guest_book_words.TITLE}, {words.period(doc.from_date, doc.to_date)}"
    meta = pdf.Meta(title, doc.office.name, doc.printed_at)
    return pdf.write(meta, QPageLayout.Orientation.Landscape, lambda writer: _composed(writer, doc))


def blank_guest_book_pdf(office: Letterhead, zone: str, label: str, printed_at: datetime) -> bytes:
    """Return one sheet of empty lines to be filled by hand, with a number of the blanks' own series (A.8-36)."""
    day = words.local(printed_at, zone).date()
    doc = GuestBookDocument(office, zone, day, day, (), printed_at)
    listing = Listing(guest_book_words.TITLE, f"Lembar cadangan {one_line(label, 40)}", "")

    def composed(writer: QPdfWriter) -> Pages:
        pages = begin(writer, doc, listing)
        table = _table(pages, doc)
        while pages.room > mm(11):
            table.row([[]] * len(_WIDTHS))
        return pages

    meta = pdf.Meta(f"{guest_book_words.TITLE}, {listing.period}", office.name, printed_at)
    return pdf.write(meta, QPageLayout.Orientation.Landscape, composed)


def _composed(writer: QPdfWriter, doc: GuestBookDocument) -> Pages:
    listing = Listing(
        guest_book_words.TITLE,
        f"Periode {words.period(doc.from_date, doc.to_date)}",
        guest_book_words.sums(doc),
        foreign=any(transliterated(r.name, r.organisation, r.address, r.purpose) for r in doc.rows),
    )
    pages = begin(writer, doc, listing)
    table = _table(pages, doc)
    end = closing(pages, doc, listing)
    for row in doc.rows:
        table.row(_cells(row, doc.zone), end.height if row is doc.rows[-1] else 0.0)
    if not doc.rows:
        table.message(guest_book_words.EMPTY)
    table.end()
    end.put()
    return pages


def _table(pages: Pages, doc: GuestBookDocument) -> Table:
    names = guest_book_words.columns(zone_name(doc.printed_at, doc.zone))
    columns = [
        Column(name, width, *((CENTRE,) if index in _CENTRED else ()))
        for index, (name, width) in enumerate(zip(names, _WIDTHS, strict=True))
    ]
    return Table(pages, columns, size=8.2, min_row=mm(9))


def _cells(row: GuestBookRow, zone: str) -> list[list[Part]]:
    late = [Part("Entri susulan", quiet=True)] if row.entered_late else []
    return [
        [Part(str(row.number))],
        [Part(words.short_date(words.local(row.arrived_at, zone).date())), *late],
        [Part(clock_time(row.arrived_at, zone))],
        [Part(clock_time(row.left_at, zone) if row.left_at else "–")],
        [Part(printable(row.name), bold=True)],
        [Part(str(row.companions))],
        [Part(printable(row.organisation))],
        [Part(printable(row.address))],
        [Part(printable(row.phone))],
        [Part(one_line(row.purpose, _PURPOSE))],
        [Part(printable(row.destination))],
        [],
    ]
