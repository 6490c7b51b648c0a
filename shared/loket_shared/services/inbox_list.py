"""The mails that came, as a list: those that wait for a person, oldest first, and those that were set aside or linked, newest first."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from loket_shared.db.schema import arrival, arrival_suggestion, arrival_text, mail_account, staff
from loket_shared.domain.mail.kinds import Kind
from loket_shared.domain.mail.matches import Doubt, How
from loket_shared.domain.mail.parsed import Defect
from loket_shared.services.escalation_finding import EscalationTarget, targets
from loket_shared.services.inbox_store import ArrivalState

PAGE = 50


class MailBox(StrEnum):
    """Which mails are listed; linked ones so that a wrong link can be found again."""

    WAITING = "waiting"
    ASIDE = "aside"
    LINKED = "linked"


STATES = {
    MailBox.WAITING: (ArrivalState.UNLINKED, ArrivalState.QUARANTINED),
    MailBox.ASIDE: (ArrivalState.SET_ASIDE,),
    MailBox.LINKED: (ArrivalState.LINKED,),
}


@dataclass(frozen=True, slots=True)
class SuggestedTarget:
    """An escalation to which a mail may belong, and by what that is known."""

    target: EscalationTarget
    how: How


@dataclass(frozen=True, slots=True)
class MailLine:
    """One mail of the list; instants are aware UTC. `by` decided about it `at`, "" where nobody did.

    `linked` is where it belongs, `linked_by_person` that an officer said so. Of a mail whose kind is not `sure`, a person may
    think otherwise.
    """

    id: UUID
    version: int
    state: ArrivalState
    kind: Kind
    sure: bool
    doubt: Doubt | None
    defects: tuple[Defect, ...]
    arrived_at: datetime
    size: int
    sender_name: str
    sender_address: str
    subject: str
    files: int
    suggestions: tuple[SuggestedTarget, ...] = ()
    linked: EscalationTarget | None = None
    linked_by_person: bool = False
    by: str = ""
    at: datetime | None = None

    @property
    def waits(self) -> bool:
        """Tell whether a person still has to decide about it."""
        return self.state in STATES[MailBox.WAITING]


@dataclass(frozen=True, slots=True)
class MailCounts:
    """How many mails wait, how many of them in quarantine; `used` is False in an office that works without mail."""

    waiting: int = 0
    quarantined: int = 0
    used: bool = False


@dataclass(frozen=True, slots=True)
class MailPage:
    """One page of a list, and how many mails there are in all."""

    box: MailBox
    page: int
    lines: tuple[MailLine, ...]
    matching: int


def count_mails(tx: Connection, office_id: UUID) -> MailCounts:
    """Count what waits for a person."""
    found = dict(tx.execute(_counted(office_id, MailBox.WAITING)).tuples().all())
    account = tx.execute(select(mail_account.c.active).where(mail_account.c.office_id == office_id)).scalar()
    quarantined = found.get(ArrivalState.QUARANTINED, 0)
    waiting = quarantined + found.get(ArrivalState.UNLINKED, 0)
    return MailCounts(waiting, quarantined, bool(account) or waiting > 0)


def list_mails(tx: Connection, office_id: UUID, box: MailBox, page: int = 0) -> MailPage:
    """Return one page of a list; one behind the last is empty."""
    matching = sum(count for _, count in tx.execute(_counted(office_id, box)))
    mine = (arrival.c.office_id == office_id, arrival.c.state.in_([str(state) for state in STATES[box]]))
    at, key = arrival.c.arrived_at, arrival.c.id
    order = (at, key) if box is MailBox.WAITING else (at.desc(), key.desc())
    rows = tx.execute(ROWS.where(*mine).order_by(*order).limit(PAGE).offset(max(page, 0) * PAGE)).all()
    return MailPage(box, page, lines_of(tx, rows), matching)


ROWS = select(
    arrival, arrival_text.c.sender_name, arrival_text.c.sender_address, arrival_text.c.subject, arrival_text.c.files,
    arrival_text.c.defects, staff.c.name.label("by"),
).select_from(
    arrival.join(arrival_text, arrival_text.c.arrival_id == arrival.c.id).outerjoin(staff, staff.c.id == arrival.c.taken_by)
)  # fmt: skip
"""Mails with their heads; never with their bytes."""


def lines_of(tx: Connection, rows: Sequence[Row[Any]]) -> tuple[MailLine, ...]:
    """Return rows of `ROWS` as lines, with what each may belong to."""
    ids = [row.id for row in rows]
    asked = select(arrival_suggestion).where(arrival_suggestion.c.arrival_id.in_(ids))
    found = tx.execute(asked.order_by(arrival_suggestion.c.arrival_id, arrival_suggestion.c.n)).all() if ids else []
    linked = {row.escalation_id for row in rows if row.escalation_id is not None}
    known = targets(tx, linked | {one.escalation_id for one in found})
    may: dict[UUID, list[SuggestedTarget]] = {}
    for one in found:
        may.setdefault(one.arrival_id, []).append(SuggestedTarget(known[one.escalation_id], How(one.how)))
    return tuple(_line(row, tuple(may.get(row.id, ())), known) for row in rows)


def _line(row: Row[Any], suggestions: tuple[SuggestedTarget, ...], known: dict[UUID, EscalationTarget]) -> MailLine:
    return MailLine(
        id=row.id,
        version=row.version,
        state=ArrivalState(row.state),
        kind=Kind(row.kind),
        sure=row.sure,
        doubt=Doubt(row.doubt) if row.doubt else None,
        defects=tuple(Defect(one) for one in row.defects.split() if one in set(Defect)),
        arrived_at=row.arrived_at,
        size=row.size,
        sender_name=row.sender_name,
        sender_address=row.sender_address,
        subject=row.subject,
        files=sum(not inline for _, _, _, inline in json.loads(row.files)),
        suggestions=suggestions,
        linked=known.get(row.escalation_id) if row.escalation_id else None,
        linked_by_person=row.how == "person",
        by=row.by or "",
        at=row.taken_at,
    )


def _counted(office_id: UUID, box: MailBox) -> Any:  # noqa: ANN401 - a select of state and number
    mine = (arrival.c.office_id == office_id, arrival.c.state.in_([str(state) for state in STATES[box]]))
    return select(arrival.c.state, func.count()).where(*mine).group_by(arrival.c.state)
