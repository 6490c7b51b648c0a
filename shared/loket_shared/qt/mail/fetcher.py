"""Fetches the office's mail from a console that holds the mail secret: each mail is stored before anything reads it."""

import logging
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from sqlalchemy import Connection

from loket_shared.clock import Clock
from loket_shared.devices.mail.hangup import Hangup
from loket_shared.devices.mail.imap import MOST_BYTES, Mailbox, open_mailbox
from loket_shared.devices.mail.imap_arrivals import Arrival, Cursor, Fetched, NotGiven, TooLarge, ValidityChanged
from loket_shared.devices.mail.imap_session import ImapPatience, MailboxError
from loket_shared.devices.mail.imap_waiting import ASK_AGAIN, wait_for_mail
from loket_shared.devices.mail.model import Secret
from loket_shared.devices.mail.outcomes import Reason
from loket_shared.qt.mail.asking import Asking, Broken, Closed
from loket_shared.qt.mail.filing import Filing
from loket_shared.qt.mail.wording import inbox_of
from loket_shared.qt.work import Work
from loket_shared.services import inbox_store
from loket_shared.services.act import Act
from loket_shared.services.inbox_reading import begin_at, first_day
from loket_shared.services.inbox_store import Came
from loket_shared.services.mail_accounts import MailAccount, read_account
from loket_shared.services.station import Station

logger = logging.getLogger(__name__)

NEEDS_A_PERSON = frozenset({Reason.AUTH, Reason.CERTIFICATE, Reason.EXPIRED, Reason.TLS, Reason.FOLDER})
"""Told at once, and tried again seldom: a repeated wrong password locks accounts."""
FAILS_BEFORE_TOLD = 3
MOVE = "move"
TRIES_OF_ONE = 3
"""So often in a row a mail is asked for that the server lists and does not give; then the others go on without it."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds between attempts: after each failure in a row, where a person is needed, and of one wait for mail."""

    pauses: tuple[float, ...] = (5, 15, 60, 120, 300)
    barred: float = 15 * 60
    lasted: float = 60
    """A conversation that lasted longer began well: the pauses begin anew."""
    wait: float = 5 * 60
    ask_again: float = ASK_AGAIN

    def after(self, reason: Reason, fails: int) -> float:
        """Return how long to leave the server alone after so many failures in a row."""
        return self.barred if reason in NEEDS_A_PERSON else self.pauses[min(fails, len(self.pauses)) - 1]


