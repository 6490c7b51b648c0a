"""A backup takes the place of the database wholly or not at all, and what it replaces is kept."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import postgres
import pytest
from keeping import fill, helper
from loket_shared.db import Database, DatabaseUnavailable, Reason
from loket_shared.db.migrate import check_current
from loket_shared.db.schema import case_file
from loket_shared.services.backup import BackupMade, backup
from loket_shared.services.backup_sqlite import examine
from loket_shared.services.findings import GuardMissing, SchemaOutdated
from loket_shared.services.integrity import check
from loket_shared.services.restore import BackupInDoubt, BackupUnusable, InUse, Restored, RestoreFailed, restore
from loket_shared.services.restore_sqlite import is_open
from offices import MONDAY_0942, Office, open_office
from sqlalchemy import func, select

NOW = MONDAY_0942
LATER = NOW + timedelta(hours=1)


@pytest.fixture(autouse=True)
def tools_of_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL's tools as old as the server that the tests start."""
    monkeypatch.setenv("PATH", f"{postgres.BINARIES / 'bin'}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def kept(office: Office, tmp_path: Path) -> Path:
    """A backup of an office with one form; the office has gone on to three."""
    return _keep(office, tmp_path)


@pytest.fixture
def file_office(tmp_path: Path) -> Iterator[Office]:
    """An office on SQLite."""
    made = open_office(f"sqlite:///{tmp_path / 'loket.db'}")
    yield made
    made.db.close()


def _keep(office: Office, tmp_path: Path) -> Path:
    office.issued()
    outcome = backup(office.url, tmp_path / "cadangan", NOW)
    assert isinstance(outcome, BackupMade)
    office.issued()
    office.issued()
    return outcome.file.path


@contextmanager
def opened(url: str) -> Iterator[Database]:
    db = Database(url)
    yield db
    db.close()


def forms(url: str) -> int:
    with opened(url) as db:
        return db.read(lambda tx: tx.execute(select(func.count()).select_from(case_file)).scalar_one())


def restored(url: str, file: Path, *, force: bool = False) -> Restored:
    outcome = restore(url, file, LATER, force=force)
    assert isinstance(outcome, Restored), outcome
    return outcome


def test_a_backup_takes_the_place_of_the_database_and_the_replaced_one_is_kept(office: Office, kept: Path) -> None:
    office.db.close()
    outcome = restored(office.url, kept)
    assert outcome.report.findings == ()
    assert outcome.report.forms == forms(office.url) == 1
    assert outcome.aside is not None
    assert "before-restore-20261123T034200Z" in outcome.aside.name
    again = restore(office.url, outcome.aside, LATER + timedelta(hours=1))
    assert isinstance(again, Restored), "what was kept can be put back"
    assert forms(office.url) == 3
    with opened(office.url) as db:
        check_current(db)


def test_an_office_works_on_after_a_restore(office: Office, kept: Path) -> None:
    office.db.close()
    restored(office.url, kept)
    given = office.issued()
    assert given.form_label == "FK-2026-000002"
    assert office.see(check).findings == ()


def test_a_database_that_programs_hold_open_is_not_touched(office: Office, kept: Path) -> None:
    assert restore(office.url, kept, LATER) == InUse()
    assert forms(office.url) == 3
    assert not list(kept.parent.parent.rglob("*before-restore*"))


def test_a_program_of_another_process_holds_it_too(file_office: Office, tmp_path: Path) -> None:
    kept = _keep(file_office, tmp_path)
    file_office.db.close()
    with helper("write", file_office.url, NOW.isoformat()) as program:
        assert program.read() == "ready"
        assert restore(file_office.url, kept, LATER) == InUse()
        program.kill()
    restored(file_office.url, kept)
    assert forms(file_office.url) == 1


def test_who_insists_restores_under_running_programs_and_none_sees_a_half(office: Office, kept: Path) -> None:
    outcome = restored(office.url, kept, force=True)
    assert outcome.report.findings == ()
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(case_file)).scalar_one()) == 1
    assert office.see(check).findings == ()


def test_a_process_killed_in_the_middle_leaves_the_database_as_it_was(file_office: Office, tmp_path: Path) -> None:
    fill(file_office)
    kept = _keep(file_office, tmp_path)
    file_office.db.close()
    with helper("restore", file_office.url, str(kept), LATER.isoformat()) as victim:
        line = victim.read()
        while line.startswith("verifying"):
            line = victim.step()
        assert line.startswith("copying"), line
        victim.kill()
    assert forms(file_office.url) == 3
    with opened(file_office.url) as db:
        assert db.read(check).findings == ()


@pytest.mark.parametrize("content", [b"", b"Laporan bulan November\n" * 400, b"SQLite format 3\x00" + bytes(5000)])
def test_what_is_no_backup_changes_nothing(file_office: Office, tmp_path: Path, content: bytes) -> None:
    file_office.issued()
    file_office.db.close()
    file = tmp_path / "laporan.db"
    file.write_bytes(content)
    assert isinstance(restore(file_office.url, file, LATER), BackupUnusable)
    assert forms(file_office.url) == 1
    assert {path.name for path in tmp_path.iterdir()} <= {"laporan.db", "loket.db", "loket.db-wal", "loket.db-shm"}


