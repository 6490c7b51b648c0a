"""The consultation form `FORM KONSULTASI PENGGUNA SPSE`, original and copy (S3 annex, A.7)."""

from datetime import UTC, datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from loket_shared.domain.documents import Answer, FormDocument, Letterhead, PrintKind, PrivacyNotice
from loket_shared.qt.documents import fonts, pdf, qr, words
from loket_shared.qt.documents.form_parts import Field, badge, field_rows, section, writing_lines
from loket_shared.qt.documents.letterhead import LetterheadBlock, SheetFrame
from loket_shared.qt.documents.lines import BRAND, QUIET, RIGHT, Line, Style, draw, height, mm, set_text
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import one_line, printable, transliterated
from loket_shared.qt.documents.signing import SignatureBlock, signatures
from loket_shared.qt.documents.small_print import OTHER_SCRIPT, notes, privacy_line
from loket_shared.qt.texts import long_date, time_of_day

TITLE = "FORM KONSULTASI PENGGUNA SPSE"
_MARKS = {PrintKind.ASLI: "ASLI (ARSIP)", PrintKind.SALINAN: "SALINAN (PENGGUNA)"}
_BLANK_DATE = datetime(2000, 1, 1, tzinfo=UTC)


def form_pdf(doc: FormDocument, copy: PrintKind | str, nth: int = 1) -> bytes:
    """Return one sheet of the form as PDF, on as many A4 pages as the answer needs (S3-10, S3-12).

    `copy` is ASLI or SALINAN; `nth` counts the prints of this sheet: 1 is the first, 2 says 'cetak ulang ke-1'.
    Times stand in the office's zone. Same values, same bytes. Callable on any thread; raises pdf.PdfError.
    """
    kind = PrintKind(copy)
    title = f"{TITLE} {doc.form_label} – {_MARKS[kind]}"
    meta = pdf.Meta(title, doc.office.name, doc.consulted_at or _BLANK_DATE)
    return pdf.write(meta, QPageLayout.Orientation.Portrait, lambda writer: _Form(writer, doc, kind, nth).compose())


def blank_form_pdf(office: Letterhead, label: str, privacy: PrivacyNotice) -> bytes:
    """Return an empty form to be filled by hand in a power cut, with a number of the blanks' own series (A.8-36)."""
    empty = FormDocument(office, "Asia/Jakarta", label, "", None, "", "", "", "", "", (), privacy=privacy)
    return form_pdf(empty, PrintKind.ASLI)


class _Form:
    def __init__(self, writer: QPdfWriter, doc: FormDocument, kind: PrintKind, nth: int) -> None:
        self._doc = doc
        self._label = one_line(doc.form_label, 40)
        self._mark, self._filled = _MARKS[kind], kind is PrintKind.ASLI
        self._again = f"Cetak ulang ke-{nth - 1}" if nth > 1 else ""
        running = " · ".join(part for part in (self._label, self._mark, self._again) if part)
        head = LetterheadBlock(writer, doc.office, mm(210 - 20 - 15))
        self._pages = Pages(writer, SheetFrame(writer, head, mm(210), mm(297), TITLE, running))

    def compose(self) -> Pages:
        self._title()
        self._identity()
        lines = self._text(self._doc.problem)
        section(self._pages, "B. PERMASALAHAN", lines or writing_lines(self._pages, mm(38)), min_height=mm(36))
        self._answer()
        return self._pages

    def _title(self) -> None:
        pages, doc = self._pages, self._doc
        code = mm(25) if doc.reference.strip() else 0.0
        top, right = pages.y, pages.frame.right - code
        width = mm(62)
        number = set_text(pages.device, "Nomor", Style(fonts.text(9), RIGHT, QUIET), width)
        number += set_text(pages.device, self._label, Style(fonts.heading(14, 800), RIGHT), width)
        more = set_text(pages.device, self._further(), Style(fonts.text(9, bold=True), RIGHT), width)
        title_width = right - width - pages.left
        title = set_text(pages.device, TITLE, Style(fonts.heading(16.5, 800), colour=BRAND), title_width)
        high = height(number) + mm(6.5) + (height(more) if self._further() else 0)

        def paint(painter: QPainter) -> None:
            draw(painter, title, pages.left, top + mm(2))
            draw(painter, number, right - width, top)
            badge(painter, pages.device, self._mark, right, top + height(number) + mm(0.8), filled=self._filled)
            draw(painter, more, right - width, top + height(number) + mm(7))
            if code:
                qr.draw(painter, doc.reference.strip(), QRectF(right + mm(1), top - mm(1), mm(24), mm(24)))

        pages.put(paint, max(high, height(title), code) + mm(1.5))

    def _further(self) -> str:
        return "\n".join(words for words in (self._again, "Entri susulan" if self._doc.entered_late else "") if words)

    def _identity(self) -> None:
        doc = self._doc
        date = time = ""
        if doc.consulted_at:
            date = long_date(words.local(doc.consulted_at, doc.zone).date())
            time = time_of_day(doc.consulted_at, doc.zone)
        field_rows(self._pages, (Field("Hari/Tanggal Konsultasi", date), Field("Waktu", time)))
        identity = (
            Field("a. Nama", printable(doc.name)),
            Field("b. Nama Instansi/Perusahaan", printable(doc.organisation)),
            Field("c. Alamat", printable(doc.address)),
            Field("d. Nomor Telepon/HP", printable(doc.phone)),
        )
        section(self._pages, "A. IDENTITAS PENGGUNA SPSE", ())
        field_rows(self._pages, identity)

    def _answer(self) -> None:
        pages, doc = self._pages, self._doc
        lines: list[Line] = []
        for outcome in doc.part_c:
            if lines:
                lines += self._text(" ")
            lines += self._text(words.solution(outcome), bold=not isinstance(outcome, Answer))
        foreign = transliterated(doc.name, doc.organisation, doc.address, doc.problem, *self._told())
        small = [privacy_line(doc.privacy), OTHER_SCRIPT if foreign else ""]
        block = SignatureBlock("Pemberi Penjelasan", doc.explained_by, doc.nip)
        high, place = signatures(pages.device, (block,), pages.width - mm(6))
        box = high + mm(6)
        tail = box + mm(15)
        body = tuple(lines) or writing_lines(pages, pages.room - tail - mm(14))
        section(pages, "C. JAWABAN/SOLUSI PERMASALAHAN", body, min_height=mm(48), tail=tail, stretch=True)
        left, y = pages.left, pages.y

        def paint(painter: QPainter) -> None:
            painter.drawRect(QRectF(left, y, pages.width, box))
            place(painter, left + mm(3), y + mm(3))

        pages.put(paint, box)
        pages.y += mm(2)
        notes(pages, [line for line in small if line])

    def _told(self) -> list[str]:
        return [words.solution(outcome) for outcome in self._doc.part_c]

    def _text(self, text: str, *, bold: bool = False) -> tuple[Line, ...]:
        cleaned = printable(text) if text != " " else text
        if not cleaned:
            return ()
        return set_text(self._pages.device, cleaned, Style(fonts.text(10.5, bold=bold), spacing=1.2), self._inner)

    @property
    def _inner(self) -> float:
        return self._pages.width - mm(6)
