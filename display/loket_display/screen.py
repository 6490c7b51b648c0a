"""The wall's window: QML loaded with its one view model."""

import logging
from dataclasses import replace
from pathlib import Path

from loket_shared.qt.engine import new_engine
from loket_shared.qt.theme import Look, theme_of
from loket_shared.qt.tokens import Scheme, UnreadableColoursError
from PySide6.QtCore import QSize
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from loket_display.board import BoardViewModel

logger = logging.getLogger(__name__)

QML = Path(__file__).parent / "qml"


class Screen:
    """The window and its theme; close it before the view model goes."""

    def __init__(self, vm: BoardViewModel) -> None:
        self._engine: QQmlApplicationEngine = new_engine(QML)
        self._theme = theme_of(self._engine)
        self._theme.show(Look(scheme=Scheme.WALL))
        self._engine.setInitialProperties({"vm": vm})
        self._engine.loadFromModule("Loket.Display", "Main")
        (window,) = self._engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        self.window = window

    @property
    def high_contrast(self) -> bool:
        """Tell whether black, white and one yellow are shown."""
        return self._theme.look.scheme is Scheme.HIGH_CONTRAST

    def show_contrast(self, high: bool) -> None:
        """Change the set of colours."""
        self._theme.set_scheme(Scheme.HIGH_CONTRAST if high else Scheme.WALL)

    def show_office_colours(self, brand: str | None, accent: str | None) -> None:
        """Use the office's own colours; what cannot be read from eight metres is left out, with a line in the log."""
        look = self._theme.look
        if (look.brand, look.accent) == (brand, accent):
            return
        try:
            self._theme.show(replace(look, brand=brand, accent=accent))
        except (UnreadableColoursError, ValueError) as error:
            logger.info("the office's colours are not used on the wall: %s", error)
            self._theme.show(replace(look, brand=None, accent=None))

    def open(self, *, full: bool, size: QSize | None) -> None:
        """Show the window, over the whole screen or in a size of its own."""
        if size is not None:
            self.window.resize(size)
        if full and size is None:
            self.window.showFullScreen()
        else:
            self.window.show()
        self.window.requestActivate()

    def close(self) -> None:
        """Take the window away; the engine goes first, the view model after it."""
        self.window.close()
        del self.window
        del self._theme
        del self._engine
