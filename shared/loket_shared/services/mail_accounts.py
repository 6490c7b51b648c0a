"""The office's mail account: servers and addresses, never a password; and which consoles hold the password."""

import secrets
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from loket_shared.db.schema import device, mail_account, mail_holder, mail_key
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.offices import lock_office
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump

HOLDS_FOR = timedelta(minutes=5)
"""How long a console counts as holding the mail secret after it last said so."""


@dataclass(frozen=True, slots=True)
class MailAccount:
    """Servers, log-ins and addresses; an empty `inbox_host` fetches nothing, an empty `done_folder` moves nothing."""

    host: str
    port: int
    security: str
    login: str
    from_address: str
    from_name: str = ""
    lkpp_address: str = ""
    lkpp_name: str = ""
    inbox_host: str = ""
    inbox_port: int = 993
    inbox_security: str = "tls"
    inbox_login: str = ""
    inbox_folder: str = "INBOX"
    done_folder: str = ""
    active: bool = True
    version: int = 0


@dataclass(frozen=True, slots=True)
class AccountConflict:
    """Somebody saved the account meanwhile; `theirs` is what stands there now."""

    theirs: MailAccount


@dataclass(frozen=True, slots=True)
class Holder:
    """A console that holds the mail secret, and when it last said so (aware UTC)."""

    device_id: UUID
    name: str
    seen_at: datetime


def read_account(tx: Connection, office_id: UUID) -> MailAccount | None:
    """Return the office's mail account; None where it works by hand."""
    row = tx.execute(select(mail_account).where(mail_account.c.office_id == office_id, mail_account.c.active)).first()
    return None if row is None else _account(row)


def kept_account(tx: Connection, office_id: UUID) -> MailAccount | None:
    """Return the office's mail account as it is kept, also one that is switched off."""
    row = tx.execute(select(mail_account).where(mail_account.c.office_id == office_id)).first()
    return None if row is None else _account(row)


def save_account(tx: Connection, act: Act, account: MailAccount) -> Saved | AccountConflict:
    """Keep the account; the key that signs our Message-IDs is made with the first one and never changes."""

    def do() -> Saved | AccountConflict:
        lock_office(tx, act.office_id)
        at = mail_account.c.office_id == act.office_id
        row = tx.execute(select(mail_account).where(at)).first()
        if (row.version if row else 0) != account.version:
            return AccountConflict(_account(row) if row else account)
        values = asdict(account) | {"version": account.version + 1}
        if row is None:
            tx.execute(insert(mail_account), {"office_id": act.office_id} | values)
            tx.execute(insert(mail_key), {"office_id": act.office_id, "key": secrets.token_bytes(32)})
        else:
            tx.execute(update(mail_account).where(at).values(values))
        changed = [name for name in values if row is None or getattr(row, name) != values[name]]
        record(tx, act, Event(EventKind.SETTINGS_CHANGED, {"fields": [f"mail.{name}" for name in changed]}))
        bump(tx, act.office_id, Topic.SETTINGS)
        return Saved(act.office_id, account.version + 1)

    return once(tx, act, "save_mail_account", Saved, do)


def hold(tx: Connection, act: Act) -> None:
    """Say that this console holds the mail secret; asked once a minute, it wakes nobody."""
    at = mail_holder.c.device_id == act.device_id
    if tx.execute(update(mail_holder).where(at).values(seen_at=act.now)).rowcount == 0:
        tx.execute(insert(mail_holder), {"device_id": act.device_id, "office_id": act.office_id, "seen_at": act.now})


def holders(tx: Connection, office_id: UUID) -> tuple[Holder, ...]:
    """Return the consoles that hold the mail secret or once held it, by name."""
    columns = (mail_holder.c.device_id, device.c.name, mail_holder.c.seen_at)
    query = select(*columns).join(device, device.c.id == mail_holder.c.device_id)
    rows = tx.execute(query.where(mail_holder.c.office_id == office_id).order_by(device.c.name))
    return tuple(Holder(*row) for row in rows)


def _account(row: Row[Any]) -> MailAccount:
    named = row._asdict()
    named.pop("office_id")
    return MailAccount(**named)
