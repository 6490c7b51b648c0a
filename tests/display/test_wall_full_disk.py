"""A wall that is started on a full disk: it asks again by itself."""

import pytest
from breakable import Breakable
from loket_shared.db.errors import Reason
from offices import Office
from pytestqt.qtbot import QtBot
from walls import PATIENCE, Walls, shows


def test_it_shows_the_board_once_there_is_room(
    office: Office, walls: Walls, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loket_display.app.NO_OFFICE_MS", 1)
    office.issued()
    office.called()
    door = Breakable(office.db)
    door.is_shut, door.reason = True, Reason.FULL
    program = walls.start(door=door)
    with qtbot.waitSignal(program.writing.unavailable, timeout=PATIENCE):
        pass
    door.is_shut = False
    qtbot.waitUntil(lambda: shows(program, "A001"), timeout=PATIENCE)
