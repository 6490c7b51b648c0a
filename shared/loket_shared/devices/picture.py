"""Draws a ticket's layout as a picture: the ticket printer of the demo and of offices without one."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PIL import Image, ImageDraw

from loket_shared.devices.printable import printable, wrap
from loket_shared.devices.qr import QUIET_ZONE, qr_dots, qr_picture
from loket_shared.devices.ticket import Cut, Feed, Layout, Line, Number, Qr, Rule, Style, Text
from loket_shared.devices.typefaces import Font, body, heading

WIDTH = 576
_CHARSET = "cp1252"  # both typefaces hold all of it
_INK = 0
_PAPER = 255
_MARGIN = 28
_NUMBER_HEIGHT = 168
_SMALLEST_NUMBER = 20


@dataclass(frozen=True, slots=True)
class _Look:
    font: Callable[[], Font]
    height: int
    before: int = 0


_LOOKS = {
    Style.OFFICE: _Look(lambda: body(31, bold=True), 40),
    Style.BODY: _Look(lambda: body(27), 36),
    Style.STRONG: _Look(lambda: body(29, bold=True), 38),
    Style.SERVICE: _Look(lambda: body(35, bold=True), 44, before=8),
    Style.MARK: _Look(lambda: body(26, bold=True), 40, before=4),
    Style.NOTE: _Look(lambda: body(23), 30, before=6),
}
_FEED = 22


def render(lines: Layout, width: int = WIDTH) -> Image.Image:
    """Return the ticket as a grey picture `width` dots wide and as tall as it needs."""
    sheet = _Sheet(width)
    for line in lines:
        sheet.draw(line)
    return sheet.finished()


def png(lines: Layout, width: int = WIDTH) -> bytes:
    """Return the ticket as a PNG file."""
    file = io.BytesIO()
    render(lines, width).save(file, "PNG")
    return file.getvalue()


class _Sheet:
    """A roll of paper that is as long as what was drawn on it."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._y = _MARGIN
        self._image = Image.new("L", (width, 1200), _PAPER)
        self._pen = ImageDraw.Draw(self._image)

    def draw(self, line: Line) -> None:
        match line:
            case Text():
                self._text(line)
            case Number(label):
                self._number(printable(label, _CHARSET))
            case Qr(value):
                self._qr(value)
            case Rule():
                self._rule()
            case Feed(count):
                self._room(_FEED * count)
            case Cut():
                self._room(_MARGIN)
            case _:
                assert_never(line)

    def finished(self) -> Image.Image:
        return self._image.crop((0, 0, self._width, self._y))

    def _room(self, height: int) -> int:
        """Take the next `height` dots and return where they begin, on longer paper if need be."""
        top, self._y = self._y, self._y + height
        if self._y > self._image.height:
            longer = Image.new("L", (self._width, self._y * 2), _PAPER)
            longer.paste(self._image)
            self._image, self._pen = longer, ImageDraw.Draw(longer)
        return top

    def _text(self, line: Text) -> None:
        look = _LOOKS[line.style]
        font = look.font()
        lines = wrap(printable(line.text, _CHARSET), self._width - 2 * _MARGIN, font.getlength, line.most)
        if lines:
            self._room(look.before)
        for text in lines:
            middle = self._room(look.height) + look.height // 2
            self._written(text, font, middle, look.height - 4 if line.style is Style.MARK else 0)

    def _written(self, text: str, font: Font, middle: int, box: int) -> None:
        if box:
            half = int(font.getlength(text)) // 2 + 18
            corners = (self._width // 2 - half, middle - box // 2, self._width // 2 + half, middle + box // 2)
            self._pen.rounded_rectangle(corners, radius=8, fill=_INK)
        self._pen.text((self._width / 2, middle), text, _PAPER if box else _INK, font, anchor="mm")

    def _number(self, label: str) -> None:
        size = _NUMBER_HEIGHT
        while size > _SMALLEST_NUMBER and heading(size).getlength(label) > self._width - 2 * _MARGIN:
            size -= 4
        top = self._room(size + 12)
        self._pen.text((self._width / 2, top + (size + 12) // 2), label, _INK, heading(size), anchor="mm")

    def _qr(self, value: str) -> None:
        dots = qr_dots(value, self._width)
        code = qr_picture(value, dots, border=QUIET_ZONE // 2)  # the paper around it is the rest of the quiet zone
        top = self._room(code.height + QUIET_ZONE * dots // 2)
        self._image.paste(code, ((self._width - code.width) // 2, top + QUIET_ZONE * dots // 4))

    def _rule(self) -> None:
        y = self._room(34) + 17
        self._pen.line((_MARGIN, y, self._width - _MARGIN, y), fill=120, width=2)
