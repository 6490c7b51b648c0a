"""A console closes days and makes the daily backup by itself, once for the whole office."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from loket_operator.housekeeping import Housekeeping
from loket_shared.config import Config
from loket_shared.db.schema import ticket
from loket_shared.qt.work import Work
from loket_shared.services.backup_notes import last_backup
from loket_shared.services.devices import device_worries
from offices import Office, open_office
from sqlalchemy import select


def _keeper(office: Office, work: Work, folder: Path) -> Housekeeping:
    config = Config(database_url=office.url, data_dir=folder, device_name="PC 1")
    return Housekeeping(work, work, office.console, office.clock, config)


def test_the_daily_backup_is_made_once_and_can_be_opened(tmp_path: Path, work_on: Callable[..., Work]) -> None:
    office = open_office(f"sqlite:///{tmp_path / 'loket.db'}")
    office.issued()
    work = work_on(office.db)
    for _ in range(2):
        _keeper(office, work, tmp_path).look()
        work.drain()  # type: ignore[attr-defined]  # driven by hand
    files = list((tmp_path / "backups").glob("*.db*"))
    assert len(files) == 1
    copy = sqlite3.connect(files[0])
    assert copy.execute("SELECT count(*) FROM ticket").fetchone() == (1,)
    copy.close()
    assert office.see(lambda tx: last_backup(tx, office.console.office_id)).succeeded_at == office.clock.now()
    office.db.close()


def test_a_backup_that_fails_is_said_to_the_staff(tmp_path: Path, work_on: Callable[..., Work]) -> None:
    office = open_office(f"sqlite:///{tmp_path / 'loket.db'}")
    (tmp_path / "backups").write_text("a file where the folder should be")
    work = work_on(office.db)
    _keeper(office, work, tmp_path).look()
    work.drain()  # type: ignore[attr-defined]  # driven by hand
    worries = office.see(lambda tx: device_worries(tx, office.console.office_id, office.clock.now()))
    assert [one.code for one in worries] == ["backup_folder"]
    office.db.close()


def test_yesterdays_numbers_are_closed(tmp_path: Path, work_on: Callable[..., Work]) -> None:
    office = open_office(f"sqlite:///{tmp_path / 'loket.db'}")
    office.issued()
    office.clock.advance(24 * 3600)
    work = work_on(office.db)
    _keeper(office, work, tmp_path).look()
    work.drain()  # type: ignore[attr-defined]  # driven by hand
    assert office.see(lambda tx: tx.execute(select(ticket.c.state)).scalars().all()) == ["no_show"]
    office.db.close()
