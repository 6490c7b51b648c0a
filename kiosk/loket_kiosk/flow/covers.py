"""What lies over a screen for a while: the call for help and the staff's PIN pad."""

from collections.abc import Callable
from dataclasses import replace

from loket_kiosk.flow import pin as pads
from loket_kiosk.flow.moves import HOMES, home
from loket_kiosk.flow.state import KioskState, Screen

COVERS = frozenset({Screen.HELP, Screen.STAFF_PIN})


def call_help(state: KioskState) -> KioskState:
    """Call an officer; what was typed waits underneath."""
    return _cover(state, Screen.HELP)


def open_pad(state: KioskState) -> KioskState:
    """Open the staff's PIN pad."""
    return _cover(state, Screen.STAFF_PIN)


def uncover(state: KioskState) -> KioskState:
    """Go back to what was covered; the first screen may be another one by now."""
    if state.beneath is None:
        return state
    screen = home(state) if state.beneath in HOMES else state.beneath
    return replace(state, screen=screen, beneath=None, pin=pads.left(state.pin))


def beneath(state: KioskState, change: Callable[[KioskState], KioskState]) -> KioskState:
    """Make a change, and let a cover lie over what comes of it: an answer of the database takes no call for help back."""
    if state.beneath is None or state.screen not in COVERS:
        return change(state)
    changed = change(replace(state, screen=state.beneath, beneath=None))
    return replace(changed, screen=state.screen, beneath=changed.screen)


def _cover(state: KioskState, screen: Screen) -> KioskState:
    if state.screen in COVERS:
        return state
    return replace(state, screen=screen, beneath=state.screen)
