"""The demo's bidding room: seats, trainings, and a morning's providers, of whom some still sit there, wait, or have to report out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.domain.bidding import CleaningItem, Need, SeatKind
from loket_shared.domain.numbering import new_reference
from loket_shared.services import (
    bidding_reporting,
    bidding_sessions,
    calls,
    reservations,
    seats,
    seats_edit,
    tickets,
    trainings,
    visits,
)
from loket_shared.services.act import Act
from loket_shared.services.bidding_intake import Intake, ask
from loket_shared.services.bidding_rows import SessionEnded, Stepped
from loket_shared.services.catalogue import desks, services
from loket_shared.services.people import Identity
from loket_shared.services.reservation_outcomes import Person, Wish
from loket_shared.services.results import Saved
from loket_shared.services.seats_edit import SeatDetails
from loket_shared.services.station import DeviceKind, Station, open_station
from loket_shared.services.trainings import TrainingDraft

T = TypeVar("T")

PLAN = (
    *((SeatKind.PC, number, 1) for number in range(1, 5)),
    *((SeatKind.LAPTOP, number, 2) for number in range(1, 3)),
)


@dataclass(frozen=True, slots=True)
class Provider:
    """An invented provider; `hours` until the tender closes, None where no deadline was told."""

    who: Identity
    tender: str
    need: Need
    hours: float | None
    trained: bool = True


BAYU = Provider(Identity("Bayu Wicaksono", "CV Tirta Manunggal", "Jl. Pemuda 4, Sukamaju", "0812-7781-2204", spse_role="Penyedia"), "4620117", Need.OFFER, 5)  # fmt: skip
LASTRI = Provider(Identity("Lastri Handayani", "PT Graha Sarana Persada", "Jl. Anggrek 19, Sukamaju", "0813-2045-6617", spse_role="Penyedia", companions=1), "4620342", Need.ALL, 1.2)  # fmt: skip
GUNTUR = Provider(Identity("Guntur Prasetya", "CV Karya Adi Mulya", "Jl. Sawo 3, Sukamaju", "0857-9911-4410", spse_role="Penyedia"), "4620342", Need.OFFER, 1.2)  # fmt: skip
INTAN = Provider(Identity("Intan Permatasari", "PT Anugerah Bangun Nusantara", "Jl. Cendana 88, Sukamaju", "0811-3400-228", spse_role="Penyedia"), "4619876", Need.QUALIFICATION, None)  # fmt: skip
SLAMET = Provider(Identity("Slamet Riyadi", "CV Sumber Rejeki Teknik", "Ds. Wonosari RT 03, Sukamaju", "0822-1190-5543", spse_role="Penyedia"), "4620342", Need.ALL, 1.2)  # fmt: skip
YULI = Provider(Identity("Yuliana Dewanti", "CV Cahaya Timur", "Jl. Melati 2, Sukamaju", "0819-0345-7712", spse_role="Calon penyedia"), "", Need.UNKNOWN, None, trained=False)  # fmt: skip


class BiddingRoom:
    """Plays the room on a clock of its own, at a kiosk and a console of the named machines."""

    def __init__(
        self, db: Database, now: datetime, *, kiosk: str, console: str, trainer: UUID, supervisor: UUID
    ) -> None:
        self._db, self._now, self.clock = db, now, FixedClock(now - timedelta(minutes=70))
        self._trainer, self._supervisor = trainer, supervisor
        self.kiosk = self._station(DeviceKind.KIOSK, kiosk)
        self._console = self._station(DeviceKind.OPERATOR, console)
        office_id = self.kiosk.office_id
        self.service = next(one for one in db.read(lambda tx: services(tx, office_id)) if one.uses_seats)
        self.table = next(one for one in db.read(lambda tx: desks(tx, office_id)) if self.service.id in one.service_ids)

    def furnish(self) -> None:
        """Put four PCs and two places for laptops into the room, and two trainings into the calendar."""
        for column, (kind, number, row) in enumerate(PLAN):
            self._add_seat(SeatDetails(self.table.id, kind, number, "", row, column % 4 + 1))
        day = self._now.replace(minute=0, second=0, microsecond=0)
        for title, days in (("Pelatihan SPSE 4.5 bagi penyedia", 3), ("Pelatihan Apendo dan Spamkodok", 10)):
            begins = day + timedelta(days=days)
            self._add_training(TrainingDraft(title, "Aula LPSE, lantai 2", begins, begins + timedelta(hours=3), 20))

    def _add_seat(self, place: SeatDetails) -> None:
        made = self.officer(lambda tx, act: seats_edit.save_seat(tx, act, place, new=True), self._supervisor)
        assert isinstance(made, Saved), made

    def _add_training(self, draft: TrainingDraft) -> None:
        made = self.officer(lambda tx, act: trainings.save(tx, act, draft), self._supervisor)
        assert isinstance(made, Saved), made

    def morning(self) -> None:
        """One provider came and went, one has to report out, two are assisted, one of them with a problem; two wait, one reserved."""
        bayu, intan, guntur, lastri, slamet, yuli = map(self._guest, (BAYU, INTAN, GUNTUR, LASTRI, SLAMET, YULI))
        self._seats = {(one.kind, one.number): one.id for one in self._db.read(self._room).seats}
        done: list[tuple[float, Callable[[], None]]] = [
            *self._sits(bayu, 66, (SeatKind.PC, 1)), (64, bayu.yes), (56, bayu.yes),
            (51, lambda: bayu.no("Berkas penawaran tidak dapat dienkripsi: kunci publik tender sudah usang.")),
            (46, lambda: bayu.solved("Kunci publik diunduh ulang dari SPSE, lalu berkas dienkripsi dengan Apendo terbaru.")),
            (44.5, bayu.yes), (44, bayu.reports), (43.5, lambda: self._cleans((SeatKind.PC, 1))),
            *self._sits(intan, 42, (SeatKind.PC, 2)), (38, intan.no), (31, intan.yes), (23, intan.yes), (16, intan.yes), (6, intan.yes),
            *self._sits(lastri, 39, (SeatKind.LAPTOP, 1)), (33, lastri.no), (18, lastri.yes),
            *self._sits(guntur, 36, (SeatKind.PC, 3)), (29, guntur.yes), (19, guntur.yes),
            (7, lambda: guntur.no("Unggahan penawaran terhenti di 60%, lalu SPSE meminta masuk kembali.")),
            (8, slamet.arrives), (5, yuli.arrives), (4, lambda: self._reserves((SeatKind.PC, 4))),
        ]  # fmt: skip
        for minutes, act in sorted(done, key=lambda one: -one[0]):
            self.clock.at = max(self.clock.at, self._now - timedelta(minutes=minutes))
            act()

    def _guest(self, provider: Provider) -> "Guest":
        return Guest(self, provider)

    def _sits(self, guest: "Guest", minutes: float, at: tuple[SeatKind, int]) -> list[tuple[float, Callable[[], None]]]:
        return [
            (minutes, guest.arrives),
            (minutes - 0.5, guest.called),
            (minutes - 1, lambda: guest.sits(self._seats[at])),
        ]

    def _cleans(self, at: tuple[SeatKind, int]) -> None:
        self.officer(lambda tx, act: seats.clean(tx, act, self._seats[at], frozenset(CleaningItem)))

    def _reserves(self, at: tuple[SeatKind, int]) -> None:
        begins = self._now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=2)
        person = Person("Maya Anggraini", "PT Tri Tunggal Konstruksi", "0812-3009-4471", "4620555")
        wish = Wish(begins, begins + timedelta(hours=1), person, self._seats[at])
        self.officer(lambda tx, act: reservations.reserve(tx, act, wish))

    def _room(self, tx: Connection) -> seats.RoomView:
        return seats.room(tx, self.kiosk.office_id, self.clock.now(), self.kiosk.act(self.clock).today)

    def visitor(self, fn: Callable[[Connection, Act], T]) -> T:
        """Do something at the kiosk."""
        return self._do(lambda tx: fn(tx, self.kiosk.act(self.clock)))

    def officer(self, fn: Callable[[Connection, Act], T], staff_id: UUID | None = None) -> T:
        """Do something at the console, by the trainer unless said otherwise."""
        return self._do(lambda tx: fn(tx, self._console.act(self.clock, staff_id=staff_id or self._trainer)))

    def _do(self, fn: Callable[[Connection], T]) -> T:
        self.clock.advance(1)
        return self._db.write(fn)

    def _station(self, kind: DeviceKind, name: str) -> Station:
        return self._db.write(lambda tx: open_station(tx, kind=kind, name=name, now=self.clock.now()))


class Guest:
    """A provider in the room, from the kiosk to the report before leaving."""

    def __init__(self, room: BiddingRoom, provider: Provider) -> None:
        self._room, self._provider = room, provider

    def arrives(self) -> None:
        """Sign the guest book, say what is needed, take a number."""
        room, told = self._room, self._provider
        made = room.visitor(lambda tx, act: visits.register(tx, act, room.service.id, told.who))
        assert isinstance(made, visits.Registered)
        self._visit_id = made.visit_id
        closes = None
        if told.hours is not None:
            closes = (room.clock.now() + timedelta(hours=told.hours)).replace(second=0, microsecond=0)
        because = "" if told.trained else "Batas waktu penawaran sudah dekat"
        intake = Intake(told.trained, told.need, told.tender, closes, because)
        room.visitor(lambda tx, act: ask(tx, act, made.visit_id, intake))
        given = room.visitor(lambda tx, act: tickets.issue(tx, act, made.visit_id, new_reference()))
        assert isinstance(given, tickets.Issued)
        self._ticket_id = given.ticket_id

    def called(self) -> None:
        """Come when the number is called to the trainer's table."""
        called = self._room.officer(lambda tx, act: calls.call_next(tx, act, self._room.table.id))
        assert isinstance(called, calls.Called)
        assert called.ticket_id == self._ticket_id

    def sits(self, seat_id: UUID) -> None:
        """Sit down with the trainer."""
        begun = self._room.officer(lambda tx, act: bidding_sessions.start(tx, act, self._ticket_id, seat_id))
        assert isinstance(begun, bidding_sessions.Started)
        self._session_id, self._version = begun.session_id, begun.version

    def yes(self) -> None:
        """Answer the question at hand with yes."""
        self._answer(yes=True)

    def no(self, problem: str = "") -> None:
        """Answer it with no, and say what went wrong where something was tried."""
        self._answer(yes=False, problem=problem)

    def solved(self, solution: str) -> None:
        """Have the problem solved."""
        self._answer(yes=True, solution=solution)

    def reports(self) -> None:
        """Report out and leave."""
        self._room.visitor(lambda tx, act: bidding_reporting.report_out(tx, act, self._visit_id))

    def _answer(self, *, yes: bool, problem: str = "", solution: str = "") -> None:
        said = self._room.officer(
            lambda tx, act: bidding_sessions.answer(
                tx, act, self._session_id, self._version, yes, problem=problem, solution=solution
            )
        )
        assert isinstance(said, Stepped | SessionEnded), said
        self._version = said.version if isinstance(said, Stepped) else 0
