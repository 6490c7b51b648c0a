"""What the examination finds when somebody with the keys of the database changes, removes or invents rows."""

import hashlib
import json
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from loket_shared.db import Database
from loket_shared.db.migrate import upgrade
from loket_shared.db.schema import case_file, counter, journal, journal_chain, metadata, new_id, recap_snapshot
from loket_shared.db.triggers import statements
from loket_shared.domain.events import EventKind
from loket_shared.services import cases, recaps
from loket_shared.services.calls import Called
from loket_shared.services.findings import (
    CaseGone,
    ChainEmpty,
    CounterBehind,
    Finding,
    GuardMissing,
    LinkBroken,
    NumbersMissing,
    PredecessorChanged,
    ReferenceBroken,
    RowChanged,
    RowsMissing,
    SchemaDiffers,
    SchemaOutdated,
    TailCut,
    TipLost,
)
from loket_shared.services.finish import CopyOutcome, finish
from loket_shared.services.integrity import check
from loket_shared.services.station import DeviceKind, open_station
from offices import Office
from sqlalchemy import Connection, Row, delete, func, insert, select, update


def _help(office: Office, called: Called) -> None:
    case_id = called.case_id
    assert case_id is not None
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, 1, "Sudah dicoba ulang."))
    office.do(lambda tx: cases.view(tx, office.officer(), case_id))
    office.do(lambda tx: finish(tx, office.officer(), called.ticket_id, CopyOutcome.HANDED))


@pytest.fixture
def worked(office: Office) -> Office:
    """An office in which two visitors were helped and the console was started twice."""
    for _ in range(2):
        office.issued()
        _help(office, office.served())
    office.console = office.do(
        lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name="PC 1", now=office.clock.now())
    )
    return office


def found(office: Office) -> tuple[Finding, ...]:
    return office.see(check).findings


def tamper(office: Office, *acts: Callable[[Connection], object]) -> None:
    """Do what only the database's owner can do: guards and references off, change, all on again as if nothing was."""
    sqlite = office.db.is_sqlite
    raw = Database(office.url)
    names = [words.split()[2] for words in statements("sqlite") if words.startswith("CREATE TRIGGER")]
    tables = [table.name for table in metadata.sorted_tables]
    off = (
        [f"DROP TRIGGER IF EXISTS {name}" for name in names]
        if sqlite
        else [f"ALTER TABLE {one} DISABLE TRIGGER ALL" for one in tables]
    )
    on = statements("sqlite") if sqlite else tuple(f"ALTER TABLE {one} ENABLE TRIGGER ALL" for one in tables)

    def do(tx: Connection) -> None:
        if sqlite:
            tx.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for statement in off:
            tx.exec_driver_sql(statement)
        for one in acts:
            one(tx)
        for statement in on:
            tx.exec_driver_sql(statement)

    if sqlite:
        with raw._engine.connect() as tx:  # noqa: SLF001 - a tamperer does not use the door
            tx.exec_driver_sql("COMMIT")
            tx.exec_driver_sql("PRAGMA foreign_keys = OFF")
            do(tx)
    else:
        raw.write(do)
    raw.close()


def row_of(office: Office, kind: EventKind, *, chain_id: UUID | None = None) -> Row[Any]:
    query = select(journal).where(journal.c.kind == str(kind)).order_by(journal.c.recorded_at, journal.c.seq).limit(1)
    if chain_id is not None:
        query = query.where(journal.c.chain_id == chain_id)
    return office.see(lambda tx: tx.execute(query).one())


def change(row: Row[Any], **values: object) -> Callable[[Connection], object]:
    return lambda tx: tx.execute(update(journal).where(journal.c.id == row.id).values(values))


def remove(chain_id: UUID, first: int, last: int) -> Callable[[Connection], object]:
    at = (journal.c.chain_id == chain_id, journal.c.seq >= first, journal.c.seq <= last)
    return lambda tx: tx.execute(delete(journal).where(*at))


def first_chain(office: Office, name_of: UUID) -> tuple[UUID, int]:
    """Return the earlier chain of a device and its last number."""
    query = select(journal_chain.c.id).where(journal_chain.c.device_id == name_of).order_by(journal_chain.c.opened_at)
    chain_id = office.see(lambda tx: tx.execute(query.limit(1)).scalar_one())
    last = select(func.max(journal.c.seq)).where(journal.c.chain_id == chain_id)
    return chain_id, office.see(lambda tx: tx.execute(last).scalar_one())


def test_an_office_at_work_is_in_order(worked: Office) -> None:
    told: list[tuple[int, int]] = []
    report = worked.see(lambda tx: check(tx, lambda done, total: told.append((done, total))))
    assert report.findings == ()
    assert report.forms == 2
    assert report.chains == 5
    assert report.journal_rows == worked.see(
        lambda tx: tx.execute(select(func.count()).select_from(journal)).scalar_one()
    )
    assert report.journal_rows > 25


