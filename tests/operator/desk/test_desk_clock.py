"""The running standard: which step runs, how long, and what its colour says in words."""

from dataclasses import replace
from datetime import timedelta

import operator_states as states
import pytest
from loket_operator.desk import words
from loket_operator.desk.clock import Level, Step, present_step, read, standards
from loket_operator.desk.visitor import Visitor
from PySide6.QtWidgets import QApplication

HALF_HOUR = Step("S3-09", states.NOW, timedelta(minutes=30))


@pytest.mark.parametrize(
    ("minutes", "level"),
    [(0, Level.CALM), (23.99, Level.CALM), (24, Level.AMBER), (30, Level.AMBER), (30.02, Level.RED), (90, Level.RED)],
)
def test_amber_from_four_fifths_red_beyond_the_standard(minutes: float, level: Level) -> None:
    assert read(HALF_HOUR, states.NOW + timedelta(minutes=minutes)).level is level


def test_a_clock_set_back_reads_zero() -> None:
    assert read(HALF_HOUR, states.NOW - timedelta(hours=1)).elapsed == timedelta()


def test_a_step_without_a_standard_stays_calm_for_ever() -> None:
    reading = read(Step("S3-08", states.NOW, None), states.NOW + timedelta(days=1))
    assert reading.level is Level.CALM
    assert reading.left == timedelta()


@pytest.mark.parametrize(
    ("visitor", "code", "minutes"),
    [
        (states.CALLED, "S3-08", None),
        (states.SERVED, "S3-09", 30),
        (replace(states.SERVED, sheet=states.PROMISED_SHEET), "S0-08", 10),
        (replace(states.SERVED, sheet=replace(states.PROMISED_SHEET, number_told_at=states.ago(1))), "S3-12", 10),
        (replace(states.SERVED, sheet=states.ANSWERED_SHEET), "S3-12", 10),
        (replace(states.SERVED, sheet=replace(states.PROMISED_SHEET, promised_at=None)), "S3-09", 30),
        (replace(states.SERVED, sheet=None), "", None),
    ],
)
def test_the_step_that_runs(visitor: Visitor, code: str, minutes: int | None) -> None:
    step = present_step(visitor, standards())
    assert step.code == code
    assert step.standard == (None if minutes is None else timedelta(minutes=minutes))


def test_each_step_counts_from_its_own_beginning() -> None:
    assert present_step(states.CALLED, {}).started_at == states.CALLED.called_at
    assert present_step(states.SERVED, {}).started_at == states.SERVED.present_at
    assert present_step(replace(states.SERVED, sheet=states.ANSWERED_SHEET), {}).started_at == states.ago(1)


def test_the_colour_is_said_in_words(indonesian: QApplication) -> None:
    assert indonesian is not None
    calm, amber, red = (read(HALF_HOUR, states.NOW + timedelta(minutes=m)) for m in (8.2, 26, 34.5))
    assert [words.clock(one) for one in (calm, amber, red)] == ["08.12 / 30.00", "26.00 / 30.00", "34.30 / 30.00"]
    assert [words.level(one) for one in (calm, amber, red)] == ["sesuai standar", "sisa 04.00", "lewat 04.30"]
    assert words.overdue(calm) == ""
    assert "Belum ada jawaban" in words.overdue(red)
