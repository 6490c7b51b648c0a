"""Words that more than one workspace says: clocks, spans of time, and the environment's faults."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from loket_shared.db.errors import Reason
from loket_shared.domain.states import ProblemKind
from loket_shared.qt import texts
from loket_shared.qt.texts import Language
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Here:
    """Where and in which language times are said: the office's IANA zone and the console's language."""

    zone: str
    language: Language = "id"

    def hour(self, instant: datetime) -> str:
        """Return an aware instant as the office's clock shows it: 09.42."""
        return texts.clock_time(instant, self.zone, self.language)

    def second(self, instant: datetime) -> str:
        """Return an aware instant to the second: 09.42.10."""
        return texts.clock_time(instant, self.zone, self.language, seconds=True)

    def day(self, instant: datetime) -> date:
        """Return the office's calendar date of an aware instant."""
        return instant.astimezone(ZoneInfo(self.zone)).date()

    def long_date(self, instant: datetime) -> str:
        """Return an aware instant's date with its weekday: Rabu, 25 November 2026."""
        return texts.long_date(self.day(instant), self.language)


def stopwatch(span: timedelta) -> str:
    """Return a span as minutes and seconds, 08.12, from an hour on with hours: 1.08.12."""
    seconds = int(span.total_seconds())
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}.{minutes:02}.{left:02}" if hours else f"{minutes:02}.{left:02}"


def waiting(span: timedelta) -> str:
    """Return a waiting time as a list shows it: 12 mnt, 1 j 5 mnt."""
    minutes = max(int(span.total_seconds() // 60), 0)
    hours, rest = divmod(minutes, 60)
    if not minutes:
        return translate("Console", "< 1 mnt")
    if hours:
        return translate("Console", "%1 j %2 mnt").replace("%1", str(hours)).replace("%2", str(rest))
    return translate("Console", "%1 mnt").replace("%1", str(minutes))


def kind_name(value: ProblemKind) -> str:
    """Return the kind of a problem as column 4 of the recap names it."""
    return {
        ProblemKind.CONSULTATION: translate("Console", "Konsultasi"),
        ProblemKind.COMPLAINT: translate("Console", "Pengaduan"),
        ProblemKind.QUESTION: translate("Console", "Pertanyaan"),
    }[value]


def too_long(length: int, limit: int) -> str:
    """Say that a text was not taken because it is longer than what can be kept."""
    said = translate("Console", "Tidak dimasukkan: teks menjadi %1 huruf, paling banyak %2.")
    return said.replace("%1", str(length)).replace("%2", str(limit))


def fault(reason: Reason) -> str:
    """Say what is the matter with the database and what the person may expect."""
    return {
        Reason.AWAY: translate("Console", "Basis data sedang tidak terhubung."),
        Reason.BUSY: translate("Console", "Basis data sedang sibuk."),
        Reason.FULL: translate("Console", "Ruang penyimpanan basis data penuh. Beri tahu pengelola sistem."),
        Reason.READ_ONLY: translate("Console", "Basis data hanya dapat dibaca. Beri tahu pengelola sistem."),
        Reason.CORRUPT: translate("Console", "Basis data rusak. Hentikan pekerjaan dan beri tahu pengelola sistem."),
        Reason.OUTDATED: translate(
            "Console", "Basis data belum diperbarui ke versi aplikasi ini. Beri tahu pengelola sistem."
        ),
    }[reason]
