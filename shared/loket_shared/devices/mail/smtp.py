"""Hands a mail to the office's server, and says exactly what became of it."""

import re
from typing import Protocol

from loket_shared.devices.mail.hangup import Hangup
from loket_shared.devices.mail.model import Account, Envelope, Secret
from loket_shared.devices.mail.outcomes import (
    Accepted,
    AccountWorks,
    Deferred,
    Failed,
    Outcome,
    RefusedRecipient,
    Tested,
    Unknown,
    Unreachable,
)
from loket_shared.devices.mail.session import Ended, Patience, Session, open_session
from loket_shared.devices.mail.wire import Deadline, Reply, WireError
from loket_shared.domain.mail.outbox import Stage, Verdict, verdict

_SLACK = 60
SENDING_LEASE_SECONDS = int(Patience().before_mark) + _SLACK
"""A lease so long outlasts everything before `entering_data`; the mark should lengthen it to LEASE_SECONDS."""
LEASE_SECONDS = int(Patience().whole) + _SLACK
"""A lease so long outlasts the whole of `send` with its usual patience."""

_CLOSING = 421
_QUEUE_ID = re.compile(
    r"queued as (?P<postfix>[^\s;]+)|\bid=(?P<exim>\S+)|\bInternalId=(?P<exchange>\d+)"
    r"|^2\.\d\.\d:? (?P<sendmail>\S+) Message accepted|\bOK +(?P<google>\d+ \S+) - gsmtp",
    re.IGNORECASE,
)


class Marks(Protocol):
    """What must be written down while a mail is under way."""

    def entering_data(self) -> None:
        """Write down, for good, that the server is about to be asked to take the text.

        Whatever this raises ends the conversation before the server was asked, and is raised on by `send`.
        """
        ...


def wire_form(raw: bytes) -> bytes:
    """Return a mail as it is counted and sent: every line ends in CRLF. ValueError for one that is not seven bits."""
    if not raw.isascii() or b"\0" in raw:
        raise ValueError("only mails of seven bits are sent")
    whole = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", b"\r\n")
    return whole if whole.endswith(b"\r\n") else whole + b"\r\n"


def send(
    account: Account,
    secret: Secret | None,
    envelope: Envelope,
    raw: bytes,
    marks: Marks,
    *,
    patience: Patience | None = None,
    hangup: Hangup | None = None,
) -> Outcome:
    """Hand over one mail and return what became of it; nothing the server or the network does raises.

    `marks.entering_data()` returned before the server is asked to take the text. From then on silence is Unknown; before it is
    Unreachable. Only the server's own 2xx to the end of the text is Accepted, and it is returned at once, without a farewell
    that could be waited for. Recipients whom the server refuses do not hold up the others.
    `hangup` lets another thread end the conversation wherever it stands: then it is silence like any other.
    """
    body, patience = wire_form(raw), patience or Patience()
    whole = Deadline(patience.whole)
    try:
        before = Deadline(min(patience.before_mark, patience.whole))
        session = open_session(account, secret, patience, before, hangup)
    except Ended as end:
        return end.outcome
    try:
        return _hand_over(session, envelope, body, marks, whole)
    except Ended as end:
        return end.outcome
    except WireError as error:
        return session.silence(error)
    finally:
        session.wire.close(b"" if session.stage is Stage.BODY else b"QUIT\r\n")


def try_account(
    account: Account, secret: Secret | None, *, patience: Patience | None = None, hangup: Hangup | None = None
) -> Tested:
    """Try everything but a mail: name, connection, TLS, certificate, log-in, and whether the sender is let through."""
    patience = patience or Patience(greeting=20, command=20, before_mark=60)
    try:
        session = open_session(account, secret, patience, Deadline(patience.before_mark), hangup)
    except Ended as end:
        return _tested(end.outcome)
    try:
        session.demand(session.ask(Stage.MAIL, f"MAIL FROM:<{account.from_address}>\r\n".encode("ascii")))
        return AccountWorks(session.limit, session.wire.tls)
    except Ended as end:
        return _tested(end.outcome)
    except WireError as error:
        return _tested(session.silence(error))
    finally:
        session.wire.close(b"RSET\r\nQUIT\r\n")


def _tested(outcome: Deferred | Failed | Unknown | Unreachable) -> Tested:
    if isinstance(outcome, Unknown):
        return Unreachable(outcome.why, outcome.detail, outcome.stage)
    return outcome


def _hand_over(session: Session, envelope: Envelope, body: bytes, marks: Marks, whole: Deadline) -> Outcome:
    size, limit = len(body), session.limit
    if limit is not None and size > limit:
        return Failed(Stage.SIZE, None, f"{size} > {limit}", limit=limit)
    declared = f" SIZE={size}" if "SIZE" in session.features else ""
    session.demand(session.ask(Stage.MAIL, f"MAIL FROM:<{envelope.sender}>{declared}\r\n".encode("ascii")))
    accepted, refused = _name_recipients(session, envelope)
    marks.entering_data()
    session.wire.deadline = whole
    reply = session.ask(Stage.DATA, b"DATA\r\n")
    if verdict(Stage.DATA, reply.code) is not Verdict.GO_ON:
        return session.refusal(reply, refused)
    return _say_text(session, body, accepted, refused)


def _name_recipients(session: Session, envelope: Envelope) -> tuple[tuple[str, ...], tuple[RefusedRecipient, ...]]:
    """Return who is let through and who is not; Ended when nobody is."""
    accepted: list[str] = []
    refused: list[RefusedRecipient] = []
    first: dict[Verdict, Reply] = {}
    for address in envelope.recipients:
        reply = session.ask(Stage.RCPT, f"RCPT TO:<{address}>\r\n".encode("ascii"))
        judged = verdict(Stage.RCPT, reply.code)
        if judged is Verdict.GO_ON:
            accepted.append(address)
        elif judged is Verdict.UNREACHABLE or reply.code == _CLOSING:
            raise Ended(session.refusal(reply))
        else:
            first.setdefault(judged, reply)
            refused.append(RefusedRecipient(address, reply.code, session.words(reply.text)))
    if not accepted:
        raise Ended(session.refusal(first.get(Verdict.DEFERRED) or first[Verdict.FAILED], tuple(refused)))
    return tuple(accepted), tuple(refused)


def _say_text(
    session: Session, body: bytes, accepted: tuple[str, ...], refused: tuple[RefusedRecipient, ...]
) -> Outcome:
    session.stage = Stage.BODY
    stuffed = (b"." if body.startswith(b".") else b"") + body.replace(b"\r\n.", b"\r\n..")
    if not session.wire.say_until_answered(stuffed, session.patience.block):
        reply = session.wire.reply(session.patience.command)  # before the end was said: it can refuse, but not accept
        return session.refusal(reply, refused)
    session.stage = Stage.END
    session.wire.say(b".\r\n", session.patience.command)
    reply = session.wire.reply(session.patience.end)
    if verdict(Stage.END, reply.code) is not Verdict.ACCEPTED:
        return session.refusal(reply, refused)
    text = session.words(reply.text)
    return Accepted(reply.code, text, queue_id(text), accepted, refused)


def queue_id(text: str) -> str | None:
    """Return the number under which the server keeps the mail, out of its own words (Postfix, Exim, Exchange, Sendmail, Google)."""
    found = _QUEUE_ID.search(text)
    return next((each for each in found.groups() if each), None) if found else None
