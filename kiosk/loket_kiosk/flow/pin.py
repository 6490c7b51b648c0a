"""The device PIN's pad: what is typed, how often it was wrong, how long the next try has to wait."""

from dataclasses import dataclass, replace

LONGEST = 12
FREE_TRIES = 3
FIRST_WAIT = 30
LONGEST_WAIT = 900


@dataclass(frozen=True, slots=True)
class Pin:
    """The pad at one instant; `wrong_tries` outlives the visitor, so that leaving the pad gives no new tries."""

    typed: str = ""
    checking: bool = False
    wrong: bool = False
    wrong_tries: int = 0
    wait_seconds: int = 0
    opened: bool = False


def press_digit(pin: Pin, digit: str) -> Pin:
    """Add a digit, unless the pad is waiting or full."""
    if pin.checking or pin.wait_seconds or not digit.isdigit():
        return pin
    return replace(pin, typed=(pin.typed + digit)[:LONGEST], wrong=False)


def press_delete(pin: Pin) -> Pin:
    """Take the last digit back."""
    return pin if pin.checking else replace(pin, typed=pin.typed[:-1])


def begin_check(pin: Pin) -> Pin:
    """Ask whether the PIN is right, if there is one and no wait is on."""
    return pin if pin.checking or pin.wait_seconds or not pin.typed else replace(pin, checking=True)


def answered(pin: Pin, *, right: bool) -> Pin:
    """Open, or count the wrong try; from the third on each wait is twice the one before, up to a quarter of an hour."""
    if right:
        return Pin(opened=True)
    tries = pin.wrong_tries + 1
    over = tries - FREE_TRIES
    wait = min(FIRST_WAIT * 2**over, LONGEST_WAIT) if over >= 0 else 0
    return Pin(wrong=True, wrong_tries=tries, wait_seconds=wait)


def second_passed(pin: Pin) -> Pin:
    """Count the wait down by a second."""
    return replace(pin, wait_seconds=pin.wait_seconds - 1) if pin.wait_seconds else pin


def left(pin: Pin) -> Pin:
    """Leave the pad; the count of wrong tries and a wait stay."""
    return Pin(wrong_tries=pin.wrong_tries, wait_seconds=pin.wait_seconds)
