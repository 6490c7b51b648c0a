"""What follows a call: answered and laid down, promised and dictated, rung back, and two officers on one case."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from loket_operator import keys
from loket_operator.desk.state import DraftState, Paper
from loket_operator.phone.dictation import dictated
from loket_operator.phone.state import Asking, Page
from loket_shared.db.schema import archive_entry, case_answer, case_file, case_note, case_promise, phone_call
from loket_shared.domain.states import CaseState, ContactOutcome
from loket_shared.qt.texts import Language
from loket_shared.services import cases, promising, telling
from loket_shared.services.act import Act, new_key
from loket_shared.services.people import Identity, Problem
from loket_shared.services.phone_calls import CallRecorded, answer_call, record_call
from operator_bench import Bench
from phone_bench import state, words
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from sqlalchemy import Connection, select

RINA = Identity("Rina Kartika Ningrum", "CV Sumber Rejeki", "Jl. Melati 3", "081355512345")
TROUBLE = Problem("Tidak dapat masuk ke SPSE.")


def called(bench: Bench) -> None:
    """Take a call and write its form, as an officer does."""
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    named = (
        ("callPhone", RINA.phone), ("callName", RINA.name), ("callOrganisation", RINA.organisation),
        ("callAddress", RINA.address), ("callProblem", TROUBLE.text),
    )  # fmt: skip
    for name, text in named:
        bench.write(name, text)
    bench.key(keys.RECORD_CALL.first)


def act_of(bench: Bench, login: str) -> Act:
    return replace(bench.shell.console.session.act(), key=new_key(), staff_id=bench.staff_id(login))


def promised(bench: Bench, *, solved: bool = False, login: str = "dimas") -> UUID:
    """Let another officer have taken a call and promised an answer; `solved`: the solution is known meanwhile."""

    def go(tx: Connection) -> UUID:
        call = answer_call(tx, act_of(bench, login), None)
        made = record_call(tx, act_of(bench, login), call.call_id, RINA, TROUBLE)
        assert isinstance(made, CallRecorded)
        due = bench.clock.now() + timedelta(hours=5)
        promising.promise(tx, act_of(bench, login), made.case_id, 2, due)
        promising.tell_number(tx, act_of(bench, login), made.case_id)
        if solved:
            telling.keep_solution(tx, act_of(bench, login), made.case_id, 3, "Blokir sudah dibuka.")
        return made.case_id

    return bench.db.write(go)


def case_state(bench: Bench) -> str:
    found: str = bench.db.read(lambda tx: tx.execute(select(case_file.c.state)).scalar_one())
    return found


@pytest.mark.parametrize(
    ("label", "language", "said"),
    [
        ("FK-2026-000413", "id", "F-K, dua nol dua enam, nol nol nol empat satu tiga"),
        ("FK-2026-000413", "en", "F-K, two zero two six, zero zero zero four one three"),
        ("LPSE/2026.000008", "id", "L-P-S-E, dua nol dua enam, nol nol nol nol nol delapan"),
        ("K7-1", "id", "K tujuh, satu"),
        ("", "id", ""),
    ],
)
def test_a_number_is_dictated_sign_by_sign(label: str, language: Language, said: str) -> None:
    assert dictated(label, language) == said


def test_a_call_is_answered_printed_and_laid_down_in_the_same_place(bench: Bench) -> None:
    called(bench)
    assert state(bench).page is Page.CASE
    assert bench.find("callAnswerEdit").hasFocus()
    assert not bench.find("callFinishButton").isEnabled()
    bench.write("callAnswerEdit", "Kosongkan tembolok peramban.")
    bench.key(keys.FINISH.first)
    assert state(bench).asking is Asking.ARCHIVE
    assert case_state(bench) == CaseState.ANSWERED
    bench.clock.advance(9 * 60)
    bench.shell.tick()
    assert words(bench, "stepWords") == "sisa 01.00"
    bench.key(keys.PRINT_CALL.first)
    assert state(bench).paper is Paper.PRINTED
    assert [one.name for one in bench.paper_folder.iterdir()] == ["FK-2026-000001-asli.pdf"]
    bench.write("callPlace", "Lemari 2")
    bench.press("callFinal")
    bench.key(keys.FINISH.first)
    assert case_state(bench) == CaseState.ARCHIVED
    assert (state(bench).page, state(bench).work) == (Page.LIST, None)
    assert "ARS-2026-000001" in words(bench, "sayLine")
    assert bench.shell.console.memory.habits.archive_place == "Lemari 2"


def test_the_original_needs_a_place_and_may_wait_for_the_archive(bench: Bench) -> None:
    called(bench)
    bench.write("callAnswerEdit", "Jawaban.")
    bench.press("callFinishButton")
    bench.press("callFinishButton")
    assert words(bench, "sayLine").endswith("Tulis dahulu di mana formulir asli disimpan.")
    assert bench.count(archive_entry) == 0
    bench.key("Esc")
    assert (state(bench).page, case_state(bench)) == (Page.LIST, CaseState.ANSWERED)


def test_a_printer_that_is_away_stops_nothing(bench: Bench) -> None:
    called(bench)
    bench.paper_folder.rmdir()
    bench.write("callAnswerEdit", "Jawaban.")
    bench.press("callFinishButton")
    bench.press("printCallButton")
    assert state(bench).paper is Paper.FAILED
    assert words(bench, "callPaper").startswith("Belum tercetak")
    bench.write("callPlace", "Lemari 2")
    bench.press("callFinishButton")
    assert bench.count(archive_entry) == 1


def test_no_answer_yet_promises_and_dictates_until_the_caller_has_the_number(bench: Bench) -> None:
    called(bench)
    bench.key(keys.PROMISE.first)
    assert state(bench).asking is Asking.PROMISE
    bench.key("Esc")
    assert state(bench).asking is Asking.NONE
    bench.press("callPromiseButton")
    bench.press("promiseSaveButton")
    assert words(bench, "dictateCallNumber") == "FK-2026-000001"
    assert words(bench, "dictateCallWords") == "F-K, dua nol dua enam, nol nol nol nol nol satu"
    assert words(bench, "stepTitle") == "S0-08 Beri tahu nomor"
    assert not bench.find("callAnswerEdit").isVisible()
    bench.key(keys.NUMBER_NOTED.second)
    assert bench.events("case.number_told") == 1
    assert state(bench).page is Page.LIST
    assert [one.form_label for one in state(bench).call_backs] == ["FK-2026-000001"]
    assert words(bench, "backPhone:FK-2026-000001") == "0813 5551 2345"


def test_a_number_that_was_not_dictated_is_asked_for_after_a_restart(bench: Bench) -> None:
    called(bench)
    bench.press("callPromiseButton")
    bench.press("promiseSaveButton")
    bench.kill()
    bench.start()
    bench.sign_in()
    bench.key(keys.CALL_BACKS.first)
    assert words(bench, "backDue:FK-2026-000001") == "Belum selesai: nomor belum didiktekan"
    bench.press("backButton:FK-2026-000001")
    assert state(bench).asking is Asking.DICTATE
    bench.press("numberNotedButton")
    assert bench.events("case.number_told") == 1


def test_a_case_that_was_only_begun_is_found_again_with_its_draft_after_a_kill(bench: Bench) -> None:
    called(bench)
    bench.write("callAnswerEdit", "Setengah kalimat")
    bench.phone.model.save_draft()
    bench.settle()
    assert state(bench).draft.state is DraftState.SAVED
    bench.kill()
    bench.start()
    bench.sign_in()
    bench.key(keys.CALL_BACKS.second)
    bench.press("backButton:FK-2026-000001")
    edit = bench.find("callAnswerEdit")
    assert isinstance(edit, QPlainTextEdit)
    assert edit.toPlainText() == "Setengah kalimat"
    assert not bench.find("outcomeRow").isVisible(), "nobody was rung"


def test_the_case_stays_open_over_the_served_visitor_and_back(bench: Bench) -> None:
    bench.visitor()
    called(bench)
    bench.write("callAnswerEdit", "Coba")
    bench.key(keys.TELEPHONE.first)
    assert bench.shell.current == "desk"
    bench.press("callNextButton")
    bench.key(keys.TELEPHONE.first)
    assert state(bench).page is Page.CASE
    edit = bench.find("callAnswerEdit")
    assert isinstance(edit, QPlainTextEdit)
    assert edit.toPlainText() == "Coba"
    assert bench.count(phone_call) == 1, "going on with a case is no new call"


def test_a_new_call_leaves_the_case_on_the_list(bench: Bench) -> None:
    called(bench)
    bench.key(keys.NEW_CALL.first)
    assert state(bench).page is Page.FORM
    assert bench.count(phone_call) == 2
    bench.key(keys.CALL_BACKS.first)
    assert words(bench, "backDue:FK-2026-000001") == "Belum selesai: sedang dikerjakan"
    bench.press("backButton:FK-2026-000001")
    assert state(bench).page is Page.CASE
    bench.key(keys.NEW_CALL.first)
    assert state(bench).page is Page.FORM
    assert bench.count(phone_call) == 2


@pytest.mark.parametrize(
    ("key", "outcome"),
    [
        (keys.NO_ANSWER, ContactOutcome.NO_ANSWER),
        (keys.WRONG_NUMBER, ContactOutcome.WRONG_NUMBER),
        (keys.MESSAGE_LEFT, ContactOutcome.MESSAGE_LEFT),
    ],
)
def test_what_came_of_ringing_is_one_key(bench: Bench, key: keys.Keys, outcome: ContactOutcome) -> None:
    bench.sign_in()
    promised(bench)
    bench.news()
    bench.key(keys.CALL_BACKS.first)
    bench.press("backButton:FK-2026-000001")
    assert words(bench, "phoneCaseNumber") == "0813 5551 2345"
    assert bench.events("case.viewed") == 1
    bench.key(key.first)
    noted = bench.db.read(lambda tx: tx.execute(select(case_note.c.outcome)).scalars().all())
    assert noted == [outcome]
    assert state(bench).page is Page.LIST
    assert words(bench, "backTries:FK-2026-000001").startswith("Ditelepon 1×")


def test_a_reached_reporter_is_told_the_known_solution_with_one_key(bench: Bench) -> None:
    bench.sign_in()
    promised(bench, solved=True)
    bench.news()
    bench.key(keys.CALL_BACKS.first)
    bench.press("backButton:FK-2026-000001")
    bench.key(keys.REACHED.first)
    assert bench.events("case.told") == 1
    assert case_state(bench) == CaseState.ANSWERED
    assert state(bench).asking is Asking.ARCHIVE
    assert state(bench).call_backs == ()


def test_a_solution_that_is_reworded_on_the_telephone_is_kept_and_told(bench: Bench) -> None:
    bench.sign_in()
    promised(bench, solved=True)
    bench.news()
    bench.key(keys.CALL_BACKS.first)
    bench.press("backButton:FK-2026-000001")
    bench.write("callAnswerEdit", "Blokir sudah dibuka. Masuk dengan sandi lama.")
    bench.press("reachedButton")
    texts = bench.db.read(lambda tx: tx.execute(select(case_answer.c.text).order_by(case_answer.c.seq)).scalars().all())
    assert texts == ["Blokir sudah dibuka.", "Blokir sudah dibuka. Masuk dengan sandi lama."]
    assert bench.events("case.told") == 1


def test_a_reached_reporter_without_a_solution_is_answered_or_promised_again(bench: Bench) -> None:
    bench.sign_in()
    promised(bench)
    bench.news()
    bench.key(keys.CALL_BACKS.first)
    bench.press("backButton:FK-2026-000001")
    bench.key(keys.REACHED.first)
    assert state(bench).page is Page.CASE
    bench.press("callPromiseButton")
    bench.press("promiseSaveButton")
    assert bench.count(case_promise) == 2
    bench.press("numberNotedButton")
    bench.press("backButton:FK-2026-000001")
    bench.write("callAnswerEdit", "Sudah dapat masuk.")
    bench.press("callFinishButton")
    assert case_state(bench) == CaseState.ANSWERED


def test_an_overdue_promise_says_so(bench: Bench) -> None:
    bench.sign_in()
    promised(bench)
    bench.news()
    bench.key(keys.CALL_BACKS.first)
    assert words(bench, "backDue:FK-2026-000001") == "Hari ini sebelum 14.30"
    bench.clock.advance(6 * 3600)
    bench.shell.tick()
    assert words(bench, "backDue:FK-2026-000001").startswith("Lewat sejak")
    assert bench.find("backDue:FK-2026-000001").property("role") == "bad"


def test_two_officers_on_one_case_lose_neither_text(bench: Bench) -> None:
    called(bench)
    form = state(bench).sheet
    assert form is not None
    bench.write("callAnswerEdit", "Teks Sari.")
    act = act_of(bench, "dimas")
    bench.db.write(lambda tx: cases.answer(tx, act, form.case_id, form.version, "Teks Dimas."))
    bench.press("callFinishButton")
    assert state(bench).other is not None
    edit = bench.find("callAnswerEdit")
    assert isinstance(edit, QPlainTextEdit)
    assert edit.toPlainText() == "Teks Sari."
    bench.press("takeTheirsButton")
    assert edit.toPlainText() == "Teks Dimas.\n\nTeks Sari."


def test_a_case_that_was_answered_before_is_read_out(bench: Bench) -> None:
    called(bench)
    bench.write("callAnswerEdit", "Jawaban lama.")
    bench.press("callFinishButton")
    bench.press("archiveLaterButton")
    bench.press("takeCallButton")
    bench.write("knownSearch", "1")
    bench.phone.model.look_up()
    bench.settle()
    bench.press("continueButton:FK-2026-000001")
    assert words(bench, "phoneCaseSaid").startswith("Sudah dijawab")
    assert not bench.find("callPromiseButton").isEnabled()
    assert bench.count(case_note) == 1


def test_the_list_is_walked_by_keyboard_and_the_key_leads_back(bench: Bench) -> None:
    bench.sign_in()
    promised(bench)
    bench.news()
    bench.key(keys.CALL_BACKS.first)
    bench.key(keys.TO_KNOWN.first)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "backButton:FK-2026-000001"
    bench.key("Space")
    bench.key(keys.LEAVE_CASE.first)
    assert state(bench).page is Page.LIST
    bench.key(keys.CALL_BACKS.first)
    assert bench.shell.current == "desk"
