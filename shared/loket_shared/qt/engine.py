"""A QML engine that knows our modules: theme, icons, controls."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine

import loket_shared.qt.theme  # registers the QML module Loket.Theme
from loket_shared.qt.icons import PROVIDER, IconProvider

QML_FOLDER = Path(__file__).parent / "qml"


def new_engine(*folders: Path, parent: QObject | None = None) -> QQmlApplicationEngine:
    """Return an engine that finds the shared modules and those in `folders` (each holds Loket/<Program>/qmldir)."""
    engine = QQmlApplicationEngine(parent)
    for folder in (QML_FOLDER, *folders):
        engine.addImportPath(str(folder))
    engine.addImageProvider(PROVIDER, IconProvider())
    return engine
