"""The hands of the agent: real touches, clicks and keys, sent to the window as the system would send them."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QScrollArea, QTabBar, QTabWidget, QWidget

from loket_shared.qt.drive.find import DriveError, area, is_enabled, is_visible, spot, window_of
from loket_shared.qt.drive.values import column_count

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
FOCUS_STEP_MS = 20
FOCUS_STEPS = 250
PACE_MS = 450
FINGER = 120

T = TypeVar("T")


class Hands:
    """Touches and types; refuses what a person could not reach."""

    def __init__(self) -> None:
        self._finger = QTest.createTouchDevice()
        self._tapped = QPoint()
        self._rest = QElapsedTimer()

    def tap(self, thing: QObject) -> None:
        """Touch with a finger, the same place not so soon again that it is a double tap; widgets get a click, as Qt makes of a touch."""
        if not isinstance(thing, QQuickItem | QWindow):
            self.click(thing)
            return
        window, point = _reach(thing)
        if self._rest.isValid() and (point - self._tapped).manhattanLength() <= FINGER:
            QTest.qWait(max(0, PACE_MS - self._rest.elapsed()))
            window, point = _reach(thing)
        self._tapped = point
        self._rest.start()
        QTest.touchEvent(window, self._finger).press(0, point, window).commit()
        QTest.touchEvent(window, self._finger).release(0, point, window).commit()

    def click(self, thing: QObject, *, double: bool = False) -> None:
        """Click with the mouse where a person would."""
        window, point = _reach(thing)
        _click(window, point, double=double)

    def type(self, thing: QObject, text: str, *, clear: bool = False) -> None:
        """Click into a field and type, any script; `clear` empties it first."""
        self.click(thing)
        if clear:
            self.key("Ctrl+A")
            self.key("Delete")
        receiver = _awaited(QGuiApplication.focusObject, "field")
        if isinstance(thing, QWidget) and not _belongs(receiver, thing):
            raise DriveError(f"the keyboard went from {thing.objectName()} to {receiver.objectName() or receiver}")
        for letter in text:
            code = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(receiver, QKeyEvent(kind, code, PLAIN, "\r" if letter == "\n" else letter))

    def key(self, words: str) -> None:
        """Press a key with its modifiers, such as F5 or Ctrl+Return, in the window that has the focus."""
        sequence = QKeySequence.fromString(words, QKeySequence.SequenceFormat.PortableText)
        if sequence.count() != 1 or not sequence.toString():
            raise DriveError(f"no such key: {words}")
        QTest.keySequence(_awaited(QGuiApplication.focusWindow, "window"), sequence)

    def click_row(self, view: QObject, text: str, *, double: bool = False) -> None:
        """Click the row of a list or table in which a cell holds the text."""
        if not isinstance(view, QAbstractItemView):
            raise DriveError(f"{view.objectName()} is no list or table")
        index = _row(view, text)
        view.scrollTo(index)
        _click_inside(view.viewport(), view.visualRect(index), double=double)

    def choose(self, thing: QObject, text: str) -> None:
        """Choose an entry of a combo box or a tab by its text."""
        match thing:
            case QComboBox():
                _reach(thing)
                thing.showPopup()
                self.click_row(thing.view(), text)
            case QTabWidget():
                self.choose(thing.tabBar(), text)
            case QTabBar():
                titles = [thing.tabText(number).replace("&", "") for number in range(thing.count())]
                if text not in titles:
                    raise DriveError(f"no tab {text}, but {titles}")
                _click_inside(thing, thing.tabRect(titles.index(text)))
            case _:
                raise DriveError(f"{thing.objectName()} offers no choice")

    def check(self, thing: QObject, wanted: bool) -> None:
        """Tick or untick; nothing happens when it is so already."""
        now = thing.property("checked")
        if not isinstance(now, bool):
            raise DriveError(f"{thing.objectName()} cannot be ticked")
        if now is not wanted:
            self.click(thing)


def _reach(thing: QObject) -> tuple[QWindow, QPoint]:
    """Return window and point of a thing that a person could touch now; raises DriveError and says why not."""
    name = thing.objectName()
    if not is_visible(thing):
        raise DriveError(f"{name} is not visible")
    if not is_enabled(thing):
        raise DriveError(f"{name} is not enabled")
    _reveal(thing)
    window, point = window_of(thing), spot(thing)
    if not QRect(QPoint(), window.size()).contains(point):
        raise DriveError(f"{name} lies outside its window, at {area(thing).getRect()}")
    modal = QGuiApplication.modalWindow()
    if modal is not None and modal is not window and not modal.isAncestorOf(window) and not _is_popup(window):
        raise DriveError(f"{name} is behind the dialog {modal.title() or modal.objectName()}")
    if not window.isActive() and not _is_popup(window):
        window.requestActivate()
    return window, point


def _belongs(receiver: QObject, field: QWidget) -> bool:
    """Tell whether what has the keyboard is the field, or a part of it."""
    return isinstance(receiver, QWidget) and (receiver is field or field.isAncestorOf(receiver))


def _is_popup(window: QWindow) -> bool:
    return window.type() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


def _reveal(thing: QObject) -> None:
    """Scroll as a person would until the thing can be seen."""
    if isinstance(thing, QWidget):
        parent = thing.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(thing)
            parent = parent.parentWidget()
    elif isinstance(thing, QQuickItem):
        parent_item = thing.parentItem()
        while parent_item is not None:
            if parent_item.inherits("QQuickFlickable"):
                _scroll(parent_item, thing)
            parent_item = parent_item.parentItem()


def _scroll(flickable: QQuickItem, thing: QQuickItem) -> None:
    place = flickable.mapRectFromItem(thing, QRectF(0, 0, thing.width(), thing.height()))
    for edge, size, low, high in (
        ("contentY", flickable.height(), place.top(), place.bottom()),
        ("contentX", flickable.width(), place.left(), place.right()),
    ):
        if low < 0:
            flickable.setProperty(edge, flickable.property(edge) + low)
        elif high > size:
            flickable.setProperty(edge, flickable.property(edge) + high - size)


def _click(window: QWindow, point: QPoint, *, double: bool = False) -> None:
    QTest.mouseMove(window, point)
    QTest.mouseClick(window, LEFT, PLAIN, point)
    if double:
        QTest.mouseDClick(window, LEFT, PLAIN, point)


def _click_inside(widget: QWidget, rect: QRect, *, double: bool = False) -> None:
    window, _ = _reach(widget)
    _click(window, widget.mapTo(widget.window(), rect.center()), double=double)


def _row(view: QAbstractItemView, text: str) -> QModelIndex:
    model, root = view.model(), view.rootIndex()
    for row in range(model.rowCount(root)):
        cells = [model.index(row, column, root) for column in range(column_count(model, root))]
        for cell in cells:
            if text in str(cell.data() or ""):
                return cell
    raise DriveError(f"no row with {text} in {view.objectName()}")


def _awaited(focus: Callable[[], T | None], what: str) -> T:
    """Return what has the focus; a window manager may take its time to give it to a window that has just opened."""
    for _ in range(FOCUS_STEPS):
        if (found := focus()) is not None:
            return found
        QTest.qWait(FOCUS_STEP_MS)
    raise DriveError(f"no {what} has the focus")
