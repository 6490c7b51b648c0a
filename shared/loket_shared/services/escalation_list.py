"""What is owed about escalations today: answers that nobody took, what we owe, what LKPP and the visitor owe, and since when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, or_, select

from loket_shared.db.schema import (
    case_file,
    case_identity,
    escalation,
    escalation_entry,
    escalation_text,
    letter,
    staff,
    step_run,
)
from loket_shared.domain.escalation import AT_LKPP, OPEN, EscalationChannel, EscalationState, EscalationVerb, Turn, turn
from loket_shared.domain.mail.outbox import ASKS_A_PERSON, OutboxState
from loket_shared.services.case_list import substitutes
from loket_shared.services.escalation_reading import OWNERS

S = EscalationState
ASKED_AGAIN = timedelta(days=1)
"""So long after asking LKPP for its status it is time to ask again (S2-14: news every working day)."""


class LetterTrouble(StrEnum):
    """Why a letter of an escalation asks a person."""

    UNKNOWN = "unknown"
    FAILED = "failed"
    BOUNCED = "bounced"


class Group(IntEnum):
    """Who owes the next move, in the order in which it should be looked at."""

    ANSWER = 0
    """LKPP answered and nobody took it."""
    OURS = 1
    MAIL = 2
    LKPP = 3
    VISITOR = 4
    NOBODY = 5


_OF_TURN = {
    Turn.OFFICE: Group.OURS, Turn.MAIL: Group.MAIL, Turn.LKPP: Group.LKPP, Turn.VISITOR: Group.VISITOR, Turn.NOBODY: Group.NOBODY,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class EscalationLine:
    """One escalation that somebody owes something about; instants are aware UTC.

    `since` is when what is owed now began, `due` until when, `reminded_at` when LKPP was last asked for its status.
    `trouble` says that a letter of it asks a person. `substitute` stands in for a holder who is `off_duty`.
    """

    id: UUID
    case_id: UUID
    form_label: str
    name: str
    title: str
    reference: str
    channel: EscalationChannel
    external_number: str
    state: EscalationState
    turn: Turn
    since: datetime
    due: datetime | None
    unseen_since: datetime | None
    holder: str
    unit: str
    substitute: str = ""
    off_duty: bool = False
    reminded_at: datetime | None = None
    trouble: LetterTrouble | None = None

    def asks_status(self, now: datetime) -> bool:
        """Tell whether LKPP is late and we should ask (A.8-24): not asked since, or more than a day ago."""
        late = self.turn is Turn.LKPP and self.due is not None and self.due < now
        asked = self.reminded_at is not None and self.due is not None and self.reminded_at >= self.due
        return late and not (asked and self.reminded_at is not None and now - self.reminded_at < ASKED_AGAIN)

    def group(self, now: datetime) -> Group:
        """Return who owes the next move at an aware instant."""
        if self.unseen_since is not None:
            return Group.ANSWER
        ours = self.trouble is not None or self.asks_status(now)
        return Group.OURS if ours else _OF_TURN[self.turn]


def open_escalations(tx: Connection, office_id: UUID, now: datetime) -> tuple[EscalationLine, ...]:
    """Return the open escalations, and ended ones with an answer that nobody took; `now` (aware) decides who is off duty."""
    is_open = escalation.c.state.in_([str(state) for state in sorted(OPEN)])
    mine = (escalation.c.office_id == office_id, or_(is_open, escalation.c.unseen_since.is_not(None)))
    columns = (
        escalation, escalation_text.c.title, case_file.c.form_label, case_file.c.unit, case_identity.c.name,
        staff.c.name.label("holder"),
    )  # fmt: skip
    joined = (
        escalation.join(escalation_text)
        .join(case_file, case_file.c.id == escalation.c.case_id)
        .join(case_identity, case_identity.c.case_id == case_file.c.id)
        .outerjoin(staff, staff.c.id == escalation.c.holder_id)
    )
    rows = tx.execute(select(*columns).select_from(joined).where(*mine)).all()
    ids = [row.id for row in rows]
    dues, asked, troubles = _dues(tx, [row.case_id for row in rows]), _reminded(tx, ids), _troubles(tx, ids)
    away = substitutes(tx, office_id, now)
    lines = (_line(row, dues, asked, troubles, away) for row in rows)
    return arranged(lines, now)


def arranged(lines: Iterable[EscalationLine], now: datetime) -> tuple[EscalationLine, ...]:
    """Return the lines in the order in which they should be looked at: by group, the earliest due first, then the oldest."""
    return tuple(
        sorted(lines, key=lambda one: (one.group(now), one.due is None, one.due or one.since, one.since, one.id))
    )


def _line(
    row: Row[Any],
    dues: dict[tuple[UUID, str], datetime],
    asked: dict[UUID, datetime],
    troubles: dict[UUID, LetterTrouble],
    away: dict[UUID, str],
) -> EscalationLine:
    state = EscalationState(row.state)
    trouble = troubles.get(row.id)
    return EscalationLine(
        row.id, row.case_id, row.form_label, row.name, row.title, row.reference, EscalationChannel(row.channel),
        row.external_number, state, turn(state), _began(row, state), dues.get((row.id, str(OWNERS.get(turn(state))))),
        row.unseen_since, row.holder or "", row.unit, away.get(row.holder_id, "") if row.holder_id else "",
        row.holder_id in away, asked.get(row.id), None if state is S.FAILED else trouble,
    )  # fmt: skip


def _began(row: Row[Any], state: EscalationState) -> datetime:
    """Return since when what is owed now is owed: our five minutes from the knowing, LKPP's news from its last word."""
    since: datetime = row.state_since
    if state in {S.DRAFT, S.FAILED}:
        since = row.known_at
    elif state in {S.RECEIVED, S.IN_PROGRESS}:
        since = row.status_at or row.arrived_at or row.state_since
    return since


