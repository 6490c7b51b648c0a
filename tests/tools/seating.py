"""Seats of a bidding room for tests of what is done with them."""

from uuid import UUID

from loket_shared.db.schema import new_id, seat
from loket_shared.domain.bidding import SeatKind
from offices import Office
from sqlalchemy import insert


def give_seats(office: Office, pcs: int = 2, laptops: int = 0) -> tuple[UUID, ...]:
    """Put so many PCs and places for laptops into the office's bidding room; return their ids, PCs first."""
    kinds = [(SeatKind.PC, n) for n in range(1, pcs + 1)] + [(SeatKind.LAPTOP, n) for n in range(1, laptops + 1)]
    rows = [
        {
            "id": new_id(), "office_id": office.kiosk.office_id, "kind": str(kind), "number": number, "name": "",
            "place_row": 1 + at // 4, "place_column": 1 + at % 4, "active": True, "broken_since": None,
            "broken_reason": "", "version": 1,
        }
        for at, (kind, number) in enumerate(kinds)
    ]  # fmt: skip
    office.do(lambda tx: tx.execute(insert(seat), rows))
    return tuple(UUID(str(row["id"])) for row in rows)
