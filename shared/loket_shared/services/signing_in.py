"""Signing in and out, and taking over a desk by PIN: throttled, journalled, done once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, insert, select

from loket_shared.db.schema import new_id, sign_in_try, staff
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import Role
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.passwords import matches
from loket_shared.services.results import Noted
from loket_shared.services.staff import login_name, roles_of
from loket_shared.services.texts import code

FREE_TRIES = 3


LONGEST_WAIT = timedelta(minutes=15)


MEMORY = timedelta(minutes=30)


CLOCKS_APART = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The person is known."""

    staff_id: UUID
    name: str
    nip: str
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """Whose secret it was; kept with the act instead of a name."""

    staff_id: UUID


@dataclass(frozen=True, slots=True)
class WrongSecret:
    """Name, password or PIN do not fit; the next try counts after `wait_seconds`."""

    wait_seconds: int


@dataclass(frozen=True, slots=True)
class Throttled:
    """Too many wrong tries; nothing was checked."""

    wait_seconds: int


def sign_in(tx: Connection, act: Act, login: str, password: str) -> SignedIn | WrongSecret | Throttled:
    """Check name and password; from the fourth wrong try on, each wait doubles, up to 15 minutes."""
    return _check(tx, act, login, password, staff.c.password_hash, "password")


def change_by_pin(tx: Connection, act: Act, login: str, pin: str) -> SignedIn | WrongSecret | Throttled:
    """Let another officer take over at a desk by PIN, throttled like a password; open work stays."""
    return _check(tx, act, login, pin, staff.c.pin_hash, "pin")


def sign_out(tx: Connection, act: Act, means: str) -> None:
    """Note that a person left a console; `means` is button or idle."""

    def do() -> Noted:
        record(tx, act, Event(EventKind.STAFF_SIGNED_OUT, {"means": code(means)}))
        return Noted()

    once(tx, act, "sign_out", Noted, do)


def _check(
    tx: Connection, act: Act, login: str, secret: str, column: Column[Any], means: str
) -> SignedIn | WrongSecret | Throttled:
    name = login_name(login)

    def do() -> _Known | WrongSecret | Throttled:
        wait = _wait(tx, act, name)
        return Throttled(wait) if wait > 0 else _try(tx, act, name, secret, column, means)

    found = once(tx, act, f"sign_in_{means}", (_Known, WrongSecret), do)
    if not isinstance(found, _Known):
        return found
    row = tx.execute(select(staff).where(staff.c.id == found.staff_id)).one()
    return SignedIn(row.id, row.name, row.nip, roles_of(tx, row.id))


def _try(tx: Connection, act: Act, name: str, secret: str, column: Column[Any], means: str) -> _Known | WrongSecret:
    row = tx.execute(
        select(staff, column.label("hash")).where(staff.c.office_id == act.office_id, staff.c.login == name)
    ).first()
    good = matches(secret, row.hash if row else None) and row is not None and row.active
    tx.execute(
        insert(sign_in_try),
        {"id": new_id(), "office_id": act.office_id, "login": name, "at": act.now, "succeeded": good},
    )
    if not good or row is None:
        record(tx, act, Event(EventKind.STAFF_REFUSED, {"means": means}))
        return WrongSecret(_wait(tx, act, name))
    signed = Act(act.key, act.office_id, act.chain_id, act.device_id, row.id, act.now, act.today)
    record(tx, signed, Event(EventKind.STAFF_SIGNED_IN, {"means": means}))
    return _Known(row.id)


def _wait(tx: Connection, act: Act, login: str) -> int:
    tries = select(sign_in_try.c.at, sign_in_try.c.succeeded).where(
        sign_in_try.c.office_id == act.office_id,
        sign_in_try.c.login == login,
        sign_in_try.c.at > act.now - MEMORY,
        sign_in_try.c.at < act.now + CLOCKS_APART,
    )
    failed: list[datetime] = []
    for row in tx.execute(tries.order_by(sign_in_try.c.at.desc())):
        if row.succeeded:
            break
        failed.append(row.at)
    if len(failed) < FREE_TRIES:
        return 0
    pause = min(LONGEST_WAIT, timedelta(seconds=5 * 2 ** (len(failed) - FREE_TRIES)))
    return max(0, ceil(min(pause, failed[0] + pause - act.now).total_seconds()))
