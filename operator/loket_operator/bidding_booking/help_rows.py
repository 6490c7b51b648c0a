"""The keys of the reservations' page for the sheet behind F1."""

from loket_operator.bidding_booking import keys
from loket_operator.words import translate


def booking_rows() -> tuple[tuple[str, str], ...]:
    """Return each act of the page with its keys."""
    return (
        (translate("Keys", "Buka reservasi tempat"), keys.OPEN.hint),
        (translate("Keys", "Hari lain"), f"{keys.EARLIER.hint} · {keys.LATER.hint}"),
        (translate("Keys", "Pesan tempat"), keys.RESERVE.hint),
        (translate("Keys", "Penyedia datang"), keys.ARRIVED.hint),
        (translate("Keys", "Batalkan reservasi"), keys.CANCEL.hint),
        (translate("Keys", "Cetak konfirmasi"), keys.PRINT.hint),
        (translate("Keys", "Lihat penyedia"), keys.WHO.hint),
    )
