"""The wall's sentences: short, calm, and each says what a waiting person should do."""

from datetime import datetime
from typing import assert_never

from loket_shared.clock import business_date
from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.domain.states import DeskKind
from loket_shared.qt.disturbance_words import details, headline
from loket_shared.qt.texts import Language, long_date, minutes_range, time_of_day
from loket_shared.services.disturbance_reading import DisturbanceView
from PySide6.QtCore import QCoreApplication

from loket_display.announcement import Silence

translate = QCoreApplication.translate  # the name by which the texts are collected

SEPARATOR = "     •     "


def desk(kind: DeskKind, number: int) -> str:
    """Return a desk as it is also spoken: Loket 3."""
    match kind:
        case DeskKind.LOKET:
            return translate("Wall", "Loket %1").replace("%1", str(number))
        case DeskKind.MEJA:
            return translate("Wall", "Meja %1").replace("%1", str(number))
        case DeskKind.RUANG:
            return translate("Wall", "Ruang %1").replace("%1", str(number))
        case _:
            assert_never(kind)


def bidding_desk(kind: DeskKind, number: int) -> str:
    """Return a desk of the bidding room as it is also spoken: Ruang bidding · Meja 2, or Ruang bidding 1 where it is the room."""
    if kind is DeskKind.RUANG:
        return translate("Wall", "Ruang bidding %1").replace("%1", str(number))
    return translate("Wall", "Ruang bidding") + " · " + desk(kind, number)


def wait(estimate: Estimate | NoEstimate, language: Language) -> str:
    """Return the range that somebody waits who comes now, empty while too little is known."""
    if isinstance(estimate, NoEstimate):
        return ""
    return "± " + minutes_range(estimate.from_minutes, estimate.to_minutes, language)


def silence(why: Silence | None) -> str:
    """Return what the wall says while nothing can be heard; staff read the reason at their consoles."""
    match why:
        case None:
            return ""
        case Silence.MUTED:
            return translate("Wall", "Suara dimatikan. Perhatikan layar.")
        case Silence.NO_DEVICE | Silence.BROKEN:
            return translate("Wall", "Tanpa suara. Perhatikan layar.")
        case _:
            assert_never(why)


def stale(since: datetime, zone: str, language: Language) -> str:
    """Return the sentence that stands under old data; `since` is the aware instant of the last good reading."""
    text = translate("Wall", "Data per %1. Sambungan terputus, dengarkan panggilan petugas.")
    return text.replace("%1", time_of_day(since, zone, language))


def fault(reference: str) -> str:
    """Return what the wall says after it met a bug, for staff; `reference` finds it in the log."""
    text = translate("Wall", "Ada kesalahan pada layar ini. Petugas: sampaikan rujukan %1 kepada pengelola sistem.")
    return text.replace("%1", reference) if reference else ""


def starting(*, lost: bool, set_up: bool) -> tuple[str, str]:
    """Return headline and text while there are no data yet."""
    if not set_up:
        return translate("Wall", "Layar antrean"), translate(
            "Wall", "Kantor belum disiapkan. Petugas: jalankan loket setup."
        )
    if lost:
        return translate("Wall", "Layar antrean"), translate(
            "Wall", "Menunggu sambungan ke data. Dengarkan panggilan petugas."
        )
    return translate("Wall", "Layar antrean"), translate("Wall", "Sedang disiapkan …")


def quiet(door: Opening, now: datetime, zone: str, language: Language) -> tuple[str, str]:
    """Return headline and text while nobody is called: the door's answer at `now` (aware)."""
    match door.state:
        case OpeningState.OPEN | OpeningState.LAST_NUMBER_PASSED:
            return translate("Wall", "Selamat datang"), translate("Wall", "Nomor yang dipanggil tampil di sini.")
        case OpeningState.BREAK:
            return translate("Wall", "Istirahat"), _resumes(
                translate("Wall", "Pelayanan dilanjutkan %1."), door, now, zone, language
            )
        case OpeningState.BEFORE_HOURS:
            return translate("Wall", "Belum buka"), _resumes(
                translate("Wall", "Pelayanan dimulai %1."), door, now, zone, language
            )
        case OpeningState.CLOSED:
            title = door.reason or translate("Wall", "Pelayanan tutup")
            return title, _resumes(translate("Wall", "Buka kembali %1."), door, now, zone, language)
        case _:
            assert_never(door.state)


def is_open(door: Opening) -> bool:
    """Tell whether visitors are served now, even if no more numbers are given."""
    return door.state in {OpeningState.OPEN, OpeningState.LAST_NUMBER_PASSED}


def notice(door: Opening, now: datetime, zone: str, language: Language, *, calling: bool) -> str:
    """Return what waiting people should know about the hours, empty on an ordinary open day."""
    match door.state:
        case OpeningState.LAST_NUMBER_PASSED:
            return translate(
                "Wall", "Pengambilan nomor hari ini sudah ditutup. Nomor yang sudah diambil tetap dilayani."
            )
        case OpeningState.BREAK if calling:
            return _resumes(translate("Wall", "Istirahat. Panggilan berikutnya mulai %1."), door, now, zone, language)
        case OpeningState.CLOSED if calling:
            return translate("Wall", "Jam pelayanan sudah berakhir. Nomor yang dipanggil tetap dilayani.")
        case OpeningState.OPEN if door.reason and door.closes_at:
            text = translate("Wall", "Hari ini %1: buka sampai %2.").replace("%1", door.reason)
            return text.replace("%2", time_of_day(door.closes_at, zone, language))
        case _:
            return ""


def disturbance(one: DisturbanceView | None, now: datetime, zone: str, language: Language) -> str:
    """Return what waiting people should know about a general disturbance, empty while none lasts at `now` (aware).

    The supervisor's own words come last, so that only these are shortened where the band is too small.
    """
    if one is None or not one.lasts(now):
        return ""
    calm = translate("Wall", "Pelayanan mungkin lebih lama; nomor Anda tetap berlaku.")
    return f"{headline(one, now, zone, language)}. {calm} {details(one)}".strip()


def _resumes(text: str, door: Opening, now: datetime, zone: str, language: Language) -> str:
    if door.resumes_at is None:
        return ""
    at = translate("Wall", "pukul %1").replace("%1", _together(time_of_day(door.resumes_at, zone, language)))
    day = business_date(door.resumes_at, zone)
    if day != business_date(now, zone):
        at = f"{_together(long_date(day, language))}, {at}"
    return text.replace("%1", at)


def _together(text: str) -> str:
    """Keep a time or a date on one line."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")
