"""The story of `./dev run --headless OUT`, and whether what it leaves says the same everywhere."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import zxingcpp
from emulator import WHY_NOT, Emulator, installed
from PIL import Image
from pypdf import PdfReader
from story import ANSWER, SOLUTION

FILES = ("ticket.png", "ticket.bin", "wall.png", "console.png", "slip.bin", "form-asli.pdf", "form-salinan.pdf", "rekap.xlsx",
         "rekap.pdf", "story.json")  # fmt: skip


ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the story was played, once for all tests, by its own command."""
    folder = tmp_path_factory.mktemp("story") / "OUT"
    words = [sys.executable, str(ROOT / "dev"), "run", "--headless", str(folder)]
    done = subprocess.run(words, check=False, capture_output=True, text=True, timeout=170)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def story(out: Path) -> dict[str, Any]:
    """What story.json says."""
    read: dict[str, Any] = json.loads((out / "story.json").read_text())
    return read


def qr_in(picture: Path) -> str:
    """The one QR text that an independent reader finds in a picture."""
    (found,) = zxingcpp.read_barcodes(Image.open(picture))
    return found.text


def words_of(path: Path) -> str:
    """The text of a PDF, as one line."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_everything_named_is_there(out: Path) -> None:
    assert [name for name in FILES if not (out / name).stat().st_size] == []
    assert len(list(out.glob("kiosk-*.png"))) >= 5
    assert len(list(out.glob("trainer-*.png"))) >= 7
    assert list(out.glob("failed-*")) == []


def test_each_step_names_its_instant_process_ticket_and_form(story: dict[str, Any]) -> None:
    steps = story["steps"]
    assert len(steps) >= 15
    assert [step["at"] for step in steps] == sorted(step["at"] for step in steps)
    assert {step["program"] for step in steps} == {"kiosk", "display", "operator"}
    assert {step["program"]: step["pid"] for step in steps} == story["processes"]
    assert len(set(story["processes"].values())) == 3
    assert story["ticket"] == "A001"
    assert story["form"].startswith("FK-")
    assert {step["ticket"] for step in steps} >= {"A001", "A002", "A003"}


def test_the_qr_code_reads_the_same_on_screen_picture_and_paper(out: Path, story: dict[str, Any]) -> None:
    assert story["qr"].startswith("LK1:")
    assert qr_in(out / "ticket.png") == story["qr"]
    assert qr_in(out / "kiosk-5-number.png") == story["qr"]
    assert story["qr"].encode() in (out / "ticket.bin").read_bytes()


@pytest.mark.skipif(not installed(), reason=WHY_NOT)
def test_an_independent_printer_draws_the_same_ticket(out: Path, story: dict[str, Any], tmp_path: Path) -> None:
    with Emulator(tmp_path) as printer:
        drawn = tmp_path / "drawn.png"
        drawn.write_bytes(printer.draw((out / "ticket.bin").read_bytes()))
        assert qr_in(drawn) == story["qr"]
        assert "A001" in printer.text()
        assert story["form"] in printer.text()


@pytest.mark.parametrize(
    ("name", "mark"), [("form-asli.pdf", "ASLI (ARSIP)"), ("form-salinan.pdf", "SALINAN (PENGGUNA)")]
)
def test_the_printed_form_holds_what_was_typed(out: Path, story: dict[str, Any], name: str, mark: str) -> None:
    words = words_of(out / name)
    for part in (
        "FORM KONSULTASI PENGGUNA SPSE",
        mark,
        story["form"],
        "Budi Santoso",
        "CV Cipta Karya Mandiri",
        "Sari Wulandari",
    ):
        assert part in words
    assert ANSWER in words


def test_the_recap_has_a_row_for_each_problem(out: Path) -> None:
    sheet = openpyxl.load_workbook(out / "rekap.xlsx").worksheets[0]
    rows = [[str(cell) for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]
    named = [
        row for row in rows if any(name in " ".join(row) for name in ("Budi Santoso", "Rina Kartika", "Dewi Lestari"))
    ]
    assert [row[0] for row in named] == ["1", "2", "3"]
    assert any(ANSWER in cell for cell in named[0])
    words = words_of(out / "rekap.pdf")
    assert "Budi Santoso" in words
    assert "Rina Kartika" in words


def test_the_bidding_rooms_problems_are_in_the_recap_and_its_slip_tells_no_tender(out: Path) -> None:
    sheet = openpyxl.load_workbook(out / "rekap.xlsx").worksheets[0]
    rows = {str(row[0]): " ".join(map(str, row)) for row in sheet.iter_rows(values_only=True)}
    assert "Guntur Prasetya" in rows["4"]
    assert SOLUTION in rows["4"]
    assert "Lastri Handayani" in rows["5"]
    assert "Dieskalasikan" in rows["5"]
    slip = (out / "slip.bin").read_bytes().decode("cp437", "replace")
    assert "B001" in slip
    assert "4620342" not in slip
    assert "Karya Adi" not in slip


def test_the_journal_proves_the_walk_in_procedure(story: dict[str, Any]) -> None:
    needed = {f"S3-{n:02d}" for n in (1, 2, 3, 4, 5, 7, 8, 9, 10, 12)}
    needed |= {f"S4-{n:02d}" for n in range(1, 14) if n != 4}
    assert needed <= set(story["proven"].split(", "))
