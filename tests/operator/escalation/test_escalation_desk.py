"""The visitor is still there: from the desk to LKPP and back, and the turn ends once it was sent (S3-11, S3-12)."""

from cases_bench import cases
from escalation_bench import latest, model
from loket_operator.cases.state import Page
from loket_shared.db.schema import ticket
from loket_shared.domain.escalation import EscalationState
from loket_shared.domain.states import TicketState
from operator_bench import Bench
from sqlalchemy import select


def served(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("presentButton")


def test_the_desk_opens_the_draft_and_the_turn_ends_once_it_was_sent(bench: Bench) -> None:
    served(bench)
    sheet = bench.desk.state.sheet
    assert sheet is not None
    bench.write("answerEdit", "Belum selesai ditulis")
    bench.key("Alt+9")
    bench.settle()
    assert bench.shell.current == "cases"
    assert cases(bench).state.page is Page.ESCALATION
    bench.key("Ctrl+Return")
    assert latest(bench, sheet.case_id).state is EscalationState.DRAFT
    bench.news()
    bench.press("tab:desk")
    finish = bench.find("finishButton")
    assert not finish.isEnabled()
    assert "belum dikirim" in finish.toolTip()
    assert "S3-11" in str(bench.find("stepTitle").property("text"))
    bench.key("Alt+9")
    assert bench.shell.current == "cases"
    assert len(model(bench).state.items or ()) == 1, "the same draft is gone on with"
    bench.write("draftNumber", "TTS-99")
    bench.key("Ctrl+Return")
    bench.news()
    bench.press("tab:desk")
    assert "S3-12" in str(bench.find("stepTitle").property("text"))
    bench.press("finishButton")
    bench.press("printButton")
    bench.press("copyHandedButton")
    bench.press("finishButton")
    state = bench.db.read(lambda tx: tx.execute(select(ticket.c.state)).scalar_one())
    assert state == TicketState.DONE
    assert bench.events("copy.handed") == 1
    kept = latest(bench, sheet.case_id)
    assert (kept.state, kept.external_number) == (EscalationState.SENT, "TTS-99")


def test_the_key_rests_while_nobody_is_served(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    assert not bench.find("unsolvableButton").isVisible()
    bench.key("Alt+9")
    assert bench.shell.current == "desk"
