"""Shorthands for tests of the escalations' pages over a real office."""

from uuid import UUID

from cases_bench import cases, enter, open_case, recorded
from loket_operator.cases.state import Page
from loket_operator.cases.workspace import CasesWorkspace
from loket_operator.escalation.model import EscalationsModel
from loket_shared.domain.escalation import EscalationState
from loket_shared.services.escalation_reading import EscalationView, escalations_of
from operator_bench import Bench


def model(bench: Bench) -> EscalationsModel:
    """Return the pages' model."""
    workspace = bench.shell.workspaces["cases"]
    assert isinstance(workspace, CasesWorkspace)
    return workspace.escalations.model


def begun(bench: Bench, problem: str = "Unggah berhenti di 80%.\nSudah tiga kali.") -> UUID:
    """Record a case, open it and say by two keys that it cannot be solved here; returns the case."""
    case_id = recorded(bench, "LS-1", problem=problem)
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+9")
    assert cases(bench).state.page is Page.ESCALATION
    bench.key("Ctrl+Return")
    return case_id


def sent(bench: Bench, number: str = "TTS-99") -> UUID:
    """Let a case be escalated and sent by hand; returns the case."""
    case_id = begun(bench)
    bench.write("draftNumber", number)
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is EscalationState.SENT
    return case_id


def of_case(bench: Bench, case_id: UUID) -> tuple[EscalationView, ...]:
    """Return a case's escalations as the database holds them."""
    return bench.db.read(lambda tx: escalations_of(tx, case_id))


def latest(bench: Bench, case_id: UUID) -> EscalationView:
    """Return the case's newest escalation as the database holds it."""
    return of_case(bench, case_id)[-1]
