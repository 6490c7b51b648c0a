"""The times of the open case: the running step against its standard, why it is due then, and what is done."""

from cases_bench import enter, later, open_case, opened, recorded
from loket_operator.cases.state import Side
from loket_operator.cases.steps_text import StepsText
from loket_operator.cases.time_words import ticking
from loket_shared.domain.timers import EndedAs
from operator_bench import Bench
from PySide6.QtWidgets import QApplication, QLabel


def said(bench: Bench, name: str) -> str:
    found = bench.find(name)
    assert isinstance(found, QLabel)
    return found.text()


def read(bench: Bench) -> str:
    found = bench.find("caseSteps")
    assert isinstance(found, StepsText)
    return found.toPlainText()


def test_the_running_step_stands_below_the_head_and_turns_amber_and_red(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1", ago=5)
    enter(bench)
    open_case(bench, case_id)
    assert said(bench, "stepChipTitle").startswith("S1-02")
    assert "/ 30 mnt" in said(bench, "stepChipClock")
    assert bench.find("stepChip").property("kind") == "calm"
    later(bench, minutes=25)
    bench.shell.tick()
    bench.settle()
    assert bench.find("stepChip").property("kind") == "amber"
    assert said(bench, "stepChipWords").startswith("sisa")
    later(bench, minutes=10)
    bench.shell.tick()
    bench.settle()
    assert bench.find("stepChip").property("kind") == "red"
    assert said(bench, "stepChipWords").startswith("lewat")


def test_one_key_answers_why_it_is_due_then(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1", ago=5)
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+5")
    assert opened(bench).side is Side.STEPS
    assert QApplication.focusWidget() is bench.find("caseSteps")
    text = read(bench)
    assert "Mengapa tenggatnya begini?" in text
    assert "30 mnt jam kerja sejak" in text
    assert "Senin, 23 November 2026: dihitung" in text
    bench.key("Alt+4")
    assert opened(bench).side is Side.STORY
    assert QApplication.focusWidget() is bench.find("caseTimeline")


def test_a_step_that_is_done_stands_with_its_time(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1", ago=5)
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+P")
    bench.press("actSend")
    bench.key("Alt+M")
    times = opened(bench).times
    assert times is not None
    done = {one.code: one.run.ended_as for one in times.ended}
    assert done["S1-02"] is EndedAs.DONE
    assert "sesuai standar" in read(bench)


def test_plain_time_runs_on_between_two_readings(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1", ago=5)
    enter(bench)
    open_case(bench, case_id)
    times = opened(bench).times
    assert times is not None
    step = times.running[0]
    at_once, soon = (ticking(step, times.read_at, at) for at in (times.read_at, later(bench, seconds=30)))
    assert step.run.needs_calendar == (at_once.clock == soon.clock)
