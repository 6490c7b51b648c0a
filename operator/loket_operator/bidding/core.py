"""The bidding room's state and how it follows the database; the verbs stand in files of their own and share this."""

from dataclasses import dataclass, replace
from uuid import UUID

from loket_shared.domain.casework import HELPERS
from loket_shared.domain.states import TicketState
from loket_shared.services import bidding_reading, trainings
from loket_shared.services.bidding_reading import SessionView, TrainerPicture
from loket_shared.services.revisions import Topic
from loket_shared.services.staff import read_staff
from PySide6.QtCore import QObject, Signal
from sqlalchemy import Connection

from loket_operator.bidding.state import OF_CALL, BiddingState, Named, Panel
from loket_operator.desk.calling import CallingDesk
from loket_operator.desk.legal import legal
from loket_operator.desk.queue_pane import why_not_call
from loket_operator.desk.reading import Part
from loket_operator.workspace import Console

TOPICS = frozenset({Topic.BIDDING, Topic.QUEUE, Topic.CALLS, Topic.CASES, Topic.SETTINGS, Topic.STAFF})
NEXT_TRAININGS = 3


@dataclass(frozen=True, slots=True)
class Read:
    """What was read in one consistent picture."""

    picture: TrainerPicture
    session: SessionView | None
    helpers: tuple[Named, ...]
    trainings: tuple[Named, ...]


