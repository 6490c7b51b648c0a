"""Finds the case that somebody means: by its form number in any state, or by words among the open ones."""

import re
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, select

from loket_shared.db.schema import case_file, case_identity
from loket_shared.domain.clean import clean_line
from loket_shared.domain.states import CaseState
from loket_shared.services.case_list import DUE_FIRST, CaseQuery, Looker, keys_of

MOST = 8
_NUMBER = re.compile(r"(?:[A-Z]{1,10}[\s./-]*)?(?:(\d{4})[\s./-]+)?(\d{1,6})")


@dataclass(frozen=True, slots=True)
class FoundCase:
    """A case that somebody may mean: its number, who it is about, and how far it is."""

    case_id: UUID
    form_label: str
    name: str
    state: CaseState
    opened_at: datetime


def find_cases(tx: Connection, looker: Looker, typed: str, year: int) -> tuple[FoundCase, ...]:
    """Find what somebody means by a number (413, 2026-413, FK-2026-000413; `year` where none is said) or by words."""
    plain = clean_line(typed, 60).text
    if not plain:
        return ()
    number = form_number(plain, year)
    if number is None:
        ids = keys_of(looker, CaseQuery(text=plain)).limit(MOST).scalar_subquery()
        return cases_where(tx, case_file.c.id.in_(ids))
    at = (case_file.c.form_year == number[0]) & (case_file.c.form_number == number[1])
    return cases_where(tx, (case_file.c.office_id == looker.office_id) & at)


def form_number(plain: str, year: int) -> tuple[int, int] | None:
    """Return year and number of what reads like a form number, the given year where none is said; None for anything else."""
    number = _NUMBER.fullmatch(plain.upper())
    return (int(number[1]) if number[1] else year, int(number[2])) if number else None


def cases_where(tx: Connection, where: ColumnElement[bool]) -> tuple[FoundCase, ...]:
    """Return the cases of a condition in the order of the list."""
    columns = (case_file.c.id, case_file.c.form_label, case_identity.c.name, case_file.c.state, case_file.c.opened_at)
    query = select(*columns).select_from(case_file.join(case_identity)).where(where).order_by(*DUE_FIRST)
    return tuple(FoundCase(row[0], row[1], row[2], CaseState(row[3]), row[4]) for row in tx.execute(query))
