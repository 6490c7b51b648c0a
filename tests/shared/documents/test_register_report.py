"""The register and the reports on paper: the columns that A.6.6 names, one sentence of sums, spans as numbers in cells."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import openpyxl
import pytest
from loket_shared.domain.documents import Letterhead
from loket_shared.domain.documents_monitoring import RegisterDocument, RegisterRow, ReportDocument, ReportSection
from loket_shared.qt.documents import register_words
from loket_shared.qt.documents.register import register_pdf, register_xlsx
from loket_shared.qt.documents.report import brief, report_pdf, report_xlsx
from pypdf import PdfReader

pytestmark = pytest.mark.usefixtures("qapp")

DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
HEAD = Letterhead("LPSE Kabupaten Contoh")
ROW = RegisterRow(
    "PNY-2026-000001", DAY, "S3-09", "Menganalisa permasalahan", "02/SOP/LPSE/2026 rev. 2", "time", "30 menit", 1800, 1861, False, "",
    "Sari Wulandari", "FK-2026-000413", "office", "many_visitors", "Antrean 40 orang", "Membuka loket kelima", "Wulan Pratiwi", DAY, False,
)  # fmt: skip
DOCUMENT = RegisterDocument(HEAD, "Asia/Jakarta", DAY, DAY, (ROW,), NOW)
REPORT = ReportDocument(
    HEAD, "Asia/Jakarta", DAY, DAY, "Laporan Pelayanan", "Hanya: Loket 2.",
    (ReportSection("Waktu", ("Ukuran", "Diukur", "Median"), (("Menunggu", 3, timedelta(seconds=95)), ("Dilayani", 0, None))),), NOW,
)  # fmt: skip


def words(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages).split())


def test_the_register_says_what_was_due_what_was_and_who_answers() -> None:
    said = words(register_pdf(DOCUMENT))
    for part in (
        "PNY-2026-000001",
        "30 menit",
        "31 menit 1 detik",
        "1 menit 1 detik",
        "Sari Wulandari",
        "LPSE",
        "Membuka loket",
    ):
        assert part in said, part
    assert "1 penyimpangan (1 LPSE); 0 belum dijelaskan, 0 belum disetujui." in said


def test_a_withdrawn_row_stays_with_its_number_and_counts_no_more() -> None:
    gone = replace(DOCUMENT, rows=(ROW, replace(ROW, label="PNY-2026-000002", withdrawn=True)))
    assert "PNY-2026-000002" in words(register_pdf(gone))
    assert register_words.sums(gone).endswith("1 ditarik.")
    assert "1 penyimpangan" in register_words.sums(gone)


def test_the_spreadsheet_has_the_same_columns_and_real_dates() -> None:
    sheet = openpyxl.load_workbook(BytesIO(register_xlsx(DOCUMENT))).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet]
    assert list(register_words.COLUMNS) in rows
    line = next(row for row in rows if str(row[0]).startswith("PNY-"))
    assert isinstance(line[1], datetime)
    assert line[1].date() == DAY


def test_spans_are_words_on_paper_and_minutes_in_cells() -> None:
    assert "1 mnt 35 dtk" in words(report_pdf(REPORT))
    assert "Hanya: Loket 2." in words(report_pdf(REPORT))
    sheet = openpyxl.load_workbook(BytesIO(report_xlsx(REPORT))).active
    assert sheet is not None
    rows = [tuple(cell.value for cell in row) for row in sheet]
    assert ("Ukuran", "Diukur", "Median (min)") in rows
    assert ("Menunggu", 3, 1.58) in rows
    assert ("Dilayani", 0, "–") in rows


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 dtk"), (45, "45 dtk"), (60, "1 mnt"), (599, "9 mnt 59 dtk"), (600, "10 mnt"), (629, "10 mnt"), (630, "11 mnt"),
     (3599, "1 j 0 mnt"), (3600, "1 j 0 mnt"), (3930, "1 j 6 mnt")],
)  # fmt: skip
def test_spans_are_exact_where_seconds_matter(seconds: int, said: str) -> None:
    assert brief(timedelta(seconds=seconds)) == said
