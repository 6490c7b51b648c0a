"""An office with years of work in it, on either engine, for measures at size."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import postgres
import psycopg
from bulk import Recorded, fill
from bulk_turns import turn
from loket_shared.db.schema import category, staff
from offices import Office, open_office
from sqlalchemy import select


@dataclass(frozen=True, slots=True)
class BulkOffice:
    """The office, what was written into it, and its categories."""

    office: Office
    recorded: list[Recorded]
    categories: list[UUID]


@contextmanager
def bulk_office(engine: str, cases: int) -> Iterator[BulkOffice]:
    """Make an office of so many cases with their turns; it is gone at the end."""
    with tempfile.TemporaryDirectory() as folder:
        if engine == "sqlite":
            yield from _filled(f"sqlite:///{Path(folder) / 'loket.db'}", cases)
            return
        with postgres.server() as base:
            with psycopg.connect(base.replace("+psycopg", "") + "/postgres", autocommit=True) as admin:
                admin.execute("CREATE DATABASE bench")
            yield from _filled(f"{base}/bench", cases)


def _filled(url: str, cases: int) -> Iterator[BulkOffice]:
    office = open_office(url)
    categories = office.see(lambda tx: list(tx.execute(select(category.c.id)).scalars()))
    officers = office.see(lambda tx: list(tx.execute(select(staff.c.id)).scalars()))
    recorded = fill(office.db, office.kiosk.office_id, officers, categories, cases)
    turn(office.db)
    yield BulkOffice(office, recorded, categories)
    office.db.close()
