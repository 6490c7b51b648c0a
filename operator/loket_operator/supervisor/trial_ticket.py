"""A test ticket to a printer as it stands in the form, saved or not; runs on the paper worker."""

from datetime import datetime
from typing import assert_never

from loket_shared.devices.model import UnknownProfileError, printer_model
from loket_shared.devices.outcomes import (
    Cause,
    CoverOpen,
    Offline,
    PaperOut,
    Printed,
    PrintOutcome,
    Unknown,
    Unreachable,
)
from loket_shared.devices.prepare import prepare
from loket_shared.devices.printer import print_ticket
from loket_shared.devices.ticket import TicketContent
from loket_shared.devices.transport import transport_for
from loket_shared.domain.numbering import new_reference
from loket_shared.qt.texts import long_date, time_of_day
from loket_shared.services.printers import PrinterView

from loket_operator.supervisor.section import translate
from loket_operator.words import Here


def print_trial(printer: PrinterView, office: str, here: Here, now: datetime) -> PrintOutcome | UnknownProfileError:
    """Print a ticket that says that it is a test; `now` is aware UTC. Blocks until the printer answered."""
    content = TicketContent(
        office=office,
        service=translate("Supervisor", "Uji cetak"),
        label="UJI",
        reference=new_reference(),
        date_text=long_date(here.day(now), here.language),
        time_text=time_of_day(now, here.zone, here.language),
        language=here.language,
        notes=(translate("Supervisor", "Tiket uji dari Pengaturan. Bukan nomor antrean."),),
    )
    try:
        model = printer_model(printer.profile, native_qr=printer.native_qr)
    except UnknownProfileError as error:
        return error
    transport = transport_for(printer.transport, printer.address, answers_status=printer.answers_status)
    return print_ticket(transport, prepare(content, model))


def is_good(outcome: PrintOutcome | UnknownProfileError) -> bool:
    """Tell whether the ticket came out, as far as can be known."""
    return isinstance(outcome, Printed)


def said(outcome: PrintOutcome | UnknownProfileError) -> str:
    """Say what became of the test ticket, and what to do."""
    match outcome:
        case Printed():
            return _printed(outcome)
        case PaperOut():
            return translate("Supervisor", "Kertas habis. Pasang gulungan baru, lalu uji lagi.")
        case CoverOpen():
            return translate("Supervisor", "Penutup pencetak terbuka. Tutup, lalu uji lagi.")
        case Offline():
            return translate("Supervisor", "Pencetak menjawab, tetapi tidak mau mencetak. Periksa lampu dan tombolnya.")
        case Unreachable(cause=cause):
            return _unreachable(cause)
        case Unknown():
            return translate(
                "Supervisor", "Tiket uji terkirim, tetapi tidak dipastikan. Periksa apakah tiketnya keluar."
            )
        case UnknownProfileError():
            return translate("Supervisor", "Model pencetak ini tidak dikenal. Pilih yang lain.")
        case _:
            assert_never(outcome)


def _printed(outcome: Printed) -> str:
    if not outcome.proven:
        return translate("Supervisor", "Data tiket uji diterima pencetak. Periksa apakah tiketnya keluar.")
    if outcome.near_end:
        return translate("Supervisor", "Tiket uji tercetak. Kertas hampir habis, siapkan gulungan baru.")
    return translate("Supervisor", "Tiket uji tercetak.")


def _unreachable(cause: Cause) -> str:
    return {
        Cause.REFUSED: translate("Supervisor", "Ada perangkat di alamat ini, tetapi bukan pencetak yang siap. Periksa alamat dan port."),
        Cause.NO_ROUTE: translate("Supervisor", "Alamat ini tidak ditemukan. Periksa penulisan alamat dan kabel jaringan."),
        Cause.TIMED_OUT: translate("Supervisor", "Tidak ada jawaban dari alamat ini. Periksa daya, kabel, dan alamat pencetak."),
        Cause.NO_DEVICE: translate("Supervisor", "Port atau folder ini tidak ada. Periksa kabel dan namanya."),
        Cause.BUSY: translate("Supervisor", "Port sedang dipakai program lain. Tutup program itu, lalu uji lagi."),
        Cause.NO_PERMISSION: translate("Supervisor", "Komputer ini tidak boleh memakai port atau folder itu. Beri tahu pengelola sistem."),
    }.get(cause, translate("Supervisor", "Sambungan ke pencetak terputus. Periksa kabel, lalu uji lagi. Bila modelnya memang tidak menjawab, hapus centang “menjawab pertanyaan keadaan”."))  # fmt: skip
