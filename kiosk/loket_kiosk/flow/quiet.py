"""Silence: when to ask whether somebody is still there, and what is forgotten when nobody is."""

from dataclasses import replace

from loket_kiosk.flow import pin as pads
from loket_kiosk.flow.moves import home
from loket_kiosk.flow.paper import keeps_screen
from loket_kiosk.flow.state import KioskState, Look, Screen

HELP_PATIENCE = 3
"""How many times longer the kiosk waits while an officer is on the way, or works at it; the screen shows nothing personal then."""


def touched(state: KioskState) -> KioskState:
    """Somebody is there."""
    return replace(state, quiet=0)


def second_passed(state: KioskState) -> KioskState:
    """Count a second of silence; after the office's time and countdown everything of this visitor goes."""
    state = replace(state, pin=pads.second_passed(state.pin))
    if not _counts(state):
        return replace(state, quiet=0) if state.quiet else state
    later = replace(state, quiet=state.quiet + 1)
    return wipe(later) if later.quiet >= ask_after(later) + countdown_of(later) else later


def remaining(state: KioskState) -> int | None:
    """Return the countdown's seconds while it shows, else None."""
    if not _counts(state) or state.quiet < ask_after(state):
        return None
    return ask_after(state) + countdown_of(state) - state.quiet


def asks(state: KioskState) -> bool:
    """Tell whether the screen asks if somebody is still there; the number counts down on its own button."""
    return state.screen is not Screen.NUMBER and remaining(state) is not None


def ask_after(state: KioskState) -> int:
    """Return after how many seconds of silence the countdown begins; the number stands at least as long."""
    seconds = state.facts.settings.idle_seconds if state.facts else 90
    if state.screen is Screen.HELP or state.pin.opened:
        return seconds * HELP_PATIENCE
    return max(seconds, 90) if state.screen is Screen.NUMBER else seconds


def countdown_of(state: KioskState) -> int:
    """Return the countdown's length in seconds."""
    return state.facts.settings.countdown_seconds if state.facts else 30


def _counts(state: KioskState) -> bool:
    """Tell whether silence matters: not while an act is being done, nor on a number whose paper failed, or under a call for help."""
    if state.under_way:
        return False
    if state.number is not None and Screen.NUMBER in {state.screen, state.beneath}:
        return not keeps_screen(state.number.paper)
    told = state.notice is not None or state.fault != ""
    return state.screen is not home(state) or state.draft.touched or state.look != Look() or told


def wipe(state: KioskState) -> KioskState:
    """Forget this visitor: all that was typed, the visit, the number, language and sizes; the next session begins."""
    fresh = KioskState(
        facts=state.facts, away_since=state.away_since, session=state.session + 1, pin=pads.left(state.pin)
    )
    return replace(fresh, screen=home(fresh))
