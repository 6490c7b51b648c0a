"""What the agent tells: properties as JSON, everything that has a name, and the picture of a window."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QAbstractItemView, QWidget

from loket_shared.qt.drive.find import DriveError, area, is_enabled, is_visible, quick_items, quick_windows, top_widgets

Json: TypeAlias = bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"] | None

_TEXTS = ("text", "plainText", "currentText", "title", "windowTitle")


def read(thing: QObject, name: str) -> Json:
    """Return a property as JSON; `text` finds what a widget says, `rows` the cells of a table. Raises DriveError."""
    match name:
        case "visible":
            return is_visible(thing)
        case "enabled":
            return is_enabled(thing)
        case "rows" if isinstance(thing, QAbstractItemView):
            return rows(thing)
        case "text":
            name = next((word for word in _TEXTS if _has(thing, word)), name)
    if not _has(thing, name):
        raise DriveError(f"{thing.objectName()} has no property {name}")
    return plain(thing.property(name))


def plain(value: object) -> Json:
    """Return a value as JSON can hold it."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    return value.name() if isinstance(value, QColor) else str(value)


def rows(view: QAbstractItemView) -> list[list[str]]:
    """Return the cells' texts, row by row."""
    model, root = view.model(), view.rootIndex()
    columns = range(column_count(model, root))
    return [
        [str(model.index(row, column, root).data() or "") for column in columns] for row in range(model.rowCount(root))
    ]


def column_count(model: QAbstractItemModel, root: QModelIndex) -> int:
    """Return how many cells a row has; a plain list has one, and Qt keeps its count private."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)


def tree() -> Json:
    """Return everything that has a name: what it is, what it says, where it lies."""
    things: dict[QObject, None] = dict.fromkeys(quick_windows())
    things.update(dict.fromkeys(quick_items()))
    for top in top_widgets():
        things.update(dict.fromkeys([top, *top.findChildren(QWidget), *top.findChildren(QAction)]))
    named = [thing for thing in things if thing.objectName() and not thing.objectName().startswith("qt_")]
    return [_described(thing) for thing in named]


def shot(path: Path, thing: QObject | None = None) -> None:
    """Write the picture of the program's window, dialogs and menus over it, or of one thing's window, as PNG."""
    image = _picture(thing)
    if image.isNull() or not image.save(str(path)):
        raise DriveError(f"the picture could not be written: {path}")


def _picture(thing: QObject | None) -> QImage:
    if isinstance(thing, QQuickItem):
        window = thing.window()
        return window.grabWindow()
    if isinstance(thing, QWidget):
        return thing.window().grab().toImage()
    shown = [window for window in quick_windows() if window.isVisible()]
    if shown:
        return max(shown, key=lambda window: window.width() * window.height()).grabWindow()
    return _widgets_together()


def _widgets_together() -> QImage:
    shown = [widget for widget in top_widgets() if widget.isVisible()]
    if not shown:
        raise DriveError("no window is visible")
    main = max(shown, key=lambda widget: widget.width() * widget.height())
    image = main.grab().toImage()
    painter = QPainter(image)
    for widget in sorted((one for one in shown if one is not main), key=_layer):
        painter.drawPixmap(widget.mapToGlobal(QPoint()) - main.mapToGlobal(QPoint()), widget.grab())
    painter.end()
    return image


def _layer(widget: QWidget) -> bool:
    return bool(widget.windowType() == Qt.WindowType.Popup)


def _has(thing: QObject, name: str) -> bool:
    return thing.metaObject().indexOfProperty(name) >= 0 or name in [
        one.toStdString() for one in thing.dynamicPropertyNames()
    ]


def _described(thing: QObject) -> dict[str, Json]:
    text = next((word for word in _TEXTS if _has(thing, word)), None)
    place = area(thing)
    return {
        "name": thing.objectName(),
        "class": thing.metaObject().className(),
        "text": plain(thing.property(text)) if text else None,
        "visible": is_visible(thing),
        "enabled": is_enabled(thing),
        "rect": [place.x(), place.y(), place.width(), place.height()],
        "window": isinstance(thing, QQuickWindow) or (isinstance(thing, QWidget) and thing.isWindow()),
    }
