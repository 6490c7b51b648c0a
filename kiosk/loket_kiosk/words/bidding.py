"""What the kiosk says about the bidding room: choices, deadlines, trainings, a reserved seat, and goodbye."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from loket_shared.domain.bidding import Need
from loket_shared.qt import texts
from loket_shared.qt.seat_words import seat_name
from loket_shared.services.reservation_reading import ReservationView
from loket_shared.services.trainings import TrainingView
from PySide6.QtCore import QCoreApplication

from loket_kiosk.flow.assist import Day, Why
from loket_kiosk.flow.draft import Flaw

translate = QCoreApplication.translate


def trained_name(trained: bool) -> str:
    """Return the answer about the training."""
    return translate("KioskBidding", "Sudah") if trained else translate("KioskBidding", "Belum")


def need_name(need: Need) -> str:
    """Return what a provider wants to do; empty while he has not said it."""
    return {
        Need.QUALIFICATION: translate("KioskBidding", "Mengisi data kualifikasi"),
        Need.OFFER: translate("KioskBidding", "Enkripsi dan unggah penawaran"),
        Need.ALL: translate("KioskBidding", "Keduanya"),
        Need.UNKNOWN: "",
    }[need]


def day_name(day: Day) -> str:
    """Return a day as it can be touched."""
    return {
        Day.NONE: translate("KioskBidding", "Belum tahu"),
        Day.TODAY: translate("KioskBidding", "Hari ini"),
        Day.TOMORROW: translate("KioskBidding", "Besok"),
        Day.OTHER: translate("KioskBidding", "Tanggal lain"),
    }[day]


def why_name(why: Why) -> str:
    """Return a reason as it can be touched."""
    return {
        Why.DEADLINE: translate("KioskBidding", "Batas waktu sudah dekat"),
        Why.EXPERIENCED: translate("KioskBidding", "Sudah pernah mengunggah penawaran"),
        Why.LATER: translate("KioskBidding", "Jadwal pelatihan berikutnya terlalu lama"),
        Why.OTHER: translate("KioskBidding", "Alasan lain"),
    }[why]


def goes_on_name(goes_on: bool) -> str:
    """Return what an untrained provider may decide."""
    if goes_on:
        return translate("KioskBidding", "Tetap minta pendampingan")
    return translate("KioskBidding", "Saya ikut pelatihan dahulu")


def clock(typed: str, language: texts.Language) -> str:
    """Return a quick time as this language writes it."""
    return typed.replace(".", ":") if language == "en" else typed


def deadline_text(at: datetime | None, now: datetime, zone: str, language: texts.Language) -> str:
    """Return the deadline as it was understood, with how long it is until then; empty while there is none."""
    if at is None:
        return ""
    day = at.astimezone(ZoneInfo(zone)).date()
    said = translate("KioskBidding", "%1 pukul %2").replace("%1", texts.long_date(day, language))
    said = said.replace("%2", texts.time_of_day(at, zone, language))
    if at <= now:
        return said
    left = at - now
    if left < timedelta(days=1):
        soon = translate("KioskBidding", "%1 lagi").replace("%1", texts.duration(left, language))
        return f"{said} ({soon})"
    return said


def fault_text(flaw: Flaw, sign: str, language: texts.Language) -> str:
    """Return what is wrong with date, time or code, and what to do about it; empty for a flaw of another field."""
    if flaw is Flaw.NO_SUCH_DAY:
        return _no_such_day(sign, language)
    said = {
        Flaw.DATE_ODD: translate("KioskBidding", "Tanggal ini belum dapat dibaca. Tuliskan seperti 25-11-2026."),
        Flaw.TIME_ODD: translate("KioskBidding", "Jam ini belum dapat dibaca. Tuliskan seperti 14.00."),
        Flaw.PAST: translate(
            "KioskBidding", "Batas waktu ini sudah lewat. Periksa lagi; bila memang demikian, tekan Lanjut sekali lagi."
        ),
        Flaw.FAR: translate("KioskBidding", "Batas waktu ini lebih dari satu tahun lagi. Periksa tahunnya."),
        Flaw.NO_RESERVATION: translate(
            "KioskBidding", "Kode ini tidak kami temukan. Periksa lagi tulisannya, atau kosongkan."
        ),
        Flaw.OTHER_DAY: translate(
            "KioskBidding", "Reservasi ini untuk hari lain. Kosongkan bila ingin tetap mengambil nomor hari ini."
        ),
        Flaw.RELEASED: translate(
            "KioskBidding", "Reservasi ini sudah tidak berlaku. Kosongkan, lalu ambil nomor seperti biasa."
        ),
    }
    return said.get(flaw, "")


def _no_such_day(sign: str, language: texts.Language) -> str:
    day, month, year = (int(part) for part in sign.split("-"))
    named = texts.plain_date(date(year, month, 1), language).partition(" ")[2]
    said = translate("KioskBidding", "Tanggal %1 %2 tidak ada di kalender. Periksa lagi tanggalnya.")
    return said.replace("%1", str(day)).replace("%2", named)


def training_when(one: TrainingView, zone: str, language: texts.Language) -> str:
    """Return day and hours of a training."""
    day = texts.long_date(one.begins_at.astimezone(ZoneInfo(zone)).date(), language)
    first = texts.clock_time(one.begins_at, zone, language)
    same_day = one.begins_at.astimezone(ZoneInfo(zone)).date() == one.ends_at.astimezone(ZoneInfo(zone)).date()
    if not same_day:
        last = texts.long_date(one.ends_at.astimezone(ZoneInfo(zone)).date(), language)
        return translate("KioskBidding", "%1 sampai %2").replace("%1", day).replace("%2", last)
    return f"{day}, {first}–{texts.time_of_day(one.ends_at, zone, language)}"


def room_text() -> str:
    """Return where a number of the bidding room is called to."""
    return translate("KioskBidding", "Nomor Anda dipanggil ke ruang bidding.")


def reservation_text(seat: ReservationView | None, zone: str, language: texts.Language) -> str:
    """Return the seat that is kept for who came with a code: Reservasi PC 3, 13.00–14.00 WIB."""
    if seat is None:
        return ""
    first = texts.clock_time(seat.from_at, zone, language)
    span = f"{first}–{texts.time_of_day(seat.to_at, zone, language)}"
    said = translate("KioskBidding", "Reservasi %1, %2")
    return said.replace("%1", seat_name(seat.seat_kind, seat.seat_number)).replace("%2", span)
