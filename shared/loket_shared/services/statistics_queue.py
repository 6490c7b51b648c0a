"""The queue of a period in numbers: how long visitors waited, were called and served, and what desks had between them."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Subquery, and_, func, select

from loket_shared.db.epochs import Epoch
from loket_shared.db.schema import call, ticket
from loket_shared.domain.spread import Spread, spread
from loket_shared.services.statistics_wish import DAY, HOUR, Wish, of_tickets

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Turn:
    """One ticket as numbers; instants are seconds since 1970 (UTC), None where it did not come so far.

    `first_call` is the first one that was not taken back, `last_call` the one that began its last round.
    """

    service_id: UUID
    desk_id: UUID | None
    day: date
    state: str
    priority: bool
    skips: int
    issued: int
    first_call: int | None
    last_call: int | None
    present: int | None
    ended: int | None

    @property
    def waited(self) -> int | None:
        """Return the seconds from the number until the first call."""
        return None if self.first_call is None else max(0, self.first_call - self.issued)

    @property
    def called(self) -> int | None:
        """Return the seconds from the call of its last round until the visitor stood at the desk."""
        if self.last_call is None or self.present is None:
            return None
        return max(0, self.present - self.last_call)

    @property
    def served(self) -> int | None:
        """Return the seconds at the desk of a service that was finished."""
        if self.state != "done" or self.present is None or self.ended is None:
            return None
        return max(0, self.ended - self.present)


@dataclass(frozen=True, slots=True)
class TicketCounts:
    """What became of the numbers of a period; `skipped` were passed over at least once, `skips` how often in all."""

    issued: int = 0
    served: int = 0
    no_show: int = 0
    left: int = 0
    still_open: int = 0
    skipped: int = 0
    skips: int = 0
    priority: int = 0


@dataclass(frozen=True, slots=True)
class Times:
    """Counts and times of some tickets. Waiting in the queue is a statistic, never a step of a procedure (A.6.5)."""

    tickets: TicketCounts
    waiting: Spread
    calling: Spread
    serving: Spread


def turns(tx: Connection, office_id: UUID, wish: Wish, offset: int) -> tuple[Turn, ...]:
    """Return the tickets of a period, one row each, read as numbers only."""
    t, spoken = ticket.c, _rounds(office_id, wish)
    columns = (
        t.service_id, t.desk_id, t.business_date, t.state, t.priority, t.skips, Epoch(t.issued_at), spoken.c.first_call,
        spoken.c.last_call, Epoch(t.present_at), Epoch(t.ended_at),
    )  # fmt: skip
    joined = ticket.outerjoin(spoken, spoken.c.ticket_id == t.id)
    query = select(*columns).select_from(joined).where(*of_tickets(wish, office_id, offset))
    return tuple(Turn(*row) for row in tx.execute(query).all())


def times(some: Iterable[Turn]) -> Times:
    """Return counts and times of tickets."""
    every = tuple(some)
    return Times(
        counts(every),
        spread(one.waited for one in every if one.waited is not None),
        spread(one.called for one in every if one.called is not None),
        spread(one.served for one in every if one.served is not None),
    )


def counts(every: tuple[Turn, ...]) -> TicketCounts:
    """Return what became of tickets."""
    return TicketCounts(
        issued=len(every),
        served=sum(one.state == "done" for one in every),
        no_show=sum(one.state == "no_show" for one in every),
        left=sum(one.state == "cancelled" for one in every),
        still_open=sum(one.state in {"waiting", "calling", "serving"} for one in every),
        skipped=sum(one.skips > 0 for one in every),
        skips=sum(one.skips for one in every),
        priority=sum(one.priority for one in every),
    )


def grouped(
    pairs: Iterable[tuple[K, Turn]], order: Callable[[K], Any] = lambda key: key
) -> tuple[tuple[K, Times], ...]:
    """Return counts and times of the tickets of each key, in the order of the keys."""
    found: dict[K, list[Turn]] = defaultdict(list)
    for key, one in pairs:
        found[key].append(one)
    return tuple((key, times(found[key])) for key in sorted(found, key=order))


def hour(one: Turn, offset: int) -> int:
    """Return the hour of the office's clock in which the number was taken."""
    return ((one.issued + offset) % DAY) // HOUR


def _rounds(office_id: UUID, wish: Wish) -> Subquery:
    c = call.c
    mine = and_(
        c.office_id == office_id, c.business_date.between(wish.from_date, wish.to_date), c.turn.is_not(None), c.withdrawn_at.is_(None)
    )  # fmt: skip
    columns = (c.ticket_id, func.min(Epoch(c.at)).label("first_call"), func.max(Epoch(c.at)).label("last_call"))
    return select(*columns).where(mine).group_by(c.ticket_id).subquery()
