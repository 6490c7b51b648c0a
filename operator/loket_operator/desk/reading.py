"""Reads what the desk shows, part by part, and turns it into the screen's values; runs on the worker."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum, auto
from uuid import UUID

from loket_shared.domain.business_time import NeverOpenError, add_working_days
from loket_shared.domain.calendar import local
from loket_shared.domain.queue import Reason
from loket_shared.domain.states import TicketState
from loket_shared.qt.texts import Language
from loket_shared.services.calendars import read_calendar
from loket_shared.services.case_reading import CaseView
from loket_shared.services.catalogue import DeskView
from loket_shared.services.desk import Serving, serving
from loket_shared.services.finish import owed_copies
from loket_shared.services.people import Identity
from loket_shared.services.queue_view import QueueRow, queue
from loket_shared.services.revisions import Topic
from sqlalchemy import Connection

from loket_operator.desk.state import Owed, QueueItem
from loket_operator.desk.visitor import CaseSheet, Classing, Visitor

PROMISE_WORKING_DAYS = 2


class Part(StrEnum):
    """What can be read on its own."""

    QUEUE = auto()
    VISITORS = auto()
    OWED = auto()
    DATES = auto()


PARTS = {
    Topic.QUEUE: frozenset({Part.QUEUE}),
    Topic.CALLS: frozenset({Part.QUEUE, Part.VISITORS}),
    Topic.CASES: frozenset({Part.QUEUE, Part.VISITORS, Part.OWED}),
    Topic.ARCHIVE: frozenset({Part.OWED, Part.VISITORS}),
    Topic.SETTINGS: frozenset(Part),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose desk is read, on which business date, in which language; `now` is aware UTC."""

    office_id: UUID
    desk: DeskView | None
    staff_id: UUID | None
    now: datetime
    today: date
    language: Language


@dataclass(frozen=True, slots=True)
class Picture:
    """What was read; a part that was not asked for is None."""

    queue: tuple[QueueItem, ...] | None = None
    visitors: tuple[Visitor, ...] | None = None
    owed: tuple[Owed, ...] | None = None
    promise_default: date | None = None


def parts_of(topics: frozenset[Topic]) -> frozenset[Part]:
    """Return what must be read again when these topics changed."""
    return frozenset(part for topic in topics for part in PARTS.get(topic, frozenset()))


def read_picture(tx: Connection, asked: Asked, parts: frozenset[Part]) -> Picture:
    """Read the parts in one consistent picture; without a desk there is no queue and nobody is served."""
    desk = asked.desk
    waiting: tuple[QueueItem, ...] | None = None
    present: tuple[Visitor, ...] | None = None
    if Part.QUEUE in parts:
        rows = queue(tx, asked.office_id, asked.today, desk.service_ids, now=asked.now) if desk else ()
        waiting = tuple(_item(row, asked.language) for row in rows)
    if Part.VISITORS in parts:
        held = serving(tx, desk.id, asked.today, asked.staff_id) if desk else ()
        present = tuple(visitor(one, asked.language) for one in held)
    owed = owed_copies(tx, asked.office_id) if Part.OWED in parts else None
    return Picture(
        queue=waiting,
        visitors=present,
        owed=None if owed is None else tuple(Owed(o.case_id, o.form_label, o.name, o.phone, o.since) for o in owed),
        promise_default=_promise_date(tx, asked) if Part.DATES in parts else None,
    )


def visitor(held: Serving, language: Language) -> Visitor:
    """Turn a desk's ticket into what the screen shows of it."""
    case = held.case
    return Visitor(
        ticket_id=held.ticket_id,
        visit_id=held.visit_id,
        label=held.label,
        serving=held.state is TicketState.SERVING,
        called_at=held.called_at,
        present_at=held.present_at,
        calls=held.calls,
        skips=held.skips,
        priority=held.priority,
        service=held.service_name_en if language == "en" else held.service_name_id,
        person=case.identity if case else Identity(held.name, held.organisation),
        sheet=sheet(case, language) if case else None,
        sheets=tuple(sheet(one, language) for one in (case, *held.further)) if case else (),
        continues=held.continues,
        limits=held.limits,
        came=held.name if held.continues and case and held.name != case.identity.name else "",
    )


def sheet(case: CaseView, language: Language) -> CaseSheet:
    """Turn a case into the form as the desk works on it."""
    group = case.group_name_en if language == "en" else case.group_name_id
    return CaseSheet(
        case_id=case.case_id,
        version=case.version,
        form_label=case.form_label,
        state=case.state,
        problem=case.problem,
        classing=Classing(group or "", case.category_id, case.category_name or ""),
        answer=case.answer,
        answered_by=case.answered_by_name or "",
        answered_at=case.answered_at,
        draft=case.draft,
        draft_saved_at=case.draft_saved_at,
        promised_at=case.promised_at,
        due=case.promise_due,
        number_told_at=case.number_told_at,
        visits=case.visits,
        person=case.identity,
        opened_at=case.opened_at,
        known_at=case.known_at,
        sent_at=case.sent_at,
    )


def _item(row: QueueRow, language: Language) -> QueueItem:
    return QueueItem(
        ticket_id=row.ticket_id,
        label=row.label,
        who=" — ".join(part for part in (row.name, row.organisation) if part),
        service=row.service_name_en if language == "en" else row.service_name_id,
        waiting_since=row.waiting_since,
        priority=row.priority,
        skips=row.skips,
        returning=row.reason in {Reason.RETURNED, Reason.ONLY_SKIPPED},
    )


def _promise_date(tx: Connection, asked: Asked) -> date:
    calendar = read_calendar(tx, asked.office_id)
    try:
        return local(calendar, add_working_days(calendar, asked.now, PROMISE_WORKING_DAYS)).date()
    except NeverOpenError:
        return asked.today + timedelta(days=PROMISE_WORKING_DAYS)