def _dues(tx: Connection, case_ids: list[UUID]) -> dict[tuple[UUID, str], datetime]:
    """Return the earliest deadline by escalation and whose it is."""
    going = (step_run.c.case_id.in_(case_ids), step_run.c.closed_at.is_(None), step_run.c.due_at.is_not(None))
    found: dict[tuple[UUID, str], datetime] = {}
    for row in tx.execute(select(step_run.c.escalation_id, step_run.c.owner, step_run.c.due_at).where(*going)):
        if row.escalation_id is not None:
            key = (row.escalation_id, row.owner)
            found[key] = min(found.get(key, row.due_at), row.due_at)
    return found


def _reminded(tx: Connection, ids: list[UUID]) -> dict[UUID, datetime]:
    mine = (escalation_entry.c.escalation_id.in_(ids), escalation_entry.c.verb == str(EscalationVerb.REMIND))
    query = select(escalation_entry.c.escalation_id, func.max(escalation_entry.c.at)).where(*mine)
    return dict(tx.execute(query.group_by(escalation_entry.c.escalation_id)).tuples().all())


def _troubles(tx: Connection, ids: list[UUID]) -> dict[UUID, LetterTrouble]:
    """Return which escalations have a letter that asks a person; one that came back does until another one was written.

    The letter of an escalation itself asks no more once it was entered by hand, too.
    """
    columns = (
        letter.c.escalation_id,
        letter.c.state,
        letter.c.bounced_at,
        letter.c.kind,
        escalation.c.state.label("stands"),
    )
    joined = letter.join(escalation, escalation.c.id == letter.c.escalation_id)
    mine = letter.c.escalation_id.in_(ids)
    rows = tx.execute(select(*columns).select_from(joined).where(mine).order_by(letter.c.written_at, letter.c.id))
    found: dict[UUID, LetterTrouble] = {}
    for row in rows:
        if found.get(row.escalation_id) is LetterTrouble.BOUNCED:
            del found[row.escalation_id]
        if OutboxState(row.state) in ASKS_A_PERSON:
            found[row.escalation_id] = LetterTrouble(row.state)
        elif row.bounced_at is not None and (row.kind != "escalation" or row.stands not in AT_LKPP):
            found.setdefault(row.escalation_id, LetterTrouble.BOUNCED)
    return found
