"""The whole day without a mouse: every frequent act has a key, and a second way without Fn."""

import re
from dataclasses import fields

import pytest
from loket_operator import keys
from loket_operator.desk.state import CopyChoice, Panel
from loket_operator.help_panel import key_list
from loket_operator.keys import Keys
from loket_operator.sign_in.state import Gate
from operator_bench import Bench
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

ALL_KEYS = {name: key for name, key in vars(keys).items() if isinstance(key, Keys)}
STEPS = ("STEP", "RATING", "GUEST_BOOK")
DESK = (
    "CALL_NEXT",
    "RECALL",
    "SKIP",
    "WITHDRAW",
    "PRESENT",
    "LEAVE",
    "PROMISE",
    "FINISH",
    "CORRECT",
    "TRANSFER",
    "GIVE_CAUSE",
    *STEPS,
)
FRONT = ("NEW_VISIT", "SAVE_FORM", "ISSUE_NUMBER")
SERVED = ("NEW_VISIT", "LEAVE", "FINISH", *STEPS)
CONSOLE = ("LOCK", "CHANGE_OFFICER", "OFFICER_MENU", "WORRIES", "HELP", "QUEUE_TAB", "OWED_TAB")


def type_text(text: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the keyboard"
    QTest.keyClicks(target, text)


@pytest.mark.parametrize("name", sorted(ALL_KEYS))
def test_every_function_key_has_a_second_way(name: str) -> None:
    key = ALL_KEYS[name]
    assert all(not QKeySequence(one).isEmpty() for one in key.all)
    if re.search(r"F\d+", key.first):
        assert key.second, f"{key.first} needs a second way: office laptops need Fn"
        assert not re.search(r"F\d+", key.second)


@pytest.mark.parametrize("group", [(*DESK, *CONSOLE), (*FRONT, *CONSOLE), (*SERVED, *CONSOLE)])
def test_no_key_means_two_things_on_one_screen(group: tuple[str, ...]) -> None:
    used = [one for name in group for one in ALL_KEYS[name].all]
    assert len(used) == len(set(used))


def test_every_key_stands_on_the_list(bench: Bench) -> None:
    assert bench.shell is not None
    listed = [key for _, key in key_list()]
    assert {key.first for key in ALL_KEYS.values()} == {key.first for key in listed}
    assert {field.name for field in fields(Keys)} == {"first", "second"}


def test_a_consultation_by_keys_alone(bench: Bench) -> None:
    bench.visitor()
    QTest.keyClicks(bench.find("loginField"), "sari")
    bench.key("Return")
    type_text(bench.person("sari").password)
    bench.key("Return")
    assert bench.shell.gate.state.gate is Gate.DESK
    bench.key("3")
    assert bench.shell.console.session.sitting.desk is not None
    assert bench.shell.console.session.sitting.desk.name == "Loket 3"
    bench.key("F5")
    assert bench.desk.state.calling is not None
    bench.key("F8")
    type_text("Pecah berkas menjadi lima bagian.")
    assert bench.desk.state.draft.text == "Pecah berkas menjadi lima bagian."
    bench.key("F12")
    assert bench.desk.state.panel is Panel.FINISH
    bench.key("Space")
    assert len(list(bench.paper_folder.iterdir())) == 2
    bench.key("Alt+Y")
    assert bench.desk.state.finishing.copy is CopyChoice.HANDED
    bench.key("Tab")
    bench.key("Tab")
    type_text("Lemari 2")
    assert bench.desk.state.finishing.location == "Lemari 2"
    bench.key("F12")
    assert bench.desk.state.current is None
    assert bench.events("ticket.finished") == 1


def test_the_second_ways_do_the_same(bench: Bench) -> None:
    bench.visitor("Ani")
    bench.visitor("Budi")
    bench.sign_in()
    bench.key("Alt+B")
    assert bench.desk.state.calling is not None
    bench.clock.advance(40)
    bench.key("Alt+U")
    assert bench.desk.state.calling.calls == 2
    bench.key("Alt+L")
    assert bench.desk.state.panel is Panel.SKIP
    bench.key("Alt+2")
    assert bench.desk.state.current is None
    bench.key("Alt+B")
    bench.key("Alt+S")
    assert bench.desk.state.panel is Panel.WITHDRAW
    bench.key("Esc")
    bench.key("Alt+H")
    bench.key("Alt+K")
    assert bench.desk.state.correcting
    bench.key("Esc")
    assert not bench.desk.state.correcting
    bench.key("Alt+J")
    assert bench.desk.state.panel is Panel.PROMISE
    bench.key("Esc")
    bench.key("Alt+G")
    assert bench.desk.state.panel is Panel.LEAVE
    bench.key("Alt+1")
    assert bench.events("ticket.left") == 1


def test_locking_and_opening_by_keys(bench: Bench) -> None:
    bench.sign_in()
    bench.key("Ctrl+L")
    assert bench.shell.gate.state.gate is Gate.LOCKED
    bench.key("F5")
    assert bench.desk.state.calling is None, "no key works through the lock"
    type_text(bench.person("sari").pin)
    bench.key("Return")
    assert bench.shell.gate.state.gate is Gate.OPEN


def test_ctrl_digits_change_the_workspace(bench: Bench) -> None:
    bench.sign_in()
    bench.key("Ctrl+2")
    assert bench.front.isVisible()
    bench.key("Ctrl+1")
    assert bench.find("deskScreen").isVisible()
