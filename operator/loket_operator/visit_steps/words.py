"""The words of a visit's steps, its rating and its guest book, in one place for both languages."""

from datetime import datetime, timedelta

from loket_shared.domain.completeness import Missing
from loket_shared.services.hand_steps import HandStep
from PySide6.QtCore import QCoreApplication

from loket_operator.supervisor.sop_standard import words as standard_words
from loket_operator.words import stopwatch

translate = QCoreApplication.translate


def ratings() -> dict[int, str]:
    """Return the ratings in words, worst first."""
    return {
        1: translate("Steps", "Sangat tidak puas"),
        2: translate("Steps", "Tidak puas"),
        3: translate("Steps", "Cukup"),
        4: translate("Steps", "Puas"),
        5: translate("Steps", "Sangat puas"),
    }


def title(step: HandStep) -> str:
    """Return a step's number, who does it and what is done."""
    return f"{step.number}  {step.actor}: {step.activity}"


def standard(step: HandStep) -> str:
    """Return a step's standard, empty where its time is not measured."""
    return translate("Steps", "baku %1").replace("%1", standard_words(step.standard)) if step.standard else ""


def clock(step: HandStep, now: datetime) -> tuple[str, str]:
    """Say how far a step is at `now` (aware UTC), and the colour of the words: left, over, or how long it took.

    Nothing is said of a time that nobody took.
    """
    if step.since is None:
        if not step.done:
            return "", "quiet"
        if step.seconds is None:
            return translate("Steps", "selesai"), "ok"
        took = stopwatch(timedelta(seconds=step.seconds))
        return translate("Steps", "selesai, %1").replace("%1", took), "ok"
    elapsed = stopwatch(max(now - step.since, timedelta()))
    if step.due_at is None or step.amber_at is None or now < step.amber_at:
        return elapsed, "ok" if step.due_at else "quiet"
    if now <= step.due_at:
        left = translate("Steps", "%1, sisa %2").replace("%2", stopwatch(step.due_at - now))
        return left.replace("%1", elapsed), "warn"
    over = translate("Steps", "%1, lewat %2").replace("%2", stopwatch(now - step.due_at))
    return over.replace("%1", elapsed), "bad"


def button(step: HandStep) -> str:
    """Return what the step's button does now."""
    if step.since is not None or not step.begins:
        return translate("Steps", "Selesai langkah")
    return translate("Steps", "Ulangi langkah") if step.done else translate("Steps", "Mulai langkah")


def rated(rating: int) -> str:
    """Say which rating was given."""
    return translate("Steps", "%1 dari 5: %2").replace("%1", str(rating)).replace("%2", ratings()[rating])


def signed(number: int) -> str:
    """Say that the guest book is signed."""
    return translate("Steps", "Buku tamu terisi, nomor %1.").replace("%1", str(number))


def book(number: int, who: str) -> str:
    """Return the line of a signed guest book."""
    return translate("Steps", "nomor %1, %2").replace("%1", str(number)).replace("%2", who)


def overtaken() -> str:
    """Say that another officer was quicker."""
    return translate("Steps", "Kunjungan ini sudah diurus di tempat lain. Layar diperbarui.")


def case_overtaken() -> str:
    """Say that a case's step was begun or ended elsewhere, or that the case is over."""
    return translate("Steps", "Langkah ini sudah diurus di tempat lain. Layar diperbarui.")


def unready(why: str) -> str:
    """Say what is still to be done before the visit may be finished; empty when nothing is."""
    return {
        "guest_book": translate("Steps", "Isi buku tamu dahulu."),
        "escalation_unsent": translate("Steps", "Eskalasi belum dikirim ke LKPP: kirim atau tarik dahulu."),
        "session": translate("Steps", "Sesi di ruang bidding masih berjalan: akhiri di sana."),
        "step_running": translate("Steps", "Akhiri dahulu langkah yang masih berjalan."),
    }.get(why, "")


def ask_for(missing: Missing) -> str:
    """Say beside a field what is needed there."""
    return {
        Missing.NAME: translate("Steps", "Tanyakan nama."),
        Missing.ORGANISATION: translate("Steps", "Tanyakan instansi atau perusahaan."),
        Missing.ADDRESS: translate("Steps", "Tanyakan alamat."),
        Missing.PHONE: translate("Steps", "Tanyakan nomor telepon atau HP."),
    }.get(missing, "")
