"""The register of deviations: raised by hand for equipment and output, explained, signed off, withdrawn (A.6.6). Append-only."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import case_file, procedure_step, visit
from loket_shared.domain.deviations import OF_CAUSE, Cause, DeviationKind, EntryKind, Party, deviation_label
from loket_shared.services.act import Act, once
from loket_shared.services.deviation_raising import insert_deviation, insert_entry
from loket_shared.services.deviation_standing import is_supervisor, locked, may_explain, present
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

LONGEST = 1000
WITHDRAWN, THEIRS = "withdrawn", "theirs"
BY_HAND = frozenset({DeviationKind.EQUIPMENT, DeviationKind.OUTPUT})


@dataclass(frozen=True, slots=True)
class Raised:
    """The deviation stands in the register under the year's next number."""

    deviation_id: UUID
    label: str


@dataclass(frozen=True, slots=True)
class Noted:
    """The entries are added; `seq` is the newest one's number."""

    deviation_id: UUID
    seq: int


@dataclass(frozen=True, slots=True)
class SignedOff:
    """`signed` are signed off now or were before; `open` still carry no cause, or are withdrawn, and were left alone."""

    signed: tuple[UUID, ...]
    open: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class NoSuchStep:
    """The subject's procedure has no such step."""


def raise_deviation(
    tx: Connection,
    act: Act,
    kind: DeviationKind,
    step: int,
    found: str,
    *,
    case_id: UUID | None = None,
    visit_id: UUID | None = None,
    party: Party = Party.OFFICE,
    at: datetime | None = None,
) -> Raised | ReasonNeeded | NoSuchStep | NotAllowed:
    """Register a deviation in equipment or output that an officer saw, in words; time registers itself.

    It concerns a case, or a visit without one. `at` (aware UTC) is when it was so, now unless told.
    """
    words = said(found, LONGEST)

    def do() -> Raised | ReasonNeeded | NoSuchStep | NotAllowed:
        if kind not in BY_HAND:
            return NotAllowed(str(kind))
        if not words:
            return ReasonNeeded()
        about = _subject(tx, case_id, visit_id)
        at_step = (
            procedure_step.c.procedure_version_id == about["procedure_version_id"],
            procedure_step.c.step == step,
        )
        if tx.execute(select(procedure_step.c.step).where(*at_step)).first() is None:
            return NoSuchStep()
        values = about | {
            "step": step, "step_run_id": None, "disturbance_id": None, "staff_id": act.staff_id, "raised_by": act.staff_id,
            "began_at": at or act.now, "ended_at": at or act.now, "clock": None, "standard": None, "actual": None, "gross": None,
            "found": words, "automatic": False,
        }  # fmt: skip
        deviation_id, number = insert_deviation(tx, act, values, kind, party)
        bump(tx, act.office_id, Topic.CASES)
        return Raised(deviation_id, deviation_label(act.today.year, number))

    return once(tx, act, "raise_deviation", Raised, do)


def explain(
    tx: Connection,
    act: Act,
    deviation_id: UUID,
    cause: Cause,
    text: str = "",
    action: str = "",
    party: Party | None = None,
) -> Noted | ReasonNeeded | NotAllowed:
    """Say why, with one key; `text` and what was done about it may follow. A later explanation goes before this one.

    Who did the step, the case's holder and a supervisor may; another's is refused as THEIRS. The party follows from the
    cause unless said. Cause OTHER needs words. A sign-off before it no longer stands.
    """
    why, done = said(text, LONGEST), said(action, LONGEST)

    def do() -> Noted | ReasonNeeded | NotAllowed:
        row = locked(tx, deviation_id)
        now, seq = present(tx, row)
        if now.withdrawn:
            return NotAllowed(WITHDRAWN)
        if not may_explain(tx, act, row):
            return NotAllowed(THEIRS)
        if cause is Cause.OTHER and not why:
            return ReasonNeeded()
        answers = party or OF_CAUSE.get(cause)
        insert_entry(tx, act, row, seq + 1, EntryKind.CAUSE, cause=cause, party=answers, text=why)
        if done:
            insert_entry(tx, act, row, seq + 2, EntryKind.ACTION, text=done)
        bump(tx, act.office_id, Topic.CASES)
        return Noted(deviation_id, seq + 1 + bool(done))

    return once(tx, act, "explain_deviation", Noted, do)


