"""What the document tests share: filled documents, and readers that we did not write: pypdf, PDFium, ZXing."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from loket_shared.domain.documents import (
    Answer,
    Cancelled,
    Escalation,
    FormDocument,
    GuestBookDocument,
    GuestBookRow,
    InProgress,
    JournalTip,
    Letterhead,
    Outcome,
    PrivacyNotice,
    Promise,
    RecapDocument,
    RecapRow,
    Signatory,
)
from PIL.Image import Image
from pypdf import PdfReader

OFFICE = Letterhead(
    "UPT LPSE Kabupaten Lumajang",
    "Pemerintah Kabupaten Lumajang",
    "Jalan Alun-Alun Utara No. 7, Lumajang 67311",
    "(0334) 881255",
    "lpse@lumajangkab.go.id",
)
PRINTED = datetime(2026, 12, 1, 1, 5, tzinfo=UTC)
OUTCOMES: tuple[Outcome, ...] = (
    Answer("Berkas dipecah menjadi lima bagian."),
    InProgress(),
    Promise(date(2026, 11, 25), "dihubungi lewat telepon"),
    Escalation(date(2026, 11, 24), "TTS-0042"),
    Cancelled("tercatat dua kali"),
)


@pytest.fixture
def form() -> FormDocument:
    """A consultation as the desk finishes it: at 02:42 UTC, which is 09.42 in Lumajang."""
    return FormDocument(
        office=OFFICE,
        zone="Asia/Jakarta",
        form_label="FK-2026-000413",
        reference="LK1:7QK2M9XWJ4T8RB3D",
        consulted_at=datetime(2026, 11, 23, 2, 42, tzinfo=UTC),
        name="Budi Santoso",
        organisation="CV Cipta Karya Mandiri",
        address="Jalan Gajah Mada No. 12, Lumajang",
        phone="0812-3456-7890",
        problem="Unggah dokumen penawaran berhenti di 80%.",
        part_c=(Answer("Berkas 42 MB dipecah menjadi lima bagian."),),
        explained_by="Sari Wulandari, S.Kom.",
        nip="19870512 201001 2 003",
        privacy=PrivacyNotice("Data Anda dipakai untuk layanan konsultasi.", "5 tahun", "(0334) 881255"),
    )


@pytest.fixture
def recap() -> RecapDocument:
    """A month with every outcome, one supplement and one row entered late."""
    rows = tuple(
        RecapRow(
            number=410 + index,
            form_label=f"FK-2026-{410 + index:06}",
            recorded_on=date(2026, 11, 2 + index),
            name=f"Pengguna {index}",
            address=f"Jalan Melati {index}",
            kind=("konsultasi", "pengaduan", "pertanyaan")[index % 3],
            problem=f"Masalah {index}",
            outcome=outcome,
            organisation="CV Maju",
            supplement=index == 0,
            entered_late=index == 3,
        )
        for index, outcome in enumerate(OUTCOMES)
    )
    signatories = (
        Signatory("Mengetahui,\nKepala UPT LPSE", "Bambang Hermanto", "19700101"),
        Signatory("Helpdesk LPSE"),
    )
    return RecapDocument(
        office=OFFICE,
        zone="Asia/Jakarta",
        from_date=date(2026, 11, 1),
        to_date=date(2026, 11, 30),
        rows=rows,
        printed_at=PRINTED,
        place="Lumajang",
        signatories=signatories,
        journal=(JournalTip("0193ab", 1204, "9f2c" * 16),),
    )


@pytest.fixture
def guest_book() -> GuestBookDocument:
    """Two guests of an office in Makassar; the first came at 23.30 UTC, which is 07.30 of the next day there."""
    first = GuestBookRow(
        number=1,
        arrived_at=datetime(2026, 11, 22, 23, 30, tzinfo=UTC),
        left_at=datetime(2026, 11, 23, 1, 5, tzinfo=UTC),
        name="Rina Kartika",
        companions=2,
        organisation="PT Karya",
        address="Jalan Mawar 3",
        phone="0811-1111-2222",
        purpose="Lupa kata sandi",
        destination="Helpdesk",
    )
    second = GuestBookRow(
        2,
        datetime(2026, 11, 23, 2, tzinfo=UTC),
        None,
        "Andi",
        0,
        "",
        "",
        "",
        "Unggah",
        "Bidding room",
        entered_late=True,
    )
    return GuestBookDocument(
        OFFICE, "Asia/Makassar", date(2026, 11, 23), date(2026, 11, 23), (first, second), PRINTED, "Makassar"
    )


@pytest.fixture
def text_of() -> Callable[[bytes], list[str]]:
    """Read a PDF's text with pypdf: one string a page, white space as single spaces."""

    def read(pdf: bytes) -> list[str]:
        return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf), strict=True).pages]

    return read


@pytest.fixture
def picture_of() -> Callable[[bytes, int], Image]:
    """Draw one page of a PDF with PDFium, 150 dots an inch."""

    def draw(pdf: bytes, page: int) -> Image:
        document = pypdfium2.PdfDocument(pdf)
        try:
            picture: Image = document[page].render(scale=150 / 72).to_pil().convert("RGB")
        finally:
            document.close()
        return picture

    return draw


@pytest.fixture
def codes_of(picture_of: Callable[[bytes, int], Image]) -> Callable[[bytes], list[str]]:
    """Read the QR codes of a PDF's first page from its picture."""
    return lambda pdf: [code.text for code in zxingcpp.read_barcodes(picture_of(pdf, 0))]
