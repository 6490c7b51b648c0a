"""A conversation with an IMAP server up to its open mailbox: greeting, TLS, log-in, commands and their answers."""

import base64
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from loket_shared.devices.mail.connecting import connect, tls_context
from loket_shared.devices.mail.hangup import Hangup
from loket_shared.devices.mail.imap_wire import Data, GoOn, ImapWire, Said, Status
from loket_shared.devices.mail.model import Account, Secret, Security
from loket_shared.devices.mail.outcomes import Reason
from loket_shared.devices.mail.wire import Deadline, WireError

_T = TypeVar("_T")
_TURNED_AWAY = frozenset({"UNAVAILABLE", "CONTACTADMIN", "LIMIT", "INUSE", "ALERT"})
"""Codes with which a log-in fails although name and password may be right."""


@dataclass(frozen=True, slots=True)
class ImapPatience:
    """Seconds to be patient for."""

    lookup: float = 15.0
    connect: float = 20.0
    opening: float = 120.0
    """From the name's look-up to the open mailbox."""
    command: float = 120.0
    """One command and all of its answer; a piece of a mail is one."""


class MailboxError(Exception):
    """The mailbox could not be opened, or the conversation broke; `detail` is the server's word, without any secret."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason.value, detail)
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Answer:
    """How a command went, and what the server said meanwhile."""

    status: Status
    said: tuple[Data | Status, ...]

    @property
    def ok(self) -> bool:
        """Whether it was done."""
        return self.status.word == "OK"

    @property
    def words(self) -> str:
        """The server's own words."""
        code = f"[{self.status.code}] " if self.status.code else ""
        return f"{self.status.word} {code}{self.status.text}".strip()


class ImapSession:
    """An open conversation; every method but `close` raises MailboxError when it breaks."""

    def __init__(self, imap: ImapWire, secret: Secret, login: str, patience: ImapPatience) -> None:
        self._imap = imap
        self._secret = secret
        self._login = login
        self._commands = 0
        self.patience = patience
        self.features: frozenset[str] = frozenset()

    @property
    def tls(self) -> str | None:
        """The version of TLS that is spoken, if any."""
        return self._imap.wire.tls

    def ask(self, command: str, *literals: bytes) -> Answer:
        """Say one command and return its answer; `literals` follow it, each when the server asks for it."""
        return self._guarded(lambda: self._ask(command.encode("utf-8"), literals))

    def begin(self, command: str) -> str:
        """Say a command whose answer comes later, and return its tag."""

        def say() -> str:
            self._imap.wire.deadline = Deadline(self.patience.command)
            tag = self._tag()
            self._imap.wire.say(f"{tag} {command}\r\n".encode("ascii"), self.patience.command)
            return tag

        return self._guarded(say)

    def listen(self, seconds: float) -> Said | None:
        """Return what the server says within `seconds`, or None."""

        def hear() -> Said | None:
            self._imap.wire.deadline = Deadline(self.patience.command + seconds)
            return self._kept(self._imap.said(seconds))

        return self._guarded(hear)

    def end(self, tag: str, words: bytes) -> None:
        """Say the last words of a command that was begun, and wait for its answer."""

        def say() -> None:
            self._imap.wire.deadline = Deadline(self.patience.command)
            self._imap.wire.say(words, self.patience.command)
            self._answer(tag, ())

        self._guarded(say)

    def close(self) -> None:
        """Take leave without waiting for it."""
        self._imap.wire.close(f"{self._tag()} LOGOUT\r\n".encode("ascii"))

    def open(self, account: Account) -> None:
        """Hear the greeting, go secret, log in."""
        greeting = self._guarded(lambda: self._imap.said(self.patience.command))
        if not isinstance(greeting, Status) or greeting.word not in {"OK", "PREAUTH"}:
            raise self._error(Reason.GREETING, greeting.text if isinstance(greeting, Status) else "")
        self._ask_features()
        if account.security is Security.STARTTLS:
            if "STARTTLS" not in self.features or not self.ask("STARTTLS").ok or not self._imap.quiet:
                raise self._error(Reason.TLS, "STARTTLS")
            self._guarded(
                lambda: self._imap.wire.secure(tls_context(account.ca_file), account.host, self.patience.connect)
            )
            self._ask_features()
        if greeting.word != "PREAUTH":
            self._log_in()
            self._ask_features()

    def _log_in(self) -> None:
        if not self._secret or not self._login:
            raise self._error(Reason.AUTH, "")
        login, secret = self._login.encode(), self._secret.reveal().encode()
        if "AUTH=PLAIN" in self.features:
            answer = self.ask("AUTHENTICATE PLAIN", base64.b64encode(b"\0" + login + b"\0" + secret))
        elif "LOGINDISABLED" not in self.features:
            answer = self.ask(f"LOGIN {{{len(login)}}}", login + f" {{{len(secret)}}}".encode("ascii"), secret)
        else:
            raise self._error(Reason.AUTH, "LOGINDISABLED")
        if not answer.ok:
            away = answer.status.code.upper().split(" ")[0] in _TURNED_AWAY
            raise self._error(Reason.GREETING if away else Reason.AUTH, answer.words)

    def _ask_features(self) -> None:
        answer = self.ask("CAPABILITY")
        words = [line.tokens for line in answer.said if isinstance(line, Data) and line.tokens[:1] == (b"CAPABILITY",)]
        self.features = frozenset(
            word.decode("ascii", "replace").upper() for line in words for word in line[1:] if isinstance(word, bytes)
        )

    def _ask(self, command: bytes, literals: tuple[bytes, ...]) -> Answer:
        self._imap.wire.deadline = Deadline(self.patience.command)
        tag = self._tag()
        self._imap.wire.say(tag.encode("ascii") + b" " + command + b"\r\n", self.patience.command)
        return self._answer(tag, literals)

    def _answer(self, tag: str, literals: tuple[bytes, ...]) -> Answer:
        said: list[Data | Status] = []
        rest = list(literals)
        while True:
            heard = self._kept(self._imap.said(self.patience.command))
            match heard:
                case None:
                    raise WireError(Reason.TIMEOUT)
                case GoOn():
                    self._imap.wire.say((rest.pop(0) if rest else b"") + b"\r\n", self.patience.command)
                case Status(tag=told) if told == tag:
                    return Answer(heard, tuple(said))
                case _:
                    said.append(heard)

    def _kept(self, heard: Said | None) -> Said | None:
        if isinstance(heard, Status) and heard.word == "BYE":
            raise WireError(Reason.DROPPED, heard.text)
        return heard

    def _tag(self) -> str:
        self._commands += 1
        return f"L{self._commands:04}"

    def _error(self, reason: Reason, detail: str) -> MailboxError:
        return MailboxError(reason, self._secret.scrub(detail, self._login))

    def _guarded(self, step: Callable[[], _T]) -> _T:
        try:
            return step()
        except WireError as error:
            raise self._error(error.reason, error.detail) from None


def open_session(
    account: Account, secret: Secret | None, patience: ImapPatience, hangup: Hangup | None = None
) -> ImapSession:
    """Return a conversation in which a mailbox may be opened; MailboxError when it does not come to that."""
    hidden, login = secret or Secret(""), account.login or account.from_address
    try:
        wire = connect(
            account, Deadline(patience.opening), lookup=patience.lookup, seconds=patience.connect, hangup=hangup
        )
    except WireError as error:
        raise MailboxError(error.reason, hidden.scrub(error.detail, login)) from error
    session = ImapSession(ImapWire(wire), hidden, login, patience)
    try:
        session.open(account)
    except BaseException:
        session.close()
        raise
    return session
