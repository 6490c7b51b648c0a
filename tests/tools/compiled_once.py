"""Statements compiled once a process: each test opens databases of its own, and each would compile the same statements anew."""

from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from functools import partial
from typing import Any

import pytest
import sqlalchemy
from loket_shared.db import database
from sqlalchemy.engine.default import DefaultDialect


@contextmanager
def compiled_once() -> Iterator[None]:
    """Share what SQLAlchemy compiled among all databases of one engine; they are the same but for their address.

    Its cache tells statements apart by their dialect, of which each database has an object of its own.
    """
    cache: MutableMapping[Any, Any] = {}
    with pytest.MonkeyPatch.context() as patched:
        shared = partial(sqlalchemy.create_engine, execution_options={"compiled_cache": cache})
        patched.setattr(database, "create_engine", shared)
        patched.setattr(DefaultDialect, "__hash__", lambda one: hash(type(one)))
        patched.setattr(DefaultDialect, "__eq__", lambda one, other: type(one) is type(other))
        yield
