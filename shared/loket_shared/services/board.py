"""The wall: current calls, what is still to be spoken, who is next."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, literal, select
from sqlalchemy.dialects import postgresql, sqlite

from loket_shared.db.schema import call, call_shown, desk, office, ticket, visit_identity
from loket_shared.domain.calendar import Calendar
from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.opening import Opening, OpeningState, opening_state
from loket_shared.domain.queue import order
from loket_shared.domain.states import DeskKind
from loket_shared.services import turns
from loket_shared.services.act import Act
from loket_shared.services.calendars import read_calendar
from loket_shared.services.catalogue import seat_services, services
from loket_shared.services.disturbance_reading import DisturbanceView, open_disturbance
from loket_shared.services.estimates import estimate
from loket_shared.services.settings import OfficeSettings, read_settings

NEXT_SHOWN = 6


class SpokenOutcome(StrEnum):
    """How a call was heard."""

    SPOKEN = "spoken"
    CHIME_ONLY = "chime_only"
    MUTED = "muted"
    NO_AUDIO = "no_audio"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class BoardCall:
    """A call as the wall shows and speaks it; `name` is empty unless the office shows names, and always in the bidding room."""

    call_id: UUID
    ticket_id: UUID
    label: str
    series: str
    number: int
    desk_kind: DeskKind
    desk_number: int
    desk_name: str
    priority: bool
    at: datetime
    calls: int
    serving: bool
    name: str
    bidding: bool = False


@dataclass(frozen=True, slots=True)
class BoardLabel:
    """A waiting number; `returning` was skipped before."""

    label: str
    returning: bool
    priority: bool


@dataclass(frozen=True, slots=True)
class BoardNext:
    """Who is next in a service."""

    service_id: UUID
    service_name_id: str
    service_name_en: str
    labels: tuple[BoardLabel, ...]
    waiting: int
    estimate: Estimate | NoEstimate


@dataclass(frozen=True, slots=True)
class Board:
    """Everything on the wall: current calls newest first, calls to announce oldest first, what the door says, what disturbs."""

    office_name: str
    zone: str
    calls: tuple[BoardCall, ...]
    to_announce: tuple[BoardCall, ...]
    next: tuple[BoardNext, ...]
    running_text: tuple[str, ...]
    spoken_language: str
    open: bool
    resumes_at: datetime | None
    door: Opening
    names: bool
    brand: str | None
    accent: str | None
    disturbance: DisturbanceView | None = None


def read(tx: Connection, office_id: UUID, display_id: UUID, now: datetime, today: date) -> Board:
    """Return the wall's content for one display at `now` (aware UTC).

    To announce are calls of tickets still being called, younger than the replay age, that this display has not
    acknowledged; a recall replaces the earlier call of its ticket. Never "newer than the last one": order of ids is not
    order of commits.
    """
    head = tx.execute(select(office.c.name, office.c.zone).where(office.c.id == office_id)).one()
    settings = read_settings(tx, office_id)
    calls = current_calls(tx, office_id, today, names=settings.names_on_wall)
    oldest = now - timedelta(minutes=settings.replay_minutes)
    heard = call_shown.c.spoken_at.is_not(None)
    acknowledged = (
        set(
            tx.execute(
                select(call_shown.c.call_id).where(
                    call_shown.c.call_id.in_([one.call_id for one in calls]),
                    call_shown.c.device_id == display_id,
                    heard,
                )
            ).scalars()
        )
        if calls
        else set()
    )
    fresh = [one for one in calls if not one.serving and one.at >= oldest and one.call_id not in acknowledged]
    hours = read_calendar(tx, office_id)
    door = opening_state(hours, now, settings.last_number_minutes)
    return Board(
        office_name=head.name,
        zone=head.zone,
        calls=calls,
        to_announce=tuple(reversed(fresh)),
        next=_next(tx, office_id, now, today, settings, hours),
        running_text=settings.running_text,
        spoken_language=settings.spoken_language,
        open=door.state in {OpeningState.OPEN, OpeningState.LAST_NUMBER_PASSED},
        resumes_at=door.resumes_at,
        door=door,
        names=settings.names_on_wall,
        brand=settings.brand,
        accent=settings.accent,
        disturbance=open_disturbance(tx, office_id, now),
    )


def acknowledge(tx: Connection, act: Act, call_id: UUID, *, shown: bool, outcome: SpokenOutcome) -> None:
    """Keep that this display showed a call, and how it was heard (anything but `none` counts as announced)."""
    insert = sqlite.insert if tx.dialect.name == "sqlite" else postgresql.insert
    kept: dict[str, Any] = {"shown_at": act.now} if shown else {}
    if outcome is not SpokenOutcome.NONE:
        kept |= {"spoken_at": act.now, "outcome": str(outcome)}
    row = insert(call_shown).values({"call_id": call_id, "device_id": act.device_id, "outcome": str(outcome)} | kept)
    same = ["call_id", "device_id"]
    again = row.on_conflict_do_update(index_elements=same, set_=kept) if kept else row.on_conflict_do_nothing()
    tx.execute(again)


def current_calls(tx: Connection, office_id: UUID, today: date, *, names: bool) -> tuple[BoardCall, ...]:
    """Return the calls that stand on the wall, newest first: what a woken wall shows before it reads all the rest.

    Without `names` no personal data is read.
    """
    name = visit_identity.c.name if names else literal("")
    columns = (
        call.c.id, call.c.ticket_id, call.c.at, call.c.nth, ticket.c.series, ticket.c.number, ticket.c.priority, ticket.c.state,
        ticket.c.service_id, desk.c.kind, desk.c.number.label("desk_number"), desk.c.name.label("desk_name"), name.label("visitor"),
    )  # fmt: skip
    joined = ticket.join(call, call.c.ticket_id == ticket.c.id).join(desk, desk.c.id == ticket.c.desk_id)
    if names:
        joined = joined.outerjoin(visit_identity, visit_identity.c.visit_id == ticket.c.visit_id)
    at = (ticket.c.office_id == office_id, ticket.c.business_date == today, ticket.c.state.in_(("calling", "serving")))
    rows = tx.execute(
        select(*columns)
        .select_from(joined)
        .where(*at, call.c.withdrawn_at.is_(None))
        .order_by(call.c.at.desc(), call.c.nth.desc())
    )
    seated = frozenset(seat_services(tx, office_id))
    newest: dict[UUID, BoardCall] = {}
    for row in rows:
        newest.setdefault(row.ticket_id, _call(row, bidding=row.service_id in seated))
    return tuple(newest.values())


def _call(row: Row[Any], *, bidding: bool) -> BoardCall:
    return BoardCall(
        call_id=row.id,
        ticket_id=row.ticket_id,
        label=ticket_label(row.series, row.number),
        series=row.series,
        number=row.number,
        desk_kind=DeskKind(row.kind),
        desk_number=row.desk_number,
        desk_name=row.desk_name,
        priority=row.priority,
        at=row.at,
        calls=row.nth,
        serving=row.state == "serving",
        name="" if bidding else row.visitor or "",
        bidding=bidding,
    )


def _next(
    tx: Connection, office_id: UUID, now: datetime, today: date, settings: OfficeSettings, hours: Calendar
) -> tuple[BoardNext, ...]:
    """Return who is next in each service; one for which nobody takes a number any more only while numbers are left."""
    shown: list[BoardNext] = []
    for one in services(tx, office_id):
        waiting = turns.waiting(tx, one.id, today, settings.near(now) if one.uses_seats else None)
        if not (waiting or one.uses_queue):
            continue
        choices = order(waiting, turns.history(tx, one.id, today), settings.rule, NEXT_SHOWN) if waiting else ()
        labels = tuple(
            BoardLabel(ticket_label(one.series, c.ticket.number), c.ticket.skips > 0, c.ticket.priority)
            for c in choices
        )
        wait = estimate(tx, office_id, one.id, now, today, settings, hours=hours)
        shown.append(BoardNext(one.id, one.name_id, one.name_en, labels, len(waiting), wait))
    return tuple(shown)
