"""Reads what the telephone desk shows; runs on the worker."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from loket_shared.db.schema import case_file
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import Edge, Procedure, step_code
from loket_shared.domain.states import Channel
from loket_shared.qt.texts import Language
from loket_shared.services.call_backs import CallBack, call_backs
from loket_shared.services.case_reading import CaseView, read_case
from loket_shared.services.phone_typed import CallKept, open_call
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.procedures import version_for
from loket_shared.services.revisions import Topic
from sqlalchemy import Connection, select

from loket_operator.desk.reading import Asked as DeskAsked
from loket_operator.desk.reading import Part, read_picture, sheet
from loket_operator.phone.state import Measure, Measures, Work

LIVE = frozenset({Topic.CASES, Topic.CALLS})
OFFICE = frozenset({Topic.SETTINGS})


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks, whose open call stands on the screen, and which case; `now` is aware UTC."""

    office_id: UUID
    staff_id: UUID | None
    owner_id: UUID | None
    case_id: UUID | None
    now: datetime
    today: date
    language: Language


@dataclass(frozen=True, slots=True)
class Picture:
    """What was read: the officer's own open call, the one on the screen if it is another's, lists, and the open case."""

    kept: CallKept | None
    shown: CallKept | None
    call_backs: tuple[CallBack, ...]
    work: Work | None
    measures: Measures | None
    promise_default: date | None


def read_phone(tx: Connection, asked: Asked, *, office: bool) -> Picture:
    """Read everything in one consistent picture; what belongs to the office's settings only when `office`."""
    staff_id = asked.staff_id
    other = asked.owner_id if asked.owner_id != staff_id else None
    dates = DeskAsked(asked.office_id, None, staff_id, asked.now, asked.today, asked.language)
    return Picture(
        kept=open_call(tx, staff_id) if staff_id else None,
        shown=open_call(tx, other) if other else None,
        call_backs=call_backs(tx, asked.office_id, staff_id) if staff_id else (),
        work=read_work(tx, asked.case_id, staff_id, asked.language) if asked.case_id else None,
        measures=read_measures(tx, asked.office_id) if office else None,
        promise_default=read_picture(tx, dates, frozenset({Part.DATES})).promise_default if office else None,
    )


def read_work(tx: Connection, case_id: UUID, staff_id: UUID | None, language: Language) -> Work:
    """Read a case as the telephone desk works on it."""
    view: CaseView = read_case(tx, case_id, staff_id)
    channel = tx.execute(select(case_file.c.channel).where(case_file.c.id == case_id)).scalar_one()
    return Work(sheet(view, language), view.identity, Channel(channel))


def read_measures(tx: Connection, office_id: UUID) -> Measures:
    """Return the standards of a call's steps in the present version of the telephone's procedure."""
    procedure = read_version(tx, version_for(tx, office_id, Channel.TELEPHONE))
    return Measures(
        ring=_ended_by(procedure, EventKind.CALL_ANSWERED, begun_by=EventKind.CALL_RANG),
        ask=_ended_by(procedure, EventKind.CALL_ASKED),
        number=_ended_by(procedure, EventKind.CASE_NUMBER_TOLD),
        archive=_ended_by(procedure, EventKind.CASE_ARCHIVED),
    )


def _ended_by(procedure: Procedure, kind: EventKind, begun_by: EventKind | None = None) -> Measure:
    ending = {row.step for row in procedure.events if row.event_kind is kind and row.edge is Edge.END}
    if begun_by is not None:
        ending &= {row.step for row in procedure.events if row.event_kind is begun_by and row.edge is Edge.BEGIN}
    steps = [one for one in procedure.steps if one.number in ending and one.applies and one.standard is not None]
    if not steps:
        return Measure()
    step = steps[0]
    seconds = step.standard.seconds if step.standard is not None and step.measured else None
    standard = None if seconds is None else timedelta(seconds=seconds)
    return Measure(step_code(procedure.code, step.number), standard, step.measured)
