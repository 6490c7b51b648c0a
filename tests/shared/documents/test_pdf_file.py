"""The PDF as a file: same content same bytes, on any thread, in any process; embedded fonts; true metadata."""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from typing import Any
from xml.etree import ElementTree as ET

import pypdf
import pytest
from loket_shared.domain.documents import Answer, FormDocument, GuestBookDocument, RecapDocument
from loket_shared.qt.documents.form import form_pdf
from loket_shared.qt.documents.guest_book import guest_book_pdf
from loket_shared.qt.documents.recap import recap_pdf
from PIL import Image

pytestmark = pytest.mark.usefixtures("qapp")

ELSEWHERE = """
import pickle, sys
from hashlib import sha256
from PySide6.QtGui import QGuiApplication
from loket_shared.qt.documents.form import form_pdf
app = QGuiApplication([])
form = pickle.loads(sys.stdin.buffer.read())
print(sha256(form_pdf(form, "ASLI")).hexdigest())
"""


@pytest.fixture(params=["form", "recap", "guest_book"])
def pdf(
    request: pytest.FixtureRequest, form: FormDocument, recap: RecapDocument, guest_book: GuestBookDocument
) -> bytes:
    """Each kind of document, one after another."""
    made: dict[str, Callable[[], bytes]] = {
        "form": lambda: form_pdf(form, "ASLI"),
        "recap": lambda: recap_pdf(recap),
        "guest_book": lambda: guest_book_pdf(guest_book),
    }
    return made[request.param]()


@pytest.mark.parametrize("zone", ["UTC", "Asia/Jayapura"])
def test_another_process_in_another_zone_writes_the_same_bytes(form: FormDocument, zone: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ELSEWHERE],
        input=pickle.dumps(form),
        capture_output=True,
        check=True,
        env={**os.environ, "TZ": zone, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.decode().strip() == sha256(form_pdf(form, "ASLI")).hexdigest()


def test_other_content_has_other_bytes_and_another_id(form: FormDocument) -> None:
    first = form_pdf(form, "ASLI")
    second = form_pdf(replace(form, part_c=(Answer("Lain."),)), "ASLI")
    assert pypdf.PdfReader(BytesIO(first)).trailer["/ID"] != pypdf.PdfReader(BytesIO(second)).trailer["/ID"]


def test_workers_draw_at_the_same_time(form: FormDocument) -> None:
    forms = [replace(form, form_label=f"FK-2026-{number:06}", part_c=(Answer("kata " * 2000),)) for number in range(12)]
    here = [form_pdf(one, "SALINAN") for one in forms]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda one: form_pdf(one, "SALINAN"), forms)) == here


def test_the_file_names_title_author_and_language(pdf: bytes, form: FormDocument) -> None:
    reader = pypdf.PdfReader(BytesIO(pdf), strict=True)
    about = reader.metadata
    root: Any = reader.root_object
    assert about is not None
    assert about.author == form.office.name
    assert about.title is not None
    assert about.title.startswith(("FORM KONSULTASI PENGGUNA SPSE FK-2026-000413", "Rekap Penanganan", "Buku Tamu"))
    assert root["/Lang"] == "id-ID"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True


def test_the_creation_date_is_the_documents(form: FormDocument) -> None:
    about = pypdf.PdfReader(BytesIO(form_pdf(form, "ASLI"))).metadata
    assert about is not None
    assert about.creation_date == about.modification_date == form.consulted_at


def test_what_pdf_a_asks_for_and_can_be_checked_is_so(pdf: bytes) -> None:
    reader = pypdf.PdfReader(BytesIO(pdf), strict=True)
    assert pdf.startswith(b"%PDF-1.4\n%")
    assert not reader.is_encrypted
    root: Any = reader.root_object
    (intent,) = root["/OutputIntents"]
    assert intent.get_object()["/S"] == "/GTS_PDFA1"
    assert intent.get_object()["/DestOutputProfile"].get_object()["/N"] == 3
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for state in resources["/ExtGState"].values():
            known = state.get_object()
            assert (known.get("/ca", 1), known.get("/CA", 1), known.get("/SMask", "/None")) == (1, 1, "/None")
    for entry in _dictionaries(reader):
        assert "/JavaScript" not in entry
        assert entry.get("/Interpolate") in (None, False)
        if entry.get("/Type") == "/Font" and "/FontDescriptor" in entry:
            descriptor = entry["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/CIDSet"} <= descriptor.keys()
            assert descriptor["/FontName"] == entry["/BaseFont"]
            assert entry["/BaseFont"][7:8] == "+"


def test_the_metadata_stream_agrees_with_the_dictionary(pdf: bytes) -> None:
    reader = pypdf.PdfReader(BytesIO(pdf))
    about = reader.metadata
    assert about is not None
    assert about.creation_date is not None
    root: Any = reader.root_object
    elements = ET.fromstring(root["/Metadata"].get_data()).iter()  # noqa: S314 - our own file
    said = {element.tag.split("}")[1]: "".join(element.itertext()).strip() for element in elements}
    assert (said["part"], said["conformance"], said["language"]) == ("1", "B", "id-ID")
    assert (said["title"], said["creator"], said["Producer"]) == (about.title, about.author, about.producer)
    assert said["CreatorTool"] == about.creator
    assert said["CreateDate"] == about.creation_date.isoformat()


def test_words_are_found_as_they_were_written(form: FormDocument) -> None:
    words = "fi ffi fl 10-20 a-b 0–9 AVATAR"
    text = pypdf.PdfReader(BytesIO(form_pdf(replace(form, problem=words), "ASLI"))).pages[0].extract_text()
    assert words in text
    assert "FK-2026-000413" in text
    assert "\t" not in text


def test_every_offset_of_the_cross_reference_table_is_right(pdf: bytes) -> None:
    table = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    lines = pdf[table:].splitlines()
    assert lines[0] == b"xref"
    count = int(lines[1].split()[1])
    for number in range(1, count):
        assert pdf[int(lines[2 + number][:10]) :].startswith(b"%d 0 obj\n" % number)


def test_the_text_is_as_dark_as_a_photocopier_wants(
    pdf: bytes, picture_of: Callable[[bytes, int], Image.Image]
) -> None:
    darkest, _ = picture_of(pdf, 0).convert("L").getextrema()
    assert isinstance(darkest, int)
    assert darkest < 0x28


def _dictionaries(reader: pypdf.PdfReader) -> Iterator[dict[str, Any]]:
    size: Any = reader.trailer["/Size"]
    for number in range(1, size):
        found = reader.get_object(number)
        if isinstance(found, dict):
            yield found
