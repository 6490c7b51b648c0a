"""The one view model that Main.qml is given: the frame of every screen, and the parts of each."""

from dataclasses import replace

from loket_shared.clock import Clock
from loket_shared.services.act import new_key
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from loket_kiosk.flow import covers, edits, moves
from loket_kiosk.flow.state import Look
from loket_kiosk.guard import Guard
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.views.assist import AssistViewModel
from loket_kiosk.views.form import FormViewModel
from loket_kiosk.views.frame import FrameShown, frame_shown
from loket_kiosk.views.number import NumberViewModel
from loket_kiosk.views.pad import PadViewModel
from loket_kiosk.views.review import ReviewViewModel
from loket_kiosk.views.status import StatusViewModel
from loket_kiosk.views.welcome import WelcomeViewModel

QML_IMPORT_NAME = "Loket.Kiosk.Python"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KioskViewModel(QObject):
    """The frame; `welcome`, `form`, `assist`, `review`, `number`, `status` and `pad` are the screens' own parts."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, guard: Guard, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._clock = clock
        self._welcome = WelcomeViewModel(kiosk, self)
        self._form = FormViewModel(kiosk, self)
        self._assist = AssistViewModel(kiosk, clock.now, self)
        self._review = ReviewViewModel(kiosk, self)
        self._number = NumberViewModel(kiosk, self)
        self._status = StatusViewModel(kiosk, self)
        self.way_out = PadViewModel(kiosk, guard, self)
        self._forward = True
        self.state = FrameShown()

    def refresh(self) -> None:
        """Follow the kiosk's state and the clock, the parts first: a screen appears with its content in place."""
        parts = (self._welcome, self._form, self._assist, self._review, self._number, self._status, self.way_out)
        for part in parts:
            part.refresh()
        shown = frame_shown(self._kiosk.state, self._clock.now())
        if shown != self.state:
            self._forward = shown.place >= self.state.place
            self.state = shown
            self.changed.emit()

    @Property(WelcomeViewModel, constant=True)
    def welcome(self) -> WelcomeViewModel:
        return self._welcome

    @Property(FormViewModel, constant=True)
    def form(self) -> FormViewModel:
        return self._form

    @Property(AssistViewModel, constant=True)
    def assist(self) -> AssistViewModel:
        return self._assist

    @Property(ReviewViewModel, constant=True)
    def review(self) -> ReviewViewModel:
        return self._review

    @Property(NumberViewModel, constant=True)
    def number(self) -> NumberViewModel:
        return self._number

    @Property(StatusViewModel, constant=True)
    def status(self) -> StatusViewModel:
        return self._status

    @Property(PadViewModel, constant=True)
    def pad(self) -> PadViewModel:
        return self.way_out

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self.state.screen

    @Property(str, notify=changed)
    def office(self) -> str:
        return self.state.office

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        return self.state.subtitle

    @Property(str, notify=changed)
    def time(self) -> str:
        return self.state.time

    @Property(str, notify=changed)
    def date(self) -> str:
        return self.state.date

    @Property(str, notify=changed)
    def language(self) -> str:
        return self.state.language

    @Property(bool, notify=changed)
    def large(self) -> bool:
        return self.state.large

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        return self.state.contrast

    @Property(bool, notify=changed)
    def low(self) -> bool:
        return self.state.low

    @Property(int, notify=changed)
    def place(self) -> int:
        return self.state.place

    @Property(bool, notify=changed)
    def forward(self) -> bool:
        return self._forward

    @Property(bool, notify=changed)
    def usesForm(self) -> bool:
        return self.state.uses_form

    @Property(bool, notify=changed)
    def asksIdentity(self) -> bool:
        return self.state.asks_identity

    @Property(bool, notify=changed)
    def asksAssist(self) -> bool:
        return self.state.asks_assist

    @Property(bool, notify=changed)
    def fixing(self) -> bool:
        return self.state.fixing

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self.state.busy

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        return self.state.waits

    @Property(bool, notify=changed)
    def away(self) -> bool:
        return self.state.away

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self.state.fault

    @Property(int, notify=changed)
    def countdown(self) -> int:
        return self.state.countdown

    @Slot()
    def advance(self) -> None:
        self._kiosk.show(moves.advance(self._kiosk.state, new_key()))

    @Slot()
    def back(self) -> None:
        self._kiosk.show(moves.back(self._kiosk.state))

    @Slot()
    def callHelp(self) -> None:
        self._kiosk.show(covers.call_help(self._kiosk.state))

    @Slot()
    def uncover(self) -> None:
        self._kiosk.show(covers.uncover(self._kiosk.state))

    @Slot()
    def tryAgain(self) -> None:
        self._kiosk.try_again()

    @Slot()
    def stillHere(self) -> None:
        self._kiosk.touched()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._look(replace(self._kiosk.state.look, language=language))

    @Slot()
    def enlarge(self) -> None:
        look = self._kiosk.state.look
        self._look(replace(look, large=not look.large))

    @Slot()
    def sharpen(self) -> None:
        look = self._kiosk.state.look
        self._look(replace(look, contrast=not look.contrast))

    @Slot()
    def lower(self) -> None:
        look = self._kiosk.state.look
        self._look(replace(look, low=not look.low))

    def _look(self, look: Look) -> None:
        self._kiosk.show(edits.look(self._kiosk.state, look))
