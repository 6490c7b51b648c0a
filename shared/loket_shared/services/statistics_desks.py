"""What desks had between one visitor or telephone call and the next, within opening hours: neither blame nor praise."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.epochs import Epoch
from loket_shared.db.schema import call, journal, phone_call, ticket
from loket_shared.domain.calendar import Calendar, open_intervals
from loket_shared.domain.events import EventKind
from loket_shared.domain.spread import Spread, spread
from loket_shared.services.calendars import read_calendar
from loket_shared.services.statistics_wish import DAY, Wish

Stretch = tuple[int, int | None]
"""From and until in seconds since 1970 (UTC); None while it still lasts."""


def between(tx: Connection, office_id: UUID, wish: Wish, offset: int) -> dict[UUID, Spread]:
    """Return each desk's spread of the times between two visitors or calls of one day, closed hours left out.

    Only the period and the desk of the wish count: what a desk did for other services was no empty time either.
    """
    hours = _Hours(read_calendar(tx, office_id))
    busy: dict[tuple[UUID, date], list[Stretch]] = defaultdict(list)
    for desk_id, day, stretch in (*_rounds(tx, office_id, wish), *_calls(tx, office_id, wish, offset)):
        busy[desk_id, day].append(stretch)
    found: dict[UUID, list[int]] = defaultdict(list)
    for (desk_id, day), stretches in busy.items():
        found[desk_id].extend(hours.inside(day, gap) for gap in gaps(stretches))
    return {desk_id: spread(one for one in lengths if one) for desk_id, lengths in found.items()}


def gaps(stretches: Iterable[Stretch]) -> list[tuple[int, int]]:
    """Return the empty times between stretches that may overlap; after one that still lasts there is none."""
    found: list[tuple[int, int]] = []
    until: int | None = None
    for start, end in sorted(stretches, key=lambda one: one[0]):
        if until is not None and start > until:
            found.append((until, start))
        if end is None:
            break
        until = end if until is None else max(until, end)
    return found


class _Hours:
    """The open stretches of each day, worked out once."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._days: dict[date, list[tuple[int, int]]] = {}

    def inside(self, day: date, gap: tuple[int, int]) -> int:
        """Return how many seconds of a gap fell into opening hours."""
        if day not in self._days:
            spans = open_intervals(self._calendar, day)
            self._days[day] = [(int(one.start.timestamp()), int(one.end.timestamp())) for one in spans]
        return sum(max(0, min(end, gap[1]) - max(start, gap[0])) for start, end in self._days[day])


def _rounds(tx: Connection, office_id: UUID, wish: Wish) -> list[tuple[UUID, date, Stretch]]:
    """Return from when until when each desk had to do with a number: until it was served, passed over or taken back."""
    c, skips = call.c, _skips(tx, office_id, wish)
    mine = [c.office_id == office_id, c.business_date.between(wish.from_date, wish.to_date), c.turn.is_not(None)]
    if wish.desk_id is not None:
        mine.append(c.desk_id == wish.desk_id)
    columns = (c.desk_id, c.business_date, c.ticket_id, Epoch(c.at), Epoch(c.withdrawn_at), Epoch(ticket.c.ended_at))
    query = select(*columns).select_from(call.join(ticket, ticket.c.id == c.ticket_id)).where(*mine)
    return [
        (desk_id, day, (at, _end(at, (withdrawn, ended), skips.get(ticket_id, ()))))
        for desk_id, day, ticket_id, at, withdrawn, ended in tx.execute(query)
    ]


def _end(at: int, ends: tuple[int | None, ...], skips: Sequence[int]) -> int | None:
    later = [one for one in ends if one is not None and one >= at]
    place = bisect_left(skips, at)
    later.extend(skips[place : place + 1])
    return min(later, default=None)


def _skips(tx: Connection, office_id: UUID, wish: Wish) -> dict[UUID, list[int]]:
    j = journal.c
    days = j.business_date.between(wish.from_date, wish.to_date)
    query = select(j.ticket_id, Epoch(j.occurred_at).label("at")).select_from(journal)
    query = query.where(j.office_id == office_id, days, j.kind == str(EventKind.TICKET_SKIPPED))
    found: dict[UUID, list[int]] = defaultdict(list)
    for row in sorted(tx.execute(query), key=lambda one: one.at):
        found[row.ticket_id].append(row.at)
    return found


def _calls(tx: Connection, office_id: UUID, wish: Wish, offset: int) -> list[tuple[UUID, date, Stretch]]:
    """Return the telephone calls that were taken at a desk."""
    c = phone_call.c
    first = (wish.from_date - date(1970, 1, 1)).days * DAY - offset
    last = ((wish.to_date - date(1970, 1, 1)).days + 1) * DAY - offset
    answered = Epoch(c.answered_at)
    mine = [c.office_id == office_id, c.desk_id.is_not(None), answered >= first, answered < last]
    if wish.desk_id is not None:
        mine.append(c.desk_id == wish.desk_id)
    query = select(c.desk_id, answered, Epoch(c.ended_at)).select_from(phone_call).where(*mine)
    return [
        (desk_id, date.fromordinal(date(1970, 1, 1).toordinal() + (at + offset) // DAY), (at, end))
        for desk_id, at, end in tx.execute(query)
    ]
