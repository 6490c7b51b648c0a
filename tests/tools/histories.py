"""Random histories of visits, sessions, cases and telephone calls, told to the journal by machines whose clocks differ."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from loket_shared.clock import business_date
from loket_shared.db.schema import category, new_id, procedure_version
from loket_shared.domain.bidding import Outcome, SessionState
from loket_shared.domain.calendar import CalendarDay, DayKind
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop import procedure
from loket_shared.services.act import Act, new_key
from loket_shared.services.calendar_edit import save_day
from loket_shared.services.calendars import read_calendar
from loket_shared.services.journal import Event, record
from loket_shared.services.procedure_rows import insert_version
from loket_shared.services.procedures import procedures
from odd_procedures import LEVELS, odd_procedure
from offices import Office
from sqlalchemy import Connection, func, select

K = EventKind
OF_VISIT = (K.VISIT_REGISTERED, K.FORM_GIVEN, K.FORM_RETURNED, K.FORM_INCOMPLETE, K.FORM_CHECKED, K.RATING_GIVEN)
OF_TICKET = (
    K.TICKET_ISSUED, K.FORM_RECEIVED, K.TICKET_CALLED, K.TICKET_SKIPPED, K.TICKET_WITHDRAWN, K.TICKET_PRESENTED,
    K.TICKET_PRESENTED, K.TICKET_TRANSFERRED, K.TICKET_FINISHED, K.TICKET_LEFT, K.TICKET_NO_SHOW, K.COPY_HANDED, K.VISIT_ENDED,
)  # fmt: skip
OF_CASE = (
    K.CASE_PRIORITISED, K.CASE_DECIDED, K.CASE_ANSWERED, K.CASE_NUMBER_TOLD, K.CASE_ARCHIVED, K.CASE_ASKED,
    K.CASE_DATA_RECEIVED, K.CASE_HANDED_ON, K.CASE_RETURNED, K.CASE_TOLD, K.CASE_CONFIRMED, K.CASE_CLOSED, K.CASE_REOPENED,
    K.CASE_MERGED, K.CASE_CANCELLED, K.COPY_HANDED,
)  # fmt: skip
OF_EACH = frozenset({K.TICKET_PRESENTED, K.TICKET_TRANSFERRED, K.TICKET_FINISHED, K.TICKET_LEFT, K.TICKET_NO_SHOW})
"""Kinds of which each case of a turn gets an event of its own."""
OF_CALL = (K.CALL_RANG, K.CALL_ANSWERED, K.CALL_ASKED, K.CALL_ENDED)
OF_ESCALATION = (
    K.ESCALATION_SENT, K.ESCALATION_UNSENT, K.ESCALATION_ARRIVED, K.ESCALATION_ARRIVED, K.ESCALATION_RECEIVED, K.ESCALATION_DATA_ASKED,
    K.ESCALATION_DATA_ASKED, K.ESCALATION_PASSED_ON, K.ESCALATION_DATA_HERE, K.ESCALATION_DATA_FORWARDED, K.ESCALATION_PROGRESS,
    K.ESCALATION_PROGRESS, K.ESCALATION_RETURNED, K.ESCALATION_SOLVED, K.ESCALATION_TOLD, K.ESCALATION_WITHDRAWN,
)  # fmt: skip
OF_ROOM = (
    K.BIDDING_ASKED, K.BIDDING_ADVISED, K.BIDDING_READY, K.BIDDING_READY, K.BIDDING_UNREADY, K.BIDDING_STARTED, K.BIDDING_STEPPED,
    K.BIDDING_STEPPED, K.BIDDING_STEPPED, K.BIDDING_STEPPED, K.BIDDING_ENDED, K.BIDDING_REPORTED, K.BIDDING_UNREPORTED, K.SEAT_CLEANED,
    K.TICKET_FINISHED,
)  # fmt: skip
ANY = tuple(dict.fromkeys((*OF_VISIT, *OF_TICKET, *OF_CASE, *OF_CALL, K.CASE_OPENED)))
AT_ONCE = 5


@dataclass
class Life:
    """The story so far of one visitor, caller or writer; a returning visitor brings a second visit.

    `further` are the problems that the visitor told at the desk besides the first, `escalations` what was asked of LKPP.
    """

    version_id: UUID
    visits: list[UUID]
    tickets: list[UUID]
    case_id: UUID | None = None
    call_id: UUID | None = None
    further: list[UUID] = field(default_factory=list)
    escalations: list[UUID] = field(default_factory=list)
    paused: tuple[UUID, Event] | None = None


@dataclass
class World:
    """An office in which random things happen; the same seed tells the same story."""

    office: Office
    seed: int
    dice: random.Random = field(init=False)
    versions: list[UUID] = field(init=False)
    categories: Sequence[UUID] = field(init=False)
    escalating: UUID = field(init=False)
    room: UUID = field(init=False)
    edits: int = 0

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.versions = self.office.do(self._insert_versions)
        query = select(category.c.id).order_by(category.c.position)
        self.categories = self.office.see(lambda tx: tx.execute(query).scalars().all())

    def live(self, histories: int, events: int = 14) -> None:
        """Let so many stories happen, a few at a time and woven into each other, each of about so many events."""
        for first in range(0, histories, AT_ONCE):
            lives = [self._born() for _ in range(min(AT_ONCE, histories - first))]
            for _ in range(events * len(lives)):
                self.office.clock.advance(self._passes())
                life = self.dice.choice(lives)
                self.office.do(lambda tx, life=life: self._happens(tx, life))  # type: ignore[misc]
            if self.dice.random() < 0.15:
                self.office.do(self._edit_calendar)
            for life in lives:
                if self.dice.random() < 0.97:
                    self.office.do(lambda tx, life=life: self._ends(tx, life))  # type: ignore[misc]

    def _insert_versions(self, tx: Connection) -> list[UUID]:
        known = {one.code: one.id for one in procedures(tx, self.office.kiosk.office_id)}
        last = tx.execute(select(func.max(procedure_version.c.revision))).scalar_one()
        values = [procedure("S0"), procedure("S1"), procedure("S3"), procedure("S4")]
        values += [odd_procedure(self.dice, ANY) for _ in range(5)]
        now = self.office.clock.now()
        at = procedure_version.c.procedure_id == known["S2"]
        self.escalating = tx.execute(select(procedure_version.c.id).where(at)).scalar_one()
        made = [insert_version(tx, known["S3"], last + n, value, now) for n, value in enumerate(values, start=1)]
        self.room = made[3]
        return made

    def _born(self) -> Life:
        life = Life(self.dice.choice(self.versions), [], [])
        match self.dice.choice(("visit", "visit", "visit", "call", "case")):
            case "visit":
                life.visits.append(new_id())
            case "call":
                life.call_id = new_id()
            case _:
                life.case_id = new_id()
        return life

    def _passes(self) -> float:
        """Return how much time goes by; sometimes the clock was set back."""
        short = (0, 1, 1, 5, 20, 90, 90, 400)
        far = -3000 if self.dice.random() < 0.5 else 90_000
        return self.dice.choice((*short, *short, *short, 1700, 1700, 5000, 30_000, far))

    def _happens(self, tx: Connection, life: Life) -> None:
        act = self._act()
        event = self._pauses(life) or self._escalates(life) or self._next(life)
        more = (self._next(life),) if self.dice.random() < 0.15 else ()
        record(tx, act, *self._told(life, event), *(one for other in more for one in self._told(life, other)))

    def _told(self, life: Life, event: Event) -> list[Event]:
        """Return what an event at the desk records: one for each problem of the turn."""
        each = life.further if event.kind in OF_EACH and event.case_id is not None else []
        others = [one for one in (life.case_id, *each) if each and one != event.case_id]
        return [event, *(replace(event, case_id=one) for one in others)]

    def _another(self, life: Life) -> Event | None:
        """Let the visitor tell another problem now and then."""
        if not life.tickets or life.case_id is None or len(life.further) > 1 or self.dice.random() > 0.06:
            return None
        life.further.append(new_id())
        told = {"form_year": 2026, "form_number": 2, "channel": "walk_in", "call_id": None}
        return replace(self._about(life, K.CASE_OPENED, told, ticket=True), case_id=life.further[-1])

    def _ends(self, tx: Connection, life: Life) -> None:
        """End everything of a story, so that what stays open does not grow with the number of stories."""
        ended: list[Event] = []
        if life.case_id is not None:
            begun = self._about(life, K.CASE_CANCELLED, {}, case=True)
            ended += (replace(begun, case_id=one) for one in (life.case_id, *life.further))
        for at in life.escalations:
            given_up = self._about(life, K.ESCALATION_WITHDRAWN, {"escalation_id": at})
            ended.append(replace(given_up, case_id=life.case_id, procedure_version_id=self.escalating))
        if life.call_id is not None:
            ended.append(self._about(life, K.CALL_ENDED, {"call_id": life.call_id}, case=True))
        for visit_id in life.visits:
            told = {"ended_as": "cancelled", "reason_code": "test"}
            ended.append(Event(K.VISIT_ENDED, told, visit_id, procedure_version_id=life.version_id))
        record(tx, self._act(), *ended)

    def _act(self) -> Act:
        """Return an act of any machine; the kiosk has no officer, and the second console's clock is wrong."""
        station = self.dice.choice((self.office.kiosk, self.office.console, self.office.console, self.office.wall))
        slow = timedelta(seconds=7 if station is self.office.wall else 0)
        now = self.office.clock.now() - slow
        staff_id = None if station is self.office.kiosk else self.dice.choice((self.office.sari, self.office.dewi))
        return Act(
            new_key(),
            station.office_id,
            station.chain_id,
            station.device_id,
            staff_id,
            now,
            business_date(now, station.zone),
        )

    def _pauses(self, life: Life) -> Event | None:
        if life.call_id is not None and life.case_id is None:
            return None
        if life.paused is not None and self.dice.random() < 0.4:
            (pause_id, begun), life.paused = life.paused, None
            return replace(begun, kind=K.PAUSE_ENDED, data={"pause_id": pause_id}, occurred_at=self._late())
        if life.paused is None and self.dice.random() < 0.1:
            pause_id = new_id()
            begun = self._about(life, K.PAUSE_BEGUN, {"pause_id": pause_id, "cause": "rest"}, case=True)
            life.paused = (pause_id, begun)
            return begun
        return None

    def _escalates(self, life: Life) -> Event | None:
        """Let a case be escalated now and then, and its escalations go on in any order."""
        if life.case_id is None or self.dice.random() > (0.3 if life.escalations else 0.08):
            return None
        if not life.escalations or (len(life.escalations) < 2 and self.dice.random() < 0.1):
            life.escalations.append(new_id())
            kind, at = K.ESCALATION_KNOWN, life.escalations[-1]
        else:
            kind, at = self.dice.choice(OF_ESCALATION), self.dice.choice(life.escalations)
        now = self.office.clock.now()
        then = now - timedelta(seconds=self.dice.randrange(900))
        data: dict[EventKind, dict[str, object]] = {
            K.ESCALATION_KNOWN: {"seq": len(life.escalations), "known_at": then},
            K.ESCALATION_UNSENT: {"known_at": then},
            K.ESCALATION_DATA_ASKED: {"means": "email", "held": self.dice.random() < 0.7},
            K.ESCALATION_PROGRESS: {"means": "email", "counts_from": then},
        }
        told = self._about(life, kind, {"escalation_id": at} | data.get(kind, {}))
        return replace(told, case_id=life.case_id, procedure_version_id=self.escalating)

    def _next(self, life: Life) -> Event:
        if (another := self._another(life)) is not None:
            return another
        kinds: list[EventKind] = []
        if life.visits:
            kinds += OF_VISIT
        if life.tickets:
            kinds += OF_TICKET
        if life.tickets and life.version_id == self.room:
            kinds += OF_ROOM * 2
        if life.case_id is not None:
            kinds += (*OF_CASE, *OF_CASE[:4])
        if life.call_id is not None:
            kinds += OF_CALL * 2
        if life.case_id is None:
            kinds += (K.CASE_OPENED,) * 3
        if life.visits and self.dice.random() < 0.2:
            life.tickets.append(new_id())
        if life.case_id is not None and life.call_id is None and self.dice.random() < 0.05:
            life.visits.append(new_id())
        return self._event(life, self.dice.choice(kinds))

    def _event(self, life: Life, kind: EventKind) -> Event:
        if kind is K.CASE_OPENED:
            life.case_id = new_id()
            by_call = life.call_id if life.call_id and self.dice.random() < 0.8 else None
            channel = "telephone" if by_call else self.dice.choice(("walk_in", "email", "lpse_support"))
            told = {"form_year": 2026, "form_number": 1, "channel": channel, "call_id": by_call}
            return self._about(life, kind, told, case=True)
        if kind in OF_CALL:
            told = {"call_id": life.call_id}
            return self._about(life, kind, told, case=kind is K.CALL_ENDED)
        if kind in OF_ROOM and life.version_id == self.room:
            return self._about(life, kind, self._in_room(kind), ticket=True)
        unit = self.dice.choice(("helpdesk", "admin_ppe"))
        data: dict[EventKind, dict[str, object]] = {
            K.CASE_PRIORITISED: {"level": self.dice.choice(LEVELS), "category_id": self.dice.choice([None, *self.categories]), "by": "table"},
            K.CASE_DECIDED: {"solution": self.dice.random() < 0.5, "unit": unit},
            K.CASE_ARCHIVED: {"state": self.dice.choice(("provisional", "final")), "year": 2026, "number": 1},
            K.CASE_HANDED_ON: {"unit": unit, "from_unit": "helpdesk"},
            K.CASE_DATA_RECEIVED: {"unit": unit},
            K.CASE_CONFIRMED: {"solved": self.dice.random() < 0.5, "unit": unit},
            K.VISIT_ENDED: {"ended_as": self.dice.choice(("served", "cancelled", "no_show"))},
            K.TICKET_PRESENTED: {"desk_id": self.dice.choice(self.office.desks)},
        }  # fmt: skip
        case = kind in OF_CASE or (kind in OF_TICKET and self.dice.random() < 0.8)
        event = self._about(life, kind, data.get(kind, {}), case=case, ticket=kind in OF_TICKET)
        if kind is K.VISIT_ENDED and event.case_id is None and self.dice.random() < 0.3:
            return replace(
                event, procedure_version_id=self.dice.choice(self.versions)
            )  # the visit's own, not the case's
        return event

    def _in_room(self, kind: EventKind) -> dict[str, object]:
        """Return what an event of the bidding room tells, in any order at all."""
        at, to = self.dice.choice(tuple(SessionState)), self.dice.choice(tuple(SessionState))
        data: dict[EventKind, dict[str, object]] = {
            K.BIDDING_ASKED: {"trained": self.dice.random() < 0.5},
            K.BIDDING_ADVISED: {"goes_on": self.dice.random() < 0.5},
            K.BIDDING_STARTED: {"to": to},
            K.BIDDING_STEPPED: {"at": at, "to": to, "answer": self.dice.random() < 0.5},
            K.BIDDING_ENDED: {"at": at, "outcome": self.dice.choice(tuple(Outcome))},
            K.TICKET_FINISHED: {"reports": self.dice.random() < 0.8},
        }
        return data.get(kind, {})

    def _about(
        self, life: Life, kind: EventKind, data: dict[str, object], *, case: bool = False, ticket: bool = False
    ) -> Event:
        return Event(
            kind,
            data,
            visit_id=self.dice.choice(life.visits) if life.visits else None,
            ticket_id=self.dice.choice(life.tickets) if ticket and life.tickets else None,
            case_id=self.dice.choice((life.case_id, *life.further)) if case and life.case_id else None,
            procedure_version_id=life.version_id,
            occurred_at=self._late(),
        )

    def _late(self) -> datetime | None:
        """Return a true time that lies back, for what is entered later."""
        back = self.dice.randrange(60, 40_000) if self.dice.random() < 0.1 else 0
        return self.office.clock.now() - timedelta(seconds=back) if back else None

    def _edit_calendar(self, tx: Connection) -> None:
        """Close or open a day near the present one."""
        party = self.dice.choice(("office", "office", "lkpp"))
        today = business_date(self.office.clock.now(), self.office.console.zone)
        on = today + timedelta(days=self.dice.randrange(-3, 6))
        before = read_calendar(tx, self.office.kiosk.office_id, party).day(on)
        after = None if before else CalendarDay(on, DayKind.CLOSED, "Hari libur setempat")
        save_day(tx, self.office.officer(), party, before, after)
        self.edits += 1
