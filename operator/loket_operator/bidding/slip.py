"""The way of a slip to the ticket printer, for a provider who reported out; runs on the paper worker."""

from dataclasses import dataclass

from loket_shared.devices.model import UnknownProfileError, printer_model
from loket_shared.devices.outcomes import Printed, PrintOutcome
from loket_shared.devices.prepare import prepare
from loket_shared.devices.printer import print_ticket
from loket_shared.devices.transport import BadAddressError, transport_for
from loket_shared.qt.slip_words import slip_content
from loket_shared.qt.texts import Language
from loket_shared.services.bidding_reporting import Slip
from loket_shared.services.printers import PrinterView

from loket_operator.bidding.words import translate


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
    return print_ticket(transport, prepare(slip_content(slip, language), model))


def said(after: SlipOutcome) -> str:
    """Say what became of the slip; the provider may go without it."""
    if isinstance(after, Printed):
        return translate("Bidding", "Bukti pendampingan tercetak.")
    if isinstance(after, NoPrinter):
        return translate("Bidding", "Tidak ada pencetak tiket untuk buktinya.")
    return translate("Bidding", "Buktinya belum tentu tercetak: periksa pencetak tiket.")
