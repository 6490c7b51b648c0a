"""Trainings in SPSE that the office holds, and who wants to come (S4-04)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, func, insert, select, update

from loket_shared.db.schema import new_id, training, training_interest, visit_identity
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

TITLE = PLACE = 120
MOST_ROOM = 10_000
LONGEST = timedelta(days=31)
TOLD = 3
"""So many of the next trainings are told at the kiosk."""


@dataclass(frozen=True, slots=True)
class TrainingDraft:
    """A training as it is edited; `id` None is a new one, `version` is the one that was seen. Instants are aware UTC."""

    title: str
    place: str
    begins_at: datetime
    ends_at: datetime
    room_for: int | None = None
    active: bool = True
    id: UUID | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class TrainingView:
    """A training with how many want to come; `room_for` None means any number."""

    id: UUID
    title: str
    place: str
    begins_at: datetime
    ends_at: datetime
    room_for: int | None
    active: bool
    version: int
    interested: int


@dataclass(frozen=True, slots=True)
class Interest:
    """A provider who wants to come; of his data only what an invitation needs."""

    visit_id: UUID
    at: datetime
    name: str
    organisation: str
    phone: str


@dataclass(frozen=True, slots=True)
class TrainingConflict:
    """Somebody saved this training meanwhile; `theirs` is what stands there now."""

    theirs: TrainingView


@dataclass(frozen=True, slots=True)
class TrainingWrong:
    """Nothing was saved: `what` is `title`, `times` (the end not after the beginning, or a month and more) or `room`."""

    what: str


def save(tx: Connection, act: Act, draft: TrainingDraft) -> Saved | TrainingConflict | TrainingWrong:
    """Add or change a training. None is deleted: one that does not take place is switched off, its interest stays."""
    kept = {
        "title": said(draft.title, TITLE), "place": said(draft.place, PLACE), "begins_at": draft.begins_at,
        "ends_at": draft.ends_at, "room_for": draft.room_for, "active": draft.active,
    }  # fmt: skip

    def do() -> Saved | TrainingConflict | TrainingWrong:
        if wrong := _wrong(draft, str(kept["title"])):
            return TrainingWrong(wrong)
        before = tx.execute(select(training).where(training.c.id == draft.id).with_for_update()).mappings().first()
        if before is not None and before["version"] != draft.version:
            return TrainingConflict(_one(tx, before["id"]))
        training_id, version = (before["id"], before["version"] + 1) if before else (new_id(), 1)
        if before is None:
            tx.execute(insert(training), kept | {"id": training_id, "office_id": act.office_id, "version": 1})
        else:
            tx.execute(update(training).where(training.c.id == training_id).values(kept | {"version": version}))
        fields = [name for name, value in kept.items() if before is None or before[name] != value]
        record(tx, act, Event(EventKind.TRAINING_CHANGED, {"training_id": training_id, "fields": fields}))
        bump(tx, act.office_id, Topic.BIDDING)
        return Saved(training_id, version)

    return once(tx, act, "save_training", Saved, do)


def upcoming(tx: Connection, office_id: UUID, now: datetime, most: int | None = None) -> tuple[TrainingView, ...]:
    """Return the active trainings that have not begun at `now` (aware UTC), the next first, at most `most`."""
    ahead = _views().where(training.c.office_id == office_id, training.c.active, training.c.begins_at > now)
    query = ahead.order_by(training.c.begins_at, training.c.id)
    return tuple(_view(row) for row in tx.execute(query if most is None else query.limit(most)))


def trainings(tx: Connection, office_id: UUID) -> tuple[TrainingView, ...]:
    """Return every training of the office, the newest first, those that were switched off too."""
    query = _views().where(training.c.office_id == office_id)
    return tuple(_view(row) for row in tx.execute(query.order_by(training.c.begins_at.desc(), training.c.id)))


def interested(tx: Connection, office_id: UUID) -> dict[UUID | None, tuple[Interest, ...]]:
    """Return who wants to come, by training, the first who said so first; under None those who named no training.

    Whom the guest book no longer names is left out.
    """
    table, who = training_interest, visit_identity.c
    columns = (table.c.training_id, table.c.visit_id, table.c.at, who.name, who.organisation, who.phone)
    joined = table.join(visit_identity, who.visit_id == table.c.visit_id)
    query = select(*columns).select_from(joined).where(table.c.office_id == office_id, who.name != "")
    found: dict[UUID | None, list[Interest]] = {}
    for training_id, *said_by in tx.execute(query.order_by(table.c.at, table.c.id)):
        found.setdefault(training_id, []).append(Interest(*said_by))
    return {training_id: tuple(people) for training_id, people in found.items()}


def _wrong(draft: TrainingDraft, title: str) -> str:
    if not title:
        return "title"
    if not draft.begins_at < draft.ends_at <= draft.begins_at + LONGEST:
        return "times"
    return "" if draft.room_for is None or 0 < draft.room_for <= MOST_ROOM else "room"


def _one(tx: Connection, training_id: UUID) -> TrainingView:
    return _view(tx.execute(_views().where(training.c.id == training_id)).one())


def _views() -> Select[Any]:
    counted = (
        select(func.count())
        .where(training_interest.c.training_id == training.c.id)
        .correlate(training)
        .scalar_subquery()
        .label("interested")
    )
    return select(training, counted)


def _view(row: Row[Any]) -> TrainingView:
    return TrainingView(**{name: getattr(row, name) for name in TrainingView.__slots__})
