"""Draws recap, guest book and a period's dossier, and puts them into the exports folder or on paper; runs on the paper worker."""

from dataclasses import dataclass
from typing import assert_never

from loket_shared.config import Config
from loket_shared.domain.documents import GuestBookDocument, RecapDocument
from loket_shared.domain.dossier_period import PeriodDossier
from loket_shared.qt.documents import guest_book_words, recap_words
from loket_shared.qt.documents import words as paper_words
from loket_shared.qt.documents.a4 import A4Printed, print_pdf
from loket_shared.qt.documents.dossier import period_dossier_pdf
from loket_shared.qt.documents.folder import put_into
from loket_shared.qt.documents.guest_book import guest_book_pdf
from loket_shared.qt.documents.recap import recap_pdf
from loket_shared.qt.documents.sheets import guest_book_xlsx, recap_xlsx
from loket_shared.qt.texts import clock_time, phone
from loket_shared.services import export_notes, recaps
from loket_shared.services.act import Act
from loket_shared.services.dossier_period import ListedCases
from sqlalchemy import Connection

from loket_operator.archive.leaving import Delivered, Finished, NotDelivered, exports, unwritable
from loket_operator.archive.reading import Paged, Shown
from loket_operator.archive.state import Document, Preview, Way
from loket_operator.archive.words import listed, listed_row
from loket_operator.desk.sheets import trouble


@dataclass(frozen=True, slots=True)
class Drawn:
    """A finished document and what it was drawn from."""

    source: Paged
    file: Finished


def preview(source: Shown) -> Preview:
    """Return the rows as a screen shows them, in the paper's own words."""
    if isinstance(source, ListedCases):
        cases = tuple(listed_row(number, one) for number, one in enumerate(source.rows, 1))
        return Preview(Document.DOSSIER, source.from_date, source.to_date, cases, listed(source), source.every_case)
    if isinstance(source, RecapDocument):
        rows = tuple(
            (
                str(row.number), row.form_label, paper_words.short_date(row.recorded_on), _who(row.name, row.organisation),
                paper_words.kind(row.kind), row.problem, paper_words.solution(row.outcome),
            )
            for row in source.rows
        )  # fmt: skip
        return Preview(Document.RECAP, source.from_date, source.to_date, rows, recap_words.sums(source))
    guests = tuple(
        (
            str(row.number), paper_words.short_date(paper_words.local(row.arrived_at, source.zone).date()),
            clock_time(row.arrived_at, source.zone), clock_time(row.left_at, source.zone) if row.left_at else "–",
            _who(row.name, row.organisation), phone(row.phone), row.purpose,
        )
        for row in source.rows
    )  # fmt: skip
    return Preview(Document.GUEST_BOOK, source.from_date, source.to_date, guests, guest_book_words.sums(source))


def draw(source: Paged, way: Way) -> Drawn:
    """Draw the document as PDF, or as a spreadsheet."""
    name = _file_name(source)
    title = f"{name}-{source.from_date}" + ("" if source.from_date == source.to_date else f"-{source.to_date}")
    if isinstance(source, PeriodDossier):
        return Drawn(source, Finished(title, ".pdf", period_dossier_pdf(source)))
    if way is Way.XLSX:
        data = recap_xlsx(source) if isinstance(source, RecapDocument) else guest_book_xlsx(source)
        return Drawn(source, Finished(title, ".xlsx", data))
    data = recap_pdf(source) if isinstance(source, RecapDocument) else guest_book_pdf(source)
    return Drawn(source, Finished(title, ".pdf", data))


def note(tx: Connection, act: Act, drawn: Drawn) -> None:
    """Journal the export before the file appears; the PDF of a recap is what is signed, so its rows are frozen too."""
    source = drawn.source
    match source:
        case RecapDocument() if drawn.file.suffix == ".pdf":
            recaps.freeze_recap(tx, act, source, drawn.file.digest)
        case RecapDocument() | GuestBookDocument():
            name = Document.RECAP if isinstance(source, RecapDocument) else Document.GUEST_BOOK
            export_notes.record_export(
                tx, act, name, source.from_date, source.to_date, drawn.file.digest, len(source.rows)
            )
        case PeriodDossier():
            held, name = len(source.cases), Document.DOSSIER
            export_notes.record_export(tx, act, name, source.from_date, source.to_date, drawn.file.digest, held)
        case _:
            assert_never(source)


def print_out(drawn: Drawn, config: Config) -> Delivered | NotDelivered:
    """Print the document."""
    outcome = print_pdf(drawn.file.data, config.a4_printer, title=drawn.file.title)
    return Delivered("") if isinstance(outcome, A4Printed) else NotDelivered(trouble(outcome))


def put(title: str, suffix: str, data: bytes, config: Config) -> Delivered | NotDelivered:
    """Put a file into the exports folder; an existing one of other content stays."""
    placed = put_into(exports(config), title, data, suffix=suffix)
    return Delivered(str(placed)) if placed is not None else unwritable(config)


def _file_name(source: Paged) -> str:
    match source:
        case RecapDocument():
            return "rekap"
        case GuestBookDocument():
            return "buku-tamu"
        case PeriodDossier():
            return "berkas-bukti"


def _who(name: str, organisation: str) -> str:
    return " — ".join(part for part in (name, organisation) if part)
