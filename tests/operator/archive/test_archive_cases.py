"""The archive over a real office: search, opening noted, an answer that comes later, paper again, and the final place."""

from dataclasses import replace

from database_lock import locked
from loket_operator.archive.state import Page
from loket_operator.archive.wishes import Span
from loket_operator.widgets.table import Column, TableModel, TableRow
from loket_shared.db.schema import archive_entry, article, document_print
from loket_shared.qt.tokens import LIGHT
from loket_shared.services import case_reading, cases, finish
from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.finish import CopyOutcome, Sheet
from more_operator_bench import act, answered, archive, case_of, promised
from operator_bench import Bench
from PySide6.QtCore import QAbstractItemModel, QMimeData, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QTableView
from sqlalchemy import select


def open_list(bench: Bench, login: str = "wulan") -> None:
    bench.sign_in(login)
    bench.press("tab:archive")
    bench.press("archivePageButton")


def search(bench: Bench, words: str) -> list[str]:
    bench.write("archiveSearch", words)
    archive(bench).read_list()
    bench.settle()
    return [one.name for one in archive(bench).state.rows or ()]


def strict(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_list_is_searched_by_what_a_person_remembers(bench: Bench) -> None:
    answered(bench, "Bersihkan tembolok peramban.")
    promised(bench, "Rina Kartika")
    open_list(bench)
    assert search(bench, "rina") == ["Rina Kartika"]
    assert search(bench, "tembolok") == ["Budi Santoso"]
    assert search(bench, "000002") == ["Rina Kartika"]
    assert search(bench, "tidak ada yang begini") == []
    assert bench.find("archiveEmpty").isVisible()


def test_the_table_keeps_the_rules_of_models(bench: Bench) -> None:
    open_list(bench)
    view = bench.find("archiveList")
    assert isinstance(view, QTableView)
    tester = strict(view.model())
    answered(bench)
    promised(bench, "Rina Kartika")
    bench.news()
    assert view.model().rowCount() == 2
    search(bench, "rina")
    assert view.model().rowCount() == 1
    search(bench, "tidak ada")
    assert view.model().rowCount() == 0
    assert tester.model() is view.model()


def test_a_table_answers_for_each_cell_and_nothing_beside_it(bench: Bench) -> None:
    assert bench.shell.isVisible()
    model = TableModel((Column("A", 40), Column("B")), LIGHT)
    tester = strict(model)
    model.show((TableRow(("satu", "dua"), None, frozenset({1})),))
    assert [model.index(0, at).data() for at in range(2)] == ["satu", "dua"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "B"
    assert model.headerData(7, Qt.Orientation.Horizontal) is None
    assert model.index(0, 1).data(Qt.ItemDataRole.ForegroundRole) is not None
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "satu"
    assert tester.model() is model


def test_opening_a_form_is_noted_and_looking_again_is_not(bench: Bench) -> None:
    issued = answered(bench)
    open_list(bench)
    view = bench.find("archiveList")
    assert isinstance(view, QTableView)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    before = bench.events("case.viewed")
    QTest.keyClick(view, Qt.Key.Key_Return)
    bench.settle()
    case = archive(bench).state.open
    assert case is not None
    assert case.view.case_id == case_of(issued)
    assert bench.events("case.viewed") == before + 1
    bench.news()
    assert bench.events("case.viewed") == before + 1
    bench.key("Esc")
    assert archive(bench).state.open is None


def test_a_promised_answer_is_written_later_and_then_filed_for_good(bench: Bench) -> None:
    issued = promised(bench)
    open_list(bench)
    model = archive(bench)
    model.open_case(case_of(issued))
    bench.settle()
    assert not bench.find("archiveMakeFinal").isEnabled()
    bench.press("archiveLayDown")
    assert model.state.open is not None
    assert model.state.open.refusal
    bench.write("archivePlace", "Lemari 2, map November")
    bench.press("archiveLayDown")
    bench.write("archiveAnswerEdit", "Akun sudah dipulihkan.")
    bench.settle()
    bench.press("archiveSaveAnswer")
    assert model.state.open.view.state == "answered"
    assert model.state.open.view.answer == "Akun sudah dipulihkan."
    bench.press("archiveMakeFinal")
    assert model.state.open.view.state == "archived"
    assert model.state.open.row.final
    entry = bench.db.read(lambda tx: tx.execute(select(archive_entry)).one())
    assert (entry.state, entry.location) == ("final", "Lemari 2, map November")
    edit = bench.find("archiveAnswerEdit")
    assert isinstance(edit, QPlainTextEdit)
    assert edit.isReadOnly()


def test_another_officers_answer_is_shown_beside_and_never_overwritten(bench: Bench) -> None:
    issued = promised(bench)
    open_list(bench)
    model = archive(bench)
    case_id = case_of(issued)
    model.open_case(case_id)
    bench.settle()
    bench.write("archiveAnswerEdit", "Teks saya.")
    version = bench.db.read(lambda tx: case_reading.read_case(tx, case_id)).version
    bench.db.write(lambda tx: cases.answer(tx, act(bench), case_id, version, "Teks Dimas."))
    bench.press("archiveSaveAnswer")
    assert model.state.open is not None
    assert model.state.open.theirs is not None
    assert model.state.open.theirs.answer == "Teks Dimas."
    assert bench.db.read(lambda tx: case_reading.read_case(tx, case_id)).answer == "Teks Dimas."
    bench.press("archiveTakeTheirs")
    assert model.state.open.text == "Teks Dimas.\n\nTeks saya."
    bench.press("archiveSaveAnswer")
    assert bench.db.read(lambda tx: case_reading.read_case(tx, case_id)).answer == "Teks Dimas.\n\nTeks saya."


def test_what_was_typed_is_there_again_after_a_kill(bench: Bench) -> None:
    issued = promised(bench)
    open_list(bench)
    archive(bench).open_case(case_of(issued))
    bench.settle()
    bench.write("archiveAnswerEdit", "Belum selesai ditulis")
    bench.shell.flush()
    bench.settle()
    bench.kill()
    bench.start()
    open_list(bench)
    archive(bench).open_case(case_of(issued))
    bench.settle()
    case = archive(bench).state.open
    assert case is not None
    assert case.text == "Belum selesai ditulis"
    assert case.view.answer == ""


def test_a_reprint_is_counted_and_says_so(bench: Bench) -> None:
    issued = answered(bench)
    open_list(bench)
    model = archive(bench)
    model.open_case(case_of(issued))
    bench.settle()
    bench.press("archivePrintOriginal")
    bench.press("archivePrintOriginal")
    assert bench.count(document_print) == 2
    assert model.state.open is not None
    assert model.state.open.next_print(Sheet.ASLI) == 3
    assert model.state.open.next_print(Sheet.SALINAN) == 1
    assert "ke-2" in bench.find("archivePrintOriginal").accessibleName()
    assert len(list(bench.paper_folder.glob("*.pdf"))) == 2


def test_an_owed_copy_is_handed_over_from_the_list(bench: Bench) -> None:
    issued = answered(bench)
    bench.db.write(lambda tx: finish.finish(tx, act(bench), issued.ticket_id, CopyOutcome.OWED))
    open_list(bench, "sari")
    bench.news()
    model = archive(bench)
    assert [one.form_label for one in model.state.owed] == [issued.form_label]
    bench.press("owedPageButton")
    bench.press(f"handOver:{issued.form_label}")
    assert model.state.owed == ()
    assert bench.events("copy.handed") == 1
    assert bench.find("owedPageEmpty").isVisible()


def test_only_what_has_no_place_is_listed_when_asked(bench: Bench) -> None:
    issued = answered(bench)
    promised(bench, "Rina Kartika")
    open_list(bench)
    model = archive(bench)
    model.open_case(case_of(issued))
    bench.settle()
    bench.write("archivePlace", "Lemari 2")
    bench.press("archiveLayDown")
    bench.press("archiveBack")
    bench.press("archiveUnarchived")
    model.read_list()
    bench.settle()
    assert model.state.query == ArchiveQuery(only_unarchived=True)
    assert [one.name for one in model.state.rows or ()] == ["Rina Kartika"]
    assert model.state.unarchived == 1


def test_nothing_of_a_visitor_stays_when_the_officer_changes(bench: Bench) -> None:
    issued = answered(bench)
    open_list(bench)
    model = archive(bench)
    model.open_case(case_of(issued))
    bench.settle()
    model.show_page(Page.LIST)
    bench.shell.workspaces["archive"].officer_changed()
    assert model.state.open is None


def test_a_search_stays_when_a_supervisor_changes_the_officers_desk(bench: Bench) -> None:
    promised(bench, "Rina Kartika")
    open_list(bench)
    assert search(bench, "rina") == ["Rina Kartika"]
    sitting = bench.shell.console.session.sitting
    assert sitting.desk is not None
    bench.shell.console.session.show(replace(sitting, desk=replace(sitting.desk, name="Loket Tengah")))
    bench.settle()
    assert archive(bench).state.query.text == "rina"
    assert [one.name for one in archive(bench).state.rows or ()] == ["Rina Kartika"]


def test_older_pages_are_reached_by_key_and_a_new_search_starts_at_the_newest(bench: Bench) -> None:
    answered(bench)
    promised(bench, "Rina Kartika")
    open_list(bench)
    model = archive(bench)
    newest = (model.state.rows or ())[0]
    model.show(replace(model.state, rows=(newest,), more=True))
    bench.press("archiveOlder")
    assert [one.name for one in model.state.rows or ()] == ["Budi Santoso"]
    assert not model.state.more
    bench.press("archiveNewer")
    assert len(model.state.rows or ()) == 2
    model.show(replace(model.state, more=True))
    bench.press("archiveOlder")
    assert search(bench, "rina") == ["Rina Kartika"]
    assert model.state.trail == ()


def test_a_good_answer_becomes_an_article_once_its_names_were_looked_at(bench: Bench) -> None:
    issued = answered(bench, "Bapak Budi Santoso diminta membersihkan tembolok.")
    open_list(bench)
    archive(bench).open_case(case_of(issued))
    bench.settle()
    bench.press("archiveArticle")
    bench.settle()
    assert bench.find("articlePanel").isVisible()
    bench.press("articleSave")
    bench.settle()
    assert bench.count(article) == 0
    said = bench.find("articleSaid")
    assert isinstance(said, QLabel)
    assert "Budi Santoso" in said.text()
    bench.write("articleAnswer", "Bersihkan tembolok peramban.")
    assert said.text() == ""
    bench.press("articleSave")
    bench.settle()
    assert bench.count(article) == 1
    assert not bench.find("articlePanel").isVisible()
    assert archive(bench).state.open is not None


def test_what_was_typed_while_the_database_was_away_is_saved_though_the_form_was_closed(bench: Bench) -> None:
    issued = promised(bench)
    open_list(bench)
    model = archive(bench)
    model.open_case(case_of(issued))
    bench.settle()
    with locked(bench):
        bench.write("archiveAnswerEdit", "Akun sudah dipulihkan.")
        model.close_case()
        bench.settle()
    bench.shell.retry()
    bench.settle()
    model.open_case(case_of(issued))
    bench.settle()
    assert model.state.open is not None
    assert model.state.open.text == "Akun sudah dipulihkan."


def test_an_old_draft_does_not_hide_the_answer_that_a_colleague_wrote_since(bench: Bench) -> None:
    issued = promised(bench)
    open_list(bench)
    model = archive(bench)
    model.open_case(case_of(issued))
    bench.settle()
    bench.write("archiveAnswerEdit", "Catatan lama.")
    model.close_case()
    bench.settle()
    bench.clock.advance(60)
    version = bench.db.read(lambda tx: case_reading.read_case(tx, case_of(issued))).version
    bench.db.write(lambda tx: cases.answer(tx, act(bench), case_of(issued), version, "Jawaban Dimas."))
    model.open_case(case_of(issued))
    bench.settle()
    case = model.state.open
    assert case is not None
    assert case.theirs is not None
    assert (case.text, case.theirs.answer) == ("Catatan lama.", "Jawaban Dimas.")
    assert bench.find("archiveTakeTheirs").isVisible()
    assert not bench.find("archiveSaveAnswer").isEnabled()


def test_what_the_form_cannot_keep_is_refused_in_words_and_never_cut_off(bench: Bench) -> None:
    issued = promised(bench)
    open_list(bench)
    model = archive(bench)
    model.open_case(case_of(issued))
    bench.settle()
    bench.write("archiveAnswerEdit", "Sudah diketik.")
    pasted = QMimeData()
    pasted.setText("x" * 1_000_000)
    edit = bench.find("archiveAnswerEdit")
    assert isinstance(edit, QPlainTextEdit)
    edit.insertFromMimeData(pasted)
    assert edit.toPlainText() == "Sudah diketik."
    refusal = bench.find("archiveRefusal")
    assert isinstance(refusal, QLabel)
    assert "paling banyak 10000" in refusal.text()
    model.type_answer("y" * 10_001)
    model.save_answer()
    bench.settle()
    assert model.state.open is not None
    assert "10001 huruf" in model.state.open.refusal
    assert model.state.open.view.answer == "", "nothing was cut off unseen"


def dates(bench: Bench, span: Span) -> None:
    """Choose which dates are searched, as a person does."""
    box = bench.find("archiveSpan")
    assert isinstance(box, QComboBox)
    at = next(place for place in range(box.count()) if box.itemData(place) == span)
    box.setCurrentIndex(at)
    box.activated.emit(at)
    archive(bench).read_list()
    bench.settle()


def names(bench: Bench) -> list[str]:
    return [one.name for one in archive(bench).state.rows or ()]


def test_today_is_another_day_after_midnight(bench: Bench) -> None:
    answered(bench, name="Kemarin")
    open_list(bench)
    dates(bench, Span.TODAY)
    assert names(bench) == ["Kemarin"]
    bench.clock.advance(24 * 3600)
    answered(bench, name="Hari ini")
    bench.shell.tick()
    archive(bench).read_list()
    bench.settle()
    assert names(bench) == ["Hari ini"]


def test_the_next_officer_finds_no_dates_chosen_and_all_forms(bench: Bench) -> None:
    answered(bench)
    open_list(bench)
    dates(bench, Span.TODAY)
    bench.shell.gate.unlock("dimas", bench.person("dimas").pin)
    bench.settle()
    assert archive(bench).state.query == ArchiveQuery()
    box = bench.find("archiveSpan")
    assert isinstance(box, QComboBox)
    assert box.currentData() == Span.ALL, "the list shows what the box says"


def test_a_form_that_opens_after_its_officer_left_is_shown_to_nobody_else(bench: Bench) -> None:
    issued = answered(bench)
    open_list(bench)
    model = archive(bench)
    model.open_case(case_of(issued))
    bench.shell.gate.sign_out()
    bench.settle()
    assert model.state.open is None
