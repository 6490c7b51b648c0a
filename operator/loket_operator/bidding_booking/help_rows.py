"""The keys of the reservations' page for the sheet behind F1."""

from loket_operator.bidding_booking import keys
from loket_operator.words import translate


def booking_rows() -> tuple[tuple[str, str], ...]:
    """Return each act of the page with its keys."""
    return (
        (translate("Keys", "Reservasi: buka"), keys.OPEN.hint),
        (translate("Keys", "Reservasi: hari lain"), f"{keys.EARLIER.hint} · {keys.LATER.hint}"),
        (translate("Keys", "Reservasi: simpan"), keys.RESERVE.hint),
        (translate("Keys", "Reservasi: penyedia datang"), keys.ARRIVED.hint),
        (translate("Keys", "Reservasi: batalkan"), keys.CANCEL.hint),
        (translate("Keys", "Reservasi: cetak"), keys.PRINT.hint),
        (translate("Keys", "Reservasi: lihat penyedia"), keys.WHO.hint),
    )
