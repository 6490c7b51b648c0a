"""Answers that the office gave before: while a problem is read, those to problems that resemble it, best first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Integer, Row, TextClause, Uuid, func, literal, select, text

from loket_shared.db.schema import article, article_version, case_answer, case_file, case_problem
from loket_shared.domain.resembling import LEAST, Candidate, likeness, weight
from loket_shared.domain.words import telling
from loket_shared.services.search_text import Facets, all_of, any_of, plan_by_words, roots
from loket_shared.services.word_counts import COMMON, Counts, counts

MOST = 5
MOST_ROOTS = 40
ENTRIES = 2_000
"""Entries that the words looked for may stand in altogether; the rarest words go first."""
CANDIDATES = 60
ARTICLES = 120

TOGETHER = 3
"""Common words are looked for together, in the newest entries that have all of them."""
GONE = ("merged", "cancelled")

_WEIGHTED = (
    "SELECT e.subject_id, e.id FROM (SELECT id, sum(weight) AS weight FROM ($parts) AS one GROUP BY id "
    "ORDER BY sum(weight) DESC, id DESC LIMIT :most) AS best JOIN search_entry AS e ON e.id = best.id"
)
_ONE_SQLITE = "SELECT rowid AS id, :weight$ AS weight FROM search_words WHERE search_words MATCH :sought$"
_ONE_POSTGRES = (
    "SELECT id, CAST(:weight$ AS double precision) AS weight FROM search_entry WHERE words @@ CAST(:sought$ AS tsquery)"
)
_NEWEST_SQLITE = text(
    "SELECT e.subject_id, e.id FROM search_words CROSS JOIN search_entry AS e "
    "WHERE search_words MATCH :sought AND e.id = search_words.rowid ORDER BY search_words.rowid DESC LIMIT :most"
)
_NEWEST_POSTGRES = text(
    "SELECT subject_id, id FROM search_entry WHERE words @@ CAST(:sought AS tsquery) ORDER BY id DESC LIMIT :most"
)
_FEW_POSTGRES = text(
    "SELECT subject_id, id FROM search_entry WHERE words @@ CAST(:sought AS tsquery) ORDER BY id + 0 DESC LIMIT :most"
)
"""The sum keeps the planner from walking all entries backwards for the few articles."""


class Origin(StrEnum):
    """Where an answer comes from."""

    ARTICLE = "article"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Similar:
    """An answer to a resembling problem: `title` is the article's, or the form number; `likeness` 0 to 1."""

    origin: Origin
    id: UUID
    title: str
    question: str
    answer: str
    likeness: float


def similar(
    tx: Connection,
    office_id: UUID,
    problem: str,
    category_id: UUID | None = None,
    *,
    without: UUID | None = None,
    most: int = MOST,
) -> tuple[Similar, ...]:
    """Return what resembles `problem` most, best first; of equals articles first, then the newest.

    Only active articles and answered cases of this office; `without` is the case that is being read. Greetings and other
    words that say nothing count for nothing; any text is taken, none gives nothing.
    """
    plan_by_words(tx)
    told = telling(problem)
    known = roots(tx, told)
    found = counts(tx, list(dict.fromkeys(known.values()))[:MOST_ROOTS])
    if not found.by_root:
        return ()
    candidates = _candidates(tx, found)
    candidates.pop(without, None)
    weights = {
        told[word]: weight(found.by_root[root], found.entries) for word, root in known.items() if root in found.by_root
    }
    ranked = [
        (
            likeness(weights, Candidate(row.question, row.category_id is not None and row.category_id == category_id)),
            row,
        )
        for row in (*_articles(tx, office_id, candidates), *_cases(tx, office_id, candidates))
    ]
    near = [one for one in ranked if one[0] >= LEAST]
    near.sort(key=lambda one: (-one[0], one[1].origin != Origin.ARTICLE, -candidates[one[1].id]))
    return tuple(_similar(row, likeness_) for likeness_, row in near[:most])


