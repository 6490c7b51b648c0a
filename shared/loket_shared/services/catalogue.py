"""What the office offers: services, desks, problem groups and categories, as screens read them."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, bindparam, select

from loket_shared.db.schema import (
    category,
    desk,
    desk_service,
    problem_group,
    procedure,
    procedure_event,
    procedure_version,
    service,
)
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import GuestBook
from loket_shared.domain.states import DeskKind


@dataclass(frozen=True, slots=True)
class ServiceView:
    """A service that visitors choose at the kiosk.

    What its procedure says today: `uses_form` is False where the guest book is enough, `uses_queue` where nobody takes a
    number, `guest_book` when it is signed, `uses_seats` for the bidding room, whose providers sit with a trainer. All are
    the procedure's, and a save of the service changes none.
    """

    id: UUID
    procedure_id: UUID
    code: str
    name_id: str
    name_en: str
    hint_id: str
    hint_en: str
    series: str
    uses_form: bool
    active: bool
    position: int
    version: int
    uses_queue: bool = True
    guest_book: GuestBook = GuestBook.START
    uses_seats: bool = False


@dataclass(frozen=True, slots=True)
class GroupView:
    """A problem group, as the visitor sees it."""

    id: UUID
    code: str
    name_id: str
    name_en: str


@dataclass(frozen=True, slots=True)
class CategoryView:
    """A finer category, set at the desk."""

    id: UUID
    code: str
    name_id: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class DeskView:
    """A desk and the services that it calls, best rank first."""

    id: UUID
    kind: DeskKind
    number: int
    name: str
    capacity: int
    active: bool
    version: int
    service_ids: tuple[UUID, ...]


FOLLOWED = service.join(procedure, procedure.c.id == service.c.procedure_id).join(
    procedure_version,
    (procedure_version.c.procedure_id == procedure.c.id) & (procedure_version.c.revision == procedure.c.revision),
)
USES_SEATS: ColumnElement[bool] = (
    select(procedure_event.c.event_kind)
    .where(procedure_event.c.procedure_version_id == procedure_version.c.id)
    .where(procedure_event.c.event_kind == str(EventKind.BIDDING_STARTED))
    .exists()
)
"""A service is one of the bidding room when its procedure's newest version has a step that a session moves (S4)."""

_OF_ROOM = (
    select(service.c.id)
    .select_from(FOLLOWED)
    .where(service.c.office_id == bindparam("office"), USES_SEATS)
    .order_by(service.c.id)
)


def services(tx: Connection, office_id: UUID, *, inactive: bool = False) -> tuple[ServiceView, ...]:
    """Return the office's services in their order; with `inactive` also those that are switched off."""
    own = {column.name for column in service.c}
    columns = (
        service.c[name] if name in own else procedure_version.c[name]
        for name in ServiceView.__slots__
        if name != "uses_seats"
    )
    query = select(*columns, USES_SEATS.label("uses_seats")).select_from(FOLLOWED)
    query = query.where(service.c.office_id == office_id)
    if not inactive:
        query = query.where(service.c.active)
    rows = tx.execute(query.order_by(service.c.position, service.c.code)).mappings()
    return tuple(ServiceView(**{**row, "guest_book": GuestBook(row["guest_book"])}) for row in rows)


def seat_services(tx: Connection, office_id: UUID) -> tuple[UUID, ...]:
    """Return the services of the bidding room in the order of their ids, also those that are switched off."""
    return tuple(tx.execute(_OF_ROOM, {"office": office_id}).scalars())


def problem_groups(tx: Connection, office_id: UUID) -> tuple[GroupView, ...]:
    """Return the active problem groups in their order, at most eight."""
    columns = (problem_group.c.id, problem_group.c.code, problem_group.c.name_id, problem_group.c.name_en)
    query = select(*columns).where(problem_group.c.office_id == office_id, problem_group.c.active)
    return tuple(GroupView(*row) for row in tx.execute(query.order_by(problem_group.c.position).limit(8)))


def categories(tx: Connection, office_id: UUID, *, inactive: bool = False) -> tuple[CategoryView, ...]:
    """Return the categories in their order, those that are switched off only when asked for."""
    columns = (category.c.id, category.c.code, category.c.name_id, category.c.active)
    query = select(*columns).where(category.c.office_id == office_id)
    if not inactive:
        query = query.where(category.c.active)
    return tuple(CategoryView(*row) for row in tx.execute(query.order_by(category.c.position, category.c.id)))


def desks(tx: Connection, office_id: UUID, *, inactive: bool = False) -> tuple[DeskView, ...]:
    """Return the office's desks by kind and number, each with its services."""
    query = select(desk).where(desk.c.office_id == office_id).order_by(desk.c.kind, desk.c.number)
    rows = tx.execute(query if inactive else query.where(desk.c.active)).all()
    ranked = (
        select(desk_service).where(desk_service.c.desk_id.in_([row.id for row in rows])).order_by(desk_service.c.rank)
    )
    served: dict[UUID, list[UUID]] = {}
    for link in tx.execute(ranked):
        served.setdefault(link.desk_id, []).append(link.service_id)
    return tuple(
        DeskView(r.id, DeskKind(r.kind), r.number, r.name, r.capacity, r.active, r.version, tuple(served.get(r.id, ())))
        for r in rows
    )
