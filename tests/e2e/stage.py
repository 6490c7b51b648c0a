"""Everything that a story needs to happen: the office, its ticket printer, and the three programs."""

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar
from uuid import UUID

from agent import ScreenError, until
from album import Album
from fake_printer import FakePrinter
from hall import Hall
from loket_shared.clock import SystemClock, business_date
from loket_shared.db import Database
from mail_side import SECRET, MailSide
from office import SARI, TARI, ZONE, Office, open_office
from officer import Desk
from programs import SIZES, Program, Programs
from proof import Proof, proven, read_events, read_rules
from sqlalchemy import Connection, Select
from trainer import Trainer
from visitor import Number, Person, Visitor

T = TypeVar("T")

ATTRIBUTES = {"kiosk": "kiosk", "display": "wall", "operator": "desk"}


class Stage:
    """The three programs over one database, each a process of its own."""

    office: Office

    def __init__(self, folder: Path, album: Album | None = None, *, platform: str = "offscreen") -> None:
        """Use an empty folder; `open` makes the office and starts the programs."""
        self.album = album or Album()
        self._folder = folder
        self._printer = FakePrinter()
        self._programs = Programs(folder, platform=platform)
        self._mail: MailSide | None = None
        self._ends = ExitStack()

    def __enter__(self) -> Self:
        self._ends.enter_context(self._printer)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._programs.__exit__(kind, error, trace)
        finally:
            self._ends.close()

    def open(self, *, front_office: bool = True, begin: datetime | None = None, mail: bool = False) -> None:
        """Make the office; each program is switched on when somebody first comes to it.

        With `begin` (aware) the whole office lives at that time, until `pass_time` moves its clocks; with `mail` it writes
        and reads letters.
        """
        if mail:
            self._mail = self._ends.enter_context(MailSide(self._folder / "mail"))
            self._programs.trusts = self._mail.authority
        self._clock = SystemClock(begin)
        self._elsewhen = begin is not None
        self._opened = business_date(self._clock.now(), ZONE)
        self.office = open_office(
            self._folder,
            printer=self._printer.address,
            front_office=front_office,
            clock=self._clock,
            mail=self._mail.account if self._mail else None,
            mail_secret=SECRET if self._mail else None,
        )
        self._launched: dict[str, Program] = {}

    def _launch(self, name: str) -> None:
        if name not in self._launched:
            self._launched[name] = self._programs.launch(name, self._clock.now() if self._elsewhen else None)

    @property
    def now(self) -> datetime:
        """The present instant at the office (aware, UTC)."""
        return self._clock.now()

    @property
    def first_form(self) -> str:
        """The number of the first form after the office opened."""
        return f"FK-{self._opened.year}-000001"

    def pass_time(self, to: datetime) -> None:
        """Move every running program's clock, and this one, on to an aware instant."""
        span = to - self.now
        assert span >= timedelta(), f"it is {self.now} already"
        for program in self._programs.running:
            program.agent.ask("clock", {"seconds": span.total_seconds()})
        self._clock.offset += span

    def pass_seconds(self, seconds: float) -> None:
        """Move the clocks a little on."""
        self.pass_time(self.now + timedelta(seconds=seconds))

    @property
    def mail(self) -> MailSide:
        """Whoever the office writes to; only where it has a mail account."""
        assert self._mail is not None
        return self._mail

    @property
    def printer(self) -> FakePrinter:
        """The kiosk's ticket printer."""
        return self._printer

    @cached_property
    def kiosk(self) -> Program:
        """The visitors' kiosk."""
        return self._program("kiosk")

    @cached_property
    def wall(self) -> Program:
        """The waiting room's display."""
        return self._program("display")

    @cached_property
    def desk(self) -> Desk:
        """The console at Loket 3 with Sari signed in."""
        desk = Desk(SARI, self._program("operator"), self.album)
        desk.sign_in()
        return desk

    @cached_property
    def trainer(self) -> Trainer:
        """The same console with Tari signed in at Meja 1, in place of Sari."""
        trainer = Trainer(TARI, self._program("operator"), self.album)
        trainer.sign_in()
        return trainer

    def start_all(self) -> None:
        """Wait until kiosk, display and console can be used."""
        for name in ATTRIBUTES:
            self._launch(name)
        for attribute in ATTRIBUTES.values():
            getattr(self, attribute)

    def processes(self) -> dict[str, int]:
        """The process ids of the running programs."""
        return {program.name: program.process.pid for program in self._programs.running}

    @property
    def hall(self) -> Hall:
        """The waiting room as people in it see it."""
        return Hall(self.wall, self.album)

    def visitor(self, person: Person) -> Visitor:
        """Somebody in front of the kiosk."""
        return Visitor(person, self.kiosk, self.album)

    def wait_in_queue(self, *people: Person) -> list[Number]:
        """Let people take numbers one after the other, without pictures."""
        return [Visitor(person, self.kiosk).take_number() for person in people]

    def kill(self, name: str) -> None:
        """Pull a program's plug: no warning, no goodbye."""
        self._launched[name].process.kill()

    def revive(self, name: str) -> None:
        """Switch a program on again after its plug was pulled, and wait for it."""
        self._programs.bury(self._launched.pop(name))
        self.__dict__.pop(ATTRIBUTES[name], None)
        getattr(self, ATTRIBUTES[name])

    def close_all(self) -> None:
        """Close the programs as people do in the evening."""
        for program in self._programs.running:
            self._programs.end(program)

    def _program(self, name: str) -> Program:
        self._launch(name)
        return self._programs.greet(self._launched[name])

    def printed(self, count: int) -> bytes:
        """The bytes of the count-th ticket, as soon as it came out of the printer."""
        return self._printer.wait_for(count)[count - 1]

    def picture_of(self, label: str) -> Path:
        """The product's picture of a ticket."""
        return until(lambda: next(self.office.ticket_pictures.glob(f"*-{label}.png"), None), f"a picture of {label}")

    def print_of(self, form: str, copy: str) -> Path:
        """The PDF that the console's A4 printer received: copy is asli or salinan."""
        return until(
            lambda: next(
                (p for p in self.office.prints.glob("*.pdf") if form in p.name and copy in p.name.lower()), None
            ),
            f"the print {copy} of {form}",
        )

    def wait_for_row(self, query: Select[tuple[UUID]]) -> UUID:
        """Wait until the database holds a row, which only a program can have written; returns its id."""
        return until(lambda: self.read(lambda tx: tx.execute(query).scalar()), str(query))

    def proof(self) -> Proof:
        """Which SOP steps the journal proves by now."""
        return self.read(lambda tx: proven(read_events(tx), read_rules(tx)))

    def read(self, look: Callable[[Connection], T]) -> T:
        """Look into the office's database from outside."""
        db = Database(self.office.database_url)
        try:
            return db.read(look)
        finally:
            db.close()

    def grown(self) -> str:
        """Say how large the console's window is if a page pushed it over the screen's edge."""
        sits = next((self.__dict__[name] for name in ("desk", "trainer") if name in self.__dict__), None)
        if sits is None:
            return ""
        size = f"{sits.agent.get('operatorWindow', 'width')}x{sits.agent.get('operatorWindow', 'height')}"
        return "" if size == SIZES["operator"] else size

    def complaints(self) -> list[str]:
        """What the programs logged that a healthy program would not."""
        return self._programs.complaints()

    def tell_failure(self, folder: Path) -> None:
        """Leave pictures and item lists of what the running programs show, for the reader of a failure."""
        for program in self._programs.running:
            try:
                program.agent.shot(folder / f"failed-{program.name}.png")
                (folder / f"failed-{program.name}.txt").write_text("\n".join(map(str, program.agent.tree())))
            except (ScreenError, OSError):
                continue
        for log in self._folder.glob("*.log"):
            shutil.copy(log, folder / f"failed-{log.name}")