def _candidates(tx: Connection, found: Counts) -> dict[UUID | None, int]:
    """Return the entries worth comparing with their running numbers: by the rarest words, by several common ones, articles."""
    rarest = sorted(found.by_root, key=lambda root: (found.by_root[root], root))
    rare, entries = [], 0
    for root in rarest:
        entries += found.by_root[root]
        if found.by_root[root] >= COMMON or entries > ENTRIES:
            break
        rare.append(root)
    common = [root for root in rarest if root not in rare][:TOGETHER]
    weights = {root: weight(found.by_root[root], found.entries) for root in rare}
    taken = _weighted(tx, weights) if rare else {}
    if common:
        taken |= _newest(tx, all_of(tx, common, Facets(answered=True)), CANDIDATES // 2)
    articles = any_of(tx, rarest, Facets(answered=True, article=True))
    return taken | _newest(tx, articles, ARTICLES, postgresql=_FEW_POSTGRES)


def _weighted(tx: Connection, weights: Mapping[str, float]) -> dict[UUID | None, int]:
    facets = Facets(answered=True)
    one = _ONE_SQLITE if tx.dialect.name == "sqlite" else _ONE_POSTGRES
    parts = " UNION ALL ".join(one.replace("$", str(at)) for at in range(len(weights)))
    asked = text(_WEIGHTED.replace("$parts", parts)).columns(subject_id=Uuid(), id=Integer())
    values: dict[str, object] = {"most": CANDIDATES}
    for at, (root, value) in enumerate(weights.items()):
        values |= {f"sought{at}": all_of(tx, [root], facets), f"weight{at}": value}
    return {row.subject_id: row.id for row in tx.execute(asked, values)}


def _newest(
    tx: Connection, sought: str, most: int, *, postgresql: TextClause = _NEWEST_POSTGRES
) -> dict[UUID | None, int]:
    newest = _NEWEST_SQLITE if tx.dialect.name == "sqlite" else postgresql
    asked = newest.columns(subject_id=Uuid(), id=Integer())
    return {row.subject_id: row.id for row in tx.execute(asked, {"sought": sought, "most": most})}


def _articles(tx: Connection, office_id: UUID, candidates: Mapping[UUID | None, int]) -> Sequence[Row[Any]]:
    columns = (
        literal("article").label("origin"), article.c.id, article.c.category_id, article_version.c.title,
        (article_version.c.title + "\n" + article_version.c.question).label("question"), article_version.c.answer,
    )  # fmt: skip
    newest = (article_version.c.article_id == article.c.id) & (article_version.c.seq == article.c.version)
    asked = select(*columns).select_from(article.join(article_version, newest))
    return tx.execute(asked.where(article.c.id.in_(list(candidates)), article.c.office_id == office_id)).all()


def _cases(tx: Connection, office_id: UUID, candidates: Mapping[UUID | None, int]) -> Sequence[Row[Any]]:
    newest = (
        select(func.max(case_answer.c.seq))
        .where(case_answer.c.case_id == case_file.c.id)
        .correlate(case_file)
        .scalar_subquery()
    )
    columns = (
        literal("case").label("origin"), case_file.c.id, case_file.c.category_id, case_file.c.form_label.label("title"),
        case_problem.c.text.label("question"), case_answer.c.text.label("answer"),
    )  # fmt: skip
    joined = case_file.join(case_problem).join(
        case_answer, (case_answer.c.case_id == case_file.c.id) & (case_answer.c.seq == newest)
    )
    at = (case_file.c.id.in_(list(candidates)), case_file.c.office_id == office_id, case_file.c.state.not_in(GONE))
    return tx.execute(select(*columns).select_from(joined).where(*at)).all()


def _similar(row: Row[Any], near: float) -> Similar:
    return Similar(Origin(row.origin), row.id, row.title, row.question, row.answer, near)
