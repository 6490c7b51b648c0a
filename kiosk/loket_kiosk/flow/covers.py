"""What lies over a screen for a while: the call for help and the staff's PIN pad."""

from dataclasses import replace

from loket_kiosk.flow import pin as pads
from loket_kiosk.flow.state import KioskState, Screen

COVERS = frozenset({Screen.HELP, Screen.STAFF_PIN})


def call_help(state: KioskState) -> KioskState:
    """Call an officer; what was typed waits underneath."""
    return _cover(state, Screen.HELP)


def open_pad(state: KioskState) -> KioskState:
    """Open the staff's PIN pad."""
    return _cover(state, Screen.STAFF_PIN)


def uncover(state: KioskState) -> KioskState:
    """Go back to what was covered."""
    if state.beneath is None:
        return state
    return replace(state, screen=state.beneath, beneath=None, pin=pads.left(state.pin))


def _cover(state: KioskState, screen: Screen) -> KioskState:
    if state.screen in COVERS:
        return state
    return replace(state, screen=screen, beneath=state.screen)
