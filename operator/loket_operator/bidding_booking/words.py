"""The reservations' words, in one place for both languages."""

from datetime import datetime
from typing import assert_never

from loket_shared.domain.bidding import ReservationState
from loket_shared.qt.seat_words import seat_name
from loket_shared.services.reservation_outcomes import OutsideHours, PersonMissing, Refused, SlotTaken, WrongTime
from loket_shared.services.reservation_reading import ReservationView
from loket_shared.services.results import NotAllowed
from PySide6.QtCore import QCoreApplication

from loket_operator.words import Here

translate = QCoreApplication.translate


def span(here: Here, from_at: datetime, to_at: datetime) -> str:
    """Return a reserved time."""
    return f"{here.hour(from_at)}–{here.hour(to_at)}"


def state_name(state: ReservationState) -> str:
    """Return what became of a reservation."""
    return {
        ReservationState.HELD: translate("Booking", "dipesan"),
        ReservationState.ARRIVED: translate("Booking", "sudah datang"),
        ReservationState.NO_SHOW: translate("Booking", "tidak datang"),
        ReservationState.CANCELLED: translate("Booking", "dibatalkan"),
    }[state]


def refusal(why: Refused, here: Here) -> str:
    """Say why no seat was reserved, and what to do."""
    match why:
        case SlotTaken(from_at=begin, to_at=end) if begin is not None and end is not None:
            said = translate("Booking", "Tempat ini sudah dipesan pukul %1. Pilih jam atau tempat lain.")
            return said.replace("%1", span(here, begin, end))
        case SlotTaken():
            return translate("Booking", "Tidak ada tempat yang bebas pada jam itu. Pilih jam lain.")
        case OutsideHours(opens=opens, closes=closes) if opens is not None and closes is not None:
            said = translate("Booking", "Di luar jam layanan hari itu, %1. Pilih jam di dalamnya.")
            return said.replace("%1", span(here, opens, closes))
        case OutsideHours():
            return translate("Booking", "Kantor tutup pada hari itu. Pilih hari lain.")
        case WrongTime(why=reason):
            return {
                "past": translate("Booking", "Waktu ini sudah lewat. Pilih jam berikutnya."),
                "far": translate("Booking", "Reservasi paling lama 30 hari ke depan."),
            }.get(reason, translate("Booking", "Jam selesai harus sesudah jam mulai."))
        case PersonMissing():
            return translate("Booking", "Belum lengkap: lengkapi isian yang ditandai.")
        case NotAllowed():
            return translate("Booking", "Tempat ini sedang tidak dapat dipakai. Pilih tempat lain.")
        case _:
            assert_never(why)


def overtaken(state: str) -> str:
    """Say that somebody was faster."""
    known = state_name(ReservationState(state)) if state in set(ReservationState) else state
    return translate("Booking", "Reservasi ini kini “%1”. Layar diperbarui.").replace("%1", known)


def about(one: ReservationView, here: Here) -> str:
    """Return a reservation in one line: seat, day and time."""
    return f"{seat_name(one.seat_kind, one.seat_number)} · {here.long_date(one.from_at)} · {span(here, one.from_at, one.to_at)}"


def cancel_reasons() -> tuple[str, ...]:
    """Return the reasons that are offered at one press."""
    return (
        translate("Booking", "Penyedia batal"),
        translate("Booking", "Tender batal"),
        translate("Booking", "Salah catat"),
    )
