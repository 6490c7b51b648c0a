"""The colours of the theme, one property each, all following one signal."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlAnonymous

from loket_shared.qt.tokens import HIGH_CONTRAST, LIGHT, Tokens

QML_IMPORT_NAME = "Loket.Theme"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class Colours(QObject):
    """What `Theme` says about colours; see Tokens for their meaning."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT

    @property
    def tokens(self) -> Tokens:
        """Return the colours that are shown now."""
        return self._tokens

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

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._tokens == HIGH_CONTRAST
