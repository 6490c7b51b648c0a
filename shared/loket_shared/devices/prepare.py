"""Turns a ticket's content into what a printer, or the on-screen printer, needs."""

from dataclasses import dataclass

from loket_shared.devices import escpos_bytes, picture
from loket_shared.devices.model import PrinterModel
from loket_shared.devices.slip import SlipContent, slip_layout
from loket_shared.devices.ticket import Layout, TicketContent, layout


@dataclass(frozen=True, slots=True)
class PreparedTicket:
    """One ticket, ready to print: the layout for the on-screen printer, the bytes for all others."""

    name: str
    """The label; names files, never shown."""
    lines: Layout
    data: bytes

    def png(self) -> bytes:
        """Return the ticket as a picture; drawn when asked for, as no paper printer needs it."""
        return picture.png(self.lines)


def prepare(content: TicketContent | SlipContent, model: PrinterModel) -> PreparedTicket:
    """Lay a ticket or a slip out and build its bytes; a few milliseconds once `warm` ran."""
    lines = slip_layout(content) if isinstance(content, SlipContent) else layout(content)
    return PreparedTicket(content.label, lines, escpos_bytes.render(lines, model))


def warm(model: PrinterModel) -> None:
    """Load library, profile and typefaces (about 0.4 s), so that the first visitor does not wait; call it from a worker."""
    sample = TicketContent("Loket", "Loket", "A000", "LK1:0000000000000000", "-", "-", priority=True)
    prepare(sample, model).png()
