"""The slip of a provider who reported out: its words, and the way to the ticket printer; runs on the paper worker."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from loket_shared.devices.model import UnknownProfileError, printer_model
from loket_shared.devices.outcomes import Printed, PrintOutcome
from loket_shared.devices.prepare import prepare
from loket_shared.devices.printer import print_ticket
from loket_shared.devices.slip import SlipContent
from loket_shared.devices.transport import BadAddressError, transport_for
from loket_shared.qt import texts
from loket_shared.qt.texts import Language
from loket_shared.services.bidding_path import Visited
from loket_shared.services.bidding_reporting import Slip
from loket_shared.services.printers import PrinterView

from loket_operator.bidding.words import outcome, place, translate


@dataclass(frozen=True, slots=True)
class NoPrinter:
    """No ticket printer is set up, or its settings name none."""


SlipOutcome = PrintOutcome | NoPrinter


def print_slip(printer: PrinterView | None, slip: Slip, language: Language) -> SlipOutcome:
    """Print one slip. Blocks until the printer answered."""
    if printer is None:
        return NoPrinter()
    try:
        transport = transport_for(printer.transport, printer.address, answers_status=printer.answers_status)
        model = printer_model(printer.profile, native_qr=printer.native_qr)
    except (BadAddressError, UnknownProfileError):
        return NoPrinter()
    return print_ticket(transport, prepare(content(slip, language), model))


def said(after: SlipOutcome) -> str:
    """Say what became of the slip; the provider may go without it."""
    if isinstance(after, Printed):
        return translate("Bidding", "Bukti pendampingan tercetak.")
    if isinstance(after, NoPrinter):
        return translate("Bidding", "Tidak ada pencetak tiket untuk buktinya.")
    return translate("Bidding", "Buktinya belum tentu tercetak: periksa pencetak tiket.")


def content(slip: Slip, language: Language) -> SlipContent:
    """Return what the slip says: number, day, times, seat, trainer, steps and end; no company and no tender."""
    zone = slip.zone
    day = texts.long_date(slip.started_at.astimezone(ZoneInfo(zone)).date(), language)
    first, last = (texts.clock_time(at, zone, language) for at in (slip.started_at, slip.ended_at))
    facts = (
        translate("Bidding", "Nomor antrean %1").replace("%1", slip.label),
        day,
        f"{first}–{last} {texts.zone_name(slip.ended_at, zone)}",
        translate("Bidding", "Tempat: %1").replace("%1", place(slip.seat_kind, slip.seat_number)),
        translate("Bidding", "Trainer: %1").replace("%1", slip.trainer),
    )
    forms = translate("Bidding", "Nomor formulir: %1").replace("%1", ", ".join(slip.form_labels))
    return SlipContent(
        office=slip.office_name,
        title=translate("Bidding", "Bukti pendampingan"),
        label=slip.label,
        facts=facts,
        steps_title=translate("Bidding", "Yang dikerjakan"),
        steps=tuple(_step(one, zone, language) for one in slip.steps if one.ended_at is not None and one.step >= FIRST),
        outcome=translate("Bidding", "Hasil: %1").replace("%1", outcome(slip.outcome)),
        notes=(*((forms,) if slip.form_labels else ()), _escalated(slip), _kept()),
    )


FIRST = 6
"""What was done with the trainer begins with this step of the shipped procedure."""


def _step(one: Visited, zone: str, language: Language) -> str:
    assert one.ended_at is not None
    times = "–".join(texts.clock_time(at, zone, language) for at in (one.began_at, one.ended_at))
    return f"{times}  {one.activity}"


def _escalated(slip: Slip) -> str:
    said = translate("Bidding", "Anda akan dihubungi bila sudah ada jawaban dari LKPP.")
    return said if slip.escalated else translate("Bidding", "Terima kasih sudah melapor sebelum pulang.")


def _kept() -> str:
    return translate("Bidding", "Kata sandi, kunci, dan dokumen penawaran tidak disimpan oleh kami.")
