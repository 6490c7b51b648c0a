"""A picture of the wall in every state: lying and upright, dark and high contrast, Indonesian and English."""

from pathlib import Path

from loket_display.board import BoardViewModel
from loket_display.derive import derive
from loket_display.screen import Screen
from loket_shared.qt.start import application
from loket_shared.qt.translations import use_language
from PySide6.QtCore import QDeadlineTimer, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter
from wall_pictures import Picture, wall_pictures

LYING, UPRIGHT = QSize(1920, 1080), QSize(1080, 1920)


def shots(out: Path) -> None:
    """Draw every state into the folder."""
    started = application("display", widgets=False)
    pictures = _album(out / "album")
    for picture in wall_pictures():
        for size, way in ((LYING, "lying"), (UPRIGHT, "upright")):
            _draw(picture, size, out / f"{picture.name}-{way}.png", pictures)
    started.faults.uninstall()


def _draw(picture: Picture, size: QSize, target: Path, pictures: list[str]) -> None:
    use_language(picture.facts.language)
    vm = BoardViewModel()
    screen = Screen(vm)
    screen.show_contrast(picture.contrast)
    vm.show_slides(pictures if picture.pictures else [])
    vm.show(derive(picture.facts))
    screen.open(full=False, size=size)
    end = QDeadlineTimer(1500 if picture.pictures else 120)
    while not end.hasExpired():
        QGuiApplication.processEvents()
    assert screen.window.grabWindow().save(str(target)), target
    screen.close()


def _album(folder: Path) -> list[str]:
    folder.mkdir(exist_ok=True)
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 900)
    sky.setColorAt(0, QColor("#7FB2C8"))
    sky.setColorAt(1, QColor("#DCE8D2"))
    painter.fillRect(image.rect(), sky)
    painter.fillRect(0, 640, 1600, 260, QColor("#5D8A57"))
    painter.fillRect(500, 360, 600, 320, QColor("#F5F3EE"))
    painter.end()
    image.save(str(folder / "kantor.png"))
    return [(folder / "kantor.png").as_uri()]
