"""What was shown and heard is told to the database, and shown means that a frame was on the screen."""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID, uuid4

import pytest
from breakable import Breakable
from loket_display.announcement import Heard
from loket_display.frames import Frames
from loket_display.receipts import Receipts
from loket_shared.db.schema import call_shown
from loket_shared.qt.work import Door, Work
from loket_shared.services.board import SpokenOutcome
from offices import Office
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot
from sqlalchemy import select


class Manual(Protocol):
    """Work driven by hand."""

    waiting: int

    def run_next(self) -> None: ...
    def drain(self) -> None: ...


def kept(office: Office) -> dict[UUID, tuple[bool, bool, str]]:
    rows = office.see(lambda tx: tx.execute(select(call_shown)).all())
    return {row.call_id: (row.shown_at is not None, row.spoken_at is not None, row.outcome) for row in rows}


@pytest.fixture
def call_id(office: Office) -> UUID:
    office.issued()
    return office.called().call_id


def test_shown_first_then_heard(office: Office, call_id: UUID, work_on: Callable[[Door], Work]) -> None:
    work: Manual = work_on(office.db)  # type: ignore[assignment]  # as above
    receipts = Receipts(work, office.wall, office.clock)  # type: ignore[arg-type]  # as above
    receipts.shown([call_id])
    work.drain()
    assert kept(office) == {call_id: (True, False, SpokenOutcome.NONE)}
    first = office.see(lambda tx: tx.execute(select(call_shown.c.shown_at)).scalar_one())
    office.clock.advance(7)
    receipts.heard(call_id, Heard.SPOKEN)
    work.drain()
    assert kept(office) == {call_id: (True, True, SpokenOutcome.SPOKEN)}
    assert office.see(lambda tx: tx.execute(select(call_shown.c.shown_at)).scalar_one()) == first


def test_heard_first_then_shown_keeps_what_was_heard(
    office: Office, call_id: UUID, work_on: Callable[[Door], Work]
) -> None:
    work: Manual = work_on(office.db)  # type: ignore[assignment]  # as above
    receipts = Receipts(work, office.wall, office.clock)  # type: ignore[arg-type]  # as above
    receipts.heard(call_id, Heard.MUTED)
    work.drain()
    receipts.shown([call_id])
    work.drain()
    assert kept(office) == {call_id: (True, True, SpokenOutcome.MUTED)}


def test_receipts_survive_a_lost_database(office: Office, call_id: UUID, work_on: Callable[[Door], Work]) -> None:
    door = Breakable(office.db)
    made = work_on(door)
    work: Manual = made  # type: ignore[assignment]  # as above
    receipts = Receipts(made, office.wall, office.clock)
    door.is_shut = True
    receipts.shown([call_id])
    receipts.heard(call_id, Heard.CHIME_ONLY)
    work.drain()
    assert kept(office) == {}
    door.is_shut = False
    made.available.emit()
    work.drain()
    assert kept(office) == {call_id: (True, True, SpokenOutcome.CHIME_ONLY)}


def test_told_receipts_are_forgotten_and_told_again_if_asked(
    office: Office, call_id: UUID, work_on: Callable[[Door], Work]
) -> None:
    work: Manual = work_on(office.db)  # type: ignore[assignment]  # as above
    receipts = Receipts(work, office.wall, office.clock)  # type: ignore[arg-type]  # as above
    receipts.heard(call_id, Heard.SPOKEN)
    receipts.keep_only([])
    work.drain()
    receipts.heard(call_id, Heard.SPOKEN)
    assert work.waiting == 0, "it was under way when the others were forgotten"
    receipts.keep_only([])
    receipts.heard(call_id, Heard.SPOKEN)
    assert work.waiting == 1


def test_a_frame_counts_only_when_it_began_after_the_change(qtbot: QtBot) -> None:
    window = QQuickWindow()
    frames, shown = Frames(window), []
    frames.after(lambda: shown.append("one"))
    window.frameSwapped.emit()
    QCoreApplication.processEvents()
    assert shown == []
    frames.after(lambda: shown.append("two"))
    window.frameSwapped.emit()
    qtbot.waitUntil(lambda: shown == ["one"], timeout=1000)
    window.frameSwapped.emit()
    qtbot.waitUntil(lambda: shown == ["one", "two"], timeout=1000)
    window.frameSwapped.emit()
    QCoreApplication.processEvents()
    assert shown == ["one", "two"]


def test_a_window_that_is_shown_gives_frames_by_itself(qtbot: QtBot) -> None:
    window = QQuickWindow()
    window.show()
    shown: list[UUID] = []
    frames = Frames(window)
    frames.after(lambda: shown.append(uuid4()))
    qtbot.waitUntil(lambda: bool(shown), timeout=5000)
    window.close()
