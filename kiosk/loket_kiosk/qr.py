"""The ticket's QR code for the screen: `image://qr/<reference>`, black on white at whole pixels a module."""

from loket_shared.devices.qr import qr_picture
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider
from typing_extensions import override

PROVIDER = "qr"
_USUAL = 264


class QrProvider(QQuickImageProvider):
    """Draws references; white around the code belongs to it, scanners need it."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    @override
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        wanted = max(requestedSize.width(), requestedSize.height()) or _USUAL
        modules = qr_picture(id, 1).width
        picture = qr_picture(id, max(1, wanted // modules)).convert("L")
        bytes_per_line = picture.width
        image = QImage(
            picture.tobytes(), picture.width, picture.height, bytes_per_line, QImage.Format.Format_Grayscale8
        )
        size.setWidth(picture.width)
        size.setHeight(picture.height)
        return image.copy()
