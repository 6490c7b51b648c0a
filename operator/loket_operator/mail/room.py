"""The mailroom of a console: postman and fetcher, while the office has a mail account and this machine its password."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from loket_shared.clock import Clock
from loket_shared.devices.mail.hangup import Hangup
from loket_shared.devices.mail.imap_session import ImapPatience
from loket_shared.devices.mail.model import Secret
from loket_shared.devices.mail.session import Patience
from loket_shared.qt.mail.fetcher import Fetcher, Pace
from loket_shared.qt.mail.postman import Postman
from loket_shared.qt.work import Work
from loket_shared.services.mail_accounts import MailAccount
from loket_shared.services.mail_trouble import IN, OUT, report_ways
from loket_shared.services.station import Station
from PySide6.QtCore import QObject, Signal
from sqlalchemy import Connection

T = TypeVar("T")


class SecretStore(Protocol):
    """Where this machine keeps the mail account's password."""

    def read(self) -> Secret | None:
        """Return it, None where there is none."""

    def keep(self, secret: Secret) -> bool:
        """Keep it; an empty one takes it away. False where that cannot be done."""


class Mailroom(QObject):
    """Starts and ends postman and fetcher as account and password come and go.

    `lanes` makes the Works on which servers are spoken to, one for each part, closed with it. `changed()` comes whenever what
    desks are told about the mail, or whether this console holds the password, may be another.
    """

    changed = Signal()

    def __init__(
        self,
        work: Work,
        lanes: Callable[[], Work],
        store: SecretStore,
        clock: Clock,
        *,
        patience: Patience | None = None,
        imap_patience: ImapPatience | None = None,
        pace: Pace | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._lanes, self._store, self._clock = work, lanes, store, clock
        self._patience, self._imap_patience, self._pace = patience, imap_patience, pace
        self._station: Station | None = None
        self._account: MailAccount | None = None
        self._secret: Secret | None = None
        self._postman: Postman | None = None
        self._fetcher: Fetcher | None = None
        self._retired: list[Postman] = []
        self._ways = {OUT: "", IN: ""}
        self._errands: Work | None = None
        self._hangup = Hangup()

    @property
    def secret(self) -> Secret | None:
        """Return this machine's password, for a trial of the account; None where it has none."""
        return self._secret

    @property
    def holds(self) -> bool:
        """Tell whether this machine has the password."""
        return self._secret is not None

    def open(self, station: Station, account: MailAccount | None) -> None:
        """Begin, once the office is known."""
        self._station, self._secret = station, self._store.read()
        self._report()
        self.follow(account)

    def follow(self, account: MailAccount | None) -> None:
        """Go on with the account as it stands now."""
        if self._station is None or account == self._account:
            return
        self._account = account
        self._end_fetcher()
        if account is None or self._secret is None:
            self._retire()
        elif self._postman is not None:
            self._postman.begin_anew()
            self._begin_fetcher(self._station, self._secret)
        else:
            self._begin(self._station, self._secret)
        self.changed.emit()

    def keep(self, secret: Secret) -> bool:
        """Keep a password on this machine; blocks for a moment, so it is called on a worker, `use` afterwards."""
        return self._store.keep(secret)

    def use(self, secret: Secret) -> None:
        """Go on with this password, now that it is kept; an empty one stops sending and reading here."""
        self._secret = secret or None
        account, self._account = self._account, None
        self._retire()
        self._ways = {OUT: "", IN: ""}
        self._report()
        self.follow(account)
        self.changed.emit()

    def run(self, errand: Callable[[Hangup], T], done: Callable[[T], None]) -> None:
        """Speak to a server on a thread of its own, for a trial; the end of the console hangs up."""
        if self._errands is None:
            self._errands = self._lanes()
        self._errands.run(lambda: errand(self._hangup), done)

    def close(self) -> None:
        """End every conversation within a moment."""
        self._hangup.cut()
        self._end_fetcher()
        for one in (*self._retired, self._postman):
            if one is not None:
                one.close()
        self._postman = None
        self._retired.clear()
        if self._errands is not None:
            self._errands.close()

    def _begin(self, station: Station, secret: Secret) -> None:
        self._postman = Postman(
            self._work, self._lanes(), station, self._clock, secret, patience=self._patience, parent=self
        )
        self._postman.stood.connect(lambda how: self._stood(OUT, how))
        self._postman.start()
        self._begin_fetcher(station, secret)
        self._work.read(
            lambda _tx: None, lambda _: self.changed.emit()
        )  # behind the first word that it holds the secret

    def _begin_fetcher(self, station: Station, secret: Secret) -> None:
        self._fetcher = Fetcher(
            self._work,
            self._lanes(),
            station,
            self._clock,
            secret,
            patience=self._imap_patience,
            pace=self._pace,
            parent=self,
        )
        self._fetcher.stood.connect(lambda how: self._stood(IN, how))
        self._fetcher.start()

    def _end_fetcher(self) -> None:
        fetcher, self._fetcher = self._fetcher, None
        if fetcher is not None:
            fetcher.close()
            fetcher.deleteLater()
        self._ways[IN] = ""

    def _retire(self) -> None:
        """Let the postman end its letter; a word said with another password is not waited for."""
        self._end_fetcher()
        postman, self._postman = self._postman, None
        if postman is None:
            return
        postman.stood.disconnect()
        self._retired.append(postman)
        postman.ended.connect(lambda: self._gone(postman))
        postman.retire()

    def _gone(self, postman: Postman) -> None:
        if postman in self._retired:
            self._retired.remove(postman)
            postman.close()
            postman.deleteLater()

    def _stood(self, way: str, how: str) -> None:
        if self._ways[way] != how:
            self._ways[way] = how
            self._report()

    def _report(self) -> None:
        """Tell every desk how this console's ways to the servers stand."""
        station = self._station
        if station is None:
            return
        codes = frozenset(f"{way}{how}" for way, how in self._ways.items() if how)
        act = station.act(self._clock)

        def report(tx: Connection) -> None:
            report_ways(tx, act, codes)

        self._work.write(report, lambda _: self.changed.emit())
