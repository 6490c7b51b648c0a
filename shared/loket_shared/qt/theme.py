"""The theme as QML sees it: `import Loket.Theme`, then `Theme.ink`, `Theme.title`, `88 * Theme.scale`."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from loket_shared.qt.colours import Colours
from loket_shared.qt.tokens import BODY_FAMILY, HEADING_FAMILY, LARGE_TEXT, Scheme, office_tokens

QML_IMPORT_NAME = "Loket.Theme"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Look:
    """What decides how everything is drawn; `scale` is the shorter side of the window over 1080."""

    scheme: Scheme = Scheme.LIGHT
    large_text: bool = False
    scale: float = 1.0
    brand: str | None = None
    accent: str | None = None
    still: bool = False


@QmlElement
@QmlSingleton
class Theme(Colours):
    """Colours, type scale, spacing and motion for QML; every value follows the present Look.

    Sizes are pixels of this window and grow with the large-text switch; at 1080 px: caption 24, body 30, lead 34,
    title 42, heading 60, display 76. They stand still: number 360, wallCaption 36, wallBody 58, wallTitle 104,
    wallHeading 120, wallNumber 380, target 96 (least touch height), space 8, radius 20, radiusLarge 28.
    """

    resized = Signal()
    calmed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = Look()

    @property
    def look(self) -> Look:
        """Return what is shown now."""
        return self._look

    def show(self, look: Look) -> None:
        """Draw everything in another look; raises UnreadableColoursError and then leaves all as it was."""
        tokens = office_tokens(look.scheme, look.brand, look.accent)
        before, self._look = self._look, look
        if tokens != self._tokens:
            self._tokens = tokens
            self.changed.emit()
        if (look.scale, look.large_text) != (before.scale, before.large_text):
            self.resized.emit()
        if look.still != before.still:
            self.calmed.emit()

    def set_scheme(self, scheme: Scheme) -> None:
        """Change the colours."""
        self.show(replace(self._look, scheme=scheme))

    def set_large_text(self, large: bool) -> None:
        """Make text a quarter larger, or as usual."""
        self.show(replace(self._look, large_text=large))

    def set_still(self, still: bool) -> None:
        """Let nothing move, or as usual: for pictures of a screen, and for whom motion disturbs."""
        self.show(replace(self._look, still=still))

    def set_office_colours(self, brand: str | None, accent: str | None) -> None:
        """Use the office's own colours; raises UnreadableColoursError, which says what breaks."""
        self.show(replace(self._look, brand=brand, accent=accent))

    def _scale(self) -> float:
        return self._look.scale

    def _set_scale(self, scale: float) -> None:
        self.show(replace(self._look, scale=max(0.1, scale)))

    scale = Property(float, _scale, _set_scale, notify=resized)

    def _text(self, pixels: float) -> float:
        return round(pixels * self._look.scale * (LARGE_TEXT if self._look.large_text else 1.0))

    def _length(self, pixels: float) -> float:
        return round(pixels * self._look.scale)

    @Property(float, notify=resized)
    def caption(self) -> float:
        return self._text(24)

    @Property(float, notify=resized)
    def body(self) -> float:
        return self._text(30)

    @Property(float, notify=resized)
    def lead(self) -> float:
        return self._text(34)

    @Property(float, notify=resized)
    def title(self) -> float:
        return self._text(42)

    @Property(float, notify=resized)
    def heading(self) -> float:
        return self._text(60)

    @Property(float, notify=resized)
    def display(self) -> float:
        return self._text(76)

    @Property(float, notify=resized)
    def number(self) -> float:
        return self._length(360)

    @Property(float, notify=resized)
    def wallCaption(self) -> float:
        return self._length(36)

    @Property(float, notify=resized)
    def wallBody(self) -> float:
        return self._length(58)

    @Property(float, notify=resized)
    def wallTitle(self) -> float:
        return self._length(104)

    @Property(float, notify=resized)
    def wallHeading(self) -> float:
        return self._length(120)

    @Property(float, notify=resized)
    def wallNumber(self) -> float:
        return self._length(380)

    @Property(float, notify=resized)
    def target(self) -> float:
        return self._length(96)

    @Property(float, notify=resized)
    def space(self) -> float:
        return self._length(8)

    @Property(float, notify=resized)
    def radius(self) -> float:
        return self._length(20)

    @Property(float, notify=resized)
    def radiusLarge(self) -> float:
        return self._length(28)

    @Property(bool, notify=resized)
    def largeText(self) -> bool:
        return self._look.large_text

    @Property(str, constant=True)
    def headingFamily(self) -> str:
        return HEADING_FAMILY

    @Property(str, constant=True)
    def bodyFamily(self) -> str:
        return BODY_FAMILY

    @Property(int, notify=calmed)
    def motion(self) -> int:
        return 0 if self._look.still else 200


def theme_of(engine: QQmlEngine) -> Theme:
    """Return the theme of an engine's QML, to be changed from Python."""
    theme = engine.singletonInstance("Loket.Theme", "Theme")
    assert isinstance(theme, Theme)
    return theme
