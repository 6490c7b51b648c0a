"""The consultation form `FORM KONSULTASI PENGGUNA SPSE`, original and copy (S3 annex, A.7)."""

from datetime import UTC, datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from loket_shared.domain.documents import Answer, FormDocument, Letterhead, PrintKind, PrivacyNotice
from loket_shared.qt.documents import fonts, pdf, qr, words
from loket_shared.qt.documents.form_parts import BAR, Field, badge, field_rows, section, writing_lines
from loket_shared.qt.documents.letterhead import LetterheadBlock, SheetFrame
from loket_shared.qt.documents.lines import BRAND, QUIET, RIGHT, Line, Style, draw, height, mm, set_text
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import one_line, printable, transliterated
from loket_shared.qt.documents.signing import SignatureBlock, signatures
from loket_shared.qt.documents.small_print import OTHER_SCRIPT, note_lines, privacy_line, put_lines
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
        self._problem_and_answer()
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

    def _problem_and_answer(self) -> None:
        pages, doc = self._pages, self._doc
        block = SignatureBlock("Pemberi Penjelasan", doc.explained_by, doc.nip)
        high, place = signatures(pages.device, (block,), self._inner)
        below = [note_lines(pages, text, 8) for text in self._below()]
        tail = high + mm(10) + sum(height(lines) + mm(1) for lines in below)
        problem, answer = self._text(doc.problem), self._told()
        spare = pages.room - 2 * BAR - max(height(answer), mm(10)) - mm(4) - tail
        section(
            pages,
            "B. PERMASALAHAN",
            problem or writing_lines(pages, mm(38)),
            min_height=min(mm(36), max(mm(14), spare)),
        )
        answer = answer or writing_lines(pages, pages.room - tail - BAR - mm(6))
        section(pages, "C. JAWABAN/SOLUSI PERMASALAHAN", answer, min_height=mm(14), tail=tail, stretch=True)
        top = pages.y

        def paint(painter: QPainter) -> None:
            painter.drawRect(QRectF(pages.left, top, pages.width, high + mm(6)))
            place(painter, pages.left + mm(3), top + mm(3))

        pages.put(paint, high + mm(8))
        for lines in below:
            put_lines(pages, lines, pages.left)
            pages.y += mm(1)

    def _told(self) -> tuple[Line, ...]:
        lines: tuple[Line, ...] = ()
        for outcome in self._doc.part_c:
            gap = self._text("\u00a0") if lines else ()
            lines += gap + self._text(words.solution(outcome), bold=not isinstance(outcome, Answer))
        return lines

    def _below(self) -> list[str]:
        doc = self._doc
        told = [words.solution(outcome) for outcome in doc.part_c]
        foreign = transliterated(doc.name, doc.organisation, doc.address, doc.problem, *told)
        return [text for text in (privacy_line(doc.privacy), OTHER_SCRIPT if foreign else "") if text]

    def _text(self, text: str, *, bold: bool = False) -> tuple[Line, ...]:
        cleaned = text if text == "\u00a0" else printable(text)
        if not cleaned:
            return ()
        return set_text(self._pages.device, cleaned, Style(fonts.text(10.5, bold=bold), spacing=1.2), self._inner)

    @property
    def _inner(self) -> float:
        return self._pages.width - mm(6)
