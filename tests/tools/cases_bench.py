"""Shorthands for tests of the cases' workspace over a real office."""

from datetime import datetime, timedelta
from uuid import UUID

from loket_operator.cases.model import CasesModel
from loket_operator.cases.state import OpenedCase, Panel
from loket_operator.cases.workspace import CasesWorkspace
from loket_shared.db.schema import case_file
from loket_shared.domain.states import Channel
from loket_shared.services import remote_cases
from loket_shared.services.people import Identity, Problem
from operator_bench import Bench
from PySide6.QtWidgets import QComboBox
from sqlalchemy import select


def cases(bench: Bench) -> CasesModel:
    """Return the workspace's model."""
    workspace = bench.shell.workspaces["cases"]
    assert isinstance(workspace, CasesWorkspace)
    return workspace.model


def enter(bench: Bench, login: str = "sari") -> CasesModel:
    """Sign in and go to the open cases."""
    bench.sign_in(login)
    bench.press("tab:cases")
    return cases(bench)


def change_to(bench: Bench, login: str) -> None:
    """Let another officer take the console by PIN; the workspace stays."""
    bench.shell.gate.start_change()
    bench.shell.gate.unlock(login, bench.person(login).pin)
    bench.settle()


def recorded(bench: Bench, number: str, *, name: str = "Rina Kartika", ago: int = 5, channel: Channel = Channel.LPSE_SUPPORT, problem: str = "Tidak dapat masuk.") -> UUID:  # fmt: skip
    """Let a ticket be recorded at another machine by Dimas."""
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
    ticket = remote_cases.ExternalTicket(number) if channel is Channel.LPSE_SUPPORT else None
    received = bench.clock.now() - timedelta(minutes=ago)
    who, what = Identity(name, "CV Sumber Rejeki"), Problem(problem)
    made = bench.db.write(lambda tx: remote_cases.record_case(tx, act, channel, who, what, received, ticket))
    assert isinstance(made, remote_cases.Recorded)
    return made.case_id


def opened(bench: Bench) -> OpenedCase:
    """Return the open case."""
    found = cases(bench).state.open
    assert found is not None
    return found


def panel(bench: Bench) -> Panel:
    """Return the open panel."""
    found = opened(bench).panel
    assert found is not None
    return found


def open_case(bench: Bench, case_id: UUID) -> None:
    """Open a case from the list."""
    cases(bench).open_case(case_id)
    bench.settle()


def pick(bench: Bench, name: str, value: object) -> None:
    """Choose a row of a drop-down list as a person does."""
    box = bench.find(name)
    assert isinstance(box, QComboBox)
    assert box.isVisible()
    at = next(place for place in range(box.count()) if box.itemData(place) == value)
    box.setCurrentIndex(at)
    box.activated.emit(at)
    bench.settle()


def row(bench: Bench, case_id: UUID) -> object:
    """Return a case's row as it stands."""
    return bench.db.read(lambda tx: tx.execute(select(case_file).where(case_file.c.id == case_id)).one())


def later(bench: Bench, **span: float) -> datetime:
    """Let time pass."""
    bench.clock.advance(timedelta(**span).total_seconds())
    return bench.clock.now()
