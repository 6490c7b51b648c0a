"""Tabler's line icons, coloured and drawn at the size they are shown: for widgets and for QML."""

import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from loket_shared.qt.tokens import is_colour

PROVIDER = "icon"

_DEFAULT_SIZE = 48
_NAME = re.compile(r"[a-z0-9-]+")


class UnknownIconError(LookupError):
    """No icon of this name: a spelling mistake in our own code."""


@lru_cache(maxsize=1)
def icon_folder() -> Path:
    """Return the folder of the SVG files; the package itself is not imported, it would start a game library."""
    spec = find_spec("pytablericons")
    if spec is None or spec.origin is None:
        raise UnknownIconError("the package pytablericons is not installed")
    return Path(spec.origin).parent / "icons"


@lru_cache(maxsize=256)
def icon_svg(name: str, colour: str) -> bytes:
    """Return an icon's SVG in one colour (#RRGGBB); `name` as in Tabler's list, a filled one as `name-filled`.

    Raises UnknownIconError, and ValueError for a colour that is none.
    """
    if not is_colour(colour):
        raise ValueError(f"not a colour: {colour}")
    if not _NAME.fullmatch(name):
        raise UnknownIconError(name)
    plain = name.removesuffix("-filled")
    file = icon_folder() / ("filled" if plain != name else "outline") / f"{plain}.svg"
    if not file.is_file():
        raise UnknownIconError(name)
    return file.read_bytes().replace(b"currentColor", colour.encode())


def icon_image(name: str, colour: str, pixels: int) -> QImage:
    """Draw an icon as a square picture of this many device pixels; raises UnknownIconError."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(icon_svg(name, colour))).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return image


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """Return an icon for widgets, sharp up to 96 pixels, with its own colour while the widget is disabled."""
    result = QIcon()
    for size in (16, 20, 24, 32, 48, 96):
        result.addPixmap(QPixmap.fromImage(icon_image(name, colour, size)))
        if disabled is not None:
            result.addPixmap(QPixmap.fromImage(icon_image(name, disabled, size)), QIcon.Mode.Disabled)
    return result


class IconProvider(QQuickImageProvider):
    """Serves `image://icon/<name>/<colour without #>` to QML at the asked size."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    @override
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        name, _, colour = id.partition("/")
        pixels = max(requestedSize.width(), requestedSize.height())
        image = icon_image(name, f"#{colour[-6:]}", pixels if pixels > 0 else _DEFAULT_SIZE)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
