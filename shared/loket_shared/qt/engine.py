"""A QML engine that knows our modules: theme, icons, controls."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine

from loket_shared.qt.icons import PROVIDER, IconProvider
from loket_shared.qt.theme import Look, theme_of

QML_FOLDER = Path(__file__).parent / "qml"


def new_engine(*folders: Path, look: Look | None = None, parent: QObject | None = None) -> QQmlApplicationEngine:
    """Return an engine that finds the shared modules and those in `folders` (each holds Loket/<Program>/qmldir).

    Raises UnreadableColoursError for an office's colours that cannot be read.
    """
    engine = QQmlApplicationEngine(parent)
    for folder in (QML_FOLDER, *folders):
        engine.addImportPath(str(folder))
    engine.addImageProvider(PROVIDER, IconProvider())
    theme_of(engine).show(look or Look())
    return engine
