"""An officer's late steps wait below the queue for their cause; nothing opens by itself, and one key each is enough."""

from loket_operator.desk.workspace import DeskWorkspace
from loket_shared.db.schema import deviation_entry
from loket_shared.domain.deviations import Cause
from loket_shared.services import deviations
from operator_bench import Bench
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from sqlalchemy import select


def late(bench: Bench) -> None:
    """Let Sari analyse for an hour, answer, and end the visit."""
    bench.visitor()
    bench.sign_in("sari")
    bench.key("F5")
    bench.key("F8")
    bench.clock.advance(3600)
    bench.write("answerEdit", "Pecah berkasnya.")
    bench.key("F12")
    bench.press("printButton")
    bench.key("Alt+Y")
    bench.key("F12")
    bench.news()


def causes(bench: Bench) -> list[str]:
    return [row.cause for row in bench.db.read(lambda tx: tx.execute(select(deviation_entry.c.cause)).all())]


def owed(bench: Bench) -> int:
    workspace = bench.shell.workspaces["desk"]
    assert isinstance(workspace, DeskWorkspace)
    return len(workspace.causes.state.lines)


def test_a_late_step_waits_below_the_queue_and_is_explained_by_one_key(bench: Bench) -> None:
    late(bench)
    assert owed(bench) == 1
    assert bench.find("giveCauseButton").isVisible()
    assert not bench.find("causesPage").isVisible(), "it never opens by itself"
    bench.key("Ctrl+P")
    assert bench.find("deskCauses").isVisible()
    bench.key("2")
    assert causes(bench) == [str(Cause.HARD_PROBLEM)]
    assert not bench.find("deskCauses").isVisible()
    assert not bench.find("giveCauseButton").isVisible()


def test_a_served_visitors_form_is_left_as_it_was(bench: Bench) -> None:
    late(bench)
    bench.visitor("Rina Kartika")
    bench.news()
    bench.key("F5")
    bench.key("F8")
    bench.write("answerEdit", "Belum selesai ditulis")
    bench.key("Ctrl+P")
    assert bench.find("deskCauses").isVisible()
    assert not bench.find("answerEdit").isVisible()
    bench.key("R")
    assert causes(bench) == []
    bench.key("Esc")
    edit = bench.find("answerEdit")
    assert isinstance(edit, QPlainTextEdit)
    assert edit.isVisible()
    assert edit.toPlainText() == "Belum selesai ditulis"
    assert owed(bench) == 1


def test_another_officer_is_not_asked(bench: Bench) -> None:
    late(bench)
    bench.shell.gate.start_change()
    bench.shell.gate.unlock("dimas", bench.person("dimas").pin)
    bench.settle()
    bench.news()
    assert owed(bench) == 0


def test_what_was_typed_for_one_late_step_never_explains_another(bench: Bench) -> None:
    late(bench)
    bench.shell.gate.sign_out()
    bench.settle()
    late(bench)
    assert owed(bench) == 2
    bench.key("Ctrl+P")
    workspace = bench.shell.workspaces["desk"]
    assert isinstance(workspace, DeskWorkspace)
    workspace.causes.type_text("Berkasnya rusak.")
    first, second = (one.id for one in workspace.causes.state.lines)
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("wulan"))
    bench.db.write(lambda tx: deviations.explain(tx, act, first, Cause.HARD_PROBLEM))
    bench.news()
    assert [one.id for one in workspace.causes.state.lines] == [second]
    bench.key("2")
    assert causes(bench) == [str(Cause.HARD_PROBLEM)], "the key was meant for the step that stood there"
    line = bench.find("sayLine")
    assert isinstance(line, QLabel)
    assert "di tempat lain" in line.text()
    bench.key("Ctrl+P")
    assert workspace.causes.state.text == ""
