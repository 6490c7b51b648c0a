"""One conversation of the mail server that misbehaves on demand: SMTP as it should be, and what a fault makes of it."""

import base64
import re
import socket
import ssl
from typing import Protocol

from loket_shared.domain.mail.outbox import Stage
from mail_script import GONE, Fault, Rules, TakenMail

_ADDRESS = re.compile(r"<([^>]*)>")


class Keeper(Protocol):
    """The server, as a conversation sees it."""

    rules: Rules
    secure: str

    def next_fault(self, stage: Stage) -> Fault | None: ...
    def take(self, mail: TakenMail) -> None: ...
    def hear(self, line: str) -> None: ...
    def secured(self, connection: socket.socket) -> socket.socket: ...
    @property
    def stopped(self) -> "Stopper": ...


class Stopper(Protocol):
    """What ends a stalled conversation."""

    def wait(self, timeout: float | None = None) -> bool: ...


class _EndedError(Exception):
    def __init__(self, how: Fault) -> None:
        super().__init__()
        self.how = how


class Dialogue:
    """One conversation; `connection` is the one that is spoken through now."""

    def __init__(self, server: Keeper, connection: socket.socket) -> None:
        self._server, self.connection = server, connection
        self._reader = connection.makefile("rb")
        self._known = server.rules.login is None
        self._sender: str | None = None
        self._recipients: list[str] = []

    def run(self) -> Fault:
        """Converse to the end and return how it ended."""
        try:
            self._answer(Stage.GREETING, "", "220 faulty.example ESMTP")
            while line := self._reader.readline(65_536):
                self._obey(line.decode("utf-8", "replace").rstrip("\r\n"))
        except _EndedError as end:
            return end.how
        finally:
            self._reader.close()
        return GONE

    def _obey(self, line: str) -> None:
        self._server.hear(line)
        verb, _, rest = line.partition(" ")
        match verb.upper():
            case "EHLO" | "HELO":
                self._answer(Stage.EHLO, line, self._features())
            case "STARTTLS":
                self._go_secret(line)
            case "AUTH":
                self._log_in(line, rest)
            case "MAIL":
                self._mail(line)
            case "RCPT":
                self._rcpt(line)
            case "DATA":
                self._data(line)
            case "RSET":
                self._sender, self._recipients = None, []
                self._put("250 2.0.0 ok")
            case "QUIT":
                self._put("221 2.0.0 bye")
                raise _EndedError(GONE)
            case _:
                self._put("500 5.5.2 what")

    def _answer(self, stage: Stage, line: str, usual: str) -> bool:
        """Do what is planned, else say the usual; tells whether the usual was said."""
        fault = self._server.next_fault(stage)
        if fault is None:
            self._put(usual)
            return usual[:1] in "23"
        self._suffer(fault, line)
        return (fault.say or "")[:1] in {"2", "3"}

    def _suffer(self, fault: Fault, line: str) -> None:
        if fault.say is not None:
            self._put(fault.say.replace("{line}", line), fault.drip)
        if fault.stalls:
            self._server.stopped.wait()
        if fault.stalls or fault.ends:
            raise _EndedError(fault)

    def _put(self, text: str, drip: float = 0.0) -> None:
        data = text.encode() + b"\r\n"
        if not drip:
            self.connection.sendall(data)
            return
        for byte in data:
            self.connection.sendall(bytes((byte,)))
            self._server.stopped.wait(drip)

    def _features(self) -> str:
        rules, secret = self._server.rules, isinstance(self.connection, ssl.SSLSocket)
        offers = ["faulty.example", "8BITMIME", *(["SIZE " + str(rules.size)] if rules.size is not None else [])]
        if self._server.secure == "starttls" and not secret and rules.offers_tls:
            offers.append("STARTTLS")
        if rules.login and (secret or self._server.secure == "none"):
            offers.append("AUTH " + rules.ways)
        return "\r\n".join(f"250{'-' if n < len(offers) else ' '}{each}" for n, each in enumerate(offers, start=1))

    def _go_secret(self, line: str) -> None:
        if self._answer(Stage.STARTTLS, line, "220 2.0.0 go ahead"):
            self._reader.close()
            self.connection = self._server.secured(self.connection)
            self._reader = self.connection.makefile("rb")

    def _log_in(self, line: str, rest: str) -> None:
        way, _, coded = rest.partition(" ")
        if way.upper() == "LOGIN":
            name, password = self._ask("VXNlcm5hbWU6"), self._ask("UGFzc3dvcmQ6")
        else:
            _, name, password = base64.b64decode(coded).decode().split("\0")
        right = (name, password) == self._server.rules.login
        said = self._answer(Stage.AUTH, line, "235 2.7.0 welcome" if right else "535 5.7.8 wrong name or password")
        self._known = self._known or (right and said)

    def _ask(self, question: str) -> str:
        self._put(f"334 {question}")
        return base64.b64decode(self._reader.readline(65_536)).decode()

    def _mail(self, line: str) -> None:
        found = _ADDRESS.search(line)
        usual = "250 2.1.0 ok" if self._known else "530 5.7.0 log in first"
        if self._answer(Stage.MAIL, line, usual) and found:
            self._sender, self._recipients = found[1], []

    def _rcpt(self, line: str) -> None:
        rules, found = self._server.rules, _ADDRESS.search(line)
        address = found[1] if found else ""
        usual = rules.refuse.get(address, "250 2.1.5 ok" if self._sender else "503 5.5.1 MAIL first")
        if rules.greylist and (pair := (self._sender or "", address)) not in rules.grey:
            rules.grey.add(pair)
            usual = "451 4.7.1 greylisted, come back later"
        if self._answer(Stage.RCPT, line, usual):
            self._recipients.append(address)

    def _data(self, line: str) -> None:
        usual = "354 go ahead" if self._recipients else "503 5.5.1 RCPT first"
        if not self._answer(Stage.DATA, line, usual):
            return
        fault, lines, refused = self._server.next_fault(Stage.BODY), list[bytes](), False
        while (text := self._reader.readline()) not in {b".\r\n", b""}:
            if fault is not None:
                self._suffer(fault, line)
                fault, refused = None, True
            lines.append(text.removeprefix(b".") if text.startswith(b"..") else text)
        if not text:
            raise _EndedError(GONE)
        if not refused:
            self._finish(b"".join(lines))

    def _finish(self, raw: bytes) -> None:
        fault = self._server.next_fault(Stage.END)
        found = re.search(rb"(?im)^Message-ID:\s*(<[^>\r\n]*>)", raw)
        mail = TakenMail(
            self._sender or "", tuple(self._recipients), raw, found[1].decode("ascii", "replace") if found else ""
        )
        self._sender, self._recipients = None, []
        if fault is None or fault.takes or (fault.say or "").startswith("2"):
            self._server.take(mail)
        if fault is None:
            self._put("250 2.0.0 Ok: queued as 4F2B17C0A1")
        else:
            self._suffer(fault, ".")
