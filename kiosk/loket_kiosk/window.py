"""The kiosk's window: QML over the view models, and the few things that QML cannot do itself."""

import logging
from pathlib import Path

from loket_shared.clock import Clock
from loket_shared.qt.engine import new_engine
from loket_shared.qt.texts import as_language
from loket_shared.qt.theme import theme_of
from loket_shared.qt.tokens import Scheme, UnreadableColoursError
from loket_shared.qt.translations import use_language
from PySide6.QtCore import QMargins, QObject, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from loket_kiosk.door import Runner
from loket_kiosk.flow.state import Look, Screen
from loket_kiosk.guard import Guard
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.qr import PROVIDER, QrProvider
from loket_kiosk.views.whole import KioskViewModel

logger = logging.getLogger(__name__)

QML_FOLDER = Path(__file__).parent / "qml"


class KioskWindow(QObject):
    """Owns engine, window and view models; follows the kiosk's state."""

    def __init__(
        self, kiosk: Kiosk, runner: Runner, clock: Clock, *, pin_hash: str | None, size: QSize, guarded: bool
    ) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._look = Look()
        self._colours: tuple[str | None, str | None] = (None, None)
        self.guard = Guard(kiosk, runner, pin_hash, self)
        self.vm = KioskViewModel(kiosk, self.guard, clock, self)
        self.engine: QQmlApplicationEngine = new_engine(QML_FOLDER)
        self.engine.addImageProvider(PROVIDER, QrProvider())
        self._theme = theme_of(self.engine)
        self.vm.refresh()
        self.engine.setInitialProperties(
            {"vm": self.vm, "guarded": guarded, "width": size.width(), "height": size.height()}
        )
        self.engine.loadFromModule("Loket.Kiosk", "Main")
        kiosk.changed.connect(self.follow)
        kiosk.forgotten.connect(forget)
        self.vm.way_out.leaveFullScreen.connect(self._leave_full_screen)
        self.vm.way_out.returnToFullScreen.connect(self._return_to_full_screen)
        self._guarded = guarded
        self._left = False

    @property
    def window(self) -> QQuickWindow:
        """Return the window, asked for anew: PySide forgets it together with any item that was asked for its window."""
        (root,) = self.engine.rootObjects()
        assert isinstance(root, QQuickWindow)
        return root

    def show(self) -> None:
        """Show the window, over the whole screen when it is guarded."""
        if self._guarded:
            self.window.showFullScreen()
        else:
            self.window.show()
        self.window.requestActivate()

    def follow(self) -> None:
        """Show the kiosk's present state: language and look first, so that texts are made in the right words.

        Who left the full screen and then the machine leaves the desktop to nobody: with the staff's pad it is closed again.
        """
        if self._left and self._kiosk.state.screen is not Screen.STAFF_PIN:
            self._return_to_full_screen()
        look = self._kiosk.state.look
        before, self._look = self._look, look
        if look.language != before.language:
            use_language(as_language(look.language))
        self._theme.set_large_text(look.large)
        self._theme.set_scheme(Scheme.HIGH_CONTRAST if look.contrast else Scheme.LIGHT)
        self._use_colours()
        self.vm.refresh()
        if look.language != before.language:
            self.engine.retranslate()

    def hold_still(self) -> None:
        """Change screens at once, without a movement."""
        self._theme.set_still(True)

    def close(self) -> None:
        """Take the window down, the engine before its view models."""
        self._kiosk.changed.disconnect(self.follow)
        del self._theme
        delete(self.engine)

    def _use_colours(self) -> None:
        facts = self._kiosk.state.facts
        if facts is None or (facts.settings.brand, facts.settings.accent) == self._colours:
            return
        self._colours = (facts.settings.brand, facts.settings.accent)
        try:
            self._theme.set_office_colours(*self._colours)
        except (UnreadableColoursError, ValueError) as error:
            logger.info("the office's colours are not used: %s", error)

    def _leave_full_screen(self) -> None:
        self._left = True
        window = self.window
        window.setProperty("guarded", False)
        window.showNormal()
        window.setGeometry(_smaller(window.screen().availableGeometry()))

    def _return_to_full_screen(self) -> None:
        self._left = False
        if self._guarded:
            self.window.setProperty("guarded", True)
            self.window.showFullScreen()


def _smaller(place: QRect) -> QRect:
    """Return four fifths of a place, in its middle: the desktop around the window can be reached."""
    return place.marginsRemoved(
        QMargins(place.width() // 10, place.height() // 10, place.width() // 10, place.height() // 10)
    )


def forget() -> None:
    """Empty what outlives the fields: the clipboard, and what the keyboard has begun to compose."""
    QGuiApplication.clipboard().clear()
    QGuiApplication.inputMethod().reset()
