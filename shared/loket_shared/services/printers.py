"""Ticket printers: which machine has which, and what each needs."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update

from loket_shared.db.schema import new_id, printer, printer_problem
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.offices import lock_office
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import code as clean_code
from loket_shared.services.texts import said

LIMITS = {"name": 80, "address": 200, "profile": 40}


@dataclass(frozen=True, slots=True)
class PrinterView:
    """A ticket printer; `transport` is tcp (address host:port), serial (address device@baud) or screen (address a folder)."""

    id: UUID
    device_id: UUID | None
    name: str
    transport: str
    address: str
    profile: str
    native_qr: bool
    answers_status: bool
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class PrinterConflict:
    """Somebody saved this printer meanwhile; `theirs` is what stands there now."""

    theirs: PrinterView


@dataclass(frozen=True, slots=True)
class NameTaken:
    """Another printer has this name; nothing was changed."""


@dataclass(frozen=True, slots=True)
class PrinterWorry:
    """A printer that needs something."""

    printer_id: UUID
    name: str
    code: str
    since: datetime


def printers(tx: Connection, office_id: UUID, *, inactive: bool = False) -> tuple[PrinterView, ...]:
    """Return the office's ticket printers by name."""
    query = select(*(printer.c[name] for name in PrinterView.__slots__)).where(printer.c.office_id == office_id)
    return tuple(
        PrinterView(*row)
        for row in tx.execute((query if inactive else query.where(printer.c.active)).order_by(printer.c.name))
    )


def printer_of(tx: Connection, device_id: UUID) -> PrinterView | None:
    """Return the active ticket printer of a machine, if it has one."""
    query = select(*(printer.c[name] for name in PrinterView.__slots__)).where(
        printer.c.device_id == device_id, printer.c.active
    )
    row = tx.execute(query.order_by(printer.c.name).limit(1)).first()
    return PrinterView(*row) if row else None


def save_printer(
    tx: Connection, act: Act, view: PrinterView | None, details: PrinterView
) -> Saved | PrinterConflict | NameTaken:
    """Add a printer (`view` None; `details.id` is ignored) or change the one that `view` shows."""

    def do() -> Saved | PrinterConflict | NameTaken:
        values = {name: getattr(details, name) for name in PrinterView.__slots__ if name not in {"id", "version"}}
        values |= {name: said(values[name], limit) for name, limit in LIMITS.items()}
        lock_office(tx, act.office_id)
        same = select(printer.c.id).where(printer.c.office_id == act.office_id, printer.c.name == values["name"])
        if tx.execute(same if view is None else same.where(printer.c.id != view.id)).first() is not None:
            return NameTaken()
        if view is None:
            saved = Saved(new_id(), 1)
            tx.execute(insert(printer), values | {"id": saved.id, "office_id": act.office_id, "version": 1})
        else:
            at = (printer.c.id == view.id, printer.c.version == view.version)
            if tx.execute(update(printer).where(*at).values(values | {"version": view.version + 1})).rowcount == 0:
                row = tx.execute(
                    select(*(printer.c[name] for name in PrinterView.__slots__)).where(printer.c.id == view.id)
                ).one()
                return PrinterConflict(PrinterView(*row))
            saved = Saved(view.id, view.version + 1)
        record(tx, act, Event(EventKind.PRINTER_CHANGED, {"printer_id": saved.id, "fields": sorted(values)}))
        bump(tx, act.office_id, Topic.DEVICES, Topic.SETTINGS)
        return saved

    return once(tx, act, "save_printer", Saved, do)


def set_problem(tx: Connection, act: Act, printer_id: UUID, code: str | None) -> None:
    """Keep what a printer needs now (a code such as paper_out), None when all is well; only a change wakes screens."""
    code = clean_code(code) if code else None
    before = (
        tx.execute(select(printer_problem.c.code).where(printer_problem.c.printer_id == printer_id)).scalars().all()
    )
    if before == ([code] if code else []):
        return
    tx.execute(delete(printer_problem).where(printer_problem.c.printer_id == printer_id))
    if code:
        tx.execute(insert(printer_problem), {"printer_id": printer_id, "code": code, "since": act.now})
    bump(tx, act.office_id, Topic.DEVICES)


def printer_worries(tx: Connection, office_id: UUID) -> tuple[PrinterWorry, ...]:
    """Return the printers that need something, oldest worry first."""
    query = select(printer.c.id, printer.c.name, printer_problem.c.code, printer_problem.c.since).join(printer_problem)
    rows = tx.execute(query.where(printer.c.office_id == office_id, printer.c.active).order_by(printer_problem.c.since))
    return tuple(PrinterWorry(*row) for row in rows)
