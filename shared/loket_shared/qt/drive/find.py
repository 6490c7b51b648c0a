"""Finds what a person would see: QML items, widgets, menu entries and keys of the on-screen keyboard, by objectName."""

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QAction, QGuiApplication, QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QMenuBar, QRadioButton, QToolBar, QWidget

KEYBOARD = "key:"

# PySide invalidates a child's wrapper when its parent's wrapper is collected: whoever walks must hold on to the way.
_alive: list[QObject] = []


class DriveError(Exception):
    """What was asked cannot be done; the text goes back to the asker."""


def find(name: str) -> QObject:
    """Return the item of this name, the visible and topmost of several; raises DriveError."""
    found = find_all(name)
    if not found:
        raise DriveError(f"nothing is named {name}")
    seen = [thing for thing in found if is_visible(thing)]
    return (seen or found)[-1]


def find_all(name: str) -> list[QObject]:
    """Return everything of this name in all windows, bottom first; `key:a`, `key:Shift` are on-screen keys."""
    if name.startswith(KEYBOARD):
        return [item for item in quick_items() if _is_key(item, name.removeprefix(KEYBOARD))]
    found: dict[QObject, None] = {}
    for window in quick_windows():
        if window.objectName() == name:
            found[window] = None
        found.update(dict.fromkeys(window.findChildren(QObject, name)))
    found.update(dict.fromkeys(item for item in quick_items() if item.objectName() == name))
    for widget in top_widgets():
        if widget.objectName() == name:
            found[widget] = None
        found.update(dict.fromkeys(widget.findChildren(QObject, name)))
    return list(found)


def forget() -> None:
    """Let go of what the last search walked through; call it before each request."""
    _alive.clear()


def quick_windows() -> list[QQuickWindow]:
    """Return the windows made of QML."""
    found = [window for window in QGuiApplication.allWindows() if isinstance(window, QQuickWindow)]
    _alive.extend(found)
    return found


def quick_items() -> list[QQuickItem]:
    """Return every item of every QML window, also those that Repeaters, Loaders and Popups made, in painting order."""
    found: list[QQuickItem] = []
    for window in quick_windows():
        stack = [window.contentItem()]
        while stack:
            item = stack.pop()
            found.append(item)
            stack.extend(reversed(item.childItems()))
    _alive.extend(found)
    return found


def top_widgets() -> list[QWidget]:
    """Return the widget windows, dialogs and open menus."""
    return QApplication.topLevelWidgets() if isinstance(QApplication.instance(), QApplication) else []


def front() -> QWindow | None:
    """Return the dialog or open menu that takes all input now."""
    popup = QApplication.activePopupWidget() if isinstance(QApplication.instance(), QApplication) else None
    window = popup.windowHandle() if popup is not None else QGuiApplication.modalWindow()
    _alive.extend(one for one in (popup, window) if one is not None)
    return window


def is_visible(thing: QObject) -> bool:
    """Tell whether a person could see the thing now."""
    match thing:
        case QQuickItem() | QWidget() | QWindow():
            return thing.isVisible()
        case QAction():
            return _holder(thing) is not None
        case _:
            return False


def is_enabled(thing: QObject) -> bool:
    """Tell whether the thing would react."""
    return thing.isEnabled() if isinstance(thing, QQuickItem | QWidget | QAction) else True


def window_of(thing: QObject) -> QWindow:
    """Return the window in which the thing is drawn; raises DriveError."""
    window: QWindow | None = None
    match thing:
        case QQuickItem():
            window = thing.window()
        case QWindow():
            window = thing
        case QWidget():
            window = _handle(thing)
        case QAction():
            holder = _holder(thing)
            window = _handle(holder) if holder else None
    if window is None:
        raise DriveError(f"{thing.objectName() or thing} is in no window")
    _alive.append(window)
    return window


def area(thing: QObject) -> QRect:
    """Return where the thing lies in its window, in pixels."""
    match thing:
        case QQuickItem():
            return thing.mapRectToScene(QRectF(0, 0, thing.width(), thing.height())).toAlignedRect()
        case QWindow():
            return QRect(QPoint(), thing.size())
        case QWidget():
            return QRect(thing.mapTo(thing.window(), QPoint()), thing.size())
        case QAction():
            holder = _holder(thing)
            if holder is not None:
                inside = holder.actionGeometry(thing) if isinstance(holder, QMenu | QMenuBar) else holder.rect()
                return inside.translated(holder.mapTo(holder.window(), QPoint()))
    return QRect()


def spot(thing: QObject) -> QPoint:
    """Return the point of its window where a person would touch the thing."""
    if isinstance(thing, QCheckBox | QRadioButton):
        return thing.mapTo(thing.window(), QPoint(thing.height() // 2, thing.height() // 2))
    if isinstance(thing, QQuickItem):
        return thing.mapToScene(QPointF(thing.width() / 2, thing.height() / 2)).toPoint()
    return area(thing).center()


def _handle(widget: QWidget) -> QWindow | None:
    top = widget.window()
    _alive.append(top)
    return top.windowHandle()


def _holder(action: QAction) -> QWidget | None:
    """Return the open menu, menu bar or button that shows an action."""
    for holder in action.associatedObjects():
        if not isinstance(holder, QWidget) or not holder.isVisible():
            continue
        if isinstance(holder, QToolBar):
            return holder.widgetForAction(action)
        return holder
    return None


def _is_key(item: QQuickItem, word: str) -> bool:
    kind = item.metaObject()
    if kind.indexOfProperty("displayText") < 0 or kind.indexOfProperty("key") < 0 or not item.isVisible():
        return False
    shown = str(item.property("displayText") or "")
    return shown.casefold() == word.casefold() or kind.className().startswith(f"{word}Key_")
