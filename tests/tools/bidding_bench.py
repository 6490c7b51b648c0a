"""A bidding room behind a console under test: seats, a trainer's table with room for several, providers who come."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from loket_operator.bidding.rooms import BiddingModel
from loket_operator.bidding.state import BiddingState
from loket_operator.bidding.workspace import BiddingWorkspace
from loket_shared.db.schema import desk
from loket_shared.domain.bidding import Need, SeatKind
from loket_shared.domain.numbering import new_reference
from loket_shared.services import bidding_intake, catalogue, seats_edit, tickets, visits
from loket_shared.services.bidding_intake import Asked, Intake
from loket_shared.services.people import Identity
from loket_shared.services.results import Saved
from loket_shared.services.seats_edit import SeatDetails
from operator_bench import Bench
from sqlalchemy import select, update

COMPANY, PERSON, TENDER = "PT Rahasia Persada Abadi", "Ratna Kusumawardhani", "7712345"
PLAN = ((SeatKind.PC, 1, 1, 1), (SeatKind.PC, 2, 1, 2), (SeatKind.LAPTOP, 1, 2, 1))


@dataclass
class Room:
    """The room, its console signed in as the trainer."""

    bench: Bench
    seats: list[UUID]
    table: UUID

    @property
    def workspace(self) -> BiddingWorkspace:
        """Return the workspace."""
        found = self.bench.shell.workspaces["bidding"]
        assert isinstance(found, BiddingWorkspace)
        return found

    @property
    def model(self) -> BiddingModel:
        """Return its model."""
        return self.workspace.model

    @property
    def state(self) -> BiddingState:
        """Return what it shows."""
        return self.model.state

    def provider(self, *, hours: float | None = 3, trained: bool | None = True) -> str:
        """Let a provider come and take a number; returns it."""
        bench = self.bench
        bench.clock.advance(1)
        act = bench.kiosk.act(bench.clock)
        kinds = bench.db.read(lambda tx: catalogue.services(tx, bench.kiosk.office_id))
        service = next(one for one in kinds if one.uses_seats)
        who = Identity(PERSON, COMPANY, "Jl. Kenanga 5", "081298765432", "", "Penyedia", 0)
        made = bench.db.write(lambda tx: visits.register(tx, act, service.id, who))
        assert isinstance(made, visits.Registered)
        closes = None if hours is None else bench.clock.now() + timedelta(hours=hours)
        told = Intake(trained, Need.ALL, TENDER, closes)
        asked = bench.db.write(
            lambda tx: bidding_intake.ask(tx, bench.kiosk.act(bench.clock), made.visit_id, told, sure=True)
        )
        assert isinstance(asked, Asked), asked
        given = bench.db.write(
            lambda tx: tickets.issue(tx, bench.kiosk.act(bench.clock), made.visit_id, new_reference())
        )
        assert isinstance(given, tickets.Issued), given
        bench.news()
        return given.label

    def sign_in(self, login: str = "dimas") -> None:
        """Sign in at the trainer's table and open the room."""
        self.bench.sign_in(login, "Meja 1")
        self.bench.key("Ctrl+8")

    def begin(self, *, hours: float | None = 3, trained: bool | None = True) -> str:
        """Let a provider come, be called and sit down, by keys."""
        label = self.provider(hours=hours, trained=trained)
        for key in ("F5", "F8", "F9"):
            self.bench.key(key)
            self.bench.clock.advance(5)
        assert self.state.line is not None
        assert self.state.line.label == label
        return label

    def told(self, kind: str) -> int:
        """Return how often something stands in the journal."""
        return self.bench.events(kind)


def open_room(bench: Bench, *, seats: int = len(PLAN), capacity: int = 4) -> Room:
    """Furnish the room of the bench's office."""
    boss = bench.staff_id("wulan")
    made = []
    for kind, number, row, column in PLAN[:seats]:
        view = SeatDetails(boss, kind, number, "", row, column)
        saved = bench.db.write(
            lambda tx, view=view: seats_edit.save_seat(  # type: ignore[misc]
                tx, bench.kiosk.act(bench.clock, staff_id=boss), view, new=True
            )
        )
        assert isinstance(saved, Saved), saved
        made.append(saved.id)
    at = (desk.c.kind == "meja", desk.c.number == 1)
    bench.db.write(lambda tx: tx.execute(update(desk).where(*at).values(capacity=capacity)))
    table: UUID = bench.db.read(lambda tx: tx.execute(select(desk.c.id).where(*at)).scalar_one())
    bench.news()
    return Room(bench, made, table)
