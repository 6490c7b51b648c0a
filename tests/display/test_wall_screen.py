"""Every state of the wall as it is really drawn: large enough, clear enough, nothing cut off, nothing on top of another."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import wall_states as states
from loket_display.board import BoardViewModel
from loket_display.derive import derive
from loket_display.screen import Screen
from loket_shared.qt.fonts import load_fonts
from loket_shared.qt.tokens import TEXT_RATIO, contrast
from loket_shared.qt.translations import use_language
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from wall_pictures import Picture, wall_pictures

LEAST_PIXELS = 36
PICTURES = {picture.name: picture for picture in wall_pictures()}
WAYS = {"lying": QSize(1920, 1080), "upright": QSize(1080, 1920)}
MAY_BE_SHORTENED = {"office", "nextService", "calledRoom", "otherRoom", "otherDesk", "disturbanceBand"}


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QGuiApplication) -> Iterator[None]:
    assert qapp is QGuiApplication.instance()
    load_fonts()
    yield
    use_language("id")


@dataclass(frozen=True, slots=True)
class Shown:
    """A text on the screen: where its signs are, how large, and how clear against what lies behind it."""

    name: str
    text: str
    place: QRectF
    pixels: int
    ratio: float
    is_cut: bool


class Drawn:
    """One state on a window of one size."""

    def __init__(self, picture: Picture, size: QSize) -> None:
        use_language(picture.facts.language)
        self.vm = BoardViewModel()
        self.screen = Screen(self.vm)
        self.screen.show_contrast(picture.contrast)
        self.vm.show(derive(picture.facts))
        self.screen.open(full=False, size=size)
        self.screen.window.grabWindow()
        QGuiApplication.processEvents()
        self.size = size
        self.texts = list(self._texts(self.screen.window.contentItem(), self.screen.window.color()))

    def close(self) -> None:
        self.texts.clear()
        self.screen.close()

    def find(self, name: str) -> Shown:
        return next(one for one in self.texts if one.name == name)

    def _texts(self, item: QQuickItem, ground: QColor) -> Iterator[Shown]:
        if not item.isVisible() or item.opacity() < 0.5:
            return
        kind = item.metaObject().className()
        if item.inherits("QQuickRectangle"):
            ground = item.property("color")
        if item.inherits("QQuickText") and item.property("text"):
            yield _shown(item, ground)
        if not kind.startswith("RunningText"):
            for child in item.childItems():
                yield from self._texts(child, ground)


def _shown(item: QQuickItem, ground: QColor) -> Shown:
    font: QFont = item.property("font")
    color: QColor = item.property("color")
    return Shown(
        name=item.objectName(),
        text=item.property("text"),
        place=item.mapRectToScene(_signs(item, font)),
        pixels=font.pixelSize(),
        ratio=contrast(color.name(), ground.name()),
        is_cut=item.property("truncated"),
    )


def _signs(item: QQuickItem, font: QFont) -> QRectF:
    """Return where the signs of a text are: of one line to the pixel, of several the lines' boxes."""
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    context = qmlContext(item)
    assert context is not None
    side, _ = QQmlExpression(context, item, "horizontalAlignment").evaluate()
    left = {1: 0.0, 2: item.width() - wide, 4: (item.width() - wide) / 2}[side]
    if item.property("lineCount") > 1:
        return QRectF(left, item.property("topPadding"), wide, high)
    signs = QFontMetricsF(font).tightBoundingRect(item.property("text"))
    return QRectF(
        left + max(0.0, signs.x()),
        item.property("baselineOffset") + signs.y(),
        min(wide, signs.width()),
        signs.height(),
    )


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> QSize:
    return WAYS[request.param]


@pytest.fixture(params=PICTURES)
def drawn(request: pytest.FixtureRequest, way: QSize) -> Iterator[Drawn]:
    made = Drawn(PICTURES[request.param], way)
    yield made
    made.close()


def test_every_text_can_be_read(drawn: Drawn) -> None:
    assert drawn.texts
    window = QRectF(0, 0, drawn.size.width(), drawn.size.height())
    for one in drawn.texts:
        assert one.pixels >= LEAST_PIXELS, one
        assert one.ratio >= TEXT_RATIO, one
        assert window.contains(one.place), one
        assert not one.is_cut or one.name.partition(":")[0] in MAY_BE_SHORTENED, one


def test_no_text_lies_on_another(drawn: Drawn) -> None:
    for at, one in enumerate(drawn.texts):
        for other in drawn.texts[at + 1 :]:
            assert not one.place.intersects(other.place), (one, other)


CROWDED = [
    name
    for name in PICTURES
    if name.startswith(("calls-0", "label", "long", "morning", "everything", "priority", "muted"))
]


@pytest.mark.parametrize("name", CROWDED)
def test_the_called_number_has_a_fifth_of_the_screens_shorter_side(name: str, way: QSize) -> None:
    drawn = Drawn(PICTURES[name], way)
    called = drawn.find("calledNumber")
    assert called.place.height() >= min(way.width(), way.height()) / 5
    assert called.text == drawn.vm.state.newest.label if drawn.vm.state.newest else False
    drawn.close()


@pytest.mark.parametrize("count", [*range(1, 10), 13, 16])
def test_all_current_calls_are_visible_with_their_desks(count: int, way: QSize) -> None:
    drawn = Drawn(Picture("calls", states.facts(*states.calls(count))), way)
    said = {one.text for one in drawn.texts}
    shown = min(count, 13 if count <= 13 else 12)
    for call in states.calls(count)[:shown]:
        assert call.label in said
        assert f"Loket {call.desk_number}" in said
    assert ("+4 panggilan lain" in said) == (count == 16)
    drawn.close()


def test_marks_have_their_words(way: QSize) -> None:
    drawn = Drawn(PICTURES["priority-and-names"], way)
    texts = {one.text for one in drawn.texts}
    assert {"Prioritas", "prioritas", "dipanggil kembali", "Siti Rahmawati"} <= texts
    drawn.close()