@pytest.mark.parametrize("lost", [1, 500, 40_000])
def test_a_cut_backup_changes_nothing(office: Office, kept: Path, lost: int) -> None:
    office.db.close()
    kept.write_bytes(kept.read_bytes()[:-lost])
    assert isinstance(restore(office.url, kept, LATER), BackupUnusable)
    assert forms(office.url) == 3


def test_a_backup_out_of_order_is_restored_only_when_a_person_says_so(file_office: Office, tmp_path: Path) -> None:
    kept = _keep(file_office, tmp_path)
    file_office.db.close()
    with sqlite3.connect(kept) as changed:
        changed.execute("DROP TRIGGER journal_no_delete")
    changed.close()
    outcome = restore(file_office.url, kept, LATER)
    assert isinstance(outcome, BackupInDoubt)
    assert outcome.report.findings == (GuardMissing("journal_no_delete"),)
    assert forms(file_office.url) == 3
    assert isinstance(restore(file_office.url, kept, LATER, accept_findings=True), Restored)
    assert forms(file_office.url) == 1


def test_a_database_of_something_else_is_no_backup(file_office: Office, tmp_path: Path) -> None:
    file_office.db.close()
    file = tmp_path / "kas.db"
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE kas (rupiah INTEGER)")
    other.close()
    assert isinstance(restore(file_office.url, file, LATER), BackupUnusable)


def test_the_database_itself_and_a_missing_file_are_no_backups(office: Office, tmp_path: Path) -> None:
    assert isinstance(restore(office.url, tmp_path / "tidak-ada.db", LATER), BackupUnusable)
    if office.db.is_sqlite:
        assert isinstance(restore(office.url, tmp_path / "loket.db", LATER), BackupUnusable)


def test_a_raw_copy_with_an_open_journal_beside_it_is_refused(file_office: Office, tmp_path: Path) -> None:
    kept = _keep(file_office, tmp_path)
    file_office.db.close()
    kept.with_name(f"{kept.name}-wal").write_bytes(b"rows that the file alone does not hold")
    assert isinstance(restore(file_office.url, kept, LATER), BackupUnusable)


def test_a_damaged_database_is_replaced_and_kept_with_all_that_lies_beside_it(
    file_office: Office, tmp_path: Path
) -> None:
    kept = _keep(file_office, tmp_path)
    file_office.db.close()
    live = tmp_path / "loket.db"
    live.write_bytes(b"hujan masuk dari atap" * 1000)
    live.with_name("loket.db-wal").write_bytes(b"more of the same")
    outcome = restored(file_office.url, kept)
    assert outcome.aside is not None
    assert outcome.aside.read_bytes().startswith(b"hujan")
    assert outcome.aside.with_name(f"{outcome.aside.name}-wal").read_bytes() == b"more of the same"
    assert forms(file_office.url) == 1


def test_a_damaged_database_that_programs_hold_open_is_not_replaced_even_if_told(
    file_office: Office, tmp_path: Path
) -> None:
    kept = _keep(file_office, tmp_path)
    file_office.db.close()
    live = tmp_path / "loket.db"
    with helper("write", file_office.url, NOW.isoformat()) as program:
        assert program.read() == "ready"
        assert is_open(live)
        with live.open("r+b") as handle:
            handle.write(b"hujan masuk dari atap" * 10)
        assert restore(file_office.url, kept, LATER, force=True) == InUse()
        program.kill()
    assert not is_open(live)
    restored(file_office.url, kept)


def test_a_lost_database_is_made_again(file_office: Office, tmp_path: Path) -> None:
    kept = _keep(file_office, tmp_path)
    file_office.db.close()
    (tmp_path / "loket.db").unlink()
    outcome = restored(file_office.url, kept)
    assert outcome.aside is None
    assert forms(file_office.url) == 1
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["loket.db"]


def test_a_database_that_may_not_be_written_stays(file_office: Office, tmp_path: Path) -> None:
    kept = _keep(file_office, tmp_path)
    file_office.db.close()
    blocked = tmp_path / "loket.db.before-restore-20261123T034200Z"
    blocked.mkdir()
    assert isinstance(restore(file_office.url, kept, LATER), RestoreFailed)
    assert forms(file_office.url) == 3


def test_an_older_schema_is_restored_and_told(file_office: Office, tmp_path: Path) -> None:
    kept = _keep(file_office, tmp_path)
    file_office.db.close()
    with sqlite3.connect(kept) as old:
        old.execute("UPDATE alembic_version SET version_num = 'v0000'")
    old.close()
    (finding,) = restored(file_office.url, kept).report.findings
    assert isinstance(finding, SchemaOutdated)
    with opened(file_office.url) as db, pytest.raises(DatabaseUnavailable) as outdated:
        check_current(db)
    assert outdated.value.reason is Reason.OUTDATED


def test_the_backup_itself_stays_as_it_is(office: Office, kept: Path) -> None:
    before = kept.read_bytes()
    office.db.close()
    restored(office.url, kept)
    assert kept.read_bytes() == before
    if office.db.is_sqlite:
        assert examine(kept, lambda _done, _total: None).findings == ()
