"""Tables of a period's numbers as PDF and as spreadsheet, in the words of the screen on which they were asked for."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPdfWriter

from loket_shared.domain.documents_monitoring import Figure, ReportDocument, ReportSection
from loket_shared.qt.documents import fonts, pdf, words
from loket_shared.qt.documents.lines import BRAND, CENTRE, Style, mm, set_text
from loket_shared.qt.documents.listing import Listing, begin, closing
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import printable
from loket_shared.qt.documents.sheets import foot, head, titled
from loket_shared.qt.documents.small_print import put_lines
from loket_shared.qt.documents.table import Column, Part, Table
from loket_shared.qt.documents.workbook import Book, Look, Value
from loket_shared.qt.texts import number

Said = Callable[[timedelta], str]
_WHOLE = 270.0
_LEFT = Qt.AlignmentFlag.AlignLeft
_NARROWEST, _WIDEST = 14.0, 32.0


def report_pdf(doc: ReportDocument) -> bytes:
    """Return the tables as PDF, landscape A4, one below the other.

    Same values, same bytes. Callable on any thread; raises pdf.PdfError.
    """
    meta = pdf.Meta(titled(doc.title, doc), doc.office.name, doc.printed_at)
    return pdf.write(meta, QPageLayout.Orientation.Landscape, lambda writer: _composed(writer, doc))


def report_xlsx(doc: ReportDocument) -> bytes:
    """Return the tables as XLSX, a sheet each; spans are numbers of minutes, text is never a formula.

    Same values, same bytes. Needs no QGuiApplication; callable on any thread.
    """
    book = Book(titled(doc.title, doc), doc.office.name, doc.printed_at, doc.zone)
    for section in doc.sections:
        spans = {at for row in section.rows for at, cell in enumerate(row) if isinstance(cell, timedelta)}
        widths = [
            44 if at == section.wide else max(10, min(24, len(name) + 3)) for at, name in enumerate(section.headers)
        ]
        sheet = book.sheet(section.title, widths)
        head(sheet, doc, f"{doc.title}: {section.title}")
        if doc.narrowed:
            sheet.across(doc.narrowed, Look.QUIET)
        sheet.titles([f"{name} (min)" if at in spans else name for at, name in enumerate(section.headers)])
        for row in section.rows:
            sheet.row([_value(cell) for cell in row])
        if section.note:
            sheet.skip()
            sheet.across(section.note, Look.TEXT)
        foot(sheet, doc)
    return book.saved()


def _composed(writer: QPdfWriter, doc: ReportDocument) -> Pages:
    listing = Listing(doc.title, f"Periode {words.period(doc.from_date, doc.to_date)}", printable(doc.narrowed))
    pages = begin(writer, doc, listing)
    end = closing(pages, doc, listing)
    for section in doc.sections:
        _section(pages, section)
    end.put()
    return pages


def _section(pages: Pages, section: ReportSection) -> None:
    if pages.room < mm(32):
        pages.new_page()
    pages.y += mm(3)
    style = Style(fonts.heading(10.5, 700), _LEFT, BRAND)
    put_lines(pages, set_text(pages.device, printable(section.title), style, pages.width), pages.left)
    pages.y += mm(1)
    widths = _widths(section)
    columns = [
        Column(name, width, _LEFT if at == section.wide else CENTRE)
        for at, (name, width) in enumerate(zip(section.headers, widths, strict=True))
    ]
    table = Table(pages, columns, size=8.2)
    for row in section.rows:
        table.row([[Part(printable(text(cell, brief)))] for cell in row])
    table.end()
    if section.note:
        pages.y += mm(1)
        small = Style(fonts.text(7.8))
        put_lines(pages, set_text(pages.device, printable(section.note), small, pages.width), pages.left)


def _widths(section: ReportSection) -> list[float]:
    """Give the column of sentences what the others leave of the page."""
    others = len(section.headers) - 1
    each = max(_NARROWEST, min(_WIDEST, (_WHOLE - 70.0) / max(1, others)))
    wide = _WHOLE - each * others
    return [wide if at == section.wide else each for at in range(len(section.headers))]


def brief(span: timedelta) -> str:
    """Return a span as narrow columns show it, to the second below ten minutes: 45 dtk, 8 mnt 12 dtk, 22 mnt, 1 j 5 mnt."""
    seconds = int(span.total_seconds())
    minutes = (seconds + 30) // 60
    if minutes >= 60:
        return f"{minutes // 60} j {minutes % 60} mnt"
    if seconds >= 600:
        return f"{minutes} mnt"
    minutes, rest = divmod(seconds, 60)
    return " ".join([*([f"{minutes} mnt"] if minutes else []), *([f"{rest} dtk"] if rest or not minutes else [])])


def text(cell: Figure, said: Said, counted: Callable[[int], str] = number) -> str:
    """Return a cell as it is read, its thousands set apart; what was not measured is a dash."""
    match cell:
        case None:
            return "–"
        case timedelta():
            return said(cell)
        case date():
            return words.short_date(cell)
        case int():
            return counted(cell)
        case _:
            return str(cell)


def _value(cell: Figure) -> Value:
    return round(cell.total_seconds() / 60, 2) if isinstance(cell, timedelta) else "–" if cell is None else cell
