"""The recap as PDF: six numbered columns, legend, period, signatures, journal tip (S3 annex, A.8-33)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from loket_shared.domain.documents import Answer, JournalTip, RecapDocument
from loket_shared.qt.documents.recap import recap_pdf
from loket_shared.qt.documents.small_print import combined_digest

pytestmark = pytest.mark.usefixtures("qapp")
Reader = Callable[[bytes], list[str]]

HEADS = "1 2 3 4 5 6 No Nama Alamat Permasalahan Solusi Keterangan"
LEGEND = (
    "Keterangan : 1 = No Urut Pencatatan 2 = Nama Pengguna 3 = Alamat Pengguna "
    "4 = Pengaduan, Pertanyaan atau Konsultasi 5 = Jawaban solusi dari permasalahan 6 = Keterangan"
)


def test_the_recap_reads_as_the_procedures_annex(recap: RecapDocument, text_of: Reader) -> None:
    (page,) = text_of(recap_pdf(recap))
    for said in (
        "Rekap Penanganan Permasalahan Pelelangan Secara Elektronik di LPSE Periode 1 – 30 November 2026",
        HEADS,
        "410 Pengguna 0 CV Maju Jalan Melati 0 Konsultasi Masalah 0 Berkas dipecah menjadi lima bagian. "
        "FK-2026-000410 02-11-2026 Susulan",
        "411 Pengguna 1 CV Maju Jalan Melati 1 Pengaduan Masalah 1 Dalam proses FK-2026-000411 03-11-2026",
        "Pertanyaan Masalah 2 Dalam proses, janji tindak lanjut tgl 25 November 2026: dihubungi lewat telepon",
        "Dieskalasikan ke Helpdesk LKPP tgl 24 November 2026, no TTS-0042 FK-2026-000413 05-11-2026 Entri susulan",
        "Dibatalkan: tercatat dua kali FK-2026-000414 06-11-2026 Dibatalkan",
        LEGEND,
        "Jumlah: 5 permasalahan (2 konsultasi, 2 pengaduan, 1 pertanyaan); 1 selesai dijawab, 1 dijanjikan tindak "
        "lanjut, 1 dieskalasikan, 1 dalam proses, 1 dibatalkan. Solusi susulan: 1.",
        "Mengetahui, Kepala UPT LPSE ( Bambang Hermanto ) NIP 19700101",
        "Lumajang, 1 Desember 2026 Helpdesk LPSE ( …",
        "Dicetak 1 Desember 2026 pukul 08.05 WIB",
        f"Ujung jurnal: rantai 0193ab, baris 1204, sidik {'9f2c' * 16}",
        "halaman 1 dari 1",
    ):
        assert said in page


def test_an_empty_period_says_so(recap: RecapDocument, text_of: Reader) -> None:
    (page,) = text_of(recap_pdf(replace(recap, rows=(), signatories=(), journal=(), from_date=date(2026, 11, 30))))
    assert f"Periode 30 November 2026 {HEADS} Tidak ada permasalahan yang dicatat pada periode ini." in page
    assert "Jumlah: 0 permasalahan." in page
    assert "Petugas Helpdesk LPSE ( …" in page
    assert "jurnal" not in page


def test_titles_stand_on_every_page_and_no_row_is_lost(recap: RecapDocument, text_of: Reader) -> None:
    rows = tuple(
        replace(recap.rows[0], number=number, problem=f"masalah{number}", outcome=Answer(f"solusi{number}"))
        for number in range(1, 121)
    )
    pages = text_of(recap_pdf(replace(recap, rows=rows)))
    assert len(pages) > 6
    assert all(page.count(HEADS) == 1 for page in pages)
    assert all(f"halaman {number} dari {len(pages)}" in page for number, page in enumerate(pages, 1))
    told = [word for page in pages for word in page.split() if word[:6] in ("masala", "solusi") and word[-1].isdigit()]
    assert told == [word for number in range(1, 121) for word in (f"masalah{number}", f"solusi{number}")]


def test_a_solution_of_many_pages_keeps_its_number(recap: RecapDocument, text_of: Reader) -> None:
    tokens = [f"kata{number:04}" for number in range(1500)]
    long = replace(recap.rows[0], number=777, outcome=Answer(" ".join(tokens)))
    pages = text_of(recap_pdf(replace(recap, rows=(long, recap.rows[1]))))
    assert [word for page in pages for word in page.split() if word.startswith("kata")] == tokens
    assert all("777 lanjutan" in page for page in pages[1:-1])


@pytest.mark.parametrize("count", range(3, 17))
def test_the_signatures_share_a_page_with_the_last_row(recap: RecapDocument, text_of: Reader, count: int) -> None:
    rows = tuple(replace(recap.rows[1], number=number, name=f"orang{number}") for number in range(count))
    pages = text_of(recap_pdf(replace(recap, rows=rows)))
    assert "Kepala UPT LPSE" in pages[-1]
    assert f"orang{count - 1}" in pages[-1]


def test_several_chains_are_listed_and_summed(recap: RecapDocument, text_of: Reader) -> None:
    tips = tuple(JournalTip(f"rantai{number}", number, f"{number:064x}") for number in range(6))
    pages = text_of(recap_pdf(replace(recap, journal=tips)))
    assert all(f"6 rantai, sidik gabungan {combined_digest(tips)}" in page for page in pages)
    whole = " ".join(pages)
    assert all(f"Ujung jurnal: rantai {tip.chain}, baris {tip.seq}, sidik {tip.digest}" in whole for tip in tips)
    assert combined_digest(tips) == combined_digest(tips[::-1]) != combined_digest(tips[:-1])


def test_naughty_rows_are_printed_as_they_are(recap: RecapDocument, text_of: Reader) -> None:
    bad = "=1+1 <i>x</i> %s \u202e{}\x00"
    row = replace(recap.rows[0], name=bad, address=bad, kind=bad, problem=bad, outcome=Answer(bad), remarks=bad)
    (page,) = text_of(recap_pdf(replace(recap, rows=(row,))))
    assert page.count("=1+1 <i>x</i> %s {}") == 7  # six cells, and the kind in the sum
