"""The theme as QML sees it: `import Loket.Theme`, then `Theme.ink`, `Theme.title`, `88 * Theme.scale`."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from loket_shared.qt.tokens import BODY_FAMILY, HEADING_FAMILY, LARGE_TEXT, Scheme, Tokens, office_tokens

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


@QmlElement
@QmlSingleton
class Theme(QObject):
    """Colours, type scale, spacing and motion for QML; every value follows the present Look.

    Sizes are pixels of this window and grow with the large-text switch; at 1080 px: caption 24, body 30, lead 34,
    title 42, heading 60, display 76. They stand still: number 360, wallCaption 36, wallBody 58, wallTitle 104,
    wallHeading 120, wallNumber 380, target 96 (least touch height), space 8, radius 20, radiusLarge 28.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._tokens = office_tokens(Scheme.LIGHT)

    @property
    def look(self) -> Look:
        """Return what is shown now."""
        return self._look

    @property
    def tokens(self) -> Tokens:
        """Return the colours that are shown now."""
        return self._tokens

    def show(self, look: Look) -> None:
        """Draw everything in another look; raises UnreadableColoursError and then leaves all as it was."""
        if look == self._look:
            return
        self._tokens = office_tokens(look.scheme, look.brand, look.accent)
        self._look = look
        self.changed.emit()

    def set_scheme(self, scheme: Scheme) -> None:
        """Change the colours."""
        self.show(replace(self._look, scheme=scheme))

    def set_large_text(self, large: bool) -> None:
        """Make text a quarter larger, or as usual."""
        self.show(replace(self._look, large_text=large))

    def set_office_colours(self, brand: str | None, accent: str | None) -> None:
        """Use the office's own colours; raises UnreadableColoursError, which says what breaks."""
        self.show(replace(self._look, brand=brand, accent=accent))

    def _scale(self) -> float:
        return self._look.scale

    def _set_scale(self, scale: float) -> None:
        self.show(replace(self._look, scale=max(0.1, scale)))

    scale = Property(float, _scale, _set_scale, notify=changed)

    def _text(self, pixels: float) -> float:
        return round(pixels * self._look.scale * (LARGE_TEXT if self._look.large_text else 1.0))

    def _length(self, pixels: float) -> float:
        return round(pixels * self._look.scale)

    @Property(QColor, notify=changed)
    def ink(self) -> QColor:
        return QColor(self._tokens.ink)

    @Property(QColor, notify=changed)
    def ink2(self) -> QColor:
        return QColor(self._tokens.ink2)

    @Property(QColor, notify=changed)
    def paper(self) -> QColor:
        return QColor(self._tokens.paper)

    @Property(QColor, notify=changed)
    def surface(self) -> QColor:
        return QColor(self._tokens.surface)

    @Property(QColor, notify=changed)
    def line(self) -> QColor:
        return QColor(self._tokens.line)

    @Property(QColor, notify=changed)
    def border(self) -> QColor:
        return QColor(self._tokens.border)

    @Property(QColor, notify=changed)
    def brand(self) -> QColor:
        return QColor(self._tokens.brand)

    @Property(QColor, notify=changed)
    def onBrand(self) -> QColor:
        return QColor(self._tokens.on_brand)

    @Property(QColor, notify=changed)
    def onBrand2(self) -> QColor:
        return QColor(self._tokens.on_brand2)

    @Property(QColor, notify=changed)
    def brandSoft(self) -> QColor:
        return QColor(self._tokens.brand_soft)

    @Property(QColor, notify=changed)
    def accent(self) -> QColor:
        return QColor(self._tokens.accent)

    @Property(QColor, notify=changed)
    def onAccent(self) -> QColor:
        return QColor(self._tokens.on_accent)

    @Property(QColor, notify=changed)
    def accentOnBrand(self) -> QColor:
        return QColor(self._tokens.accent_on_brand)

    @Property(QColor, notify=changed)
    def ok(self) -> QColor:
        return QColor(self._tokens.ok)

    @Property(QColor, notify=changed)
    def okSoft(self) -> QColor:
        return QColor(self._tokens.ok_soft)

    @Property(QColor, notify=changed)
    def warn(self) -> QColor:
        return QColor(self._tokens.warn)

    @Property(QColor, notify=changed)
    def warnSoft(self) -> QColor:
        return QColor(self._tokens.warn_soft)

    @Property(QColor, notify=changed)
    def bad(self) -> QColor:
        return QColor(self._tokens.bad)

    @Property(QColor, notify=changed)
    def badSoft(self) -> QColor:
        return QColor(self._tokens.bad_soft)

    @Property(float, notify=changed)
    def caption(self) -> float:
        return self._text(24)

    @Property(float, notify=changed)
    def body(self) -> float:
        return self._text(30)

    @Property(float, notify=changed)
    def lead(self) -> float:
        return self._text(34)

    @Property(float, notify=changed)
    def title(self) -> float:
        return self._text(42)

    @Property(float, notify=changed)
    def heading(self) -> float:
        return self._text(60)

    @Property(float, notify=changed)
    def display(self) -> float:
        return self._text(76)

    @Property(float, notify=changed)
    def number(self) -> float:
        return self._length(360)

    @Property(float, notify=changed)
    def wallCaption(self) -> float:
        return self._length(36)

    @Property(float, notify=changed)
    def wallBody(self) -> float:
        return self._length(58)

    @Property(float, notify=changed)
    def wallTitle(self) -> float:
        return self._length(104)

    @Property(float, notify=changed)
    def wallHeading(self) -> float:
        return self._length(120)

    @Property(float, notify=changed)
    def wallNumber(self) -> float:
        return self._length(380)

    @Property(float, notify=changed)
    def target(self) -> float:
        return self._length(96)

    @Property(float, notify=changed)
    def space(self) -> float:
        return self._length(8)

    @Property(float, notify=changed)
    def radius(self) -> float:
        return self._length(20)

    @Property(float, notify=changed)
    def radiusLarge(self) -> float:
        return self._length(28)

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._look.scheme is Scheme.HIGH_CONTRAST

    @Property(bool, notify=changed)
    def largeText(self) -> bool:
        return self._look.large_text

    @Property(str, constant=True)
    def headingFamily(self) -> str:
        return HEADING_FAMILY

    @Property(str, constant=True)
    def bodyFamily(self) -> str:
        return BODY_FAMILY

    @Property(int, constant=True)
    def motion(self) -> int:
        return 200


def theme_of(engine: QQmlEngine) -> Theme:
    """Return the theme of an engine's QML, to be changed from Python."""
    theme = engine.singletonInstance("Loket.Theme", "Theme")
    assert isinstance(theme, Theme)
    return theme
