"""What recap and guest book share as sheets: title and period above the table, sums, signatures and notes below."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtGui import QPdfWriter

from loket_shared.domain.documents import ArchiveDocument, GuestBookDocument, RecapDocument
from loket_shared.domain.documents_monitoring import RegisterDocument, ReportDocument
from loket_shared.qt.documents import fonts, words
from loket_shared.qt.documents.letterhead import LetterheadBlock, SheetFrame
from loket_shared.qt.documents.lines import BRAND, CENTRE, INK, Line, Style, height, mm, set_text
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import one_line, printable
from loket_shared.qt.documents.signing import Placer, signature_blocks, signatures
from loket_shared.qt.documents.small_print import OTHER_SCRIPT, journal_line, journal_list, note_lines, notes, put_lines

Document: TypeAlias = RecapDocument | GuestBookDocument | ArchiveDocument | RegisterDocument | ReportDocument


@dataclass(frozen=True, slots=True)
class Listing:
    """The words around a table."""

    title: str
    period: str
    sums: str
    legend: Sequence[str] = ()
    foreign: bool = False
    """Something below is printed in another script than it was written in."""


def begin(writer: QPdfWriter, doc: Document, listing: Listing) -> Pages:
    """Return landscape pages with letterhead, foot, title and period already on the first."""
    width, paper_height, left, right = mm(297), mm(210), mm(15), mm(12)
    head = LetterheadBlock(writer, doc.office, width - left - right)
    foot = [line for line in (one_line(journal_line(doc.journal)),) if line]
    title = f"{listing.title} – {listing.period}"
    frame = SheetFrame(
        writer, head, width, paper_height, title, words.printed(doc.printed_at, doc.zone), foot, left, right
    )
    pages = Pages(writer, frame)
    for text, style in (
        (listing.title, Style(fonts.heading(14, 800), CENTRE, BRAND)),
        (listing.period, Style(fonts.heading(10.5, 600), CENTRE, INK)),
    ):
        put_lines(pages, set_text(writer, text, style, pages.width), pages.left)
    pages.y += mm(2.5)
    return pages


@dataclass(frozen=True, slots=True)
class Closing:
    """Legend, sums and signatures below a table: they stay together, on the page of the table's last row."""

    pages: Pages
    doc: Document
    notes: tuple[tuple[Line, ...], ...]
    signatures: float
    place: Placer

    @property
    def height(self) -> float:
        """Return the height that the table's last row must leave free."""
        return mm(2) + sum(height(lines) + mm(1) for lines in self.notes) + self.signatures + mm(6)

    def put(self) -> None:
        """Put everything below the table, then the list of journal tips."""
        pages = self.pages
        if pages.room < self.height:
            pages.new_page()
        pages.y += mm(2)
        for lines in self.notes:
            put_lines(pages, lines, pages.left)
            pages.y += mm(1)
        x, y = pages.left + mm(10), pages.y + mm(3)
        pages.put(lambda painter: self.place(painter, x, y), self.signatures + mm(5))
        notes(pages, journal_list(self.doc.journal), 7.5, 0.2)


def closing(pages: Pages, doc: Document, listing: Listing) -> Closing:
    """Set what stands below the table."""
    texts = [*listing.legend, listing.sums, *([OTHER_SCRIPT] if listing.foreign else [])]
    blocks = signature_blocks(doc.signatories, words.place_and_date(doc.place, doc.printed_at, doc.zone))
    high, place = signatures(pages.device, blocks, pages.width - mm(20))
    return Closing(pages, doc, tuple(note_lines(pages, printable(text), 8.8) for text in texts), high, place)
