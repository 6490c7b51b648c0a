"""Procedures as the settings read them: what stands, its history, and for which classes of cases a standard may be set."""

from dataclasses import dataclass
from uuid import UUID

from loket_shared.domain.priority import Level
from loket_shared.domain.sop.model import ClassKind, Procedure
from loket_shared.services.catalogue import CategoryView
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.procedures import ProcedureView, VersionNote, history, procedures
from sqlalchemy import Connection

from loket_operator.supervisor.sop_standard import Classes


@dataclass(frozen=True, slots=True)
class ProcedureRecord:
    """A procedure as it stands, with its history."""

    view: ProcedureView
    content: Procedure
    history: tuple[VersionNote, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """What the open procedure is held against: `source` is "profile:S3" or "version:" and an id."""

    source: str
    content: Procedure


def read_records(tx: Connection, office_id: UUID) -> tuple[ProcedureRecord, ...]:
    """Read the office's procedures with their newest versions; older ones are read when they are compared."""
    return tuple(read_record(tx, view) for view in procedures(tx, office_id))


def read_record(tx: Connection, view: ProcedureView) -> ProcedureRecord:
    """Read one of them."""
    notes = history(tx, view.id)
    return ProcedureRecord(view, read_version(tx, notes[0].id), notes)


def classes(levels: tuple[Level, ...], categories: tuple[CategoryView, ...]) -> Classes:
    """Return what a standard may be set for, by the name that people know: levels of the office's priority table, categories."""
    by_level = {one.code: (ClassKind.PRIORITY, one.code) for one in levels}
    return {**by_level, **{one.name_id: (ClassKind.CATEGORY, one.code) for one in categories}}
