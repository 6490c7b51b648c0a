"""The kiosk's window over a real office, touched and typed into like the real one."""

import gc
from collections.abc import Callable
from dataclasses import dataclass

from kiosk_bench import Bench
from loket_kiosk.flow.state import Screen
from loket_kiosk.scan import Scanner
from loket_kiosk.touch import Touch
from loket_kiosk.window import KioskWindow
from loket_shared.qt.drive.find import DriveError, find, forget
from loket_shared.qt.drive.hands import Hands
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest


@dataclass
class Front:
    """A person in front of the window."""

    bench: Bench
    window: KioskWindow
    hands: Hands
    touch: Touch

    @property
    def screen(self) -> Screen:
        """Return what fills the screen."""
        return self.bench.kiosk.state.screen

    def find(self, name: str) -> QQuickItem:
        """Return an item; what earlier searches found may be gone by now and is let go of first."""
        forget()
        item = find(name)
        assert isinstance(item, QQuickItem)
        return item

    def settle(self, milliseconds: int = 30) -> None:
        """Let the window draw and the keyboard come up."""
        QTest.qWait(milliseconds)

    def tap(self, name: str) -> None:
        """Touch something."""
        self.hands.tap(self.find(name))
        self.settle()

    def tap_and_wait(self, name: str) -> None:
        """Touch something that the database answers."""
        self.tap(name)
        self.bench.drain()
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Type into a field from a keyboard at the machine."""
        self.hands.type(self.find(name), text, clear=True)
        self.settle(5)

    def type_on_screen(self, keys: str) -> None:
        """Type on the on-screen keyboard."""
        for key in keys:
            self.tap(f"key:{key}")

    def text(self, name: str) -> str:
        """Read something."""
        return str(self.find(name).property("text"))

    def sees(self, name: str) -> bool:
        """Tell whether something is there and visible."""
        try:
            return self.find(name).isVisible()
        except DriveError:
            return False

    def place(self, name: str) -> QRectF:
        """Return where something lies in the window."""
        item = self.find(name)
        return QRectF(item.mapToScene(QPointF(0, 0)), item.size())

    def fill_identity(self) -> None:
        """Write what the guest book needs."""
        for field, text in (
            ("name", "Siti Rahmawati"),
            ("organisation", "CV Karya Mandiri"),
            ("address", "Jalan Anggrek 12"),
            ("phone", "0812 3456 7890"),
        ):
            self.type(f"{field}Field", text)

    def to_problem(self) -> None:
        """Go to the problem."""
        self.tap("service:A")
        self.fill_identity()
        self.tap_and_wait("nextButton")

    def to_review(self) -> None:
        """Go to the review."""
        self.to_problem()
        self.type("textField", "Unggah dokumen berhenti di 80%")
        self.tap_and_wait("nextButton")

    def close(self) -> None:
        """Take the window down."""
        app = QCoreApplication.instance()
        assert app is not None
        app.removeEventFilter(self.touch)
        self.window.close()


def open_front(bench: Bench, size: QSize, *, pin_hash: str | None = None, guarded: bool = False) -> Front:
    """Open a window over the bench's kiosk; what is left of an earlier window is collected first."""
    gc.collect()
    window = KioskWindow(bench.kiosk, bench.work, bench.office.clock, pin_hash=pin_hash, size=size, guarded=guarded)
    window.hold_still()
    window.follow()
    window.show()
    window.window.resize(size)
    app = QGuiApplication.instance()
    assert app is not None
    touch = Touch(bench.kiosk, Scanner())
    app.installEventFilter(touch)
    front = Front(bench, window, Hands(), touch)
    front.settle(50)
    return front


FrontMaker = Callable[..., Front]
