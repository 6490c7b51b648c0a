"""`loket db`: every state of the database has its words, its next step and its exit code."""

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest
from loket_shared.cli import db_upgrade, finding_words
from loket_shared.cli.finding_words import said as in_words
from loket_shared.cli.words import speak
from loket_shared.config import Config, save
from loket_shared.db import Database
from loket_shared.db.schema import case_file, journal, step_run
from loket_shared.domain.events import EventKind
from loket_shared.services import findings as f
from loket_shared.services.backup_files import backups
from loket_shared.services.backup_notes import last_backup
from offices import MONDAY_0942, Office
from sqlalchemy import func, select


class Said(Protocol):
    code: int
    out: str
    err: str


Loket = Callable[..., Said]


@contextmanager
def tampering(path: Path) -> Iterator[sqlite3.Connection]:
    raw = sqlite3.connect(path, isolation_level=None)
    yield raw
    raw.close()


def journalled(office: Office, kind: EventKind) -> int:
    at = journal.c.kind == str(kind)
    return office.see(lambda tx: tx.execute(select(func.count()).select_from(journal).where(at)).scalar_one())


def forms(office: Office) -> int:
    return office.see(lambda tx: tx.execute(select(func.count()).select_from(case_file)).scalar_one())


@pytest.mark.usefixtures("settings")
def test_an_office_in_order_is_told_so_and_nothing_is_written(loket: Loket, office: Office) -> None:
    office.issued()
    before = office.see(lambda tx: tx.execute(select(func.count()).select_from(journal)).scalar_one())
    said = loket("db", "check")
    assert (said.code, said.err) == (0, "")
    assert f"{before} baris jurnal dalam 4 rantai, 1 formulir" in said.out
    assert "Semua beres." in said.out
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(journal)).scalar_one()) == before
    assert "All is in order." in loket("db", "check", english=True).out


@pytest.mark.usefixtures("file_settings")
def test_a_tampered_row_is_named_in_words(loket: Loket, file_office: Office, tmp_path: Path) -> None:
    file_office.issued()
    with tampering(tmp_path / "loket.db") as raw:
        raw.execute("DROP TRIGGER journal_no_update")
        raw.execute("UPDATE journal SET staff_id = NULL, kind = 'ticket.left' WHERE kind = 'ticket.issued'")
    said = loket("db", "check")
    assert said.code == 1
    assert "Pelindung journal_no_update tidak ada" in said.out
    changed = next(line for line in said.out.splitlines() if "Jurnal diubah" in line)
    assert "Kiosk 1" in changed
    assert "ticket.left, 23-11-2026 09.42.00" in changed
    assert "yang tidak cocok: kind" in changed
    assert "2 temuan" in said.out


@pytest.mark.usefixtures("settings")
def test_step_times_that_were_changed_are_found_and_drawn_again(loket: Loket, office: Office) -> None:
    office.issued()
    office.do(lambda tx: tx.execute(step_run.update().where(step_run.c.step == 4).values(late=True)))
    said = loket("db", "check")
    assert said.code == 1
    assert "0 baris hilang, 0 berlebih, 1 berbeda" in said.out
    drawn = loket("db", "rebuild-times", "--force")
    assert (drawn.code, drawn.err) == (0, "")
    assert "Disusun dari jurnal:" in drawn.out
    assert loket("db", "check").code == 0


@pytest.mark.usefixtures("file_settings")
def test_step_times_are_not_drawn_beside_running_programs(loket: Loket, file_office: Office) -> None:
    file_office.issued()
    said = loket("db", "rebuild-times")
    assert said.code == 5
    assert "Tutup semua program Loket" in said.err


@pytest.mark.usefixtures("settings")
def test_a_printed_tip_is_found_again_or_missed(loket: Loket, office: Office) -> None:
    tip = office.see(lambda tx: tx.execute(select(journal.c.hash).limit(1)).scalar_one()).hex()
    assert loket("db", "check", "--tip", tip).code == 0
    said = loket("db", "check", "--tip", tip, "--tip", "ab" * 32)
    assert said.code == 1
    assert f"Ujung jurnal {'ab' * 32} tidak ada lagi" in said.out
    assert tip not in said.out
    assert loket("db", "check", "--tip", "kemarin").code == 2


