"""A bidding room under test: seats, trainers' desks, providers with their numbers, and a session walked from question to question."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from loket_shared.db.schema import desk, desk_service, new_id, staff_role
from loket_shared.domain.bidding import CleaningItem, Need, SeatKind, SessionState
from loket_shared.domain.numbering import new_reference
from loket_shared.services import bidding_intake, bidding_sessions, calls, seats, tickets
from loket_shared.services.bidding_intake import Asked, Intake
from loket_shared.services.bidding_sessions import SessionEnded, Started, Stepped
from loket_shared.services.people import Identity
from loket_shared.services.seats_edit import SeatDetails, save_seat
from offices import BUDI, Office
from sqlalchemy import Connection, insert, select, update

PROBLEM = "Unggah dokumen penawaran berhenti di 80%."
SOLUTION = "Peramban dibersihkan, unggah diulang."
EVERYTHING = frozenset(CleaningItem)


@dataclass
class Room:
    """An office with seats in its bidding room, and trainers at their desks."""

    office: Office
    seats: list[UUID]
    desks: list[UUID]

    def provider(
        self, *, trained: bool | None = True, closes_at: datetime | None = None, reason: str = "", who: Identity = BUDI
    ) -> tickets.Issued:
        """Let a provider come, tell what for, and take a number."""
        office = self.office
        visit_id = office.registered(service=office.bidding, identity=who)
        asked = Intake(trained, Need.ALL, "71234567", closes_at, reason)
        made = office.do(lambda tx: bidding_intake.ask(tx, office.visitor(), visit_id, asked))
        assert isinstance(made, Asked)
        given = office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, new_reference()))
        assert isinstance(given, tickets.Issued)
        office.clock.advance(1)
        return given

    def called(self, n: int = 0, *, by: UUID | None = None) -> calls.Called:
        """Call the next provider to a trainer's desk."""
        self.office.clock.advance(1)
        got = self.office.do(lambda tx: calls.call_next(tx, self.office.officer(by), self.desks[n]))
        assert isinstance(got, calls.Called)
        return got

    def started(self, n: int = 0, seat: int | None = 0, *, by: UUID | None = None) -> Started:
        """Call the next provider and lead it to a seat."""
        got = self.called(n, by=by)
        self.office.clock.advance(20)
        seat_id = None if seat is None else self.seats[seat]
        made = self.office.do(lambda tx: bidding_sessions.start(tx, self.office.officer(by), got.ticket_id, seat_id))
        assert isinstance(made, Started)
        return made

    def walk(self, session_id: UUID, version: int, answers: str, *, by: UUID | None = None) -> Stepped | SessionEnded:
        """Answer one question after another: y for yes, n for no, with the words that an answer needs."""
        last: Stepped | SessionEnded = Stepped(session_id, SessionState.QUALIFICATION, version)
        for one in answers:
            assert isinstance(last, Stepped)
            seen = last.version
            self.office.clock.advance(60)
            said = self.office.do(
                lambda tx, seen=seen, one=one: bidding_sessions.answer(  # type: ignore[misc]
                    tx, self.office.officer(by), session_id, seen, one == "y", problem=PROBLEM, solution=SOLUTION
                )
            )
            assert isinstance(said, Stepped | SessionEnded), said
            last = said
        return last

    def cleaned(self, seat: int = 0) -> None:
        """Clean a seat."""
        made = self.office.do(lambda tx: seats.clean(tx, self.office.officer(), self.seats[seat], EVERYTHING))
        assert isinstance(made, seats.Cleaned)


def open_room(office: Office, *, seat_count: int = 2, desk_count: int = 2, capacity: int = 3) -> Room:
    """Furnish the office's bidding room; Sari and Dewi both assist."""

    def furnish(tx: Connection) -> tuple[list[UUID], list[UUID]]:
        made = []
        for n in range(seat_count):
            saved = save_seat(
                tx, office.officer(), SeatDetails(new_id(), SeatKind.PC, n + 1, f"PC {n + 1}", 1, n + 1), new=True
            )
            assert not isinstance(saved, str)
            made.append(getattr(saved, "id"))  # noqa: B009
        first = (desk.c.office_id == office.kiosk.office_id, desk.c.kind == "meja", desk.c.number == 1)
        made_with_office = tx.execute(select(desk.c.id).where(*first)).scalar_one()
        tx.execute(update(desk).where(desk.c.id == made_with_office).values(capacity=capacity))
        desks = [made_with_office]
        for n in range(1, desk_count):
            desk_id = new_id()
            row = {
                "id": desk_id,
                "office_id": office.kiosk.office_id,
                "kind": "meja",
                "number": n + 2,
                "name": f"Meja {n + 2}",
            }
            tx.execute(insert(desk), row | {"capacity": capacity, "active": True, "version": 1})
            tx.execute(insert(desk_service), {"desk_id": desk_id, "service_id": office.bidding, "rank": 1})
            desks.append(desk_id)
        return made, desks

    made, desks = office.do(furnish)
    return Room(office, made, desks)


__all__ = ["EVERYTHING", "PROBLEM", "Room", "open_room", "replace", "staff_role"]
