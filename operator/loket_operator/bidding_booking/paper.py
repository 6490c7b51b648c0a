"""The printed confirmation of a reservation, with the code that is told at arrival; runs on the paper worker."""

from loket_shared.devices.model import UnknownProfileError, printer_model
from loket_shared.devices.outcomes import Cause, PrintOutcome, Unreachable
from loket_shared.devices.prepare import prepare
from loket_shared.devices.printer import print_ticket
from loket_shared.devices.slip import SlipContent
from loket_shared.devices.transport import BadAddressError, transport_for
from loket_shared.qt.seat_words import seat_name
from loket_shared.services.printers import PrinterView
from loket_shared.services.reservation_reading import ReservationView

from loket_operator.bidding_booking.words import span, translate
from loket_operator.words import Here


def confirmation(one: ReservationView, office: str, here: Here, grace_minutes: int) -> SlipContent:
    """Return what the paper says; no name, as papers are left lying about."""
    late = translate("Booking", "Mohon datang paling lambat %1 menit sesudah jam mulai; sesudah itu tempat dilepas.")
    return SlipContent(
        office=office,
        title=translate("Booking", "Reservasi ruang bidding"),
        label=one.code,
        facts=(
            here.long_date(one.from_at),
            span(here, one.from_at, one.to_at),
            seat_name(one.seat_kind, one.seat_number),
        ),
        steps_title="",
        steps=(),
        outcome=translate("Booking", "Kode reservasi: %1").replace("%1", one.code),
        notes=(
            translate("Booking", "Tulis kode ini di kiosk saat datang, atau sebutkan kepada petugas."),
            late.replace("%1", str(grace_minutes)),
        ),
    )


def print_confirmation(printer: PrinterView, content: SlipContent) -> PrintOutcome:
    """Print it; blocks until the printer answered. Settings that name no printer are a printer that is not there."""
    try:
        model = printer_model(printer.profile, native_qr=printer.native_qr)
        transport = transport_for(printer.transport, printer.address, answers_status=printer.answers_status)
    except (UnknownProfileError, BadAddressError):
        return Unreachable(Cause.NO_ROUTE)
    return print_ticket(transport, prepare(content, model))
