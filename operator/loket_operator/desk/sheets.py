"""Draws and prints the form's sheets on the paper worker: the original, the visitor's copy, or a copy once more."""

from dataclasses import dataclass
from hashlib import sha256
from typing import assert_never
from uuid import UUID

from loket_shared.domain.documents import FormDocument, PrintKind
from loket_shared.qt.documents.a4 import A4Failed, A4Outcome, A4Printed, A4PrinterMissing, print_pdf
from loket_shared.qt.documents.a4_system import A4Fault
from loket_shared.qt.documents.form import form_pdf
from loket_shared.services.finish import Sheet, next_print
from loket_shared.services.sheets import form_document
from sqlalchemy import Connection

from loket_operator.desk.words import translate

KINDS = {Sheet.ASLI: PrintKind.ASLI, Sheet.SALINAN: PrintKind.SALINAN}


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """The form's values, and which print of each sheet this one is."""

    case_id: UUID
    document: FormDocument
    sheets: tuple[tuple[Sheet, int], ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """The printer took these sheets; `held`: it is stopped, so they wait in its queue."""

    case_id: UUID
    hashes: tuple[tuple[Sheet, bytes], ...]
    held: bool


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A sheet did not reach the printer; those of `hashes` did."""

    case_id: UUID
    hashes: tuple[tuple[Sheet, bytes], ...]
    outcome: A4PrinterMissing | A4Failed


def read_order(
    tx: Connection, office_id: UUID, case_id: UUID, sheets: tuple[Sheet, ...], explained_by: tuple[str, str] | None
) -> PrintOrder:
    """Read what is to be printed; `explained_by` (name, NIP) is the one who stands at the desk when nobody answered yet."""
    document = form_document(tx, office_id, case_id, explained_by)
    return PrintOrder(case_id, document, tuple((one, next_print(tx, case_id, one)) for one in sheets))


def print_order(order: PrintOrder, printer: str | None) -> Taken | NotTaken:
    """Draw and print every sheet in turn; the first that fails ends it. Blocks: for the paper worker only."""
    done: list[tuple[Sheet, bytes]] = []
    held = False
    for sheet, nth in order.sheets:
        pdf = form_pdf(order.document, KINDS[sheet], nth)
        outcome: A4Outcome = print_pdf(pdf, printer, title=f"{order.document.form_label}-{sheet.value}")
        if not isinstance(outcome, A4Printed):
            return NotTaken(order.case_id, tuple(done), outcome)
        held = held or outcome.held
        done.append((sheet, sha256(pdf).digest()))
    return Taken(order.case_id, tuple(done), held)


def trouble(outcome: A4PrinterMissing | A4Failed) -> str:
    """Say what the printer needs, in one sentence."""
    match outcome:
        case A4PrinterMissing(printer=""):
            return translate("Desk", "Pencetak A4 belum diatur pada komputer ini.")
        case A4PrinterMissing():
            return translate("Desk", "Pencetak A4 “%1” tidak ditemukan.").replace("%1", outcome.printer)
        case A4Failed(fault=A4Fault.NO_ANSWER):
            return translate("Desk", "Pencetak A4 tidak menjawab; periksa apakah lembar keluar.")
        case A4Failed():
            return translate("Desk", "Pencetak A4 menolak: %1").replace("%1", outcome.detail or outcome.printer)
        case _:
            assert_never(outcome)
