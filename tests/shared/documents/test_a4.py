"""A4 printing: a folder that stands for a printer, CUPS through lp, painting by Qt, and the archive folder."""

import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from loket_shared.domain.documents import FormDocument, RecapDocument
from loket_shared.qt.documents.a4 import A4Failed, A4Printed, A4PrinterMissing, print_pdf
from loket_shared.qt.documents.a4_system import A4Fault, Found, Refused, SystemPrinters, send_by_lp
from loket_shared.qt.documents.form import form_pdf
from loket_shared.qt.documents.pdf_pages import page_count, paint
from loket_shared.qt.documents.recap import recap_pdf
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from typing_extensions import override

pytestmark = pytest.mark.usefixtures("qapp")
TITLE = "FK-2026-000413 ASLI"


class OnePrinter(SystemPrinters):
    """A machine with one printer, which answers as it is told."""

    def __init__(self, *, stopped: bool = False, answer: Refused | None = None) -> None:
        self._found = Found("Kantor", stopped)
        self._answer = answer
        self.sent: list[tuple[bytes, str]] = []

    @override
    def find(self, name: str) -> Found | None:
        return self._found if name in ("Kantor", "default") else None

    @override
    def send(self, pdf: bytes, printer: Found, title: str) -> Refused | None:
        self.sent.append((pdf, title))
        return self._answer


@pytest.fixture
def pdf(form: FormDocument) -> bytes:
    """The form as it goes to the printer."""
    return form_pdf(form, "ASLI")


def test_a_folder_stands_for_a_printer(pdf: bytes, tmp_path: Path) -> None:
    paper, archive = tmp_path / "paper", tmp_path / "archive"
    paper.mkdir()
    for _ in range(2):
        outcome = print_pdf(pdf, f"folder:{paper}", title=TITLE, archive=archive)
        assert outcome == A4Printed(f"folder:{paper}", 1, held=False, stored=archive / "FK-2026-000413-ASLI.pdf")
    assert sorted(file.name for file in paper.iterdir()) == ["FK-2026-000413-ASLI.pdf", "FK-2026-000413-ASLI_2.pdf"]
    assert [file.read_bytes() for file in archive.iterdir()] == [pdf]


@pytest.mark.parametrize("printer", [None, "", "  ", "Tidak Ada", "default", "folder:/nowhere/at/all"])
def test_without_a_printer_the_file_is_stored_all_the_same(pdf: bytes, tmp_path: Path, printer: str | None) -> None:
    outcome = print_pdf(pdf, printer, title=TITLE, archive=tmp_path, system=_NoPrinters())
    assert outcome == A4PrinterMissing((printer or "").strip(), tmp_path / "FK-2026-000413-ASLI.pdf")
    assert (tmp_path / "FK-2026-000413-ASLI.pdf").read_bytes() == pdf


class _NoPrinters(SystemPrinters):
    @override
    def find(self, name: str) -> Found | None:
        return None


def test_this_machines_own_printers_can_be_asked() -> None:
    assert SystemPrinters().find("a printer that nobody has") is None
    assert "a printer that nobody has" not in SystemPrinters().names()


def test_the_systems_printer_takes_the_pages(pdf: bytes, tmp_path: Path) -> None:
    kantor = OnePrinter()
    assert print_pdf(pdf, "default", title=TITLE, archive=tmp_path, system=kantor) == A4Printed(
        "Kantor", 1, held=False, stored=tmp_path / "FK-2026-000413-ASLI.pdf"
    )
    assert kantor.sent == [(pdf, TITLE)]
    held = print_pdf(pdf, "Kantor", title=TITLE, system=OnePrinter(stopped=True))
    assert held == A4Printed("Kantor", 1, held=True, stored=None)


def test_a_refusal_is_an_outcome_in_the_systems_words(pdf: bytes) -> None:
    refusing = OnePrinter(answer=Refused(A4Fault.REFUSED, "not accepting jobs"))
    outcome = print_pdf(pdf, "Kantor", title=TITLE, system=refusing)
    assert outcome == A4Failed("Kantor", A4Fault.REFUSED, "not accepting jobs", None)


