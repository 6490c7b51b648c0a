"""The view model: what changed is told, what did not is left alone, and nothing on the wall changes its place by itself."""

from dataclasses import replace

import pytest
import wall_states as states
from loket_display.board import BoardViewModel
from loket_display.derive import derive
from loket_display.models import CallList, NextList
from loket_display.view import CallView
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

pytestmark = pytest.mark.usefixtures("qapp")

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def views(count: int) -> tuple[CallView, ...]:
    return derive(states.facts(*states.calls(count + 1))).others


class Told:
    """What a list told its views."""

    def __init__(self, model: CallList) -> None:
        self.said: list[tuple[str, int, int]] = []
        model.rowsInserted.connect(lambda _, first, last: self.said.append(("inserted", first, last)))
        model.rowsRemoved.connect(lambda _, first, last: self.said.append(("removed", first, last)))
        model.dataChanged.connect(lambda first, last, _: self.said.append(("changed", first.row(), last.row())))
        model.modelReset.connect(lambda: self.said.append(("reset", 0, 0)))


def test_only_rows_that_differ_are_drawn_anew() -> None:
    model = CallList()
    QAbstractItemModelTester(model, FATAL, model)
    told = Told(model)
    four = views(4)
    model.show(four)
    model.show(four)
    model.show((four[0], replace(four[1], speaking=True), *four[2:]))
    model.show(four[:2])
    assert told.said == [("inserted", 0, 3), ("changed", 1, 1), ("removed", 2, 3), ("changed", 1, 1)]


@pytest.mark.parametrize("before", range(5))
@pytest.mark.parametrize("after", range(5))
def test_any_list_follows_any_other(before: int, after: int) -> None:
    model = CallList()
    QAbstractItemModelTester(model, FATAL, model)
    model.show(views(before))
    model.show(tuple(reversed(views(after))))
    labels = [model.data(model.index(row), model.roleOf("label")) for row in range(model.rowCount())]
    assert labels == [view.label for view in reversed(views(after))]
    assert model.data(model.index(after), model.roleOf("label")) is None
    assert model.rowCount(model.index(0)) == 0


def test_numbers_within_a_service_become_maps() -> None:
    model = NextList()
    QAbstractItemModelTester(model, FATAL, model)
    model.show(derive(states.facts()).next)
    numbers = model.data(model.index(0), model.roleOf("numbers"))
    assert isinstance(numbers, list)
    assert numbers[2] == {"label": "A024", "returning": True, "priority": False}
    assert model.data(QModelIndex(), model.roleOf("numbers")) is None


def test_the_same_state_is_not_told_twice() -> None:
    vm, told = BoardViewModel(), []
    vm.changed.connect(lambda: told.append("changed"))
    vm.pulsed.connect(lambda: told.append("pulsed"))
    vm.slidesChanged.connect(lambda: told.append("slides"))
    state = derive(states.facts(*states.MORNING))
    vm.show(state)
    vm.show(derive(states.facts(*states.MORNING)))
    vm.show(replace(state, pulse=1))
    vm.show_slides(["a"])
    vm.show_slides(["a"])
    assert told == ["changed", "changed", "pulsed", "slides"]
    assert vm.state == replace(state, pulse=1)
