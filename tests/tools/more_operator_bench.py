"""Shorthands for tests of the archive and the settings over a real office."""

from uuid import UUID

from loket_operator.archive.model import ArchiveModel
from loket_operator.archive.workspace import ArchiveWorkspace
from loket_operator.supervisor.model import SupervisorModel
from loket_operator.supervisor.workspace import SupervisorWorkspace
from loket_shared.services import calls, case_reading, cases, promising, turn_ends
from loket_shared.services.act import Act
from loket_shared.services.tickets import Issued
from operator_bench import Bench


def archive(bench: Bench) -> ArchiveModel:
    """Return the archive's model."""
    workspace = bench.shell.workspaces["archive"]
    assert isinstance(workspace, ArchiveWorkspace)
    return workspace.model


def supervisor(bench: Bench) -> SupervisorModel:
    """Return the settings' model."""
    workspace = bench.shell.workspaces["supervisor"]
    assert isinstance(workspace, SupervisorWorkspace)
    return workspace.model


def act(bench: Bench, login: str = "dimas") -> Act:
    """Return an act of somebody at another machine."""
    return bench.kiosk.act(bench.clock, staff_id=bench.staff_id(login))


def answered(bench: Bench, text: str = "Sudah dijelaskan.", name: str = "Budi Santoso", *, after: float = 0) -> Issued:
    """Let a visitor come and get an answer from Dimas at another desk, after so many seconds."""
    issued = _served(bench, name)
    bench.clock.advance(after)
    case_id = case_of(issued)
    version = bench.db.read(lambda tx: case_reading.read_case(tx, case_id)).version
    bench.db.write(lambda tx: cases.answer(tx, act(bench), case_id, version, text))
    return issued


def promised(bench: Bench, name: str = "Budi Santoso") -> Issued:
    """Let a visitor come and be promised an answer."""
    issued = _served(bench, name)
    case_id = case_of(issued)
    version = bench.db.read(lambda tx: case_reading.read_case(tx, case_id)).version
    due = bench.clock.now().replace(hour=9, day=25)
    bench.db.write(lambda tx: promising.promise(tx, act(bench), case_id, version, due, "Menunggu Admin PPE."))
    return issued


def case_of(issued: Issued) -> UUID:
    """Return the case of a number with a form."""
    assert issued.case_id is not None
    return issued.case_id


def _served(bench: Bench, name: str) -> Issued:
    issued = bench.visitor(name)
    desk = next(one for one in bench.shell.console.catalogue.desks if one.name == "Loket 2")
    bench.db.write(lambda tx: calls.call_next(tx, act(bench), desk.id))
    bench.db.write(lambda tx: turn_ends.present(tx, act(bench), issued.ticket_id))
    return issued
