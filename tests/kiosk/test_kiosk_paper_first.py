"""A committed ticket goes to the printer before its screen is built."""

from kiosk_states import NOW, number, welcome
from kiosk_window import NoWork
from loket_kiosk.kiosk import Kiosk
from loket_shared.clock import FixedClock
from PySide6.QtCore import QCoreApplication


def test_the_print_is_asked_for_before_the_screen_changes(qapp: QCoreApplication) -> None:
    assert qapp is QCoreApplication.instance()
    kiosk, order = Kiosk(NoWork(), FixedClock(NOW)), list[str]()
    kiosk.show(welcome())
    kiosk.printable.connect(lambda given: order.append(f"print {given.label}"))
    kiosk.changed.connect(lambda: order.append("screen"))
    kiosk.show(number("A027"))
    assert order == ["print A027", "screen"]
    kiosk.show(number("A027", told=True))
    assert order == ["print A027", "screen", "screen"]
