"""`loket export`: the right rows in a private file, journalled before it appears, and nothing overwritten."""

import json
import stat
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any, Protocol

import openpyxl
import pytest
from loket_shared.config import Config
from loket_shared.db import DatabaseUnavailable, Reason
from loket_shared.db.schema import journal, recap_snapshot
from loket_shared.domain.events import EventKind
from loket_shared.services import archive, cases
from offices import Office
from pypdf import PdfReader
from sqlalchemy import func, select


class Said(Protocol):
    code: int
    out: str
    err: str


Loket = Callable[..., Said]
MONDAY = ("--from", "2026-11-23", "--to", "2026-11-23")


@pytest.fixture
def worked(office: Office) -> Office:
    """One visitor answered and archived, one waiting."""
    given = office.issued()
    case_id = office.served().case_id
    assert case_id is not None
    assert given.case_id == case_id
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, 1, "Berkas dipecah menjadi dua bagian."))
    office.do(lambda tx: archive.lay_down(tx, office.officer(), case_id, "Lemari 2, map kuning", final=True))
    office.issued()
    return office


def exported(office: Office) -> list[dict[str, Any]]:
    query = select(journal.c.canonical).where(journal.c.kind == str(EventKind.EXPORTED)).order_by(journal.c.recorded_at)
    return [json.loads(text)["data"] for text in office.see(lambda tx: tx.execute(query).scalars().all())]


def cells(data: bytes) -> str:
    sheet = openpyxl.load_workbook(BytesIO(data)).active
    assert sheet is not None
    return "\n".join(
        " | ".join(str(value) for value in row if value is not None) for row in sheet.iter_rows(values_only=True)
    )


def pages(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)


READ = {"xlsx": cells, "pdf": pages}


@pytest.mark.usefixtures("settings", "qapp")
@pytest.mark.parametrize("form", ["xlsx", "pdf"])
@pytest.mark.parametrize(
    ("document", "told"),
    [
        ("recap", ("Budi Santoso", "Berkas dipecah menjadi dua bagian.", "FK-2026-000001", "Dalam proses")),
        ("guest-book", ("Budi Santoso", "CV Cipta Karya Mandiri", "Unggah dokumen penawaran berhenti di 80%.")),
        (
            "archive",
            ("FK-2026-000002", "ARS-2026-000001", "Lemari 2, map kuning", "Sari Wulandari", "1 belum diarsipkan"),
        ),
    ],
)
def test_a_document_holds_the_period_and_the_journal_its_fingerprint(
    loket: Loket, worked: Office, tmp_path: Path, document: str, form: str, told: tuple[str, ...]
) -> None:
    file = tmp_path / f"hasil.{form}"
    said = loket("export", document, *MONDAY, "-o", file)
    assert (said.code, said.err) == (0, "")
    assert f"2 baris: {file}" in said.out
    data = file.read_bytes()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    text = " ".join(READ[form](data).split())
    for part in told:
        assert part in text, part
    (noted,) = exported(worked)
    assert noted["document"] == document.replace("-", "_")
    assert (noted["from"], noted["to"], noted["rows"]) == ("2026-11-23", "2026-11-23", 2)
    assert noted["sha256"] == sha256(data).hexdigest()
    assert "Budi" not in json.dumps(noted)


@pytest.mark.usefixtures("settings", "qapp")
def test_a_recap_on_paper_is_frozen_a_spreadsheet_is_not(loket: Loket, worked: Office, tmp_path: Path) -> None:
    loket("export", "recap", *MONDAY, "-o", tmp_path / "a.xlsx")
    kept = select(func.count()).select_from(recap_snapshot)
    assert worked.see(lambda tx: tx.execute(kept).scalar_one()) == 0
    loket("export", "recap", *MONDAY, "-o", tmp_path / "a.pdf")
    assert worked.see(lambda tx: tx.execute(kept).scalar_one()) == 1


def test_without_a_name_it_goes_to_the_folder_of_exports(loket: Loket, worked: Office, settings: Config) -> None:
    said = loket("export", "guest-book", "--from", "2026-11-01", "--to", "2026-11-30")
    file = settings.data_dir / "exports" / "buku-tamu-2026-11-01-2026-11-30.xlsx"
    assert str(file) in said.out
    assert "Budi Santoso" in cells(file.read_bytes())
    assert len(exported(worked)) == 1


