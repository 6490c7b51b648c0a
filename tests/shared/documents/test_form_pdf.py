"""The consultation form, read back from the PDF by readers that we did not write (S3 annex)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from loket_shared.domain.documents import Answer, Escalation, FormDocument, InProgress, PrivacyNotice, Promise
from loket_shared.qt.documents.form import blank_form_pdf, form_pdf
from PIL import Image

pytestmark = pytest.mark.usefixtures("qapp")
Reader = Callable[[bytes], list[str]]

LABELS = (
    "FORM KONSULTASI PENGGUNA SPSE",
    "Hari/Tanggal Konsultasi :",
    "Waktu :",
    "A. IDENTITAS PENGGUNA SPSE",
    "a. Nama :",
    "b. Nama Instansi/Perusahaan :",
    "c. Alamat :",
    "d. Nomor Telepon/HP :",
    "B. PERMASALAHAN",
    "C. JAWABAN/SOLUSI PERMASALAHAN",
    "Pemberi Penjelasan",
)


def test_the_form_has_every_field_of_the_procedure_in_its_order(form: FormDocument, text_of: Reader) -> None:
    (page,) = text_of(form_pdf(form, "ASLI"))
    places = [page.index(label) for label in LABELS]
    assert places == sorted(places)
    for value in (
        "Hari/Tanggal Konsultasi : Senin, 23 November 2026",
        "Waktu : 09.42 WIB",
        "a. Nama : Budi Santoso",
        "b. Nama Instansi/Perusahaan : CV Cipta Karya Mandiri",
        "c. Alamat : Jalan Gajah Mada No. 12, Lumajang",
        "d. Nomor Telepon/HP : 0812-3456-7890",
        "B. PERMASALAHAN Unggah dokumen penawaran berhenti di 80%.",
        "C. JAWABAN/SOLUSI PERMASALAHAN Berkas 42 MB dipecah menjadi lima bagian.",
        "( Sari Wulandari, S.Kom. ) NIP 19870512 201001 2 003",
        "Nomor FK-2026-000413 ASLI (ARSIP)",
        "Pemerintah Kabupaten Lumajang UPT LPSE Kabupaten Lumajang Jalan Alun-Alun Utara No. 7, Lumajang 67311",
        "Data Anda dipakai untuk layanan konsultasi. Masa simpan: 5 tahun. Hubungi: (0334) 881255.",
        "halaman 1 dari 1",
    ):
        assert value in page


@pytest.mark.parametrize(
    ("zone", "time"), [("Asia/Jakarta", "09.42 WIB"), ("Asia/Makassar", "10.42 WITA"), ("Asia/Jayapura", "11.42 WIT")]
)
def test_the_time_is_the_offices(form: FormDocument, text_of: Reader, zone: str, time: str) -> None:
    assert f"Waktu : {time}" in text_of(form_pdf(replace(form, zone=zone), "ASLI"))[0]


def test_original_and_copy_are_marked(form: FormDocument, text_of: Reader) -> None:
    original, copy = text_of(form_pdf(form, "ASLI"))[0], text_of(form_pdf(form, "SALINAN"))[0]
    assert "ASLI (ARSIP)" in original
    assert "SALINAN" not in original
    assert "SALINAN (PENGGUNA)" in copy
    assert "ASLI" not in copy
    with pytest.raises(ValueError, match="LAIN"):
        form_pdf(form, "LAIN")


@pytest.mark.parametrize(("nth", "said"), [(1, None), (2, "Cetak ulang ke-1"), (4, "Cetak ulang ke-3")])
def test_a_later_print_says_so(form: FormDocument, text_of: Reader, nth: int, said: str | None) -> None:
    (page,) = text_of(form_pdf(form, "SALINAN", nth))
    assert page.count("Cetak ulang") == (2 if said else 0)  # under the mark and in the foot
    assert said is None or said in page


def test_the_qr_code_holds_the_reference(form: FormDocument, codes_of: Reader) -> None:
    assert codes_of(form_pdf(form, "SALINAN")) == ["LK1:7QK2M9XWJ4T8RB3D"]
    assert codes_of(form_pdf(replace(form, reference=""), "SALINAN")) == []


def test_part_c_tells_what_happened_so_far(form: FormDocument, text_of: Reader) -> None:
    story = (Escalation(date(2026, 11, 23), "TTS-42"), Promise(date(2026, 11, 25)), Answer("Sudah selesai."))
    (page,) = text_of(form_pdf(replace(form, part_c=story), "ASLI"))
    assert (
        "Dieskalasikan ke Helpdesk LKPP tgl 23 November 2026, no TTS-42 "
        "Dalam proses, janji tindak lanjut tgl 25 November 2026 Sudah selesai."
    ) in page
    assert "Dalam proses" in text_of(form_pdf(replace(form, part_c=(InProgress(),)), "ASLI"))[0]


def test_a_long_answer_flows_over_pages_that_all_say_whose_they_are(form: FormDocument, text_of: Reader) -> None:
    tokens = [f"kata{number:04}" for number in range(1250)]  # some 11,000 characters
    pages = text_of(form_pdf(replace(form, part_c=(Answer(" ".join(tokens)),)), "SALINAN", 2))
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "FK-2026-000413 · SALINAN (PENGGUNA) · Cetak ulang ke-1" in page
        assert f"halaman {number} dari {len(pages)}" in page
    found = [word for page in pages for word in page.split() if word.startswith("kata")]
    assert found == tokens
    assert all("C. JAWABAN/SOLUSI PERMASALAHAN (lanjutan)" in page for page in pages[1:])
    assert sum("Pemberi Penjelasan" in page for page in pages) == 1


@pytest.mark.parametrize("lines", range(10, 60, 3))
def test_the_signature_never_stands_without_a_part_of_the_answer(
    form: FormDocument, text_of: Reader, lines: int
) -> None:
    answer = "\n".join(f"baris{number:03}" for number in range(lines))
    pages = text_of(form_pdf(replace(form, part_c=(Answer(answer),)), "ASLI"))
    (signed,) = [page for page in pages if "Pemberi Penjelasan" in page]
    assert signed is pages[-1]
    assert signed.count("baris") >= 2
    assert [word for page in pages for word in page.split() if word.startswith("baris")] == answer.split()


def test_a_form_for_the_pen_has_room_and_no_foreign_words(form: FormDocument, text_of: Reader) -> None:
    (page,) = text_of(blank_form_pdf(form.office, "FK-K-0001", PrivacyNotice()))
    assert "Nomor FK-K-0001" in page
    assert all(label in page for label in LABELS)
    assert page.count("....................") > 15
    assert "( ………" in page
    assert "Budi" not in page


def test_what_is_not_known_leaves_no_trace(form: FormDocument, text_of: Reader) -> None:
    (page,) = text_of(form_pdf(replace(form, nip="", privacy=PrivacyNotice()), "ASLI"))
    assert "NIP" not in page
    assert "UU 27/2022" not in page
    assert "Entri susulan" not in page
    assert "Entri susulan" in text_of(form_pdf(replace(form, entered_late=True), "ASLI"))[0]


NAUGHTY = "🙂 李小龙 محمد <b>tebal</b> \u202eabc\x00\x07 \ud800 ' OR 1=1;-- %s =SUM(1) {x} \\n &lt; e\u0301"


def test_naughty_strings_appear_literally_in_every_field(form: FormDocument, text_of: Reader) -> None:
    bad = replace(
        form,
        name=NAUGHTY,
        organisation=NAUGHTY,
        address=NAUGHTY,
        phone=NAUGHTY,
        problem=NAUGHTY,
        part_c=(Answer(NAUGHTY),),
        explained_by=NAUGHTY,
        nip=NAUGHTY,
        form_label=NAUGHTY,
        office=replace(form.office, name=NAUGHTY, subtitle=NAUGHTY, address=NAUGHTY, logo_path=NAUGHTY),
        privacy=PrivacyNotice(NAUGHTY, NAUGHTY, NAUGHTY),
    )
    text = " ".join(text_of(form_pdf(bad, "ASLI")))
    assert text.count("LiXiaoLong mhmd <b>tebal</b> abc ' OR 1=1;-- %s =SUM(1) {x} \\n &lt; é") >= 6
    assert "dicetak dengan huruf Latin" in text


def test_a_megabyte_in_a_field_is_printed(form: FormDocument) -> None:
    huge = replace(form, name="n" * 20_000, problem="x" * 500_000, part_c=(Answer("kata " * 100_000),))
    document = pypdfium2.PdfDocument(form_pdf(huge, "ASLI"))
    pages = [page.get_textpage().get_text_bounded() for page in document]
    assert sum(page.count("kata") for page in pages) == 100_000
    assert sum(page.count("x") for page in pages) == 500_000
    assert f"halaman {len(pages)} dari {len(pages)}" in pages[-1]


def test_nothing_is_drawn_where_printers_cannot_print(
    form: FormDocument, picture_of: Callable[[bytes, int], Image.Image]
) -> None:
    long = replace(form, name="Raden Ajeng " * 30, address="Kelurahan" * 60, explained_by="Sri Wahyuningsih " * 6)
    picture = picture_of(form_pdf(long, "SALINAN", 2), 0)
    edge = round(8 / 25.4 * 150)
    inner = picture.crop((edge, edge, picture.width - edge, picture.height - edge))
    white = picture.copy()
    white.paste((255, 255, 255), (0, 0, picture.width, picture.height))
    white.paste(inner, (edge, edge))
    assert white.tobytes() == picture.tobytes()


def test_a_logo_is_drawn_on_white_and_a_missing_one_is_not_missed(
    form: FormDocument, picture_of: Callable[[bytes, int], Image.Image], tmp_path: Path
) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGBA", (40, 40), (200, 0, 0, 255)).save(path)
    with_logo = replace(form, office=replace(form.office, logo_path=str(path)))
    assert (200, 0, 0) in {colour for _, colour in picture_of(form_pdf(with_logo, "ASLI"), 0).getcolors(1 << 20) or []}
    gone = replace(form, office=replace(form.office, logo_path="/nowhere/logo.png"))
    assert form_pdf(gone, "ASLI") == form_pdf(form, "ASLI")


@pytest.mark.parametrize("lines", range(1, 90, 4))
def test_a_title_never_stands_alone_at_the_end_of_a_page(form: FormDocument, text_of: Reader, lines: int) -> None:
    problem = "\n".join(f"masalah{number:03}" for number in range(lines))
    answer = Answer("solusi000\nsolusi001\nsolusi002")
    pages = text_of(form_pdf(replace(form, problem=problem, part_c=(answer,)), "ASLI"))
    assert [word for page in pages for word in page.split() if word.startswith("masalah")] == problem.split()
    (with_b,) = [page for page in pages if "B. PERMASALAHAN masalah000" in page]
    (with_c,) = [page for page in pages if "C. JAWABAN/SOLUSI PERMASALAHAN solusi000" in page]
    assert with_b is pages[0]
    assert "Pemberi Penjelasan" in with_c


@pytest.mark.parametrize("words", [1, 12, 30])
def test_a_usual_case_of_an_office_with_a_long_name_stays_on_one_page(
    form: FormDocument, text_of: Reader, words: int
) -> None:
    office = replace(
        form.office, name="Unit Pelaksana Teknis Layanan Pengadaan " * 3, subtitle="Sekretariat Daerah " * 5
    )
    long = replace(form, office=office, name="Raden Ajeng " * 7, organisation="Perseroan " * 12, entered_late=True)
    assert len(text_of(form_pdf(replace(long, part_c=(Answer("jawaban " * words),)), "SALINAN", 2))) == 1
