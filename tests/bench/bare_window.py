"""A window with nothing in it, in a process that imported everything that a program imports; the yardstick of its start."""

import importlib
import sys

from loket_shared.qt.drive import Driver
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtWidgets import QApplication, QWidget

EMPTY = b'import QtQuick\nWindow { visible: true; width: %d; height: %d; Item { objectName: "ready"; anchors.fill: parent } }'


def main(program: str, size: str, fd: str) -> int:
    """Show the window until the agent says quit."""
    for module in ("loket_shared.cli.__main__", f"loket_{program}.app"):
        importlib.import_module(module)
    width, height = map(int, size.split("x"))
    if program == "operator":
        app: QGuiApplication = QApplication(["bare"])
        window = QWidget()
        window.setObjectName("ready")
        window.resize(width, height)
        window.show()
    else:
        app = QGuiApplication(["bare"])
        engine = QQmlApplicationEngine()
        engine.loadData(EMPTY % (width, height), QUrl("bare.qml"))
    driver = Driver(int(fd))
    code = app.exec()
    driver.close()
    return code


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
