"""Who makes the daily backup, and when staff are warned."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier

import pytest
from loket_shared.db import Database
from loket_shared.db.schema import journal
from loket_shared.domain.events import EventKind
from loket_shared.services import revisions
from loket_shared.services.backup import BackupFailed, BackupMade, BackupProblem
from loket_shared.services.backup_files import BackupFile
from loket_shared.services.backup_notes import (
    FINDINGS,
    LastBackup,
    backup_is_stale,
    claim_backup,
    last_backup,
    record_backup,
)
from loket_shared.services.findings import GuardMissing, Report
from offices import MONDAY_0942, Office
from sqlalchemy import select

CLOSING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
GOOD = BackupMade(BackupFile(Path("loket.db"), MONDAY_0942, 1), Report(()))
FULL = BackupFailed(BackupProblem.DISK_FULL, "/cadangan")


def claims(office: Office) -> bool:
    return office.do(lambda tx: claim_backup(tx, office.officer()))


def note(office: Office, outcome: BackupMade | BackupFailed) -> None:
    office.do(lambda tx: record_backup(tx, office.officer(), outcome))


def last(office: Office) -> LastBackup:
    return office.see(lambda tx: last_backup(tx, office.console.office_id))


def stale(office: Office) -> bool:
    return backup_is_stale(last(office), office.clock.now())


def test_one_console_makes_the_first_backup_of_the_day(office: Office) -> None:
    assert claims(office)
    assert not claims(office), "the other one is at it"
    office.clock.advance(60)
    note(office, GOOD)
    assert not claims(office)
    office.clock.advance(3600)
    assert not claims(office), "one in the morning is enough"


def test_consoles_that_start_at_the_same_moment_make_one_backup(office: Office) -> None:
    start = Barrier(4)

    def notice() -> bool:
        db = Database(office.url)
        start.wait(20)
        try:
            return db.write(lambda tx: claim_backup(tx, office.officer()))
        finally:
            db.close()

    with ThreadPoolExecutor(4) as consoles:
        told = [one.result(60) for one in [consoles.submit(notice) for _ in range(4)]]
    assert sorted(told) == [False, False, False, True]


def test_one_more_is_made_after_closing_and_one_the_next_day(office: Office) -> None:
    assert claims(office)
    note(office, GOOD)
    office.clock.at = CLOSING - timedelta(seconds=1)
    assert not claims(office)
    office.clock.at = CLOSING
    assert claims(office)
    office.clock.advance(5)
    note(office, GOOD)
    office.clock.advance(3600)
    assert not claims(office)
    office.clock.at = datetime(2026, 11, 24, 0, 40, tzinfo=UTC)
    assert claims(office)


def test_a_backup_shortly_before_closing_does_not_stand_for_the_one_after(office: Office) -> None:
    office.clock.at = CLOSING - timedelta(minutes=5)
    assert claims(office)
    office.clock.advance(10)
    note(office, GOOD)
    office.clock.at = CLOSING
    assert claims(office)


@pytest.mark.parametrize("noted", [True, False])
def test_another_console_tries_again_when_the_first_failed_or_died(office: Office, noted: bool) -> None:
    assert claims(office)
    if noted:
        note(office, FULL)
    office.clock.advance(29 * 60)
    assert not claims(office)
    office.clock.advance(60)
    assert claims(office)
    assert not claims(office)


def test_an_office_without_backup_is_warned_until_there_is_one(office: Office) -> None:
    assert last(office) == LastBackup()
    assert stale(office)
    note(office, GOOD)
    assert last(office) == LastBackup(office.clock.now())
    assert not stale(office)


def test_a_failure_warns_at_once_and_a_success_ends_the_warning(office: Office) -> None:
    note(office, GOOD)
    good_at = office.clock.now()
    office.clock.advance(60)
    note(office, FULL)
    assert last(office) == LastBackup(good_at, office.clock.now(), "disk_full")
    assert stale(office)
    office.clock.advance(60)
    note(office, GOOD)
    assert last(office) == LastBackup(office.clock.now())
    assert not stale(office)


def test_a_backup_of_data_out_of_order_counts_but_warns(office: Office) -> None:
    note(office, BackupMade(GOOD.file, Report((GuardMissing("journal_once"),))))
    assert last(office) == LastBackup(office.clock.now(), None, FINDINGS)
    assert stale(office)


def test_a_long_weekend_is_no_reason_to_warn_but_a_forgotten_backup_is(office: Office) -> None:
    note(office, GOOD)
    office.clock.advance(timedelta(days=4).total_seconds())
    assert not stale(office)
    office.clock.advance(1)
    assert stale(office)


def test_each_end_is_journalled_and_wakes_the_screens(office: Office) -> None:
    before = office.see(lambda tx: revisions.read(tx, office.console.office_id))["devices"]
    note(office, GOOD)
    note(office, FULL)
    query = select(journal.c.canonical).where(journal.c.kind == str(EventKind.BACKUP_MADE)).order_by(journal.c.seq)
    told = office.see(lambda tx: tx.execute(query).scalars().all())
    assert ['"succeeded":true' in one for one in told] == [True, False]
    assert office.see(lambda tx: revisions.read(tx, office.console.office_id))["devices"] == before + 2
