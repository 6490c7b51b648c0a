"""What surrounds every screen: header, progress, look, banner and countdown, as one value."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from loket_shared.qt import texts
from loket_shared.qt.texts import as_language

from loket_kiosk.flow import assisting, moves, quiet
from loket_kiosk.flow.state import KioskState, Screen


@dataclass(frozen=True, slots=True)
class FrameShown:
    """What surrounds every screen; `place` counts the steps from 0, `countdown` is 0 while nobody is asked."""

    screen: str = Screen.UNAVAILABLE
    office: str = ""
    subtitle: str = ""
    time: str = ""
    date: str = ""
    language: str = "id"
    large: bool = False
    contrast: bool = False
    low: bool = False
    place: int = 0
    uses_form: bool = True
    asks_identity: bool = True
    asks_assist: bool = False
    fixing: bool = False
    busy: bool = False
    waits: bool = False
    away: bool = False
    countdown: int = 0
    fault: str = ""


def frame_shown(state: KioskState, now: datetime) -> FrameShown:
    """Return the frame at `now` (aware UTC)."""
    language, look = as_language(state.look.language), state.look
    office = state.facts.office if state.facts else None
    countdown = quiet.remaining(state) or 0 if quiet.asks(state) else 0
    return FrameShown(
        str(state.screen),
        office.name if office else "",
        office.subtitle if office else "",
        texts.time_of_day(now, office.zone, language) if office else "",
        texts.long_date(now.astimezone(ZoneInfo(office.zone)).date(), language) if office else "",
        look.language,
        look.large,
        look.contrast,
        look.low,
        _place(state),
        moves.uses_form(state),
        moves.asks_identity(state),
        assisting.asks_assist(state),
        state.fixing,
        state.under_way,
        state.pending is not None and state.pending.waits,
        state.away_since is not None or state.facts is None,
        countdown,
        state.fault,
    )


def _place(state: KioskState) -> int:
    """Return how many steps lie before this screen, of those that the chosen service has."""
    asked = [Screen.IDENTITY] if moves.asks_identity(state) else []
    asked += [Screen.PROBLEM] if moves.uses_form(state) else []
    asked += [Screen.ASSIST] if assisting.asks_assist(state) else []
    screen = Screen.ASSIST if state.screen is Screen.TRAINING else state.screen
    way = [Screen.WELCOME, *asked, Screen.REVIEW, Screen.NUMBER]
    return way.index(screen) if screen in way else 0