def sign_off(tx: Connection, act: Act, deviation_ids: tuple[UUID, ...], text: str = "") -> SignedOff | NotAllowed:
    """Sign off many at once, by a supervisor; those without a cause are left alone and named."""
    words = said(text, LONGEST)

    def do() -> SignedOff | NotAllowed:
        if not is_supervisor(tx, act):
            return NotAllowed("role")
        signed: list[UUID] = []
        left: list[UUID] = []
        for deviation_id in sorted(set(deviation_ids)):
            row = locked(tx, deviation_id)
            now, seq = present(tx, row)
            if now.withdrawn or now.cause is None:
                left.append(deviation_id)
                continue
            signed.append(deviation_id)
            if now.signed_by is None:
                insert_entry(tx, act, row, seq + 1, EntryKind.SIGN_OFF, text=words)
        bump(tx, act.office_id, Topic.CASES)
        return SignedOff(tuple(signed), tuple(left))

    return once(tx, act, "sign_off_deviations", SignedOff, do)


def correct_deviation(
    tx: Connection, act: Act, deviation_id: UUID, cause: Cause | None, party: Party, text: str
) -> Noted | ReasonNeeded | NotAllowed:
    """Put right what was said of a deviation, by a supervisor and in words: a further entry, the earlier ones stay.

    Without a cause it needs one again. A sign-off before it no longer stands.
    """
    words = said(text, LONGEST)

    def do() -> Noted | ReasonNeeded | NotAllowed:
        return _overrule(tx, act, deviation_id, EntryKind.CORRECTION, words, cause, party)

    return once(tx, act, "correct_deviation", Noted, do)


def withdraw_deviation(tx: Connection, act: Act, deviation_id: UUID, reason: str) -> Noted | ReasonNeeded | NotAllowed:
    """Take a deviation out of the count, by a supervisor and with a reason; row and number stay."""
    words = said(reason, LONGEST)

    def do() -> Noted | ReasonNeeded | NotAllowed:
        return _overrule(tx, act, deviation_id, EntryKind.WITHDRAWAL, words)

    return once(tx, act, "withdraw_deviation", Noted, do)


def _overrule(
    tx: Connection, act: Act, deviation_id: UUID, kind: EntryKind, words: str, cause: Cause | None = None, party: Party | None = None,
) -> Noted | ReasonNeeded | NotAllowed:  # fmt: skip
    """Write what a supervisor decides over the officers' words."""
    if not is_supervisor(tx, act):
        return NotAllowed("role")
    if not words:
        return ReasonNeeded()
    row = locked(tx, deviation_id)
    now, seq = present(tx, row)
    if now.withdrawn:
        return NotAllowed(WITHDRAWN)
    insert_entry(tx, act, row, seq + 1, kind, cause=cause, party=party, text=words)
    bump(tx, act.office_id, Topic.CASES)
    return Noted(deviation_id, seq + 1)


def _subject(tx: Connection, case_id: UUID | None, visit_id: UUID | None) -> dict[str, Any]:
    if case_id is not None:
        row = tx.execute(
            select(case_file.c.visit_id, case_file.c.procedure_version_id).where(case_file.c.id == case_id)
        ).one()
        return {"case_id": case_id, "visit_id": row.visit_id, "procedure_version_id": row.procedure_version_id}
    version = tx.execute(select(visit.c.procedure_version_id).where(visit.c.id == visit_id)).scalar_one()
    return {"case_id": None, "visit_id": visit_id, "procedure_version_id": version}
