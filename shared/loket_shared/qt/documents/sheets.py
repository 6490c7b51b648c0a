"""Recap and guest book as spreadsheets, ready to print: titles repeated, widths set, text never a formula."""

from loket_shared.domain.documents import ExtraSheet, GuestBookDocument, GuestBookRow, RecapDocument, RecapRow
from loket_shared.qt.documents import guest_book_words, recap_words, words
from loket_shared.qt.documents.listing import Document
from loket_shared.qt.documents.workbook import Book, Look, Sheet, Value
from loket_shared.qt.texts import zone_name

_RECAP_WIDTHS = (7, 28, 32, 52, 52, 22)
_GUEST_WIDTHS = (6, 12, 10, 10, 26, 12, 26, 30, 18, 32, 16, 10)


def recap_xlsx(doc: RecapDocument, extra: ExtraSheet | None = None) -> bytes:
    """Return the recap as XLSX: exactly six columns (S3 annex, A.8-33); `extra` becomes a sheet of its own.

    Dates and times stand in the office's zone. Same values, same bytes. Needs no QGuiApplication; callable on any thread.
    """
    book = Book(titled(recap_words.TITLE, doc), doc.office.name, doc.printed_at, doc.zone)
    sheet = book.sheet("Rekap", _RECAP_WIDTHS)
    head(sheet, doc, recap_words.TITLE)
    sheet.titles(range(1, 7), recap_words.COLUMNS)
    for row in doc.rows:
        sheet.row(_recap_values(row))
    if not doc.rows:
        sheet.across(recap_words.EMPTY, Look.QUIET)
    sheet.skip()
    sheet.across("Keterangan :", Look.TEXT)
    for line in (*recap_words.LEGEND, "", recap_words.sums(doc)):
        sheet.across(line, Look.TEXT)
    foot(sheet, doc)
    if extra:
        _extra(book, extra)
    return book.saved()


def guest_book_xlsx(doc: GuestBookDocument) -> bytes:
    """Return the guest book as XLSX, with real dates and times in the office's zone (S0-04, S3-01, A.7).

    Same values, same bytes. Needs no QGuiApplication; callable on any thread.
    """
    book = Book(titled(guest_book_words.TITLE, doc), doc.office.name, doc.printed_at, doc.zone)
    sheet = book.sheet("Buku Tamu", _GUEST_WIDTHS)
    head(sheet, doc, guest_book_words.TITLE)
    sheet.titles(guest_book_words.columns(zone_name(doc.printed_at, doc.zone)))
    for row in doc.rows:
        sheet.row(_guest_values(row, doc.zone))
    if not doc.rows:
        sheet.across(guest_book_words.EMPTY, Look.QUIET)
    sheet.skip()
    sheet.across(guest_book_words.sums(doc), Look.TEXT)
    foot(sheet, doc)
    return book.saved()


def _extra(book: Book, extra: ExtraSheet) -> None:
    widths = [min(60, max(12, len(header) + 4)) for header in extra.headers]
    sheet = book.sheet(extra.title, widths)
    sheet.titles(extra.headers)
    for row in extra.rows:
        sheet.row(row)
    sheet.journal(())


def titled(title: str, doc: Document) -> str:
    """Return a listing's title with its period."""
    return f"{title}, {words.period(doc.from_date, doc.to_date)}"


def head(sheet: Sheet, doc: Document, title: str) -> None:
    """Write the office, the title and the period above a table."""
    office = doc.office
    contact = " · ".join(part for part in (office.address, office.phone, office.email) if part.strip())
    for line, look in ((office.subtitle, Look.QUIET), (office.name, Look.OFFICE), (contact, Look.QUIET)):
        if line.strip():
            sheet.across(line, look)
    sheet.skip()
    sheet.across(title, Look.TITLE)
    sheet.across(f"Periode {words.period(doc.from_date, doc.to_date)}", Look.PERIOD)
    sheet.skip()


def foot(sheet: Sheet, doc: Document) -> None:
    """Write signatures, the instant of printing and the journal tips below a table."""
    sheet.skip()
    sheet.signatures(doc.signatories, words.place_and_date(doc.place, doc.printed_at, doc.zone))
    sheet.skip()
    sheet.across(words.printed(doc.printed_at, doc.zone), Look.TEXT)
    sheet.journal(doc.journal)


def _recap_values(row: RecapRow) -> list[Value]:
    return [
        row.number,
        "\n".join(part for part in (row.name, row.organisation) if part.strip()),
        row.address,
        f"{words.kind(row.kind)}: {row.problem}",
        words.solution(row.outcome),
        "\n".join(recap_words.remarks(row)),
    ]


def _guest_values(row: GuestBookRow, zone: str) -> list[Value]:
    arrived = words.local(row.arrived_at, zone)
    left = words.local(row.left_at, zone) if row.left_at else None
    return [
        row.number,
        arrived.date(),
        arrived.time().replace(second=0, microsecond=0),
        left.time().replace(second=0, microsecond=0) if left else None,
        row.name,
        row.companions,
        row.organisation,
        row.address,
        row.phone,
        f"{row.purpose}\nEntri susulan" if row.entered_late else row.purpose,
        row.destination,
        None,
    ]
