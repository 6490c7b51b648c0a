"""Resembling answers and the archive's search at size, on both engines: what an officer waits for while typing."""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import postgres
import psycopg
from bulk import LAST_DAY, Recorded, fill
from bulk_texts import FIRST, LAST, Writer
from loket_shared.db import Database
from loket_shared.db.schema import category, staff
from loket_shared.domain.states import CaseState
from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.archive_search import archive_page
from loket_shared.services.similar import similar
from offices import Office, open_office
from spread import spread
from sqlalchemy import Connection, select

Measured = dict[str, dict[str, dict[str, float]]]


def measure(sizes: tuple[int, ...], asked: int) -> dict[str, object]:
    """Return `similar_ms` and `archive_search_ms` by size (SQLite), the same on PostgreSQL under names with _postgresql."""
    told: dict[str, object] = {}
    for engine, names in (("sqlite", ""), ("postgresql", "_postgresql")):
        by_key: Measured = {}
        for size in sizes:
            with _office(engine) as office:
                for key, times in _times(office, size, asked).items():
                    by_key.setdefault(key, {})[str(size)] = spread(times)
        told |= {f"{key}{names}": values for key, values in by_key.items()}
    return told


def _times(office: Office, size: int, asked: int) -> dict[str, list[float]]:
    office_id = office.kiosk.office_id
    categories = office.see(lambda tx: list(tx.execute(select(category.c.id)).scalars()))
    officers = office.see(lambda tx: list(tx.execute(select(staff.c.id)).scalars()))
    recorded = fill(office.db, office_id, officers, categories, size)
    chance = random.Random(7)
    writer = Writer(random.Random(1))
    problems = [writer.problem() for _ in range(asked)]
    queries = [_query(chance, recorded, categories) for _ in range(asked)]
    similar_ms = [_timed(office.db, partial(_similar, office_id, one)) for one in problems]
    search_ms = [_timed(office.db, partial(_search, office_id, one)) for one in queries]
    return {"similar_ms": similar_ms, "archive_search_ms": search_ms}


def _similar(office_id: UUID, problem: str, tx: Connection) -> object:
    return similar(tx, office_id, problem)


def _search(office_id: UUID, query: ArchiveQuery, tx: Connection) -> object:
    return archive_page(tx, office_id, query)


def _query(chance: random.Random, recorded: list[Recorded], categories: list[UUID]) -> ArchiveQuery:
    """Return one of the ways in which an officer searches."""
    one = chance.choice(recorded)
    since = LAST_DAY - timedelta(days=chance.randint(30, 600))
    until = since + timedelta(days=chance.randint(1, 60))
    ways = (
        lambda: ArchiveQuery(one.label),
        lambda: ArchiveQuery(one.name),
        lambda: ArchiveQuery(chance.choice(FIRST)[:3]),
        lambda: ArchiveQuery("+62 " + one.phone[1:].replace("-", " ")),
        lambda: ArchiveQuery(one.phone[:9]),
        lambda: ArchiveQuery("penawaran"),
        lambda: ArchiveQuery(f"verifikasi {chance.choice(LAST)}"),
        lambda: ArchiveQuery("berkas", since, until),
        lambda: ArchiveQuery("", since, until),
        lambda: ArchiveQuery("", None, until, chance.choice(categories)),
        lambda: ArchiveQuery("dokumen", category_id=chance.choice(categories), officer_id=one.officer),
        lambda: ArchiveQuery("unggah", state=CaseState.PROMISED),
        lambda: ArchiveQuery("", state=CaseState.PROMISED),
        lambda: ArchiveQuery("unggah", state=CaseState.ANSWERED),
        lambda: ArchiveQuery("", only_unarchived=True),
        lambda: ArchiveQuery("tidak ada yang begini"),
        ArchiveQuery,
    )
    return chance.choice(ways)()


def _timed(db: Database, do: Callable[[Connection], object]) -> float:
    begun = time.perf_counter()
    db.read(do)
    return (time.perf_counter() - begun) * 1000


@contextmanager
def _office(engine: str) -> Iterator[Office]:
    with tempfile.TemporaryDirectory() as folder:
        if engine == "sqlite":
            office = open_office(f"sqlite:///{Path(folder) / 'loket.db'}")
            yield office
            office.db.close()
            return
        with postgres.server() as base:
            with psycopg.connect(base.replace("+psycopg", "") + "/postgres", autocommit=True) as admin:
                admin.execute("CREATE DATABASE bench")
            office = open_office(f"{base}/bench")
            yield office
            office.db.close()
