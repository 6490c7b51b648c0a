"""Loads python-escpos once, without what it does to a program on the way in."""

import contextlib
import logging
import os
import shutil
from functools import cache
from importlib import import_module
from typing import Any, Protocol

from PIL import Image

from loket_shared.devices.model import PrinterModel

# Its choice of a code page is off: texts are ASCII, and some profiles name CP437 by a slot that printers do not have.
_ASCII_ONLY = {"encoding": "CP437", "disabled": True}


class EscposPaper(Protocol):
    """As much of python-escpos' byte builder as a ticket needs; the library ships no types."""

    output: bytes
    profile: Any

    def hw(self, hw: str) -> None:
        """Send a hardware command by its name, such as INIT."""
        ...

    def set(self, **style: object) -> None:
        """Set alignment, font, weight and size."""
        ...

    def textln(self, txt: str = "") -> None:
        """Add a line of text."""
        ...

    def ln(self, count: int = 1) -> None:
        """Add line ends."""
        ...

    def qr(self, content: str, ec: int, size: int, *, native: bool) -> None:
        """Let the printer draw a QR code."""
        ...

    def image(self, img_source: Image.Image, *, impl: str) -> None:
        """Add a picture."""
        ...

    def cut(self, mode: str) -> None:
        """Feed and cut."""
        ...


def new_paper(model: PrinterModel) -> EscposPaper:
    """Return an empty builder for a printer model."""
    paper: EscposPaper = _dummy()(profile=model.profile, magic_encode_args=_ASCII_ONLY)
    data = paper.profile.profile_data
    media = {**data["media"], "width": {**data["media"].get("width", {}), "pixels": model.pixels}}
    paper.profile.profile_data = {
        **data,
        "media": media,
    }  # of an unknown width it would print a warning to the terminal
    return paper


@cache
def _dummy() -> Any:  # noqa: ANN401 - the class of an untyped library
    """Return the library's class; the first call takes about 0.3 s (see prepare.warm).

    Importing it gives the root logger a handler and leaves a pickle of its printer list in a new temporary folder at each
    start: both are taken back.
    """
    root = logging.getLogger()
    before = list(root.handlers)
    dummy = import_module("escpos.printer").Dummy
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:
        with contextlib.suppress(OSError):
            shutil.rmtree(import_module("escpos.capabilities").pickle_dir)
    return dummy
