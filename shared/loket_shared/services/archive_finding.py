"""Finds the ids of cases that match a search, newest form first, by the shortest way each engine has.

Words, months, category and officer are words of the full-text index, whose entries are numbered as the forms are: walking
it backwards gives the newest first. Whether a case is open is such a word too; a state alone has an index of
its own.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Date, String, Uuid, bindparam, func, select, text
from sqlalchemy.types import TypeEngine

from loket_shared.db.schema import archive_entry, case_file
from loket_shared.domain.numbering import form_label
from loket_shared.domain.searching import ARCHIVE_PREFIX, Label, understand_search
from loket_shared.domain.states import CaseState
from loket_shared.services.search_text import Facets, match

MOST_MONTHS = 60
"""A longer period restricts so little that the rows' own dates suffice."""
COMMON = frozenset({CaseState.ANSWERED, CaseState.ARCHIVED})
"""States in which cases stay; any other one is left again, so few cases are in it."""
GONE = frozenset({CaseState.MERGED, CaseState.CANCELLED})

_ENTRY = text("SELECT id FROM search_entry WHERE subject_id = :case").bindparams(bindparam("case", type_=Uuid()))
_TYPES: dict[str, TypeEngine[Any]] = {
    "office": Uuid(), "since": Date(), "until": Date(), "state": String(), "category": Uuid(), "officer": Uuid(),
    "sought": String(),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ArchiveQuery:
    """What to look for; empty fields restrict nothing. Every word of `text` must be found, as it begins or by its root.

    Dates are business dates, both included; `officer_id` is who explained.
    """

    text: str = ""
    from_date: date | None = None
    to_date: date | None = None
    category_id: UUID | None = None
    state: CaseState | None = None
    officer_id: UUID | None = None
    only_unarchived: bool = False


@dataclass(slots=True)
class _Statement:
    """A statement as it grows: its beginning, what else must hold, its order and its values."""

    start: str
    order: str
    conditions: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    def add(self, condition: str, **values: object) -> None:
        self.conditions.append(condition)
        self.values.update(values)

    def run(self, tx: Connection, limit: int) -> tuple[UUID, ...]:
        said = " AND ".join([self.start, *self.conditions])
        typed = [bindparam(name, type_=_TYPES[name]) for name in self.values if name in _TYPES]
        asked = text(f"{said} ORDER BY {self.order} LIMIT :most").bindparams(*typed).columns(case_id=Uuid())
        return tuple(tx.execute(asked, self.values | {"most": limit}).scalars())


def find(tx: Connection, office_id: UUID, query: ArchiveQuery, after: UUID | None, limit: int) -> tuple[UUID, ...]:
    """Return the first `limit` cases that match, newest form first, those after the case `after` if it is given."""
    wish = understand_search(query.text)
    if wish.label is not None and (found := _labelled(tx, office_id, wish.label)):
        return found if after is None else ()
    backwards = query.from_date is not None and query.to_date is not None and query.from_date > query.to_date
    if backwards or (query.text.strip() and not wish.parts):
        return ()
    category, officer = (one.hex if one else "" for one in (query.category_id, query.officer_id))
    gone, rare = query.state in GONE, query.state is not None and query.state not in COMMON
    months = _months(tx, office_id, query)
    facets = Facets(months, category, officer, unarchived=query.only_unarchived, open=rare and not gone, gone=gone)
    restricted = wish.parts or months or category or officer or query.only_unarchived
    sought = match(tx, wish.parts, facets) if restricted else ""
    asked = _asked(tx.dialect.name, sought, rare=rare, dated=query.from_date is not None or query.to_date is not None)
    asked.add("c.office_id = :office", office=office_id)
    _restrict(asked, query, hint="" if tx.dialect.name != "sqlite" or (rare and not sought) else "+")
    if after is not None:
        _go_on(tx, asked, after)
    return asked.run(tx, limit)


def _asked(dialect: str, sought: str, *, rare: bool, dated: bool) -> _Statement:
    newest = "c.form_year DESC, c.form_number DESC"
    sqlite = dialect == "sqlite"
    if not sought:
        start = "SELECT c.id AS case_id FROM case_file AS c WHERE 1 = 1"
        indexed = "SELECT c.id AS case_id FROM case_file AS c INDEXED BY ix_case_file_state WHERE 1 = 1"
        return _Statement(indexed if rare and sqlite else start, newest)
    if not sqlite:
        start = (
            "SELECT c.id AS case_id FROM search_entry AS e JOIN case_file AS c ON c.id = e.subject_id "
            "WHERE e.words @@ CAST(:sought AS tsquery)"
        )
        # Old dates are not found by walking from the newest on: the sum keeps the planner from trying.
        return _Statement(start, "e.id + 0 DESC" if dated else "e.id DESC", [], {"sought": sought})
    start = (
        "SELECT c.id AS case_id FROM search_words CROSS JOIN search_entry AS e CROSS JOIN case_file AS c "
        "WHERE search_words MATCH :sought AND e.id = search_words.rowid AND c.id = e.subject_id"
    )
    return _Statement(start, "search_words.rowid DESC", [], {"sought": sought})


def _restrict(asked: _Statement, query: ArchiveQuery, hint: str) -> None:
    if query.from_date is not None:
        asked.add(f"{hint}c.business_date >= :since", since=query.from_date)
    if query.to_date is not None:
        asked.add(f"{hint}c.business_date <= :until", until=query.to_date)
    if query.state is not None:
        asked.add(f"{hint}c.state = :state", state=str(query.state))
    if query.category_id is not None:
        asked.add("c.category_id = :category", category=query.category_id)
    if query.officer_id is not None:
        asked.add("c.answered_by = :officer", officer=query.officer_id)


def _go_on(tx: Connection, asked: _Statement, after: UUID) -> None:
    if "form_number" in asked.order:
        last = tx.execute(select(case_file.c.form_year, case_file.c.form_number).where(case_file.c.id == after)).one()
        asked.add("(c.form_year, c.form_number) < (:year, :number)", year=last.form_year, number=last.form_number)
    else:
        last_entry = tx.execute(_ENTRY, {"case": after}).scalar_one()
        asked.add("search_words.rowid < :last" if "search_words" in asked.order else "e.id < :last", last=last_entry)


def _labelled(tx: Connection, office_id: UUID, label: Label) -> tuple[UUID, ...]:
    if label.prefix == ARCHIVE_PREFIX:
        at = (archive_entry.c.year == label.year, archive_entry.c.number == label.number)
        found = select(archive_entry.c.case_id).where(archive_entry.c.office_id == office_id, *at)
    else:
        written = form_label(label.prefix, label.year, label.number)
        at = (case_file.c.form_year == label.year, case_file.c.form_number == label.number)
        found = select(case_file.c.id).where(
            case_file.c.office_id == office_id, *at, func.upper(case_file.c.form_label) == written
        )
    return tuple(tx.execute(found).scalars())


def _months(tx: Connection, office_id: UUID, query: ArchiveQuery) -> tuple[str, ...]:
    """Return the months that a period touches, as the index knows them; none when there is no period or a long one."""
    if query.from_date is None and query.to_date is None:
        return ()
    mine = case_file.c.office_id == office_id
    since = query.from_date or tx.execute(select(func.min(case_file.c.business_date)).where(mine)).scalar()
    until = query.to_date or tx.execute(select(func.max(case_file.c.business_date)).where(mine)).scalar()
    if since is None or until is None:
        return ()
    months = range(since.year * 12 + since.month - 1, until.year * 12 + until.month)
    return tuple(f"{at // 12:04d}{at % 12 + 1:02d}" for at in months) if len(months) <= MOST_MONTHS else ()
