"""How many are waiting, how long it may take, and what the door says."""

from datetime import datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.qt import texts
from loket_shared.qt.disturbance_words import details, headline
from loket_shared.services.disturbance_reading import DisturbanceView
from PySide6.QtCore import QCoreApplication

from loket_kiosk.words.counts import KioskCounts

translate = QCoreApplication.translate


def queue_text(estimate: Estimate | NoEstimate | None, language: texts.Language) -> str:
    """Return what a service's card says about waiting; empty while nothing is known."""
    if estimate is None:
        return ""
    people = _people_text(estimate.ahead)
    match estimate:
        case Estimate():
            return f"{people} · {about_text(estimate, language)}"
        case NoEstimate():
            return people
        case _:
            assert_never(estimate)


def direct_text() -> str:
    """Return what the card says of a service that nobody waits for with a number."""
    return translate("KioskWaiting", "Tanpa nomor antrean, langsung ke Front Office")


def still_direct_text(opening: Opening, names: tuple[str, ...]) -> str:
    """Return which services are still received once numbers are no longer given; empty where there is none, and outside hours."""
    if opening.state is not OpeningState.LAST_NUMBER_PASSED or not names:
        return ""
    said = translate("KioskWaiting", "Tanpa nomor antrean, langsung ke Front Office: %1.")
    return said.replace("%1", ", ".join(names))


def _people_text(ahead: int) -> str:
    if ahead == 0:
        return translate("KioskWaiting", "Belum ada antrean")
    return KioskCounts().waiting(ahead)


def about_text(estimate: Estimate, language: texts.Language) -> str:
    """Return an estimate as a range."""
    if estimate.from_minutes == 0:
        most = texts.duration(timedelta(minutes=estimate.to_minutes), language)
        return translate("KioskWaiting", "paling lama sekitar %1").replace("%1", most)
    span = texts.minutes_range(estimate.from_minutes, estimate.to_minutes, language)
    return translate("KioskWaiting", "sekitar %1").replace("%1", span)


def ahead_text(ahead: int) -> str:
    """Return how many come before this visitor."""
    if ahead == 0:
        return translate("KioskWaiting", "Tidak ada antrean sebelum Anda")
    return KioskCounts().before(ahead)


def called_text(estimate: Estimate | NoEstimate, since: datetime, zone: str, language: texts.Language) -> str:
    """Return between which times the number will probably be called; empty while too little is known."""
    match estimate:
        case Estimate():
            first, last = (
                texts.clock_time(since + timedelta(minutes=minutes), zone, language)
                for minutes in (estimate.from_minutes, estimate.to_minutes)
            )
            said = translate("KioskWaiting", "Perkiraan dipanggil pukul %1–%2")
            return said.replace("%1", first).replace("%2", last)
        case NoEstimate():
            return ""
        case _:
            assert_never(estimate)


def closed_title(opening: Opening) -> str:
    """Return why no number is given now."""
    match opening.state:
        case OpeningState.BEFORE_HOURS:
            return translate("KioskWaiting", "Kami belum buka")
        case OpeningState.LAST_NUMBER_PASSED:
            return translate("KioskWaiting", "Pengambilan nomor hari ini sudah ditutup")
        case OpeningState.CLOSED:
            return translate("KioskWaiting", "Kantor sedang tutup")
        case OpeningState.OPEN | OpeningState.BREAK:
            return ""
        case _:
            assert_never(opening.state)


def resumes_text(opening: Opening, now: datetime, zone: str, language: texts.Language) -> str:
    """Return when numbers are given again."""
    if opening.resumes_at is None:
        return translate("KioskWaiting", "Silakan hubungi kantor untuk mengetahui kapan layanan dibuka kembali.")
    day = opening.resumes_at.astimezone(ZoneInfo(zone)).date()
    time = texts.time_of_day(opening.resumes_at, zone, language)
    if day == now.astimezone(ZoneInfo(zone)).date():
        return translate("KioskWaiting", "Layanan dibuka hari ini pukul %1.").replace("%1", time)
    said = translate("KioskWaiting", "Layanan dibuka kembali %1 pukul %2.")
    return said.replace("%1", texts.long_date(day, language)).replace("%2", time)


def break_text(opening: Opening, zone: str, language: texts.Language) -> str:
    """Return what the first screen says during a break; empty outside one."""
    if opening.state is not OpeningState.BREAK or opening.resumes_at is None:
        return ""
    time = texts.time_of_day(opening.resumes_at, zone, language)
    said = translate("KioskWaiting", "Petugas beristirahat sampai pukul %1. Anda tetap dapat mengambil nomor sekarang.")
    return said.replace("%1", time)


def disturbance_text(one: DisturbanceView | None, now: datetime, zone: str, language: texts.Language) -> str:
    """Return what the first screen says while a general disturbance lasts at `now` (aware); empty otherwise."""
    if one is None or not one.lasts(now):
        return ""
    calm = translate("KioskWaiting", "Anda tetap dapat mengambil nomor; pelayanan mungkin lebih lama.")
    return f"{headline(one, now, zone, language)}. {details(one)} {calm}"
