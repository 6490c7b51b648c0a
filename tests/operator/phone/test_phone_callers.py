"""Who calls: callers known from earlier cases, numbers that they quote, and how long it rang."""

from dataclasses import replace

from loket_operator import keys
from loket_operator.phone.state import Page
from loket_shared.db.schema import case_file, case_note
from loket_shared.services.procedure_edit import new_version
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.procedures import procedures, version_for
from loket_shared.services.results import Saved
from operator_bench import Bench
from phone_bench import FIELDS, called, front, keep, state, words
from PySide6.QtWidgets import QApplication
from sqlalchemy import Connection


def test_a_known_caller_is_offered_and_the_call_goes_on_with_the_old_case(bench: Bench) -> None:
    bench.sign_in()
    called(bench)
    bench.press("leaveCaseButton")
    bench.press("takeCallButton")
    bench.write("callPhone", "0813 5551 2345")
    keep(bench)
    assert words(bench, "knownName:FK-2026-000001") == "Rina Kartika Ningrum — CV Sumber Rejeki"
    bench.key(keys.TO_KNOWN.first)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "continueButton:FK-2026-000001"
    bench.key("Space")
    assert state(bench).page is Page.CASE
    assert bench.count(case_file) == 1
    assert bench.count(case_note) == 1
    assert state(bench).call is None


def test_a_number_quoted_by_the_caller_finds_its_case(bench: Bench) -> None:
    bench.sign_in()
    called(bench)
    bench.press("newCallButton")
    bench.write("knownSearch", "fk-2026-000001")
    keep(bench)
    bench.press("continueButton:FK-2026-000001")
    assert state(bench).page is Page.CASE
    bench.press("newCallButton")
    bench.write("knownSearch", "Sumber Makmur")
    keep(bench)
    assert words(bench, "phoneCardsEmpty") == "Tidak ada yang cocok dengan “Sumber Makmur”."


def test_part_a_of_a_known_caller_can_be_taken_over(bench: Bench) -> None:
    bench.sign_in()
    called(bench)
    bench.press("newCallButton")
    bench.write("callProblem", "Masalah kedua.")
    bench.write("callName", "rina kar")
    keep(bench)
    bench.press("useButton:FK-2026-000001")
    assert words(bench, "callAddress") == FIELDS["callAddress"]
    bench.press("recordCallButton")
    assert bench.count(case_file) == 2
    assert state(bench).sheet is not None


def measured(bench: Bench) -> None:
    """Let the supervisor turn on the ten seconds of S0-02."""
    act = replace(bench.shell.console.session.act(), staff_id=bench.staff_id("wulan"))

    def save(tx: Connection) -> Saved:
        seen = read_version(tx, version_for(tx, act.office_id, "telephone"))
        steps = tuple(replace(one, measured=True) if one.number == 2 else one for one in seen.steps)
        known = next(one for one in procedures(tx, act.office_id) if one.code == "S0")
        made = new_version(tx, act, known.id, known.revision, replace(seen, steps=steps), "Mengukur sapaan")
        assert isinstance(made, Saved)
        return made

    bench.db.write(save)
    bench.news()


def test_the_ring_is_measured_only_where_the_office_wants_it(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.RINGS.first)
    assert front(bench) == "desk"
    bench.key(keys.CALL_BACKS.first)
    assert not bench.find("ringButton").isVisible()
    bench.press("takeCallButton")
    bench.key(keys.NOT_CONSULTATION.first)
    assert bench.events("phone.rang") == 0
    measured(bench)
    bench.key(keys.TELEPHONE.first)
    assert front(bench) == "desk"
    bench.key(keys.RINGS.second)
    assert state(bench).page is Page.RINGING
    bench.clock.advance(12)
    bench.shell.tick()
    assert words(bench, "stepWords") == "lewat 00.02"
    bench.key(keys.TELEPHONE.first)
    assert state(bench).page is Page.FORM
    assert bench.events("phone.rang") == 1
    call = state(bench).call
    assert call is not None
    assert call.rang_at is not None
    assert (call.answered_at - call.rang_at).total_seconds() == 12


def test_a_ring_that_nobody_took_is_forgotten(bench: Bench) -> None:
    bench.sign_in()
    measured(bench)
    bench.key(keys.RINGS.first)
    bench.key("Esc")
    assert (state(bench).page, state(bench).rang_at) == (Page.LIST, None)
    bench.press("takeCallButton")
    assert bench.events("phone.rang") == 0
