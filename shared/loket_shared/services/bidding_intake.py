"""What a provider came to the bidding room for: training attended or advised, need, tender and deadline (S4-03, S4-04)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from loket_shared.db.schema import (
    bidding_intake,
    bidding_session,
    bidding_tender,
    ticket,
    visit,
    visit_identity,
)
from loket_shared.domain.bidding import Need
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_intake_rows import Intake, note_interest, put_intake, write_trained
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

__all__ = [
    "Advised", "Asked", "DeadlineFar", "DeadlinePast", "Intake", "IntakeView", "advise", "ask", "note_interest", "read", "same_person",
    "write_trained",
]  # fmt: skip

FARTHEST = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class IntakeView:
    """What is known of a visit; the tender's code is not told here (bidding_tender.open_tender does).

    `asked` says whether the training was asked about, `twice` how many other visits of the same telephone number there are today.
    """

    visit_id: UUID
    trained: bool | None
    need: Need
    closes_at: datetime | None
    goes_on_because: str
    asked_at: datetime | None
    asked_by: UUID | None
    has_tender: bool
    twice: int
    version: int

    @property
    def asked(self) -> bool:
        """Tell whether it is known if the provider followed a training."""
        return self.trained is not None

    @property
    def may_go_on(self) -> bool:
        """Tell whether nothing stands between the provider and a trainer."""
        return self.trained is True or (self.trained is False and self.goes_on_because != "")


@dataclass(frozen=True, slots=True)
class Asked:
    """The intake is kept; `may_go_on` is False for an untrained provider without a reason: training is advised first (S4-04)."""

    visit_id: UUID
    version: int
    may_go_on: bool


@dataclass(frozen=True, slots=True)
class DeadlinePast:
    """The tender is closed already, as the provider says; nothing was kept. Said once, with `sure` it is kept all the same."""

    closes_at: datetime


@dataclass(frozen=True, slots=True)
class DeadlineFar:
    """The deadline lies more than a year ahead: surely another year was meant. `latest` is the last one that is kept."""

    latest: datetime


@dataclass(frozen=True, slots=True)
class Advised:
    """Training is advised and the visit ends; `interested` in so many dates."""

    visit_id: UUID
    interests: int


def ask(
    tx: Connection, act: Act, visit_id: UUID, intake: Intake, *, sure: bool = False
) -> Asked | DeadlinePast | DeadlineFar | NotAllowed:
    """Keep what a provider came for (S4-03), at the kiosk or by an officer; asked again, the newest answers hold.

    Only before the session: from then on the trainer asks. A deadline without a zone is a ValueError, one that is past is
    kept only when one is `sure`, one more than a year ahead never.
    """
    if intake.closes_at is not None and intake.closes_at.tzinfo is None:
        msg = "a deadline must carry its zone"
        raise ValueError(msg)
    because = said(intake.goes_on_because)

    def do() -> Asked | DeadlinePast | DeadlineFar | NotAllowed:
        row = _locked(tx, visit_id)
        if why := _closed(tx, row):
            return NotAllowed(why)
        if (wrong := _deadline(act, intake.closes_at, sure=sure)) is not None:
            return wrong
        untrained = intake.trained is False
        version = put_intake(tx, act, row, intake, because if untrained else "")
        about: dict[str, Any] = {"visit_id": visit_id, "procedure_version_id": row.procedure_version_id}
        events: list[Event] = []
        if intake.trained is not None:
            events.append(Event(EventKind.BIDDING_ASKED, {"trained": intake.trained}, **about))
        if untrained and because:
            events.append(Event(EventKind.BIDDING_ADVISED, {"goes_on": True}, **about))
        if events:
            record(tx, act, *events)
        bump(tx, act.office_id, Topic.BIDDING, Topic.QUEUE)
        return Asked(visit_id, version, intake.trained is True or bool(because))

    return once(tx, act, "ask_provider", Asked, do)


def advise(
    tx: Connection, act: Act, visit_id: UUID, training_ids: tuple[UUID, ...], *, interested: bool
) -> Advised | NotAllowed:
    """Advise an untrained provider to follow a training first (S4-04): the visit ends as served, the interest is noted.

    `interested` without a date means whichever comes next. Only before a number was given; later the trainer's own
    session ends so.
    """
    chosen = tuple(dict.fromkeys(training_ids))

    def do() -> Advised | NotAllowed:
        row = _locked(tx, visit_id)
        if why := _closed(tx, row):
            return NotAllowed(why)
        if _number(tx, visit_id) is not None:
            return NotAllowed("number")
        put_intake(tx, act, row, Intake(trained=False), "", keep=True)
        kept = note_interest(tx, act, visit_id, chosen) if interested else 0
        ended = {"ended_as": "served", "left_at": act.now}
        tx.execute(update(visit).where(visit.c.id == visit_id).values(ended))
        about: dict[str, Any] = {"visit_id": visit_id, "procedure_version_id": row.procedure_version_id}
        first = chosen[0] if chosen else None
        record(
            tx,
            act,
            Event(EventKind.BIDDING_ASKED, {"trained": False}, **about),
            Event(EventKind.BIDDING_ADVISED, {"goes_on": False, "training_id": first}, **about),
            Event(EventKind.VISIT_ENDED, {"ended_as": "served", "reason_code": "training_advised"}, **about),
        )
        bump(tx, act.office_id, Topic.BIDDING, Topic.QUEUE)
        return Advised(visit_id, kept)

    return once(tx, act, "advise_training", Advised, do)


def read(tx: Connection, visit_id: UUID) -> IntakeView | None:
    """Return what is known of a visit, None while nothing was asked."""
    columns = (bidding_intake, visit.c.business_date, visit_identity.c.phone_e164, bidding_tender.c.code)
    joined = (
        bidding_intake.join(visit, visit.c.id == bidding_intake.c.visit_id)
        .outerjoin(visit_identity, visit_identity.c.visit_id == bidding_intake.c.visit_id)
        .outerjoin(bidding_tender, bidding_tender.c.visit_id == bidding_intake.c.visit_id)
    )
    row = tx.execute(select(*columns).select_from(joined).where(bidding_intake.c.visit_id == visit_id)).first()
    if row is None:
        return None
    return IntakeView(
        visit_id, row.trained, Need(row.need), row.closes_at, row.goes_on_because, row.asked_at, row.asked_by, bool(row.code),
        same_person(tx, visit_id), row.version,
    )  # fmt: skip


def same_person(tx: Connection, visit_id: UUID) -> int:
    """Count today's other visits to the bidding room under this visit's telephone number: they are told, never refused."""
    mine = select(visit_identity.c.phone_e164).where(visit_identity.c.visit_id == visit_id).scalar_subquery()
    on = select(visit.c.business_date).where(visit.c.id == visit_id).scalar_subquery()
    others = (visit.c.business_date == on, visit.c.id != visit_id, visit_identity.c.phone_e164 == mine)
    joined = visit.join(visit_identity, visit_identity.c.visit_id == visit.c.id).join(
        bidding_intake, bidding_intake.c.visit_id == visit.c.id
    )
    return len(tx.execute(select(visit.c.id).select_from(joined).where(*others)).all())


def _deadline(act: Act, closes_at: datetime | None, *, sure: bool) -> DeadlinePast | DeadlineFar | None:
    if closes_at is None:
        return None
    if closes_at > act.now + FARTHEST:
        return DeadlineFar(act.now + FARTHEST)
    return DeadlinePast(closes_at) if closes_at <= act.now and not sure else None


def _locked(tx: Connection, visit_id: UUID) -> Row[Any]:
    return tx.execute(select(visit).where(visit.c.id == visit_id).with_for_update(key_share=True)).one()


def _closed(tx: Connection, row: Row[Any]) -> str:
    """Return why nothing is asked any more: the visit is over, or its session has begun."""
    if row.ended_as not in {None, "abandoned"}:
        return str(row.ended_as)
    began = select(bidding_session.c.id).where(bidding_session.c.visit_id == row.id)
    return "session" if tx.execute(began).first() is not None else ""


def _number(tx: Connection, visit_id: UUID) -> UUID | None:
    return tx.execute(select(ticket.c.id).where(ticket.c.visit_id == visit_id).limit(1)).scalar()
