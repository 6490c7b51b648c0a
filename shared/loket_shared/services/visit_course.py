"""What an officer still does in a visit, or in a case without one, besides the form: steps by key, rating, guest book at the end."""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Connection, Exists, Row, or_, select

from loket_shared.db.schema import case_file, journal, procedure_event, procedure_version, visit, visit_identity
from loket_shared.domain.casework import BEFORE_ARCHIVE
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import GuestBook
from loket_shared.services.hand_steps import KEYS, STEP_RUNS, HandStep, Subject, hand_steps
from loket_shared.services.people import Identity
from loket_shared.services.receiving import UNSIGNED
from loket_shared.services.visits import newest_form


@dataclass(frozen=True, slots=True)
class Course:
    """A visit as its procedure wants it; `guest_number` None until the guest book is signed, `rating` None until given.

    `visit_id` is None for a case that came without a visit: it has steps and perhaps a rating. `identity` is what the guest book says, or while it is not signed what the form says, if there is one.
    """

    visit_id: UUID | None
    uses_queue: bool
    guest_book: GuestBook
    guest_number: int | None
    identity: Identity
    steps: tuple[HandStep, ...]
    asks_rating: bool
    rating: int | None
    ended: bool

    @property
    def unsigned(self) -> bool:
        """Tell whether the guest book waits for this visitor."""
        return self.guest_book is GuestBook.END and self.guest_number is None

    @property
    def unready(self) -> str:
        """Return why the visit may not be finished yet, as the use cases name it; empty when it may."""
        if self.unsigned:
            return UNSIGNED
        return STEP_RUNS if any(step.since is not None and step.ends for step in self.steps) else ""

    @property
    def next(self) -> HandStep | None:
        """Return the step that one key begins or ends now: the one that runs, else the first that was not done."""
        running = (step for step in self.steps if step.since is not None and step.ends)
        waiting = (step for step in self.steps if step.since is None and not step.done)
        return next(running, None) or next(waiting, None)


def read_course(tx: Connection, visit_id: UUID) -> Course | None:
    """Return what is left to an officer's keys in a visit, None where its procedure has nothing of that kind."""
    v = procedure_version
    columns = (
        visit.c.id,
        visit.c.guest_number,
        visit.c.ended_as,
        visit.c.procedure_version_id,
        v.c.uses_queue,
        v.c.guest_book,
    )
    joined = visit.join(v, v.c.id == visit.c.procedure_version_id)
    wanted = or_(~v.c.uses_queue, v.c.guest_book == GuestBook.END, _marked(visit.c.procedure_version_id))
    row = tx.execute(select(*columns).select_from(joined).where(visit.c.id == visit_id, wanted)).first()
    if row is None:
        return None
    return Course(
        visit_id,
        uses_queue=row.uses_queue,
        guest_book=GuestBook(row.guest_book),
        guest_number=row.guest_number,
        identity=_identity(tx, row),
        steps=hand_steps(tx, Subject(visit_id=visit_id)),
        asks_rating=_asks_rating(tx, row.procedure_version_id),
        rating=_rating(tx, journal.c.visit_id == visit_id),
        ended=row.ended_as is not None,
    )


def read_case_course(tx: Connection, case_id: UUID) -> Course | None:
    """Return what is left to keys in a case that came without a visit, None where its procedure has nothing of that kind."""
    columns = (case_file.c.state, case_file.c.procedure_version_id)
    alone = (case_file.c.id == case_id, case_file.c.visit_id.is_(None), _marked(case_file.c.procedure_version_id))
    row = tx.execute(select(*columns).where(*alone)).first()
    if row is None:
        return None
    return Course(
        None,
        uses_queue=False,
        guest_book=GuestBook.NONE,
        guest_number=None,
        identity=Identity(),
        steps=hand_steps(tx, Subject(case_id=case_id)),
        asks_rating=_asks_rating(tx, row.procedure_version_id),
        rating=_rating(tx, journal.c.case_id == case_id),
        ended=row.state not in BEFORE_ARCHIVE,
    )


def _marked(version_id: Column[UUID]) -> Exists:
    """Tell whether a procedure's version leaves anything to keys."""
    kinds = [str(kind) for kind in (*KEYS, EventKind.RATING_GIVEN)]
    of_it = (procedure_event.c.procedure_version_id == version_id, procedure_event.c.event_kind.in_(kinds))
    return select(procedure_event.c.event_kind).where(*of_it).exists()


def _identity(tx: Connection, row: Row[Any]) -> Identity:
    book = tx.execute(select(visit_identity).where(visit_identity.c.visit_id == row.id)).first()
    source = book or newest_form(tx, row.id)
    if source is None:
        return Identity()
    return Identity(source.name, source.organisation, source.address, source.phone, companions=source.companions)


def _asks_rating(tx: Connection, version_id: UUID) -> bool:
    rated = procedure_event.c.event_kind == str(EventKind.RATING_GIVEN)
    query = select(procedure_event.c.step).where(procedure_event.c.procedure_version_id == version_id, rated)
    return tx.execute(query.limit(1)).first() is not None


def _rating(tx: Connection, about: ColumnElement[bool]) -> int | None:
    given = (about, journal.c.kind == str(EventKind.RATING_GIVEN))
    told = tx.execute(select(journal.c.canonical).where(*given).limit(1)).scalar()
    return None if told is None else int(json.loads(told)["data"]["rating"])
