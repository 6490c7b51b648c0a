"""Hours and dates of the settings' fields as people write them, and what is wrong with them in words."""

from datetime import date

from loket_shared.domain.calendar import Period
from loket_shared.domain.calendar_text import FIRST_YEAR, LAST_YEAR, MOST_OPENINGS, DateFault, HoursFault, write_date
from loket_shared.domain.calendar_text import read_date as understand_date
from PySide6.QtCore import QCoreApplication

__all__ = ["date_wrong", "hours_wrong", "period_words", "read_date", "write_date"]

translate = QCoreApplication.translate


def read_date(typed: str) -> date | None:
    """Return a typed date, None when it is none."""
    found = understand_date(typed)
    return found if isinstance(found, date) else None


def date_wrong(typed: str) -> str:
    """Say what is wrong with a typed date; empty when nothing is."""
    match understand_date(typed):
        case DateFault.YEAR:
            said = translate("Calendar", "Periksa tahunnya: dari %1 sampai %2.")
            return said.replace("%1", str(FIRST_YEAR)).replace("%2", str(LAST_YEAR))
        case DateFault():
            return translate("Supervisor", "Tulis tanggal seperti 18-02-2027.")
        case _:
            return ""


def hours_wrong(fault: HoursFault) -> str:
    """Say why typed hours cannot be used, and what to write instead."""
    match fault:
        case HoursFault.PAST_MIDNIGHT:
            return translate(
                "Calendar",
                "Jam tutup harus sesudah jam buka pada hari yang sama. Jam yang melewati tengah malam ditulis pada dua hari:"
                " sampai 24.00, lalu mulai 00.00 hari berikutnya.",
            )
        case HoursFault.OVERLAP:
            return translate("Calendar", "Ada jam yang bertumpang tindih. Gabungkan, mis. 08.00–15.00.")
        case HoursFault.TOO_MANY:
            said = translate("Calendar", "Paling banyak %1 jam buka dalam sehari.")
            return said.replace("%1", str(MOST_OPENINGS))
        case HoursFault.NOT_UNDERSTOOD:
            return translate(
                "Supervisor", "Tulis seperti 08.00–12.00, 13.00–15.30 menurut urutannya, atau kosongkan bila tutup."
            )


def period_words(period: Period) -> str:
    """Return a dated period as it is read: 08-02-2027 – 09-03-2027."""
    return f"{write_date(period[0]) or '…'} – {write_date(period[1]) or '…'}"
