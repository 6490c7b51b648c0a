"""Trainers and the door of a bidding room, each a process of its own that can be killed at any moment; they know only the database."""

import multiprocessing
import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.context import ForkServerProcess
from multiprocessing.queues import SimpleQueue
from types import TracebackType
from typing import Any, Self, cast
from uuid import UUID

from bidding_rooms import EVERYTHING, PROBLEM, SOLUTION
from loket_shared.clock import Clock
from loket_shared.db import Database
from loket_shared.domain.bidding import Need, Outcome, SeatState, SessionState, earlier
from loket_shared.domain.numbering import new_reference
from loket_shared.services import (
    bidding_intake,
    bidding_reporting,
    bidding_sessions,
    calls,
    seats,
    tickets,
    turn_ends,
    visits,
)
from loket_shared.services.act import Act
from loket_shared.services.bidding_reading import SessionLine, TrainerPicture, to_report, trainer
from loket_shared.services.people import Identity
from loket_shared.services.station import DeviceKind, Station, open_station
from sqlalchemy import Connection
from typing_extensions import override

MORNING = datetime(2026, 11, 23, 0, 40, tzinfo=UTC)  # 07.40 WIB, the office has just opened
SPEED = 150.0
"""So many seconds of the simulated day pass in one."""


class HurriedClock(Clock):
    """The day that all processes share, however often one of them is killed: it began at one instant of the machine's clock."""

    def __init__(self, began: float) -> None:
        self._began = began

    @override
    def now(self) -> datetime:
        """Return the present instant of the simulated day (aware UTC)."""
        return MORNING + timedelta(seconds=(time.time() - self._began) * SPEED)


@dataclass(frozen=True, slots=True)
class Share:
    """What one process is: a trainer at a desk, or the door, which gives `numbers` and lets people report out."""

    name: str
    service_id: UUID
    desk_id: UUID | None
    staff_id: UUID | None
    numbers: int
    pause: float


@dataclass
class Player:
    """A process at work; each of its acts is one transaction."""

    db: Database
    station: Station
    clock: Clock
    share: Share
    dice: random.Random

    def act(self) -> Act:
        return self.station.act(self.clock, staff_id=self.share.staff_id)

    def do(self, verb: Callable[[Connection, Act], Any]) -> Any:  # noqa: ANN401 - whatever the use case gives
        act = self.act()
        return self.db.write(lambda tx: verb(tx, act))


class Players:
    """All processes of a room; `kill` ends one of them as a power cut does, and starts it anew."""

    def __init__(self, url: str, shares: list[Share], given: Any) -> None:  # noqa: ANN401 - a number in shared memory
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["pytest", "bidding_rooms", "loket_shared.services.day", "psycopg"])
        self._context, self._url, self._shares, self._given = context, url, shares, given
        self._began = time.time()
        self._running: dict[str, ForkServerProcess] = {}
        self._faults: SimpleQueue[str] = context.SimpleQueue()
        self.kills = 0

    def __enter__(self) -> Self:
        """Start all."""
        for share in self._shares:
            self._start(share)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all, as hard as before."""
        for process in self._running.values():
            process.kill()
            process.join(20)

    @property
    def clock(self) -> Clock:
        """The day's clock."""
        return HurriedClock(self._began)

    @property
    def faults(self) -> list[str]:
        """What went wrong in a process other than being killed."""
        found = []
        while not self._faults.empty():
            found.append(self._faults.get())
        return found

    @property
    def over(self) -> bool:
        """Tell whether everybody has gone home."""
        return not any(process.is_alive() for process in self._running.values())

    def kill(self, dice: random.Random) -> None:
        """Pull the plug of one that is at work, and start it again."""
        alive = [share for share in self._shares if self._running[share.name].is_alive()]
        if not alive:
            return
        share = dice.choice(alive)
        self._running[share.name].kill()
        self._running[share.name].join(20)
        self.kills += 1
        self._start(share)

    def _start(self, share: Share) -> None:
        words = (self._url, share, self._began, self.kills, self._given, self._faults)
        self._running[share.name] = self._context.Process(target=_play, args=words, daemon=True)
        self._running[share.name].start()


def _play(url: str, share: Share, began: float, seed: int, given: Any, faults: "SimpleQueue[str]") -> None:  # noqa: ANN401 - as above
    db, clock = Database(url, busy_seconds=60), HurriedClock(began)
    kind = DeviceKind.KIOSK if share.desk_id is None else DeviceKind.OPERATOR
    station = db.write(lambda tx: open_station(tx, kind=kind, name=share.name, now=clock.now()))
    player = Player(db, station, clock, share, random.Random(f"{share.name}-{seed}"))
    try:
        if share.desk_id is None:
            _door(player, given)
        else:
            _trainer(player, given)
    except Exception as error:
        faults.put(f"{share.name}: {type(error).__name__}: {error}"[:500])
        os._exit(1)


def _door(player: Player, given: Any) -> None:  # noqa: ANN401 - as above
    """Give numbers until all are given, let people report out, and close when nobody is left."""
    while True:
        left = player.db.read(lambda tx: to_report(tx, player.station.office_id))
        for one in left[:3]:
            _reports_out(player, one.visit_id)
        if given.value < player.share.numbers:
            if _arrive(player):
                given.value += 1  # a number given in the instant of a kill is one more: nobody minds
        elif not left and _empty(player):
            return
        time.sleep(player.share.pause)


