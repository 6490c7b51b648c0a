"""One case, whole: its standing, what belongs to it, and one timeline out of the journal and the personal tables."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, and_, select, union_all

from loket_shared.db.schema import (
    archive_entry,
    case_file,
    case_link,
    case_ticket,
    clarification,
    clarification_text,
    priority_level,
    staff,
)
from loket_shared.domain.states import CaseState, Channel, Means
from loket_shared.services.archive import archive_label
from loket_shared.services.case_finding import FoundCase, cases_where
from loket_shared.services.case_list import duty_since, substitutes
from loket_shared.services.case_reading import CaseView, read_case
from loket_shared.services.case_timeline import StoryEvent, read_timeline
from loket_shared.services.duties import DutyKind
from loket_shared.services.remote_cases import ExternalTicket, TicketType


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reporter was asked for and has not sent yet; instants are aware UTC."""

    missing: str
    means: Means
    asked_at: datetime
    remind_at: datetime | None
    reminders: int


@dataclass(frozen=True, slots=True)
class Paper:
    """Where the original lies."""

    label: str
    location: str
    final: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How a case stands: channel, duty, holder, priority; instants are aware UTC, `since` is when the duty began."""

    channel: Channel
    unit: str
    holder_id: UUID | None
    holder: str
    substitute: str
    off_duty: bool
    received_at: datetime | None
    reopened: int
    level: str
    level_name: str
    stage_deadline: datetime | None
    due_kind: DutyKind | None
    due_at: datetime | None
    since: datetime
    state_since: datetime


@dataclass(frozen=True, slots=True)
class CaseStory:
    """Everything that a screen says of one case."""

    view: CaseView
    standing: Standing
    ticket: ExternalTicket | None
    asked: Asked | None
    paper: Paper | None
    merged_into: FoundCase | None
    absorbed: tuple[FoundCase, ...]
    links: tuple[FoundCase, ...]
    timeline: tuple[StoryEvent, ...]


def read_story(tx: Connection, case_id: UUID, now: datetime, staff_id: UUID | None = None) -> CaseStory:
    """Return a case with its story, newest last, and `staff_id`'s own draft; `now` (aware) decides who is off duty."""
    row = tx.execute(_CASE.where(case_file.c.id == case_id)).one()
    linked = select(case_link.c.other_id).where(case_link.c.case_id == case_id)
    linking = select(case_link.c.case_id).where(case_link.c.other_id == case_id)
    others = cases_where(tx, case_file.c.id.in_(union_all(linked, linking)))
    into = cases_where(tx, case_file.c.id == row.merged_into_id) if row.merged_into_id else ()
    return CaseStory(
        view=read_case(tx, case_id, staff_id),
        standing=_standing(tx, row, now),
        ticket=_ticket(tx, case_id),
        asked=_asked(tx, case_id),
        paper=_paper(tx, case_id),
        merged_into=into[0] if into else None,
        absorbed=cases_where(tx, _merged_into(row)),
        links=others,
        timeline=read_timeline(tx, row),
    )


_CASE = select(
    case_file, priority_level.c.code.label("level"), priority_level.c.name.label("level_name"), staff.c.name.label("holder")
).select_from(
    case_file.outerjoin(priority_level, priority_level.c.id == case_file.c.priority_level_id)
    .outerjoin(staff, staff.c.id == case_file.c.holder_id)
)  # fmt: skip


def _merged_into(row: Row[Any]) -> ColumnElement[bool]:
    """Look among the merged ones only: they are few, and an index finds them."""
    of_office = (case_file.c.office_id == row.office_id) & (case_file.c.state == str(CaseState.MERGED))
    return and_(of_office, case_file.c.merged_into_id == row.id)


def _standing(tx: Connection, row: Row[Any], now: datetime) -> Standing:
    away = substitutes(tx, row.office_id, now)
    return Standing(
        channel=Channel(row.channel),
        unit=row.unit,
        holder_id=row.holder_id,
        holder=row.holder or "",
        substitute=away.get(row.holder_id, "") if row.holder_id else "",
        off_duty=row.holder_id in away,
        received_at=row.received_at,
        reopened=row.reopened,
        level=row.level or "",
        level_name=row.level_name or "",
        stage_deadline=row.stage_deadline,
        due_kind=DutyKind(row.due_kind) if row.due_kind else None,
        due_at=row.due_at,
        since=duty_since(row),
        state_since=row.state_since,
    )


def _ticket(tx: Connection, case_id: UUID) -> ExternalTicket | None:
    row = tx.execute(select(case_ticket).where(case_ticket.c.case_id == case_id)).first()
    if row is None:
        return None
    kind = TicketType(row.ticket_type)
    return ExternalTicket(
        row.number, row.title, row.application, row.error_code, kind, row.npwp, row.user_id, row.system
    )


def _asked(tx: Connection, case_id: UUID) -> Asked | None:
    at = (clarification.c.case_id == case_id, clarification.c.answered_at.is_(None))
    joined = clarification.join(clarification_text)
    query = select(clarification, clarification_text.c.missing).select_from(joined).where(*at)
    row = tx.execute(query.order_by(clarification.c.asked_at.desc()).limit(1)).first()
    return Asked(row.missing, Means(row.means), row.asked_at, row.due_at, row.reminders) if row else None


def _paper(tx: Connection, case_id: UUID) -> Paper | None:
    row = tx.execute(select(archive_entry).where(archive_entry.c.case_id == case_id)).first()
    return Paper(archive_label(row.year, row.number), row.location, row.state == "final") if row else None
