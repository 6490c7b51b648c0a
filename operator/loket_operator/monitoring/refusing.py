"""Why an act of monitoring was refused, in words; each stands where the act was pressed."""

from typing import assert_never

from loket_shared.services.deviations import NoSuchStep, Noted, Raised, SignedOff
from loket_shared.services.disturbances import OVER, BadPeriod, DisturbanceNoted
from loket_shared.services.results import NotAllowed, ReasonNeeded

from loket_operator.monitoring.reading import OtherProcedure, UnknownCase
from loket_operator.monitoring.state import Form
from loket_operator.monitoring.words import translate

Refusal = ReasonNeeded | NotAllowed | NoSuchStep | BadPeriod | UnknownCase | OtherProcedure
Outcome = Noted | Raised | SignedOff | DisturbanceNoted | Refusal


def why_refused(outcome: Outcome, form: Form) -> str:
    """Say why it was refused, empty when it was done; `form` is the one that is open."""
    match outcome:
        case Noted() | Raised() | SignedOff() | DisturbanceNoted():
            return ""
        case NotAllowed(state=why):
            return _not_allowed(why)
        case BadPeriod():
            return _bad_period(form)
        case _:
            return _lacking(outcome)


def _lacking(outcome: ReasonNeeded | NoSuchStep | UnknownCase | OtherProcedure) -> str:
    match outcome:
        case ReasonNeeded():
            return translate("Monitoring", "Tulis dahulu keterangannya.")
        case NoSuchStep():
            return translate("Monitoring", "SOP permasalahan ini tidak memiliki langkah tersebut.")
        case UnknownCase():
            return translate("Monitoring", "Nomor formulir tidak ditemukan. Periksa kembali, mis. FK-2026-000413.")
        case OtherProcedure(code=code):
            said = translate("Monitoring", "Permasalahan ini memakai SOP %1. Pilih langkah SOP itu.")
            return said.replace("%1", code)
        case _:
            assert_never(outcome)


def _not_allowed(why: str) -> str:
    if why == OVER:
        return translate("Monitoring", "Gangguan ini sudah berakhir. Bila terjadi lagi, catat gangguan baru.")
    return translate("Monitoring", "Hanya penyelia yang dapat melakukannya, dan hanya bila belum ditarik.")


def _bad_period(form: Form) -> str:
    if form is Form.MOVE_END:
        return translate(
            "Monitoring",
            "Perkiraan selesai harus belum lewat, paling lama sepekan ke depan. Bila sudah selesai, tekan “Sudah berakhir”.",
        )
    return translate(
        "Monitoring", "Waktu mulai harus sudah lewat, dan waktu berakhir sesudahnya, paling lama sepekan ke depan."
    )
