"""Staff: who they are and what they may do."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from loket_shared.db.schema import new_id, staff, staff_role
from loket_shared.domain.clean import clean_line
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import Role
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.offices import lock_office
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

"""A try further ahead was made before the clock was set back: it must not lock anybody out until then."""


@dataclass(frozen=True, slots=True)
class StaffDetails:
    """A member of staff as entered; hashes come from services.passwords, None keeps what is stored."""

    login: str
    name: str
    roles: tuple[Role, ...] = ()
    nip: str = ""
    password_hash: str | None = None
    pin_hash: str | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class StaffView:
    """A member of staff as screens show it."""

    id: UUID
    login: str
    name: str
    nip: str
    roles: tuple[Role, ...]
    has_pin: bool
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class LoginTaken:
    """Another member of staff has this sign-in name."""


@dataclass(frozen=True, slots=True)
class StaffBlank:
    """Name or sign-in name says nothing; `what` names which."""

    what: str


@dataclass(frozen=True, slots=True)
class StaffConflict:
    """Somebody saved this person meanwhile; `theirs` is what stands there now."""

    theirs: StaffView


@dataclass(frozen=True, slots=True)
class LastSupervisor:
    """The office needs one active supervisor; nothing was changed."""


def read_staff(tx: Connection, office_id: UUID, *, inactive: bool = False) -> tuple[StaffView, ...]:
    """Return the office's staff by name; with `inactive` also those who left."""
    query = select(staff).where(staff.c.office_id == office_id).order_by(staff.c.name)
    rows = tx.execute(query if inactive else query.where(staff.c.active)).all()
    roles: dict[UUID, list[Role]] = {}
    for held in tx.execute(select(staff_role).order_by(staff_role.c.role)):
        roles.setdefault(held.staff_id, []).append(Role(held.role))
    return tuple(_view(row, tuple(roles.get(row.id, ()))) for row in rows)


def save_staff(
    tx: Connection, act: Act, staff_id: UUID | None, version: int, details: StaffDetails
) -> Saved | StaffConflict | StaffBlank | LoginTaken | LastSupervisor:
    """Add a person (`staff_id` None) or change one; an older `version` gets the other's back, nobody is ever deleted."""

    def do() -> Saved | StaffConflict | StaffBlank | LoginTaken | LastSupervisor:
        for what, typed in (("name", details.name), ("login", details.login)):
            if is_blank(typed):
                return StaffBlank(what)
        lock_office(tx, act.office_id)
        login = login_name(details.login)
        taken = select(staff.c.id).where(staff.c.office_id == act.office_id, staff.c.login == login)
        if tx.execute(taken if staff_id is None else taken.where(staff.c.id != staff_id)).first() is not None:
            return LoginTaken()
        if staff_id is not None and _is_last_supervisor(tx, act.office_id, staff_id, details):
            return LastSupervisor()
        if staff_id is None:
            saved = Saved(insert_staff(tx, act.office_id, details, set(details.roles), act.now), 1)
        elif not _update(tx, staff_id, version, details, login):
            row = tx.execute(select(staff).where(staff.c.id == staff_id)).one()
            return StaffConflict(_view(row, roles_of(tx, row.id)))
        else:
            saved = Saved(staff_id, version + 1)
        record(tx, act, Event(EventKind.STAFF_CHANGED, {"subject_id": saved.id, "fields": ["details", "roles"]}))
        bump(tx, act.office_id, Topic.STAFF)
        return saved

    return once(tx, act, "save_staff", Saved, do)


def login_name(typed: str) -> str:
    """Return a sign-in name as it is stored and compared: capitals do not count."""
    return said(said(typed, 60).casefold(), 60)


def insert_staff(tx: Connection, office_id: UUID, details: StaffDetails, roles: set[Role], now: datetime) -> UUID:
    """Insert a person with roles; a password hash is required."""
    if details.password_hash is None:
        msg = "a new member of staff needs a password"
        raise ValueError(msg)
    staff_id = new_id()
    tx.execute(
        insert(staff),
        {
            "id": staff_id, "office_id": office_id, "login": login_name(details.login),
            "name": clean_line(details.name, 200).text, "nip": clean_line(details.nip, 30).text, "password_hash": details.password_hash,
            "pin_hash": details.pin_hash, "active": details.active, "created_at": now, "version": 1,
        },
    )  # fmt: skip
    _set_roles(tx, staff_id, roles)
    return staff_id


def _update(tx: Connection, staff_id: UUID, version: int, details: StaffDetails, login: str) -> bool:
    values: dict[str, Any] = {
        "login": login,
        "name": clean_line(details.name, 200).text,
        "nip": clean_line(details.nip, 30).text,
        "active": details.active,
        "version": version + 1,
    }
    if details.password_hash is not None:
        values["password_hash"] = details.password_hash
    if details.pin_hash is not None:
        values["pin_hash"] = details.pin_hash
    if tx.execute(update(staff).where(staff.c.id == staff_id, staff.c.version == version).values(values)).rowcount == 0:
        return False
    _set_roles(tx, staff_id, set(details.roles))
    return True


def _set_roles(tx: Connection, staff_id: UUID, roles: set[Role]) -> None:
    tx.execute(delete(staff_role).where(staff_role.c.staff_id == staff_id))
    if roles:
        tx.execute(insert(staff_role), [{"staff_id": staff_id, "role": str(role)} for role in sorted(roles)])


def _is_last_supervisor(tx: Connection, office_id: UUID, staff_id: UUID, details: StaffDetails) -> bool:
    if details.active and Role.SUPERVISOR in details.roles:
        return False
    others = (
        select(func.count())
        .select_from(staff.join(staff_role))
        .where(
            staff.c.office_id == office_id, staff.c.active, staff.c.id != staff_id, staff_role.c.role == Role.SUPERVISOR
        )
    )
    return tx.execute(others).scalar_one() == 0


def _view(row: Row[Any], roles: tuple[Role, ...]) -> StaffView:
    return StaffView(row.id, row.login, row.name, row.nip, roles, row.pin_hash is not None, row.active, row.version)


def roles_of(tx: Connection, staff_id: UUID) -> tuple[Role, ...]:
    """Return what a person may do."""
    rows = tx.execute(select(staff_role.c.role).where(staff_role.c.staff_id == staff_id).order_by(staff_role.c.role))
    return tuple(Role(row.role) for row in rows)
