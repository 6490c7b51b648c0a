"""The status check: a scanned or typed reference, then number and state, never a person."""

from dataclasses import dataclass

from loket_shared.services.enquiries import TicketStatus, Unknown
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from loket_kiosk.flow import edits
from loket_kiosk.flow.state import KioskState
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.words import status as words

QML_IMPORT_NAME = "Loket.Kiosk.Python"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StatusShown:
    """The status check's content."""

    typed: str = ""
    label: str = ""
    text: str = ""
    form_label: str = ""
    answer: str = ""
    unknown: bool = False
    may_report: bool = False


def status_shown(state: KioskState) -> StatusShown:
    """Return the status check's content in the visitor's language."""
    typed = state.enquiry.typed
    match state.enquiry.answer:
        case TicketStatus() as found:
            text, answer = words.status_text(found), words.answer_text(found)
            reporting = words.report_text(found, scanned=state.enquiry.reference != "")
            return StatusShown(
                typed,
                found.label,
                text,
                found.form_label or "",
                answer or reporting,
                may_report=state.enquiry.may_report,
            )
        case Unknown():
            return StatusShown(typed, unknown=True)
        case None:
            return StatusShown(typed)


@QmlElement
class StatusViewModel(QObject):
    """The status check."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self.state = StatusShown()

    def refresh(self) -> None:
        """Follow the kiosk's state."""
        shown = status_shown(self._kiosk.state)
        if shown != self.state:
            self.state = shown
            self.changed.emit()

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self.state.typed

    @Property(str, notify=changed)
    def label(self) -> str:
        return self.state.label

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.state.text

    @Property(str, notify=changed)
    def formLabel(self) -> str:
        return self.state.form_label

    @Property(str, notify=changed)
    def answer(self) -> str:
        return self.state.answer

    @Property(bool, notify=changed)
    def unknown(self) -> bool:
        return self.state.unknown

    @Property(bool, notify=changed)
    def mayReport(self) -> bool:
        return self.state.may_report

    @Property(int, constant=True)
    def limit(self) -> int:
        return edits.REFERENCE_LIMIT

    @Slot(str)
    def typeReference(self, typed: str) -> None:
        self._kiosk.show(edits.type_reference(self._kiosk.state, typed))
