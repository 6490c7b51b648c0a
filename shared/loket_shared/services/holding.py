"""Who has the duty: the unit, its present holder, and the substitute of somebody who is not on duty (S1-11, S1-12, A.8-14, A.8-37)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, and_, func, insert, select, update

from loket_shared.db.schema import absence, case_file, escalation, new_id, staff
from loket_shared.domain.casework import BEFORE_ARCHIVE, HELPERS, Need, Verb
from loket_shared.domain.escalation import OPEN
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import Means
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_course import give_all
from loket_shared.services.case_moves import CaseConflict, Change, Moved, Needed, about, advance, locked
from loket_shared.services.case_notes import NoteKind, keep_note
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.staff import roles_of
from loket_shared.services.texts import code

Outcome = Moved | CaseConflict | Needed | NotAllowed
HELPDESK, ADMIN_PPE = "helpdesk", "admin_ppe"


@dataclass(frozen=True, slots=True)
class OffDuty:
    """Somebody is not on duty; `moved` open cases went to the substitute, or to nobody, where every colleague sees them."""

    absence_id: UUID
    moved: int


@dataclass(frozen=True, slots=True)
class NoSubstitute:
    """The substitute is the same person, not active, off duty, or has no role that works on cases."""


def hand_on(tx: Connection, act: Act, case_id: UUID, version: int, note: str) -> Outcome:
    """Escalate a case inside the office, to Admin PPE (S1-11); `note` says what was tried. Nobody holds it yet."""
    return _hand(tx, act, case_id, version, Verb.HAND_ON, ADMIN_PPE, note)


def hand_back(tx: Connection, act: Act, case_id: UUID, version: int, note: str) -> Outcome:
    """Give a case back to the helpdesk, or take it back, with the reason."""
    return _hand(tx, act, case_id, version, Verb.HAND_BACK, HELPDESK, note)


def _hand(tx: Connection, act: Act, case_id: UUID, version: int, verb: Verb, unit: str, note: str) -> Outcome:
    kind = EventKind.CASE_HANDED_ON if verb is Verb.HAND_ON else EventKind.CASE_RETURNED

    def change(before: Row[Any]) -> Change:
        keep_note(tx, act, case_id, NoteKind.UNIT, note, Means.NONE)
        return Change({"unit": unit, "holder_id": None}, ((kind, {"unit": unit, "from_unit": before.unit}),))

    given = {Need.REASON: note}
    return once(tx, act, str(verb), Moved, lambda: advance(tx, act, case_id, version, verb, change, given))


def take_up(tx: Connection, act: Act, case_id: UUID, version: int) -> Outcome:
    """Begin work on a case without its visitor: a promised one (S0-09), or one that came by telephone or ticket."""

    def change(before: Row[Any]) -> Change:
        return Change({}, ((EventKind.CASE_TAKEN, {"from_id": before.holder_id}),))

    return once(tx, act, "take_up", Moved, lambda: advance(tx, act, case_id, version, Verb.TAKE_UP, change))


def take_over(tx: Connection, act: Act, case_id: UUID) -> Saved | NotAllowed:
    """Become the present holder of an open case; the duty stays with the unit, and no version moves."""

    def do() -> Saved | NotAllowed:
        assert act.staff_id is not None
        case = locked(tx, case_id)
        if case.state not in BEFORE_ARCHIVE or not HELPERS & set(roles_of(tx, act.staff_id)):
            return NotAllowed(case.state)
        tx.execute(update(case_file).where(case_file.c.id == case_id).values(holder_id=act.staff_id))
        record(tx, act, Event(EventKind.CASE_TAKEN, {"from_id": case.holder_id}, **about(case)))
        bump(tx, act.office_id, Topic.CASES)
        return Saved(case_id, case.version)

    return once(tx, act, "take_over", Saved, do)


def begin_absence(
    tx: Connection, act: Act, staff_id: UUID, substitute_id: UUID | None, reason: str
) -> OffDuty | NoSubstitute | NotAllowed:
    """Note that somebody is not on duty from now on ("tidak bertugas"); all open cases and escalations move to the substitute at once.

    Without a substitute they are held by nobody and stand in the unit's list. Sessions in the bidding room go to the substitute
    too, and stay where they are without one: anybody of the unit may take them over. `reason` is a code.
    """

    def do() -> OffDuty | NoSubstitute | NotAllowed:
        if _absent(tx, staff_id, act.now):
            return NotAllowed("off_duty")
        if substitute_id is not None and not _can_stand_in(tx, staff_id, substitute_id, act.now):
            return NoSubstitute()
        absence_id = new_id()
        row = {"id": absence_id, "office_id": act.office_id, "staff_id": staff_id, "substitute_id": substitute_id}
        tx.execute(
            insert(absence), row | {"recorded_by": act.staff_id, "from_at": act.now, "reason": code(reason)[:20]}
        )
        held = (case_file.c.holder_id == staff_id, case_file.c.state.in_([str(state) for state in BEFORE_ARCHIVE]))
        answered = (escalation.c.holder_id == staff_id, escalation.c.state.in_([str(state) for state in OPEN]))
        both = and_(*held) | case_file.c.id.in_(select(escalation.c.case_id).where(*answered))
        tx.execute(select(case_file.c.id).where(both).order_by(case_file.c.id).with_for_update(key_share=True)).all()
        moved = tx.execute(select(case_file.c.id).where(*held)).scalars().all()
        if moved:
            tx.execute(update(case_file).where(case_file.c.id.in_(moved), *held).values(holder_id=substitute_id))
        tx.execute(update(escalation).where(*answered).values(holder_id=substitute_id))
        sessions = give_all(tx, act, staff_id, substitute_id) if substitute_id is not None else 0
        noted = {"absence_id": absence_id, "subject_id": staff_id, "substitute_id": substitute_id, "moved": len(moved)}
        record(tx, act, Event(EventKind.ABSENCE_BEGUN, noted))
        if sessions:
            bump(tx, act.office_id, Topic.BIDDING)
        bump(tx, act.office_id, Topic.CASES, Topic.STAFF)
        return OffDuty(absence_id, len(moved))

    return once(tx, act, "begin_absence", OffDuty, do)


def end_absence(tx: Connection, act: Act, staff_id: UUID) -> Saved | NotAllowed:
    """Note that somebody is back on duty; the cases stay with who has them now."""

    def do() -> Saved | NotAllowed:
        present = _absent(tx, staff_id, act.now)
        if present is None:
            return NotAllowed("on_duty")
        tx.execute(update(absence).where(absence.c.id == present.id).values(until_at=act.now))
        record(tx, act, Event(EventKind.ABSENCE_ENDED, {"absence_id": present.id, "subject_id": staff_id}))
        bump(tx, act.office_id, Topic.STAFF)
        return Saved(present.id, 2)

    return once(tx, act, "end_absence", Saved, do)


def off_duty(tx: Connection, office_id: UUID, now: datetime) -> dict[UUID, UUID | None]:
    """Return who is not on duty at an aware instant, with the substitute."""
    query = select(absence.c.staff_id, absence.c.substitute_id).where(absence.c.office_id == office_id, _at(now))
    return dict(tx.execute(query).tuples().all())


def _at(now: datetime) -> Any:  # noqa: ANN401 - an SQL condition
    return (absence.c.from_at <= now) & (absence.c.until_at.is_(None) | (absence.c.until_at > now))


def _absent(tx: Connection, staff_id: UUID, now: datetime) -> Row[Any] | None:
    return tx.execute(select(absence).where(absence.c.staff_id == staff_id, _at(now)).with_for_update()).first()


def _can_stand_in(tx: Connection, staff_id: UUID, substitute_id: UUID, now: datetime) -> bool:
    active = select(func.count()).select_from(staff).where(staff.c.id == substitute_id, staff.c.active)
    return (
        substitute_id != staff_id
        and tx.execute(active).scalar_one() == 1
        and bool(HELPERS & set(roles_of(tx, substitute_id)))
        and _absent(tx, substitute_id, now) is None
    )
