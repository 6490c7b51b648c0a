"""What the status check says about a ticket: number and state, never a person."""

from typing import assert_never

from loket_shared.domain.states import TicketState
from loket_shared.services.enquiries import TicketStatus
from PySide6.QtCore import QCoreApplication

from loket_kiosk.words.counts import KioskCounts

translate = QCoreApplication.translate


def status_text(status: TicketStatus) -> str:
    """Return where a ticket stands and what its holder should do."""
    match status.state:
        case TicketState.WAITING:
            return _ahead_text(status.ahead)
        case TicketState.CALLING:
            return _at_desk(status, translate("KioskStatus", "Nomor Anda sedang dipanggil."))
        case TicketState.SERVING if status.assisted:
            return translate(
                "KioskStatus",
                "Pendampingan masih berjalan. Selesaikan dahulu bersama trainer, lalu melapor keluar di sini.",
            )
        case TicketState.SERVING:
            return translate("KioskStatus", "Nomor ini sedang dilayani.")
        case TicketState.DONE if status.to_report:
            return translate("KioskStatus", "Pendampingan sudah selesai. Sebelum pulang, mohon melapor keluar.")
        case TicketState.DONE:
            return translate("KioskStatus", "Kunjungan ini sudah selesai dilayani.")
        case TicketState.NO_SHOW:
            return translate(
                "KioskStatus", "Nomor ini tidak sempat dilayani. Silakan ke meja petugas atau ambil nomor baru."
            )
        case TicketState.CANCELLED:
            return translate(
                "KioskStatus", "Nomor ini sudah dibatalkan. Silakan ambil nomor baru bila masih diperlukan."
            )
        case _:
            assert_never(status.state)


def _ahead_text(ahead: int) -> str:
    if ahead == 0:
        return translate("KioskStatus", "Anda berikutnya. Mohon tetap di ruang tunggu.")
    return KioskCounts().before_please_stay(ahead)


def _at_desk(status: TicketStatus, called: str) -> str:
    if status.desk is None:
        return called
    return called + " " + translate("KioskStatus", "Silakan menuju %1.").replace("%1", status.desk)


def report_text(status: TicketStatus, *, scanned: bool) -> str:
    """Return how somebody reports out who only typed his number; empty where there is nothing to report, or the QR was scanned."""
    if scanned or not status.to_report:
        return ""
    return translate("KioskStatus", "Pindai QR pada tiket Anda di sini, atau melapor kepada petugas.")


def answer_text(status: TicketStatus) -> str:
    """Return whether the form's question has its answer; empty for a visit without a form."""
    if status.form_label is None:
        return ""
    if status.answered:
        return translate("KioskStatus", "Jawaban sudah ada. Mintalah salinan formulir di meja petugas.")
    return translate("KioskStatus", "Jawaban belum ada. Petugas mengabari Anda bila sudah siap.")