class Fetcher(QObject):
    """Reads the mailbox on `lane`, a Work of its own, closed with it; the database is asked through the program's Work.

    `stood(str)` tells how the mailbox stands whenever that changes: "" while it can be read, else a Reason, `move` where
    what was stored cannot be put into its folder. `came()` follows every mail that was filed.
    """

    came = Signal()
    stood = Signal(str)

    def __init__(
        self,
        work: Work,
        lane: Work,
        station: Station,
        clock: Clock,
        secret: Secret,
        *,
        patience: ImapPatience | None = None,
        pace: Pace | None = None,
        most_bytes: int = MOST_BYTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane, self._station, self._clock, self._secret = lane, station, clock, secret
        self._patience, self._pace, self._most_bytes = patience, pace or Pace(), most_bytes
        self._hangup = Hangup()
        self._asking = Asking(work, station, clock, self)
        self._filing = Filing(self._asking, station.office_id, self.came.emit)
        self._told: str | None = None
        self._fails = 0
        self._moves = True
        self._not_given: tuple[int, int] | None = None
        self._tries = 0

    def start(self) -> None:
        """Begin."""
        self._lane.run(self._run, lambda _: None)

    def close(self) -> None:
        """End within a moment, wherever the conversation stands; what is stored is gone on with at the next start."""
        self._hangup.cut()
        self._asking.close()
        self._lane.close()

    def _run(self) -> None:
        """Read and wait until the console closes or the office has no mailbox, on the mail's thread."""
        while not self._hangup.is_cut:
            try:
                account = self._asking.read(lambda tx: read_account(tx, self._station.office_id))
                self._filing.file_all()
                if account is None or not account.inbox_host:
                    return
                self._converse(account)
            except Closed:
                return
            except Broken:
                self._hangup.event.wait(self._pace.barred)
            except Exception:
                logger.exception("the mailbox could not be read")
                self._hangup.event.wait(self._pace.barred)

    def _converse(self, account: MailAccount) -> None:
        """Read what is new and wait for more until the conversation breaks; then leave the server alone for a while."""
        began, well = time.monotonic(), False
        try:
            with self._opened(account) as mailbox:
                while not self._hangup.is_cut:
                    while self._read(mailbox, account):
                        pass  # what came meanwhile may have been told while nobody listened
                    well = True
                    self._tell("" if self._moves else MOVE)
                    wait_for_mail(mailbox, self._hangup.event, self._pace.wait, ask_again=self._pace.ask_again)
        except MailboxError as error:
            if time.monotonic() - began > self._pace.lasted:
                self._fails = 0
            self._fails += 1
            self._rest(error.reason, well=well)

    def _opened(self, account: MailAccount) -> Mailbox:
        try:
            way = inbox_of(account)
        except ValueError:
            raise MailboxError(Reason.DNS, account.inbox_host) from None
        return open_mailbox(way, self._secret, account.inbox_folder, patience=self._patience, hangup=self._hangup)

    def _read(self, mailbox: Mailbox, account: MailAccount) -> bool:
        """Store and file everything new; True when there was anything."""
        folder, office_id, now = account.inbox_folder, self._station.office_id, self._clock.now()
        found = self._asking.read(lambda tx: inbox_store.cursor(tx, office_id, folder))
        at_first = found is None or found[1] == 0
        since = self._asking.read(lambda tx: first_day(tx, office_id, folder, now)) if at_first else None
        cursor = Cursor(*found) if found is not None else None
        some = False
        for arrival in mailbox.fetch_new(cursor, most_bytes=self._most_bytes, since=since):
            if isinstance(arrival, ValidityChanged):
                self._begin_at(folder, arrival.now, 0)
                return True
            self._take(mailbox, account, arrival)
            some = True
        if at_first and mailbox.last_uid is not None:
            self._begin_at(folder, mailbox.uidvalidity, mailbox.last_uid)
        return some

    def _take(self, mailbox: Mailbox, account: MailAccount, arrival: Arrival) -> None:
        """Store one mail, file it, and move it if the office wants that."""
        given = self._given(mailbox, arrival) if isinstance(arrival, NotGiven) else arrival
        match given:
            case Fetched(validity, uid, raw, day, size):
                came = Came(account.inbox_folder, validity, uid, raw, day, size)
            case TooLarge(validity, uid, header, day, size):
                came = Came(account.inbox_folder, validity, uid, header, day, size)
            case NotGiven(validity, uid):
                came = Came(account.inbox_folder, validity, uid, b"")
            case _:
                return
        self._asking.write(lambda tx, act: inbox_store.store(tx, act, came))
        self._filing.file_all()
        if isinstance(given, Fetched) and account.done_folder and self._moves:
            self._move(mailbox, came.uid, account.done_folder)

    def _move(self, mailbox: Mailbox, uid: int, folder: str) -> None:
        """Put a stored mail where the office wants it; where that cannot be, mails stay and it is told."""
        try:
            self._moves = mailbox.move(uid, folder)
        except MailboxError as error:
            if error.reason is Reason.FOLDER:  # it may be read, but not changed; the folder is no longer open now
                self._moves = False
                raise MailboxError(Reason.DROPPED, error.detail) from error
            raise

    def _given(self, mailbox: Mailbox, arrival: NotGiven) -> Arrival | None:
        """Return a mail that was not given at once; None when somebody has taken it out of the folder.

        A server that goes on refusing is left alone for a while, so that its trouble may pass; at last NotGiven stands for it.
        """
        again = mailbox.fetch_again(arrival.uid, most_bytes=self._most_bytes)
        if not isinstance(again, NotGiven):
            return again
        place = (arrival.uidvalidity, arrival.uid)
        self._tries = self._tries + 1 if place == self._not_given else 1
        self._not_given = place
        if self._tries < TRIES_OF_ONE:
            raise MailboxError(Reason.GARBLED, again.words)
        return again

    def _begin_at(self, folder: str, uidvalidity: int, uid: int) -> None:
        def begin(tx: Connection, act: Act) -> None:
            begin_at(tx, act, folder, uidvalidity, uid)

        self._asking.write(begin)

    def _rest(self, reason: Reason, *, well: bool) -> None:
        if self._hangup.is_cut:
            return
        logger.info("the mailbox cannot be read: %s", reason)
        if not well and (reason in NEEDS_A_PERSON or self._fails >= FAILS_BEFORE_TOLD):
            self._tell(str(reason))
        self._hangup.event.wait(self._pace.after(reason, self._fails))

    def _tell(self, how: str) -> None:
        if how != self._told:
            self._told = how
            self.stood.emit(how)
