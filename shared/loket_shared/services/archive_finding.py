"""Finds the ids of cases that match a search, newest form first, by the shortest way each engine has.

Words, months, category and officer are words of the full-text index, whose entries are numbered as the forms are: walking
it backwards gives the newest first. Whether a case is open is such a word too; a state alone has an index of
its own.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Date, Uuid, bindparam, func, select, text
from sqlalchemy.types import TypeEngine

from loket_shared.db.schema import archive_entry, case_file
from loket_shared.domain.numbering import form_label
from loket_shared.domain.searching import ARCHIVE_PREFIX, Label, understand_search
from loket_shared.domain.states import CaseState
from loket_shared.services.search_text import Facets, Parts, groups_of, match, plan_by_words, ways
from loket_shared.services.word_counts import share_of_rarest

MOST_MONTHS = 60
"""A longer period restricts so little that the rows' own dates suffice."""
OPEN_MONTHS = 12
"""PostgreSQL joins so many months of a period with one end; of a longer one it had better pass over what is too new."""
COMMON = frozenset({CaseState.ANSWERED, CaseState.ARCHIVED})
"""States in which cases stay; any other one is left again, so few cases are in it."""
GONE = frozenset({CaseState.MERGED, CaseState.CANCELLED})

FIRST = 2**60
COMMON_SHARE = 0.02
"""Words that so many entries have are met soon enough by walking from the newest entry on."""

_ENTRY = text("SELECT id FROM search_entry WHERE subject_id = :case").bindparams(bindparam("case", type_=Uuid()))
_WALK = """
SELECT c.id AS case_id FROM case_file AS c $index
WHERE c.office_id = :office AND (c.form_year, c.form_number) < (:year, :number) $conditions
ORDER BY c.form_year DESC, c.form_number DESC LIMIT :most
"""
_SQLITE = """
SELECT e.subject_id AS case_id FROM search_words CROSS JOIN search_entry AS e CROSS JOIN case_file AS c
WHERE search_words MATCH :sought AND search_words.rowid < :last AND e.id = search_words.rowid AND e.kind = 'case'
    AND e.office_id = :office AND c.id = e.subject_id $conditions
ORDER BY search_words.rowid DESC LIMIT :most
"""
_POSTGRES = """
SELECT e.subject_id AS case_id FROM search_entry AS e JOIN case_file AS c ON c.id = e.subject_id
WHERE e.words @@ CAST(:sought AS tsquery) AND e.id < :last AND e.kind = 'case' AND e.office_id = :office $conditions
ORDER BY e.id DESC LIMIT :most
"""
# For rare words: the sum hides the order of the index from the planner, which else walks it to its end; the entries are
# in their order before their cases are looked at, and only as many cases as are needed.
_POSTGRES_RARE = """
SELECT e.subject_id AS case_id FROM (
    SELECT id + 0 AS id, subject_id FROM search_entry
    WHERE words @@ CAST(:sought AS tsquery) AND id < :last AND kind = 'case' AND office_id = :office
    ORDER BY 1 DESC OFFSET 0
) AS e JOIN case_file AS c ON c.id = e.subject_id
WHERE 1 = 1 $conditions
ORDER BY e.id DESC LIMIT :most
"""
_TYPES: dict[str, TypeEngine[Any]] = {"office": Uuid(), "since": Date(), "until": Date()}


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


def find(tx: Connection, office_id: UUID, query: ArchiveQuery, after: UUID | None, limit: int) -> tuple[UUID, ...]:
    """Return the first `limit` cases that match, newest form first, those after the case `after` if it is given."""
    wish = understand_search(query.text)
    if wish.label is not None and (found := _labelled(tx, office_id, wish.label)):
        return found if after is None else ()
    backwards = query.from_date is not None and query.to_date is not None and query.from_date > query.to_date
    if backwards or (query.text.strip() and not wish.parts):
        return ()
    plan_by_words(tx)
    asked = ways(tx, wish.parts)
    facets = _facets(tx, office_id, query)
    if asked or facets.months or facets.category or facets.officer or facets.unarchived:
        statement = _indexed(tx, asked, facets)
        values: dict[str, Any] = {"sought": match(tx, asked, facets), "last": _entry(tx, after)}
    else:
        statement, values = _walked(tx, query), _number(tx, after)
    conditions = {"since": query.from_date, "until": query.to_date, "state": str(query.state) if query.state else None}
    values |= {name: value for name, value in conditions.items() if value is not None}
    typed = [bindparam(name, type_=kind) for name, kind in _TYPES.items() if name in values or name == "office"]
    statement = statement.replace("$conditions", _conditions(query))
    rows = tx.execute(
        text(statement).bindparams(*typed).columns(case_id=Uuid()), values | {"office": office_id, "most": limit}
    )
    return tuple(rows.scalars())


def _facets(tx: Connection, office_id: UUID, query: ArchiveQuery) -> Facets:
    gone = query.state in GONE
    return Facets(
        months=_months(tx, office_id, query),
        category=query.category_id.hex if query.category_id else "",
        officer=query.officer_id.hex if query.officer_id else "",
        unarchived=query.only_unarchived,
        open=query.state is not None and not gone and query.state not in COMMON,
        gone=gone,
    )


def _indexed(tx: Connection, asked: Parts, facets: Facets) -> str:
    if tx.dialect.name == "sqlite":
        return _SQLITE
    groups = [*asked, *([f"={one}" for one in group] for group in groups_of(facets))]
    common = not facets.months and share_of_rarest(tx, groups) >= COMMON_SHARE
    return _POSTGRES if common else _POSTGRES_RARE


def _walked(tx: Connection, query: ArchiveQuery) -> str:
    few = tx.dialect.name == "sqlite" and query.state is not None and query.state not in COMMON
    return _WALK.replace("$index", "INDEXED BY ix_case_file_state" if few else "")


def _conditions(query: ArchiveQuery) -> str:
    """Return what is looked at in the case itself; a common state must not be looked up by its index."""
    few = query.state is not None and query.state not in COMMON
    said = (
        "AND c.business_date >= :since" if query.from_date else "",
        "AND c.business_date <= :until" if query.to_date else "",
        ("AND c.state = :state" if few else "AND c.state || '' = :state") if query.state else "",
    )
    return " ".join(said)


def _entry(tx: Connection, after: UUID | None) -> int:
    return FIRST if after is None else int(tx.execute(_ENTRY, {"case": after}).scalar_one())


def _number(tx: Connection, after: UUID | None) -> dict[str, int]:
    if after is None:
        return {"year": 9999, "number": 0}
    row = tx.execute(select(case_file.c.form_year, case_file.c.form_number).where(case_file.c.id == after)).one()
    return {"year": row.form_year, "number": row.form_number}


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
    open_end = query.from_date is None or query.to_date is None
    most = OPEN_MONTHS if open_end and tx.dialect.name == "postgresql" else MOST_MONTHS
    return tuple(f"{at // 12:04d}{at % 12 + 1:02d}" for at in months) if len(months) <= most else ()
