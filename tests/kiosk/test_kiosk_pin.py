"""The device PIN's pad: tries, waits, and no way round them."""

from loket_kiosk.flow import pin as pads
from loket_kiosk.flow.pin import Pin


def typed(pin: Pin, digits: str) -> Pin:
    for digit in digits:
        pin = pads.press_digit(pin, digit)
    return pin


def wrong(pin: Pin) -> Pin:
    return pads.answered(pads.begin_check(typed(pin, "0000")), right=False)


def test_digits_only_and_not_more_than_fit() -> None:
    assert typed(Pin(), "12x4").typed == "124"
    assert len(typed(Pin(), "1" * 40).typed) == pads.LONGEST


def test_the_last_digit_can_be_taken_back() -> None:
    assert pads.press_delete(typed(Pin(), "123")).typed == "12"
    assert pads.press_delete(Pin()) == Pin()


def test_an_empty_pin_is_not_checked_and_a_check_runs_once() -> None:
    assert pads.begin_check(Pin()) == Pin()
    checking = pads.begin_check(typed(Pin(), "1234"))
    assert checking.checking
    assert pads.begin_check(checking) is checking
    assert pads.press_digit(checking, "5") is checking


def test_right_opens() -> None:
    assert pads.answered(pads.begin_check(typed(Pin(), "1234")), right=True) == Pin(opened=True)


def test_three_tries_are_free_then_each_wait_doubles_up_to_a_quarter_of_an_hour() -> None:
    pin, waits = Pin(), []
    for _ in range(10):
        pin = wrong(pin)
        waits.append(pin.wait_seconds)
        for _ in range(pin.wait_seconds):
            pin = pads.second_passed(pin)
    assert waits == [0, 0, 30, 60, 120, 240, 480, 900, 900, 900]


def test_no_digit_is_taken_during_the_wait() -> None:
    pin = wrong(wrong(wrong(Pin())))
    assert pads.press_digit(pin, "1") is pin
    assert pads.begin_check(pin) is pin


def test_leaving_the_pad_keeps_the_count_and_the_wait() -> None:
    pin = wrong(wrong(wrong(Pin())))
    assert pads.left(pin) == Pin(wrong_tries=3, wait_seconds=30)
