"""Building stones of the evidence dossier: headings that stay with what follows, paragraphs, tables of portrait width."""

from collections.abc import Sequence

from loket_shared.qt.documents import fonts
from loket_shared.qt.documents.form_parts import BAR, section
from loket_shared.qt.documents.lines import BRAND, INK, QUIET, Style, height, mm, set_text
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import printable
from loket_shared.qt.documents.small_print import put_lines
from loket_shared.qt.documents.table import Column, Part, Table

Cells = list[list[Part]]
_STAY = mm(26)
"""What must find room below a heading: a table's titles and its first row."""


def heading(pages: Pages, title: str, *, stay: float = _STAY) -> None:
    """Put a section's bar, never alone at the foot of a page."""
    if not pages.fresh:
        pages.y += mm(3.5)
    if pages.room < BAR + stay:
        pages.new_page()
    section(pages, title, ())
    pages.y += mm(1.6)


def minor(pages: Pages, title: str) -> None:
    """Put a heading below a section's bar."""
    lines = set_text(pages.device, printable(title), Style(fonts.heading(9.5, 700), colour=BRAND), pages.width)
    if pages.room < height(lines) + _STAY:
        pages.new_page()
    put_lines(pages, lines, pages.left)
    pages.y += mm(1)


def paragraph(pages: Pages, text: str, *, size: float = 9.2, bold: bool = False, quiet: bool = False) -> None:
    """Put a paragraph that may break over pages."""
    style = Style(fonts.text(size, bold=bold), colour=QUIET if quiet else INK, spacing=1.16)
    for line in set_text(pages.device, printable(text), style, pages.width):
        if pages.room < line.height:
            pages.new_page()
        put_lines(pages, (line,), pages.left)
    pages.y += mm(1.2)


def table(pages: Pages, columns: Sequence[Column], rows: Sequence[Cells], empty: str) -> None:
    """Put a table, or one sentence where it would be empty."""
    if not rows:
        paragraph(pages, empty, quiet=True)
        return
    made = Table(pages, columns, size=8.2)
    for row in rows:
        made.row(row)
    made.end()
    pages.y += mm(1.6)


def text(pages: Pages, title: str, words: str) -> None:
    """Put a titled box with a long text that flows over pages."""
    lines = set_text(pages.device, printable(words), Style(fonts.text(9.6), spacing=1.18), pages.width - mm(6))
    section(pages, title, lines)
