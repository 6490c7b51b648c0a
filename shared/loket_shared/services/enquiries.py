"""What anybody may ask about a number: its state, by QR reference, form number or today's label; never a name (S0-08)."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, select

from loket_shared.db.schema import bidding_session, case_file, desk, service, ticket, ticket_case, visit
from loket_shared.domain.numbering import REFERENCE_PREFIX, form_label, ticket_label
from loket_shared.domain.states import CaseState, TicketState
from loket_shared.services.ticket_giving import ahead_of, hashed

LONGEST_NUMBER = 6
_FORM = re.compile(r"([A-Z]{1,10})[\s./-]*(\d{4})[\s./-]*(\d{1,6})")


@dataclass(frozen=True, slots=True)
class TicketStatus:
    """What a number reveals: itself and its state, no person; `ahead` counts who waits before it.

    `assisted` says that a trainer's session with it runs, `to_report` that its provider is to report out before he leaves.
    """

    label: str
    state: TicketState
    ahead: int
    desk: str | None
    form_label: str | None
    answered: bool
    assisted: bool = False
    to_report: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing is known by this name."""


def look_up(tx: Connection, office_id: UUID, typed: str, today: date) -> TicketStatus | Unknown:
    """Find what a visitor scanned or typed; of several tickets of one form the newest. `today` is the business date.

    Forgiving: small letters, spaces, missing zeros and dashes (fk 2026 413, a27) are understood.
    """
    plain = " ".join(typed.upper().split())
    if plain.startswith(REFERENCE_PREFIX):
        return _status(tx, ticket.c.reference_hash == hashed(plain))
    of_form = _FORM.fullmatch(plain)
    if of_form is not None:
        label = form_label(of_form[1], int(of_form[2]), int(of_form[3]))
        for tie in (None, case_file.c.turn_id == ticket.c.id):
            found = _status(tx, case_file.c.office_id == office_id, case_file.c.form_label == label, tie=tie)
            if isinstance(found, TicketStatus):
                return found
    for series, number in _labels(tx, office_id, plain):
        same = (ticket.c.series == series, ticket.c.number == number, ticket.c.business_date == today)
        found = _status(tx, ticket.c.office_id == office_id, *same)
        if isinstance(found, TicketStatus):
            return found
    return Unknown()


def _labels(tx: Connection, office_id: UUID, typed: str) -> list[tuple[str, int]]:
    """Return how a label may be meant; a series that ends in a digit needs its dash, as it is printed."""
    all_series = tx.execute(select(service.c.series).where(service.c.office_id == office_id)).scalars()
    meant = []
    for series in sorted(all_series, key=len, reverse=True):
        rest = typed.removeprefix(series.upper()) if typed.startswith(series.upper()) else ""
        number = rest.strip(" -")
        if (
            len(number) <= LONGEST_NUMBER
            and number.isascii()
            and number.isdecimal()
            and (rest[0] in "- " or not series[-1].isdigit())
        ):
            meant.append((series, int(number)))
    return meant


def _status(
    tx: Connection, *where: ColumnElement[bool], tie: ColumnElement[bool] | None = None
) -> TicketStatus | Unknown:
    """Return what a number and its case reveal; `tie` joins a further problem with the number at whose turn it was told."""
    columns: tuple[Any, ...] = (
        ticket,
        desk.c.name.label("desk_name"),
        case_file.c.form_label,
        case_file.c.state.label("case_state"),
        bidding_session.c.id.label("session_id"),
        bidding_session.c.ended_at.label("session_ended_at"),
        bidding_session.c.reported_at,
        visit.c.ended_as.label("visit_ended_as"),
    )
    own = ticket.outerjoin(ticket_case, ticket_case.c.ticket_id == ticket.c.id)
    of_case = own.outerjoin(case_file, case_file.c.id == ticket_case.c.case_id)
    joined = (
        (of_case if tie is None else ticket.join(case_file, tie))
        .join(visit, visit.c.id == ticket.c.visit_id)
        .outerjoin(desk, desk.c.id == ticket.c.desk_id)
        .outerjoin(bidding_session, bidding_session.c.ticket_id == ticket.c.id)
    )
    query = select(*columns).select_from(joined).where(*where).order_by(ticket.c.issued_at.desc()).limit(1)
    row = tx.execute(query).first()
    if row is None:
        return Unknown()
    waiting = row.state == TicketState.WAITING
    return TicketStatus(
        ticket_label(row.series, row.number),
        TicketState(row.state),
        ahead_of(tx, row.service_id, row.business_date, row.number) if waiting else 0,
        row.desk_name if row.state in {TicketState.CALLING, TicketState.SERVING} else None,
        row.form_label,
        row.case_state in {CaseState.ANSWERED, CaseState.ARCHIVED},
        row.session_id is not None and row.session_ended_at is None,
        row.session_ended_at is not None and row.reported_at is None and row.visit_ended_as is None,
    )
