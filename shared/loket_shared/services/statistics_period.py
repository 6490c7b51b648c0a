"""The report of a period: queue, cases, desks and deviations in numbers, all drawn from what was recorded, nothing kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import desk, service
from loket_shared.domain.spread import Spread
from loket_shared.services.statistics_bidding import BiddingCounts, bidding
from loket_shared.services.statistics_cases import CaseCounts, cases
from loket_shared.services.statistics_desks import between
from loket_shared.services.statistics_deviations import DeviationCounts, deviations
from loket_shared.services.statistics_queue import Times, grouped, hour, times, turns
from loket_shared.services.statistics_steps import ProcedureCompliance, compliance
from loket_shared.services.statistics_wish import Wish, offset_seconds

MOST_DAYS = 62


@dataclass(frozen=True, slots=True)
class Name:
    """What a service or desk is called in both languages, also one that is switched off."""

    id: str
    en: str


@dataclass(frozen=True, slots=True)
class PeriodReport:
    """What a period was like; `ordinary` and `priority` are the waiting times of the two classes.

    `between` are the times between two visitors at each desk; `names` hold services and desks, in the office's order.
    `bidding` is None for an office without a bidding room.
    """

    wish: Wish
    whole: Times
    ordinary: Spread
    priority: Spread
    services: tuple[tuple[UUID, Times], ...]
    desks: tuple[tuple[UUID, Times], ...]
    hours: tuple[tuple[int, Times], ...]
    days: tuple[tuple[date, Times], ...]
    between: tuple[tuple[UUID, Spread], ...]
    cases: CaseCounts
    deviations: DeviationCounts
    names: Mapping[UUID, Name]
    bidding: BiddingCounts | None = None


@dataclass(frozen=True, slots=True)
class MonthReport:
    """All that the period's pages show, read in one go."""

    period: PeriodReport
    compliance: tuple[ProcedureCompliance, ...]


def period_report(tx: Connection, office_id: UUID, wish: Wish, now: datetime) -> PeriodReport:
    """Return the report of a period; `now` (aware UTC) decides which promises are broken."""
    offset = offset_seconds(tx, office_id, wish.from_date)
    every = turns(tx, office_id, wish, offset)
    names = _names(tx, office_id)
    place = {key: at for at, key in enumerate(names)}
    at_desks = [(one.desk_id, one) for one in every if one.desk_id is not None]
    return PeriodReport(
        wish=wish,
        whole=times(every),
        ordinary=times(one for one in every if not one.priority).waiting,
        priority=times(one for one in every if one.priority).waiting,
        services=grouped(((one.service_id, one) for one in every), place.__getitem__),
        desks=grouped(at_desks, place.__getitem__),
        hours=grouped((hour(one, offset), one) for one in every),
        days=grouped((one.day.replace(day=1) if by_month(wish) else one.day, one) for one in every),
        between=tuple(sorted(between(tx, office_id, wish, offset).items(), key=lambda one: place[one[0]])),
        cases=cases(tx, office_id, wish, offset, now),
        deviations=deviations(tx, office_id, wish),
        names=names,
        bidding=bidding(tx, office_id, wish, offset, now),
    )


def by_month(wish: Wish) -> bool:
    """Tell whether the period is so long that its days stand as months, each by its first day."""
    return (wish.to_date - wish.from_date).days > MOST_DAYS


def month_report(tx: Connection, office_id: UUID, wish: Wish, now: datetime) -> MonthReport:
    """Return a period's report with the compliance of each step; `now` is aware UTC."""
    offset = offset_seconds(tx, office_id, wish.from_date)
    return MonthReport(period_report(tx, office_id, wish, now), compliance(tx, office_id, wish, offset))


def _names(tx: Connection, office_id: UUID) -> dict[UUID, Name]:
    s, d = service.c, desk.c
    offered = tx.execute(
        select(s.id, s.name_id, s.name_en).where(s.office_id == office_id).order_by(s.position, s.code)
    )
    places = tx.execute(select(d.id, d.name, d.name).where(d.office_id == office_id).order_by(d.kind, d.number))
    return {key: Name(first, second) for rows in (offered, places) for key, first, second in rows}
