"""In how many entries of the full-text index a word stands: counted on SQLite up to a bound, estimated by PostgreSQL."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from loket_shared.services.search_text import quoted

COMMON = 1_000
"""A word in so many entries is common: it is not counted further."""

_SQLITE_ENTRIES = text("SELECT coalesce(max(id), 0) FROM search_entry")
_SQLITE_COUNT = text("SELECT count(*) FROM (SELECT 1 FROM search_words WHERE search_words MATCH :word LIMIT :most)")
_POSTGRES_ENTRIES = text(
    "SELECT greatest(reltuples, (SELECT count(*) FROM (SELECT 1 FROM search_entry LIMIT :most) AS few)) "
    "FROM pg_class WHERE oid = CAST('search_entry' AS regclass)"
)
_POSTGRES_SHARES = text(
    """
    SELECT known.word, known.share
    FROM pg_stats AS s, unnest(CAST(CAST(s.most_common_elems AS text) AS text[]), s.most_common_elem_freqs) AS known (word, share)
    WHERE s.tablename = 'search_entry' AND s.attname = 'words' AND s.schemaname = current_schema()
        AND known.word = ANY(CAST(:words AS text[]))
    """
)
_POSTGRES_BEGINNINGS = text(
    """
    SELECT sought.word, sum(known.share) AS share
    FROM pg_stats AS s, unnest(CAST(CAST(s.most_common_elems AS text) AS text[]), s.most_common_elem_freqs) AS known (word, share),
        unnest(CAST(:words AS text[])) AS sought (word)
    WHERE s.tablename = 'search_entry' AND s.attname = 'words' AND s.schemaname = current_schema()
        AND starts_with(known.word, sought.word)
    GROUP BY sought.word
    """
)
_POSTGRES_COUNTS = text(
    """
    SELECT sought.word, (
        SELECT count(*) FROM (
            SELECT 1 FROM search_entry WHERE words @@ CAST(sought.query AS tsquery) LIMIT :most
        ) AS few
    ) AS found
    FROM unnest(CAST(:words AS text[]), CAST(:queries AS text[])) AS sought (word, query)
    """
)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many entries there are, and in how many each root stands; those in none are left out."""

    entries: int
    by_root: dict[str, int]


def counts(tx: Connection, found: Sequence[str]) -> Counts:
    """Count the entries of each root."""
    if tx.dialect.name == "sqlite":
        entries = int(tx.execute(_SQLITE_ENTRIES).scalar_one())
        counted = {
            root: int(tx.execute(_SQLITE_COUNT, {"word": f'what : "{root}"', "most": COMMON}).scalar_one())
            for root in found
        }
    else:
        entries = int(tx.execute(_POSTGRES_ENTRIES, {"most": COMMON}).scalar_one())
        shares = {row.word: row.share for row in tx.execute(_POSTGRES_SHARES, {"words": list(found)})}
        counted = {root: int(share * entries) for root, share in shares.items() if share * entries >= COMMON}
        rest = [root for root in found if root not in counted]
        asked = {"words": rest, "queries": [quoted(root) for root in rest], "most": COMMON}
        counted |= {row.word: row.found for row in tx.execute(_POSTGRES_COUNTS, asked)} if rest else {}
    return Counts(entries, {root: count for root, count in counted.items() if count})


def share_of_rarest(tx: Connection, groups: Sequence[Sequence[str]]) -> float:
    """Return how many of PostgreSQL's entries, 0 to 1, have a word that begins like one of the rarest group's, as it estimates."""
    listed = [word for group in groups for word in group]
    shares = {row.word: row.share for row in tx.execute(_POSTGRES_BEGINNINGS, {"words": listed})}
    return min((sum(shares.get(word, 0.0) for word in group) for group in groups), default=1.0)
