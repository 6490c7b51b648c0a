"""Tells as one line of JSON what Qt finds on this machine; run as a process of its own, since drivers may hang or break."""

import json
import sys

from PySide6 import __version__
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtMultimedia import QMediaDevices

from loket_shared.qt.fonts import load_fonts
from loket_shared.qt.tokens import BODY_FAMILY, HEADING_FAMILY


def main() -> int:
    """Write Qt's version, whether each font family is there, and the names of the audio outputs."""
    app = QGuiApplication(sys.argv[:1])
    load_fonts()
    told = {
        "qt": __version__,
        "fonts": {family: QFontDatabase.hasFamily(family) for family in (HEADING_FAMILY, BODY_FAMILY)},
        "audio": [device.description() for device in QMediaDevices.audioOutputs()],
    }
    sys.stdout.write(json.dumps(told) + "\n")
    del app
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
