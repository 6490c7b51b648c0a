"""Waits for new mail: by IDLE where the server offers it, else by asking now and then."""

import time
from threading import Event

from loket_shared.devices.mail.imap import Mailbox
from loket_shared.devices.mail.imap_session import ImapSession, MailboxError
from loket_shared.devices.mail.imap_wire import Data, GoOn, Said, Status
from loket_shared.devices.mail.outcomes import Reason

LONGEST = 1500.0
"""Servers end a conversation after half an hour of silence."""
ASK_AGAIN = 60.0
"""Seconds between two questions where the server does not tell by itself."""
_STEP = 0.5


def wait_for_mail(mailbox: Mailbox, stop: Event, seconds: float, *, ask_again: float = ASK_AGAIN) -> bool:
    """Return True as soon as there may be something new; False after `seconds`, or soon after `stop` is set.

    MailboxError when the conversation breaks: open the mailbox anew then. What came while nobody waited is found by
    `fetch_new`, not here: fetch first, then wait.
    """
    seconds = min(seconds, LONGEST)
    if "IDLE" in mailbox.session.features:
        return _told(mailbox.session, stop, seconds)
    return _asked(mailbox, stop, seconds, ask_again)


def _told(session: ImapSession, stop: Event, seconds: float) -> bool:
    tag = session.begin("IDLE")
    came = False
    heard: Said | None = session.listen(session.patience.command)
    while isinstance(heard, Data) or (isinstance(heard, Status) and heard.tag == "*"):  # said before it began to wait
        came = came or _more(heard)
        heard = session.listen(session.patience.command)
    if not isinstance(heard, GoOn):
        raise MailboxError(Reason.TIMEOUT if heard is None else Reason.GARBLED, "IDLE")
    until = time.monotonic() + seconds
    while not came and not stop.is_set() and time.monotonic() < until:
        came = _more(session.listen(min(_STEP, seconds)))
    session.end(tag, b"DONE\r\n")
    return came


def _more(heard: Said | None) -> bool:
    return isinstance(heard, Data) and heard.number_of(b"EXISTS") is not None


def _asked(mailbox: Mailbox, stop: Event, seconds: float, ask_again: float) -> bool:
    left = seconds
    while left > 0 and not stop.wait(min(ask_again, left)):
        left -= ask_again
        answer = mailbox.session.ask("NOOP")
        if any(_more(line) for line in answer.said):
            return True
    return False