def test_a_changed_text_is_found_and_named(worked: Office) -> None:
    row = row_of(worked, EventKind.TICKET_PRESENTED)
    tamper(worked, change(row, canonical=row.canonical.replace('"v":1', '"v":2')))
    (finding,) = found(worked)
    assert isinstance(finding, RowChanged)
    assert (finding.place.chain, finding.place.seq) == (row.chain_id.hex, row.seq)
    assert (finding.place.device, finding.place.kind) == ("PC 1", "ticket.presented")
    assert finding.columns == ("kind_version", "canonical")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("staff_id", None),
        ("business_date", date(2026, 11, 24)),
        ("kind", "ticket.left"),
        ("case_id", None),
        ("kind_version", 7),
    ],
)
def test_a_changed_column_is_found_and_named(worked: Office, column: str, value: object) -> None:
    row = row_of(worked, EventKind.CASE_ANSWERED)
    tamper(worked, change(row, **{column: value}))
    (finding,) = found(worked)
    assert isinstance(finding, RowChanged)
    assert (finding.place.seq, finding.columns) == (row.seq, (column,))


def test_a_changed_instant_is_found_to_the_microsecond(worked: Office) -> None:
    row = row_of(worked, EventKind.CASE_ANSWERED)
    tamper(worked, change(row, occurred_at=row.occurred_at.replace(microsecond=1)))
    (finding,) = found(worked)
    assert isinstance(finding, RowChanged)
    assert finding.columns == ("occurred_at",)


