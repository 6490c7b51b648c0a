"""The timeline of a case: what the journal says happened, with the words that officers and reporters left about it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, and_, or_, select

from loket_shared.db.schema import journal, staff, ticket, ticket_case
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import ContactOutcome, Means
from loket_shared.services.story_facts import Words, facts_of

K = EventKind

TOLD = frozenset(
    {
        K.VISIT_RECEIVED, K.VISIT_REGISTERED, K.FORM_INCOMPLETE, K.FORM_CORRECTED, K.TICKET_ISSUED, K.TICKET_CALLED,
        K.TICKET_RECALLED, K.TICKET_SKIPPED, K.TICKET_WITHDRAWN, K.TICKET_TRANSFERRED, K.TICKET_PRESENTED, K.TICKET_FINISHED,
        K.TICKET_LEFT, K.TICKET_NO_SHOW, K.TICKET_PRIORITY, K.CASE_OPENED,
        K.CASE_ANSWERED, K.CASE_PROMISED, K.CASE_NUMBER_TOLD, K.CASE_ARCHIVED, K.CASE_PRIORITISED, K.CASE_ASKED, K.CASE_REMINDED,
        K.CASE_DATA_RECEIVED, K.CASE_HANDED_ON, K.CASE_RETURNED, K.CASE_SOLUTION_KNOWN, K.CASE_TOLD, K.CASE_CONFIRMED, K.CASE_CLOSED,
        K.CASE_REOPENED, K.CASE_MERGED, K.CASE_LINKED, K.CASE_CANCELLED, K.CASE_TAKEN, K.CASE_NOTED, K.CASE_CONTACTED, K.RATING_GIVEN,
        K.CALL_ENDED, K.DOCUMENT_PRINTED, K.COPY_HANDED, K.COPY_OWED, K.PAUSE_BEGUN, K.PAUSE_ENDED, K.DEVIATION_RAISED,
        K.DEVIATION_EXPLAINED, K.DEADLINE_MOVED, K.ATTACHMENT_ADDED, K.ATTACHMENT_REMOVED, K.ESCALATION_MAIL_MOVED,
        K.CASE_UNSOLVABLE, K.ESCALATION_SENT, K.ESCALATION_UNSENT, K.ESCALATION_FAILED, K.ESCALATION_RECEIVED, K.ESCALATION_PHONED,
        K.ESCALATION_DATA_ASKED, K.ESCALATION_PASSED_ON, K.ESCALATION_DATA_HERE, K.ESCALATION_DATA_FORWARDED, K.ESCALATION_PROGRESS,
        K.ESCALATION_REMINDED, K.ESCALATION_RETURNED, K.ESCALATION_SOLVED, K.ESCALATION_WITHDRAWN, K.ESCALATION_TAKEN,
        K.ESCALATION_ARRIVED, K.ESCALATION_MAIL, K.LETTER_DECIDED,
    }
)  # fmt: skip
"""What belongs to the story; looking at a case, decisions that other events repeat and machine steps do not."""

TYPED_AT_ONCE = timedelta(minutes=5)
"""What is noted within this time of its happening is no later entry ("entri susulan", A.8-36), but the typing itself.

A ticket or letter is typed in from the moment when it came; five minutes are what the procedures give for taking a problem
down (S0-03), and nothing that they measure from the arrival is shorter. A paper form taken in later lies hours behind.
"""


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """One thing that happened, in codes that a screen words; `at` is aware UTC, `late` when it was noted later than TYPED_AT_ONCE.

    `text` is what somebody wrote about it, `label` a number or name it is about (another case's form number, a ticket, a
    category, a service, an archive number), `detail` a code of its kind (a level, a unit, a sheet, a ground), `count` its
    ordinal, `begun` when a telephone call that ended was taken. A ticket was passed on from service `origin` to `detail`.
    `letter` is how a letter that belongs to it stands by now: a state of the outbox, or "bounced".
    """

    at: datetime
    kind: EventKind
    by: str
    text: str = ""
    label: str = ""
    detail: str = ""
    means: Means | None = None
    outcome: ContactOutcome | None = None
    due: datetime | None = None
    other_id: UUID | None = None
    count: int = 0
    begun: datetime | None = None
    yes: bool = False
    late: bool = False
    origin: str = ""
    letter: str = ""


def read_timeline(tx: Connection, case: Row[Any]) -> tuple[StoryEvent, ...]:
    """Return the story of a case, oldest first; `case` is its row."""
    visits = [one for one in {case.visit_id, *_visits(tx, case.id)} if one is not None]
    of_visit = and_(journal.c.visit_id.in_(visits), journal.c.case_id.is_(None))
    columns = (
        journal.c.kind, journal.c.occurred_at, journal.c.recorded_at, journal.c.staff_id, journal.c.ticket_id, journal.c.canonical,
        staff.c.name,
    )  # fmt: skip
    query = (
        select(*columns)
        .select_from(journal.outerjoin(staff, staff.c.id == journal.c.staff_id))
        .where(or_(journal.c.case_id == case.id, of_visit) if visits else journal.c.case_id == case.id)
        .where(journal.c.kind.in_([str(kind) for kind in TOLD]))
        .order_by(journal.c.occurred_at, journal.c.recorded_at, journal.c.chain_id, journal.c.seq)
    )
    read = ((row, json.loads(row.canonical)["data"]) for row in tx.execute(query))
    told = [(row, data) for row, data in read if not _untold(row.kind, data)]
    words = Words(tx, case.id, [(row.ticket_id, data) for row, data in told])
    return tuple(_told(row, data, words) for row, data in told)


def _untold(kind: str, data: Mapping[str, Any]) -> bool:
    """Tell whether an event says nothing that a reader does not know.

    A deadline that was counted again, by another version of the calendar, and fell on the same instant; the arrival of what was
    entered by hand, which is the sending itself.
    """
    if kind == K.ESCALATION_ARRIVED:
        return not data.get("letter_id")
    return kind == K.DEADLINE_MOVED and bool(data["from_at"] == data["to_at"])


def _visits(tx: Connection, case_id: UUID) -> list[UUID]:
    joined = ticket_case.join(ticket, ticket.c.id == ticket_case.c.ticket_id)
    query = select(ticket.c.visit_id).select_from(joined).where(ticket_case.c.case_id == case_id)
    return list(tx.execute(query).scalars())


def _told(row: Row[Any], data: Mapping[str, Any], words: Words) -> StoryEvent:
    kind = EventKind(row.kind)
    facts: dict[str, Any] = {"means": Means(data["means"])} if data.get("means") else {}
    if note := words.note_of(kind, row.recorded_at, row.staff_id):
        facts["text"] = note
    if kind.startswith("ticket."):
        facts["label"] = words.tickets.get(row.ticket_id, "")
    facts |= facts_of(kind, data, words)
    return StoryEvent(
        row.occurred_at, kind, row.name or "", late=row.recorded_at - row.occurred_at > TYPED_AT_ONCE, **facts
    )
