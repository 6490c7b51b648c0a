"""What is said of the slip to a provider who leaves the bidding room."""

from loket_shared.devices.outcomes import Printed
from PySide6.QtCore import QCoreApplication

from loket_kiosk.flow.paper import NoPrinter, Paper, Printing
from loket_kiosk.words.paper import PaperWords, Tone

translate = QCoreApplication.translate


def slip_paper(paper: Paper) -> PaperWords:
    """Return how the slip fares; without paper nothing is lost, for the trainer's desk has it all."""
    if isinstance(paper, NoPrinter):
        return PaperWords("", Tone.INFO)
    if isinstance(paper, Printing):
        return PaperWords(translate("KioskReporting", "Bukti sedang dicetak…"), Tone.INFO, busy=True)
    if isinstance(paper, Printed):
        return PaperWords(translate("KioskReporting", "Silakan ambil bukti di bawah layar."), Tone.OK)
    return PaperWords(
        translate("KioskReporting", "Bukti tidak dapat dicetak. Bila memerlukannya, mintalah kepada petugas."),
        Tone.WARN,
    )
