"""Puts the console together: settings, database, clock, workspaces; every part may be handed in."""

from collections.abc import Sequence
from pathlib import Path

from loket_shared import paths
from loket_shared.clock import Clock, SystemClock
from loket_shared.config import Config, load
from loket_shared.db import Database
from loket_shared.devices.mail.secret_file import SecretFile
from loket_shared.qt import start
from loket_shared.qt.texts import as_language
from loket_shared.qt.work import Work
from PySide6.QtCore import QSize

from loket_operator.archive.workspace import SPEC as ARCHIVE
from loket_operator.bidding.workspace import SPEC as BIDDING
from loket_operator.cases.workspace import SPEC as CASES
from loket_operator.desk.workspace import SPEC as DESK
from loket_operator.front_office.workspace import SPEC as FRONT_OFFICE
from loket_operator.mail.room import Mailroom
from loket_operator.monitoring.workspace import SPEC as MONITORING
from loket_operator.phone.workspace import SPEC as PHONE
from loket_operator.program import Program
from loket_operator.supervisor.workspace import SPEC as SUPERVISOR
from loket_operator.workspace import WorkspaceSpec

WORKSPACES: tuple[WorkspaceSpec, ...] = (DESK, CASES, FRONT_OFFICE, PHONE, BIDDING, ARCHIVE, MONITORING, SUPERVISOR)


def build(
    config: Config,
    *,
    clock: Clock | None = None,
    db: Database | None = None,
    work: Work | None = None,
    paper: Work | None = None,
    settings: Path | None = None,
    mailroom: Mailroom | None = None,
    specs: Sequence[WorkspaceSpec] = WORKSPACES,
) -> Program:
    """Make the console of one machine; an application object must exist. `settings` is the file that `config` was read from."""
    door, ticking = db or Database(config.database_url), clock or SystemClock()
    one = work or Work(door)
    mail = mailroom or Mailroom(one, lambda: Work(door), SecretFile(settings), ticking)
    return Program(config, ticking, door, one, paper or Work(door), mail, specs)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the console; `argv` are the options only."""
    options = start.read_options("operator", argv)
    config = load(options.config)
    started = start.application("operator", widgets=True, language=as_language(config.language), logs=paths.log_dir())
    clock = start.clock_of(options)
    program = build(config, clock=clock, settings=options.config or paths.config_file())
    size = options.size or QSize(1600, 900)
    program.open(size if options.windowed or options.size or not config.fullscreen else None)
    return start.run(started, program.close, options.drive, clock)
