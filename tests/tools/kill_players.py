"""People who play on while the plug of their program is pulled again and again, and what they were shown."""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from agent import ScreenError
from office import SARI
from officer import Desk
from people import RINA
from programs import Program, Programs
from typing_extensions import override
from visitor import Number, Person, Visitor

SHORTEST, LONGEST = 0.3, 12.0
"""Seconds from the start of a process to its kill: some die while they start, some in the middle of an act."""


@dataclass
class Witness:
    """What people at the screens can swear to."""

    registered: list[str] = field(default_factory=list)
    given: list[tuple[str, Number]] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    finished: list[str] = field(default_factory=list)


class Budget:
    """How often a plug will still be pulled, over all programs."""

    def __init__(self, kills: int) -> None:
        self._left = kills
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Take one kill; False when none is left."""
        with self._lock:
            self._left -= 1
            return self._left >= 0


class Player(threading.Thread):
    """Plays one program's part in life after life until the budget is spent; `faults` are ends that nobody caused."""

    def __init__(self, name: str, folder: Path, budget: Budget, seed: int, witness: Witness) -> None:
        super().__init__(name=name, daemon=True)
        self.faults: list[str] = []
        self.kills = 0
        self.witness = witness
        self.random = random.Random(f"{seed} {name}")
        self._programs = Programs(folder)
        self._budget = budget

    @override
    def run(self) -> None:
        while not self.faults and self._budget.take():
            self._live()

    def play(self, program: Program) -> None:
        """Do what a person does in front of this program, for ever."""
        raise NotImplementedError

    def _live(self) -> None:
        program, struck = self._programs.launch(self.name), threading.Event()
        timer = threading.Timer(self.random.uniform(SHORTEST, LONGEST), _strike, (program, struck))
        timer.start()
        try:
            self.play(self._programs.greet(program))
        except (ScreenError, OSError, ValueError) as error:
            if not struck.is_set():
                self.faults.append(f"{self.name}: {error}")
        finally:
            timer.cancel()
            timer.join()
            self._programs.bury(program)
        self.kills += struck.is_set()


class Crowd(Player):
    """One visitor after the other at the kiosk; who had begun when it died goes away without a number."""

    @override
    def play(self, program: Program) -> None:
        while True:
            name = f"Tamu {self.random.randrange(10**9):09}"
            visitor = Visitor(_guest(name), program)
            visitor.choose()
            visitor.sign_guest_book()
            self.witness.registered.append(name)
            visitor.describe(RINA.problem)
            visitor.confirm()
            number = visitor.read_number()
            self.witness.given.append((name, number))
            visitor.leave()


class Clerk(Player):
    """An officer who signs in again each time and finishes what was left at the desk."""

    @override
    def play(self, program: Program) -> None:
        desk = Desk(SARI, program)
        desk.sign_in()
        while True:
            if not desk.queue() and not program.agent.has("casePane"):
                time.sleep(0.1)
                continue
            label = _label(desk)
            desk.serve("Sudah kami bantu.", "Lemari 1")
            self.witness.finished.append(label)


class Onlooker(Player):
    """Somebody in the waiting room who notes each called number."""

    @override
    def play(self, program: Program) -> None:
        while True:
            label = program.agent.text("calledNumber") if program.agent.has("calledNumber") else ""
            self.witness.seen |= {label} - {""}
            program.agent.tree()
            time.sleep(0.1)


def play_until_spent(folder: Path, kills: int, seed: int, patience: float) -> tuple[Witness, list[Player]]:
    """Let all three play at once until so many plugs were pulled; TimeoutError when that takes too long."""
    witness, budget = Witness(), Budget(kills)
    parts: dict[str, Callable[..., Player]] = {"kiosk": Crowd, "display": Onlooker, "operator": Clerk}
    players = [part(name, folder, budget, seed, witness) for name, part in parts.items()]
    for player in players:
        player.start()
    deadline = time.monotonic() + patience
    for player in players:
        player.join(max(1.0, deadline - time.monotonic()))
        if player.is_alive():
            raise TimeoutError(f"{player.name} still plays after {patience} s")
    return witness, players


def _strike(program: Program, struck: threading.Event) -> None:
    struck.set()
    program.process.kill()


def _guest(name: str) -> Person:
    return Person(name, RINA.organisation, RINA.address, RINA.phone, RINA.problem, RINA.group)


def _label(desk: Desk) -> str:
    """Call somebody unless somebody stands there; return the number that the console shows."""
    if not desk.agent.has("casePane"):
        desk.call_next()
    return desk.agent.text("currentNumber")
