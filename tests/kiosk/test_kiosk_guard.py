"""The way out of the full screen: the device PIN only, without the database."""

import pytest
from kiosk_bench import Bench
from kiosk_front import Front, FrontMaker
from loket_kiosk.flow.state import Screen
from loket_shared.services.passwords import hash_secret
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

PIN = "246810"


@pytest.fixture(scope="module")
def pin_hash() -> str:
    return hash_secret(PIN)


def typed(front: Front, digits: str) -> None:
    for digit in digits:
        front.tap(f"pin:{digit}")


def is_frameless(front: Front) -> bool:
    return bool(front.window.window.flags() & Qt.WindowType.FramelessWindowHint)


def test_the_sign_held_for_two_seconds_opens_the_pad(front_of: FrontMaker, pin_hash: str) -> None:
    front = front_of(pin_hash=pin_hash, guarded=True)
    window, at = front.window.window, front.place("officeSign").center().toPoint()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.qWait(2200)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert front.screen is Screen.STAFF_PIN
    front.tap("resumeKiosk")
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert not front.sees("resumeKiosk")


def test_the_window_cannot_be_closed_before_the_pin_and_can_after(
    front_of: FrontMaker, pin_hash: str, bench: Bench
) -> None:
    front = front_of(pin_hash=pin_hash, guarded=True)
    assert is_frameless(front)
    assert not front.window.window.close()
    bench.door.away = True
    front.window.vm.way_out.open()
    front.settle()
    typed(front, "111111")
    front.tap_and_wait("pin:check")
    assert front.text("pinMessage") == "PIN tidak cocok. Coba lagi."
    typed(front, PIN)
    front.tap_and_wait("pin:check")
    front.tap("leaveFullScreen")
    assert not is_frameless(front)
    assert not front.window.window.property("guarded")
    front.tap("resumeKiosk")
    assert is_frameless(front)
    after = front.screen
    assert after is Screen.WELCOME


def test_who_left_the_full_screen_and_went_away_leaves_no_open_desktop(front_of: FrontMaker, pin_hash: str) -> None:
    front = front_of(pin_hash=pin_hash, guarded=True)
    front.window.vm.way_out.open()
    front.settle()
    typed(front, PIN)
    front.tap_and_wait("pin:check")
    front.tap("leaveFullScreen")
    for _ in range(299):
        front.bench.kiosk.second_passed()
    assert not is_frameless(front), "an officer may work here for a while"
    front.bench.kiosk.second_passed()
    front.settle()
    assert front.screen is Screen.WELCOME
    assert is_frameless(front)
    assert front.window.window.property("guarded")


def test_wrong_tries_have_to_wait_and_leaving_the_pad_does_not_help(front_of: FrontMaker, pin_hash: str) -> None:
    front = front_of(pin_hash=pin_hash, guarded=True)
    for _ in range(3):
        front.window.vm.way_out.open()
        front.settle()
        typed(front, "000000")
        front.tap_and_wait("pin:check")
        front.tap("resumeKiosk")
    front.window.vm.way_out.open()
    front.settle()
    assert "30 detik" in front.text("pinMessage")
    assert not front.find("pin:1").isEnabled()
    for _ in range(30):
        front.bench.kiosk.second_passed()
    front.settle()
    typed(front, PIN)
    front.tap_and_wait("pin:check")
    assert front.sees("quitProgram")


def test_without_a_pin_nobody_leaves(front_of: FrontMaker) -> None:
    front = front_of(guarded=True)
    front.window.vm.way_out.open()
    front.settle()
    assert not front.sees("pin:1")
    assert "loket setup" in front.text("hint")
    front.window.vm.way_out.leave()
    front.window.vm.way_out.quit()
    assert front.window.window.property("guarded")
