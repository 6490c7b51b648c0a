"""The parts between database and picture: reading, receipts, frames, pictures, switches."""

from collections.abc import Callable
from pathlib import Path
from shutil import copyfile
from typing import Protocol
from uuid import UUID, uuid4

import pytest
from breakable import Breakable
from loket_display import switches
from loket_display.album import Album, pictures
from loket_display.announcement import Heard
from loket_display.frames import Frames
from loket_display.reader import BoardReader
from loket_display.receipts import Receipts
from loket_shared.db.schema import call_shown
from loket_shared.qt.watch import ALL
from loket_shared.qt.work import Door, Work
from loket_shared.services import turn_ends
from loket_shared.services.board import Board, BoardCall, SpokenOutcome
from loket_shared.services.revisions import Topic
from loket_shared.services.settings import OfficeSettings, save_settings
from offices import Office, open_office
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot
from sqlalchemy import select


class Manual(Protocol):
    """Work driven by hand."""

    waiting: int

    def run_next(self) -> None: ...
    def drain(self) -> None: ...


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return open_office(f"sqlite:///{tmp_path / 'loket.db'}")


class Heap:
    """What the reader told."""

    def __init__(self, reader: BoardReader) -> None:
        self.calls: list[tuple[BoardCall, ...]] = []
        self.boards: list[Board] = []
        reader.callsRead.connect(self.calls.append)
        reader.boardRead.connect(lambda board, _: self.boards.append(board))


@pytest.fixture
def reading(office: Office, work_on: Callable[[Door], Work]) -> tuple[Breakable, Manual, BoardReader, Heap]:
    door = Breakable(office.db)
    work = work_on(door)
    reader = BoardReader(work, office.wall, office.clock)
    assert hasattr(work, "drain")
    return door, work, reader, Heap(reader)  # type: ignore[return-value]  # ManualWork cannot be imported


def test_a_new_call_is_told_before_the_rest_is_read(
    office: Office, reading: tuple[Breakable, Manual, BoardReader, Heap]
) -> None:
    _, work, reader, heap = reading
    office.issued()
    called = office.called()
    reader.refresh(frozenset({Topic.CALLS}))
    work.run_next()
    assert [call.label for call in heap.calls[0]] == [called.label]
    assert heap.boards == []
    work.drain()
    assert [call.call_id for call in heap.boards[0].to_announce] == [called.call_id]


def test_only_what_concerns_the_wall_is_read(reading: tuple[Breakable, Manual, BoardReader, Heap]) -> None:
    _, work, reader, _ = reading
    reader.refresh(ALL - {Topic.CALLS, Topic.QUEUE, Topic.SETTINGS})
    assert work.waiting == 0
    reader.refresh(frozenset({Topic.QUEUE}))
    assert work.waiting == 1


def test_wake_ups_while_reading_become_one_more_reading(
    office: Office, reading: tuple[Breakable, Manual, BoardReader, Heap]
) -> None:
    _, work, reader, heap = reading
    reader.refresh(ALL)
    office.issued()
    for _ in range(5):
        reader.refresh(frozenset({Topic.QUEUE}))
    assert work.waiting == 2
    work.drain()
    assert len(heap.boards) == 2
    assert heap.boards[-1].next[0].waiting == 1
    assert len(heap.calls) == 1


def test_after_a_fault_the_next_wake_up_reads_again(reading: tuple[Breakable, Manual, BoardReader, Heap]) -> None:
    door, work, reader, heap = reading
    door.is_shut = True
    reader.refresh(ALL)
    work.drain()
    assert heap.boards == []
    door.is_shut = False
    reader.refresh(ALL)
    work.drain()
    assert len(heap.boards) == 1


def test_names_are_read_only_when_the_office_shows_them(
    office: Office, reading: tuple[Breakable, Manual, BoardReader, Heap]
) -> None:
    _, work, reader, heap = reading
    office.issued()
    office.called()
    reader.refresh(ALL)
    work.drain()
    assert heap.boards[-1].calls[0].name == ""
    office.do(lambda tx: save_settings(tx, office.officer(), OfficeSettings(names_on_wall=True)))
    reader.refresh(ALL)
    work.drain()
    assert heap.boards[-1].calls[0].name == "Budi Santoso"
    reader.refresh(ALL)
    work.drain()
    assert [calls[0].name for calls in heap.calls] == ["", "", "Budi Santoso"]


def test_a_withdrawn_call_is_no_longer_announced(
    office: Office, reading: tuple[Breakable, Manual, BoardReader, Heap]
) -> None:
    _, work, reader, heap = reading
    office.issued()
    called = office.called()
    office.do(lambda tx: turn_ends.withdraw(tx, office.officer(), called.ticket_id, "salah panggil"))
    reader.refresh(ALL)
    work.drain()
    assert (heap.boards[0].calls, heap.boards[0].to_announce) == ((), ())


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


def test_pictures_come_in_the_order_of_their_names(tmp_path: Path, work: Manual) -> None:
    QImage(1, 1, QImage.Format.Format_RGB32).save(str(tmp_path / "a.png"))
    for name in ("b.JPG", "c.txt", "d.png.part", "é 1%.webp"):
        copyfile(tmp_path / "a.png", tmp_path / name)
    (tmp_path / "z.png").mkdir()
    (tmp_path / "broken.png").write_bytes(b"no picture")
    shown: list[list[str]] = []
    album = Album(tmp_path, work, shown.append)  # type: ignore[arg-type]  # as above
    album.start()
    work.drain()
    assert [address.rsplit("/", 1)[1] for address in shown[0]] == ["a.png", "b.JPG", "é 1%25.webp"]
    (tmp_path / "a.png").unlink()
    album.look()
    work.drain()
    assert len(shown[1]) == 2


def test_a_folder_that_is_not_there_holds_no_pictures(tmp_path: Path) -> None:
    assert pictures(tmp_path / "nowhere") == []
    QImage(1, 1, QImage.Format.Format_RGB32).save(str(tmp_path / "one.png"))
    assert len(pictures(tmp_path)) == 1
    assert pictures(tmp_path / "one.png") == []


@pytest.mark.parametrize("content", ["", "[]", "{", '{"muted": 1}', '{"high_contrast": true}', "\x00"])
def test_switches_that_cannot_be_read_are_off(tmp_path: Path, content: str) -> None:
    file = tmp_path / "display.json"
    assert switches.load(file) == switches.Switches()
    file.write_text(content, encoding="utf-8")
    assert switches.load(file) == switches.Switches()


def test_switches_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "new" / "display.json"
    switches.save(file, switches.Switches(muted=True, high_contrast=True))
    assert switches.load(file) == switches.Switches(muted=True, high_contrast=True)
    switches.save(tmp_path, switches.Switches())
    assert switches.load(tmp_path) == switches.Switches()
