"""The bidding room of a period in numbers: seats, how sessions ended, steps, trainings, reservations; a tender only once it closed."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, func, select

from loket_shared.db.schema import (
    bidding_intake,
    bidding_session,
    bidding_tender,
    procedure_step,
    seat,
    seat_reservation,
    seat_taking,
    step_run,
    ticket,
    training_interest,
    visit,
)
from loket_shared.domain.bidding import Outcome, ReservationState, SeatKind
from loket_shared.domain.spread import Spread, spread
from loket_shared.services.catalogue import seat_services
from loket_shared.services.statistics_wish import Wish, of_tickets

MOST_TENDERS = 10


@dataclass(frozen=True, slots=True)
class SeatUse:
    """How a seat was used: `sessions` that sat there, and how long they did."""

    kind: SeatKind
    number: int
    sessions: int
    seconds: int
    times: Spread


@dataclass(frozen=True, slots=True)
class StepTime:
    """What a step of the sessions took, net of pauses."""

    step: int
    activity: str
    times: Spread


@dataclass(frozen=True, slots=True)
class BiddingCounts:
    """The sessions that began in a period and what stands around them.

    `own_device` counts sessions without a seat, `unreported` those whose provider left without reporting; `advised` are
    providers who went to be trained first, `went_on` those assisted untrained, `interested` wishes to come to a training.
    `tenders` are the codes most told among tenders that have closed, with how many providers told them.
    """

    sessions: int
    running: int
    outcomes: tuple[tuple[Outcome, int], ...]
    unreported: int
    own_device: int
    seats: tuple[SeatUse, ...]
    steps: tuple[StepTime, ...]
    advised: int
    went_on: int
    interested: int
    reservations: tuple[tuple[ReservationState, int], ...]
    tenders: tuple[tuple[str, int], ...]

    @property
    def empty(self) -> bool:
        """Tell whether nothing happened there."""
        return not (self.sessions or self.advised or self.interested or self.reservations)


def bidding(tx: Connection, office_id: UUID, wish: Wish, offset: int, now: datetime) -> BiddingCounts | None:
    """Return the bidding room of a period, None for an office without one; `now` (aware UTC) says which tenders have closed."""
    if not seat_services(tx, office_id):
        return None
    s = bidding_session.c
    columns = (s.id, s.visit_id, s.outcome, s.ended_at, s.reported_at, visit.c.ended_as)
    joined = bidding_session.join(ticket, ticket.c.id == s.ticket_id).join(visit, visit.c.id == s.visit_id)
    mine = of_tickets(wish, office_id, offset)
    rows = tx.execute(select(*columns).select_from(joined).where(*mine)).all()
    ended = Counter(row.outcome for row in rows if row.outcome is not None)
    seats, seated = _seats(tx, [row.id for row in rows], office_id, wish)
    return BiddingCounts(
        sessions=len(rows),
        running=sum(row.ended_at is None for row in rows),
        outcomes=tuple((one, ended[one]) for one in Outcome if ended[one]),
        unreported=sum(
            row.ended_at is not None and row.reported_at is None and row.ended_as is not None
            and row.outcome != Outcome.TRAINING_ADVISED for row in rows
        ),
        own_device=sum(row.id not in seated for row in rows),
        seats=seats,
        steps=_steps(tx, office_id, wish, offset),
        **_trainings(tx, office_id, wish),
        reservations=_reservations(tx, office_id, wish),
        tenders=_tenders(tx, office_id, wish, now),
    )  # fmt: skip


def _seats(
    tx: Connection, sessions: list[UUID], office_id: UUID, wish: Wish
) -> tuple[tuple[SeatUse, ...], frozenset[UUID]]:
    """Return the use of each active seat, and which sessions sat at any; a taking that goes on is counted, not measured."""
    t = seat_taking.c
    joined = seat_taking.join(bidding_session, bidding_session.c.id == t.session_id)
    days = bidding_session.c.business_date.between(wish.from_date, wish.to_date)
    query = select(t.seat_id, t.session_id, t.taken_at, t.left_at).select_from(joined)
    wanted, found, seated = set(sessions), defaultdict[UUID, list[int]](list), set[UUID]()
    counted: Counter[UUID] = Counter()
    for row in tx.execute(query.where(t.office_id == office_id, days)):
        if row.session_id in wanted:
            seated.add(row.session_id)
            counted[row.seat_id] += 1
            if row.left_at is not None:
                found[row.seat_id].append(max(0, int((row.left_at - row.taken_at).total_seconds())))
    every = select(seat.c.id, seat.c.kind, seat.c.number, seat.c.active).where(seat.c.office_id == office_id)
    uses = tuple(
        SeatUse(SeatKind(row.kind), row.number, counted[row.id], sum(found[row.id]), spread(found[row.id]))
        for row in tx.execute(every.order_by(seat.c.kind.desc(), seat.c.number))
        if row.active or counted[row.id]
    )
    return uses, frozenset(seated)


def _steps(tx: Connection, office_id: UUID, wish: Wish, offset: int) -> tuple[StepTime, ...]:
    """Return what the steps took of visits that had a session, by their number in the procedure."""
    p, r = procedure_step.c, step_run.c
    its = (p.procedure_version_id == r.procedure_version_id) & (p.step == r.step)
    joined = (
        step_run.join(procedure_step, its)
        .join(bidding_session, bidding_session.c.visit_id == r.visit_id)
        .join(ticket, ticket.c.id == bidding_session.c.ticket_id)
    )
    query = select(r.step, p.activity, r.net_seconds).select_from(joined)
    measured = (r.net_seconds.is_not(None), r.ended_as == "done", r.doubtful.is_(False))
    taken: dict[tuple[int, str], list[int]] = defaultdict(list)
    for row in tx.execute(query.where(*of_tickets(wish, office_id, offset), *measured)):
        taken[(row.step, row.activity)].append(row.net_seconds)
    return tuple(StepTime(step, activity, spread(times)) for (step, activity), times in sorted(taken.items()))


def _trainings(tx: Connection, office_id: UUID, wish: Wish) -> dict[str, int]:
    days = visit.c.business_date.between(wish.from_date, wish.to_date)
    joined = bidding_intake.join(visit, visit.c.id == bidding_intake.c.visit_id).outerjoin(
        bidding_session, bidding_session.c.visit_id == bidding_intake.c.visit_id
    )
    columns = (bidding_intake.c.goes_on_because, visit.c.ended_as, bidding_session.c.outcome, bidding_session.c.id)
    untrained = (bidding_intake.c.office_id == office_id, days, bidding_intake.c.trained.is_(False))
    rows = tx.execute(select(*columns).select_from(joined).where(*untrained)).all()
    advised = sum(
        row.outcome == Outcome.TRAINING_ADVISED or (row.id is None and row.ended_as == "served") for row in rows
    )
    wishes = select(func.count()).select_from(training_interest.join(visit, visit.c.id == training_interest.c.visit_id))
    interested = tx.execute(wishes.where(training_interest.c.office_id == office_id, days)).scalar_one()
    return {"advised": advised, "went_on": sum(row.goes_on_because != "" for row in rows), "interested": interested}


def _reservations(tx: Connection, office_id: UUID, wish: Wish) -> tuple[tuple[ReservationState, int], ...]:
    r = seat_reservation.c
    query = select(r.state, func.count().label("n")).where(
        r.office_id == office_id, r.business_date.between(wish.from_date, wish.to_date)
    )
    counted = {row.state: row.n for row in tx.execute(query.group_by(r.state))}
    return tuple((one, counted[one]) for one in ReservationState if one in counted)


def _tenders(tx: Connection, office_id: UUID, wish: Wish, now: datetime) -> tuple[tuple[str, int], ...]:
    """Return the codes told most; one that anybody says is still open, or of which nobody said when it closes, is left out."""
    i, code = bidding_intake.c, bidding_tender.c.code
    joined = bidding_tender.join(bidding_intake, i.visit_id == bidding_tender.c.visit_id).join(
        visit, visit.c.id == i.visit_id
    )
    told = (i.office_id == office_id, code != "")
    latest = select(code, func.max(i.closes_at).label("at")).select_from(joined).where(*told).group_by(code).subquery()
    query = (
        select(code, func.count().label("n"))
        .select_from(joined.join(latest, latest.c.code == code))
        .where(*told, visit.c.business_date.between(wish.from_date, wish.to_date), latest.c.at < now)
        .group_by(code)
    )
    found = sorted(tx.execute(query), key=lambda row: (-row.n, row.code))
    return tuple((row.code, row.n) for row in found[:MOST_TENDERS])
