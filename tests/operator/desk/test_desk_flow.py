"""A consultation at the desk, from the call to the archive, over a real database."""

from loket_operator.desk.state import CopyChoice, DraftState, Panel, Paper
from loket_shared.db.schema import archive_entry, case_answer, copy_owed, document_print, draft
from operator_bench import Bench
from PySide6.QtWidgets import QPlainTextEdit


def serve(bench: Bench) -> None:
    bench.visitor()
    bench.news()
    bench.press("callNextButton")
    bench.press("presentButton")


def test_a_consultation_ends_answered_printed_and_archived(bench: Bench) -> None:
    bench.sign_in()
    serve(bench)
    bench.write("answerEdit", "Pecah berkas menjadi lima bagian.")
    bench.press("finishButton")
    assert bench.desk.state.panel is Panel.FINISH
    bench.press("printButton")
    assert bench.desk.state.finishing.paper is Paper.PRINTED
    assert sorted(one.name for one in bench.paper_folder.iterdir()) == [
        "FK-2026-000001-asli.pdf",
        "FK-2026-000001-salinan.pdf",
    ]
    assert not bench.find("finishButton").isEnabled(), "the copy's fate must be told first"
    bench.press("copyHandedButton")
    bench.write("archiveLocationField", "Lemari 2")
    bench.press("archiveFinal")
    bench.press("finishButton")
    assert bench.desk.state.current is None
    assert bench.count(case_answer) == 1
    assert bench.count(document_print) == 2
    assert bench.count(archive_entry) == 1
    assert bench.count(copy_owed) == 0
    assert bench.events("copy.handed") == 1
    assert bench.events("ticket.finished") == 1


def test_a_printer_that_is_away_lets_the_visit_end_and_puts_the_copy_on_the_list(bench: Bench) -> None:
    bench.sign_in()
    serve(bench)
    bench.paper_folder.rmdir()
    bench.write("answerEdit", "Jawaban.")
    bench.press("finishButton")
    bench.press("printButton")
    assert bench.desk.state.finishing.paper is Paper.FAILED
    assert bench.desk.state.finishing.copy is CopyChoice.OWED
    bench.press("finishButton")
    assert bench.count(copy_owed) == 1
    assert [one.form_label for one in bench.desk.state.owed] == ["FK-2026-000001"]
    bench.press("owedTab")
    bench.press("handOverButton:FK-2026-000001")
    assert bench.desk.state.owed == ()
    assert bench.events("copy.handed") == 1


def test_no_answer_yet_promises_a_day_and_gives_the_form_number(bench: Bench) -> None:
    bench.sign_in()
    serve(bench)
    bench.press("promiseButton")
    bench.press("promiseSaveButton")
    assert bench.desk.state.panel is Panel.DICTATE
    assert bench.find("dictateNumber").property("text") == "FK-2026-000001"
    bench.press("numberGivenButton")
    assert bench.events("case.number_told") == 1
    bench.press("finishButton")
    bench.press("finishButton")
    assert bench.desk.state.current is None
    assert bench.events("ticket.finished") == 1


def test_a_promise_whose_number_was_not_told_asks_again_after_a_restart(bench: Bench) -> None:
    bench.sign_in()
    serve(bench)
    bench.press("promiseButton")
    bench.press("promiseSaveButton")
    bench.program.close()
    bench.start()
    bench.sign_in()
    assert bench.desk.state.panel is Panel.DICTATE


def test_what_is_typed_survives_a_kill(bench: Bench) -> None:
    bench.sign_in()
    serve(bench)
    bench.write("answerEdit", "Setengah kalimat")
    bench.desk.save_draft()
    bench.settle()
    assert bench.desk.state.draft.state is DraftState.SAVED
    bench.kill()
    bench.start()
    bench.sign_in()
    edit = bench.find("answerEdit")
    assert isinstance(edit, QPlainTextEdit)
    assert edit.toPlainText() == "Setengah kalimat"
    assert bench.count(draft) == 1


def test_a_wrong_call_keeps_the_place_and_needs_a_reason(bench: Bench) -> None:
    first, _second = bench.visitor("Ani"), bench.visitor("Budi")
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("withdrawButton")
    bench.press("withdrawReason:1")
    assert bench.desk.state.current is None
    assert bench.desk.state.queue[0].label == first.label
    assert bench.desk.state.queue[0].skips == 0


def test_skipping_early_asks_why_and_after_three_calls_it_does_not(bench: Bench) -> None:
    for name in ("Ani", "Budi", "Citra"):
        bench.visitor(name)
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("skipButton")
    assert bench.desk.state.panel is Panel.SKIP
    bench.key("Esc")
    assert bench.desk.state.panel is Panel.NONE
    for _ in range(2):
        bench.clock.advance(40)
        bench.press("recallButton")
    assert not bench.find("recallButton").isEnabled()
    bench.press("skipButton")
    assert bench.desk.state.current is None
    assert [(one.label, one.skips) for one in bench.desk.state.queue] == [("A002", 0), ("A001", 1), ("A003", 0)]


def test_a_visitor_who_leaves_in_the_middle_keeps_the_case_open(bench: Bench) -> None:
    bench.sign_in()
    serve(bench)
    bench.press("leaveButton")
    bench.press("leaveReason:1")
    assert bench.desk.state.current is None
    assert bench.events("ticket.left") == 1


def test_a_service_without_a_form_ends_with_one_press(bench: Bench) -> None:
    bench.visitor(form=False)
    bench.sign_in(desk="Meja 1")
    bench.press("callNextButton")
    bench.press("presentButton")
    assert bench.find("guestPane").isVisible()
    bench.press("finishButton")
    assert bench.events("ticket.finished") == 1


def test_a_choice_that_is_not_offered_has_no_key_either(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.key("F5")
    bench.key("F8")
    bench.write("answerEdit", "Pecah berkasnya.")
    bench.key("F12")
    assert not bench.find("copyNoneButton").isVisible()
    bench.key("Alt+X")
    assert bench.desk.state.finishing.copy is None, "an answered visitor gets a copy, now or later"
