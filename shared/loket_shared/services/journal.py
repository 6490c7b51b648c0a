"""The one door to the journal: what happened is appended in the transaction of the change, and the step times follow it."""

from sqlalchemy import Connection

from loket_shared.services import step_times
from loket_shared.services.act import Act
from loket_shared.services.journal_rows import START, Event, append, stamp


def record(tx: Connection, act: Act, *events: Event) -> None:
    """Append the events to the chain of this process and let the steps begin and end that they move.

    Raises ValueError for a field that an event's kind does not list.
    """
    moving = step_times.moving(tx, events)
    marks = append(tx, act, events, step_times.calendars(tx, act, events))
    step_times.follow(tx, act, moving, marks)


__all__ = ["START", "Event", "record", "stamp"]
