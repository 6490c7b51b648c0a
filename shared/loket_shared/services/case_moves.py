"""The one door through which a case changes its state: the table of transitions, version, duty and journal in one place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from loket_shared.db.schema import case_file, journal
from loket_shared.domain.casework import Need, Verb, may, way
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.events import SHAPES, EventKind
from loket_shared.domain.states import CaseState
from loket_shared.services.act import Act
from loket_shared.services.case_reading import CaseView, read_case
from loket_shared.services.duties import refresh
from loket_shared.services.escalation_told import told, untold
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.staff import roles_of


@dataclass(frozen=True, slots=True)
class CaseConflict:
    """Another officer saved this case meanwhile; `theirs` is what stands there now. Nothing was overwritten."""

    theirs: CaseView


@dataclass(frozen=True, slots=True)
class Moved:
    """The case is in `state` now; `version` goes back with the next save."""

    case_id: UUID
    version: int
    state: CaseState


@dataclass(frozen=True, slots=True)
class Needed:
    """The transition asks for something that was not given."""

    need: Need


@dataclass(frozen=True, slots=True)
class Change:
    """What a transition writes besides the state: columns of the case, and what the journal says happened."""

    values: Mapping[str, Any]
    events: tuple[tuple[EventKind, Mapping[str, object]], ...] = ()
    resumes: CaseState | None = None


LKPP = "lkpp"
"""The unit whose solution is told, where LKPP found it."""

TOLD = frozenset({CaseState.ANSWERED, CaseState.AWAITING_CONFIRMATION})

NOTHING: Mapping[Need, str | datetime | UUID | None] = {}


def advance(
    tx: Connection,
    act: Act,
    case_id: UUID,
    version: int,
    verb: Verb,
    change: Callable[[Row[Any]], Change],
    given: Mapping[Need, str | datetime | UUID | None] = NOTHING,
) -> Moved | CaseConflict | Needed | NotAllowed:
    """Take a case one transition further, or say why not: state and role first, then what is missing, then the version.

    `change` runs only when nothing stands against it, and may write rows of its own. The officer becomes the case's
    present holder. Must run inside `once`.
    """
    before = locked(tx, case_id)
    state = CaseState(before.state)
    if act.staff_id is not None and not may(verb, state, roles_of(tx, act.staff_id)):
        return NotAllowed(state)
    for need in way(verb).needs:
        value = given.get(need)
        if value is None or (isinstance(value, str) and is_blank(value)):
            return Needed(need)
    if before.version != version:
        return CaseConflict(read_case(tx, case_id, act.staff_id))
    again = decided_before(tx, case_id)
    solved = untold(tx, case_id) if state is CaseState.SOLUTION_KNOWN else []
    made = change(before)
    after = made.resumes or way(verb).to or state
    write(tx, act, before, after, {"holder_id": act.staff_id, "version": version + 1} | dict(made.values))
    events = list(made.events)
    if after is CaseState.ANSWERED is not state:
        events.append((EventKind.CASE_RECAPPED, {}))
    facts = {"unit": before.unit, "again": again}
    if solved:
        facts["unit"] = LKPP
    known = told(tx, act, before, solved) if after in TOLD else ()
    mine = [Event(kind, _filled(kind, facts) | dict(data), **about(before)) for kind, data in events]
    record(tx, act, *mine, *known)
    bump(tx, act.office_id, Topic.CASES)
    return Moved(case_id, version + 1, after)


def decided_before(tx: Connection, case_id: UUID) -> bool:
    """Tell whether it was decided before that this case needs more time or other hands (S0-09 and S0-10 follow then)."""
    kinds = (EventKind.CASE_DECIDED, EventKind.CASE_HANDED_ON, EventKind.CASE_REOPENED)
    past = (journal.c.case_id == case_id, journal.c.kind.in_([str(kind) for kind in kinds]))
    return tx.execute(select(journal.c.id).where(*past).limit(1)).first() is not None


def write(tx: Connection, act: Act, before: Row[Any], after: CaseState, values: Mapping[str, Any]) -> None:
    """Write a locked case's row and draw up its next duty."""
    moved = {"state": str(after), "state_since": act.now} if after != before.state else {}
    if written := {**moved, **values}:
        tx.execute(update(case_file).where(case_file.c.id == before.id).values(written))
    refresh(tx, act.office_id, before.id)


def redraw(tx: Connection, act: Act, before: Row[Any]) -> None:
    """Draw up a locked case's next duty because something other than its state changed."""
    write(tx, act, before, CaseState(before.state), {})


def take_up(tx: Connection, act: Act, case_id: UUID) -> None:
    """Begin the analysis (C2) of a case whose visitor has come to the desk; one that is further on stays as it is."""
    before = locked(tx, case_id)
    if before.state in way(Verb.PRESENT).leaves:
        write(tx, act, before, CaseState.ANALYSIS, {"holder_id": act.staff_id})


def follow_up(tx: Connection, act: Act, case_id: UUID) -> None:
    """Make a follow-up (C4) of a case whose visitor is gone before anything was decided; any other state stays."""
    before = locked(tx, case_id)
    if before.state in way(Verb.FOLLOW_UP).leaves:
        write(tx, act, before, CaseState.PROMISED, {"version": before.version + 1})


def about(row: Row[Any]) -> dict[str, Any]:
    """Return what a journal event of this case's row is about."""
    return {"case_id": row.id, "visit_id": row.visit_id, "procedure_version_id": row.procedure_version_id}


def locked(tx: Connection, case_id: UUID) -> Row[Any]:
    """Return the case's row, locked."""
    return tx.execute(select(case_file).where(case_file.c.id == case_id).with_for_update(key_share=True)).one()


def _filled(kind: EventKind, facts: Mapping[str, object]) -> dict[str, object]:
    """Return the facts that this kind of event carries: which unit had the case, and whether it was decided before."""
    return {name: value for name, value in facts.items() if name in SHAPES[kind].fields and value is not False}
