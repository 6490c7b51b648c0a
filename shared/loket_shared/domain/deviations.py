"""Deviations from the quality standard (A.6.6): their kinds, causes and responsible parties, and what stands of one now."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from loket_shared.domain.states import Role


class DeviationKind(StrEnum):
    """In what a step deviated: exactly the three of the procedures' warning."""

    TIME = "time"
    EQUIPMENT = "equipment"
    OUTPUT = "output"


class Party(StrEnum):
    """Who answers for it: the office, the visitor (Pengguna, Pelapor, Penyedia), LKPP, or a technical fault."""

    OFFICE = "office"
    VISITOR = "visitor"
    LKPP = "lkpp"
    SYSTEM = "system"


class Cause(StrEnum):
    """Why, as the officer says it with one key."""

    MANY_VISITORS = "many_visitors"
    HARD_PROBLEM = "hard_problem"
    FEW_OFFICERS = "few_officers"
    OTHER_UNIT = "other_unit"
    LATE_ENTRY = "late_entry"
    VISITOR_DATA = "visitor_data"
    VISITOR_AWAY = "visitor_away"
    LKPP = "lkpp"
    POWER = "power"
    INTERNET = "internet"
    SPSE = "spse"
    EQUIPMENT = "equipment"
    DISASTER = "disaster"
    OTHER = "other"


class EntryKind(StrEnum):
    """What a later entry adds; nothing is ever changed."""

    CAUSE = "cause"
    ACTION = "action"
    PARTY = "party"
    SIGN_OFF = "sign_off"
    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"


OF_CAUSE = {
    Cause.VISITOR_DATA: Party.VISITOR, Cause.VISITOR_AWAY: Party.VISITOR, Cause.LKPP: Party.LKPP, Cause.POWER: Party.SYSTEM,
    Cause.INTERNET: Party.SYSTEM, Cause.SPSE: Party.SYSTEM, Cause.EQUIPMENT: Party.SYSTEM, Cause.DISASTER: Party.SYSTEM,
}  # fmt: skip
"""Whom a cause makes answer; the others leave the party as it is."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One later entry, in the order of `seq`; a cause of None takes back the cause before it. `at` is aware UTC."""

    seq: int
    kind: EntryKind
    at: datetime
    staff_id: UUID
    cause: Cause | None = None
    party: Party | None = None
    text: str = ""
    disturbance_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds of a deviation after all its entries."""

    party: Party
    cause: Cause | None = None
    text: str = ""
    explained_by: UUID | None = None
    action: str = ""
    disturbance_id: UUID | None = None
    signed_by: UUID | None = None
    signed_at: datetime | None = None
    withdrawn: bool = False


def standing(party: Party, entries: Iterable[Entry]) -> Standing:
    """Return what holds now: the last word of each kind; a sign-off stands until something else is entered."""
    now = Standing(party)
    for entry in sorted(entries, key=lambda one: one.seq):
        if entry.kind is EntryKind.SIGN_OFF:
            now = replace(now, signed_by=entry.staff_id, signed_at=entry.at)
            continue
        now = replace(now, party=entry.party or now.party, signed_by=None, signed_at=None)
        match entry.kind:
            case EntryKind.CAUSE | EntryKind.CORRECTION:
                now = replace(now, cause=entry.cause, text=entry.text, explained_by=entry.staff_id)
                now = replace(now, disturbance_id=entry.disturbance_id)
            case EntryKind.ACTION:
                now = replace(now, action=entry.text)
            case EntryKind.WITHDRAWAL:
                now = replace(now, withdrawn=True)
    return now


def may_give_cause(
    staff_id: UUID | None, roles: Collection[Role], *, done_by: UUID | None, holder_id: UUID | None
) -> bool:
    """Tell whether somebody may say why a step deviated: who did it, the case's present holder, or a supervisor.

    What nobody did (`done_by` None) every officer may explain; nobody at all gives no cause.
    """
    if staff_id is None:
        return False
    return Role.SUPERVISOR in roles or done_by is None or staff_id in {done_by, holder_id}


def deviation_label(year: int, number: int) -> str:
    """Return a deviation's number as it is written."""
    return f"PNY-{year}-{number:06d}"
