"""From "Tidak dapat ditangani" to the sending: the draft, its five minutes, two officers at it (S2-01, A.8-12)."""

from dataclasses import replace

import pytest
from cases_bench import cases, change_to, later, opened, pick, recorded, row
from cases_bench import enter as sign_in
from cases_bench import open_case as open_one
from escalation_bench import begun, latest, model, of_case
from loket_operator.cases.acts import CaseAct
from loket_operator.cases.state import Page
from loket_shared.db.schema import case_file
from loket_shared.domain.escalation import EscalationState, EscalationVerb
from loket_shared.domain.states import CaseState, Means
from loket_shared.services import case_notes, escalating
from loket_shared.services.case_notes import NoteKind
from operator_bench import Bench
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from sqlalchemy import update

S, V = EscalationState, EscalationVerb


def words(bench: Bench, name: str) -> str:
    found = bench.find(name)
    return str(found.property("text"))


def test_the_draft_follows_from_the_case_and_is_sent_by_keyboard_alone(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1", problem="Unggah berhenti di 80%.\nSudah tiga kali.")
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
    bench.db.write(
        lambda tx: case_notes.add_note(tx, act, case_id, NoteKind.INTERNAL, "Peramban lain sudah dicoba.", Means.NONE)
    )
    sign_in(bench)
    open_one(bench, case_id)
    bench.key("Alt+9")
    bench.key("Ctrl+Return")
    assert words(bench, "draftTitle") == "Unggah berhenti di 80%."
    text = bench.find("draftText")
    assert isinstance(text, QPlainTextEdit)
    assert QApplication.focusWidget() is text
    assert "Nama: Rina Kartika" in text.toPlainText()
    assert "NPWP:" in text.toPlainText()
    assert latest(bench, case_id).wording.tried == "- Peramban lain sudah dicoba."
    bench.key("Alt+W")
    copied = QGuiApplication.clipboard().text()
    reference = latest(bench, case_id).reference
    assert copied.startswith(f"Subjek: [{reference}] Unggah berhenti di 80%.")
    assert "NPWP" not in copied, "an identity line that nobody filled in is left out"
    bench.write("draftNumber", "LS-4711")
    bench.key("Ctrl+Return")
    view = latest(bench, case_id)
    assert (view.state, view.external_number) == (S.SENT, "LS-4711")
    assert cases(bench).state.open is not None
    assert opened(bench).story.view.state is CaseState.ESCALATED


def test_the_clock_runs_to_red_and_says_so_in_words(bench: Bench) -> None:
    begun(bench)
    workspace = bench.shell.workspaces["cases"]
    for seconds, kind, said in ((100, "calm", "sisa 03.20"), (150, "amber", "sisa 00.50"), (80, "red", "lewat 00.30")):
        later(bench, seconds=seconds)
        workspace.tick()
        assert bench.find("escalationStand").property("kind") == kind
        assert said in words(bench, "escalationClock")


def test_knowing_earlier_asks_why_and_keeps_both_instants(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    sign_in(bench)
    open_one(bench, case_id)
    bench.key("Alt+9")
    pick(bench, "moveBack", "10")
    bench.key("Ctrl+Return")
    assert of_case(bench, case_id) == ()
    assert "mengapa" in words(bench, "moveTextError")
    bench.write("moveText", "Sambungan terputus")
    bench.key("Ctrl+Return")
    view = latest(bench, case_id)
    assert (view.recorded_at - view.known_at).total_seconds() == 600
    assert view.late_reason == "Sambungan terputus"


def test_an_empty_draft_is_refused_at_its_field_and_what_was_typed_stays(bench: Bench) -> None:
    case_id = begun(bench)
    bench.write("draftTitle", " ")
    bench.write("draftTried", "Sudah dimulai ulang")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.DRAFT
    assert bench.find("draftTitleError").isVisible()
    assert latest(bench, case_id).wording.tried == "Sudah dimulai ulang"
    bench.write("draftTitle", "Unggah gagal")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.SENT


def test_a_draft_survives_leaving_and_another_officer(bench: Bench) -> None:
    case_id = begun(bench)
    bench.write("draftTried", "Sudah dimulai ulang")
    bench.key("Esc")
    assert cases(bench).state.page is Page.CASE
    assert latest(bench, case_id).wording.tried == "Sudah dimulai ulang"
    bench.key("Alt+9")
    assert model(bench).state.form is not None
    assert len(of_case(bench, case_id)) == 1, "an unsent draft is gone on with"
    bench.write("draftTried", "Sudah dua kali")
    change_to(bench, "dimas")
    assert latest(bench, case_id).wording.tried == "Sudah dua kali"
    assert model(bench).state.story is None, "nothing that the first officer opened stays in sight"


@pytest.mark.parametrize("act", [CaseAct.ESCALATE, CaseAct.THREAD])
def test_the_case_itself_offers_both_ways(bench: Bench, act: CaseAct) -> None:
    case_id = recorded(bench, "LS-1")
    sign_in(bench)
    open_one(bench, case_id)
    bench.key("F4")
    assert bench.find(f"act:{act}").isEnabled() == (act is CaseAct.ESCALATE)
    assert row(bench, case_id)


def test_two_officers_at_one_draft_lose_nothing_unseen(bench: Bench) -> None:
    case_id = begun(bench)
    bench.write("draftTried", "Milik saya")
    view = latest(bench, case_id)
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
    theirs = replace(view.wording, tried="Milik Dimas")
    bench.db.write(lambda tx: escalating.revise(tx, act, view.id, view.version, theirs, view.channel, ()))
    bench.news()
    assert not bench.find("moveSend").isEnabled()
    tried = bench.find("draftTried")
    assert isinstance(tried, QPlainTextEdit)
    assert tried.toPlainText() == "Milik saya"
    bench.press("moveTheirs")
    assert tried.toPlainText() == "Milik Dimas"
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.SENT


def test_when_it_was_sent_may_be_told_afterwards(bench: Bench) -> None:
    case_id = begun(bench)
    then = later(bench, minutes=2)
    later(bench, minutes=7)
    box = bench.find("draftAtGiven")
    assert isinstance(box, QAbstractButton)
    box.setChecked(True)
    model(bench).type_field("at", then)
    bench.key("Ctrl+Return")
    view = latest(bench, case_id)
    assert (view.state, view.sent_at) == (S.SENT, then)


def test_what_was_saved_a_moment_ago_does_not_stand_in_the_way(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    sign_in(bench)
    open_one(bench, case_id)
    bench.key("Alt+9")
    saved = update(case_file).values(version=case_file.c.version + 1)
    bench.db.write(lambda tx: tx.execute(saved))
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.DRAFT
