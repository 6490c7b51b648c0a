"""The office's priority table in whole versions, and the priority of a case (S1-02, B.1)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select

from loket_shared.db.schema import category, new_id, priority_category, priority_level, priority_version
from loket_shared.domain.business_time import business_between
from loket_shared.domain.casework import Verb
from loket_shared.domain.clean import clean_text
from loket_shared.domain.events import EventKind
from loket_shared.domain.priority import (
    FALLBACK,
    SHIPPED_CATEGORIES,
    SHIPPED_LEVELS,
    CategoryRule,
    Fault,
    Ladder,
    Level,
    faults,
    level_of,
)
from loket_shared.services.act import Act, once
from loket_shared.services.calendars import read_calendar
from loket_shared.services.case_moves import CaseConflict, Change, Moved, Needed, advance
from loket_shared.services.journal import Event, record
from loket_shared.services.offices import lock_office
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

LONGEST_TEXT = 4_000
FARTHEST = timedelta(days=366)
"""A stage that ends later than this is no reason to hurry; its time left is not counted out."""


@dataclass(frozen=True, slots=True)
class PriorityTable:
    """One whole version; `shipped` until the office has saved its own. Categories without a row count as the fallback's."""

    version_id: UUID
    revision: int
    shipped: bool
    recorded_at: datetime
    levels: tuple[Level, ...]
    categories: dict[UUID, CategoryRule]
    level_ids: dict[str, UUID]


@dataclass(frozen=True, slots=True)
class TableConflict:
    """Somebody saved the table meanwhile; `theirs` is what stands there now."""

    theirs: PriorityTable


@dataclass(frozen=True, slots=True)
class TableFaults:
    """The table cannot be saved; each fault with the code of the level that it concerns."""

    faults: tuple[tuple[Fault, str], ...]


def ship(tx: Connection, office_id: UUID, now: datetime) -> None:
    """Give a new office the shipped table, marked as such, once."""
    codes = select(category.c.code, category.c.id).where(category.c.office_id == office_id)
    of_code = dict(tx.execute(codes).tuples().all())
    rules = {of_code[code]: rule for code, rule in SHIPPED_CATEGORIES.items() if code in of_code}
    _insert(tx, office_id, None, 1, now, SHIPPED_LEVELS, rules, shipped=True)


def read_table(tx: Connection, office_id: UUID) -> PriorityTable:
    """Return the table that holds now."""
    newest = select(priority_version).where(priority_version.c.office_id == office_id)
    row = tx.execute(newest.order_by(priority_version.c.revision.desc()).limit(1)).one()
    return _table(tx, row)


def save_table(
    tx: Connection, act: Act, revision: int, levels: tuple[Level, ...], categories: dict[UUID, CategoryRule]
) -> Saved | TableConflict | TableFaults:
    """Save the office's own table as a new version; `revision` is the one that was edited.

    Cases keep the level that they have; the next change of a case looks into the new table.
    """
    levels = tuple(_clean_level(level) for level in levels)
    categories = {category_id: _clean_rule(rule) for category_id, rule in categories.items()}

    def do() -> Saved | TableConflict | TableFaults:
        lock_office(tx, act.office_id)
        before = read_table(tx, act.office_id)
        if before.revision != revision:
            return TableConflict(before)
        if wrong := faults(levels, tuple(categories.values())):
            return TableFaults(tuple(wrong))
        after = revision + 1
        version_id = _insert(tx, act.office_id, act.staff_id, after, act.now, levels, categories, shipped=False)
        fields = [
            name
            for name, old, new in (("levels", before.levels, levels), ("categories", before.categories, categories))
            if old != new
        ]
        record(tx, act, Event(EventKind.PRIORITY_TABLE_CHANGED, {"revision": after, "fields": fields}))
        bump(tx, act.office_id, Topic.CASES, Topic.SETTINGS)
        return Saved(version_id, after)

    return once(tx, act, "save_priority_table", Saved, do)