@pytest.mark.usefixtures("settings")
def test_an_existing_file_stays_and_nothing_is_journalled(loket: Loket, worked: Office, tmp_path: Path) -> None:
    file = tmp_path / "rekap.xlsx"
    file.write_text("tanda tangan asli")
    said = loket("export", "recap", *MONDAY, "-o", file)
    assert said.code == 5
    assert "--replace" in said.err
    assert file.read_text() == "tanda tangan asli"
    assert exported(worked) == []
    assert loket("export", "recap", *MONDAY, "-o", file, "--replace").code == 0
    assert "Budi" in cells(file.read_bytes())


@pytest.mark.usefixtures("settings")
def test_a_folder_that_cannot_be_written_is_told_before_anything_is_journalled(
    loket: Loket, worked: Office, tmp_path: Path
) -> None:
    (tmp_path / "penuh").write_text("no folder")
    said = loket("export", "recap", *MONDAY, "-o", tmp_path / "penuh" / "a.xlsx")
    assert said.code == 6
    assert "tidak dapat ditulis" in said.err
    assert exported(worked) == []


@pytest.mark.usefixtures("settings")
def test_no_file_appears_when_the_journal_cannot_be_written(
    loket: Loket, worked: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DatabaseUnavailable(Reason.FULL, "no room")

    monkeypatch.setattr("loket_shared.cli.export.record_export", refuse)
    said = loket("export", "recap", *MONDAY, "-o", tmp_path / "baru" / "a.xlsx")
    assert said.code == 3
    assert list((tmp_path / "baru").iterdir()) == []
    assert exported(worked) == []


@pytest.mark.usefixtures("settings")
@pytest.mark.parametrize(
    "words",
    [
        ("--from", "2026-11-24", "--to", "2026-11-23"),
        ("-o", "rekap.docx"),
        ("-o", "rekap"),
        ("--from", "kemarin"),
        ("--format", "csv"),
    ],
)
def test_what_cannot_be_meant_is_refused(loket: Loket, words: tuple[str, ...]) -> None:
    said = loket("export", "recap", *words)
    assert said.code == 2
    assert said.err


@pytest.mark.usefixtures("settings", "qapp")
def test_a_dossier_of_one_case_or_of_a_period_is_a_pdf(loket: Loket, worked: Office, settings: Config) -> None:
    said = loket("export", "dossier", "--case", "fk-2026-000001")
    assert (said.code, said.err) == (0, "")
    file = settings.data_dir / "exports" / "berkas-bukti-FK-2026-000001.pdf"
    assert f"1 permasalahan: {file}" in said.out
    text = " ".join(pages(file.read_bytes()).split())
    for part in ("BERKAS BUKTI FK-2026-000001", "Budi Santoso", "Lemari 2, map kuning", "Hasil: JURNAL UTUH."):
        assert part in text, part
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    whole = loket("export", "dossier", *MONDAY, "--all-cases", english=True)
    assert "2 cases" in whole.out
    period = settings.data_dir / "exports" / "berkas-bukti-2026-11-23.pdf"
    assert "Berkas ini memuat 2 permasalahan yang dicatat pada periode ini." in " ".join(
        pages(period.read_bytes()).split()
    )
    first, second = exported(worked)
    assert (first["document"], first["rows"], first["sha256"]) == ("dossier", 1, sha256(file.read_bytes()).hexdigest())
    assert (second["document"], second["rows"]) == ("dossier", 2)
    kinds = select(journal.c.kind).where(journal.c.kind == str(EventKind.CASE_VIEWED))
    assert len(worked.see(lambda tx: tx.execute(kinds).all())) == 1


@pytest.mark.usefixtures("settings")
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("recap", "--all-cases"), 2),
        (("recap", "--case", "FK-2026-000001"), 2),
        (("dossier", "--format", "xlsx"), 2),
        (("dossier", "-o", "bukti.xlsx"), 2),
        (("dossier", "-o", "bukti.docx"), 2),
        (("dossier", "--case", "FK-2026-000001", *MONDAY), 2),
        (("dossier", "--case", "FK-2026-999999"), 5),
    ],
)
def test_a_dossier_that_cannot_be_meant_is_refused(
    loket: Loket, worked: Office, words: tuple[str, ...], code: int
) -> None:
    said = loket("export", *words)
    assert (said.code, bool(said.err)) == (code, True)
    assert exported(worked) == []


@pytest.mark.usefixtures("settings")
def test_an_empty_period_is_a_document_too(loket: Loket, worked: Office, tmp_path: Path) -> None:
    file = tmp_path / "kosong.xlsx"
    said = loket("export", "archive", "--from", "2025-01-01", "-o", file, english=True)
    assert said.code == 0
    assert "0 rows" in said.out
    assert "Tidak ada formulir yang dicatat pada periode ini." in cells(file.read_bytes())
    assert exported(worked)[0]["rows"] == 0
