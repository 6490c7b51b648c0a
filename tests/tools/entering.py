"""Signing in as a console does it, in one call: the try is counted, its secret verified, what became of it written down."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, TypeVar

from loket_shared.services.act import Act
from loket_shared.services.signing_in import (
    Counted,
    Means,
    SignedIn,
    Throttled,
    WrongSecret,
    count_try,
    fits,
    settle_try,
)
from sqlalchemy import Connection

T = TypeVar("T")


class Writes(Protocol):
    """What is needed of a database."""

    def write(self, fn: Callable[[Connection], T]) -> T:
        """Run in one writing transaction."""
        ...


def enter(
    db: Writes, act: Act, login: str, secret: str, means: Means = Means.PASSWORD
) -> SignedIn | WrongSecret | Throttled:
    """Sign in; the secret is verified outside of the two transactions."""
    first = replace(act, key=f"{act.key}-try")
    counted = db.write(lambda tx: count_try(tx, first, login, means))
    if not isinstance(counted, Counted):
        return counted
    good = fits(counted, secret)
    return db.write(lambda tx: settle_try(tx, act, counted, good=good))
