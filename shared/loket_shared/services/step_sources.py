"""What a step's rule may have to ask: calendars as a version had them, the case's class, presence, a pause that lasts."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Table, false, or_, select
from sqlalchemy.sql.elements import ColumnElement

from loket_shared.db.schema import calendar, category, journal, pause
from loket_shared.domain.calendar import Calendar
from loket_shared.domain.events import EventKind
from loket_shared.domain.timer_marks import CaseClass, Mark
from loket_shared.services.calendar_versions import calendar_at
from loket_shared.services.journal_marks import mark_of

COMES = EventKind.TICKET_PRESENTED
MOVES = (
    COMES, EventKind.TICKET_FINISHED, EventKind.TICKET_LEFT, EventKind.TICKET_SKIPPED, EventKind.TICKET_WITHDRAWN,
    EventKind.TICKET_NO_SHOW, EventKind.TICKET_TRANSFERRED, EventKind.VISIT_ENDED,
)  # fmt: skip
"""Kinds after which a visitor is at the desk (the first) or is not (all others)."""


class Live:
    """Answers from the database, in the transaction of the change."""

    def __init__(self, tx: Connection, office_id: UUID, *, saving_calendar: bool = False) -> None:
        self._tx, self._office_id, self._committed = tx, office_id, not saving_calendar

    def calendar(self, party: str, version: int) -> Calendar | None:
        """Return a calendar as one version had it."""
        return calendar_at(self._tx, self._office_id, party, version, committed=self._committed)

    def case_class(self, mark: Mark) -> CaseClass:
        """Return the class that the case has with this row."""
        if mark.case_id is None:
            return CaseClass()
        last = self._last(mark, journal.c.case_id == mark.case_id, (EventKind.CASE_PRIORITISED,))
        return CaseClass() if last is None else class_told(self._tx, mark_of(last))

    def is_present(self, mark: Mark) -> bool:
        """Tell whether the visitor stands at a desk at this row."""
        last = self._last(mark, _about(journal, mark), MOVES)
        return last is not None and last.kind == COMES

    def paused_since(self, mark: Mark) -> datetime | None:
        """Return since when the row's subject is paused, None when it is not."""
        rows = self._tx.execute(select(pause).where(pause.c.ended_at.is_(None), _about(pause, mark)))
        return next((row.began_at for row in rows if concerns(row.visit_id, row.case_id, mark)), None)

    def _last(self, mark: Mark, about: ColumnElement[bool], kinds: Iterable[EventKind]) -> Row[Any] | None:
        known = journal.c.position <= mark.position
        query = select(journal).where(about, journal.c.kind.in_([str(kind) for kind in kinds]), known)
        return self._tx.execute(
            query.order_by(journal.c.position.desc(), journal.c.recorded_at.desc()).limit(1)
        ).first()


def concerns(visit_id: UUID | None, case_id: UUID | None, mark: Mark) -> bool:
    """Tell whether a pause of this visit or case is about the row's subject: the same case if both name one, else the visit."""
    if case_id and mark.case_id:
        return case_id == mark.case_id
    return visit_id is not None and visit_id == mark.visit_id


def class_told(tx: Connection, mark: Mark) -> CaseClass:
    """Return the class that a prioritised case got."""
    category_id = mark.data.get("category_id")
    code = (
        tx.execute(select(category.c.code).where(category.c.id == UUID(category_id))).scalar() if category_id else None
    )
    return CaseClass(mark.data.get("level") or "", code or "")


def versions_now(tx: Connection, office_id: UUID, parties: Iterable[str]) -> dict[str, int]:
    """Return the present versions of these parties' calendars, and keep them from being edited until the commit."""
    mine = (calendar.c.office_id == office_id, calendar.c.party.in_(sorted(parties)))
    rows = tx.execute(select(calendar.c.party, calendar.c.version).where(*mine).with_for_update(read=True))
    return {row.party: row.version for row in rows}


def _about(table: Table, mark: Mark) -> ColumnElement[bool]:
    """Return the condition that a row is about the visit or the case of another, where that names one."""
    pairs = ((table.c.visit_id, mark.visit_id), (table.c.case_id, mark.case_id))
    return or_(false(), *(column == wanted for column, wanted in pairs if wanted is not None))
