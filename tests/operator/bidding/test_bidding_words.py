"""When a tender closes, as the trainer reads it: with its hour, and with its day where that is another one."""

from datetime import UTC, datetime, timedelta

import pytest
from loket_operator.bidding.words import closing
from loket_operator.words import Here

NOW = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)
"""Monday 09.42 in Jakarta."""


@pytest.mark.parametrize(
    ("after", "said", "role"),
    [
        (timedelta(minutes=51), "tutup 10.33 · 51 mnt lagi", "warn"),
        (timedelta(hours=2), "tutup 11.42 · 2 j 0 mnt lagi", "ok"),
        (timedelta(days=3), "tutup 26-11 09.42", "quiet"),
        (timedelta(), "ditutup 09.42", "bad"),
        (-timedelta(days=1), "ditutup 22-11 09.42", "bad"),
    ],
)
def test_a_deadline_is_said_with_its_hour(after: timedelta, said: str, role: str) -> None:
    assert closing(NOW + after, Here("Asia/Jakarta"), NOW) == (said, role)