def test_a_database_that_is_not_there_is_not_made(loket: Loket, tmp_path: Path) -> None:
    file = tmp_path / "loket.toml"
    file.write_text(f'database_url = "sqlite:///{tmp_path}/hilang/loket.db"\ndevice_name = "A"\n')
    for command in ("check", "upgrade"):
        said = loket("db", command, "--config", file)
        assert said.code == 3, command
        assert "tidak dapat dihubungi" in said.err
    assert loket("db", "backup", "--config", file).code == 3
    assert not (tmp_path / "hilang").exists()


@pytest.mark.parametrize(
    ("command", "code"), [(("db", "check"), 3), (("db", "backup"), 3), (("staff", "list"), 3), (("export", "recap"), 3)]
)
def test_what_is_no_database_is_told(loket: Loket, tmp_path: Path, command: tuple[str, ...], code: int) -> None:
    (tmp_path / "loket.db").write_text("Daftar hadir rapat\n" * 500)
    file = tmp_path / "loket.toml"
    file.write_text(f'database_url = "sqlite:///{tmp_path}/loket.db"\ndevice_name = "A"\ndata_dir = "{tmp_path}"\n')
    said = loket(*command, "--config", file)
    assert said.code == code
    assert "rusak atau bukan basis data Loket" in said.err
    assert "loket db restore" in said.err


@pytest.mark.usefixtures("file_settings")
def test_a_damaged_page_is_told_by_check_and_backup(loket: Loket, file_office: Office, tmp_path: Path) -> None:
    for _ in range(5):
        file_office.issued()
    file_office.db.close()
    content = bytearray((tmp_path / "loket.db").read_bytes())
    half = len(content) // 2 // 4096 * 4096
    content[half : half + 40_960] = os.urandom(40_960)
    (tmp_path / "loket.db").write_bytes(content)
    said = loket("db", "check")
    assert (said.code, "rusak" in said.out + said.err) in {(1, True), (3, True)}
    said = loket("db", "backup")
    assert said.code in {3, 6}
    assert "rusak" in said.err
    assert backups(tmp_path / "data" / "backups") == ()


