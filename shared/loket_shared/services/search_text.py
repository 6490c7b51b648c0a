"""Asks the full-text index, in either engine's language; nothing that was typed reaches a query's grammar unquoted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from loket_shared.domain.searching import begins
from loket_shared.domain.words import stem

_LEXIZE = text(
    "SELECT w AS word, (ts_lexize('indonesian_stem', w))[1] AS root FROM unnest(CAST(:words AS text[])) AS w"
)

Parts = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Facets:
    """Properties that are words of the index: all that are given must hold, of the months one."""

    months: tuple[str, ...] = ()
    category: str = ""
    officer: str = ""
    answered: bool = False
    unarchived: bool = False
    article: bool = False
    open: bool = False
    gone: bool = False


_PLAN = text("SET LOCAL plan_cache_mode = force_custom_plan")


def plan_by_words(tx: Connection) -> None:
    """Let PostgreSQL plan this transaction's searches by their words: common and rare ones are found in different ways.

    Of a statement asked a dozen times it else keeps one plan for all words (150 ms instead of 12 with 200,000 cases).
    """
    if tx.dialect.name == "postgresql":
        tx.execute(_PLAN)


def roots(tx: Connection, words: Iterable[str]) -> dict[str, str]:
    """Return each word's root as this engine's index holds it."""
    listed = list(dict.fromkeys(words))
    if tx.dialect.name == "sqlite" or not listed:
        return {word: stem(word) for word in listed}
    return {row.word: row.root or row.word for row in tx.execute(_LEXIZE, {"words": listed})}


def ways(tx: Connection, parts: Parts) -> list[tuple[str, ...]]:
    """Return the words in which each part may be found: as it was typed, and its root."""
    known = roots(tx, (way for part in parts for way in part))
    return [tuple(dict.fromkeys(word for way in part for word in (way, known[way]))) for part in parts]


def match(tx: Connection, asked: Parts, facets: Facets) -> str:
    """Return the query that finds what has every part in one of its `ways`, as it begins; empty for nothing."""
    return _fts5(asked, facets) if tx.dialect.name == "sqlite" else _tsquery(asked, facets)


def any_of(tx: Connection, found: Sequence[str], facets: Facets) -> str:
    """Return the query that finds problems and answers that have one of these roots, whole."""
    if tx.dialect.name == "sqlite":
        either = " OR ".join(f'"{root}"' for root in found)
        return " AND ".join([f"what : ({either})", *_fts5_facets(facets)])
    return " & ".join(["(" + " | ".join(map(quoted, found)) + ")", *_tsquery_facets(facets)])


def all_of(tx: Connection, found: Sequence[str], facets: Facets) -> str:
    """Return the query that finds problems and answers that have all of these roots, whole."""
    if tx.dialect.name == "sqlite":
        both = " AND ".join(f'"{root}"' for root in found)
        return " AND ".join([f"what : ({both})", *_fts5_facets(facets)])
    return " & ".join([*map(quoted, found), *_tsquery_facets(facets)])


def _fts5(asked: Parts, facets: Facets) -> str:
    wanted = [
        "{who what} : (" + " OR ".join(f'"{word}"*' if begins(word) else f'"{word}"' for word in part) + ")"
        for part in asked
    ]
    return " AND ".join([*wanted, *_fts5_facets(facets)])


def _fts5_facets(facets: Facets) -> list[str]:
    groups = groups_of(facets)
    return ["facet : (" + " OR ".join(f'"{one}"' for one in group) + ")" for group in groups]


def _tsquery(asked: Parts, facets: Facets) -> str:
    wanted = ["(" + " | ".join(quoted(word) + (":*" if begins(word) else "") for word in part) + ")" for part in asked]
    return " & ".join([*wanted, *_tsquery_facets(facets)])


def _tsquery_facets(facets: Facets) -> list[str]:
    return ["(" + " | ".join(quoted(f"={one}") for one in group) + ")" for group in groups_of(facets)]


def groups_of(facets: Facets) -> list[tuple[str, ...]]:
    """Return the words that stand for properties: of each group one must be there."""
    groups = (
        tuple(f"m{month}" for month in facets.months),
        (f"k{facets.category}",) if facets.category else (),
        (f"p{facets.officer}",) if facets.officer else (),
        ("j",) if facets.answered else (),
        ("u",) if facets.unarchived else (),
        ("r",) if facets.article else (),
        ("o",) if facets.open else (),
        ("g",) if facets.gone else (),
    )
    return [group for group in groups if group]


def quoted(word: str) -> str:
    """Return a word as PostgreSQL's search grammar takes it."""
    doubled = word.replace("\\", "\\\\").replace("'", "''")
    return f"'{doubled}'"
