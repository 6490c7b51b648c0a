"""A conversation with a mail server up to the point where a mail may be spoken of: greeting, TLS, log-in."""

import base64
from dataclasses import dataclass

from loket_shared.devices.mail.connecting import connect, tls_context
from loket_shared.devices.mail.hangup import Hangup
from loket_shared.devices.mail.model import Account, Secret, Security
from loket_shared.devices.mail.outcomes import Deferred, Failed, Reason, RefusedRecipient, Unknown, Unreachable
from loket_shared.devices.mail.wire import Deadline, Reply, Wire, WireError
from loket_shared.domain.mail.outbox import Stage, Verdict, verdict

_HELLO = b"EHLO [127.0.0.1]\r\n"
"""An address nobody learns anything from, as other mail programs say it."""
_REASON_AT = {Stage.STARTTLS: Reason.TLS, Stage.AUTH: Reason.AUTH, Stage.MAIL: Reason.AUTH, Stage.RCPT: Reason.AUTH}


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds; the defaults follow RFC 5321 (4.5.3.2) where an office can afford to wait so long."""

    lookup: float = 15.0
    connect: float = 20.0
    """For each of the server's numbers, and again for TLS."""
    greeting: float = 60.0
    command: float = 120.0
    block: float = 180.0
    """For each 32 KiB of the text."""
    end: float = 600.0
    """From the end of the text to the answer: cut short it would only make more unknowns."""
    before_mark: float = 300.0
    """Everything before the server is asked to take the text."""
    whole: float = 2400.0


class Ended(Exception):  # it is an outcome under way, not an error
    """The conversation came to its outcome."""

    def __init__(self, outcome: Deferred | Failed | Unknown | Unreachable) -> None:
        super().__init__(type(outcome).__name__)
        self.outcome = outcome


class Session:
    """An open conversation; `stage` is how far it is, `features` what the server offered (upper case, with its words)."""

    def __init__(self, wire: Wire, secret: Secret, login: str, patience: Patience) -> None:
        self.wire = wire
        self.patience = patience
        self.stage = Stage.GREETING
        self.features: dict[str, str] = {}
        self._secret = secret
        self._login = login

    @property
    def limit(self) -> int | None:
        """The largest mail in bytes that the server takes; None when it told none."""
        told = self.features.get("SIZE", "").strip()
        return int(told) if told.isascii() and told.isdigit() and len(told) < 19 and int(told) else None

    def ask(self, stage: Stage, line: bytes) -> Reply:
        """Say one line and return the answer.

        A refusal that came unasked before it is the answer, and the line stays unsaid; anything else unasked is believed by nobody.
        """
        self.stage = stage
        unasked = self.wire.early()
        if not unasked:
            self.wire.say(line, self.patience.command)
        reply = self.wire.reply(self.patience.command)
        if unasked and reply.code < 400:
            raise WireError(Reason.GARBLED, "more was said than asked for")
        return reply

    def words(self, text: str) -> str:
        """Return the server's words without our secret in them."""
        return self._secret.scrub(text, self._login)

    def demand(self, reply: Reply) -> Reply:
        """Return an answer that lets us go on; Ended for any other."""
        if verdict(self.stage, reply.code) is not Verdict.GO_ON:
            raise Ended(self.refusal(reply))
        return reply

    def refusal(
        self, reply: Reply, refused: tuple[RefusedRecipient, ...] = ()
    ) -> Deferred | Failed | Unknown | Unreachable:
        """Return what an answer that lets us not go on means."""
        text = self.words(reply.text)
        match verdict(self.stage, reply.code):
            case Verdict.DEFERRED:
                return Deferred(self.stage, reply.code, text, refused)
            case Verdict.FAILED:
                return Failed(self.stage, reply.code, text, refused)
            case Verdict.UNREACHABLE if reply.code >= 500:
                return Unreachable(
                    _REASON_AT.get(self.stage, Reason.GREETING), f"{reply.code} {text}".strip(), self.stage
                )
            case _:
                return self.silence(WireError(Reason.GARBLED, f"{reply.code} {text}".strip()))

    def silence(self, error: WireError) -> Unknown | Unreachable:
        """Return what it means that no answer came, or none that can be understood."""
        detail = self.words(error.detail)
        if self.stage.marked:
            return Unknown(self.stage, error.reason, detail)
        return Unreachable(error.reason, detail, self.stage)

    def begin(self, account: Account) -> None:
        """Greet, go secret, log in."""
        self.demand(self.wire.reply(self.patience.greeting))
        self._hello()
        if account.security is Security.STARTTLS:
            if "STARTTLS" not in self.features:
                raise Ended(Unreachable(Reason.TLS, "STARTTLS", Stage.STARTTLS))
            self.demand(self.ask(Stage.STARTTLS, b"STARTTLS\r\n"))
            self.wire.secure(tls_context(account.ca_file), account.host, self.patience.connect)
            self._hello()
        if account.login is not None:
            self._log_in(account.login)

    def _hello(self) -> None:
        reply = self.demand(self.ask(Stage.EHLO, _HELLO))
        self.features = {}
        for line in reply.lines[1:]:
            name, _, words = line.strip().replace("=", " ", 1).partition(" ")
            self.features[name.upper()] = f"{self.features.get(name.upper(), '')} {words}".strip()

    def _log_in(self, login: str) -> None:
        self.stage = Stage.AUTH
        offered = set(self.features.get("AUTH", "").upper().split())
        if not self._secret or not offered & {"PLAIN", "LOGIN"}:
            raise Ended(Unreachable(Reason.AUTH, " ".join(sorted(offered)) if self._secret else "", Stage.AUTH))
        reply = None
        if "PLAIN" in offered:
            reply = self.ask(Stage.AUTH, b"AUTH PLAIN " + _coded(f"\0{login}\0{self._secret.reveal()}"))
        if "LOGIN" in offered and (reply is None or reply.code == 504):
            self.demand(self.ask(Stage.AUTH, b"AUTH LOGIN\r\n"))
            self.demand(self.ask(Stage.AUTH, _coded(login)))
            reply = self.ask(Stage.AUTH, _coded(self._secret.reveal()))
        if reply is not None and reply.code // 100 != 2:
            raise Ended(self.refusal(reply))


def open_session(
    account: Account, secret: Secret | None, patience: Patience, deadline: Deadline, hangup: Hangup | None = None
) -> Session:
    """Return a conversation in which a mail may be spoken of; Ended when it does not come to that."""
    hidden, login = secret or Secret(""), account.login or ""
    try:
        wire = connect(account, deadline, lookup=patience.lookup, seconds=patience.connect, hangup=hangup)
    except WireError as error:
        raise Ended(Unreachable(error.reason, hidden.scrub(error.detail, login))) from error
    session = Session(wire, hidden, login, patience)
    try:
        session.begin(account)
    except WireError as error:
        wire.close()
        raise Ended(session.silence(error)) from error
    except BaseException:
        wire.close()
        raise
    return session


def _coded(text: str) -> bytes:
    return base64.b64encode(text.encode()) + b"\r\n"
