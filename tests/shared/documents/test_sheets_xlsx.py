"""Recap and guest book as spreadsheets, read back with openpyxl."""

import os
import pickle
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, time
from hashlib import sha256
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from loket_shared.domain.documents import Answer, ExtraSheet, GuestBookDocument, RecapDocument
from loket_shared.qt.documents.sheets import guest_book_xlsx, recap_xlsx

pytestmark = pytest.mark.usefixtures("qapp")

ELSEWHERE = """
import pickle, sys
from hashlib import sha256
from loket_shared.qt.documents.sheets import recap_xlsx
print(sha256(recap_xlsx(pickle.loads(sys.stdin.buffer.read()))).hexdigest())
"""
HEAD = ("No", "Nama", "Alamat", "Permasalahan", "Solusi", "Keterangan")


def opened(data: bytes) -> Any:  # noqa: ANN401 - openpyxl ships no types
    return openpyxl.load_workbook(BytesIO(data))


def lines(sheet: Any) -> list[tuple[object, ...]]:  # noqa: ANN401
    return [row for row in sheet.iter_rows(values_only=True) if any(value not in (None, "") for value in row)]


def test_the_recap_has_exactly_six_columns(recap: RecapDocument) -> None:
    book = opened(recap_xlsx(recap))
    assert book.sheetnames == ["Rekap"]
    sheet = book["Rekap"]
    assert sheet.max_column == 6
    rows = lines(sheet)
    start = rows.index(HEAD)
    assert rows[start - 1] == (1, 2, 3, 4, 5, 6)
    assert rows[start - 3][0] == "Rekap Penanganan Permasalahan Pelelangan Secara Elektronik di LPSE"
    assert rows[start - 2][0] == "Periode 1 – 30 November 2026"
    assert rows[start + 1] == (
        410,
        "Pengguna 0\nCV Maju",
        "Jalan Melati 0",
        "Konsultasi: Masalah 0",
        "Berkas dipecah menjadi lima bagian.",
        "FK-2026-000410\n02-11-2026\nSusulan",
    )
    assert [row[4] for row in rows[start + 2 : start + 6]] == [
        "Dalam proses",
        "Dalam proses, janji tindak lanjut tgl 25 November 2026: dihubungi lewat telepon",
        "Dieskalasikan ke Helpdesk LKPP tgl 24 November 2026, no TTS-0042",
        "Dibatalkan: tercatat dua kali",
    ]
    assert str(rows[start + 5][5]).endswith("Dibatalkan")
    below = [row[0] for row in rows[start + 6 :]]
    assert below[:3] == ["Keterangan :", "1 = No Urut Pencatatan", "2 = Nama Pengguna"]
    assert f"Ujung jurnal: rantai 0193ab, baris 1204, sidik {'9f2c' * 16}" in below
    assert "( Bambang Hermanto )" in below
    assert any("Lumajang, 1 Desember 2026" in row for row in rows)


def test_the_sheet_prints_with_titles_on_a4_across(recap: RecapDocument) -> None:
    sheet = opened(recap_xlsx(recap))["Rekap"]
    titles = [row[0].row for row in sheet.iter_rows() if row[0].value in (1, "No")]
    assert sheet.print_title_rows == f"${titles[0]}:${titles[1]}"
    assert sheet.freeze_panes == f"A{titles[1] + 1}"
    assert sheet.page_setup.orientation == "landscape"
    assert int(sheet.page_setup.paperSize) == 9
    assert sheet.page_setup.fitToWidth in (None, 1)
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "halaman" in sheet.oddFooter.right.text
    assert [round(sheet.column_dimensions[column].width) > 5 for column in "ABCDEF"] == [True] * 6
    body = sheet.cell(titles[1] + 1, 5)
    assert body.alignment.wrap_text
    assert body.border.left.style == "thin"


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "'", "\t=", "＝", "%s", "<b>", '"'])
def test_no_text_becomes_a_formula(recap: RecapDocument, sign: str) -> None:
    bad = f'{sign}HYPERLINK("http://x";1)'
    row = replace(recap.rows[0], name=bad, address=bad, problem=bad, outcome=Answer(bad), organisation="", remarks=bad)
    sheet = opened(recap_xlsx(replace(recap, rows=(row,))))["Rekap"]
    (cells,) = [cells for cells in sheet.iter_rows() if cells[0].value == 410]
    assert [cell.data_type for cell in cells] == ["n", "s", "s", "s", "s", "s"]
    assert cells[1].value == cells[2].value == cells[4].value == bad.strip()
    assert cells[2].quotePrefix is (bad.strip()[0] in "=+-@'")


