"""Beside an open case: resembling answers and templates that one key takes over, and the files of the case."""

from dataclasses import replace
from pathlib import Path

from cases_bench import enter, open_case, opened, panel, pick, recorded
from loket_operator.cases import keys
from loket_operator.cases.acts import CaseAct
from loket_operator.cases.workspace import CasesWorkspace
from loket_operator.knowledge.files_strip import FilesStrip
from loket_operator.knowledge.resembling_pane import ResemblingPane
from loket_shared.services import answer_templates, priorities
from loket_shared.services.results import Saved
from more_operator_bench import act, answered
from operator_bench import Bench
from PySide6.QtWidgets import QPlainTextEdit
from sqlalchemy import Connection

SOLVED = "Bersihkan tembolok peramban."


def editor(bench: Bench) -> QPlainTextEdit:
    found = bench.find("actText")
    assert isinstance(found, QPlainTextEdit)
    return found


def like_an_earlier_one(bench: Bench) -> None:
    """Open a case that says what an answered one said."""
    answered(bench, SOLVED)
    case_id = recorded(bench, "LS-1", problem="Unggah dokumen penawaran berhenti.")
    enter(bench)
    open_case(bench, case_id)
    bench.settle()


def table_says(bench: Bench, tx: Connection, text: str) -> None:
    """Let the priority table have an answer of its own for every category."""
    table = priorities.read_table(tx, bench.kiosk.office_id)
    rules = {key: replace(rule, answer_template=text) for key, rule in table.categories.items()}
    assert isinstance(priorities.save_table(tx, act(bench), table.revision, table.levels, rules), Saved)


def test_one_key_opens_part_c_with_an_earlier_answer(bench: Bench) -> None:
    like_an_earlier_one(bench)
    assert bench.find("similar:1").isVisible()
    bench.key("Alt+1")
    assert panel(bench).act is CaseAct.KEEP
    assert panel(bench).typed["text"] == SOLVED
    editor(bench).undo()
    assert editor(bench).toPlainText() == ""


def test_while_part_c_is_written_it_stands_beside_and_goes_below_what_is_typed(bench: Bench) -> None:
    like_an_earlier_one(bench)
    bench.key("Alt+B")
    bench.write("actText", "Yth. Ibu Rina,")
    assert bench.find("similar:1").isVisible()
    bench.key("Alt+1")
    assert panel(bench).typed["text"] == f"Yth. Ibu Rina,\n\n{SOLVED}"
    bench.press("actSend")
    assert opened(bench).story.view.answer == f"Yth. Ibu Rina,\n\n{SOLVED}"


def test_where_nothing_can_be_written_it_may_still_be_read(bench: Bench) -> None:
    like_an_earlier_one(bench)
    bench.key("Alt+A")
    bench.write("actText", "Sudah dicoba")
    bench.press("actSend")
    bench.settle()
    assert bench.find("similar:1").isVisible()
    assert not bench.find("similar:1").isEnabled()
    bench.key("Alt+1")
    assert opened(bench).panel is None


def test_the_tables_answer_is_the_first_template_and_is_filled(bench: Bench) -> None:
    made = replace(answer_templates.new_template(), name="Salam", text="Yth. {nama}, {nomor_formulir}.")
    bench.db.write(lambda tx: answer_templates.save_template(tx, act(bench), made, new=True))
    bench.db.write(lambda tx: table_says(bench, tx, "Yth. {nama}, silakan lengkapi berkasnya."))
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+P")
    category = next(one for one in bench.shell.console.catalogue.categories if one.code == "password")
    pick(bench, "actCategory", str(category.id))
    bench.press("actSend")
    bench.settle()
    bench.key("Alt+B")
    assert panel(bench).typed["text"] == "", "a template is offered, never written by itself"
    pane = next(one for one in bench.shell.findChildren(ResemblingPane) if one.isVisible())
    first, second = pane.menu().actions()
    assert first.text() == f"Tabel prioritas: {category.name_id}"
    second.trigger()
    assert editor(bench).toPlainText() == "Yth. Rina Kartika, FK-2026-000001."
    first.trigger()
    assert editor(bench).toPlainText().endswith("\n\nYth. Rina Kartika, silakan lengkapi berkasnya.")


def test_files_are_kept_with_the_case_and_gone_from_sight_with_the_officer(bench: Bench, tmp_path: Path) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    workspace = bench.shell.workspaces["cases"]
    assert isinstance(workspace, CasesWorkspace)
    strip = next(one for one in bench.shell.findChildren(FilesStrip) if one.isVisible())
    (tmp_path / "catatan.txt").write_text("Galat 500 sejak pagi.")
    strip.choose = lambda: [tmp_path / "catatan.txt"]
    bench.key(keys.FILES.first)
    bench.settle()
    assert [one.name for one in workspace.files.state.present] == ["catatan.txt"]
    bench.key("Alt+B")
    assert not strip.isVisible(), "a panel takes the files' place"
    bench.key("Esc")
    assert strip.isVisible()
    bench.key("Esc")
    assert workspace.files.state.case_id is None
