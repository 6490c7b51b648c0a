"""What the visitor is told about the paper ticket: each end that a print can have has its words, or this does not type-check."""

from dataclasses import dataclass
from enum import IntEnum
from typing import assert_never

from loket_shared.devices.outcomes import CoverOpen, Offline, PaperOut, Printed, Unknown, Unreachable
from PySide6.QtCore import QCoreApplication

from loket_kiosk.flow.paper import NoPrinter, NotBegun, Paper, Printing

Trouble = PaperOut | CoverOpen | Offline | Unreachable | Unknown | NotBegun

translate = QCoreApplication.translate


class Tone(IntEnum):
    """How a message looks; the numbers are those of Banner.Kind."""

    INFO = 0
    OK = 1
    WARN = 2


@dataclass(frozen=True, slots=True)
class PaperWords:
    """The message, how it looks, and whether its tone comes from work that is still going on."""

    text: str
    tone: Tone
    busy: bool = False


def paper_words(paper: Paper, *, told: bool) -> PaperWords:
    """Return what to do about the paper ticket; `told` says that the officers know."""
    match paper:
        case Printing():
            return PaperWords(translate("KioskPaper", "Tiket Anda sedang dicetak…"), Tone.INFO, busy=True)
        case Printed(proven=proven):
            return PaperWords(_take_text(proven=proven), Tone.OK)
        case NoPrinter():
            said = translate("KioskPaper", "Kiosk ini tidak mencetak tiket. Foto layar ini, atau ingat nomor Anda.")
            return PaperWords(said, Tone.INFO)
        case PaperOut() | CoverOpen() | Offline() | Unreachable() | Unknown() | NotBegun():
            return PaperWords(_trouble_text(paper, told=told), Tone.WARN)
        case _:
            assert_never(paper)


def _take_text(*, proven: bool) -> str:
    if proven:
        return translate("KioskPaper", "Silakan ambil tiket di bawah layar.")
    return translate("KioskPaper", "Silakan ambil tiket di bawah layar. Bila tiket tidak keluar, foto layar ini.")


def _trouble_text(paper: Trouble, *, told: bool) -> str:
    valid = translate("KioskPaper", "Nomor Anda tetap berlaku: foto layar ini, atau minta petugas mencetaknya.")
    known = translate("KioskPaper", "Petugas sudah diberi tahu.")
    return " ".join((_what_happened(paper), valid, known) if told else (_what_happened(paper), valid))


def _what_happened(paper: Trouble) -> str:
    match paper:
        case PaperOut():
            return translate("KioskPaper", "Kertas tiket habis.")
        case CoverOpen():
            return translate("KioskPaper", "Penutup printer terbuka.")
        case Offline():
            return translate("KioskPaper", "Printer tiket sedang tidak siap.")
        case Unreachable():
            return translate("KioskPaper", "Printer tiket tidak terhubung.")
        case Unknown():
            return translate("KioskPaper", "Kami tidak dapat memastikan tiket sudah keluar.")
        case NotBegun():
            return translate("KioskPaper", "Tiket belum dapat dicetak.")
        case _:
            assert_never(paper)
