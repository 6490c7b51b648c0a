"""The database goes away and comes back: nothing typed is lost, nothing is done twice, no dialog."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from loket_operator.desk.state import DraftState
from loket_operator.sign_in.state import Gate
from loket_shared.db.errors import Reason
from loket_shared.db.schema import act as act_table
from loket_shared.db.schema import call, case_answer
from operator_bench import Bench
from PySide6.QtWidgets import QLabel
from sqlalchemy import make_url


@contextmanager
def locked(bench: Bench) -> Iterator[None]:
    """Hold the database's write lock, as a stuck program would."""
    path = make_url(bench.url).database
    assert path is not None
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


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
    bench.program.work.available.emit()
    bench.settle()
    assert bench.shell.gate.state.gate is Gate.SIGN_IN


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
