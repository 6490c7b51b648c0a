"""The room around the sessions: who a provider is stays hidden, another trainer is told of, seats by hand and by key, cleaning."""

import pytest
from bidding_bench import COMPANY, PERSON, TENDER, Room, open_room
from loket_operator.bidding.dragging import carried
from loket_operator.bidding.seat_tile import SeatTile
from loket_operator.bidding.state import Panel
from loket_shared.domain.bidding import CleaningItem, SeatState, SessionState
from loket_shared.services import bidding_sessions, seats
from operator_bench import Bench
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget


@pytest.fixture
def room(bench: Bench) -> Room:
    made = open_room(bench)
    made.sign_in()
    return made


def told(root: QWidget) -> str:
    """Return every word that hangs anywhere in the window, seen or not."""
    said = [root.windowTitle()]
    for one in root.findChildren(QWidget):
        said += [one.toolTip(), one.accessibleName()]
        match one:
            case QLabel() | QAbstractButton() | QLineEdit():
                said.append(one.text())
            case QPlainTextEdit():
                said.append(one.toPlainText())
            case QListWidget():
                said += [one.item(at).text() for at in range(one.count())]
    return "\n".join(said)


def hidden(room: Room) -> bool:
    words = told(room.bench.shell)
    return not any(secret in words for secret in (COMPANY, PERSON, TENDER))


def test_who_a_provider_is_stands_nowhere_until_it_is_asked_for_and_not_for_long(room: Room) -> None:
    room.provider()
    assert hidden(room)
    room.bench.key("F5")
    assert hidden(room), "neither the room nor the desk says who is called"
    room.bench.key("F8")
    room.bench.key("F9")
    assert hidden(room)
    assert room.told("tender.opened") == 0
    room.bench.key("F2")
    assert COMPANY in told(room.bench.shell)
    assert TENDER in told(room.bench.shell)
    assert room.told("tender.opened") == 1
    room.model.closing.timeout.emit()
    room.bench.settle()
    assert hidden(room), "it closes by itself"
    room.bench.key("F2")
    assert not hidden(room)
    room.begin()
    assert hidden(room), "and when another session is opened"


def test_another_trainer_was_quicker_and_what_was_typed_is_kept(room: Room) -> None:
    room.begin()
    for key in ("Alt+Y", "Alt+Y", "Alt+N"):
        room.bench.key(key)
    room.bench.write("askText", "Unggah berhenti.")
    room.bench.settle()
    line = room.state.line
    assert line is not None
    other = room.bench.staff_id("wulan")
    act = room.bench.kiosk.act(room.bench.clock, staff_id=other)
    done = room.bench.db.write(
        lambda tx: bidding_sessions.go_back(tx, act, line.session_id, line.version, SessionState.ENCRYPTION)
    )
    assert isinstance(done, bidding_sessions.Stepped)
    room.bench.key("Ctrl+Return")
    assert room.told("case.opened") == 0
    assert "petugas lain" in room.bench.shell.frame.said.text()
    assert room.state.line is not None
    assert room.state.line.state is SessionState.ENCRYPTION
    room.bench.key("Alt+Y")
    room.bench.key("Alt+N")
    assert room.state.typed == "Unggah berhenti."


def test_a_seat_that_was_taken_meanwhile_is_said_and_another_one_offered(room: Room) -> None:
    room.provider()
    room.bench.key("F5")
    room.bench.key("F8")
    first = room.state.suggested
    assert first is not None
    boss = room.bench.staff_id("wulan")
    act = room.bench.kiosk.act(room.bench.clock, staff_id=boss)
    room.bench.db.write(lambda tx: seats.break_seat(tx, act, first.id, "mati"))
    room.bench.key("F9")
    assert room.state.called is not None, "nobody was led to a broken seat"
    assert "rusak" in room.bench.shell.frame.said.text()
    room.bench.key("F9")
    assert room.state.line is not None
    assert room.state.line.seat_id not in {None, first.id}


def test_a_provider_is_led_to_a_seat_by_hand(room: Room) -> None:
    room.provider()
    room.bench.key("F5")
    tile = room.bench.find("seat:Laptop 1")
    assert isinstance(tile, SeatTile)
    drop(tile, "called")
    room.bench.settle()
    line = room.state.line
    assert line is not None
    assert line.seat_id == room.seats[2]
    other = room.bench.find("seat:PC 2")
    assert isinstance(other, SeatTile)
    drop(other, str(line.session_id))
    room.bench.settle()
    assert room.state.line is not None
    assert room.state.line.seat_id == room.seats[1]
    assert {one.state for one in room.state.seats if one.id == room.seats[2]} == {SeatState.CLEANING}


def drop(tile: SeatTile, what: str) -> None:
    held = carried(what)
    tile.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.MoveAction, held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def test_a_seat_is_cleaned_item_by_item_and_broken_and_repaired_by_keys(room: Room) -> None:
    room.begin()
    room.bench.key("Alt+E")
    room.bench.write("endReason", "pulang")
    room.bench.key("Alt+2")
    dirty = next(one for one in room.state.seats if one.state is SeatState.CLEANING)
    room.bench.key("Alt+W")
    focus = QApplication.focusWidget()
    assert isinstance(focus, SeatTile)
    room.bench.press("seat:PC 1")
    assert room.state.seat_id == dirty.id
    room.bench.press("cleaning:files")
    assert room.state.seat is not None
    assert room.state.seat.cleaned == {CleaningItem.FILES}
    room.bench.key("Alt+X")
    assert room.state.seat.state is SeatState.FREE
    assert room.told("seat.cleaned") == 1
    room.bench.key("Alt+R")
    assert room.state.panel is Panel.BROKEN
    room.bench.key("Alt+2")
    assert room.state.seat.state is SeatState.BROKEN
    room.bench.key("Alt+R")
    assert room.state.seat.state is SeatState.FREE


def test_sessions_side_by_side_and_one_handed_over(room: Room) -> None:
    late = room.begin(hours=5)
    soon = room.begin(hours=1)
    assert [one.label for one in room.state.sessions] == [soon, late], "the tender that closes first comes first"
    room.bench.key("F4")
    assert room.state.line is not None
    assert room.state.line.label == late
    room.bench.key("Alt+O")
    assert room.state.panel is Panel.HAND_OVER
    room.bench.key("Ctrl+Return")
    assert room.told("bidding.handed_over") == 1


def test_the_room_without_seats_begins_at_an_own_device(bench: Bench) -> None:
    made = open_room(bench, seats=0)
    made.sign_in()
    assert bench.find("seatsNone").isVisible()
    made.begin()
    assert made.state.line is not None
    assert made.state.line.seat_id is None


def test_the_count_beside_the_tab_is_who_waits_and_who_must_report(room: Room) -> None:
    room.provider()
    room.provider()
    tab = room.bench.find("tab:bidding")
    assert isinstance(tab, QAbstractButton)
    assert tab.text().endswith("2")


def test_arrows_go_where_they_point_and_enter_chooses(room: Room) -> None:
    first = room.bench.find("seat:PC 1")
    first.setFocus()
    places = {one.id: (one.row, one.column) for one in room.state.seats}
    assert len(places) > 1
    QTest.keyClick(first, Qt.Key.Key_Right)
    beside = QApplication.focusWidget()
    assert isinstance(beside, SeatTile)
    assert beside is not first
    QTest.keyClick(beside, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is first, "at the edge it stays"
    QTest.keyClick(first, Qt.Key.Key_Return)
    room.bench.settle()
    assert room.state.seat is not None
    assert room.bench.find("seatCard").isVisible()
