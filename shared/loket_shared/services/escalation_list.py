"""Every open escalation of the office: what we owe, what the visitor owes, what LKPP owes, and since when."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import case_file, case_identity, escalation, escalation_text, staff, step_run
from loket_shared.domain.escalation import OPEN, EscalationChannel, EscalationState, Turn, turn
from loket_shared.services.escalation_reading import OWNERS

_ORDER = {Turn.OFFICE: 0, Turn.MAIL: 1, Turn.LKPP: 2, Turn.VISITOR: 3, Turn.NOBODY: 4}


@dataclass(frozen=True, slots=True)
class EscalationLine:
    """One open escalation; instants are aware UTC. `since` is when the present state began, `due` when its move is owed."""

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


def open_escalations(tx: Connection, office_id: UUID) -> tuple[EscalationLine, ...]:
    """Return the open escalations: untaken answers first, then what we owe, what is with the mail, LKPP and the visitor.

    Within each the earliest due stands first.
    """
    mine = (escalation.c.office_id == office_id, escalation.c.state.in_([str(state) for state in sorted(OPEN)]))
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
    dues = _dues(tx, [row.case_id for row in rows])
    lines = []
    for row in rows:
        state = EscalationState(row.state)
        owner = OWNERS.get(turn(state))
        lines.append(
            EscalationLine(
                row.id, row.case_id, row.form_label, row.name, row.title, row.reference, EscalationChannel(row.channel),
                row.external_number, state, turn(state), row.state_since, dues.get((row.id, str(owner))), row.unseen_since,
                row.holder or "", row.unit,
            )
        )  # fmt: skip
    return tuple(sorted(lines, key=_order))


def _dues(tx: Connection, case_ids: list[UUID]) -> dict[tuple[UUID, str], datetime]:
    """Return the earliest deadline by escalation and whose it is."""
    going = (step_run.c.case_id.in_(case_ids), step_run.c.closed_at.is_(None), step_run.c.due_at.is_not(None))
    found: dict[tuple[UUID, str], datetime] = {}
    for row in tx.execute(select(step_run.c.escalation_id, step_run.c.owner, step_run.c.due_at).where(*going)):
        if row.escalation_id is not None:
            key = (row.escalation_id, row.owner)
            found[key] = min(found.get(key, row.due_at), row.due_at)
    return found


def _order(line: EscalationLine) -> tuple[bool, int, bool, datetime, datetime]:
    return (line.unseen_since is None, _ORDER[line.turn], line.due is None, line.due or line.since, line.since)
