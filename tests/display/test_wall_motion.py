"""What moves on the wall: the newest call three times, long running text, pictures that duck; all else stands still."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import wall_states as states
from loket_display.board import BoardViewModel
from loket_display.derive import Facts, derive
from loket_display.screen import Screen
from loket_shared.qt.fonts import load_fonts
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot


class Shown:
    """A wall with a state."""

    def __init__(self, facts: Facts) -> None:
        load_fonts()
        self.vm = BoardViewModel()
        self.screen = Screen(self.vm)
        self.vm.show(derive(facts))
        self.screen.open(full=False, size=QSize(960, 540))
        self.screen.window.grabWindow()

    def item(self, name: str) -> QQuickItem:
        return next(item for item in _all(self.screen.window.contentItem()) if item.objectName() == name)

    def animation(self, name: str) -> QObject:
        items = _all(self.screen.window.contentItem())
        return next(one for item in items for one in item.children() if one.objectName() == name)


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _all(child)


@pytest.fixture
def shown(qapp: QGuiApplication) -> Iterator[Shown]:
    assert qapp is QGuiApplication.instance()
    made = Shown(states.facts(*states.MORNING))
    yield made
    made.screen.close()


def test_the_newest_call_pulses_three_times_and_then_stands_still(shown: Shown, qtbot: QtBot) -> None:
    pulse = shown.animation("pulse")
    assert not pulse.property("running")
    shown.vm.show(derive(states.facts(states.call("A028", 2), *states.MORNING, pulse=1)))
    assert pulse.property("running")
    assert pulse.property("loops") == 3
    qtbot.waitUntil(lambda: not pulse.property("running"), timeout=10_000)
    number = shown.item("calledNumber").parentItem()
    assert number is not None
    qtbot.waitUntil(lambda: number.scale() == 1, timeout=2000)


def test_short_messages_stand_still_and_long_ones_pass(shown: Shown) -> None:
    text = shown.item("runningText")
    line = text.parentItem()
    assert line is not None
    strip = line.parentItem()
    assert strip is not None
    assert strip.property("moving") is True
    shown.vm.show(derive(states.facts(shown=states.board(running_text=("Selamat datang",)))))
    assert strip.property("moving") is False
    shown.vm.show(derive(states.facts(shown=states.board(running_text=()))))
    assert not strip.isVisible()


@pytest.fixture
def album(tmp_path: Path) -> list[str]:
    files = [tmp_path / f"{name}.png" for name in ("a", "b")]
    for at, file in enumerate(files):
        image = QImage(320, 180, QImage.Format.Format_RGB32)
        image.fill(0xFF0000 if at else 0x00FF00)
        image.save(str(file))
    return [file.as_uri() for file in files]


def _visible_pictures(slides: QQuickItem) -> list[str]:
    return [item.property("source").toString() for item in slides.childItems() if item.opacity() == 1]


def test_pictures_duck_while_a_call_is_announced(shown: Shown, album: list[str], qtbot: QtBot) -> None:
    shown.vm.show_slides(album)
    slides = next(i for i in _all(shown.screen.window.contentItem()) if i.objectName() == "slides" and i.isVisible())
    qtbot.waitUntil(lambda: _visible_pictures(slides) == album[:1], timeout=10_000)
    speaking = states.MORNING[0].call_id
    shown.vm.show(derive(states.facts(*states.MORNING, speaking=speaking)))
    qtbot.waitUntil(lambda: slides.opacity() < 0.21, timeout=5000)
    shown.vm.show(derive(states.facts(*states.MORNING)))
    qtbot.waitUntil(lambda: slides.opacity() == 1, timeout=5000)


def test_pictures_follow_each_other_and_are_taken_away(shown: Shown, album: list[str], qtbot: QtBot) -> None:
    shown.vm.show(derive(states.facts()))
    shown.vm.show_slides(album)
    slides = next(i for i in _all(shown.screen.window.contentItem()) if i.objectName() == "slides" and i.isVisible())
    qtbot.waitUntil(lambda: _visible_pictures(slides) == album[:1], timeout=10_000)
    timer = next(one for one in slides.children() if one.property("interval") == 12_000)
    assert timer.property("running")
    timer.setProperty("interval", 1)
    second = next(item for item in slides.childItems() if item.property("source").toString() != album[0])
    qtbot.waitUntil(lambda: second.opacity() > 0, timeout=10_000)
    assert second.property("source").toString() == album[1]
    shown.vm.show_slides([])
    assert not slides.isVisible()