@pytest.mark.parametrize("broken", [b"", b"junk", b"%PDF-1.4\n%%EOF\n"])
def test_what_is_no_pdf_is_not_printed(broken: bytes, tmp_path: Path) -> None:
    kantor = OnePrinter()
    for printer in ("Kantor", f"folder:{tmp_path}"):
        outcome = print_pdf(broken, printer, title=TITLE, system=kantor)
        assert isinstance(outcome, A4Failed)
        assert outcome.fault is A4Fault.BROKEN_PDF
    assert kantor.sent == []
    assert list(tmp_path.iterdir()) == []


def test_an_unwritable_archive_does_not_stop_the_printing(pdf: bytes, tmp_path: Path) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("in the way")
    outcome = print_pdf(pdf, "Kantor", title=TITLE, archive=blocked / "archive", system=OnePrinter())
    assert outcome == A4Printed("Kantor", 1, held=False, stored=None)


def test_lp_gets_the_pdf_as_it_is(pdf: bytes, tmp_path: Path) -> None:
    lp = _script(tmp_path, f'printf "%s\\n" "$@" > {tmp_path}/words; cat > {tmp_path}/job.pdf')
    assert send_by_lp(lp, pdf, Found("Kantor A4"), "FK/1; rm -rf") is None
    assert (tmp_path / "job.pdf").read_bytes() == pdf
    words = (tmp_path / "words").read_text().splitlines()
    assert words[:4] == ["-d", "Kantor A4", "-t", "FK-1-rm--rf"]
    assert words[-1] == "-"
    assert "media=A4" in words


def test_lp_that_says_no_is_a_refusal(pdf: bytes, tmp_path: Path) -> None:
    lp = _script(tmp_path, "cat >/dev/null; echo 'lp: Destination is not accepting jobs.' >&2; exit 1")
    refused = send_by_lp(lp, pdf, Found("Kantor"), TITLE)
    assert refused == Refused(A4Fault.REFUSED, "lp: Destination is not accepting jobs.")


def test_lp_that_never_answers_is_given_up(pdf: bytes, tmp_path: Path) -> None:
    lp = _script(tmp_path, "exec tail -f /dev/null")
    assert send_by_lp(lp, pdf, Found("Kantor"), TITLE, seconds=0.3) == Refused(A4Fault.NO_ANSWER, "lp: 0.3 s")


def test_lp_that_is_gone_is_a_refusal(pdf: bytes, tmp_path: Path) -> None:
    refused = send_by_lp(str(tmp_path / "lp"), pdf, Found("Kantor"), TITLE)
    assert refused is not None
    assert refused.fault is A4Fault.REFUSED


def test_painting_keeps_size_direction_and_code(
    pdf: bytes, recap: RecapDocument, tmp_path: Path, codes_of: Callable[[bytes], list[str]]
) -> None:
    upright, across = tmp_path / "upright.pdf", tmp_path / "across.pdf"
    with ThreadPoolExecutor(1) as worker:
        assert worker.submit(_painted, pdf, upright).result()
        assert worker.submit(_painted, recap_pdf(recap), across).result()
    assert codes_of(upright.read_bytes()) == ["LK1:7QK2M9XWJ4T8RB3D"]
    boxes = [PdfReader(path).pages[0].mediabox for path in (upright, across)]
    assert [(round(box.width), round(box.height)) for box in boxes] == [(595, 842), (842, 595)]
    assert page_count(upright.read_bytes()) == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_no_page_is_a_refusal(pdf: bytes, tmp_path: Path) -> None:
    assert not _painted(pdf, tmp_path / "no folder" / "page.pdf")


def test_only_the_owner_reads_the_archive(pdf: bytes, tmp_path: Path) -> None:
    outcome = print_pdf(pdf, None, title=TITLE, archive=tmp_path / "archive")
    assert outcome.stored is not None
    assert stat.S_IMODE(outcome.stored.stat().st_mode) == 0o600
    assert stat.S_IMODE(outcome.stored.parent.stat().st_mode) == 0o700


def _painted(pdf: bytes, path: Path) -> bool:
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(path))
    return paint(pdf, device)


def _script(folder: Path, body: str) -> str:
    path = folder / "lp"
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return str(path)
