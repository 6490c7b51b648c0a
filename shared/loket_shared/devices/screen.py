"""The on-screen printer: each ticket becomes a picture and its bytes in a folder, for the demo and for trying things out."""

import contextlib
import errno
import os
import re
from dataclasses import dataclass
from pathlib import Path

from uuid_utils import uuid7

from loket_shared.devices.outcomes import Cause, Printed, PrinterStatus, Ready, Unreachable
from loket_shared.devices.prepare import PreparedTicket

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9-]+")
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


@dataclass(frozen=True, slots=True)
class ScreenTransport:
    """A folder that receives `<time-ordered id>-<label>.png` and `.bin`; the picture comes last and both appear whole.

    Whoever waits for tickets watches for *.png: names sort by time, and the bytes beside a picture are there already.
    """

    folder: Path

    def show(self, ticket: PreparedTicket) -> Printed | Unreachable:
        """Draw the ticket into the folder, which is made if it is not there; nothing is left of one that failed."""
        stem = self.folder / f"{uuid7()}-{_NOT_IN_NAMES.sub('_', ticket.name)[:20]}"
        files = {stem.with_suffix(".bin"): ticket.data, stem.with_suffix(".png"): ticket.png()}
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            for file, data in files.items():
                _appear(file, data)
        except OSError as error:
            for file in files:
                with contextlib.suppress(OSError):
                    file.unlink(missing_ok=True)
            return Unreachable(_cause(error))
        return Printed()

    def status(self) -> PrinterStatus:
        """Tell whether the folder can take a ticket."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return Unreachable(_cause(error))
        return Ready() if os.access(self.folder, os.W_OK) else Unreachable(Cause.NO_PERMISSION)


def _appear(file: Path, data: bytes) -> None:
    """Write a file that is either not there or whole."""
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(data)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _cause(error: OSError) -> Cause:
    return Cause.NO_PERMISSION if error.errno in _REFUSED else Cause.NO_DEVICE