@pytest.mark.usefixtures("file_settings")
def test_a_locked_database_is_told_as_busy(loket: Loket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loket_shared.cli.machine.Database", lambda url: Database(url, busy_seconds=0.05))
    with tampering(tmp_path / "loket.db") as raw:
        raw.execute("BEGIN EXCLUSIVE")
        said = loket("staff", "deactivate", "dewi")
        assert said.code == 3
        assert "sedang dipakai program lain" in said.err
        raw.execute("ROLLBACK")
    assert loket("staff", "deactivate", "dewi").code == 0


@pytest.mark.usefixtures("settings")
def test_a_backup_is_made_noted_and_listed(loket: Loket, office: Office, settings: Config) -> None:
    office.issued()
    said = loket("db", "backup")
    assert (said.code, said.err) == (0, "")
    (one,) = backups(settings.backups)
    assert str(one.path) in said.out
    assert "Semua beres." in said.out
    assert office.see(lambda tx: last_backup(tx, office.console.office_id)).succeeded_at is not None
    assert journalled(office, EventKind.BACKUP_MADE) == 1
    listed = loket("db", "backup", "--list")
    assert str(one.path) in listed.out
    assert re.search(r"[1-9][\d,]* (kB|MB)", listed.out)
    assert loket("db", "backup", "--list", "--to", settings.data_dir / "lain").out.startswith("Belum ada cadangan")


@pytest.mark.usefixtures("file_office")
def test_backups_go_to_the_folder_that_the_settings_name(loket: Loket, file_settings: Config, tmp_path: Path) -> None:
    file = tmp_path / "loket.toml"
    save(replace(file_settings, backup_dir=tmp_path / "disk-lain"), file)
    assert loket("db", "backup", "--config", file).code == 0
    assert len(backups(tmp_path / "disk-lain")) == 1
    assert backups(file_settings.backups) == ()


@pytest.mark.usefixtures("settings")
def test_a_backup_that_cannot_be_written_warns_the_consoles(loket: Loket, office: Office, tmp_path: Path) -> None:
    (tmp_path / "penuh").write_text("no folder")
    said = loket("db", "backup", "--to", tmp_path / "penuh" / "cadangan")
    assert said.code == 6
    assert "tidak dapat ditulis" in said.err
    noted = office.see(lambda tx: last_backup(tx, office.console.office_id))
    assert (noted.succeeded_at, noted.problem) == (None, "folder")


@pytest.mark.usefixtures("settings")
def test_a_missing_tool_says_what_to_install(
    loket: Loket, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = loket("db", "backup")
    if office.db.is_sqlite:
        assert said.code == 0, "SQLite needs no tool"
        return
    assert said.code == 6
    assert "pg_dump" in said.err
    assert "postgresql-client" in said.err
    office.db.close()
    file = tmp_path / "x.dump"
    file.write_bytes(b"-")
    assert loket("db", "restore", file, "--yes").code == 6


@pytest.mark.usefixtures("settings")
def test_a_restore_asks_first_and_journals_what_it_did(loket: Loket, office: Office, settings: Config) -> None:
    office.issued()
    loket("db", "backup")
    (one,) = backups(settings.backups)
    office.issued()
    office.db.close()
    refused = loket("db", "restore", one.path, typed="n\n")
    assert refused.code == 130
    assert forms(office) == 2
    office.db.close()
    said = loket("db", "restore", one.path, typed="y\n")
    assert said.code == 0, said.err
    assert "Cadangan telah dipulihkan." in said.out
    assert "before-restore-" in said.out
    assert forms(office) == 1
    assert journalled(office, EventKind.BACKUP_RESTORED) == 1
    assert loket("db", "check").code == 0


@pytest.mark.usefixtures("settings")
def test_a_restore_under_running_programs_is_refused(loket: Loket, office: Office, settings: Config) -> None:
    office.issued()
    loket("db", "backup")
    (one,) = backups(settings.backups)
    office.issued()
    said = loket("db", "restore", one.path, "--yes")
    assert said.code == 5
    assert "masih memakai" in said.err
    forced = loket("db", "restore", one.path, "--yes", "--force", english=True)
    assert forced.code == 0
    assert "Start all Loket programs again." in forced.out
    assert forms(office) == 1


@pytest.mark.usefixtures("file_settings")
def test_a_backup_in_doubt_is_shown_before_anything_happens(
    loket: Loket, file_office: Office, file_settings: Config
) -> None:
    file_office.issued()
    loket("db", "backup")
    (one,) = backups(file_settings.backups)
    file_office.db.close()
    with tampering(one.path) as raw:
        raw.execute("UPDATE counter SET last = 9 WHERE name = 'form'")
    said = loket("db", "restore", one.path, "--yes")
    assert said.code == 5
    assert "Nomor formulir tahun 2026 yang hilang: 2–9." in said.out
    accepted = loket("db", "restore", one.path, "--yes", "--accept-findings")
    assert accepted.code == 1, "restored, but not in order"
    assert "Cadangan telah dipulihkan." in accepted.out


@pytest.mark.usefixtures("file_settings")
def test_what_is_no_backup_is_refused(loket: Loket, file_office: Office, tmp_path: Path) -> None:
    file_office.db.close()
    (tmp_path / "rapat.db").write_text("notulen")
    said = loket("db", "restore", tmp_path / "rapat.db", "--yes")
    assert said.code == 6
    assert "bukan cadangan yang utuh" in said.err
    assert "Tidak ada yang diubah." in said.err


@pytest.mark.usefixtures("settings")
def test_a_current_schema_needs_no_upgrade(loket: Loket, office: Office) -> None:
    office.db.close()
    said = loket("db", "upgrade")
    assert (said.code, said.out) == (0, "Susunan basis data sudah sesuai.\n")


@pytest.mark.usefixtures("settings")
def test_an_upgrade_under_running_programs_is_refused(
    loket: Loket, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.do(lambda tx: tx.exec_driver_sql("UPDATE alembic_version SET version_num = 'v0000'"))
    monkeypatch.setattr(db_upgrade, "upgrade", lambda *_: None)
    said = loket("db", "upgrade")
    assert said.code == 5
    assert "Tutup semua program" in said.err
    assert loket("db", "upgrade", "--force").code == 0


def test_an_upgrade_makes_a_copy_first(
    loket: Loket, office: Office, settings: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    office.do(lambda tx: tx.exec_driver_sql("UPDATE alembic_version SET version_num = 'v0000'"))
    office.db.close()

    def upgrade(url: str, _now: object) -> Path | None:
        done.append(url)
        return tmp_path / "copy" if office.db.is_sqlite else None

    monkeypatch.setattr(db_upgrade, "upgrade", upgrade)
    said = loket("db", "upgrade")
    assert said.code == 0, said.err
    assert done == [office.url]
    copy = str(tmp_path / "copy") if office.db.is_sqlite else str(backups(settings.backups)[0].path)
    assert copy in said.out
    assert "telah disesuaikan" in said.out


@pytest.mark.usefixtures("file_settings")
def test_an_outdated_database_is_told_with_the_command_that_helps(loket: Loket, file_office: Office) -> None:
    file_office.do(lambda tx: tx.exec_driver_sql("UPDATE alembic_version SET version_num = 'v0000'"))
    said = loket("staff", "list")
    assert said.code == 3
    assert "loket db upgrade" in said.err
    assert loket("db", "check").code == 1
    assert loket("db", "backup").code == 1, "an old schema can and should be backed up"


PLACE = f.Place("0" * 24 + "abcd1234", 7, "Kiosk 1", "ticket.issued", "2026-11-23T02:42:00.000000Z")
EVERY_FINDING: tuple[f.Finding, ...] = (
    f.FileDamaged("row 1 missing"),
    f.SchemaOutdated("", "v1"),
    f.SchemaDiffers("- table x"),
    f.SchemaDiffers("+ index y"),
    f.GuardMissing("journal_once"),
    f.ReferenceBroken("visit", "office", 3),
    f.RowChanged(PLACE, ("kind",)),
    f.LinkBroken(PLACE),
    f.RowsMissing(PLACE, 2, 6),
    f.ChainEmpty("0" * 32, "Kiosk 1", MONDAY_0942),
    f.TailCut("0" * 32, "Kiosk 1", 9, "1" * 32),
    f.PredecessorChanged(PLACE),
    f.TipLost(MONDAY_0942, "ab" * 32),
    f.NumbersMissing("form", 2026, ((1, 1), (4, 6))),
    f.NumbersMissing("archive", 2026, ((2, 2),)),
    f.CounterBehind("form", 2026, 3, 4),
    f.CaseGone(PLACE, 2026, 4),
    f.StepTimesDiffer(1, 2, 3),
    *(f.RoomAskew(what, 1) for what in ("seat", "number", "problem", "end", "reservation")),
)


@pytest.mark.parametrize("finding", EVERY_FINDING)
def test_every_finding_has_words_in_both_languages(finding: f.Finding) -> None:
    speak("id")
    indonesian = in_words(finding, "Asia/Jakarta")
    speak("en")
    english = in_words(finding, "Asia/Jakarta")
    assert indonesian != english
    for sentence in (indonesian, english):
        assert len(sentence) > 20
        assert "Place(" not in sentence
        assert "None" not in sentence


def test_a_finding_tells_when_in_the_offices_zone() -> None:
    speak("id")
    assert "23-11-2026 11.42.00" in in_words(f.LinkBroken(PLACE), "Asia/Jayapura")
    odd = f.Place(PLACE.chain, 7, "Kiosk 1", "ticket.issued", "kemarin sore")
    assert "kemarin sore" in in_words(f.LinkBroken(odd), "Asia/Jayapura")
    assert len(EVERY_FINDING) >= len(f.Finding.__args__)
    assert finding_words.said is in_words
