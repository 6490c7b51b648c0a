"""Holds the write lock of a console's database, as a stuck program would."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from operator_bench import Bench
from sqlalchemy import make_url


@contextmanager
def locked(bench: Bench) -> Iterator[None]:
    """Hold the database's write lock, as a stuck program would."""
    path = make_url(bench.url).database
    assert path is not None
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