class BiddingCore(QObject):
    """Holds one BiddingState; `changed` comes after every change. Calling is the desk's own model, at the same desk."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = BiddingState()
        self.calls = CallingDesk(console, self)
        self._typed: dict[tuple[UUID, Panel], str] = {}
        self._wanted = self._reading = False
        self.calls.changed.connect(self._follow_calls)
        console.acting.changed.connect(lambda: self.show(replace(self.state, busy=console.acting.busy)))
        console.work.crashed.connect(self._may_read_again)

    def show(self, state: BiddingState) -> None:
        """Go on with another state and tell the screen, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def sit_down(self) -> None:
        """Follow the session: another desk or another officer; whom somebody looked at is forgotten."""
        desk = self.console.session.sitting.desk
        self.show(BiddingState(desk_id=desk.id if desk else None, open_id=self.state.open_id, busy=self.state.busy))
        self.calls.sit_down()
        self.read()

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Read again what belongs to these topics."""
        if topics & TOPICS and self.console.session.sitting.officer is not None:
            self.calls.read(frozenset({Part.QUEUE, Part.VISITORS}))
            self.read()

    def read(self) -> None:
        """Read the room anew; while one reading is on its way, the next wish waits for it."""
        if self._reading:
            self._wanted = True
            return
        self._reading, self._wanted = True, False
        act, desk_id, open_id, here = (
            self.console.session.act(),
            self.state.desk_id,
            self.state.open_id,
            self.console.here,
        )

        def read(tx: Connection) -> Read:
            picture = bidding_reading.trainer(tx, act.office_id, desk_id, act.today, act.now, act.staff_id)
            known = {one.session_id for one in (*picture.mine, *picture.others)}
            first = open_id if open_id in known else next((one.session_id for one in picture.mine), None)
            helpers = (one for one in read_staff(tx, act.office_id) if HELPERS & set(one.roles))
            coming = trainings.upcoming(tx, act.office_id, act.now, NEXT_TRAININGS)
            return Read(
                picture,
                bidding_reading.read_session(tx, first) if first is not None else None,
                tuple((one.id, one.name) for one in helpers),
                tuple((one.id, f"{here.day(one.begins_at):%d-%m-%Y} · {one.title}") for one in coming),
            )

        self.console.work.read(read, lambda found: self._take(desk_id, open_id, found), lambda _: self._missed())

    def choose_session(self, session_id: UUID) -> None:
        """Bring another session to the front; who the last one's provider is, is forgotten with it."""
        if session_id != self.state.open_id:
            self.show(
                replace(
                    self.state, open_id=session_id, session=None, panel=Panel.NONE, typed="", refusal="", sure=False,
                    tender=None,
                )
            )  # fmt: skip
            self.read()

    def next_session(self) -> None:
        """Bring the next session to the front; after the last comes the first."""
        ids = [one.session_id for one in self.state.sessions]
        if ids:
            at = ids.index(self.state.open_id) if self.state.open_id in ids else -1
            self.choose_session(ids[(at + 1) % len(ids)])

    def open_panel(self, panel: Panel) -> None:
        """Open an inline panel with what was typed there before; the panel about nobody stays shut."""
        about = self.state.called if panel in OF_CALL else self.state.seat if panel is Panel.BROKEN else self.state.line
        if about is not None:
            kept = self._typed.get((self._about(), panel), "")
            self.show(replace(self.state, panel=panel, typed=kept, refusal="", sure=False))

    def close_panel(self) -> None:
        """Close it."""
        self.show(replace(self.state, panel=Panel.NONE, typed="", refusal="", sure=False))

    def type(self, text: str) -> None:
        """The open panel's editor holds this now."""
        if text != self.state.typed:
            self._typed[self._about(), self.state.panel] = text
            self.show(replace(self.state, typed=text, refusal="", sure=False))

    def choose_seat(self, seat_id: UUID | None) -> None:
        """Look at a seat of the plan."""
        shut = self.state.panel is Panel.BROKEN
        self.show(replace(self.state, seat_id=seat_id, panel=Panel.NONE if shut else self.state.panel))

    def done_with(self) -> None:
        """What was typed in the open panel was taken; it closes."""
        self._typed.pop((self._about(), self.state.panel), None)
        self.close_panel()

    def forget(self) -> None:
        """What was typed for the open session is done with."""
        for key in [one for one in self._typed if one[0] == self._about()]:
            del self._typed[key]
        self.close_panel()

    def _about(self) -> UUID:
        return self.state.open_id or UUID(int=0)

    def _take(self, desk_id: UUID | None, open_id: UUID | None, found: Read) -> None:
        self._reading = False
        state = self.state
        if desk_id == state.desk_id and open_id == state.open_id:
            first = found.session.session_id if found.session is not None else None
            after = replace(state, picture=found.picture, session=found.session, open_id=first)
            after = replace(after, helpers=found.helpers, trainings=found.trainings, desks=self._desks())
            of_call = state.panel in OF_CALL
            if (of_call and not found.picture.called) or (not of_call and first != state.open_id):
                after = replace(after, panel=Panel.NONE, typed="", refusal="", sure=False)
            if first != state.open_id and state.open_id is not None:
                after = replace(after, tender=None)
            self.show(after)
        else:
            self._wanted = True
        self._follow_calls()
        if self._wanted:
            self.read()

    def _desks(self) -> tuple[Named, ...]:
        catalogue = self.console.catalogue
        room = {one.id for one in catalogue.services if one.uses_seats}
        return tuple((one.id, one.name) for one in catalogue.desks if one.active and room & set(one.service_ids))

    def _follow_calls(self) -> None:
        """The desk's open ticket is the called provider, so that the desk's acts are about him."""
        called, at_desk = self.state.called, self.calls.state
        held = {one.ticket_id: one.serving for one in at_desk.visitors}
        if called is not None and called.ticket_id in held and at_desk.current_id != called.ticket_id:
            self.calls.open_visitor(called.ticket_id)
            return
        mine = called is not None and at_desk.current_id == called.ticket_id
        same = called is not None and held.get(called.ticket_id) is (called.state is TicketState.SERVING)
        acts = legal(at_desk) if mine and same else legal(replace(at_desk, current_id=None))
        self.show(replace(self.state, acts=acts, why_not_call=why_not_call(at_desk)))

    def _missed(self) -> None:
        self._reading = False
        self._wanted = True

    def _may_read_again(self) -> None:
        self._reading = False