def _arrive(player: Player) -> bool:
    """Let a provider come and take a number, each step by itself as at the kiosk; nobody gets one in the break."""
    dice, service_id = player.dice, player.share.service_id
    who = Identity("Rina Kartika", "PT Karya Sejahtera", "Jl. Ahmad Yani 5", f"0812-{dice.randrange(10**8):08d}")
    made = player.do(lambda tx, act: visits.register(tx, act, service_id, who))
    closes = player.clock.now() + timedelta(minutes=dice.randrange(20, 400)) if dice.random() < 0.7 else None
    trained = dice.choice((True, True, True, None, False))
    wanted = bidding_intake.Intake(trained, dice.choice(tuple(Need)), "4620117", closes)
    player.do(lambda tx, act: bidding_intake.ask(tx, act, made.visit_id, wanted))
    issued = player.do(lambda tx, act: tickets.issue(tx, act, made.visit_id, new_reference()))
    return isinstance(issued, tickets.Issued)


def _trainer(player: Player, given: Any) -> None:  # noqa: ANN401 - as above
    """Work on whatever the database says is at hand; go home when nobody waits and nobody sits here."""
    desk_id = player.share.desk_id
    assert desk_id is not None
    while True:
        seen = _look(player, desk_id)
        mine = [one for one in seen.mine if one.desk_id == desk_id]
        if not (seen.waiting or mine or seen.called) and given.value >= player.share.numbers and _empty(player):
            return
        _one_act(player, seen, mine)
        time.sleep(player.share.pause)


def _reports_out(player: Player, visit_id: UUID) -> None:
    player.do(lambda tx, act: bidding_reporting.report_out(tx, act, visit_id))


def _look(player: Player, desk_id: UUID | None) -> TrainerPicture:
    act = player.act()
    return player.db.read(lambda tx: trainer(tx, act.office_id, desk_id, act.today, act.now))


def _empty(player: Player) -> bool:
    seen = _look(player, None)
    return not (seen.waiting or seen.mine or seen.others)


def _one_act(player: Player, seen: TrainerPicture, mine: list[SessionLine]) -> None:
    dice, desk_id = player.dice, cast("UUID", player.share.desk_id)
    unclean = [one.id for one in seen.room.seats if one.state is SeatState.CLEANING]
    broken = [one.id for one in seen.room.seats if one.state is SeatState.BROKEN]
    if unclean and dice.random() < 0.6:
        player.do(lambda tx, act: seats.clean(tx, act, dice.choice(unclean), EVERYTHING))
    elif broken and dice.random() < 0.3:
        player.do(lambda tx, act: seats.repair(tx, act, dice.choice(broken)))
    elif dice.random() < 0.01:
        player.do(lambda tx, act: seats.break_seat(tx, act, dice.choice(seen.room.seats).id, "Layar mati"))
    elif seen.called:
        _received(player, seen)
    elif mine and (dice.random() < 0.7 or not seen.waiting):
        _worked(player, seen, dice.choice(mine))
    else:
        player.do(lambda tx, act: calls.call_next(tx, act, desk_id, own_device=dice.random() < 0.05))


def _received(player: Player, seen: TrainerPicture) -> None:
    """Begin the session of who was called, at any seat at all, or send the number back."""
    dice, one = player.dice, seen.called[0]
    if dice.random() < 0.05:
        player.do(lambda tx, act: turn_ends.withdraw(tx, act, one.ticket_id, "salah panggil"))
        return
    seat_id = dice.choice(
        [*(seat.id for seat in seen.room.seats), None]
        if dice.random() < 0.2
        else [seat.id for seat in seen.room.free] or [None]
    )
    player.do(lambda tx, act: bidding_sessions.start(tx, act, one.ticket_id, seat_id))


def _worked(player: Player, seen: TrainerPicture, one: SessionLine) -> None:
    """Move a session on, mostly by its path; the version may be somebody else's already."""
    dice, chance = player.dice, player.dice.random()
    back = earlier(one.state)
    if one.seat_broken or chance < 0.03:
        seat_id = dice.choice([seat.id for seat in seen.room.seats])
        player.do(lambda tx, act: bidding_sessions.move_seat(tx, act, one.session_id, one.version, seat_id))
    elif chance < 0.06 and back:
        player.do(lambda tx, act: bidding_sessions.go_back(tx, act, one.session_id, one.version, dice.choice(back)))
    elif chance < 0.09:
        player.do(lambda tx, act: bidding_sessions.note(tx, act, one.session_id, "Perlu kunci publik baru."))
    elif chance < 0.12:
        player.do(lambda tx, act: bidding_sessions.end(tx, act, one.session_id, one.version, Outcome.STOPPED, "Pulang"))
    else:
        yes = dice.random() < (0.9 if one.state is SessionState.PROBLEM else 0.75) or one.state in {
            SessionState.EXPLANATION,
            SessionState.ENCRYPTION,
        }
        player.do(
            lambda tx, act: bidding_sessions.answer(
                tx, act, one.session_id, one.version, yes, problem=PROBLEM, solution=SOLUTION, reason="Segera ditutup" if dice.random() < 0.5 else ""
            )
        )  # fmt: skip
