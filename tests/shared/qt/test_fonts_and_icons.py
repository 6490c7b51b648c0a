"""Typefaces and icons come from their packages, in the weight and the colour that was asked for."""

from itertools import pairwise

import pytest
from loket_shared.qt import fonts
from loket_shared.qt.icons import IconProvider, UnknownIconError, icon, icon_image, icon_svg
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QImage

NEEDED = ("alert-triangle", "alert-circle", "info-circle", "circle-check", "check", "loader-2", "chevron-right")


def test_the_weight_of_headings_is_the_axis() -> None:
    widths = [QFontMetrics(fonts.heading_font(100, weight)).horizontalAdvance("A027") for weight in (300, 500, 800)]
    assert all(lighter < bolder for lighter, bolder in pairwise(widths))


def test_text_keeps_its_look_alikes_apart() -> None:
    font = fonts.body_font(60)
    assert font.family() == "Atkinson Hyperlegible"
    assert fonts.body_font(60, bold=True).bold()


def test_a_font_that_cannot_be_loaded_is_said_and_not_fatal(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: object
) -> None:
    monkeypatch.setattr(fonts, "font_files", lambda: (fonts.Path(str(tmp_path)) / "none.ttf",))
    fonts.load_fonts()
    assert [record.getMessage() for record in caplog.records] == ["font could not be loaded: none.ttf"]


def colours(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NEEDED)
def test_an_icon_has_the_colour_and_size_that_were_asked_for(name: str) -> None:
    image = icon_image(name, "#8E1712", 64)
    assert (image.width(), image.height()) == (64, 64)
    assert colours(image) == {"#8e1712"}


def test_qml_asks_by_name_and_colour() -> None:
    size = QSize()
    image = IconProvider().requestImage("alert-triangle/ff0a4a63", size, QSize(40, 40))
    assert (size, image.size()) == (QSize(40, 40), QSize(40, 40))
    assert colours(image) == {"#0a4a63"}
    assert IconProvider().requestImage("check/0a4a63", size, QSize()).size() == QSize(48, 48)


def test_a_disabled_icon_has_its_own_colour() -> None:
    made = icon("phone", "#0A4A63", disabled="#6B7780")
    assert colours(made.pixmap(48, QIcon.Mode.Normal).toImage()) == {QColor("#0A4A63").name()}
    assert colours(made.pixmap(48, QIcon.Mode.Disabled).toImage()) == {QColor("#6B7780").name()}


def test_filled_icons_go_by_their_suffix() -> None:
    assert icon_svg("alert-triangle-filled", "#000000") != icon_svg("alert-triangle", "#000000")


@pytest.mark.parametrize("name", ["no-such-icon", "../../etc/passwd", "", "Alert"])
def test_an_unknown_icon_is_a_bug(name: str) -> None:
    with pytest.raises(UnknownIconError):
        icon_svg(name, "#000000")
    with pytest.raises(ValueError, match="not a colour"):
        icon_svg("check", "red")
