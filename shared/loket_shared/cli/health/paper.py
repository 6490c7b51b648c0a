"""Do the ticket printers answer?"""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from loket_shared.cli.health.verdict import Verdict, bad, warning, well
from loket_shared.cli.machine import Machine
from loket_shared.cli.words import both
from loket_shared.devices.model import UnknownProfileError, printer_model
from loket_shared.devices.outcomes import (
    Cause,
    CoverOpen,
    Offline,
    PaperOut,
    Printed,
    PrinterStatus,
    PrintOutcome,
    Ready,
    Unknown,
    Unreachable,
)
from loket_shared.devices.prepare import prepare
from loket_shared.devices.printer import print_ticket, printer_status
from loket_shared.devices.ticket import TicketContent
from loket_shared.devices.transport import BadAddressError, transport_for
from loket_shared.domain.numbering import new_reference
from loket_shared.services.offices import OfficeView
from loket_shared.services.printers import PrinterView, printers

CAUSES = {
    Cause.REFUSED: ("tidak ada printer yang mendengarkan di alamat itu", "no printer listens at that address"),
    Cause.NO_ROUTE: ("alamatnya tidak menuju ke mana pun", "its address leads nowhere"),
    Cause.TIMED_OUT: ("tidak menjawab", "it does not answer"),
    Cause.CLOSED: ("memutus percakapan", "it ended the conversation"),
    Cause.RESET: ("sambungan putus", "the connection broke"),
    Cause.SILENT: ("tersambung, tetapi diam", "connected, but silent"),
    Cause.GARBLED: ("jawabannya kacau", "its answers are garbled"),
    Cause.SLOW: ("berhenti menerima data", "it stopped taking data"),
    Cause.NO_DEVICE: ("port atau foldernya tidak ada", "its port or folder is not there"),
    Cause.BUSY: ("portnya dipakai program lain", "another program holds its port"),
    Cause.NO_PERMISSION: ("akun ini tidak boleh memakainya", "this account may not use it"),
}


def examine(machine: Machine, office: OfficeView, *, test: bool = False) -> Iterator[Verdict]:
    """Yield a verdict for each active printer; with `test` each prints a small ticket that is marked as a test."""
    found = machine.db.read(lambda tx: printers(tx, office.id))
    if not found:
        yield warning(
            both("Belum ada printer tiket.", "There is no ticket printer yet."),
            both(
                "Tambahkan di konsol, menu pengaturan. Tanpa printer, nomor tampil di layar kios.",
                "Add one in the console's settings. Without one the kiosk shows numbers on its screen.",
            ),
        )
    for printer in found:
        try:
            transport = transport_for(printer.transport, printer.address, answers_status=printer.answers_status)
            model = printer_model(printer.profile, native_qr=printer.native_qr)
        except (BadAddressError, UnknownProfileError) as error:
            yield bad(
                both(
                    f"{printer.name}: pengaturan tidak berlaku ({error})",
                    f"{printer.name}: its settings are not valid ({error})",
                ),
                both("Perbaiki alamat dan jenisnya di konsol.", "Correct address and model in the console."),
            )
            continue
        if test:
            yield _verdict(printer, print_ticket(transport, prepare(_content(office, machine.clock.now()), model)))
        else:
            yield _verdict(printer, printer_status(transport))


def _verdict(printer: PrinterView, state: PrinterStatus | PrintOutcome) -> Verdict:
    name = f"{printer.name} ({printer.transport} {printer.address})"
    match state:
        case Ready(near_end=True) | Printed(near_end=True):
            return warning(
                both(f"{name}: kertas hampir habis", f"{name}: paper nearly out"),
                both("Siapkan gulungan baru.", "Have a new roll ready."),
            )
        case Ready(asked=False) | Printed(proven=False):
            return well(
                both(f"{name}: tersambung (printer ini tidak melapor)", f"{name}: connected (it reports nothing)")
            )
        case Ready():
            return well(both(f"{name}: siap", f"{name}: ready"))
        case Printed():
            return well(both(f"{name}: tiket uji tercetak", f"{name}: the test ticket is printed"))
        case PaperOut():
            return bad(
                both(f"{name}: kertas habis", f"{name}: out of paper"),
                both("Pasang gulungan baru.", "Put in a new roll."),
            )
        case CoverOpen():
            return bad(
                both(f"{name}: tutup terbuka", f"{name}: its cover is open"),
                both("Tutup penutupnya.", "Close the cover."),
            )
        case Offline(cause):
            return bad(
                both(f"{name}: luring ({cause})", f"{name}: off-line ({cause})"),
                both("Lihat printernya; matikan dan nyalakan lagi.", "See to it; switch it off and on."),
            )
        case Unreachable() | Unknown():
            return _unheard(printer, name, state)


def _unheard(printer: PrinterView, name: str, state: Unreachable | Unknown) -> Verdict:
    if isinstance(state, Unreachable):
        indonesian, english = CAUSES[state.cause]
        todo = both("Periksa listrik, kabel, dan alamatnya.", "Check power, cable and address.")
        return bad(f"{name}: {both(indonesian, english)}", todo)
    said = both("tiket uji terkirim, tetapi tidak terbukti tercetak", "sent, but not proven to be printed")
    todo = _verdict(printer, state.status).todo or both("Lihat kertasnya.", "Look at the paper.")
    return bad(f"{name}: {said}", todo)


def _content(office: OfficeView, now: datetime) -> TicketContent:
    local = now.astimezone(ZoneInfo(office.zone))
    return TicketContent(
        office=office.name,
        service=both("TIKET UJI", "TEST TICKET"),
        label="UJI-000",
        reference=new_reference(),
        date_text=f"{local:%d-%m-%Y}",
        time_text=f"{local:%H.%M}",
        notes=(both("Bukan nomor antrean.", "Not a queue number."),),
    )
