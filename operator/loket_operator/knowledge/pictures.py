"""What can be seen of a file here: an image, or the first page of a PDF; drawn on a worker, never larger than a screen."""

from dataclasses import dataclass

from loket_shared.domain.attachments import IMAGES, FileType
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

LARGEST = QSize(1400, 1400)


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture, and how many pages the file has (0 for what has none)."""

    picture: QImage | None
    pages: int = 0


def seen(data: bytes, kind: FileType) -> Seen:
    """Return what can be shown of a file's content; nothing for what other programs must show, or what cannot be drawn."""
    if kind in IMAGES:
        picture = QImage.fromData(QByteArray(data))
        return Seen(None if picture.isNull() else _fitting(picture))
    if kind is FileType.PDF:
        return _first_page(data)
    return Seen(None)


def _fitting(picture: QImage) -> QImage:
    if picture.width() <= LARGEST.width() and picture.height() <= LARGEST.height():
        return picture
    return picture.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _first_page(data: bytes) -> Seen:
    source = QBuffer()
    source.setData(QByteArray(data))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(source)
    if document.error() is not QPdfDocument.Error.None_ or document.pageCount() < 1:
        return Seen(None)
    size = document.pagePointSize(0).scaled(QSizeF(LARGEST), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    drawn = document.render(0, size)
    pages = document.pageCount()
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    _lay(paper, drawn)
    document.close()
    return Seen(paper, pages)


def _lay(paper: QImage, drawn: QImage) -> None:
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
