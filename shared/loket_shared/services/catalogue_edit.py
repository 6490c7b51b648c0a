"""What a supervisor changes of the catalogue: services, desks, problem groups. Nothing is deleted, only switched off."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from loket_shared.db.schema import category, desk, desk_service, new_id, problem_group, service, ticket
from loket_shared.domain.events import EventKind
from loket_shared.domain.priority import FALLBACK
from loket_shared.services.act import Act, once
from loket_shared.services.catalogue import CategoryView, DeskView, GroupView, ServiceView, desks, services
from loket_shared.services.journal import Event, record
from loket_shared.services.offices import lock_office
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

MOST_GROUPS = 8
OF_PROCEDURE = ("uses_form", "uses_queue", "guest_book", "uses_seats")
"""What a service's view shows of its procedure; only a new version of the procedure changes it."""
LIMITS = {"code": 30, "name_id": 120, "name_en": 120, "hint_id": 200, "hint_en": 200, "series": 4}


@dataclass(frozen=True, slots=True)
class ServiceConflict:
    """Somebody saved this service meanwhile; `theirs` is what stands there now."""

    theirs: ServiceView


@dataclass(frozen=True, slots=True)
class DeskConflict:
    """Somebody saved this desk meanwhile; `theirs` is what stands there now."""

    theirs: DeskView


@dataclass(frozen=True, slots=True)
class Taken:
    """Code, series or kind and number belong to another one; `what` names which."""

    what: str


@dataclass(frozen=True, slots=True)
class Blank:
    """A code or series is needed; `what` names which."""

    what: str


@dataclass(frozen=True, slots=True)
class Needed:
    """Something that the product itself falls back on cannot be switched off; `what` is its code."""

    what: str


@dataclass(frozen=True, slots=True)
class StillOpen:
    """So many numbers wait today, or are called or served there; nothing was changed."""

    count: int


@dataclass(frozen=True, slots=True)
class Unserved:
    """Nobody would call the numbers of these active services any more; nothing was changed, somebody is to be asked."""

    services: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class TooMany:
    """At most `most` may be active."""

    most: int


def save_service(
    tx: Connection, act: Act, view: ServiceView, *, new: bool = False
) -> Saved | ServiceConflict | Taken | Blank | StillOpen:
    """Add or change a service; its series is unique, and it is switched off only when nobody waits for it."""

    def do() -> Saved | ServiceConflict | Taken | Blank | StillOpen:
        lock_office(tx, act.office_id)
        service_id = new_id() if new else view.id
        values = {
            name: getattr(view, name) for name in ServiceView.__slots__ if name not in {"id", "version", *OF_PROCEDURE}
        }
        values |= {name: said(values[name], limit) for name, limit in LIMITS.items()}
        for column, value in (("code", values["code"]), ("series", values["series"])):
            if not value:
                return Blank(column)
            same = (service.c.office_id == act.office_id, service.c[column] == value, service.c.id != service_id)
            if tx.execute(select(service.c.id).where(*same)).first() is not None:
                return Taken(column)
        if not view.active and (count := _open(tx, act, ticket.c.service_id == service_id)):
            return StillOpen(count)
        version = 1 if new else view.version + 1
        if new:
            tx.execute(insert(service), values | {"id": service_id, "office_id": act.office_id, "version": 1})
        else:
            at = (service.c.id == view.id, service.c.version == view.version)
            if tx.execute(update(service).where(*at).values(values | {"version": version})).rowcount == 0:
                theirs = next(one for one in services(tx, act.office_id, inactive=True) if one.id == view.id)
                return ServiceConflict(theirs)
        return _changed(tx, act, "service", service_id, version)

    return once(tx, act, "save_service", Saved, do)


def save_desk(
    tx: Connection, act: Act, view: DeskView, *, new: bool = False, sure: bool = False
) -> Saved | DeskConflict | Taken | StillOpen | Unserved:
    """Add or change a desk and the services that it calls, best rank first.

    The last desk of an active service goes from it only when one is `sure`: an office may close a service for a time.
    """

    def do() -> Saved | DeskConflict | Taken | StillOpen | Unserved:
        lock_office(tx, act.office_id)
        desk_id, number = new_id() if new else view.id, min(max(view.number, 0), 9_999)
        same = (desk.c.office_id == act.office_id, desk.c.kind == str(view.kind), desk.c.number == number)
        if tx.execute(select(desk.c.id).where(*same, desk.c.id != desk_id)).first() is not None:
            return Taken("number")
        if not view.active and (count := _open(tx, act, ticket.c.desk_id == desk_id)):
            return StillOpen(count)
        if not (new or sure) and (left := _left_alone(tx, act.office_id, view)):
            return Unserved(left)
        name = said(view.name, 80)
        values = {
            "kind": str(view.kind),
            "number": number,
            "name": name,
            "capacity": min(max(view.capacity, 1), 99),
            "active": view.active,
        }
        version = 1 if new else view.version + 1
        if new:
            tx.execute(insert(desk), values | {"id": desk_id, "office_id": act.office_id, "version": 1})
        else:
            at = (desk.c.id == view.id, desk.c.version == view.version)
            if tx.execute(update(desk).where(*at).values(values | {"version": version})).rowcount == 0:
                theirs = next(one for one in desks(tx, act.office_id, inactive=True) if one.id == view.id)
                return DeskConflict(theirs)
        tx.execute(delete(desk_service).where(desk_service.c.desk_id == desk_id))
        links = [
            {"desk_id": desk_id, "service_id": one, "rank": n}
            for n, one in enumerate(dict.fromkeys(view.service_ids), 1)
        ]
        if links:
            tx.execute(insert(desk_service), links)
        return _changed(tx, act, "desk", desk_id, version)

    return once(tx, act, "save_desk", Saved, do)


