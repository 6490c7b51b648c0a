"""Every program takes the same options and makes itself known in the same way."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from loket_shared.qt.start import Options, clock_of, read_options
from PySide6.QtCore import QSize


def test_nothing_said_means_the_full_screen_and_nobody_driving() -> None:
    assert read_options("kiosk", []) == Options(config=None, drive=None, windowed=False, size=None)


def test_everything_said_is_understood() -> None:
    words = ["--config", "a.toml", "--drive", "5", "--windowed", "--size", "1080x1920"]
    assert read_options("kiosk", words) == Options(Path("a.toml"), 5, windowed=True, size=QSize(1080, 1920))


@pytest.mark.parametrize(
    "words", [["--size", "big"], ["--size", "0x5"], ["--size", "1080x"], ["--drive", "x"], ["--hep"],
        ["--begin", "2026-12-30T14:00:00"], ["--begin", "besok"], ["--begin", "2026-12-30T14:00:00+07:00"]]
)  # fmt: skip
def test_wrong_words_end_with_two_and_say_what_is_wrong(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        read_options("kiosk", words)
    assert ended.value.code == 2
    assert words[0] in capsys.readouterr().err


def test_only_a_played_programs_clock_begins_elsewhere() -> None:
    begin = datetime(2026, 12, 30, 7, tzinfo=UTC)
    played = clock_of(read_options("kiosk", ["--drive", "5", "--begin", "2026-12-30T14:00:00+07:00"]))
    assert begin <= played.now() < begin + timedelta(minutes=5)
    assert clock_of(read_options("kiosk", ["--drive", "5"])).offset == timedelta()