def test_control_signs_and_endless_texts_are_survived(recap: RecapDocument) -> None:
    row = replace(recap.rows[0], name="a\x00\x1b\ud800\ufffeb", address="🙂 محمد", outcome=Answer("x" * 1_000_000))
    sheet = opened(recap_xlsx(replace(recap, rows=(row,))))["Rekap"]
    (values,) = [values for values in sheet.iter_rows(values_only=True) if values[0] == 410]
    assert values[1] == "ab\nCV Maju"
    assert values[2] == "🙂 محمد"
    assert len(values[4]) == 32_767
    assert values[4].endswith("teks lengkap ada pada formulir)")


def test_an_empty_period_says_so(recap: RecapDocument, guest_book: GuestBookDocument) -> None:
    rows = lines(opened(recap_xlsx(replace(recap, rows=(), signatories=(), journal=())))["Rekap"])
    assert rows[rows.index(HEAD) + 1][0] == "Tidak ada permasalahan yang dicatat pada periode ini."
    guests = lines(opened(guest_book_xlsx(replace(guest_book, rows=())))["Buku Tamu"])
    assert ("Tidak ada tamu yang dicatat pada periode ini.", *[None] * 11) in guests


def test_an_extended_export_is_a_sheet_of_its_own(recap: RecapDocument) -> None:
    rows = (("=1", 2, 2.5, datetime(2026, 11, 23, 2, 42, tzinfo=UTC), None),)
    extra = ExtraSheet(
        "Rekap: [rincian]*?/\\ yang panjang sekali", ("Teks", "Bulat", "Pecahan", "Saat", "Kosong"), rows
    )
    book = opened(recap_xlsx(recap, extra))
    first, second = book.worksheets
    assert first.max_column == 6
    assert second.title == "Rekap rincian yang panjang"
    assert [cell.value for cell in second[2]] == ["=1", 2, 2.5, datetime(2026, 11, 23, 9, 42), None]  # noqa: DTZ001
    assert second["A2"].data_type == "s"
    twice = opened(recap_xlsx(recap, replace(extra, title="rekap")))
    assert twice.sheetnames == ["Rekap", "rekap 2"]


def test_the_guest_book_has_real_dates_and_times(guest_book: GuestBookDocument) -> None:
    sheet = opened(guest_book_xlsx(guest_book))["Buku Tamu"]
    rows = lines(sheet)
    (start,) = [index for index, row in enumerate(rows) if row[0] == "No"]
    assert rows[start][:4] == ("No", "Tanggal", "Jam datang (WITA)", "Jam keluar (WITA)")
    assert rows[start][-1] == "Paraf"
    day = datetime(2026, 11, 23)  # noqa: DTZ001 - a cell has no zone
    assert rows[start + 1][:6] == (1, day, time(7, 30), time(9, 5), "Rina Kartika", 2)
    assert rows[start + 2][:6] == (2, day, time(10, 0), None, "Andi", 0)
    assert rows[start + 2][9] == "Unggah\nEntri susulan"
    (first,) = [cells for cells in sheet.iter_rows() if cells[0].value == 1]
    assert (first[1].number_format, first[2].number_format) == ("dd-mm-yyyy", 'hh"."mm')


def test_the_file_says_what_it_is(recap: RecapDocument) -> None:
    about = opened(recap_xlsx(recap)).properties
    assert about.title == "Rekap Penanganan Permasalahan Pelelangan Secara Elektronik di LPSE, 1 – 30 November 2026"
    assert about.creator == recap.office.name
    assert about.created == recap.printed_at.replace(tzinfo=None)


def test_another_process_writes_the_same_bytes(recap: RecapDocument) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ELSEWHERE],
        input=pickle.dumps(recap),
        capture_output=True,
        check=True,
        env={**os.environ, "TZ": "Asia/Jayapura", "PYTHONHASHSEED": "7"},
    )
    assert done.stdout.decode().strip() == sha256(recap_xlsx(recap)).hexdigest()
