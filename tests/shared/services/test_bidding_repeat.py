"""One press in the bidding room, one act: the same key again gives the same outcome and adds no row anywhere."""

from dataclasses import replace

from bidding_rooms import EVERYTHING, PROBLEM, SOLUTION, open_room
from loket_shared.db.schema import new_id
from loket_shared.domain.bidding import CleaningItem, Need, Outcome, SeatKind, SessionState
from loket_shared.services import bidding_intake, bidding_reporting, bidding_sessions, seats, seats_edit
from loket_shared.services.bidding_intake import Intake
from loket_shared.services.bidding_tender import open_tender
from loket_shared.services.seats_edit import SeatDetails
from offices import Office
from repeating import Table


def test_every_act_in_the_bidding_room_is_done_once(office: Office) -> None:
    room, table = open_room(office), Table(office)
    _arrivals(office, table)
    given = room.provider()
    got = room.called()
    made = table.twice("start", lambda tx, act: bidding_sessions.start(tx, act, got.ticket_id, room.seats[0]))
    at = made.session_id

    def answer(version: int, yes: bool) -> int:
        said = table.twice(
            "answer",
            lambda tx, act: bidding_sessions.answer(
                tx, act, at, version, yes, problem=PROBLEM, solution=SOLUTION, note="Catatan."
            ),
        )
        assert isinstance(said, bidding_sessions.Stepped)
        return said.version

    version = answer(answer(made.version, yes=False), yes=True)
    version = answer(answer(version, yes=False), yes=True)  # a problem, and solved
    back = table.twice(
        "go_back", lambda tx, act: bidding_sessions.go_back(tx, act, at, version, SessionState.EXPLANATION)
    )
    table.twice("note", lambda tx, act: bidding_sessions.note(tx, act, at, "Perlu kunci publik."))
    table.twice("open_tender", lambda tx, act: open_tender(tx, act, session_id=at))
    handed = table.twice(
        "hand_over", lambda tx, act: bidding_sessions.hand_over(tx, act, at, back.version, office.dewi, room.desks[1])
    )
    moved = table.twice(
        "move_seat", lambda tx, act: bidding_sessions.move_seat(tx, act, at, handed.version, room.seats[1])
    )
    table.twice("end", lambda tx, act: bidding_sessions.end(tx, act, at, moved.version, Outcome.STOPPED, "Pulang"))
    table.twice("report_out", lambda tx, act: bidding_reporting.report_out(tx, act, given.reference), visitor=True)
    some = frozenset({CleaningItem.FILES})
    table.twice("clean", lambda tx, act: seats.clean(tx, act, room.seats[0], some))
    table.twice("clean", lambda tx, act: seats.clean(tx, act, room.seats[0], EVERYTHING))
    table.twice("break_seat", lambda tx, act: seats.break_seat(tx, act, room.seats[0], "Layar mati"))
    table.twice("repair", lambda tx, act: seats.repair(tx, act, room.seats[0]))
    new = SeatDetails(new_id(), SeatKind.LAPTOP, 1, "Laptop 1", 2, 1)
    saved = table.twice("save_seat", lambda tx, act: seats_edit.save_seat(tx, act, new, new=True))
    changed = replace(new, id=saved.id, name="Laptop jendela", version=1)
    table.twice("save_seat", lambda tx, act: seats_edit.save_seat(tx, act, changed))
    table.twice("remove", lambda tx, act: seats_edit.remove(tx, act, saved.id, 2))
    table.other_db.close()


def test_an_escalation_is_known_once(office: Office) -> None:
    room, table = open_room(office), Table(office)
    room.provider()
    made = room.started()
    at = room.walk(made.session_id, made.version, "yyn")
    assert isinstance(at, bidding_sessions.Stepped)
    ended = table.twice("answer", lambda tx, act: bidding_sessions.answer(tx, act, made.session_id, at.version, False))
    assert ended.outcome is Outcome.ESCALATED
    table.other_db.close()


def _arrivals(office: Office, table: Table) -> None:
    visit_id = office.registered(service=office.bidding)
    wanted = Intake(False, Need.ALL, "71234567")
    table.twice("ask", lambda tx, act: bidding_intake.ask(tx, act, visit_id, wanted), visitor=True)
    table.twice("advise", lambda tx, act: bidding_intake.advise(tx, act, visit_id, (), interested=True), visitor=True)
