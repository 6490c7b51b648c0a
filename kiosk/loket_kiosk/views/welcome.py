"""The first screen: services as cards, priority without shame, what the door says."""

from dataclasses import dataclass

from loket_shared.qt.texts import Language, as_language
from loket_shared.services.catalogue import ServiceView
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from loket_kiosk.flow import moves, quiet
from loket_kiosk.flow.facts import Facts
from loket_kiosk.flow.state import KioskState, Notice
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.views.review import service_name
from loket_kiosk.views.rows import Rows
from loket_kiosk.words import waiting
from loket_kiosk.words.names import in_language

QML_IMPORT_NAME = "Loket.Kiosk.Python"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """A service as the visitor chooses it."""

    series: str
    title: str
    hint: str
    queue: str


@dataclass(frozen=True, slots=True)
class WelcomeShown:
    """What the first screens show."""

    cards: tuple[ServiceCard, ...] = ()
    priority: bool = False
    pause: str = ""
    disturbance: str = ""
    closed_title: str = ""
    resumes: str = ""
    reason: str = ""
    kept: bool = False
    starting: bool = True
    notice: str = ""
    chosen: str = ""
    still_direct: str = ""


def welcome_shown(state: KioskState) -> WelcomeShown:
    """Return the first screen's content in the visitor's language."""
    facts, notice = state.facts, str(state.notice or "")
    if facts is None:
        return WelcomeShown(starting=state.away_since is None, notice=notice)
    language, zone = as_language(state.look.language), facts.office.zone
    return WelcomeShown(
        tuple(_card(one, _waiting(facts, one, language), language) for one in facts.services),
        state.draft.priority,
        waiting.break_text(facts.opening, zone, language),
        waiting.disturbance_text(facts.disturbance, facts.read_at, zone, language),
        waiting.closed_title(facts.opening),
        waiting.resumes_text(facts.opening, facts.read_at, zone, language),
        facts.opening.reason or "",
        state.draft.identity != type(state.draft.identity)(),
        starting=False,
        notice=notice,
        chosen=service_name(state, language),
        still_direct=waiting.still_direct_text(facts.opening, _without_queue(facts, language)),
    )


def _without_queue(facts: Facts, language: Language) -> tuple[str, ...]:
    return tuple(_card(one, "", language).title for one in facts.services if not one.uses_queue)


def _waiting(facts: Facts, service: ServiceView, language: Language) -> str:
    if not service.uses_queue:
        return waiting.direct_text()
    return waiting.queue_text(facts.estimates.get(service.id), language)


def _card(service: ServiceView, queue: str, language: Language) -> ServiceCard:
    name = in_language(service.name_id, service.name_en, language)
    return ServiceCard(service.series, name, in_language(service.hint_id, service.hint_en, language), queue)


@QmlElement
class WelcomeViewModel(QObject):
    """Welcome, closed and unavailable: the screens where nobody has begun."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._cards = Rows(ServiceCard, self)
        self.state = WelcomeShown()

    def refresh(self) -> None:
        """Follow the kiosk's state."""
        shown = welcome_shown(self._kiosk.state)
        if shown != self.state:
            self.state = shown
            self._cards.show(shown.cards)
            self.changed.emit()

    @Property(QObject, constant=True)
    def cards(self) -> QObject:
        return self._cards

    @Property(bool, notify=changed)
    def priority(self) -> bool:
        return self.state.priority

    @Property(str, notify=changed)
    def pause(self) -> str:
        return self.state.pause

    @Property(str, notify=changed)
    def disturbance(self) -> str:
        return self.state.disturbance

    @Property(str, notify=changed)
    def closedTitle(self) -> str:
        return self.state.closed_title

    @Property(str, notify=changed)
    def resumes(self) -> str:
        return self.state.resumes

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self.state.reason

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        return self.state.kept

    @Property(bool, notify=changed)
    def starting(self) -> bool:
        return self.state.starting

    @Property(bool, notify=changed)
    def takenOver(self) -> bool:
        return self.state.notice == Notice.TAKEN_OVER

    @Property(bool, notify=changed)
    def serviceEnded(self) -> bool:
        return self.state.notice == Notice.SERVICE_ENDED

    @Property(bool, notify=changed)
    def handedOver(self) -> bool:
        return self.state.notice == Notice.HANDED_OVER

    @Property(str, notify=changed)
    def stillDirect(self) -> str:
        return self.state.still_direct

    @Property(str, notify=changed)
    def chosen(self) -> str:
        return self.state.chosen

    @Property(bool, notify=changed)
    def tooLate(self) -> bool:
        return self.state.notice == Notice.TOO_LATE

    @Slot(str)
    def chooseService(self, series: str) -> None:
        facts = self._kiosk.state.facts
        chosen = next((one for one in facts.services if one.series == series), None) if facts else None
        if chosen is not None:
            self._kiosk.show(moves.choose_service(self._kiosk.state, chosen.id, self._kiosk.fresh_keys()))

    @Slot()
    def askPriority(self) -> None:
        self._kiosk.show(moves.ask_priority(self._kiosk.state))

    @Slot()
    def openStatus(self) -> None:
        self._kiosk.show(moves.open_status(self._kiosk.state))

    @Slot()
    def forget(self) -> None:
        self._kiosk.show(quiet.wipe(self._kiosk.state))
