"""Whatever visitors and desks do, the queue's invariants hold: a state machine against a model of its own."""

import tempfile
from pathlib import Path
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)
from loket_shared.db.schema import call, case_file, ticket
from loket_shared.domain.queue import History, Rule, Waiting, choose, skipped
from loket_shared.services import calls, cases, finish, ticket_rows, turn_ends
from loket_shared.services.results import NotAllowed
from offices import open_office
from sqlalchemy import func, select

RULE = Rule()


class Queue(RuleBasedStateMachine):
    """Visitors come; three desks call, recall, skip, withdraw, serve and finish; every press may arrive twice."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.office = open_office(f"sqlite:///{Path(self.folder.name) / 'loket.db'}")
        self.waiting: dict[UUID, Waiting] = {}
        self.history = History()
        self.at_desk: dict[UUID, tuple[UUID, str]] = {}
        self.calls_of: dict[UUID, int] = {}
        self.known: dict[UUID, Waiting] = {}
        self.issued = 0

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.office.db.close()
        self.folder.cleanup()

    @rule(priority=st.booleans())
    def a_visitor_takes_a_number(self, priority: bool) -> None:
        given = self.office.issued(priority=priority)
        self.issued += 1
        assert given.number == self.issued
        self.waiting[given.ticket_id] = self.known[given.ticket_id] = Waiting(given.ticket_id, given.number, priority)

    @rule(desk=st.integers(0, 2))
    def a_desk_calls_next(self, desk: int) -> None:
        desk_id = self.office.desks[desk]
        act = self.office.officer()
        got = self.office.do(lambda tx: calls.call_next(tx, act, desk_id))
        if desk_id in self.at_desk:
            assert isinstance(got, calls.DeskBusy)
            return
        expected = choose(tuple(self.waiting.values()), self.history, RULE)
        if expected is None:
            assert isinstance(got, calls.NobodyWaits)
            return
        assert isinstance(got, calls.Called)
        assert (got.ticket_id, got.reason) == (expected.ticket.ticket_id, expected.reason)
        assert self.office.do(lambda tx: calls.call_next(tx, act, desk_id)) == got
        self.known[got.ticket_id] = self.waiting.pop(got.ticket_id)
        run = self.history.priority_run + 1 if expected.ticket.priority else 0
        self.history = History(self.history.turn + 1, run)
        self.at_desk[desk_id] = (got.ticket_id, "calling")
        self.calls_of[got.ticket_id] = 1

    @rule(desk=st.integers(0, 2), why=st.sampled_from(["", "pergi ke toilet"]))
    def a_desk_skips(self, desk: int, why: str) -> None:
        held = self.at_desk.get(self.office.desks[desk])
        if held is None:
            return
        done = self.office.do(lambda tx: turn_ends.skip(tx, self.office.officer(), held[0], why))
        if held[1] != "calling":
            assert isinstance(done, NotAllowed)
        elif self.calls_of[held[0]] < 3 and not why:
            assert isinstance(done, turn_ends.ReasonNeeded)
        else:
            assert isinstance(done, turn_ends.Skipped)
            before = Waiting(
                held[0], self.known[held[0]].number, self.known[held[0]].priority, self.known[held[0]].skips
            )
            self.waiting[held[0]] = self.known[held[0]] = skipped(before, self.history, RULE, self.issued)
            del self.at_desk[self.office.desks[desk]]

    @rule(desk=st.integers(0, 2))
    def a_desk_recalls(self, desk: int) -> None:
        held = self.at_desk.get(self.office.desks[desk])
        if held is None:
            return
        again = self.office.do(lambda tx: calls.recall(tx, self.office.officer(), held[0]))
        assert isinstance(again, calls.Called) == (held[1] == "calling")
        if isinstance(again, calls.Called):
            self.calls_of[held[0]] += 1
            assert again.calls == self.calls_of[held[0]]

    @rule(desk=st.integers(0, 2))
    def the_visitor_comes(self, desk: int) -> None:
        held = self.at_desk.get(self.office.desks[desk])
        if held is None:
            return
        here = self.office.do(lambda tx: turn_ends.present(tx, self.office.officer(), held[0]))
        assert isinstance(here, turn_ends.Presented) == (held[1] == "calling")
        self.at_desk[self.office.desks[desk]] = (held[0], "serving")

    @rule(desk=st.integers(0, 2), answered=st.booleans())
    def the_service_ends(self, desk: int, answered: bool) -> None:
        held = self.at_desk.get(self.office.desks[desk])
        if held is None:
            return
        case_id = self.office.see(lambda tx: ticket_rows.locked_ticket(tx, held[0]).case_id)
        version = self.office.see(
            lambda tx: tx.execute(select(case_file.c.version).where(case_file.c.id == case_id)).scalar_one()
        )
        if answered and held[1] == "serving":
            self.office.do(lambda tx: cases.answer(tx, self.office.officer(), case_id, version, "Sudah."))
        end = self.office.do(lambda tx: finish.finish(tx, self.office.officer(), held[0], finish.CopyOutcome.HANDED))
        done = answered or version > 1
        assert isinstance(end, finish.Finished) == (held[1] == "serving" and done)
        if isinstance(end, finish.Finished):
            del self.at_desk[self.office.desks[desk]]

    @invariant()
    def numbers_states_and_calls_agree(self) -> None:
        rows = self.office.see(lambda tx: tx.execute(select(ticket.c.id, ticket.c.state, ticket.c.desk_id)).all())
        assert len(rows) == self.issued
        assert {row.id for row in rows if row.state == "waiting"} == self.waiting.keys()
        held = {(row.desk_id, row.id, row.state) for row in rows if row.state in {"calling", "serving"}}
        assert held == {(desk_id, *what) for desk_id, what in self.at_desk.items()}
        assert self.office.see(lambda tx: tx.execute(select(func.max(call.c.turn))).scalar() or 0) == self.history.turn


def test_the_queue_keeps_its_invariants() -> None:
    run_state_machine_as_test(
        Queue,
        settings=settings(
            max_examples=12, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
