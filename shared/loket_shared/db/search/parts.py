"""What the index is made of on either engine, and which changes touch it."""

from dataclasses import dataclass

TABLES = ("search_entry", "search_words")
CASE, ARTICLE = "case", "article"


@dataclass(frozen=True, slots=True)
class Engine:
    """One engine's statements, each list in its order."""

    tables: tuple[str, ...]
    views: tuple[str, ...]
    triggers: tuple[str, ...]
    fill: tuple[str, ...]
    stop: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A table whose changes touch the index: whose row (`subject`), of which kind, which columns matter, and when."""

    table: str
    subject: str
    kind: str
    columns: tuple[str, ...] = ()
    when: str = ""


OPEN = "('recorded', 'clarification', 'analysis', 'analysis_admin', 'promised', 'escalated', 'solution_known', 'awaiting_confirmation')"
GONE = "('merged', 'cancelled')"
_CASE_MATTERS = (
    "OLD.category_id IS DISTINCT FROM NEW.category_id OR OLD.answered_by IS DISTINCT FROM NEW.answered_by "
    f"OR (OLD.state IN {OPEN}) <> (NEW.state IN {OPEN}) OR (OLD.state IN {GONE}) <> (NEW.state IN {GONE})"
)

SOURCES = (
    Source("case_file", "id", CASE, ("category_id", "answered_by", "state"), _CASE_MATTERS),
    Source("case_identity", "case_id", CASE),
    Source("case_problem", "case_id", CASE),
    Source("case_answer", "case_id", CASE),
    Source("case_ticket", "case_id", CASE),
    Source("archive_entry", "case_id", CASE, ("location",)),
    Source("article", "id", ARTICLE, ("category_id", "active", "version")),
    Source("article_version", "article_id", ARTICLE),
)
"""`columns` names what matters of an update; a table without them matters whole. A case's state matters
only as far as it is open, closed, or gone (merged, cancelled)."""


def verbs(source: Source) -> tuple[tuple[str, str], ...]:
    """Return the changes that touch the index, with the row that carries the subject: (UPDATE OF …, NEW)."""
    changed = f"UPDATE OF {', '.join(source.columns)}" if source.columns else "UPDATE"
    return (("INSERT", "NEW"), (changed, "NEW"), ("DELETE", "OLD"))


def named(source: Source, verb: str) -> str:
    """Return the name of the trigger for one of a table's changes."""
    return f"search_{source.table}_{verb.partition(' ')[0].lower()}"
