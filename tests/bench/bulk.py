"""Many cases at once, for measures at size: an office's years of work written straight into the tables, then indexed.

`fill(db, office_id, staff, categories, cases)` adds cases up to a number; rows of other tables that hang on a case (step times,
deviations, …) are added by whoever measures them, from the `Recorded` it returns.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from bulk_texts import ANSWERS, Writer, firm, person, phone
from loket_shared.db import Database, search
from loket_shared.db.schema import (
    archive_entry,
    case_answer,
    case_file,
    case_identity,
    case_problem,
    counter,
    new_id,
    procedure_version,
)
from sqlalchemy import Connection, Table, delete, insert, select

LAST_DAY = date(2026, 11, 20)
A_DAY = 180
CHUNK = 10_000
OPEN_SHARE = 0.003
STAYS_OPEN = ("recorded", "analysis", "promised", "clarification", "escalated", "solution_known")


@dataclass(frozen=True, slots=True)
class Recorded:
    """One case that was written: its number, when it was opened (aware UTC) and answered, its state and officer."""

    case_id: UUID
    label: str
    opened_at: datetime
    answered_at: datetime | None
    state: str
    officer: UUID
    name: str
    phone: str


def fill(
    db: Database, office_id: UUID, officers: Sequence[UUID], categories: Sequence[UUID], cases: int, *, seed: int = 1
) -> list[Recorded]:
    """Write `cases` cases in the order of their days, the last on 20 November 2026, with identity, problem, answer, archive.

    The office must have none yet. Three in a thousand of the newest are open still. The same seed gives the same texts.
    """
    chance = random.Random(seed)
    writer = Writer(chance)
    made: list[Recorded] = []

    def write(tx: Connection) -> None:
        procedure = tx.execute(select(procedure_version.c.id).limit(1)).scalar_one()
        search.stop(tx)
        numbers: dict[int, int] = {}
        for chunk in _chunks(cases):
            rows: dict[Table, list[dict[str, Any]]] = {
                table: [] for table in (case_file, case_identity, case_problem, case_answer, archive_entry)
            }
            for at in chunk:
                day = LAST_DAY - timedelta(days=(cases - 1 - at) // A_DAY)
                numbers[day.year] = numbers.get(day.year, 0) + 1
                is_open = at >= cases * 0.97 and chance.random() < OPEN_SHARE / 0.03
                one = _recorded(chance, day, at, numbers[day.year], officers, is_open=is_open)
                made.append(one)
                _rows(rows, one, chance, writer, office_id, procedure, categories, day, numbers[day.year])
            for table, listed in rows.items():
                if listed:
                    tx.execute(insert(table), listed)
        tx.execute(delete(counter).where(counter.c.office_id == office_id, counter.c.name.in_(("form", "archive"))))
        tx.execute(
            insert(counter),
            [
                {"office_id": office_id, "name": name, "period": str(year), "last": last}
                for year, last in numbers.items()
                for name in ("form", "archive")
            ],
        )
        search.build(tx)

    db.write(write)
    db.write(lambda tx: tx.exec_driver_sql("ANALYZE"))
    return made


def _chunks(cases: int) -> Iterator[range]:
    for start in range(0, cases, CHUNK):
        yield range(start, min(start + CHUNK, cases))


def _recorded(
    chance: random.Random, day: date, at: int, number: int, officers: Sequence[UUID], *, is_open: bool
) -> Recorded:
    opened = datetime(day.year, day.month, day.day, 1, tzinfo=UTC) + timedelta(minutes=2 * (at % A_DAY))
    state = chance.choice(STAYS_OPEN) if is_open else "answered" if chance.random() < 0.1 else "archived"
    answered = None if is_open else opened + timedelta(minutes=chance.randint(5, 90))
    return Recorded(
        new_id(),
        f"FK-{day.year}-{number:06d}",
        opened,
        answered,
        state,
        chance.choice(officers),
        person(chance),
        phone(chance),
    )


def _rows(
    rows: dict[Table, list[dict[str, Any]]], one: Recorded, chance: random.Random, writer: Writer, office_id: UUID,
    procedure: UUID, categories: Sequence[UUID], day: date, number: int,
) -> None:  # fmt: skip
    answered = one.answered_at is not None
    rows[case_file].append(
        {
            "id": one.case_id, "office_id": office_id, "procedure_version_id": procedure, "form_year": day.year,
            "category_id": chance.choice(categories) if answered else None, "form_number": number, "form_label": one.label,
            "channel": "walk_in", "kind": chance.choice(("konsultasi", "pengaduan", "pertanyaan")), "state": one.state,
            "state_since": one.answered_at or one.opened_at, "business_date": day, "opened_at": one.opened_at, "unit": "helpdesk",
            "answered_by": one.officer if answered else None, "answered_at": one.answered_at, "reopened": 0, "version": 2,
            "holder_id": one.officer, "due_at": None if answered else one.opened_at + timedelta(hours=chance.randint(1, 60)),
        }
    )  # fmt: skip
    rows[case_identity].append(
        {
            "case_id": one.case_id, "name": one.name, "organisation": firm(chance), "address": "Jl. Merdeka", "phone": one.phone,
            "phone_e164": "+62" + one.phone.replace("-", "")[1:], "email": "", "spse_role": "", "companions": 0, "retention": "case",
        }
    )  # fmt: skip
    rows[case_problem].append(
        {"case_id": one.case_id, "text": writer.problem(), "tender_code": str(chance.randint(10**6, 10**8)), "retention": "case"}
    )  # fmt: skip
    if answered:
        said = {
            "seq": 1,
            "staff_id": one.officer,
            "at": one.answered_at,
            "text": f"{chance.choice(ANSWERS)} {writer.words(12)}.",
        }
        rows[case_answer].append({"case_id": one.case_id, "retention": "case"} | said)
    if one.state == "archived":
        rows[archive_entry].append(
            {
                "case_id": one.case_id, "office_id": office_id, "state": "final", "year": day.year, "number": number,
                "location": f"Lemari {chance.randint(1, 9)}, map {day:%m-%Y}", "staff_id": one.officer, "final_at": one.answered_at,
                "retention": "case", "version": 1,
            }
        )  # fmt: skip
