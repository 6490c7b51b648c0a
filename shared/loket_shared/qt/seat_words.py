"""What stands on a seat of the bidding room, in either language."""

from typing import assert_never

from loket_shared.domain.bidding import SeatKind


def seat_name(kind: SeatKind, number: int) -> str:
    """Return a seat as it is written on its table."""
    match kind:
        case SeatKind.PC:
            return f"PC {number}"
        case SeatKind.LAPTOP:
            return f"Laptop {number}"
        case _:
            assert_never(kind)
