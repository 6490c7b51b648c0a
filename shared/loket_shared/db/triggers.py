"""Triggers of both engines: what is written once stays, and PostgreSQL tells its listeners of a new revision."""

WRITTEN_ONCE = (
    "journal", "form_version", "case_answer", "deviation", "deviation_entry",
    "procedure_version", "procedure_step", "procedure_standard", "procedure_event", "calendar_past",
)  # fmt: skip


def statements(dialect: str) -> tuple[str, ...]:
    """Return the statements that create the triggers for `dialect` (sqlite or postgresql), safe to run again."""
    return _sqlite() if dialect == "sqlite" else _postgresql()


def names(dialect: str) -> tuple[str, ...]:
    """Return the names of the triggers that `dialect` must have."""
    return tuple(word.split()[2] for word in statements(dialect) if word.startswith("CREATE TRIGGER"))


def _sqlite() -> tuple[str, ...]:
    made: list[str] = []
    for table in WRITTEN_ONCE:
        for verb in ("UPDATE", "DELETE"):
            name = f"{table}_no_{verb.lower()}"
            made += (
                f"DROP TRIGGER IF EXISTS {name}",
                f"CREATE TRIGGER {name} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
            )
    return tuple(made)


def _postgresql() -> tuple[str, ...]:
    made = [
        "CREATE OR REPLACE FUNCTION loket_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION USING MESSAGE = TG_TABLE_NAME || ' is append-only'; END $$",
        "CREATE OR REPLACE FUNCTION loket_tell() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN PERFORM pg_notify('loket_changed', NEW.topic); RETURN NULL; END $$",
        "DROP TRIGGER IF EXISTS revision_tell ON revision",
        "CREATE TRIGGER revision_tell AFTER INSERT OR UPDATE ON revision FOR EACH ROW EXECUTE FUNCTION loket_tell()",
    ]
    for table in WRITTEN_ONCE:
        made += (
            f"DROP TRIGGER IF EXISTS {table}_once ON {table}",
            f"CREATE TRIGGER {table}_once BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION loket_refuse()",
        )
    return tuple(made)
