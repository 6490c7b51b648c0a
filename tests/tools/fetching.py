"""Fetchers over an office under test, each a console of its own, and what they left in the database."""

from pathlib import Path

from loket_shared.clock import SystemClock
from loket_shared.db import Database
from loket_shared.db.schema import arrival
from loket_shared.devices.mail.imap_session import ImapPatience
from loket_shared.devices.mail.model import Secret
from loket_shared.qt.mail.fetcher import Fetcher, Pace
from loket_shared.qt.work import Work
from loket_shared.services.mail_accounts import MailAccount, save_account
from loket_shared.services.station import DeviceKind, open_station
from offices import Office, open_office
from pytestqt.qtbot import QtBot
from sqlalchemy import select

PATIENT = ImapPatience(lookup=10, connect=10, opening=20, command=20)
PACE = Pace(pauses=(0.05, 0.1), barred=30, lasted=30, wait=20, ask_again=0.1)


class Fetchers:
    """Makes fetchers and closes them."""

    def __init__(self, office: Office, password: str, qtbot: QtBot) -> None:
        self._office, self._password = office, password
        self._made: list[tuple[Fetcher, Work, Database]] = []
        assert qtbot is not None

    def make(self, *, name: str = "", most_bytes: int = 10_000_000, pace: Pace = PACE) -> Fetcher:
        """Return a fetcher with a database of its own; another `name` makes it another console."""
        office, db = self._office, Database(self._office.url)
        station = office.console
        if name:
            now = SystemClock().now()
            station = office.do(lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name=name, now=now))
        work = Work(db)
        one = Fetcher(
            work, Work(db), station, office.clock, Secret(self._password),
            patience=PATIENT, pace=pace, most_bytes=most_bytes,
        )  # fmt: skip
        self._made.append((one, work, db))
        return one

    def close(self) -> None:
        """Close every fetcher that was made."""
        while self._made:
            one, work, db = self._made.pop()
            one.close()
            work.close()
            db.close()


def reading_office(folder: Path, port: int) -> Office:
    """Make an office whose mailbox is on a scripted server of this port."""
    made = open_office(f"sqlite:///{folder}/loket.db")
    account = MailAccount(
        "127.0.0.1", 25, "none", "lpse", "lpse@contoh.id",
        inbox_host="127.0.0.1", inbox_port=port, inbox_security="none",
    )  # fmt: skip
    made.do(lambda tx: save_account(tx, made.officer(), account))
    return made


def arrivals(office: Office) -> list[str]:
    """Return the states of everything stored, in the order of storing."""
    query = select(arrival.c.state).order_by(arrival.c.stored_at, arrival.c.id)
    return list(office.see(lambda tx: tx.execute(query).scalars().all()))


def states(office: Office) -> list[str]:
    """Return the states of everything stored, sorted."""
    return sorted(arrivals(office))


def read_well(fetcher: Fetcher, qtbot: QtBot) -> None:
    """Let a fetcher read its mailbox to the end."""
    with qtbot.waitSignal(fetcher.stood, timeout=20_000) as stood:
        fetcher.start()
    assert stood.args == [""]
