"""Eight processes do the same work in two ways, in turns, so that a noisy machine slows both alike."""

import multiprocessing
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.queues import Queue as Answers
from multiprocessing.synchronize import Barrier
from statistics import median

from loket_shared.db import Database
from loket_shared.services.station import DeviceKind, Station, open_station
from race import NOW

PATIENCE = 300
WARM_UP = 8

Worker = Callable[[Database, Station, object, int], object]


@dataclass(frozen=True, slots=True)
class Side:
    """One way of doing the work: `worker(db, station, share, n)` does a process's n-th act.

    `prepare(db, station, share, number of the process)` may replace the share before the first shot.
    """

    url: str
    worker: Worker
    shares: list[object]
    prepare: Callable[[Database, Station, object, int], object] | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What one process did between two shots; the instants are of the machine's one monotonic clock."""

    side: str
    number: int
    begin: float
    end: float
    values: tuple[object, ...]


@dataclass
class Result:
    """What all processes did on one side."""

    seconds: list[float] = field(default_factory=list)
    values: list[object] = field(default_factory=list)
    per_turn: int = 0

    @property
    def per_second(self) -> float:
        """Acts a second in the median turn."""
        return self.per_turn / median(self.seconds)


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is done: `turns` of `acts` by each process on each side, after one turn that only warms up."""

    turns: int = 7
    acts: int = 40

    @property
    def total(self) -> int:
        """Acts of one process on one side."""
        return WARM_UP + self.turns * self.acts


def alternate(sides: dict[str, Side], plan: Plan) -> tuple[dict[str, Result], Counter[str]]:
    """Let every process take its turns on both sides, the order changing each time; returns results and errors.

    A turn lasts from the first process's start to the last one's end. The first turn is not counted: in it statements
    are compiled and caches filled, on both sides alike.
    """
    context = multiprocessing.get_context("spawn")
    count = len(next(iter(sides.values())).shares)
    barrier, answers = context.Barrier(count), context.Queue()
    processes = [context.Process(target=_process, args=(sides, n, plan, barrier, answers)) for n in range(count)]
    for process in processes:
        process.start()
    turns: list[Turn] = []
    errors: Counter[str] = Counter()
    for _ in processes:
        done, wrong = answers.get(timeout=PATIENCE)
        turns += done
        errors.update(wrong)
    for process in processes:
        process.join(PATIENCE)
    return {name: _gathered(name, turns, plan) for name in sides}, errors


def _gathered(name: str, turns: list[Turn], plan: Plan) -> Result:
    mine = [turn for turn in turns if turn.side == name]
    result = Result(values=[value for turn in mine for value in turn.values])
    for number in range(1, plan.turns + 1):
        together = [turn for turn in mine if turn.number == number]
        result.seconds.append(max(turn.end for turn in together) - min(turn.begin for turn in together))
        result.per_turn = plan.acts * len(together)
    return result


def _process(
    sides: dict[str, Side], me: int, plan: Plan, barrier: Barrier, answers: "Answers[tuple[list[Turn], Counter[str]]]"
) -> None:
    errors: Counter[str] = Counter()
    turns: list[Turn] = []
    doors: dict[str, tuple[Database, Station, object]] = {}
    for name, side in sides.items():
        db = Database(side.url, busy_seconds=60)
        station = db.write(lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name=f"Proses {me}", now=NOW))
        share = side.shares[me]
        doors[name] = db, station, side.prepare(db, station, share, me) if side.prepare else share
    done = 0
    for number in range(plan.turns + 1):
        acts = range(done, done + (plan.acts if number else WARM_UP))
        for name in sides if number % 2 else reversed(sides):
            barrier.wait(PATIENCE)
            begin = time.perf_counter()
            values = _act(sides[name].worker, doors[name], acts, errors)
            turns.append(Turn(name, number, begin, time.perf_counter(), values))
        done = acts.stop
    for db, _, _ in doors.values():
        db.close()
    answers.put((turns, errors))


def _act(
    worker: Worker, door: tuple[Database, Station, object], acts: range, errors: Counter[str]
) -> tuple[object, ...]:
    values = []
    for n in acts:
        try:
            values.append(worker(*door, n))
        except Exception as error:  # counted and shown: an act that fails is a finding, not an end
            errors[f"{type(error).__name__}: {error}"[:200]] += 1
    return tuple(values)
