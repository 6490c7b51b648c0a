"""Sheets come out once a press, and each is written down in the name of whoever pressed, whatever happens meanwhile."""

from database_lock import locked
from loket_shared.db.schema import document_print
from loket_shared.services import finish
from loket_shared.services.case_reading import read_case
from loket_shared.services.finish import CopyOutcome
from more_operator_bench import act, answered, archive, case_of
from operator_bench import Bench
from sqlalchemy import select


def owing(bench: Bench) -> str:
    """Let a visitor go whose copy is still owed; returns the form's number."""
    issued = answered(bench)
    bench.db.write(lambda tx: finish.finish(tx, act(bench), issued.ticket_id, CopyOutcome.OWED))
    return bench.db.read(lambda tx: read_case(tx, case_of(issued)).form_label)


def test_an_owed_copy_is_printed_once_however_often_the_button_is_pressed(bench: Bench) -> None:
    label = owing(bench)
    bench.sign_in()
    bench.key("Alt+D")
    (owed,) = bench.desk.state.owed
    for _ in range(3):
        bench.desk.print_copy(owed.case_id)
        archive(bench).print_copy(owed.case_id)
    bench.settle()
    assert bench.count(document_print) == 2, "once from the desk and once from the archive"
    bench.press(f"printCopyButton:{label}")
    assert bench.count(document_print) == 3, "a later press is another copy"


def test_a_sheet_that_comes_out_after_the_officer_left_is_noted_in_his_name(bench: Bench) -> None:
    owing(bench)
    bench.sign_in()
    (owed,) = bench.desk.state.owed
    bench.desk.print_copy(owed.case_id)
    archive(bench).print_copy(owed.case_id)
    bench.shell.gate.sign_out()
    bench.settle()
    by = bench.db.read(lambda tx: tx.execute(select(document_print.c.staff_id)).scalars().all())
    assert by == [bench.staff_id("sari")] * 2


def test_a_sheet_that_came_out_is_noted_though_what_waits_was_given_up(bench: Bench) -> None:
    owing(bench)
    bench.sign_in()
    (owed,) = bench.desk.state.owed
    bench.desk.print_copy(owed.case_id)
    bench.work.run_next()
    with locked(bench):
        bench.settle()
        assert bench.shell.console.acting.waiting == frozenset(), "nothing that could be taken back"
        bench.shell.console.acting.give_up()
    bench.shell.retry()
    bench.settle()
    assert bench.count(document_print) == 1
