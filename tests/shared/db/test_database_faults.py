"""Faults of the environment are told apart from bugs, with what a screen needs to say."""

import sqlite3
from pathlib import Path

import pytest
from loket_shared.db import Database, DatabaseUnavailable, Reason
from loket_shared.db.schema import office, revision
from offices import open_office
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError


def _reason(db: Database, sql: str = "UPDATE revision SET n = n + 1") -> Reason:
    with pytest.raises(DatabaseUnavailable) as caught:
        db.write(lambda tx: tx.execute(text(sql)))
    return caught.value.reason


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    assert _reason(Database(f"sqlite:///{tmp_path / 'gone' / 'loket.db'}")) is Reason.AWAY


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "loket.db").write_bytes(b"no database at all" * 500)
    assert _reason(Database(f"sqlite:///{tmp_path / 'loket.db'}")) is Reason.CORRUPT


def test_another_writer_that_does_not_end(tmp_path: Path) -> None:
    made = open_office(f"sqlite:///{tmp_path / 'loket.db'}")
    other = sqlite3.connect(tmp_path / "loket.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    impatient = Database(made.url, busy_seconds=0.05)
    assert _reason(impatient) is Reason.BUSY
    assert impatient.read(lambda tx: tx.execute(select(office.c.name)).scalar_one())
    other.execute("ROLLBACK")
    other.close()
    assert impatient.write(lambda tx: tx.execute(text("UPDATE revision SET n = n + 1")).rowcount) > 0
    impatient.close()
    made.db.close()


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    made = open_office(f"sqlite:///{tmp_path / 'loket.db'}")
    made.issued()

    def fill(tx: object) -> None:
        tx.exec_driver_sql("PRAGMA max_page_count = 1")  # type: ignore[attr-defined]  # a connection
        for n in range(2000):
            tx.execute(text("INSERT INTO revision VALUES (:o, :t, 0)"), {"o": made.kiosk.office_id.hex, "t": f"x{n}"})  # type: ignore[attr-defined]  # a connection

    with pytest.raises(DatabaseUnavailable) as caught:
        made.db.write(fill)
    assert caught.value.reason is Reason.FULL
    made.db.close()
    again = Database(made.url)
    assert again.read(lambda tx: len(tx.execute(select(revision)).all())) < 20
    again.close()


def test_a_server_that_is_away() -> None:
    db = Database("postgresql+psycopg://loket@127.0.0.1:9/none")
    assert _reason(db) is Reason.AWAY
    db.close()


def test_a_broken_rule_is_a_bug_not_a_fault(tmp_path: Path) -> None:
    made = open_office(f"sqlite:///{tmp_path / 'loket.db'}")
    with pytest.raises(IntegrityError):
        made.db.write(lambda tx: tx.execute(text("INSERT INTO revision SELECT * FROM revision")))
    made.db.close()
