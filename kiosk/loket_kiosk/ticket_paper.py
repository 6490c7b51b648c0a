"""The ticket printer that this kiosk's settings name: sends, asks, warms up; everything here may block for seconds."""

import logging
from dataclasses import dataclass
from pathlib import Path

from loket_shared.devices.model import PrinterModel, UnknownProfileError, printer_model
from loket_shared.devices.outcomes import Cause, PrinterStatus, PrintOutcome, Unreachable
from loket_shared.devices.prepare import prepare, warm
from loket_shared.devices.printer import print_ticket, printer_status
from loket_shared.devices.screen import ScreenTransport
from loket_shared.devices.slip import SlipContent
from loket_shared.devices.ticket import TicketContent
from loket_shared.devices.transport import BadAddressError, Transport, transport_for
from loket_shared.services.printers import PrinterView

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TicketPaper:
    """Knows the way to the paper; `pictures` is a folder that gets each ticket as a picture too."""

    pictures: Path | None = None

    def send(self, printer: PrinterView, content: TicketContent | SlipContent) -> PrintOutcome:
        """Print one ticket or slip. Settings that name no printer are a printer that is not there."""
        settled = _settled(printer)
        if settled is None:
            return Unreachable(Cause.NO_ROUTE)
        transport, model = settled
        ticket = prepare(content, model)
        outcome = print_ticket(transport, ticket)
        if self.pictures is not None and not isinstance(transport, ScreenTransport):
            drawn = ScreenTransport(self.pictures).show(ticket)
            if isinstance(drawn, Unreachable):
                logger.info("no picture of the ticket: %s", drawn.cause)
        return outcome

    def ask(self, printer: PrinterView) -> PrinterStatus:
        """Ask the printer how it is."""
        settled = _settled(printer)
        return printer_status(settled[0]) if settled else Unreachable(Cause.NO_ROUTE)

    def warm_up(self, printer: PrinterView) -> None:
        """Load what the first ticket needs, so that its visitor does not wait for it."""
        settled = _settled(printer)
        if settled is not None:
            warm(settled[1])


def _settled(printer: PrinterView) -> tuple[Transport, PrinterModel] | None:
    try:
        transport = transport_for(printer.transport, printer.address, answers_status=printer.answers_status)
        return transport, printer_model(printer.profile, native_qr=printer.native_qr)
    except (BadAddressError, UnknownProfileError):
        return None
