"""The SOP editor's fields and keys, as a supervisor uses them in the tests."""

from loket_operator.supervisor.sop_pane import ProcedurePane
from loket_operator.supervisor.sop_steps import StepsPage
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import Edge
from operator_bench import Bench
from PySide6.QtWidgets import QCheckBox, QComboBox
from settings_bench import open_settings


def open_sop(bench: Bench, row: str = "") -> None:
    open_settings(bench, "procedures")
    if row:
        bench.press(row)


def choose(bench: Bench, name: str, value: object) -> None:
    box = bench.find(name)
    assert isinstance(box, QComboBox)
    at = box.findData(value)
    assert at >= 0, (name, value)
    box.setCurrentIndex(at)
    box.activated.emit(at)
    bench.settle()


def tick(bench: Bench, name: str, *, on: bool) -> None:
    box = bench.find(name)
    assert isinstance(box, QCheckBox)
    if box.isChecked() is not on:
        box.click()
    bench.settle()


def write(bench: Bench, name: str, text: str) -> None:
    bench.write(name, text)
    bench.settle()


def happens(bench: Bench, edge: Edge, kind: EventKind, when: str = "") -> None:
    choose(bench, "eventKind", kind)
    choose(bench, "eventEdge", edge)
    choose(bench, "eventWhen", when)
    bench.press("addEvent")


def page(bench: Bench) -> StepsPage:
    pane = bench.find("procedurePane")
    assert isinstance(pane, ProcedurePane)
    return pane.steps


def open_step(bench: Bench, number: int) -> None:
    page(bench).table.selectRow(number - 1)
    page(bench).table.setFocus()
    bench.key("Return")
