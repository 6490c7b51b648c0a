"""The number: large, with what happens next and what to do when there is no paper."""

from dataclasses import dataclass, field

from loket_shared.qt.texts import as_language
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from loket_kiosk.flow import quiet
from loket_kiosk.flow.state import KioskState
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.words import bidding, waiting
from loket_kiosk.words.names import in_language
from loket_kiosk.words.paper import PaperWords, Tone, paper_words

QML_IMPORT_NAME = "Loket.Kiosk.Python"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NumberShown:
    """The last screen's content; `seconds` until it goes by itself, 0 while that is far or never."""

    label: str = ""
    service: str = ""
    form_label: str = ""
    reference: str = ""
    ahead: str = ""
    called: str = ""
    priority: bool = False
    paper: PaperWords = field(default_factory=lambda: PaperWords("", Tone.INFO))
    seconds: int = 0
    room: str = ""
    seat: str = ""


def number_shown(state: KioskState) -> NumberShown:
    """Return the last screen's content in the visitor's language."""
    number, facts = state.number, state.facts
    if number is None or facts is None:
        return NumberShown()
    language = as_language(state.look.language)
    service = facts.service(number.service_id)
    name = "" if service is None else in_language(service.name_id, service.name_en, language)
    return NumberShown(
        number.label,
        name,
        number.form_label or "",
        number.reference,
        waiting.ahead_text(number.estimate.ahead),
        waiting.called_text(number.estimate, number.issued_at, facts.office.zone, language),
        number.priority,
        paper_words(number.paper, told=number.told),
        quiet.remaining(state) or 0,
        bidding.room_text() if service is not None and service.uses_seats else "",
        bidding.reservation_text(number.seat, facts.office.zone, language),
    )


@QmlElement
class NumberViewModel(QObject):
    """The number and its paper."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self.state = NumberShown()

    def refresh(self) -> None:
        """Follow the kiosk's state."""
        shown = number_shown(self._kiosk.state)
        if shown != self.state:
            self.state = shown
            self.changed.emit()

    @Property(str, notify=changed)
    def label(self) -> str:
        return self.state.label

    @Property(str, notify=changed)
    def service(self) -> str:
        return self.state.service

    @Property(str, notify=changed)
    def formLabel(self) -> str:
        return self.state.form_label

    @Property(str, notify=changed)
    def reference(self) -> str:
        return self.state.reference

    @Property(str, notify=changed)
    def ahead(self) -> str:
        return self.state.ahead

    @Property(str, notify=changed)
    def called(self) -> str:
        return self.state.called

    @Property(bool, notify=changed)
    def priority(self) -> bool:
        return self.state.priority

    @Property(str, notify=changed)
    def paperText(self) -> str:
        return self.state.paper.text

    @Property(int, notify=changed)
    def paperTone(self) -> int:
        return self.state.paper.tone

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        return self.state.paper.busy

    @Property(int, notify=changed)
    def seconds(self) -> int:
        return self.state.seconds

    @Property(str, notify=changed)
    def room(self) -> str:
        return self.state.room

    @Property(str, notify=changed)
    def seat(self) -> str:
        return self.state.seat

    @Slot()
    def finish(self) -> None:
        self._kiosk.show(quiet.wipe(self._kiosk.state))
