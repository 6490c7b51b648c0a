"""The staff's PIN pad and what it opens."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from loket_kiosk.flow import covers
from loket_kiosk.flow.state import KioskState
from loket_kiosk.guard import Guard
from loket_kiosk.kiosk import Kiosk

QML_IMPORT_NAME = "Loket.Kiosk.Python"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PadShown:
    """The pad's content: how many digits, what the last try met, how long to wait."""

    digits: int = 0
    checking: bool = False
    wrong: bool = False
    wait_seconds: int = 0
    opened: bool = False


def pad_shown(state: KioskState) -> PadShown:
    """Return the pad's content."""
    pin = state.pin
    return PadShown(len(pin.typed), pin.checking, pin.wrong, pin.wait_seconds, pin.opened)


@QmlElement
class PadViewModel(QObject):
    """The way out of the full screen, for staff only. `leaveFullScreen` and `quitProgram` come once the PIN was right."""

    changed = Signal()
    leaveFullScreen = Signal()
    returnToFullScreen = Signal()
    quitProgram = Signal()

    def __init__(self, kiosk: Kiosk, guard: Guard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._guard = guard
        self.state = PadShown()

    def refresh(self) -> None:
        """Follow the kiosk's state."""
        shown = pad_shown(self._kiosk.state)
        if shown != self.state:
            self.state = shown
            self.changed.emit()

    @Property(int, notify=changed)
    def digits(self) -> int:
        return self.state.digits

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self.state.checking

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        return self.state.wrong

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        return self.state.wait_seconds

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return self.state.opened

    @Property(bool, constant=True)
    def missing(self) -> bool:
        return not self._guard.has_pin

    @Slot()
    def open(self) -> None:
        self._kiosk.show(covers.open_pad(self._kiosk.state))

    @Slot(str)
    def pressDigit(self, digit: str) -> None:
        self._guard.press_digit(digit)

    @Slot()
    def pressDelete(self) -> None:
        self._guard.press_delete()

    @Slot()
    def check(self) -> None:
        self._guard.check()

    @Slot()
    def leave(self) -> None:
        if self.state.opened:
            self.leaveFullScreen.emit()

    @Slot()
    def resume(self) -> None:
        self.returnToFullScreen.emit()
        self._kiosk.show(covers.uncover(self._kiosk.state))

    @Slot()
    def quit(self) -> None:
        if self.state.opened:
            self.quitProgram.emit()
