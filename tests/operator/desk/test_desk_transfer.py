"""A visitor is passed on to another service at the desk: by key, with a reason, under the same number."""

from loket_operator.desk.legal import DeskAct, legal
from loket_operator.desk.state import Panel
from loket_shared.db.schema import ticket
from operator_bench import Bench
from PySide6.QtWidgets import QApplication, QComboBox
from sqlalchemy import select


def called(bench: Bench) -> str:
    """Call a visitor to Sari's desk; returns the number."""
    bench.visitor()
    bench.sign_in("sari")
    bench.key("F5")
    calling = bench.desk.state.calling
    assert calling is not None
    return calling.label


def offered(bench: Bench) -> list[str]:
    box = bench.find("transferService")
    assert isinstance(box, QComboBox)
    return [box.itemText(at) for at in range(box.count())]


def test_a_served_visitor_goes_to_another_service_with_the_same_number(bench: Bench) -> None:
    label = called(bench)
    bench.key("F8")
    own = bench.desk.state.current
    assert own is not None
    bench.key("Alt+V")
    assert bench.desk.state.panel is Panel.TRANSFER
    assert QApplication.focusWidget() is bench.find("transferService")
    assert own.service not in offered(bench)
    assert offered(bench)
    bench.key("Alt+1")
    assert bench.desk.state.current is None
    assert bench.desk.state.panel is Panel.NONE
    assert bench.events("ticket.transferred") == 1
    assert label in bench.shell.frame.said.text()
    row = bench.db.read(lambda tx: tx.execute(select(ticket)).one())
    other = next(one for one in bench.shell.console.catalogue.services if one.name_id != own.service)
    assert (row.state, row.service_id) == ("waiting", other.id)


def test_own_words_and_esc(bench: Bench) -> None:
    called(bench)
    bench.press("transferButton")
    bench.key("Esc")
    assert bench.desk.state.panel is Panel.NONE
    bench.press("transferButton")
    bench.write("transferReason", "Perlu verifikator")
    bench.press("transferReasonButton")
    assert bench.events("ticket.transferred") == 1


def test_nobody_is_passed_on_while_paper_is_made(bench: Bench) -> None:
    called(bench)
    bench.key("F8")
    bench.write("answerEdit", "Sudah dijelaskan.")
    bench.key("F12")
    assert bench.desk.state.panel is Panel.FINISH
    assert DeskAct.TRANSFER not in legal(bench.desk.state)
    assert not bench.find("transferButton").isVisible()
