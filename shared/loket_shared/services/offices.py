"""The office itself: name, address, zone."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from loket_shared.db.schema import office
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said


@dataclass(frozen=True, slots=True)
class OfficeView:
    """The office as screens and documents show it; `zone` is an IANA name."""

    id: UUID
    name: str
    subtitle: str
    address: str
    phone: str
    zone: str
    form_prefix: str
    version: int


@dataclass(frozen=True, slots=True)
class OfficeConflict:
    """Somebody saved the office meanwhile; `theirs` is what stands there now."""

    theirs: OfficeView


def read_office(tx: Connection) -> OfficeView | None:
    """Return the office, or None before the first set-up."""
    row = tx.execute(select(*(office.c[name] for name in OfficeView.__slots__))).first()
    return OfficeView(*row) if row else None


def save_office(tx: Connection, act: Act, view: OfficeView) -> Saved | OfficeConflict:
    """Save name, subtitle, address, telephone; `view.version` is the version that was edited. Zone and prefix stay."""

    def do() -> Saved | OfficeConflict:
        changed = tx.execute(
            update(office)
            .where(office.c.id == view.id, office.c.version == view.version)
            .values(letterhead(view.name, view.subtitle, view.address, view.phone) | {"version": view.version + 1})
        )
        if changed.rowcount == 0:
            theirs = read_office(tx)
            assert theirs is not None
            return OfficeConflict(theirs)
        record(tx, act, Event(EventKind.SETTINGS_CHANGED, {"fields": ["office"]}))
        bump(tx, act.office_id, Topic.SETTINGS)
        return Saved(view.id, view.version + 1)

    return once(tx, act, "save_office", Saved, do)


def lock_office(tx: Connection, office_id: UUID) -> None:
    """Let one writer at a time change what is unique in the whole office; SQLite has only one anyway."""
    tx.execute(select(office.c.id).where(office.c.id == office_id).with_for_update(key_share=True))


def letterhead(name: str, subtitle: str, address: str, phone: str) -> dict[str, Any]:
    """Return the office's columns that people write, clean and as long as they may be."""
    return {"name": said(name), "subtitle": said(subtitle), "address": said(address, 300), "phone": said(phone, 60)}
