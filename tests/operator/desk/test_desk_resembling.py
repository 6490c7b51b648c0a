"""Resembling answers at the desk: offered while the problem is read, taken over by one key, taken out again by Ctrl+Z."""

from dataclasses import replace

from loket_operator.knowledge.resembling_pane import ResemblingPane
from loket_operator.knowledge.taking import take_over
from loket_operator.widgets.bounded_text import BoundedText
from loket_shared.services import answer_templates
from more_operator_bench import act, answered
from operator_bench import Bench
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot


def editor(bench: Bench) -> QPlainTextEdit:
    found = bench.find("answerEdit")
    assert isinstance(found, QPlainTextEdit)
    return found


def test_an_earlier_answer_is_offered_and_taken_over(bench: Bench) -> None:
    answered(bench, "Bersihkan tembolok peramban.")
    bench.visitor()
    bench.sign_in("sari")
    bench.press("callNextButton")
    bench.settle()
    assert bench.find("similar:1").isVisible()
    assert not bench.find("similar:1").isEnabled()
    bench.press("presentButton")
    bench.settle()
    bench.write("answerEdit", "Yth. Bapak Budi,")
    bench.key("Alt+1")
    assert editor(bench).toPlainText() == "Yth. Bapak Budi,\n\nBersihkan tembolok peramban."
    assert bench.desk.state.draft.text == editor(bench).toPlainText()
    editor(bench).undo()
    assert editor(bench).toPlainText() == "Yth. Bapak Budi,"


def test_a_template_is_filled_with_what_the_form_says(bench: Bench) -> None:
    made = replace(
        answer_templates.new_template(), name="Salam", text="Yth. {nama}, {nomor_formulir}, tender {kode_tender}."
    )
    bench.db.write(lambda tx: answer_templates.save_template(tx, act(bench), made, new=True))
    bench.visitor()
    bench.sign_in("sari")
    bench.press("callNextButton")
    bench.press("presentButton")
    bench.settle()
    pane = bench.find("resemblingPane")
    assert isinstance(pane, ResemblingPane)
    pane.menu().actions()[0].trigger()
    label = bench.desk.state.sheet
    assert label is not None
    assert editor(bench).toPlainText() == f"Yth. Budi Santoso, {label.form_label}, tender 1029304."


def test_what_would_not_fit_is_refused_and_nothing_changes(qtbot: QtBot) -> None:
    edit = BoundedText(20)
    qtbot.addWidget(edit)
    edit.setPlainText("😀 tetap ada")
    with qtbot.waitSignal(edit.refused):
        assert not take_over(edit, "x" * 15)
    assert edit.toPlainText() == "😀 tetap ada"
    assert take_over(edit, "ya")
    assert edit.toPlainText() == "😀 tetap ada\n\nya"
    edit.setReadOnly(True)
    assert not take_over(edit, "z")
