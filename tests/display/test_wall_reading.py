"""The board is read when the wall is woken: the calls first, then the rest, never more often than needed."""

from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

import pytest
from breakable import Breakable
from loket_display.reader import BoardReader
from loket_shared.domain.deviations import Cause
from loket_shared.qt.watch import ALL
from loket_shared.qt.work import Door, Work
from loket_shared.services import disturbances, turn_ends
from loket_shared.services.board import Board, BoardCall
from loket_shared.services.disturbances import DisturbanceNoted
from loket_shared.services.revisions import Topic
from loket_shared.services.settings import OfficeSettings, save_settings
from offices import Office


class Manual(Protocol):
    """Work driven by hand."""

    waiting: int

    def run_next(self) -> None: ...
    def drain(self) -> None: ...


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


def test_a_general_disturbance_comes_with_the_board_and_goes_when_it_ends(
    office: Office, reading: tuple[Breakable, Manual, BoardReader, Heap]
) -> None:
    _, work, reader, heap = reading
    began = office.clock.now() - timedelta(minutes=9)
    noted = office.do(
        lambda tx: disturbances.begin_disturbance(tx, office.officer(), Cause.POWER, "PLN padam", began_at=began)
    )
    assert isinstance(noted, DisturbanceNoted)
    reader.refresh(frozenset({Topic.SETTINGS}))
    work.drain()
    office.do(lambda tx: disturbances.end_disturbance(tx, office.officer(), noted.disturbance_id))
    reader.refresh(frozenset({Topic.SETTINGS}))
    work.drain()
    told = [board.disturbance and board.disturbance.began_at for board in heap.boards]
    assert told == [began, None]


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
