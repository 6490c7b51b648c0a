"""The slip that a provider takes home from the bidding room: its words, the same wherever he reports out, in his language."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from loket_shared.devices.slip import SlipContent
from loket_shared.domain.bidding import Outcome
from loket_shared.domain.sop import procedure
from loket_shared.qt import texts
from loket_shared.qt.seat_words import seat_name
from loket_shared.qt.texts import Language
from loket_shared.services.bidding_slip import Slip

translate = QCoreApplication.translate

_SHIPPED = {step.activity: step.number for step in procedure("S4").steps}


def slip_content(slip: Slip, language: Language) -> SlipContent:
    """Return what the slip says: number, day, trainer, seat, what was done and how it ended; no company, no tender."""
    zone = slip.zone
    day = texts.long_date(slip.started_at.astimezone(ZoneInfo(zone)).date(), language)
    first, last = (texts.clock_time(at, zone, language) for at in (slip.started_at, slip.ended_at))
    hours = f"{first}–{last} {texts.zone_name(slip.ended_at, zone)}"
    number = translate("Slip", "Nomor antrean %1").replace("%1", slip.label)
    trainer = translate("Slip", "Trainer: %1").replace("%1", slip.trainer)
    return SlipContent(
        office=slip.office_name,
        title=translate("Slip", "Bukti pendampingan"),
        label=slip.label,
        facts=(number, day, hours, *_seat(slip), trainer),
        steps_title=translate("Slip", "Yang sudah dikerjakan"),
        steps=_steps(slip),
        outcome=outcome_text(slip.outcome),
        notes=_notes(slip),
    )


def outcome_text(outcome: Outcome) -> str:
    """Return how the session ended."""
    return {
        Outcome.UPLOADED: translate("Slip", "Penawaran sudah diunggah."),
        Outcome.ESCALATED: translate(
            "Slip", "Permasalahan diteruskan ke LKPP. Petugas menghubungi Anda bila sudah ada jawaban."
        ),
        Outcome.TRAINING_ADVISED: translate("Slip", "Disarankan mengikuti pelatihan dahulu."),
        Outcome.DEADLINE_PASSED: translate("Slip", "Batas waktu tender sudah lewat."),
        Outcome.STOPPED: translate("Slip", "Pendampingan dihentikan atas permintaan."),
        Outcome.NOT_CLOSED: translate("Slip", "Pendampingan berakhir pada penutupan hari."),
    }[outcome]


def _seat(slip: Slip) -> tuple[str, ...]:
    """Return the seat, nothing for a provider with a device of his own."""
    if slip.seat_kind is None or slip.seat_number is None:
        return ()
    return (translate("Slip", "Tempat: %1").replace("%1", seat_name(slip.seat_kind, slip.seat_number)),)


def _steps(slip: Slip) -> tuple[str, ...]:
    """Return what was done with the trainer, each thing once and in its order."""
    done = (_step_name(one.activity) for one in slip.steps if one.ended_at is not None)
    return tuple(dict.fromkeys(name for name in done if name))


def _step_name(activity: str) -> str:
    """Return a step of the shipped procedure in few words, empty for those before the trainer; any other as it is written."""
    number = _SHIPPED.get(activity)
    if number is None:
        return activity
    return {
        6: translate("Slip", "Data kualifikasi diperiksa"),
        7: translate("Slip", "Pengisian data dijelaskan"),
        8: translate("Slip", "Data diisi dan dokumen diunggah"),
        9: translate("Slip", "Permasalahan ditangani"),
        10: translate("Slip", "Permasalahan diteruskan ke LKPP"),
        11: translate("Slip", "Enkripsi penawaran dijelaskan"),
        12: translate("Slip", "Penawaran dienkripsi dan diunggah"),
    }.get(number, "")


def _notes(slip: Slip) -> tuple[str, ...]:
    """Return what else the slip says: the numbers of forms, who waits for LKPP, and what Loket keeps of an offer."""
    notes = []
    if slip.form_labels:
        notes.append(translate("Slip", "Nomor formulir: %1").replace("%1", ", ".join(slip.form_labels)))
    if slip.escalated and slip.outcome is not Outcome.ESCALATED:
        notes.append(translate("Slip", "Anda akan dihubungi bila sudah ada jawaban dari LKPP."))
    return (*notes, translate("Slip", "Kata sandi, kunci, dan dokumen penawaran tidak disimpan oleh kami."))
