"""The office itself: name, address, zone."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select, update

from loket_shared.db.schema import office
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump


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
            .values(
                name=view.name, subtitle=view.subtitle, address=view.address, phone=view.phone, version=view.version + 1
            )
        )
        if changed.rowcount == 0:
            theirs = read_office(tx)
            assert theirs is not None
            return OfficeConflict(theirs)
        record(tx, act, Event(EventKind.SETTINGS_CHANGED, {"fields": ["office"]}))
        bump(tx, act.office_id, Topic.SETTINGS)
        return Saved(view.id, view.version + 1)

    return once(tx, act, "save_office", Saved, do)
