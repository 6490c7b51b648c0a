"""The evidence dossier ("Berkas bukti") of a case or of a period as PDF."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from loket_shared.domain.documents import JournalTip, Letterhead
from loket_shared.domain.dossier import Dossier
from loket_shared.domain.dossier_period import PeriodDossier
from loket_shared.qt.documents import dossier_words as said
from loket_shared.qt.documents import fonts, pdf, qr, words
from loket_shared.qt.documents.dossier_case import put_case
from loket_shared.qt.documents.dossier_period import put_summary
from loket_shared.qt.documents.letterhead import LetterheadBlock, SheetFrame
from loket_shared.qt.documents.lines import BRAND, QUIET, Style, draw, height, mm, set_text
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import one_line, transliterated
from loket_shared.qt.documents.signing import signature_blocks, signatures
from loket_shared.qt.documents.small_print import OTHER_SCRIPT, combined_digest, journal_line, journal_list, notes

PRIVATE = "Berkas ini memuat data pribadi (UU 27/2022): simpan tertutup dan pakai hanya untuk pembuktian."


def dossier_pdf(doc: Dossier) -> bytes:
    """Return one case's dossier as PDF, A4 portrait, with the form's QR code and places for two signatures.

    Instants stand in the office's zone. Same values, same bytes. Callable on any thread; raises pdf.PdfError.
    """
    label = one_line(doc.head.form_label, 40)
    meta = pdf.Meta(f"{said.TITLE} {label}", doc.office.name, doc.made_at)

    def composed(writer: QPdfWriter) -> Pages:
        pages = _begin(writer, doc.office, f"{said.TITLE} – {label}", words.printed(doc.made_at, doc.zone), doc.journal)
        _case_title(pages, doc)
        put_case(pages, doc)
        _close(pages, doc)
        return pages

    return pdf.write(meta, QPageLayout.Orientation.Portrait, composed)


def period_dossier_pdf(doc: PeriodDossier) -> bytes:
    """Return a period's dossier as PDF: cover and counts, then each case from a page of its own, one block of signatures.

    Same values, same bytes. Callable on any thread; raises pdf.PdfError.
    """
    title = said.period(doc.from_date, doc.to_date)
    meta = pdf.Meta(f"{said.TITLE} {title}", doc.office.name, doc.made_at)

    def composed(writer: QPdfWriter) -> Pages:
        pages = _begin(writer, doc.office, f"{said.TITLE} – {title}", words.printed(doc.made_at, doc.zone), doc.journal)
        _title(pages, title, "")
        put_summary(pages, doc)
        _close(pages, doc)
        for one in doc.cases:
            pages.new_page()
            _case_title(pages, one)
            put_case(pages, one)
        return pages

    return pdf.write(meta, QPageLayout.Orientation.Portrait, composed)


def _begin(writer: QPdfWriter, office: Letterhead, title: str, printed: str, tips: tuple[JournalTip, ...]) -> Pages:
    head = LetterheadBlock(writer, office, mm(210 - 20 - 15))
    foot = [one_line(PRIVATE), *(line for line in (_tips_line(tips),) if line)]
    return Pages(writer, SheetFrame(writer, head, mm(210), mm(297), title, printed, foot))


def _tips_line(tips: tuple[JournalTip, ...]) -> str:
    """Return the journal's tips in one line of portrait width; several are listed below the signatures."""
    if len(tips) < 2:
        return one_line(journal_line(tips))
    return f"Ujung jurnal: {len(tips)} rantai, sidik gabungan {combined_digest(tips)} (lihat tanda tangan)"


def _case_title(pages: Pages, doc: Dossier) -> None:
    _title(pages, doc.head.form_label, doc.head.reference)


def _title(pages: Pages, subject: str, reference: str) -> None:
    code = mm(25) if reference.strip() else 0.0
    top, right = pages.y, pages.frame.right - code
    width = right - pages.left
    lines = set_text(pages.device, said.TITLE, Style(fonts.heading(16.5, 800), colour=BRAND), width)
    lines += set_text(pages.device, one_line(subject, 80), Style(fonts.heading(13, 800)), width)
    about = "Formulir, langkah dan mutu bakunya, jeda, penyimpangan, garis waktu, cetakan, dan pemeriksaan jurnal"
    lines += set_text(pages.device, about, Style(fonts.text(9), colour=QUIET), width)

    def paint(painter: QPainter) -> None:
        draw(painter, lines, pages.left, top + mm(1.5))
        if code:
            qr.draw(painter, reference.strip(), QRectF(right + mm(1), top - mm(1), mm(24), mm(24)))

    pages.put(paint, max(height(lines) + mm(3), code) + mm(1.5))


def _close(pages: Pages, doc: Dossier | PeriodDossier) -> None:
    """Put the places for signatures, whole on one page, and the tips of the journal."""
    blocks = signature_blocks(doc.signatories, words.place_and_date("", doc.made_at, doc.zone))
    high, place = signatures(pages.device, blocks, pages.width - mm(10))
    if pages.room < high + mm(8):
        pages.new_page()
    x, y = pages.left + mm(5), pages.y + mm(4)
    pages.put(lambda painter: place(painter, x, y), high + mm(8))
    small = journal_list(doc.journal)
    notes(pages, [OTHER_SCRIPT, *small] if _foreign(doc) else small, 7.5, 0.2)


def _foreign(doc: Dossier | PeriodDossier) -> bool:
    some = (doc,) if isinstance(doc, Dossier) else doc.cases
    return any(
        transliterated(
            *(one.form.name, one.form.organisation, one.form.address, one.form.problem),
            *(answer.text for answer in one.form.answers),
            *(moment.text for moment in one.timeline),
        )
        for one in some
    )
