"""Hands the outbox's letters to the mail server, one after another, from a console that holds the mail secret."""

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy import Connection

from loket_shared.clock import Clock
from loket_shared.db.errors import DatabaseUnavailable
from loket_shared.devices.mail.hangup import Hangup
from loket_shared.devices.mail.model import Secret
from loket_shared.devices.mail.outcomes import Outcome, Reason
from loket_shared.devices.mail.session import Patience
from loket_shared.devices.mail.smtp import LEASE_SECONDS, SENDING_LEASE_SECONDS, send
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.qt.mail.wording import account_of, envelope_for, raw_of, word_of
from loket_shared.qt.work import Work
from loket_shared.services import outbox
from loket_shared.services.mail_accounts import MailAccount, hold, read_account
from loket_shared.services.outbox import Leased, Word
from loket_shared.services.station import Station

logger = logging.getLogger(__name__)

ROUND_MS = 5_000
HOLD_EVERY = timedelta(minutes=1)
MARK_SECONDS = 30
NEEDS_A_PERSON = frozenset({Reason.AUTH, Reason.CERTIFICATE, Reason.EXPIRED, Reason.TLS})
BARRED_SECONDS = 15 * 60
"""So long a console rests whose password was refused: repeated wrong tries lock accounts."""
AGAIN_MS = 2_000


class LeaseLost(Exception):
    """The letter is no longer this console's, or the database did not answer in time: nothing was said to the server."""


class Postman(QObject):
    """Looks for due letters every five seconds; the server is spoken to on a thread of its own, the database on Work's.

    What the server said is kept before anything else is done, and asked again with the same key until the database takes
    it. `lane` is a Work of the mail's own, closed with the postman, so that no call waits for a server. `moved()` comes
    after each letter; `stood(str)` tells how the way out stands whenever that changes: "" while the server takes our
    letters, else a Reason that needs a person. After a refused password the console rests for long.
    """

    moved = Signal()
    stood = Signal(str)
    ended = Signal()
    _asked = Signal(object)

    def __init__(
        self,
        work: Work,
        lane: Work,
        station: Station,
        clock: Clock,
        secret: Secret,
        *,
        patience: Patience | None = None,
        round_ms: int = ROUND_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._station, self._clock, self._secret, self._patience = work, station, clock, secret, patience
        self._lane = lane
        self._busy = False
        self._open = True
        self._mark: _Mark | None = None
        self._hangup = Hangup()
        self._held: datetime | None = None
        self._rests_until = 0.0
        self._told: str | None = None
        self._asked.connect(self._write_mark)
        self._rounds = QTimer(self, interval=round_ms)
        self._rounds.timeout.connect(self.look)

    @property
    def is_busy(self) -> bool:
        """Tell whether a letter is looked for or under way."""
        return self._busy

    def start(self) -> None:
        """Begin, with a first round at once."""
        self._rounds.start()
        self.look()

    def close(self) -> None:
        """Take no more letters; the conversation under way is cut: before the mark the letter goes later, after it a person is asked."""
        self._open = False
        self._rounds.stop()
        if self._mark is not None:
            self._mark.give_up()
        self._hangup.cut()
        self._lane.close()

    def retire(self) -> None:
        """Take no more letters, but let the one under way come to its end; `ended()` comes when there is none."""
        self._open = False
        self._rounds.stop()
        if not self._busy:
            self.ended.emit()

    def begin_anew(self) -> None:
        """The account was changed: what was refused before may be tried at once."""
        self._rests_until = 0.0
        self.look()

    def look(self) -> None:
        """Say that this console holds the secret, take up what others left behind, and lease what is due."""
        if self._busy or not self._open:
            return
        self._busy = True
        act, rests = self._station.act(self._clock), time.monotonic() < self._rests_until

        def take(tx: Connection) -> tuple[MailAccount, Leased] | None:
            account = read_account(tx, act.office_id)
            if account is None:
                return None
            if self._held is None or act.now - self._held >= HOLD_EVERY:
                hold(tx, act)
                self._held = act.now
            outbox.lapse(tx, act)
            if rests:
                return None
            leased = outbox.take(tx, act, SENDING_LEASE_SECONDS)
            return None if leased is None else (account, leased)

        self._work.write(take, self._leased, lambda _: self._rest())

    def _leased(self, got: tuple[MailAccount, Leased] | None) -> None:
        if got is None or self._hangup.is_cut:
            self._rest()
            return
        account, leased = got
        self._mark = mark = _Mark(leased, self._asked.emit)
        self._lane.run(lambda: self._hand_over(account, leased, mark), lambda word: self._keep(leased, word))

    def _hand_over(self, account: MailAccount, leased: Leased, mark: "_Mark") -> Word | None:
        """Speak to the server, on the mail's thread; None when the lease was lost before the text was asked for."""
        try:
            raw, envelope, sender = raw_of(leased.letter), envelope_for(leased.letter), account_of(account)
        except ValueError as fault:
            logger.info("letter %s cannot be sent: %s", leased.letter.id, fault)
            return Word(OutboxState.FAILED, reason="letter")
        try:
            outcome: Outcome = send(
                sender, self._secret, envelope, raw, mark, patience=self._patience, hangup=self._hangup
            )
        except LeaseLost:
            return None
        return word_of(outcome)

    def _write_mark(self, mark: "_Mark") -> None:
        act, leased = self._station.act(self._clock), mark.leased
        self._work.write(
            lambda tx: outbox.mark(tx, act, leased.letter.id, leased.fence, LEASE_SECONDS),
            mark.answer,
            lambda _: mark.give_up(),
        )

    def _keep(self, leased: Leased, word: Word | None) -> None:
        self._mark = None
        if word is None:
            self._rest()
            return
        if word.reason == Reason.AUTH:
            self._rests_until = time.monotonic() + BARRED_SECONDS
        if word.reason in NEEDS_A_PERSON or word.state is OutboxState.ACCEPTED:
            self._tell("" if word.state is OutboxState.ACCEPTED else word.reason)
        act = self._station.act(self._clock)

        def keep(tx: Connection) -> bool:
            return outbox.keep_word(tx, act, leased.letter.id, leased.fence, word)

        def again(_fault: DatabaseUnavailable) -> None:
            QTimer.singleShot(AGAIN_MS, self, write)

        def write() -> None:
            self._work.write(keep, self._kept, again)

        write()

    def _kept(self, _taken: object) -> None:
        self._rest()
        self.moved.emit()
        self.look()

    def _rest(self) -> None:
        self._busy = False
        if not self._open:
            self.ended.emit()

    def _tell(self, how: str) -> None:
        if how != self._told:
            self._told = how
            self.stood.emit(how)


class _Mark:
    """Asks the database's thread, through the GUI's, to write the mark, and waits for it on the mail's thread."""

    def __init__(self, leased: Leased, ask: Callable[["_Mark"], None]) -> None:
        self.leased, self._ask = leased, ask
        self._answered, self._kept = threading.Event(), False

    def entering_data(self) -> None:
        """Return once the mark stands; raises LeaseLost when it does not."""
        if not self._answered.is_set():
            self._ask(self)
        if not self._answered.wait(MARK_SECONDS) or not self._kept:
            raise LeaseLost

    def answer(self, kept: bool) -> None:
        """Take the database's answer."""
        self._kept = kept
        self._answered.set()

    def give_up(self) -> None:
        """Let the conversation end before the text is asked for."""
        self._answered.set()
