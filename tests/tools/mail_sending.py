"""What tests of sending share: a hurried patience, an account on the misbehaving server, a mail, a note of the mark."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from loket_shared.devices.mail.composing import compose
from loket_shared.devices.mail.model import Account, Attachment, Envelope, Letter, Party, Secret, Security
from loket_shared.devices.mail.outcomes import Outcome
from loket_shared.devices.mail.session import Patience
from loket_shared.devices.mail.smtp import send
from loket_shared.domain.mail.tokens import message_id
from mail_faults import FaultyServer

HURRIED = Patience(lookup=5, connect=5, greeting=0.8, command=0.8, block=0.8, end=0.8, before_mark=5, whole=8)
"""Short where a server stalls, long where this machine may be slow."""
CALM = Patience(lookup=10, connect=10, greeting=20, command=20, block=20, end=20, before_mark=60, whole=90)
PASSWORD = "Rahasia-7!\u00e9 kantor"
LOGIN = "helpdesk@lpse.example"
OFFICE = b"sixteen bytes or more, of the office"
LKPP = "helpdesk@lkpp.example"


@dataclass(slots=True)
class Notes:
    """Marks that only count, with what the server had heard when the mark was made."""

    server: FaultyServer | None = None
    count: int = 0
    heard: list[str] = field(default_factory=list)

    def entering_data(self) -> None:
        """Note it."""
        self.count += 1
        self.heard = list(self.server.heard) if self.server else []


def account_on(server: FaultyServer, *, ca_file: Path | None = None, login: str | None = None) -> Account:
    """An account on that server, by the way it speaks."""
    return Account(
        host="localhost" if server.secure != "none" else "127.0.0.1",
        port=server.port,
        security=Security(server.secure),
        from_address=LOGIN,
        from_name="LPSE Kabupaten Lumajang",
        login=login,
        ca_file=ca_file,
    )


def letter(number: int = 1, *, body: str = "Yth. Helpdesk LKPP,\n\nmohon bantuan.\n", size: int = 0) -> Letter:
    """A letter of its own for each number; `size` bytes of attachment."""
    return Letter(
        sender=Party(LOGIN, "LPSE Kabupaten Lumajang"),
        to=(Party(LKPP, "Helpdesk LKPP"),),
        subject="Tidak dapat mengunggah penawaran \u2013 kode 4711",
        body=body,
        date=datetime(2026, 11, 23, 2, 42, tzinfo=UTC),
        message_id=message_id(OFFICE, UUID(int=number), "lpse.example"),
        attachments=(Attachment("layar.png", "image/png", bytes(range(256)) * (size // 256 + 1)),) if size else (),
        token="LK-7F3K9R",
    )


def to(*addresses: str) -> Envelope:
    """An envelope of the office's to these."""
    return Envelope(LOGIN, addresses or (LKPP,))


def deliver(
    server: FaultyServer,
    notes: Notes | None = None,
    *,
    raw: bytes | None = None,
    envelope: Envelope | None = None,
    patience: Patience = CALM,
    account: Account | None = None,
    secret: Secret | None = None,
) -> Outcome:
    """Send one mail there."""
    return send(
        account or account_on(server),
        secret,
        envelope or to(),
        compose(letter()) if raw is None else raw,
        notes if notes is not None else Notes(),
        patience=patience,
    )


def hurried(**changes: float) -> Patience:
    """The hurried patience with something changed."""
    return replace(HURRIED, **changes)
