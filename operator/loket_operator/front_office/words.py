"""The front office's words, in one place for both languages."""

from loket_shared.domain.completeness import Missing
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.domain.sop.model import GuestBook
from loket_shared.services.prints import JobState
from PySide6.QtCore import QCoreApplication

from loket_operator.front_office.state import Asking, GivenNumber, OpenVisit, WaitingTicket
from loket_operator.words import Here

translate = QCoreApplication.translate


def field_name(missing: Missing) -> str:
    """Return a required field as a list names it."""
    return {
        Missing.NAME: translate("Front", "nama"),
        Missing.ORGANISATION: translate("Front", "instansi/perusahaan"),
        Missing.ADDRESS: translate("Front", "alamat"),
        Missing.PHONE: translate("Front", "telepon"),
        Missing.PROBLEM: translate("Front", "permasalahan"),
    }[missing]


def ask_for(missing: Missing) -> str:
    """Say beside a field what is needed there."""
    return {
        Missing.NAME: translate("Front", "Tanyakan nama pengunjung."),
        Missing.ORGANISATION: translate("Front", "Tanyakan instansi atau perusahaan."),
        Missing.ADDRESS: translate("Front", "Tanyakan alamat."),
        Missing.PHONE: translate("Front", "Tanyakan nomor telepon atau HP."),
        Missing.PROBLEM: translate("Front", "Tulis permasalahan dengan kata-kata pengunjung."),
    }[missing]


def visit_marks(visit: OpenVisit) -> str:
    """Return what an unfinished visit still needs."""
    parts = [translate("Front", "minta prioritas")] if visit.priority_asked else []
    if visit.missing:
        lacking = ", ".join(field_name(one) for one in visit.missing)
        parts.append(translate("Front", "kurang: %1").replace("%1", lacking))
    elif visit.guest_number is None and visit.guest_book is GuestBook.END:
        parts.append(translate("Front", "buku tamu di akhir"))
    elif not visit.uses_queue and (visit.form_label or not visit.uses_form):
        parts.append(translate("Front", "dilayani tanpa nomor"))
    elif visit.uses_form:
        parts.append(translate("Front", "lengkap, belum bernomor"))
    if visit.abandoned:
        parts.append(translate("Front", "ditinggalkan di kiosk"))
    return " · ".join(parts)


def ticket_marks(ticket: WaitingTicket) -> str:
    """Return what is special about a number."""
    parts = [translate("Front", "prioritas")] if ticket.priority else []
    if ticket.skips:
        parts.append(translate("Front", "dilewati %1×").replace("%1", str(ticket.skips)))
    if ticket.paper is not None:
        parts.append(paper(ticket.paper))
    return " · ".join(parts)


def paper(state: JobState) -> str:
    """Say how a ticket's print stands."""
    return {
        JobState.QUEUED: translate("Front", "menunggu pencetak"),
        JobState.SENDING: translate("Front", "sedang dicetak"),
        JobState.PRINTED: translate("Front", "tercetak"),
        JobState.UNKNOWN: translate("Front", "belum tentu tercetak"),
        JobState.FAILED: translate("Front", "tidak tercetak"),
        JobState.EXPIRED: translate("Front", "cetakan kedaluwarsa"),
    }[state]


def paper_of(given: GivenNumber, printer: str) -> str:
    """Say whether the visitor will find a ticket, and what to do when not."""
    if given.job_id is None:
        return translate("Front", "Tanpa tiket cetak: sebutkan atau tuliskan nomor ini untuk pengunjung.")
    state = given.job or JobState.QUEUED
    where = translate("Front", "Tiket di %1: %2.").replace("%1", printer).replace("%2", paper(state))
    if state in {JobState.FAILED, JobState.UNKNOWN, JobState.EXPIRED}:
        return where + " " + translate("Front", "Sebutkan nomor ini, atau cetak ulang.")
    return where


def not_open(opening: Opening, here: Here) -> str:
    """Say why no number can be given now, and when again."""
    why = {
        OpeningState.OPEN: "",
        OpeningState.BEFORE_HOURS: translate("Front", "Layanan belum dibuka."),
        OpeningState.BREAK: translate("Front", "Layanan sedang istirahat."),
        OpeningState.LAST_NUMBER_PASSED: translate("Front", "Nomor terakhir hari ini sudah lewat."),
        OpeningState.CLOSED: translate("Front", "Layanan tutup."),
    }[opening.state]
    again = ""
    if opening.resumes_at is not None:
        again = translate("Front", "Nomor diberikan lagi %1 pukul %2.")
        again = again.replace("%1", here.long_date(opening.resumes_at)).replace("%2", here.hour(opening.resumes_at))
    kept = translate("Front", "Isian tetap tersimpan.")
    return " ".join(part for part in (why, again, kept) if part)


def quick_reasons(asking: Asking) -> tuple[str, ...]:
    """Return the reasons that are offered at one press."""
    return {
        Asking.NONE: (),
        Asking.REPRINT: (
            translate("Front", "Tiket tidak keluar"),
            translate("Front", "Tiket hilang"),
            translate("Front", "Tiket tidak terbaca"),
        ),
    }[asking]
