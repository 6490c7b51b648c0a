"""A session of the bidding room as its use cases see it: its locked row, what its events are about, and who may work on it (A.8-16)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from loket_shared.db.schema import bidding_session, ticket, visit
from loket_shared.domain.bidding import Outcome, SessionState
from loket_shared.domain.casework import HELPERS
from loket_shared.domain.numbering import ticket_label
from loket_shared.services.act import Act
from loket_shared.services.staff import roles_of

SESSION = "session"
"""Why a number may not be ended, passed on or called: a session runs, or ran, on it."""
ROLE = "role"
"""Why an act is refused: nobody of the unit Bidang Layanan dan Dukungan asks for it."""


@dataclass(frozen=True, slots=True)
class Theirs:
    """Where a session stands now, after somebody else's act; `version` goes back with the next one."""

    session_id: UUID
    label: str
    state: SessionState
    origin: SessionState | None
    version: int
    outcome: Outcome | None
    staff_id: UUID
    desk_id: UUID
    since: datetime


@dataclass(frozen=True, slots=True)
class SessionConflict:
    """Another trainer moved this session meanwhile; nothing was changed."""

    theirs: Theirs


@dataclass(frozen=True, slots=True)
class Stepped:
    """The session stands in `state` now; `version` goes back with the next act, `case_id` is the problem at hand."""

    session_id: UUID
    state: SessionState
    version: int
    case_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """The session is over; its provider still reports out, unless training was advised. `escalation_id` is a draft to send."""

    session_id: UUID
    outcome: Outcome
    case_id: UUID | None = None
    escalation_id: UUID | None = None


def may_assist(tx: Connection, act: Act) -> bool:
    """Tell whether the act is by somebody who assists providers: helpdesk and trainer are one unit, its heads included."""
    return act.staff_id is not None and bool(HELPERS & set(roles_of(tx, act.staff_id)))


def locked_session(tx: Connection, session_id: UUID) -> Row[Any]:
    """Return the session's row with its number and where its visit stands, locked ticket first, as calls do."""
    of = select(bidding_session.c.ticket_id).where(bidding_session.c.id == session_id)
    wanted = tx.execute(of).scalar_one()
    tx.execute(select(ticket.c.id).where(ticket.c.id == wanted).with_for_update(key_share=True))
    tx.execute(select(bidding_session.c.id).where(bidding_session.c.id == session_id).with_for_update(key_share=True))
    return tx.execute(_SESSION.where(bidding_session.c.id == session_id)).one()


def open_session(tx: Connection, ticket_id: UUID) -> UUID | None:
    """Return the session that runs on a number."""
    mine = (bidding_session.c.ticket_id == ticket_id, bidding_session.c.ended_at.is_(None))
    return tx.execute(select(bidding_session.c.id).where(*mine)).scalar()


def about(row: Row[Any]) -> dict[str, Any]:
    """Return what an event of this session is about: the visit and its number, never one of its cases."""
    return {"visit_id": row.visit_id, "ticket_id": row.ticket_id, "procedure_version_id": row.procedure_version_id}


def label_of(row: Row[Any]) -> str:
    """Return the number of the session's provider."""
    return ticket_label(row.series, row.number)


def conflict(row: Row[Any]) -> SessionConflict:
    """Return where the session stands, for who saw another state."""
    return SessionConflict(
        Theirs(
            row.id, label_of(row), SessionState(row.state), SessionState(row.origin) if row.origin else None, row.version,
            Outcome(row.outcome) if row.outcome else None, row.staff_id, row.desk_id, row.state_since,
        )
    )  # fmt: skip


def put(tx: Connection, act: Act, row: Row[Any], **values: object) -> int:
    """Write a locked session's row and return its new version; a new state is dated."""
    dated = {"state_since": act.now} if values.get("state", row.state) != row.state else {}
    written = dated | values | {"version": row.version + 1}
    tx.execute(update(bidding_session).where(bidding_session.c.id == row.id).values(written))
    version: int = row.version + 1
    return version


_SESSION = select(
    bidding_session,
    ticket.c.series,
    ticket.c.number,
    ticket.c.service_id,
    ticket.c.state.label("ticket_state"),
    ticket.c.version.label("ticket_version"),
    visit.c.ended_as,
).select_from(
    bidding_session.join(ticket, ticket.c.id == bidding_session.c.ticket_id).join(
        visit, visit.c.id == bidding_session.c.visit_id
    )
)
