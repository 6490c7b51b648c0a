"""The desk's clock counts against the office's own standards: those of the version that the visit began with."""

from dataclasses import replace

from loket_operator.desk.clock import Level, present_step, read, standards
from loket_shared.domain.sop.model import wall
from loket_shared.services.procedure_edit import new_version
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.procedures import current_version, procedures
from loket_shared.services.results import Saved
from operator_bench import Bench
from PySide6.QtWidgets import QLabel


def set_analysis(bench: Bench, minutes: int) -> None:
    """Let the office's procedure give the analysis (S3-09) so many minutes from now on."""
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("wulan"))
    s3 = next(one for one in bench.db.read(lambda tx: procedures(tx, bench.kiosk.office_id)) if one.code == "S3")
    now = bench.db.read(lambda tx: read_version(tx, current_version(tx, s3.id)))
    steps = tuple(replace(one, standard=wall(minutes)) if one.number == 9 else one for one in now.steps)
    content = replace(now, steps=steps)
    saved = bench.db.write(lambda tx: new_version(tx, act, s3.id, s3.revision, content, "SK 12/2026"))
    assert isinstance(saved, Saved)


def shown(bench: Bench) -> str:
    clock = bench.find("stepClock")
    assert isinstance(clock, QLabel)
    return clock.text()


def level(bench: Bench) -> Level:
    current = bench.desk.state.current
    assert current is not None
    return read(present_step(current, standards()), bench.clock.now()).level


def serve(bench: Bench) -> None:
    bench.visitor()
    bench.news()
    bench.key("F5")
    bench.key("F8")


def test_the_clock_counts_against_the_offices_own_standard(bench: Bench) -> None:
    bench.sign_in()
    set_analysis(bench, 45)
    serve(bench)
    bench.clock.advance(31 * 60)
    bench.shell.tick()
    assert shown(bench) == "31.00 / 45.00"
    assert level(bench) is Level.CALM, "not late by a time that this office does not have"
    bench.clock.advance(15 * 60)
    assert level(bench) is Level.RED


def test_what_runs_keeps_the_standard_that_it_began_with(bench: Bench) -> None:
    bench.sign_in()
    serve(bench)
    set_analysis(bench, 45)
    bench.news()
    bench.shell.tick()
    assert shown(bench).endswith("/ 30.00")


def test_copy_and_archive_have_their_own_time_after_the_answer(bench: Bench) -> None:
    bench.sign_in()
    set_analysis(bench, 45)
    serve(bench)
    bench.write("answerEdit", "Pecah berkasnya.")
    bench.key("F12")
    bench.press("printButton")
    bench.shell.tick()
    assert shown(bench).endswith("/ 10.00")
