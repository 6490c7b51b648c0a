"""What a supervisor does to procedures (SOP): a new version, a new procedure, which one a channel follows. Nothing is deleted."""

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from loket_shared.db.schema import new_id, procedure, procedure_channel
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop import PROCEDURES
from loket_shared.domain.sop.compare import Difference, changed_fields, differences
from loket_shared.domain.sop.faults import Fault, faults
from loket_shared.domain.sop.model import Procedure
from loket_shared.domain.sop.tidy import tidy
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.offices import lock_office
from loket_shared.services.procedure_rows import insert_version, read_version
from loket_shared.services.procedures import current_version
from loket_shared.services.results import ReasonNeeded, Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

WHY = 400


@dataclass(frozen=True, slots=True)
class ProcedureConflict:
    """Somebody saved this procedure meanwhile; `theirs` is what stands there now, as revision `revision`."""

    theirs: Procedure
    revision: int


@dataclass(frozen=True, slots=True)
class FollowsOther:
    """Somebody let this channel follow another procedure meanwhile; it still does."""

    procedure_id: UUID


@dataclass(frozen=True, slots=True)
class Faulty:
    """Not saved: nothing could work with it as long as these stand."""

    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class CodeTaken:
    """Another procedure of the office has this code."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """It stands there already, word for word."""


def new_version(
    tx: Connection, act: Act, procedure_id: UUID, seen_revision: int, content: Procedure, why: str
) -> Saved | ProcedureConflict | Faulty | ReasonNeeded | Unchanged:
    """Record a whole new version on top of the one that was seen; what runs keeps its own, whatever begins follows this.

    `why` is asked for, because the history must say it. The code stays what it was. Saved carries the new revision.
    """
    wanted = tidy(content)

    def do() -> Saved | ProcedureConflict | Faulty | ReasonNeeded | Unchanged:
        lock_office(tx, act.office_id)
        row = tx.execute(
            select(procedure.c.code, procedure.c.revision).where(procedure.c.id == procedure_id).with_for_update()
        ).one()
        before = read_version(tx, current_version(tx, procedure_id))
        value = replace(wanted, code=row.code)
        if value == before:
            return Unchanged()
        if row.revision != seen_revision:
            return ProcedureConflict(before, row.revision)
        if is_blank(why):
            return ReasonNeeded()
        if wrong := faults(value):
            return Faulty(wrong)
        _store(tx, act, procedure_id, row.revision + 1, value, why)
        _changed(tx, act, procedure_id, row.revision + 1, changed_fields(before, value))
        return Saved(procedure_id, row.revision + 1)

    return once(tx, act, "new_version", Saved, do)


def create_procedure(
    tx: Connection, act: Act, content: Procedure, why: str, *, profile: str = ""
) -> Saved | Faulty | CodeTaken | ReasonNeeded:
    """Enter a procedure that the office did not have, from nothing or copied from a shipped one (`profile`)."""
    value = tidy(content)

    def do() -> Saved | Faulty | CodeTaken | ReasonNeeded:
        lock_office(tx, act.office_id)
        same = (procedure.c.office_id == act.office_id, procedure.c.code == value.code)
        if tx.execute(select(procedure.c.id).where(*same)).first() is not None:
            return CodeTaken()
        if is_blank(why):
            return ReasonNeeded()
        if wrong := faults(value):
            return Faulty(wrong)
        procedure_id = new_id()
        known = profile if profile in {one.code for one in PROCEDURES} else ""
        row = {"id": procedure_id, "office_id": act.office_id, "code": value.code, "profile": known, "revision": 1}
        tx.execute(insert(procedure), row)
        _store(tx, act, procedure_id, 1, value, why)
        _changed(tx, act, procedure_id, 1, [])
        return Saved(procedure_id, 1)

    return once(tx, act, "create_procedure", Saved, do)


def follow(
    tx: Connection, act: Act, channel: str, procedure_id: UUID, *, seen: UUID | None = None
) -> Saved | FollowsOther:
    """Let cases that come by this channel from now on follow a procedure; `seen` is the one that it followed when it was read."""

    def do() -> Saved | FollowsOther:
        lock_office(tx, act.office_id)
        at = (procedure_channel.c.office_id == act.office_id, procedure_channel.c.channel == channel)
        now: UUID = tx.execute(select(procedure_channel.c.procedure_id).where(*at)).scalar_one()
        if seen is not None and now not in {seen, procedure_id}:
            return FollowsOther(now)
        tx.execute(update(procedure_channel).where(*at).values(procedure_id=procedure_id))
        fields = {"table": "procedure_channel", "subject_id": procedure_id, "fields": [channel]}
        record(tx, act, Event(EventKind.CATALOGUE_CHANGED, fields))
        bump(tx, act.office_id, Topic.SETTINGS)
        return Saved(procedure_id, 1)

    return once(tx, act, "follow_procedure", Saved, do)


def against_profile(value: Procedure, profile: str) -> tuple[Difference, ...]:
    """Return what an office's version says otherwise than the shipped procedure; nothing for one that is its own."""
    shipped = next((one for one in PROCEDURES if one.code == profile), None)
    return differences(tidy(shipped), value) if shipped is not None else ()


def _store(tx: Connection, act: Act, procedure_id: UUID, revision: int, value: Procedure, why: str) -> None:
    kept = said(why, WHY)
    insert_version(tx, procedure_id, revision, value, act.now, staff_id=act.staff_id, why=kept)
    tx.execute(update(procedure).where(procedure.c.id == procedure_id).values(revision=revision))


def _changed(tx: Connection, act: Act, procedure_id: UUID, revision: int, fields: list[str]) -> None:
    noted = {"procedure_id": procedure_id, "revision": revision, "fields": fields}
    record(tx, act, Event(EventKind.PROCEDURE_CHANGED, noted))
    bump(tx, act.office_id, Topic.SETTINGS)