def set_priority(
    tx: Connection,
    act: Act,
    case_id: UUID,
    version: int,
    category_id: UUID | None,
    stage_deadline: datetime | None = None,
    level: str | None = None,
) -> Moved | CaseConflict | Needed | NotAllowed:
    """Set category, end of the tender's stage (aware) and with them the priority (S1-02); `level` overrules the table."""

    def change(_before: Row[Any]) -> Change:
        table = read_table(tx, act.office_id)
        found = next((one for one in table.levels if one.code == level), None)
        chosen = found or _from_table(tx, act, table, category_id, stage_deadline)
        by = "officer" if found else "table"
        values = {
            "category_id": category_id,
            "stage_deadline": stage_deadline,
            "priority_level_id": table.level_ids[chosen.code],
        }
        noted = {"level": chosen.code, "category_id": category_id, "by": by}
        return Change(values, ((EventKind.CASE_PRIORITISED, noted),))

    return once(tx, act, "prioritise", Moved, lambda: advance(tx, act, case_id, version, Verb.PRIORITISE, change))


def _from_table(
    tx: Connection, act: Act, table: PriorityTable, category_id: UUID | None, stage_deadline: datetime | None
) -> Level:
    rule = table.categories.get(category_id) if category_id is not None else None
    if rule is None:
        other = select(category.c.id).where(category.c.office_id == act.office_id, category.c.code == FALLBACK)
        other_id = tx.execute(other).scalar()
        rule = table.categories.get(other_id) if other_id is not None else None
    left = None
    if stage_deadline is not None and stage_deadline - act.now < FARTHEST:
        calendar = read_calendar(tx, act.office_id)
        left = int(business_between(calendar, act.now, stage_deadline).total_seconds() // 60)
    return level_of(table.levels, rule.level if rule else None, left)


def _table(tx: Connection, row: Row[Any]) -> PriorityTable:
    of_version = select(priority_level).where(priority_level.c.priority_version_id == row.id)
    levels = tx.execute(of_version.order_by(priority_level.c.rank)).all()
    codes = {level.id: level.code for level in levels}
    rules = tx.execute(select(priority_category).where(priority_category.c.priority_version_id == row.id)).all()
    return PriorityTable(
        version_id=row.id,
        revision=row.revision,
        shipped=row.shipped,
        recorded_at=row.recorded_at,
        levels=tuple(
            Level(
                one.code, one.rank, one.name, one.rule, one.start_minutes, one.decide_minutes, one.decide_days,
                one.solve_minutes, one.solve_days, one.within_minutes,
            )
            for one in levels
        ),
        categories={
            one.category_id: CategoryRule(codes[one.level_id], one.evidence, one.answer_template, Ladder(one.ladder))
            for one in rules
        },
        level_ids={level.code: level.id for level in levels},
    )  # fmt: skip


def _insert(
    tx: Connection,
    office_id: UUID,
    staff_id: UUID | None,
    revision: int,
    now: datetime,
    levels: tuple[Level, ...],
    categories: dict[UUID, CategoryRule],
    *,
    shipped: bool,
) -> UUID:
    version_id = new_id()
    head = {"id": version_id, "office_id": office_id, "staff_id": staff_id, "revision": revision}
    tx.execute(insert(priority_version), head | {"shipped": shipped, "recorded_at": now})
    ids = {level.code: new_id() for level in levels}
    tx.execute(
        insert(priority_level),
        [
            {
                "id": ids[one.code], "priority_version_id": version_id, "code": one.code, "rank": one.rank, "name": one.name,
                "rule": one.rule, "start_minutes": one.start_minutes, "decide_minutes": one.decide_minutes,
                "decide_days": one.decide_days, "solve_minutes": one.solve_minutes, "solve_days": one.solve_days,
                "within_minutes": one.within_minutes,
            }
            for one in levels
        ],
    )  # fmt: skip
    rows = [
        {
            "priority_version_id": version_id, "category_id": category_id, "level_id": ids[rule.level], "evidence": rule.evidence,
            "answer_template": rule.answer_template, "ladder": str(rule.ladder),
        }
        for category_id, rule in categories.items()
    ]  # fmt: skip
    if rows:
        tx.execute(insert(priority_category), rows)
    return version_id


def _clean_level(level: Level) -> Level:
    return Level(
        said(level.code, 4), level.rank, said(level.name, 60), said(level.rule, 300), level.start_minutes, level.decide_minutes,
        level.decide_days, level.solve_minutes, level.solve_days, level.within_minutes,
    )  # fmt: skip


def _clean_rule(rule: CategoryRule) -> CategoryRule:
    evidence, template = (clean_text(text, LONGEST_TEXT).text for text in (rule.evidence, rule.answer_template))
    return CategoryRule(said(rule.level, 4), evidence, template, rule.ladder)
