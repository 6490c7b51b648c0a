"""The wall as QML sees it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from loket_display.models import CallList, NextList
from loket_display.view import Phase, WallState

QML_IMPORT_NAME = "Loket.Display.Python"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BoardViewModel(QObject):
    """Holds one state; `pulsed` comes when a new call is to draw the eye, `muteAsked` and `contrastAsked` by key."""

    changed = Signal()
    slidesChanged = Signal()
    pulsed = Signal()
    muteAsked = Signal()
    contrastAsked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = WallState()
        self._others = CallList(self)
        self._next = NextList(self)
        self._slides: list[str] = []

    def show(self, state: WallState) -> None:
        """Draw another state; what is the same is not touched."""
        before, self.state = self.state, state
        if state == before:
            return
        self.changed.emit()
        self._others.show(state.others)
        self._next.show(state.next)
        if state.pulse != before.pulse:
            self.pulsed.emit()

    def show_slides(self, slides: list[str]) -> None:
        """Show these pictures in turn; they are addresses of files."""
        if slides != self._slides:
            self._slides = slides
            self.slidesChanged.emit()

    @Slot()
    def toggleMute(self) -> None:
        """Ask for silence, or for sound again."""
        self.muteAsked.emit()

    @Slot()
    def toggleContrast(self) -> None:
        """Ask for the other set of colours."""
        self.contrastAsked.emit()

    @Property(QObject, constant=True)
    def others(self) -> CallList:
        return self._others

    @Property(QObject, constant=True)
    def next(self) -> NextList:
        return self._next

    @Property(list, notify=slidesChanged)
    def slides(self) -> list[str]:
        return self._slides

    @Property(bool, notify=changed)
    def calling(self) -> bool:
        return self.state.phase is Phase.CALLS

    @Property(bool, notify=changed)
    def starting(self) -> bool:
        return self.state.phase is Phase.STARTING

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        return self.state.phase is Phase.CLOSED

    @Property(str, notify=changed)
    def label(self) -> str:
        return self.state.newest.label if self.state.newest else ""

    @Property(str, notify=changed)
    def desk(self) -> str:
        return self.state.newest.desk if self.state.newest else ""

    @Property(str, notify=changed)
    def room(self) -> str:
        return self.state.newest.room if self.state.newest else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self.state.newest.name if self.state.newest else ""

    @Property(bool, notify=changed)
    def priority(self) -> bool:
        return self.state.newest is not None and self.state.newest.priority

    @Property(int, notify=changed)
    def hidden(self) -> int:
        return self.state.hidden

    @Property(bool, notify=changed)
    def anyReturning(self) -> bool:
        return any(number.returning for row in self.state.next for number in row.numbers)

    @Property(bool, notify=changed)
    def anyPriority(self) -> bool:
        shown = any(number.priority for row in self.state.next for number in row.numbers)
        return shown or any(call.priority for call in self.state.others)

    @Property(str, notify=changed)
    def office(self) -> str:
        return self.state.office

    @Property(str, notify=changed)
    def time(self) -> str:
        return self.state.time

    @Property(str, notify=changed)
    def date(self) -> str:
        return self.state.date

    @Property(str, notify=changed)
    def running(self) -> str:
        return self.state.running

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.state.title

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.state.text

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self.state.notice

    @Property(str, notify=changed)
    def disturbance(self) -> str:
        return self.state.disturbance

    @Property(str, notify=changed)
    def stale(self) -> str:
        return self.state.stale

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self.state.fault

    @Property(bool, notify=changed)
    def crowded(self) -> bool:
        return len(self.state.next) > 3 or len(self.state.others) > 6

    @Property(str, notify=changed)
    def silence(self) -> str:
        return self.state.silence

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        return self.state.speaking
