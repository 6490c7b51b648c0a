"""Signing in and out, and taking over a desk by PIN: throttled, journalled, done once.

A try is counted in one transaction, verified outside of any, and settled in another: one check of a secret takes so long that
desks would wait for it. Between the two it counts as a wrong one, whatever happens to the machine.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Label, Row, insert, select, update

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


class Means(StrEnum):
    """With what somebody says who they are; the PIN is for taking over a desk, open work stays."""

    PASSWORD = "password"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class Counted:
    """A try that is on record as a wrong one; `hashed` is what its secret must fit, None where nobody has the name."""

    try_id: UUID
    login: str
    means: Means
    staff_id: UUID | None
    hashed: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Tried:
    """The try's row; kept with the act."""

    try_id: UUID


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


def count_try(tx: Connection, act: Act, login: str, means: Means) -> Counted | Throttled:
    """Put a try on record before it is known whether it is right: it counts as a wrong one until `settle_try`.

    From the fourth wrong try on, each wait doubles, up to 15 minutes. The person's row is locked, so that of two machines
    that guess at once the second one's try sees the first one's. A name that nobody has needs no lock: no guess is right.
    """
    name = login_name(login)
    person = (staff.c.office_id == act.office_id, staff.c.login == name)

    def do() -> _Tried | Throttled:
        tx.execute(select(staff.c.id).where(*person).with_for_update(key_share=True))
        if (wait := _wait(tx, act, name)) > 0:
            return Throttled(wait)
        try_id = new_id()
        row = {"id": try_id, "office_id": act.office_id, "login": name, "at": act.now, "succeeded": False}
        tx.execute(insert(sign_in_try), row)
        return _Tried(try_id)

    found = once(tx, act, f"try_{means}", _Tried, do)
    if isinstance(found, Throttled):
        return found
    row = tx.execute(select(staff.c.id, _hash(means)).where(*person)).first()
    return Counted(found.try_id, name, means, row.id if row else None, row.hash if row else None)


def fits(counted: Counted, secret: str) -> bool:
    """Tell whether the secret is the person's. Tens of milliseconds on purpose: never inside a transaction."""
    return matches(secret, counted.hashed)


def settle_try(tx: Connection, act: Act, counted: Counted, *, good: bool) -> SignedIn | WrongSecret:
    """Write down what became of a counted try; a person who left, or whose secret was changed meanwhile, is refused."""

    def do() -> _Known | WrongSecret:
        row = tx.execute(
            select(staff.c.id, staff.c.active, _hash(counted.means)).where(staff.c.id == counted.staff_id)
        ).first()
        if not good or row is None or not row.active or row.hash != counted.hashed:
            record(tx, act, Event(EventKind.STAFF_REFUSED, {"means": counted.means}))
            return WrongSecret(_wait(tx, act, counted.login))
        tx.execute(update(sign_in_try).where(sign_in_try.c.id == counted.try_id).values(succeeded=True))
        record(tx, replace(act, staff_id=row.id), Event(EventKind.STAFF_SIGNED_IN, {"means": counted.means}))
        return _Known(row.id)

    found = once(tx, act, f"sign_in_{counted.means}", (_Known, WrongSecret), do)
    if not isinstance(found, _Known):
        return found
    return _signed_in(tx, tx.execute(select(staff).where(staff.c.id == found.staff_id)).one())


def still(tx: Connection, staff_id: UUID) -> SignedIn | None:
    """Return somebody who signed in as the office knows him now; None once the account is switched off."""
    row = tx.execute(select(staff).where(staff.c.id == staff_id, staff.c.active)).first()
    return _signed_in(tx, row) if row is not None else None


def sign_out(tx: Connection, act: Act, means: str) -> None:
    """Note that a person left a console; `means` is button, idle, or ended: the account was switched off."""

    def do() -> Noted:
        record(tx, act, Event(EventKind.STAFF_SIGNED_OUT, {"means": code(means)}))
        return Noted()

    once(tx, act, "sign_out", Noted, do)


def _signed_in(tx: Connection, row: Row[Any]) -> SignedIn:
    return SignedIn(row.id, row.name, row.nip, roles_of(tx, row.id))


def _hash(means: Means) -> Label[str | None]:
    return (staff.c.password_hash if means is Means.PASSWORD else staff.c.pin_hash).label("hash")


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
