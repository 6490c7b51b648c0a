"""Draws a ticket's layout as ESC/POS bytes for a printer model."""

from typing import Any, assert_never

from loket_shared.devices.escpos_library import EscposPaper, new_paper
from loket_shared.devices.model import PrinterModel
from loket_shared.devices.printable import printable, wrap
from loket_shared.devices.qr import qr_dots, qr_picture
from loket_shared.devices.ticket import Cut, Feed, Layout, Line, Number, Qr, Rule, Style, Text

_LARGEST = 8
_MARGIN = 2
_ERROR_LEVEL_M = 1
_PLAIN = {"font": "a", "bold": False, "invert": False, "custom_size": True, "width": 1, "height": 1}
_STYLES: dict[Style, dict[str, Any]] = {
    Style.OFFICE: {"bold": True},
    Style.BODY: {},
    Style.STRONG: {"bold": True},
    Style.SERVICE: {"bold": True, "height": 2},
    Style.MARK: {"bold": True, "invert": True},
    Style.NOTE: {},
}


def render(lines: Layout, model: PrinterModel) -> bytes:
    """Return the whole ticket's bytes; text is plain ASCII, so that no visitor's or office's words hold a command."""
    paper = new_paper(model)
    paper.hw("INIT")
    paper.set(align="center")
    for line in lines:
        _draw(paper, line, model)
    return paper.output


def _draw(paper: EscposPaper, line: Line, model: PrinterModel) -> None:
    match line:
        case Text():
            _draw_text(paper, line, model)
        case Number(label):
            _draw_number(paper, printable(label), model)
        case Qr(value):
            _draw_qr(paper, value, model)
        case Rule():
            paper.ln()
            paper.textln("-" * model.columns)
        case Feed(count):
            paper.ln(count)
        case Cut():
            paper.cut(mode="PART")
        case _:
            assert_never(line)


def _draw_text(paper: EscposPaper, line: Text, model: PrinterModel) -> None:
    style = {**_PLAIN, **_STYLES[line.style]}
    if lines := wrap(printable(line.text), model.columns - _MARGIN, len, line.most):
        paper.set(**style)
        for text in lines:
            paper.textln(f" {text} " if style["invert"] else text)
        paper.set(**_PLAIN)


def _draw_number(paper: EscposPaper, label: str, model: PrinterModel) -> None:
    label = label[: model.columns - _MARGIN]
    if label:
        size = min(_LARGEST, (model.columns - _MARGIN) // len(label))
        paper.set(**{**_PLAIN, "bold": True, "width": size, "height": size, "smooth": True})
        paper.textln(label)
        paper.set(**_PLAIN, smooth=False)


def _draw_qr(paper: EscposPaper, value: str, model: PrinterModel) -> None:
    dots = qr_dots(value, model.pixels)
    if model.native_qr:
        paper.ln()
        paper.qr(value, native=True, size=dots, ec=_ERROR_LEVEL_M)
        paper.ln()  # printers leave no quiet zone below their own codes
    else:
        impl = "bitImageRaster" if model.raster else "bitImageColumn"
        paper.image(qr_picture(value, dots), impl=impl)
