"""The index on SQLite: FTS5 over words that Python made, kept in step by triggers."""

from loket_shared.db.search.parts import ARTICLE, CASE, GONE, OPEN, SOURCES, Engine, Source, named, verbs

_TABLES = (
    "CREATE TABLE IF NOT EXISTS search_entry (id INTEGER PRIMARY KEY, subject_id CHAR(32) NOT NULL UNIQUE, "
    "office_id CHAR(32) NOT NULL, kind VARCHAR(8) NOT NULL)",
    # The words come in lower case and apart already, so the plainest tokenizer leaves every script as it is.
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5("
    "who, what, facet, tokenize = 'ascii', prefix = '3', detail = 'column')",
)
_VIEWS = (
    """
    CREATE VIEW search_case AS
    SELECT c.id AS subject_id, c.office_id AS office_id, 'case' AS kind, c.form_year AS year, c.form_number AS number,
        loket_names(c.form_label, c.form_number, i.name, i.organisation, i.email, p.tender_code, e.location,
            (SELECT group_concat(t.number || ' ' || t.title, ' ') FROM case_ticket AS t WHERE t.case_id = c.id))
            || ' ' || loket_phone(i.phone, i.phone_e164) AS who,
        loket_stems(p.text, (SELECT a.text FROM case_answer AS a WHERE a.case_id = c.id ORDER BY a.seq DESC LIMIT 1)) AS what,
        'm' || substr(c.business_date, 1, 4) || substr(c.business_date, 6, 2) || coalesce(' k' || c.category_id, '')
            || coalesce(' p' || c.answered_by, '') || CASE WHEN c.answered_by IS NULL THEN '' ELSE ' j' END
            || CASE WHEN e.case_id IS NULL THEN ' u' ELSE '' END
            || CASE WHEN c.state IN $open THEN ' o' WHEN c.state IN $gone THEN ' g' ELSE '' END AS facet
    FROM case_file AS c JOIN case_identity AS i ON i.case_id = c.id JOIN case_problem AS p ON p.case_id = c.id
        LEFT JOIN archive_entry AS e ON e.case_id = c.id
    """,
    """
    CREATE VIEW search_article AS
    SELECT a.id AS subject_id, a.office_id AS office_id, 'article' AS kind, 0 AS year, 0 AS number,
        '' AS who, loket_stems(v.title, v.question, v.answer) AS what,
        'r' || coalesce(' k' || a.category_id, '') || CASE WHEN a.active THEN ' j' ELSE '' END AS facet
    FROM article AS a JOIN article_version AS v ON v.article_id = a.id AND v.seq = a.version
    """,
)


_AGAIN = """
INSERT INTO search_entry (subject_id, office_id, kind)
    SELECT s.subject_id, s.office_id, s.kind FROM $view AS s
    WHERE s.subject_id = $subject AND NOT EXISTS (SELECT 1 FROM search_entry WHERE subject_id = $subject);
DELETE FROM search_words WHERE rowid = (SELECT id FROM search_entry WHERE subject_id = $subject);
INSERT INTO search_words (rowid, who, what, facet)
    SELECT e.id, s.who, s.what, s.facet FROM $view AS s JOIN search_entry AS e ON e.subject_id = s.subject_id
    WHERE s.subject_id = $subject;
DELETE FROM search_entry
    WHERE subject_id = $subject AND NOT EXISTS (SELECT 1 FROM $view AS s WHERE s.subject_id = $subject);
"""
_FILL = (
    "INSERT INTO search_entry (subject_id, office_id, kind) SELECT subject_id, office_id, kind FROM $view ORDER BY year, number",
    "INSERT INTO search_words (rowid, who, what, facet) SELECT e.id, s.who, s.what, s.facet "
    "FROM search_entry AS e JOIN $view AS s ON s.subject_id = e.subject_id ORDER BY e.id",
)


def _trigger(source: Source, verb: str, row: str) -> tuple[str, str]:
    name = named(source, verb)
    again = _AGAIN.replace("$view", f"search_{source.kind}").replace("$subject", f"{row}.{source.subject}")
    when = f"WHEN {source.when} " if source.when and verb.startswith("UPDATE") else ""
    made = f"CREATE TRIGGER {name} AFTER {verb} ON {source.table} {when}BEGIN {again} END"
    return f"DROP TRIGGER IF EXISTS {name}", made


def _fill(kind: str) -> tuple[str, ...]:
    return tuple(one.replace("$view", f"search_{kind}") for one in _FILL)


_PAIRS = tuple(_trigger(source, verb, row) for source in SOURCES for verb, row in verbs(source))

SQLITE = Engine(
    tables=_TABLES,
    views=tuple(view.replace("$open", OPEN).replace("$gone", GONE) for view in _VIEWS),
    triggers=tuple(made for _, made in _PAIRS),
    fill=(
        "DELETE FROM search_words",
        "DELETE FROM search_entry",
        *_fill(CASE),
        *_fill(ARTICLE),
        "INSERT INTO search_words (search_words) VALUES ('optimize')",
    ),
    stop=(*(drop for drop, _ in _PAIRS), "DROP VIEW IF EXISTS search_case", "DROP VIEW IF EXISTS search_article"),
)
