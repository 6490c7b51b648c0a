"""What must agree in the bidding room and no single row can promise: seats, sessions, numbers, problems, reservations."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Connection, FromClause, func, select

from loket_shared.db.schema import bidding_session, seat_reservation, seat_reservation_slot, seat_taking, ticket
from loket_shared.domain.bidding import ReservationState, SessionState
from loket_shared.services.findings import RoomAskew

_S, _T = bidding_session.c, seat_taking.c
_CHECKS: dict[str, tuple[FromClause, ColumnElement[bool]]] = {
    "seat": (
        seat_taking.join(bidding_session, _S.id == _T.session_id),
        _T.left_at.is_(None) & _S.ended_at.is_not(None),
    ),
    "number": (
        bidding_session.join(ticket, ticket.c.id == _S.ticket_id),
        (_S.ended_at.is_(None) & (ticket.c.state != "serving")) | (ticket.c.visit_id != _S.visit_id),
    ),
    "problem": (
        bidding_session,
        (_S.state == SessionState.PROBLEM) & (_S.case_id.is_(None) | _S.origin.is_(None)),
    ),
    "end": (
        bidding_session,
        (_S.ended_at.is_(None) != _S.outcome.is_(None)) | (_S.ended_at.is_(None) == (_S.state == SessionState.ENDED)),
    ),
    "reservation": (
        seat_reservation_slot.join(seat_reservation, seat_reservation.c.id == seat_reservation_slot.c.reservation_id),
        seat_reservation.c.state.not_in((ReservationState.HELD, ReservationState.ARRIVED)),
    ),
}


def room_findings(tx: Connection) -> Iterator[RoomAskew]:
    """Yield where rows of the bidding room contradict one another; reads only."""
    for what, (joined, wrong) in _CHECKS.items():
        rows = tx.execute(select(func.count()).select_from(joined).where(wrong)).scalar_one()
        if rows:
            yield RoomAskew(what, rows)
