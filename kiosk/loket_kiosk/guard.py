"""Checks the device PIN: an argon2 hash from this machine's file, on a worker, without the database."""

from dataclasses import replace

from loket_shared.services.passwords import matches
from PySide6.QtCore import QObject

from loket_kiosk.door import Runner
from loket_kiosk.flow import pin as pads
from loket_kiosk.flow.pin import Pin
from loket_kiosk.kiosk import Kiosk


class Guard(QObject):
    """Stands at the way out; without a PIN in the machine's file nobody passes."""

    def __init__(self, kiosk: Kiosk, runner: Runner, pin_hash: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._runner = runner
        self._hash = pin_hash

    @property
    def has_pin(self) -> bool:
        """Tell whether this machine has a device PIN."""
        return self._hash is not None

    def press_digit(self, digit: str) -> None:
        """Add a digit."""
        self._show(pads.press_digit(self._pin, digit))

    def press_delete(self) -> None:
        """Take the last digit back."""
        self._show(pads.press_delete(self._pin))

    def check(self) -> None:
        """Check what is typed."""
        before, checking = self._pin, pads.begin_check(self._pin)
        if checking == before:
            return
        self._show(checking)
        typed, hashed = checking.typed, self._hash
        self._runner.run(lambda: matches(typed, hashed), self._checked)

    def _checked(self, right: bool) -> None:
        if self._pin.checking:
            self._show(pads.answered(self._pin, right=right))

    @property
    def _pin(self) -> Pin:
        return self._kiosk.state.pin

    def _show(self, pin: Pin) -> None:
        self._kiosk.show(replace(self._kiosk.state, pin=pin))
