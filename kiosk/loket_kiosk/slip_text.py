"""The words of the slip that a provider takes home from the bidding room, in his language."""

from zoneinfo import ZoneInfo

from loket_shared.devices.slip import SlipContent
from loket_shared.qt import texts
from loket_shared.qt.texts import Language
from loket_shared.services.bidding_reporting import Slip

from loket_kiosk.words import reporting as words


def slip_content(slip: Slip, language: Language) -> SlipContent:
    """Return what the slip says: number, day, trainer, seat, what was done and how it ended; no company, no tender."""
    zone = slip.zone
    day = texts.long_date(slip.started_at.astimezone(ZoneInfo(zone)).date(), language)
    first, last = (texts.clock_time(at, zone, language) for at in (slip.started_at, slip.ended_at))
    hours = f"{first}–{last} {texts.zone_name(slip.ended_at, zone)}"
    seat = words.seat_text(slip)
    return SlipContent(
        office=slip.office_name,
        title=words.title(),
        label=slip.label,
        facts=(words.number_text(slip), day, hours, *((seat,) if seat else ()), words.trainer_text(slip)),
        steps_title=words.steps_title(),
        steps=words.steps_done(slip),
        outcome=words.outcome_text(slip.outcome),
        notes=words.notes(slip),
    )