def test_a_row_rewritten_with_a_fitting_hash_no_longer_fits_its_neighbour(worked: Office) -> None:
    row = row_of(worked, EventKind.CASE_ANSWERED)
    told = json.loads(row.canonical) | {"staff": worked.dewi.hex}
    text = json.dumps(told, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(row.previous_hash + text.encode()).digest()
    tamper(worked, change(row, canonical=text, hash=digest, staff_id=worked.dewi))
    (finding,) = found(worked)
    assert isinstance(finding, LinkBroken)
    assert finding.place.seq == row.seq + 1


def test_a_changed_hash_is_found(worked: Office) -> None:
    row = row_of(worked, EventKind.CASE_ANSWERED)
    tamper(worked, change(row, hash=bytes(32)))
    changed, link = found(worked)
    assert isinstance(changed, RowChanged)
    assert changed.columns == ("canonical",)
    assert isinstance(link, LinkBroken)


def test_text_that_is_no_json_does_not_stop_the_examination(worked: Office) -> None:
    row = row_of(worked, EventKind.CASE_OPENED)
    tamper(worked, change(row, canonical="[]"), change(row_of(worked, EventKind.CASE_VIEWED), canonical="{"))
    assert {type(one) for one in found(worked)} == {RowChanged}
    assert len(found(worked)) == 2


def test_rows_removed_from_the_middle_and_the_beginning_are_counted(worked: Office) -> None:
    chain_id = worked.kiosk.chain_id
    tamper(worked, remove(chain_id, 3, 4))
    (middle,) = found(worked)
    assert isinstance(middle, RowsMissing)
    assert (middle.place.chain, middle.first, middle.last) == (chain_id.hex, 3, 4)
    tamper(worked, remove(chain_id, 1, 2))
    (beginning,) = found(worked)
    assert isinstance(beginning, RowsMissing)
    assert (beginning.first, beginning.last) == (1, 4)


def test_a_cut_tail_is_found_through_the_chain_that_follows(worked: Office) -> None:
    chain_id, last = first_chain(worked, worked.console.device_id)
    assert chain_id != worked.console.chain_id
    tamper(worked, remove(chain_id, last - 1, last))
    (finding,) = found(worked)
    assert finding == TailCut(chain_id.hex, "PC 1", last - 2, worked.console.chain_id.hex)


def test_a_program_that_ran_on_beside_its_successor_is_no_cut_tail(worked: Office) -> None:
    earlier, _ = first_chain(worked, worked.console.device_id)
    act = worked.officer()
    late = type(act)(act.key, act.office_id, earlier, act.device_id, act.staff_id, act.now, act.today)
    case_id = worked.see(lambda tx: tx.execute(select(case_file.c.id).limit(1)).scalar_one())
    worked.do(lambda tx: cases.view(tx, late, case_id))
    assert found(worked) == ()


def test_a_tail_nobody_follows_is_found_through_a_printed_recap(worked: Office) -> None:
    on = worked.officer().today
    document = worked.see(lambda tx: recaps.recap(tx, worked.console.office_id, on, on, worked.clock.now()))
    worked.do(lambda tx: recaps.freeze_recap(tx, worked.officer(), document, bytes(32)))
    assert found(worked) == ()
    tip = document.journal[0]
    tamper(worked, remove(UUID(tip.chain), tip.seq, tip.seq + 10))
    lost = [one for one in found(worked) if isinstance(one, TipLost)]
    assert [one.tip for one in lost] == [tip.digest]


def test_an_emptied_chain_is_named(worked: Office) -> None:
    tamper(worked, remove(worked.wall.chain_id, 1, 10))
    (finding,) = found(worked)
    assert isinstance(finding, ChainEmpty)
    assert (finding.chain, finding.device) == (worked.wall.chain_id.hex, "TV 1")


def test_a_chain_hung_elsewhere_is_found(worked: Office) -> None:
    values = {"predecessor_id": worked.kiosk.chain_id}
    at = journal_chain.c.id == worked.console.chain_id
    tamper(worked, lambda tx: tx.execute(update(journal_chain).where(at).values(values)))
    (finding,) = found(worked)
    assert isinstance(finding, PredecessorChanged)


def test_a_removed_form_leaves_a_gap_broken_references_and_a_journal_that_remembers(worked: Office) -> None:
    first = worked.see(lambda tx: tx.execute(select(case_file).where(case_file.c.form_number == 1)).one())
    tamper(worked, lambda tx: tx.execute(delete(case_file).where(case_file.c.id == first.id)))
    findings = found(worked)
    assert NumbersMissing("form", 2026, ((1, 1),)) in findings
    assert {one.table for one in findings if isinstance(one, ReferenceBroken)} == {
        "case_answer", "case_identity", "case_problem", "ticket_case",
    }  # fmt: skip
    (gone,) = [one for one in findings if isinstance(one, CaseGone)]
    assert (gone.year, gone.number) == (2026, 1)


def test_the_last_form_is_missed_too_and_an_early_counter(worked: Office) -> None:
    at = (counter.c.name == "form", counter.c.period == "2026")
    tamper(worked, lambda tx: tx.execute(update(counter).where(*at).values(last=5)))
    assert found(worked) == (NumbersMissing("form", 2026, ((3, 5),)),)
    tamper(worked, lambda tx: tx.execute(update(counter).where(*at).values(last=1)))
    assert found(worked) == (CounterBehind("form", 2026, 1, 2),)


def test_a_missing_guard_is_named(office: Office) -> None:
    table = "" if office.db.is_sqlite else " ON journal"
    name = "journal_no_delete" if office.db.is_sqlite else "journal_once"
    office.do(lambda tx: tx.exec_driver_sql(f"DROP TRIGGER {name}{table}"))
    assert found(office) == (GuardMissing(name),)


def test_a_guard_that_was_weakened_is_named(office: Office) -> None:
    """PostgreSQL can put a guard to sleep; SQLite can only drop it."""
    asleep = "ALTER TABLE form_version DISABLE TRIGGER form_version_once"
    gone = "DROP TRIGGER form_version_no_update"
    office.do(lambda tx: tx.exec_driver_sql(gone if office.db.is_sqlite else asleep))
    name = gone.rsplit(maxsplit=1)[-1] if office.db.is_sqlite else asleep.rsplit(maxsplit=1)[-1]
    assert found(office) == (GuardMissing(name),)


def test_a_schema_that_somebody_changed_is_named(office: Office) -> None:
    office.do(lambda tx: tx.exec_driver_sql("ALTER TABLE desk ADD COLUMN colour TEXT"))
    office.do(lambda tx: tx.exec_driver_sql("DROP INDEX ix_journal_case_id"))
    assert set(found(office)) == {SchemaDiffers("+ column desk.colour"), SchemaDiffers("- index ix_journal_case_id")}


def test_a_missing_table_ends_the_examination_in_words(office: Office) -> None:
    office.do(lambda tx: tx.exec_driver_sql("DROP TABLE recap_snapshot"))
    assert SchemaDiffers("- table recap_snapshot") in found(office)


def test_another_version_ends_the_examination(office: Office) -> None:
    office.do(lambda tx: tx.exec_driver_sql("UPDATE alembic_version SET version_num = 'v9999'"))
    (finding,) = found(office)
    assert isinstance(finding, SchemaOutdated)
    assert finding.found == "v9999"


def test_an_empty_database_is_outdated_not_a_crash(empty_url: str) -> None:
    db = Database(empty_url)
    (finding,) = db.read(check).findings
    assert isinstance(finding, SchemaOutdated)
    assert finding.found == ""
    db.close()


def test_a_recap_without_tip_is_no_finding(office: Office) -> None:
    row = {
        "id": new_id(), "office_id": office.console.office_id, "from_date": date(2026, 11, 1), "to_date": date(2026, 11, 2),
        "printed_at": office.clock.now(), "tip": "", "form_numbers": "[]",
    }  # fmt: skip
    office.do(lambda tx: tx.execute(insert(recap_snapshot), row))
    assert found(office) == ()


def test_every_database_that_a_migration_makes_is_in_order(office: Office) -> None:
    upgrade(office.url, office.clock.now())
    assert found(office) == ()