def _left_alone(tx: Connection, office_id: UUID, view: DeskView) -> tuple[UUID, ...]:
    """Return the active services with a queue that only this desk calls, and would call no longer.

    A desk that somebody saved meanwhile is left to its conflict.
    """
    before = desks(tx, office_id)
    mine = next((one for one in before if one.id == view.id and one.version == view.version), None)
    if mine is None:
        return ()
    called = {one for other in before if other.id != view.id for one in other.service_ids}
    kept = called | (set(view.service_ids) if view.active else set())
    queued = [one.id for one in services(tx, office_id) if one.uses_queue]
    return tuple(one for one in queued if one in mine.service_ids and one not in kept)


def save_groups(tx: Connection, act: Act, groups: tuple[GroupView, ...]) -> Saved | TooMany | Taken:
    """Set the active problem groups and their order, at most eight; others are switched off, old cases keep theirs."""

    def do() -> Saved | TooMany | Taken:
        if len(groups) > MOST_GROUPS:
            return TooMany(MOST_GROUPS)
        lock_office(tx, act.office_id)
        codes = {group.id: said(group.code, 30) for group in groups}
        others = select(problem_group.c.code).where(
            problem_group.c.office_id == act.office_id, problem_group.c.id.not_in(codes)
        )
        taken = set(tx.execute(others).scalars())
        if len(set(codes.values())) < len(groups) or taken & set(codes.values()):
            return Taken("code")
        tx.execute(update(problem_group).where(problem_group.c.office_id == act.office_id).values(active=False))
        for group_id in codes:  # two groups may swap their codes
            tx.execute(update(problem_group).where(problem_group.c.id == group_id).values(code=group_id.hex[-30:]))
        known = select(problem_group.c.id).where(problem_group.c.office_id == act.office_id)
        ids = set(tx.execute(known).scalars())
        for position, group in enumerate(groups):
            names = {"name_id": said(group.name_id, 80), "name_en": said(group.name_en, 80)}
            values = names | {"code": codes[group.id], "position": position, "active": True}
            if group.id in ids:
                tx.execute(update(problem_group).where(problem_group.c.id == group.id).values(values))
            else:
                tx.execute(insert(problem_group), values | {"id": group.id, "office_id": act.office_id})
        return _changed(tx, act, "problem_group", act.office_id, 1)

    return once(tx, act, "save_groups", Saved, do)


def save_categories(tx: Connection, act: Act, views: tuple[CategoryView, ...]) -> Saved | Needed | Taken:
    """Set names, order and use of the categories; none is deleted, and the one for everything else stays in use."""

    def do() -> Saved | Needed | Taken:
        lock_office(tx, act.office_id)
        if any(one.code == FALLBACK and not one.active for one in views):
            return Needed(FALLBACK)
        codes = [said(one.code, 40) for one in views]
        if len(set(codes)) < len(codes):
            return Taken("code")
        known = set(tx.execute(select(category.c.id).where(category.c.office_id == act.office_id)).scalars())
        for position, (one, code) in enumerate(zip(views, codes, strict=True)):
            values = {"code": code, "name_id": said(one.name_id, 120), "active": one.active, "position": position}
            if one.id in known:
                tx.execute(update(category).where(category.c.id == one.id).values(values))
            else:
                tx.execute(insert(category), values | {"id": one.id, "office_id": act.office_id})
        return _changed(tx, act, "category", act.office_id, 1)

    return once(tx, act, "save_categories", Saved, do)


def _open(tx: Connection, act: Act, where: ColumnElement[bool]) -> int:
    waits = (ticket.c.business_date == act.today) & (ticket.c.state == "waiting")
    still = waits | ticket.c.state.in_(("calling", "serving"))
    count: int = tx.execute(select(func.count()).select_from(ticket).where(where, still)).scalar_one()
    return count


def _changed(tx: Connection, act: Act, table: str, subject_id: UUID, version: int) -> Saved:
    record(tx, act, Event(EventKind.CATALOGUE_CHANGED, {"table": table, "subject_id": subject_id, "fields": []}))
    bump(tx, act.office_id, Topic.SETTINGS)
    return Saved(subject_id, version)
