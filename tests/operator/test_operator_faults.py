"""The database goes away and comes back: nothing typed is lost, nothing is done twice, no dialog."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from database_lock import locked
from loket_operator.desk.legal import needs_saving
from loket_operator.desk.reading import Part
from loket_operator.desk.state import DraftState
from loket_operator.session import Sitting
from loket_operator.shell import Shell
from loket_operator.sign_in.state import Gate
from loket_operator.widgets.bounded_text import BoundedText
from loket_shared.db.errors import Reason
from loket_shared.db.schema import act as act_table
from loket_shared.db.schema import call, case_answer
from loket_shared.services.signing_in import SignedIn
from operator_bench import Bench
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import make_url


def again(bench: Bench) -> None:
    """Let Work ask the database anew, as its timer would."""
    bench.press("databaseRetryButton")


def test_an_act_waits_for_the_database_and_is_done_once(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    with locked(bench):
        bench.press("callNextButton")
        assert bench.shell.console.acting.waiting == {"call_next"}
        banner = bench.find("databaseBanner")
        assert banner.isVisible()
        shown = bench.find("databaseFault")
        assert isinstance(shown, QLabel)
        assert "Basis data sedang sibuk." in shown.text()
        assert "Data per 09.30." in shown.text()
        assert not bench.find("callNextButton").isEnabled(), "a second press would be a second wish"
        assert bench.count(call) == 0
        keys = bench.count(act_table)
    again(bench)
    assert bench.desk.state.calling is not None
    assert bench.count(call) == 1
    assert bench.count(act_table) == keys + 1
    assert not bench.find("databaseBanner").isVisible()


def test_waiting_acts_can_be_given_up(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    with locked(bench):
        bench.press("callNextButton")
        bench.press("databaseGiveUpButton")
        assert bench.shell.console.acting.busy == frozenset()
    again(bench)
    assert bench.count(call) == 0
    assert bench.find("callNextButton").isEnabled()


def test_a_draft_waits_and_is_saved_when_the_database_is_back(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("presentButton")
    with locked(bench):
        bench.write("answerEdit", "Selama gangguan.")
        bench.desk.save_draft()
        bench.settle()
        assert bench.desk.state.draft.state is DraftState.WAITING
        bench.write("answerEdit", "Selama gangguan, diketik terus.")
    again(bench)
    assert bench.desk.state.draft.text == "Selama gangguan, diketik terus."
    bench.desk.save_draft()
    bench.settle()
    assert bench.desk.state.draft.state is DraftState.SAVED


def test_an_answer_is_written_once_however_often_it_is_sent(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("presentButton")
    bench.write("answerEdit", "Jawaban.")
    bench.desk.save_draft()
    bench.settle()
    bench.press("finishButton")
    with locked(bench):
        bench.press("printButton")
        assert not bench.find("printButton").isEnabled()
    again(bench)
    assert bench.count(case_answer) == 1


def test_a_console_started_without_its_database_waits_and_opens_by_itself(bench: Bench, tmp_path: Path) -> None:
    with locked(bench):
        bench.program.close()
        bench.start()
        assert bench.program.shell is None
        said = bench.program.starting.findChild(QLabel, "startingMessage")
        assert said is not None
        assert "Basis data sedang sibuk." in said.text()
    assert tmp_path.exists()
    for _ in range(2):  # one ring from each thread that waited
        bench.program.work.available.emit()
    bench.settle()
    assert bench.shell.gate.state.gate is Gate.SIGN_IN
    shells = [one for one in QApplication.topLevelWidgets() if isinstance(one, Shell) and one.isVisible()]
    assert shells == [bench.shell]


def test_an_outdated_schema_is_said_in_words(bench: Bench) -> None:
    bench.program.close()
    path = make_url(bench.url).database
    assert path is not None
    shutil.copy(path, f"{path}.kept")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE alembic_version SET version_num = '0000'")
    bench.start()
    assert bench.program.shell is None
    said = bench.program.starting.findChild(QLabel, "startingMessage")
    assert said is not None
    assert "belum diperbarui" in said.text()


def test_every_fault_has_words(bench: Bench) -> None:
    for reason in Reason:
        bench.shell.frame.banner.show_fault(reason, None, 0)
        shown = bench.shell.frame.banner.findChild(QLabel, "databaseFault")
        assert shown is not None
        assert "Yang Anda ketik tetap ada." in shown.text()


def test_a_bug_in_an_act_does_not_rest_its_button_for_ever(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    bench.visitor()
    bench.sign_in()

    def broken(*_words: object) -> None:
        raise KeyError("a bug")

    with monkeypatch.context() as patched:
        patched.setattr("loket_operator.desk.calling.calls.call_next", broken)
        bench.desk.call_next()
        with qtbot.captureExceptions() as caught:
            bench.settle()
    assert [kind for kind, _, _ in caught] == [KeyError]
    assert bench.shell.console.acting.busy == frozenset()
    bench.press("callNextButton")
    assert bench.desk.state.calling is not None


def test_a_bug_in_a_reading_does_not_stop_later_readings(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    bench.sign_in()

    def broken(*_words: object) -> None:
        raise KeyError("a bug")

    with monkeypatch.context() as patched:
        patched.setattr("loket_operator.desk.core.read_picture", broken)
        bench.desk.read(frozenset({Part.QUEUE}))
        with qtbot.captureExceptions() as caught:
            bench.settle()
    assert [kind for kind, _, _ in caught] == [KeyError]
    bench.settle()
    bench.visitor()
    bench.news()
    assert len(bench.desk.state.queue) == 1


def test_the_sign_in_screen_says_that_the_database_is_away(bench: Bench) -> None:
    with locked(bench):
        bench.shell.gate.sign_in("sari", bench.person("sari").password)
        bench.settle()
        shown = bench.find("signInButtonFault")
        assert isinstance(shown, QLabel)
        assert shown.isVisible()
        assert shown.text() == "Basis data sedang sibuk."
    bench.shell.retry()
    bench.settle()
    assert bench.shell.gate.state.gate is Gate.DESK
    assert not bench.find("signInButtonFault").isVisible()


def test_somebody_without_a_role_sees_nothing_of_a_visitor(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    nobody = SignedIn(bench.staff_id("dimas"), "Tamu", "", ())
    bench.shell.console.session.show(Sitting(nobody, "dimas", bench.shell.console.session.sitting.desk))
    bench.settle()
    assert bench.find("noRole").isVisible()
    assert not bench.find("deskScreen").isVisible()
    bench.key("F8")
    assert bench.desk.state.calling is not None, "no key works without a role"


def test_naughty_texts_go_through_unharmed(bench: Bench) -> None:
    naughty = "=SUM(A1) %s {0} '; DROP TABLE visit;-- 🙂 \u202eabc <b>x</b> \x07"
    bench.visitor(naughty[:60])
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("presentButton")
    bench.write("answerEdit", naughty)
    bench.press("finishButton")
    bench.press("printButton")
    assert bench.count(case_answer) == 1
    assert not needs_saving(bench.desk.state)


def pasted(bench: Bench, field: str, text: str) -> BoundedText:
    edit = bench.find(field)
    assert isinstance(edit, BoundedText)
    mime = QMimeData()
    mime.setText(text)
    edit.insertFromMimeData(mime)
    bench.settle()
    return edit


def said(bench: Bench, name: str) -> str:
    shown = bench.find(name)
    assert isinstance(shown, QLabel)
    return shown.text()


def test_a_megabyte_pasted_into_the_answer_is_refused_in_words(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("presentButton")
    bench.write("answerEdit", "Jawaban. ")
    edit = pasted(bench, "answerEdit", "x" * 1_000_000)
    assert edit.toPlainText() == "Jawaban. "
    assert "teks menjadi 1000009 huruf, paling banyak 10000" in said(bench, "sayLine")
    assert pasted(bench, "answerEdit", "Tambahan.").toPlainText() == "Jawaban. Tambahan."


def test_typing_stops_where_the_form_is_full(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("presentButton")
    bench.write("answerEdit", "kata " * 2_000)
    edit = bench.find("answerEdit")
    assert isinstance(edit, BoundedText)
    QTest.keyClicks(edit, "abc")
    assert len(edit.toPlainText()) == 10_000
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert len(edit.toPlainText()) == 9_999


def test_two_texts_that_are_too_long_together_are_kept_and_said_so(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("presentButton")
    bench.desk.type_answer("kata " * 3_000)
    assert "terlalu panjang: 15.000 dari 10.000 huruf" in said(bench, "draftState")
    assert not bench.find("finishButton").isEnabled()
    bench.write("answerEdit", "kata " * 1_000)
    assert bench.find("finishButton").isEnabled()


def test_a_megabyte_pasted_into_a_form_field_is_refused_beside_it(bench: Bench) -> None:
    bench.sign_in()
    bench.press("tab:frontOffice")
    bench.press("newVisitButton")
    assert pasted(bench, "visitProblem", "y" * 1_000_000).toPlainText() == ""
    assert "paling banyak 10000" in said(bench, "visitProblemError")


def test_scrolling_past_a_list_chooses_nothing(bench: Bench) -> None:
    bench.sign_in()
    bench.press("tab:frontOffice")
    bench.press("newVisitButton")
    kind = bench.find("visitKind")
    assert isinstance(kind, QComboBox)
    before = kind.currentIndex()
    down = QPoint(0, -120)
    place = kind.rect().center()
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        QPointF(place), QPointF(kind.mapToGlobal(place)), QPoint(), down, none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,  # Qt names it by place only
    )  # fmt: skip
    QApplication.sendEvent(kind, event)
    assert kind.currentIndex() == before
    kind.setFocus()
    QApplication.sendEvent(kind, event)
    assert kind.currentIndex() != before, "with the keyboard on it, the wheel works"


def test_closing_the_window_on_what_is_not_saved_yet_is_asked_for_twice(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("presentButton")
    with locked(bench):
        bench.write("answerEdit", "Ditulis selama gangguan.")
        bench.desk.save_draft()
        bench.settle()
        bench.shell.close()
        bench.settle()
        assert bench.shell.isVisible()
        assert "menutup sekali lagi membuangnya" in said(bench, "databaseFault")
    again(bench)
    assert bench.desk.state.draft.state is DraftState.SAVED
    bench.shell.close()
    assert not bench.shell.isVisible(), "nothing would be lost any more"


def test_a_window_that_is_closed_twice_closes_though_the_database_is_away(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    with locked(bench):
        bench.press("callNextButton")
        for visible in (True, False):
            bench.shell.close()
            assert bench.shell.isVisible() is visible
