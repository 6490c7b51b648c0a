"""Reads what the cases' workspace shows; runs on a worker."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from loket_shared.domain.business_time import NeverOpenError, add_working_days
from loket_shared.services import cases
from loket_shared.services.act import Act
from loket_shared.services.calendars import read_calendar
from loket_shared.services.case_list import (
    CaseCounts,
    CaseQuery,
    Looker,
    OpenCase,
    Whose,
    count_cases,
    open_cases,
)
from loket_shared.services.case_story import CaseStory, read_story
from loket_shared.services.case_times import CaseTimes, read_times
from loket_shared.services.catalogue import categories
from loket_shared.services.letter_reading import known_limit
from loket_shared.services.mail_accounts import read_account
from loket_shared.services.priorities import read_table
from sqlalchemy import Connection

from loket_operator.cases.state import Offer


@dataclass(frozen=True, slots=True)
class ListPicture:
    """One page of what matches, the counts below it, and how many duties the officer's units have today."""

    query: CaseQuery
    rows: tuple[OpenCase, ...]
    counts: CaseCounts
    duties: int
    levels: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CasePicture:
    """One case: its story, what its panels offer, and the times of its steps."""

    story: CaseStory
    offer: Offer
    times: CaseTimes


def read_list(tx: Connection, looker: Looker, query: CaseQuery, now: datetime, end_of_day: datetime) -> ListPicture:
    """Read a page of the list."""
    counts = count_cases(tx, looker, query, now, end_of_day)
    mine = CaseQuery(Whose.UNIT)
    duties = counts if query == mine else count_cases(tx, looker, mine, now, end_of_day)
    rows = open_cases(tx, looker, query, now)
    return ListPicture(query, rows, counts, duties.today, _levels(tx, looker.office_id))


def view_case(tx: Connection, act: Act, case_id: UUID) -> CasePicture:
    """Read a case because a person opens it; journalled (UU 27/2022 Art. 31)."""
    cases.view(tx, act, case_id)
    return follow_case(tx, act.office_id, case_id, act.staff_id, act.now)


def follow_case(tx: Connection, office_id: UUID, case_id: UUID, staff_id: UUID | None, now: datetime) -> CasePicture:
    """Read an open case again because something of it changed."""
    story = read_story(tx, case_id, now, staff_id)
    table = read_table(tx, office_id)
    offer = Offer(
        levels=tuple((one.code, one.name) for one in table.levels),
        categories=tuple((one.id, one.name_id) for one in categories(tx, office_id)),
        evidence={key: rule.evidence for key, rule in table.categories.items()},
        templates={key: rule.answer_template for key, rule in table.categories.items()},
        next_day=_next_day(tx, office_id, now),
        mail=read_account(tx, office_id),
        limit=known_limit(tx, office_id, now),
    )
    return CasePicture(story, offer, read_times(tx, case_id, now))


def _levels(tx: Connection, office_id: UUID) -> tuple[tuple[str, str], ...]:
    return tuple((one.code, one.name) for one in read_table(tx, office_id).levels)


def _next_day(tx: Connection, office_id: UUID, now: datetime) -> datetime:
    """Return the end of the next working day; a day later where the calendar knows none."""
    try:
        return add_working_days(read_calendar(tx, office_id), now, 1)
    except NeverOpenError:
        return now + timedelta(days=1)
