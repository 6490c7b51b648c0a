"""Files of a case: what they are is seen by their content, what does not belong is refused with its reason."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import files
import pytest
from loket_shared.db.schema import attachment, attachment_bytes, case_file, journal
from loket_shared.domain.attachments import (
    FileType,
    Refused,
    Removal,
    extension,
    holds_secret,
    names_secret,
    stored_name,
)
from loket_shared.services import attachments
from loket_shared.services.attachment_kind import Examined, NotTaken, examine, examine_file
from loket_shared.services.results import NotAllowed
from loket_shared.services.settings import read_settings, save_settings
from offices import Office
from sqlalchemy import func, select, update

TAKEN = {
    "layar.png": (files.picture(), FileType.PNG),
    "foto.jpeg": (files.picture("JPEG"), FileType.JPEG),
    "x.webp": (files.picture("WEBP"), FileType.WEBP),
    "x.gif": (files.picture("GIF"), FileType.GIF),
    "surat.pdf": (files.pdf(), FileType.PDF),
    "surat.docx": (files.word(), FileType.DOCX),
    "daftar.ods": (files.sheet(), FileType.ODS),
    "catatan.txt": ("Galat 504 saat unggah — tembolok dibersihkan.".encode(), FileType.TEXT),
    "data.csv": (b"a;b\n1;2\n", FileType.TEXT),
    "utf16.txt": ("Galat".encode("utf-16"), FileType.TEXT),
}
REFUSED = {
    "kosong.txt": (b"", Refused.EMPTY),
    "besar.txt": (b"a" * 10_000_001, Refused.TOO_LARGE),
    "penawaran.rhs": (b"\x01\x02", Refused.OFFER),
    "PENAWARAN.RHS": (files.picture(), Refused.OFFER),
    "paket.docx": (files.word(more={"word/embeddings/a.rhs": b"1"}), Refused.OFFER),
    "surat.pdf.exe": (b"MZ\x90\x00" + bytes(200), Refused.PROGRAM),
    "foto.png": (b"MZ\x90\x00" + bytes(200), Refused.PROGRAM),
    "foto.jpg": (b"\x7fELF" + bytes(200), Refused.PROGRAM),
    "jalan.bat": (b"del *", Refused.SCRIPT),
    "jalan.txt": (b"#!/bin/sh\nrm", Refused.SCRIPT),
    "halaman.txt": (b" <!DOCTYPE html><script>", Refused.SCRIPT),
    "gambar.svg": (b"<svg/>", Refused.SCRIPT),
    "aktif.pdf": (files.pdf(b"/OpenAction<</S/JavaScript/JS(x)>>"), Refused.SCRIPT),
    "makro.docx": (files.word(more={"word/vbaProject.bin": b"1"}), Refused.MACROS),
    "makro2.docx": (files.word(kind="application/vnd.ms-word.document.macroEnabled.main+xml"), Refused.MACROS),
    "makro.xlsm": (files.word(), Refused.MACROS),
    "program.docx": (files.word(more={"word/embeddings/setup.exe": b"1"}), Refused.PROGRAM),
    "lama.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Refused.OLD_OFFICE),
    "terpotong.png": (files.picture(size=(900, 900))[:400], Refused.DAMAGED),
    "terpotong.jpg": (files.picture("JPEG", (900, 900))[:800], Refused.DAMAGED),
    "terpotong.pdf": (files.pdf()[:60], Refused.DAMAGED),
    "terpotong.docx": (files.word()[:-40], Refused.DAMAGED),
    "acak.png": (bytes(range(256)) * 4, Refused.DAMAGED),
    "acak.bin": (bytes(range(256)) * 4, Refused.UNKNOWN),
    "arsip.zip": (files.packed({"a.txt": "a"}), Refused.UNKNOWN),
    "musik.mp3": (b"ID3\x03\x00" + bytes(300), Refused.UNKNOWN),
    "akun.txt": (b"user: budi\npassword: Rahasia123", Refused.PASSWORD),
    "akun.docx": (files.word("Kata sandi SPSE adalah Rahasia123"), Refused.PASSWORD),
    "password-Rahasia123.png": (files.picture(), Refused.PASSWORD),
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_a_type_is_seen_by_its_content(name: str) -> None:
    data, kind = TAKEN[name]
    seen = examine(name, data, 10)
    assert isinstance(seen, Examined), seen
    assert (seen.type, seen.name, seen.renamed) == (kind, name, False)


@pytest.mark.parametrize("name", REFUSED)
def test_what_does_not_belong_is_refused_with_its_reason(name: str) -> None:
    data, reason = REFUSED[name]
    seen = examine(name, data, 10)
    assert isinstance(seen, NotTaken)
    assert seen.reason is reason


def test_a_bomb_is_not_unpacked() -> None:
    seen = examine("bom.docx", files.bomb(), 10)
    assert isinstance(seen, NotTaken)
    assert seen.reason is Refused.BOMB
    many = examine("banyak.docx", files.word(more={f"word/{n}.xml": "" for n in range(3_100)}), 10)
    assert isinstance(many, NotTaken)
    assert many.reason is Refused.BOMB
    huge = examine("lebar.png", files.picture(size=(9_000, 8_000)), 10)
    assert isinstance(huge, NotTaken)
    assert huge.reason is Refused.BOMB


def test_a_lying_extension_is_put_right() -> None:
    seen = examine("laporan.pdf", files.picture(), 10)
    assert isinstance(seen, Examined)
    assert (seen.name, seen.type, seen.renamed) == ("laporan.png", FileType.PNG, True)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd.png"),
        ("C:\\Users\\Budi\\layar.png", "layar.png"),
        ("layar\u202egnp.exe", "layargnp.png"),
        ("a\x00b\nc.png", "abc.png"),
        ("", "lampiran.png"),
        ("...", "lampiran.png"),
        (".png", "lampiran.png"),
        ("CON.png", "_CON.png"),
        ("a?b*c.png", "a_b_c.png"),
        ("Berita Acara 12.11.2026", "Berita Acara 12.11.png"),
        ("漢字 é.PNG", "漢字 é.png"),
        ("n" * 1000 + ".png", "n" * 100 + ".png"),
    ],
)
def test_names_are_kept_clean(name: str, kept: str) -> None:
    assert stored_name(name, FileType.PNG) == kept


def test_passwords_are_recognised_and_talk_of_them_is_not() -> None:
    for said in (
        "password: Abc123",
        "kata sandi saya = rahasia",
        "PIN: 123456",
        "sandi akun adalah Lpse2026",
        "Passphrase is x9!kk",
    ):
        assert holds_secret(said), said
    for said in (
        "Saya lupa kata sandi.",
        "Password tidak dikenal oleh sistem",
        "kata kunci diganti kemarin",
        "pin",
        "passwordnya salah",
    ):
        assert not holds_secret(said), said
    assert names_secret("pwd_Lpse2026.txt")
    assert not names_secret("lupa password.png")
    assert extension("a.b.RHS") == "rhs"


def test_a_file_is_read_only_when_it_fits(tmp_path: Path) -> None:
    large = tmp_path / "besar.png"
    with large.open("wb") as opened:
        opened.truncate(50_000_000)
    assert examine_file(large, 10) == NotTaken("besar.png", Refused.TOO_LARGE, 10)
    assert examine_file(tmp_path / "hilang.png", 10) == NotTaken("hilang.png", Refused.UNREADABLE)
    assert examine_file(tmp_path, 10) == NotTaken(tmp_path.name, Refused.UNREADABLE)


def good(name: str = "layar.png", data: bytes | None = None) -> Examined:
    seen = examine(name, data or files.picture(), 10)
    assert isinstance(seen, Examined)
    return seen


@pytest.fixture
def case_id(office: Office) -> UUID:
    found = office.issued().case_id
    assert found is not None
    return found


def kinds(office: Office) -> list[str]:
    asked = (
        select(journal.c.kind).where(journal.c.kind.like("attachment.%")).order_by(journal.c.recorded_at, journal.c.seq)
    )
    return list(office.see(lambda tx: tx.execute(asked).scalars().all()))


def test_added_opened_and_taken_away(office: Office, case_id: UUID) -> None:
    act = office.officer()
    added = office.do(lambda tx: attachments.attach(tx, act, case_id, good()))
    assert isinstance(added, attachments.Attached)
    assert office.do(lambda tx: attachments.attach(tx, act, case_id, good())) == added
    opened = office.do(lambda tx: attachments.open_attachment(tx, office.officer(), added.attachment_id))
    assert isinstance(opened, attachments.Opened)
    assert (opened.name, opened.data) == ("layar.png", files.picture())
    assert isinstance(
        office.do(lambda tx: attachments.remove(tx, office.officer(), added.attachment_id, Removal.SECRET)),
        attachments.Removed,
    )
    (line,) = office.see(lambda tx: attachments.attachments(tx, case_id))
    assert (line.name, line.by, line.removal) == ("layar.png", "Sari Wulandari", Removal.SECRET)
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(attachment_bytes)).scalar_one()) == 0
    assert (
        office.do(lambda tx: attachments.open_attachment(tx, office.officer(), added.attachment_id))
        == attachments.Gone()
    )
    again = office.do(lambda tx: attachments.remove(tx, office.officer(), added.attachment_id, Removal.SECRET))
    assert again == attachments.Gone()
    assert kinds(office) == ["attachment.added", "attachment.opened", "attachment.removed"]
    told = office.see(
        lambda tx: tx.execute(select(journal.c.canonical).where(journal.c.kind == "attachment.added")).scalar_one()
    )
    assert "layar" not in told


def test_a_case_has_a_limit_and_what_was_taken_away_does_not_count(office: Office, case_id: UUID) -> None:
    settings = office.see(lambda tx: read_settings(tx, office.kiosk.office_id))
    office.do(lambda tx: save_settings(tx, office.officer(), replace(settings, case_attachments_mb=1)))
    noise = [good(f"{n}.txt", b"x" * 400_000) for n in range(3)]
    first = office.do(lambda tx: attachments.attach(tx, office.officer(), case_id, noise[0]))
    second = office.do(lambda tx: attachments.attach(tx, office.officer(), case_id, noise[1]))
    assert isinstance(first, attachments.Attached)
    assert isinstance(second, attachments.Attached)
    assert office.do(lambda tx: attachments.attach(tx, office.officer(), case_id, noise[2])) == NotTaken(
        "2.txt", Refused.CASE_FULL, 1
    )
    office.do(lambda tx: attachments.remove(tx, office.officer(), first.attachment_id, Removal.NOT_NEEDED))
    assert isinstance(
        office.do(lambda tx: attachments.attach(tx, office.officer(), case_id, noise[2])), attachments.Attached
    )


def test_nothing_is_added_to_a_closed_case(office: Office, case_id: UUID) -> None:
    office.do(lambda tx: tx.execute(update(case_file).where(case_file.c.id == case_id).values(state="archived")))
    assert office.do(lambda tx: attachments.attach(tx, office.officer(), case_id, good())) == NotAllowed("archived")
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(attachment)).scalar_one()) == 0
