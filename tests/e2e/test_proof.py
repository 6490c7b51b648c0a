"""A step is proven by its events and by nothing less: dropping any one of them empties the step."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop import procedure
from loket_shared.domain.sop.model import step_code
from proof import Event, Rule, Rules, proven

S3 = uuid4()
START = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)

CONSULTATION: tuple[tuple[EventKind, dict[str, object]], ...] = (
    (EventKind.VISIT_REGISTERED, {}),
    (EventKind.FORM_GIVEN, {}),
    (EventKind.FORM_RETURNED, {}),
    (EventKind.FORM_INCOMPLETE, {}),
    (EventKind.FORM_CHECKED, {}),
    (EventKind.TICKET_ISSUED, {}),
    (EventKind.FORM_RECEIVED, {}),
    (EventKind.TICKET_CALLED, {}),
    (EventKind.TICKET_PRESENTED, {}),
    (EventKind.CASE_DECIDED, {"solution": True}),
    (EventKind.CASE_ANSWERED, {}),
    (EventKind.COPY_HANDED, {}),
    (EventKind.CASE_ARCHIVED, {}),
)
NEEDED = {
    "S3-02": ["visit.registered", "form.given"],
    "S3-06": ["form.incomplete"],
    "S3-07": ["ticket.issued", "form.received"],
    "S3-08": ["ticket.called", "ticket.presented"],
    "S3-10": ["case.decided", "case.answered"],
    "S3-12": ["case.answered", "copy.handed", "case.archived"],
}


def shipped_rules(code: str, version: UUID) -> Rules:
    """The rules as the product ships them."""
    rules: dict[tuple[UUID, str], list[Rule]] = defaultdict(list)
    for row in procedure(code).events:
        rule = Rule(step_code(code, row.step), str(row.edge), row.when, row.together)
        rules[version, str(row.event_kind)].append(rule)
    return rules


def story(*, without: str = "", subject: UUID | None = None) -> list[Event]:
    """A whole consultation, a minute an event, one kind of event left out."""
    visit = subject or uuid4()
    made = [
        Event(str(kind), START + timedelta(minutes=minute), "sari", S3, visit, data)
        for minute, (kind, data) in enumerate(CONSULTATION)
    ]
    return [event for event in made if event.kind != without]


def test_a_whole_consultation_proves_all_its_steps() -> None:
    steps = proven(story(), shipped_rules("S3", S3))
    assert list(steps) == [f"S3-{n:02d}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12)]
    assert {step: [event.kind for event in steps[step]] for step in NEEDED} == NEEDED


@pytest.mark.parametrize(("step", "kind"), [(step, kind) for step, kinds in NEEDED.items() for kind in kinds])
def test_a_dropped_event_empties_its_step(step: str, kind: str) -> None:
    assert step not in proven(story(without=kind), shipped_rules("S3", S3))


def test_an_event_without_an_actor_proves_nothing() -> None:
    assert proven([replace(event, actor=None) for event in story()], shipped_rules("S3", S3)) == {}


def test_two_visits_do_not_complete_each_other() -> None:
    begun, ended = story(without="ticket.presented"), story(without="ticket.called")
    assert "S3-08" not in proven([*begun, *ended], shipped_rules("S3", S3))


def test_an_end_before_its_beginning_closes_nothing() -> None:
    backwards = [replace(event, at=START - (event.at - START)) for event in story()]
    assert "S3-09" not in proven(sorted(backwards, key=lambda event: event.at), shipped_rules("S3", S3))


def test_a_promise_is_not_an_answer() -> None:
    decided = next(event for event in story() if event.kind == "case.decided")
    told = [
        replace(decided, data={"solution": False}),
        replace(decided, kind="case.number_told", at=decided.at + timedelta(minutes=1)),
    ]
    assert list(proven(told, shipped_rules("S0", S3))) == ["S0-08"]
    assert proven([decided, told[1]], shipped_rules("S0", S3)) == {}
