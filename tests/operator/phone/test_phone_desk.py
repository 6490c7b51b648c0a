"""Calls taken over a served visitor: the form, its ways out, and nothing lost on either side."""

import pytest
from loket_operator import keys
from loket_operator.phone.state import Asking, Page, Typed
from loket_operator.widgets.fields import Field
from loket_shared.db.schema import case_file, journal, phone_call, phone_draft, visit
from loket_shared.domain.casework import Verb
from loket_shared.services.people import Identity, Problem
from operator_bench import Bench
from phone_bench import FIELDS, called, fill, front, serve, state, words
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from sqlalchemy import select


@pytest.mark.parametrize("key", keys.TELEPHONE.all)
def test_one_key_opens_the_form_over_a_served_visitor_and_one_returns(bench: Bench, key: str) -> None:
    bench.sign_in()
    serve(bench)
    bench.write("answerEdit", "Setengah jawaban")
    bench.key(key)
    assert front(bench) == "phone"
    assert state(bench).page is Page.FORM
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "callPhone"
    QTest.keyClicks(focus, "0813")
    bench.key(key)
    assert front(bench) == "desk"
    edit = bench.find("answerEdit")
    assert isinstance(edit, QPlainTextEdit)
    assert edit.toPlainText() == "Setengah jawaban"
    assert edit.hasFocus()
    assert bench.count(phone_draft) == 1, "what was typed is kept at the switch, not only after a moment"
    bench.key(key)
    assert words(bench, "callPhone") == "0813"
    assert bench.count(phone_call) == 1


def test_both_clocks_run_and_say_in_words_how_they_stand(bench: Bench) -> None:
    bench.sign_in()
    serve(bench)
    bench.clock.advance(60)
    bench.key(keys.TELEPHONE.first)
    bench.clock.advance(120)
    bench.shell.tick()
    assert words(bench, "stripClock") == "S3-09 Analisis  03.00 / 30.00"
    assert "Budi Santoso" in words(bench, "stripTitle")
    assert words(bench, "stepClock") == "02.00 / 05.00"
    bench.clock.advance(121)
    bench.shell.tick()
    assert words(bench, "stepWords") == "sisa 00.59"
    bench.press("stripButton")
    assert front(bench) == "desk"
    bench.clock.advance(60)
    bench.shell.tick()
    assert words(bench, "stripWords") == "lewat 00.01"
    assert bench.find("stripWords").property("role") == "bad"
    assert words(bench, "stripTitle") == "Telepon: penelepon baru"
    bench.press("stripButton")
    assert front(bench) == "phone"


def test_the_first_words_of_part_b_end_the_asking_and_its_key_does_too(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    bench.write("callName", "Rina")
    bench.settle()
    assert bench.events("phone.asked") == 0
    bench.write("callProblem", "T")
    bench.settle()
    assert bench.events("phone.asked") == 1
    assert not bench.find("askedButton").isEnabled()
    bench.write("callProblem", "Tidak dapat")
    bench.settle()
    assert bench.events("phone.asked") == 1
    assert "Mencatat isian" in words(bench, "stepTitle")


def test_the_key_alone_ends_the_asking(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    bench.key(keys.ASKED.second)
    assert bench.events("phone.asked") == 1


def test_missing_fields_are_asked_for_beside_the_field_and_the_call_goes_on(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench, callAddress="", callProblem=" ")
    bench.key(keys.RECORD_CALL.first)
    assert bench.count(case_file) == 0
    form = bench.phone.screen_.form
    wrong: dict[Field, str] = {one: one.error for one in (form.fields.address, form.fields.problem, form.fields.name)}
    assert wrong[form.fields.address] == "Tanyakan alamat."
    assert wrong[form.fields.problem] == "Tulis permasalahan dengan kata-kata penelepon."
    assert wrong[form.fields.name] == ""
    assert form.fields.address.editor.hasFocus()
    bench.write("callAddress", FIELDS["callAddress"])
    bench.write("callProblem", FIELDS["callProblem"])
    bench.press("recordCallButton")
    assert bench.count(case_file) == 1
    assert bench.count(visit) == 0, "a call signs no guest book"


def test_two_presses_of_save_make_one_case(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench)
    for _ in range(3):
        bench.phone.model.record()
    bench.settle()
    assert bench.count(case_file) == 1


def test_a_wrong_number_is_closed_at_once_and_typed_words_are_asked_about(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    bench.key(keys.NOT_CONSULTATION.first)
    assert (state(bench).page, state(bench).call) == (Page.LIST, None)
    bench.press("takeCallButton")
    bench.write("callName", "Rina")
    bench.key(keys.CUT_OFF.first)
    assert state(bench).asking is Asking.CUT_OFF
    bench.key("Esc")
    assert words(bench, "callName") == "Rina"
    bench.key(keys.CUT_OFF.first)
    bench.key("Return")
    assert state(bench).call is None
    outcomes = bench.db.read(lambda tx: tx.execute(select(phone_call.c.outcome)).scalars().all())
    assert outcomes == ["not_consultation", "cut_off"]
    assert bench.count(phone_draft) == 0
    assert bench.count(case_file) == 0


def test_the_next_call_begins_with_empty_fields(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench)
    bench.press("cutOffButton")
    bench.press("closeCallButton")
    bench.press("takeCallButton")
    assert state(bench).typed == Typed()
    assert words(bench, "callName") == ""


def test_the_front_office_alone_has_no_telephone_desk(bench: Bench) -> None:
    spec = bench.shell.specs["phone"]
    assert "front_office" not in {str(role) for role in spec.roles}
    assert spec.summons[0][0] == keys.TELEPHONE


def test_a_paste_of_a_megabyte_is_refused_beside_the_field(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    field = bench.find("callProblem")
    field.setFocus()
    QApplication.clipboard().setText("x" * 1_000_000)
    bench.key("Ctrl+V")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == ""
    assert "paling banyak" in bench.phone.screen_.form.fields.problem.error


def test_the_journal_of_a_call_names_nobody(bench: Bench) -> None:
    bench.sign_in()
    called(bench)
    rows = bench.db.read(
        lambda tx: tx.execute(select(journal.c.canonical).where(journal.c.kind.like("phone.%"))).scalars().all()
    )
    assert rows
    assert not any("Rina" in str(row) or "5551" in str(row) for row in rows)


def test_every_button_of_the_form_can_be_reached_by_key(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    reached: set[str] = set()
    for _ in range(60):
        focus: QWidget | None = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = {
        *FIELDS,
        "callKind",
        "callGroup",
        "callTender",
        "callEmail",
        "callRole",
        "recordCallButton",
        "knownSearch",
    }
    assert wanted <= reached
    assert not state(bench).may(Verb.ANSWER)
    assert Identity() == state(bench).typed.identity
    assert state(bench).typed.problem == Problem()
