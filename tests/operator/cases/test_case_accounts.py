"""What an officer accounts for at a case: causes by one key, pauses, and the evidence dossier."""

from uuid import UUID

from cases_bench import enter, later, open_case, opened, panel, pick, recorded
from loket_operator.cases.acts import CaseAct, Rest, resting
from loket_shared.db.schema import deviation_entry, pause
from loket_shared.domain.deviations import Cause
from operator_bench import Bench
from PySide6.QtWidgets import QLabel, QPushButton
from sqlalchemy import select


def late(bench: Bench) -> UUID:
    """Let Sari prioritise a case an hour too late, and leave it open on the screen."""
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    later(bench, minutes=60)
    bench.key("Alt+P")
    bench.press("actSend")
    return case_id


def causes(bench: Bench) -> list[tuple[str, str]]:
    query = select(deviation_entry.c.cause, deviation_entry.c.text).order_by(deviation_entry.c.seq)
    return [(row.cause, row.text) for row in bench.db.read(lambda tx: tx.execute(query).all())]


def test_one_key_says_why_a_step_was_late(bench: Bench) -> None:
    late(bench)
    times = opened(bench).times
    assert times is not None
    assert [one.step_label for one in times.unexplained] == ["S1-02"]
    assert bench.find("act:explain").isVisible()
    bench.key("Ctrl+P")
    title = bench.find("caseCausesTitle")
    assert isinstance(title, QLabel)
    assert "S1-02" in title.text()
    bench.key("2")
    assert causes(bench) == [(str(Cause.HARD_PROBLEM), "")]
    assert opened(bench).panel is None
    assert not bench.find("act:explain").isVisible()


def test_another_cause_needs_words_and_keeps_them(bench: Bench) -> None:
    late(bench)
    bench.key("Ctrl+P")
    bench.key("R")
    assert panel(bench).refusal
    assert causes(bench) == []
    bench.write("caseCauseText", "2 rapat mendadak")
    assert panel(bench).typed["text"] == "2 rapat mendadak", "digits are typed, not taken for a cause"
    bench.key("Esc")
    bench.key("Ctrl+P")
    assert panel(bench).typed["text"] == "2 rapat mendadak"
    bench.press(f"caseCause:{Cause.OTHER}")
    assert causes(bench) == [(str(Cause.OTHER), "2 rapat mendadak")]


def test_only_who_answers_for_the_step_gives_its_cause(bench: Bench) -> None:
    case_id = late(bench)
    bench.shell.gate.start_change()
    bench.shell.gate.unlock("dimas", bench.person("dimas").pin)
    bench.settle()
    open_case(bench, case_id)
    one, officer = opened(bench), bench.shell.workspaces["cases"].model.officer  # type: ignore[attr-defined]
    rests = resting(CaseAct.EXPLAIN, one.story, officer, bench.clock.now(), one.times)
    holds = one.story.standing.holder_id == officer.staff_id
    assert rests == (None if holds else Rest.THEIRS)
    assert bench.find("act:explain").isEnabled() is holds


def test_a_pause_holds_the_clock_until_it_is_ended(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1", ago=5)
    enter(bench)
    open_case(bench, case_id)
    bench.key("Ctrl+J")
    assert panel(bench).act is CaseAct.PAUSE
    pick(bench, "actCause", "spse")
    bench.press("actSend")
    times = opened(bench).times
    assert times is not None
    assert times.pause is not None
    before = times.running[0].net
    button = bench.find("act:pause")
    assert isinstance(button, QPushButton)
    assert button.text().startswith("Lanjutkan")
    later(bench, minutes=40)
    bench.news()
    now = opened(bench).times
    assert now is not None
    assert now.running[0].net == before
    assert "SPSE terganggu" in bench.find("stepChipTitle").text()  # type: ignore[attr-defined]
    bench.key("Ctrl+J")
    after = opened(bench).times
    assert after is not None
    assert after.pause is None
    row = bench.db.read(lambda tx: tx.execute(select(pause)).one())
    assert (row.ended_at - row.began_at).total_seconds() == 2400


def test_the_dossier_is_saved_by_one_key(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    bench.key("Ctrl+H")
    for _ in range(3):
        bench.settle()
    made = list(bench.config.data_dir.rglob("berkas-bukti-FK-2026-000001*.pdf"))
    assert len(made) == 1
    assert made[0].name in bench.shell.frame.said.text()
    assert not opened(bench).proving
    assert bench.events("data.exported") == 1
