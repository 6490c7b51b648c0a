"""The guest book as PDF: twelve columns, local times, empty periods, sheets for the pen (A.7)."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from loket_shared.domain.documents import GuestBookDocument
from loket_shared.qt.documents.guest_book import blank_guest_book_pdf, guest_book_pdf
from pypdf import PdfReader

pytestmark = pytest.mark.usefixtures("qapp")
Reader = Callable[[bytes], list[str]]

HEADS = (
    "No Tanggal Jam datang (WITA) Jam keluar (WITA) Nama Jumlah pendamping Instansi/Perusahaan Alamat "
    "No. Telepon/HP Permasalahan/ Keperluan Tujuan Paraf"
)


def test_a_day_reads_as_it_was_in_the_office(guest_book: GuestBookDocument, text_of: Reader) -> None:
    (page,) = text_of(guest_book_pdf(guest_book))
    for said in (
        "Buku Tamu Periode 23 November 2026",
        HEADS,
        "1 23-11-2026 07.30 09.05 Rina Kartika 2 PT Karya Jalan Mawar 3 0811-1111-2222 Lupa kata sandi Helpdesk",
        "2 23-11-2026 Entri susulan 10.00 – Andi 0 Unggah Bidding room",
        "Jumlah: 2 tamu, 2 pendamping.",
        "Makassar, 1 Desember 2026",
        "Dicetak 1 Desember 2026 pukul 09.05 WITA",
    ):
        assert said in page


def test_an_empty_period_says_so(guest_book: GuestBookDocument, text_of: Reader) -> None:
    (page,) = text_of(guest_book_pdf(replace(guest_book, rows=())))
    assert "Tidak ada tamu yang dicatat pada periode ini." in page
    assert "Jumlah: 0 tamu, 0 pendamping." in page


def test_many_guests_fill_pages_with_titles(guest_book: GuestBookDocument, text_of: Reader) -> None:
    rows = tuple(replace(guest_book.rows[0], number=number, name=f"tamu{number:03}") for number in range(200))
    pages = text_of(guest_book_pdf(replace(guest_book, rows=rows)))
    assert len(pages) > 10
    assert all(page.count(HEADS) == 1 for page in pages)
    assert [word for page in pages for word in page.split() if word.startswith("tamu0")] == [
        f"tamu{number:03}" for number in range(100)
    ]


def test_a_long_problem_is_shortened_because_the_form_has_it_whole(
    guest_book: GuestBookDocument, text_of: Reader
) -> None:
    long = replace(guest_book.rows[0], purpose="kata " * 2000)
    pages = text_of(guest_book_pdf(replace(guest_book, rows=(long,))))
    assert len(pages) == 1
    assert 50 < pages[0].count("kata") <= 62
    assert "…" in pages[0]


def test_a_sheet_for_the_pen_is_one_page_of_empty_lines(guest_book: GuestBookDocument, text_of: Reader) -> None:
    pdf = blank_guest_book_pdf(guest_book.office, "Asia/Makassar", "BT-K-0007", guest_book.printed_at)
    (page,) = text_of(pdf)
    assert f"Buku Tamu Lembar cadangan BT-K-0007 {HEADS}" in page
    assert "Tidak ada" not in page


def test_pages_lie_across(guest_book: GuestBookDocument) -> None:
    box = PdfReader(BytesIO(guest_book_pdf(guest_book))).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (842, 595)
