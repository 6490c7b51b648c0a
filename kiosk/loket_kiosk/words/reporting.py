"""What is said to a provider who leaves the bidding room, on the screen and on his slip."""

from loket_shared.devices.outcomes import Printed
from loket_shared.domain.bidding import Outcome
from loket_shared.domain.sop import procedure
from loket_shared.services.bidding_reporting import Slip
from PySide6.QtCore import QCoreApplication

from loket_kiosk.flow.paper import NoPrinter, Paper, Printing
from loket_kiosk.words.bidding import seat_name
from loket_kiosk.words.paper import PaperWords, Tone

translate = QCoreApplication.translate

_SHIPPED = {step.activity: step.number for step in procedure("S4").steps}


def title() -> str:
    """Return the slip's title."""
    return translate("KioskReporting", "Bukti pendampingan")


def number_text(slip: Slip) -> str:
    """Return the number as the slip names it."""
    return translate("KioskReporting", "Nomor antrean %1").replace("%1", slip.label)


def seat_text(slip: Slip) -> str:
    """Return the seat, empty for a provider with a device of his own."""
    if slip.seat_kind is None or slip.seat_number is None:
        return ""
    return translate("KioskReporting", "Tempat: %1").replace("%1", seat_name(slip.seat_kind, slip.seat_number))


def trainer_text(slip: Slip) -> str:
    """Return who assisted."""
    return translate("KioskReporting", "Trainer: %1").replace("%1", slip.trainer)


def outcome_text(outcome: Outcome) -> str:
    """Return how the session ended."""
    return {
        Outcome.UPLOADED: translate("KioskReporting", "Penawaran sudah diunggah."),
        Outcome.ESCALATED: translate(
            "KioskReporting", "Permasalahan diteruskan ke LKPP. Petugas menghubungi Anda bila sudah ada jawaban."
        ),
        Outcome.TRAINING_ADVISED: translate("KioskReporting", "Disarankan mengikuti pelatihan dahulu."),
        Outcome.DEADLINE_PASSED: translate("KioskReporting", "Batas waktu tender sudah lewat."),
        Outcome.STOPPED: translate("KioskReporting", "Pendampingan dihentikan atas permintaan."),
        Outcome.NOT_CLOSED: translate("KioskReporting", "Pendampingan berakhir pada penutupan hari."),
    }[outcome]


def steps_title() -> str:
    """Return what stands above the steps."""
    return translate("KioskReporting", "Yang sudah dikerjakan")


def steps_done(slip: Slip) -> tuple[str, ...]:
    """Return what was done with the trainer, each thing once and in its order."""
    done = (step_name(one.activity) for one in slip.steps if one.ended_at is not None)
    return tuple(dict.fromkeys(name for name in done if name))


def step_name(activity: str) -> str:
    """Return a step of the shipped procedure in few words, empty for those before the trainer; any other as it is written."""
    number = _SHIPPED.get(activity)
    if number is None:
        return activity
    return {
        6: translate("KioskReporting", "Data kualifikasi diperiksa"),
        7: translate("KioskReporting", "Pengisian data dijelaskan"),
        8: translate("KioskReporting", "Data diisi dan dokumen diunggah"),
        9: translate("KioskReporting", "Permasalahan ditangani"),
        10: translate("KioskReporting", "Permasalahan diteruskan ke LKPP"),
        11: translate("KioskReporting", "Enkripsi penawaran dijelaskan"),
        12: translate("KioskReporting", "Penawaran dienkripsi dan diunggah"),
    }.get(number, "")


def notes(slip: Slip) -> tuple[str, ...]:
    """Return what else the slip says: the numbers of forms, and what Loket keeps of an offer."""
    forms = translate("KioskReporting", "Nomor formulir: %1").replace("%1", ", ".join(slip.form_labels))
    kept = translate("KioskReporting", "Kata sandi, kunci, dan dokumen penawaran tidak disimpan oleh kami.")
    return (*((forms,) if slip.form_labels else ()), kept)


def slip_paper(paper: Paper) -> PaperWords:
    """Return how the slip fares; without paper nothing is lost, for the trainer's desk has it all."""
    if isinstance(paper, NoPrinter):
        return PaperWords("", Tone.INFO)
    if isinstance(paper, Printing):
        return PaperWords(translate("KioskReporting", "Bukti sedang dicetak…"), Tone.INFO, busy=True)
    if isinstance(paper, Printed):
        return PaperWords(translate("KioskReporting", "Silakan ambil bukti di bawah layar."), Tone.OK)
    return PaperWords(
        translate("KioskReporting", "Bukti tidak dapat dicetak. Bila memerlukannya, mintalah kepada petugas."),
        Tone.WARN,
    )
