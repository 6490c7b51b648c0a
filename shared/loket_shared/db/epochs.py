"""Instants as whole UTC seconds in SQL, so that both engines count time alike and a report reads numbers only."""

from sqlalchemy import Integer
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class Epoch(FunctionElement[int]):
    """Seconds since 1970 (UTC) of one instant, parts of a second cut off; NULL stays NULL."""

    name = "epoch"
    type = Integer()
    inherit_cache = True


@compiles(Epoch, "sqlite")
def _sqlite(element: Epoch, compiler: SQLCompiler, **kw: object) -> str:
    return f"CAST(strftime('%s', {compiler.process(element.clauses, **kw)}) AS INTEGER)"


@compiles(Epoch, "postgresql")
def _postgresql(element: Epoch, compiler: SQLCompiler, **kw: object) -> str:
    return f"CAST(floor(extract(epoch FROM {compiler.process(element.clauses, **kw)})) AS BIGINT)"
