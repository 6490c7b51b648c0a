"""A day of the demo's office, played through the same use cases as the programs, on a clock of its own."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import DeskKind, Role
from loket_shared.services import archive, calls, cases, day, finish, promising, tickets, turn_ends, visits
from loket_shared.services.act import Act
from loket_shared.services.case_reading import read_case
from loket_shared.services.catalogue import desks, problem_groups, services
from loket_shared.services.demo_texts import Story
from loket_shared.services.people import Problem
from loket_shared.services.staff import read_staff
from loket_shared.services.station import DeviceKind, Station, open_station

T = TypeVar("T")

BETWEEN = timedelta(minutes=26)
AT_DESK = timedelta(minutes=4)


class History:
    """Plays visits at a kiosk and a console of the named machines."""

    def __init__(self, db: Database, clock: FixedClock, *, kiosk: str, console: str) -> None:
        self.db, self.clock = db, clock
        self.kiosk = self._station(DeviceKind.KIOSK, kiosk)
        self.console = self._station(DeviceKind.OPERATOR, console)
        office_id = self.kiosk.office_id
        self.service_id = db.read(lambda tx: services(tx, office_id))[0].id
        self.groups = {one.code: one.id for one in db.read(lambda tx: problem_groups(tx, office_id))}
        self.desks = [one.id for one in db.read(lambda tx: desks(tx, office_id)) if one.kind is DeskKind.LOKET]
        staff = db.read(lambda tx: read_staff(tx, office_id))
        self.officers = [one.id for one in staff if Role.HELPDESK in one.roles]

    def day(self, on: date, stories: tuple[Story, ...]) -> None:
        """Play a day from opening to closing."""
        self.visits(stories)
        self.clock.advance(3 * 3600)
        self._do(lambda tx: day.close_day(tx, self.console.act(self.clock), on))

    def visits(self, stories: tuple[Story, ...]) -> None:
        """Play visits one after the other, each from the guest book to the archive, at the desks by turns."""
        for number, story in enumerate(stories):
            begin = self.clock.at
            self._help(story, self.desks[-1 - number % len(self.desks)], self.officers[number % len(self.officers)])
            self.clock.at = begin + BETWEEN

    def arrivals(self, stories: tuple[Story, ...]) -> None:
        """Let visitors take numbers and wait."""
        for story in stories:
            self._number(story)

    def _help(self, story: Story, desk_id: UUID, officer: UUID) -> None:
        given = self._number(story)
        if story.stays_away:
            return
        self.clock.advance(AT_DESK.total_seconds())
        act = self._officer(officer)
        self._do(lambda tx: calls.call_next(tx, act(), desk_id))
        self.clock.advance(35)
        self._do(lambda tx: turn_ends.present(tx, act(), given.ticket_id))
        self.clock.advance(story.service_time.total_seconds())
        case_id = given.case_id
        assert case_id is not None
        version = self.db.read(lambda tx: read_case(tx, case_id)).version
        if story.answer:
            self._do(lambda tx: cases.answer(tx, act(), case_id, version, story.answer))
        else:
            due = self.clock.now() + timedelta(days=1)
            self._do(lambda tx: promising.promise(tx, act(), case_id, version, due, "Menunggu jawaban Pokja"))
            self._do(lambda tx: promising.tell_number(tx, act(), case_id))
        copy = finish.CopyOutcome.HANDED if story.archived else finish.CopyOutcome.OWED
        self._do(lambda tx: finish.finish(tx, act(), given.ticket_id, copy))
        if story.archived:
            final = bool(story.answer)
            self.clock.advance(90)
            self._do(lambda tx: archive.lay_down(tx, act(), case_id, "Lemari 2, map kuning", final=final))

    def _number(self, story: Story) -> tickets.Issued:
        problem = Problem(story.problem, story.tender, self.groups.get(story.group), story.kind)
        made = self._do(
            lambda tx: visits.register(tx, self._visitor(), self.service_id, story.who, priority_asked=story.priority)
        )
        assert isinstance(made, visits.Registered)
        self._do(lambda tx: visits.save_form(tx, self._visitor(), made.visit_id, story.who, problem))
        self._do(lambda tx: visits.check_form(tx, self._visitor(), made.visit_id))
        given = self._do(lambda tx: tickets.issue(tx, self._visitor(), made.visit_id, new_reference()))
        assert isinstance(given, tickets.Issued)
        return given

    def _visitor(self) -> Act:
        return self.kiosk.act(self.clock)

    def _officer(self, staff_id: UUID) -> Callable[[], Act]:
        return lambda: self.console.act(self.clock, staff_id=staff_id)

    def _do(self, fn: Callable[[Connection], T]) -> T:
        self.clock.advance(1)
        return self.db.write(fn)

    def _station(self, kind: DeviceKind, name: str) -> Station:
        return self.db.write(lambda tx: open_station(tx, kind=kind, name=name, now=self.clock.now()))
