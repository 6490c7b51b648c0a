"""The one place where Loket reads the time: everything else is handed a Clock or an instant."""

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells the present instant, aware and in UTC."""

    def now(self) -> datetime:
        """Return the present instant (aware, UTC)."""
        ...


class SystemClock:
    """The machine's clock, moved by the offset to the database server (0 with SQLite); a played program's may `begin` elsewhere."""

    def __init__(self, begin: datetime | None = None) -> None:
        self.offset = timedelta() if begin is None else begin - datetime.now(UTC)

    def now(self) -> datetime:
        """Return the present instant (aware, UTC), offset included."""
        return datetime.now(UTC) + self.offset


class FixedClock:
    """A clock that stands still until a test, or the demo, moves it."""

    def __init__(self, at: datetime) -> None:
        self.at = at.astimezone(UTC)

    def now(self) -> datetime:
        """Return the instant that was set."""
        return self.at

    def advance(self, seconds: float) -> None:
        """Move the clock; a negative number sets it back."""
        self.at += timedelta(seconds=seconds)


def business_date(instant: datetime, zone: str) -> date:
    """Return the office's local calendar date of an aware instant; `zone` is an IANA name such as Asia/Jakarta."""
    return instant.astimezone(ZoneInfo(zone)).date()
