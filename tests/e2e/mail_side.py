"""The other end of the office's mail: what LKPP and visitors get, and what they write back, on servers of their own."""

import contextlib
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from pathlib import Path
from types import TracebackType
from typing import Self

from agent import until
from loket_shared.clock import SystemClock
from loket_shared.services.mail_accounts import MailAccount
from mail_certificates import authority_file
from mail_dovecot import Dovecot
from mail_faults import FaultyServer

OFFICE, LKPP, SECRET = "lpse@sukamaju.example", "helpdesk@lkpp.example", "Rahasia-7-kantor"


class MailSide:
    """The server that takes the office's letters, and the office's mailbox; `authority` is whom its programs must trust."""

    def __init__(self, folder: Path) -> None:
        """Make both servers; nothing listens yet."""
        folder.mkdir(parents=True)
        self.authority = authority_file(folder)
        self._servers = contextlib.ExitStack()
        self._out, self._in = FaultyServer(), Dovecot(password=SECRET)
        self._written = 0

    def __enter__(self) -> Self:
        self._servers.enter_context(self._out)
        self._servers.enter_context(self._in)
        self._box = self._in.mailbox(OFFICE)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._servers.close()

    @property
    def account(self) -> MailAccount:
        """The office's account on these servers."""
        return MailAccount(
            "127.0.0.1", self._out.port, "none", "", OFFICE, "LPSE Sukamaju", LKPP, "Helpdesk LKPP",
            inbox_host="localhost", inbox_port=self._in.tls_port, inbox_login=OFFICE,
        )  # fmt: skip

    def letter(self, count: int) -> Message:
        """Wait until the office sent so many letters; returns the newest, which is the count-th and not one more."""
        until(
            lambda: len(self._out.taken) >= count, f"{count} letters, {len(self._out.taken)} came", patience_ms=30_000
        )
        assert len(self._out.taken) == count
        return message_from_bytes(self._out.taken[-1].raw, policy=default)

    def words(self, letter: Message) -> str:
        """What a letter says, with its blanks as one."""
        assert isinstance(letter, EmailMessage)
        body = letter.get_body(("plain",))
        return " ".join(str(body.get_content()).split()) if body else ""

    def write(self, sender: str, subject: str, text: str, now: datetime) -> None:
        """Write to the office without answering anything."""
        self._written += 1
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"], mail["Date"] = sender, OFFICE, subject, now
        mail["Message-ID"] = f"<{self._written}@{sender.rpartition('@')[2]}>"
        mail.set_content(text)
        self._deliver(mail, now)

    def answer(self, sender: str, text: str, now: datetime, *, robot: bool = False) -> None:
        """Answer the newest letter that went to this address, as its mail program does."""
        asked = next(one for one in reversed(self._out.taken) if sender in one.recipients)
        first = message_from_bytes(asked.raw, policy=default)
        self._written += 1
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = sender, OFFICE, f"Re: {first['Subject']}"
        mail["Message-ID"], mail["In-Reply-To"] = f"<{self._written}@{sender.rpartition('@')[2]}>", asked.message_id
        mail["Date"] = now
        if robot:
            mail["Auto-Submitted"] = "auto-replied"
        mail.set_content(text)
        self._deliver(mail, now)

    def _deliver(self, mail: EmailMessage, now: datetime) -> None:
        self._box.deliver(mail.as_bytes(), days_ago=(SystemClock().now() - now).total_seconds() / 86_400)
