"""A station is one running program: it has a device, a journal chain and the office's zone."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from loket_shared.clock import Clock, business_date
from loket_shared.db.schema import device, journal, journal_chain, new_id, office
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, new_key
from loket_shared.services.journal import Event, record
from loket_shared.services.texts import said


class DeviceKind(StrEnum):
    """Which program runs on the machine."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    OPERATOR = "operator"
    TOOL = "tool"


@dataclass(frozen=True, slots=True)
class Station:
    """This process, as every act of it names it."""

    office_id: UUID
    chain_id: UUID
    device_id: UUID
    zone: str

    def act(self, clock: Clock, *, key: str | None = None, staff_id: UUID | None = None) -> Act:
        """Return an act of this station at the present instant; `key` is the one kept from the press, if there is one."""
        now = clock.now()
        return Act(
            key or new_key(),
            self.office_id,
            self.chain_id,
            self.device_id,
            staff_id,
            now,
            business_date(now, self.zone),
        )


class NoOffice(Exception):
    """The database has no office yet: `loket setup` makes one."""


def open_station(tx: Connection, *, kind: DeviceKind, name: str, now: datetime) -> Station:
    """Register this machine's program and open its own journal chain, which names the chain it follows.

    `now` is aware UTC. Raises NoOffice before the first set-up.
    """
    found = tx.execute(select(office.c.id, office.c.zone)).first()
    if found is None:
        raise NoOffice
    device_id = _device(tx, found.id, kind, said(name, 80) or str(kind), now)
    followed = select(journal_chain.c.predecessor_id).where(journal_chain.c.predecessor_id.is_not(None))
    before = tx.execute(
        select(journal_chain.c.id)
        .where(journal_chain.c.device_id == device_id, journal_chain.c.id.not_in(followed))
        .order_by(journal_chain.c.opened_at.desc())
        .limit(1)
    ).scalar()
    tip = None
    if before is not None:
        tip = tx.execute(
            select(journal.c.hash).where(journal.c.chain_id == before).order_by(journal.c.seq.desc()).limit(1)
        ).scalar()
    chain_id = new_id()
    tx.execute(
        insert(journal_chain),
        {"id": chain_id, "office_id": found.id, "device_id": device_id, "predecessor_id": before, "opened_at": now},
    )
    station = Station(found.id, chain_id, device_id, found.zone)
    opened = Act(chain_id.hex, found.id, chain_id, device_id, None, now, business_date(now, found.zone))
    record(tx, opened, Event(EventKind.CHAIN_OPENED, {"predecessor": before, "predecessor_hash": tip}))
    return station


def _device(tx: Connection, office_id: UUID, kind: DeviceKind, name: str, now: datetime) -> UUID:
    at = (device.c.office_id == office_id, device.c.kind == kind, device.c.name == name)
    known: UUID | None = tx.execute(select(device.c.id).where(*at)).scalar()
    if known is not None:
        tx.execute(update(device).where(device.c.id == known).values(seen_at=now))
        return known
    made = new_id()
    tx.execute(
        insert(device),
        {"id": made, "office_id": office_id, "kind": str(kind), "name": name, "registered_at": now, "seen_at": now},
    )
    return made
