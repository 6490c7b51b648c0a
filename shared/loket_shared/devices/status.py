"""ESC/POS status bytes: the questions, which answers can be true, and what they mean."""

from loket_shared.devices.outcomes import CoverOpen, Offline, OfflineCause, PaperOut, PrinterStatus, Ready

ASK_PROOF = b"\x1dr\x01"
"""GS r 1: worked off in its turn, so that its answer proves all data before it."""

QUESTIONS = (1, 2, 3, 4)
"""DLE EOT n: printer, why off-line, error, paper. Answered at once, also while off-line."""

# n=1
_OFFLINE = 0x08
# n=2
_COVER = 0x04
_STOPPED_BY_PAPER = 0x20
# n=3
_CUTTER = 0x08
_UNRECOVERABLE = 0x20
_RECOVERABLE = 0x40
# n=4
_NEAR_END = 0x0C
_PAPER_END = 0x60
# GS r 1
_PROOF_NEAR_END = 0x03
_PROOF_PAPER_END = 0x0C


def question(n: int) -> bytes:
    """Return the real-time status question DLE EOT n."""
    return bytes((0x10, 0x04, n))


def is_status(byte: int) -> bool:
    """Tell whether a byte can be an answer to DLE EOT: two bits are always set in it, three never."""
    return byte & 0x93 == 0x12


def is_proof(byte: int) -> bool:
    """Tell whether a byte can be the answer to GS r 1; no answer to DLE EOT can, whatever its delay."""
    return byte & 0x90 == 0


def starts_automatic_status(byte: int) -> bool:
    """Tell whether a byte begins the four bytes that some printers send unasked; the other three look like proofs."""
    return byte & 0x93 == 0x10


def read_status(printer: int, cause: int, error: int, paper: int) -> PrinterStatus:
    """Return what the four answers say; an open cover hides the paper sensor, so it is told first."""
    if cause & _COVER:
        return CoverOpen()
    if paper & _PAPER_END or cause & _STOPPED_BY_PAPER:
        return PaperOut()
    if error & _CUTTER:
        return Offline(OfflineCause.CUTTER)
    if error & _UNRECOVERABLE:
        return Offline(OfflineCause.ERROR)
    if printer & _OFFLINE:
        return Offline(OfflineCause.RECOVERING if error & _RECOVERABLE else OfflineCause.BUTTON)
    return Ready(near_end=bool(paper & _NEAR_END))


def read_proof(byte: int) -> Ready | PaperOut:
    """Return what the answer to GS r 1 says of the paper; some clones answer it out of turn although paper is out."""
    return PaperOut() if byte & _PROOF_PAPER_END else Ready(near_end=bool(byte & _PROOF_NEAR_END))
