"""Backups that one can rely on: consistent while others write, verified, kept in order, and never at the cost of an older one."""

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import postgres
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keeping import fill, helper
from loket_shared.db import Database, Reason
from loket_shared.db.schema import journal, visit
from loket_shared.services import backup_files, backup_postgres
from loket_shared.services.backup import BackupFailed, BackupMade, BackupPhase, BackupProblem, backup, can_back_up
from loket_shared.services.backup_files import BackupFile, backups, kept
from loket_shared.services.backup_sqlite import examine
from loket_shared.services.findings import NumbersMissing
from offices import MONDAY_0942, Office, open_office
from sqlalchemy import func, select, text

NOW = MONDAY_0942
SIGNED = "ready"


@pytest.fixture(autouse=True)
def tools_of_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL's tools as old as the server that the tests start."""
    monkeypatch.setenv("PATH", f"{postgres.BINARIES / 'bin'}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def file_office(tmp_path: Path) -> Iterator[Office]:
    """An office on SQLite with enough rows for several steps of a copy."""
    made = open_office(f"sqlite:///{tmp_path / 'loket.db'}")
    fill(made)
    yield made
    made.db.close()


class Counts(NamedTuple):
    visits: int
    rows: int


def made(outcome: BackupMade | BackupFailed) -> BackupMade:
    assert isinstance(outcome, BackupMade), outcome
    return outcome


def counts(db: Database) -> Counts:
    return db.read(
        lambda tx: Counts(
            tx.execute(select(func.count()).select_from(visit)).scalar_one(),
            tx.execute(select(func.count()).select_from(journal)).scalar_one(),
        )
    )


def in_copy(file: BackupFile) -> Counts:
    with sqlite3.connect(f"file:{file.path}?mode=ro&immutable=1", uri=True) as copy:
        found = Counts(*copy.execute("SELECT (SELECT count(*) FROM visit), (SELECT count(*) FROM journal)").fetchone())
    copy.close()
    return found


def test_a_backup_is_one_verified_file_with_nothing_beside_it(office: Office, tmp_path: Path) -> None:
    office.issued()
    folder = tmp_path / "cadangan"
    told: list[tuple[BackupPhase, int, int]] = []
    outcome = made(backup(office.url, folder, NOW, lambda *one: told.append(one)))
    assert outcome.report.findings == ()
    assert outcome.report.forms == 1
    assert outcome.report.journal_rows == counts(office.db).rows
    suffix = ".db" if office.db.is_sqlite else ".dump"
    assert [path.name for path in folder.iterdir()] == [f"loket-20261123T024200Z{suffix}"]
    assert backups(folder) == (outcome.file,)
    assert (outcome.file.made_at, outcome.file.size) == (NOW, outcome.file.path.stat().st_size)
    if office.db.is_sqlite:
        assert told[-1][0] is BackupPhase.COPYING
        assert told[-1][1] == told[-1][2] > 0


def test_a_copy_made_while_another_process_writes_is_consistent(file_office: Office, tmp_path: Path) -> None:
    with helper("write", file_office.url, NOW.isoformat()) as writer:
        assert writer.read() == SIGNED
        before = counts(file_office.db)
        written = 0

        def write_one(phase: BackupPhase, _done: int, _total: int) -> None:
            nonlocal written
            if phase is BackupPhase.COPYING:
                assert "guest_number" in writer.step()
                written += 1

        outcome = made(backup(file_office.url, tmp_path / "cadangan", NOW, write_one))
        assert writer.close() == 0
    assert written >= 5, "the writer did not get between the steps of the copy"
    assert outcome.report.findings == ()
    assert in_copy(outcome.file) == before, "the copy is of the moment in which it began"
    assert counts(file_office.db).visits == before.visits + written, "no writer was stopped"


def test_a_process_killed_in_the_middle_leaves_the_older_backups_and_no_new_one(
    file_office: Office, tmp_path: Path
) -> None:
    folder = tmp_path / "cadangan"
    later = datetime.now(UTC).replace(microsecond=0)
    older = made(backup(file_office.url, folder, later - timedelta(days=1)))
    content = older.file.path.read_bytes()
    with helper("backup", file_office.url, str(folder), later.isoformat()) as victim:
        assert "copying" in victim.read()
        assert "copying" in victim.step()
        victim.kill()
    assert backups(folder) == (older.file,)
    assert older.file.path.read_bytes() == content
    parts = [path for path in folder.iterdir() if path.name.endswith(".part")]
    assert len(parts) == 1
    again = made(backup(file_office.url, folder, later))
    assert backups(folder) == (again.file, older.file)
    assert parts[0].exists(), "it might still be at work"
    made(backup(file_office.url, folder, later + timedelta(hours=7)))
    assert not parts[0].exists()


def test_a_full_disk_costs_no_older_backup(file_office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "cadangan"
    older = made(backup(file_office.url, folder, NOW))
    later = (NOW + timedelta(days=1)).isoformat()
    with helper("small", file_office.url, str(folder), later, "300000") as small:
        answer = small.read()
    assert answer.startswith("BackupFailed"), answer
    assert [path.name for path in folder.iterdir()] == [older.file.path.name]


def test_a_disk_that_is_really_full_is_told_as_full(file_office: Office, tmp_path: Path) -> None:
    disk = tmp_path / "kecil"
    disk.mkdir()
    script = f"mount -t tmpfs -o size=4m none {disk} && {sys.executable} -c {_unmeasured(file_office.url, disk)!r} && ls -A {disk}"
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", script], check=False, capture_output=True, text=True, timeout=60
    )
    if done.returncode and ("unshare:" in done.stderr or "mount:" in done.stderr):
        pytest.skip("no small disk can be mounted here: that needs root and a mount namespace")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [str(BackupProblem.DISK_FULL)], "nothing may be left on the full disk"


def _unmeasured(url: str, folder: Path) -> str:
    """A backup that does not look at the room first: the disk fills up while it writes."""
    return (
        "import shutil; from collections import namedtuple; from pathlib import Path; from datetime import datetime, UTC; "
        "from loket_shared.services import backup; "
        "shutil.disk_usage = lambda _: namedtuple('U', 'free')(10**12); "
        f"print(backup.backup({url!r}, Path({str(folder)!r}), datetime.now(UTC)).problem)"
    )


def test_too_little_room_is_seen_before_anything_is_written(
    file_office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage(NamedTuple):
        free: int

    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage(1_000))
    outcome = backup(file_office.url, tmp_path / "cadangan", NOW)
    assert outcome == BackupFailed(BackupProblem.DISK_FULL, str(tmp_path / "cadangan"))
    assert list((tmp_path / "cadangan").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(file_office: Office, tmp_path: Path) -> None:
    blocked = tmp_path / "berkas"
    blocked.write_text("no folder")
    outcome = backup(file_office.url, blocked / "cadangan", NOW)
    assert isinstance(outcome, BackupFailed)
    assert outcome.problem is BackupProblem.FOLDER


def test_a_database_that_is_away_is_not_made_by_asking(tmp_path: Path) -> None:
    outcome = backup(f"sqlite:///{tmp_path / 'tidak-ada.db'}", tmp_path / "cadangan", NOW)
    assert isinstance(outcome, BackupFailed)
    assert (outcome.problem, outcome.reason) == (BackupProblem.DATABASE, Reason.AWAY)
    assert not (tmp_path / "tidak-ada.db").exists()


def test_a_damaged_database_gives_no_backup(file_office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "cadangan"
    older = made(backup(file_office.url, folder, NOW))
    file_office.db.close()
    path = tmp_path / "loket.db"
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 3 * 4096] = os.urandom(3 * 4096)
    path.write_bytes(content)
    outcome = backup(file_office.url, folder, NOW + timedelta(days=1))
    assert isinstance(outcome, BackupFailed)
    assert outcome.problem is BackupProblem.DAMAGED
    assert [one.name for one in folder.iterdir()] == [older.file.path.name]


def test_what_is_no_database_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "loket.db").write_text("Yth. Bapak/Ibu, " * 500)
    outcome = backup(f"sqlite:///{tmp_path / 'loket.db'}", tmp_path / "cadangan", NOW)
    assert isinstance(outcome, BackupFailed)
    assert (outcome.problem, outcome.reason) == (BackupProblem.DATABASE, Reason.CORRUPT)


def test_data_out_of_order_are_backed_up_but_no_older_backup_is_removed(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "cadangan"
    folder.mkdir()
    old = [folder / f"loket-2020{month:02}01T010000Z.db" for month in range(1, 13)]
    old += [folder / f"loket-2019{month:02}01T010000Z.db" for month in range(1, 13)]
    for path in old:
        path.write_bytes(b"-")
    office.issued()
    office.do(lambda tx: tx.execute(text("UPDATE counter SET last = 3 WHERE name = 'form'")))
    outcome = made(backup(office.url, folder, NOW))
    assert outcome.report.findings == (NumbersMissing("form", 2026, ((2, 3),)),)
    assert outcome.removed == ()
    assert all(path.exists() for path in old)


def test_old_backups_go_and_nothing_else(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "cadangan"
    folder.mkdir()
    days = [NOW - timedelta(days=n) for n in range(1, 500)]
    for day in days:
        (folder / f"loket-{day:%Y%m%dT%H%M%SZ}.db").write_bytes(b"-")
    others = [folder / name for name in ("catatan.txt", "loket.db", "loket-2020.db", "loket-20200101T010000Z.db.txt")]
    for path in others:
        path.write_text("keep")
    outcome = made(backup(office.url, folder, NOW))
    left = backups(folder)
    assert len(left) == 25, "14 days and 12 months, of which the present one is among the days"
    assert left[0] == outcome.file
    assert [one.made_at for one in left[:14]] == [NOW - timedelta(days=n) for n in range(14)]
    assert len(outcome.removed) == 500 - 25
    assert all(path.read_text() == "keep" for path in others)


instants = st.integers(0, 3 * 366 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes))


@given(st.sets(instants, max_size=80))
def test_rotation_keeps_the_newest_of_days_and_months(every: set[datetime]) -> None:
    stays = kept(every)
    assert stays <= every
    assert kept(stays) == stays, "rotating again removes nothing"
    days = sorted({one.date() for one in every}, reverse=True)
    months = sorted({(one.year, one.month) for one in every}, reverse=True)
    for day in days[:14]:
        assert max(one for one in every if one.date() == day) in stays
    for month in months[:12]:
        assert max(one for one in every if (one.year, one.month) == month) in stays
    assert len(stays) <= 26
    if every:
        assert max(every) in stays


def test_two_backups_of_one_second_both_stay(office: Office, tmp_path: Path) -> None:
    first = made(backup(office.url, tmp_path / "cadangan", NOW))
    second = made(backup(office.url, tmp_path / "cadangan", NOW))
    assert {one.path for one in backups(tmp_path / "cadangan")} == {first.file.path, second.file.path}
    assert re.search(r"-2\.(db|dump)$", second.file.path.name)


def test_a_dump_tool_older_than_the_server_is_told(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if office.db.is_sqlite:
        assert can_back_up(office.url)
        return
    tools = tmp_path / "bin"
    tools.mkdir()
    fake = tools / "pg_dump"
    fake.write_text("#!/bin/sh\necho 'pg_dump: error: aborting because of server version mismatch' >&2\nexit 1\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    outcome = backup(office.url, tmp_path / "cadangan", NOW)
    assert outcome == BackupFailed(
        BackupProblem.TOOL_FAILED, "pg_dump: error: aborting because of server version mismatch"
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not can_back_up(office.url)
    assert backup(office.url, tmp_path / "cadangan", NOW) == BackupFailed(BackupProblem.TOOL_MISSING, "pg_dump")


def test_the_password_is_never_on_a_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    fake = tools / "pg_restore"
    fake.write_text(f'#!/bin/sh\necho "$@" "$PGPASSWORD" > {tmp_path}/said\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tools))
    url = "postgresql+psycopg://loket:raha%20sia@db.example:5433/kantor?sslmode=require"
    backup_postgres.load(tmp_path / "a.dump", url)
    words, _, secret = (tmp_path / "said").read_text().strip().rpartition(" raha sia")
    assert secret == ""
    assert "raha" not in words
    for part in ("host=db.example", "port=5433", "dbname=kantor", "user=loket", "sslmode=require"):
        assert part in words


def test_a_copy_can_be_examined_on_a_medium_that_cannot_be_written(file_office: Office, tmp_path: Path) -> None:
    outcome = made(backup(file_office.url, tmp_path / "cadangan", NOW))
    outcome.file.path.chmod(0o444)
    outcome.file.path.parent.chmod(0o555)
    assert examine(outcome.file.path, lambda _done, _total: None).forms == 0
    outcome.file.path.parent.chmod(0o755)
    assert [path.name for path in outcome.file.path.parent.iterdir()] == [outcome.file.path.name]


def test_a_part_is_never_listed(tmp_path: Path) -> None:
    backup_files.new_part(tmp_path, NOW).write_bytes(b"half")
    assert backups(tmp_path) == ()
    assert backups(tmp_path / "nowhere") == ()
