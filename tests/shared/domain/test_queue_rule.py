"""The queue rule: order, priority in between, skipped visitors right behind the next number."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from loket_shared.domain.queue import Choice, History, Reason, Rule, Waiting, choose, order, skipped

RULE = Rule()
NOON = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def _numbers(choices: tuple[Choice, ...]) -> list[int]:
    return [choice.ticket.number for choice in choices]


def test_nobody_waits() -> None:
    assert choose((), History(), RULE) is None


def test_the_lowest_number_goes_first() -> None:
    queue = (Waiting("b", 2), Waiting("a", 1))
    assert choose(queue, History(), RULE) == Choice(queue[1], Reason.IN_ORDER)


def test_priority_goes_first_but_at_most_twice_in_a_row() -> None:
    queue = tuple(Waiting(n, n, priority=n in {3, 4, 5}) for n in range(1, 6))
    assert _numbers(order(queue, History(), RULE)) == [3, 4, 1, 5, 2]
    assert order(queue, History(), RULE)[0].reason is Reason.PRIORITY


def test_a_near_deadline_counts_as_priority_and_says_so() -> None:
    queue = (
        Waiting(1, 1), Waiting(2, 2, deadline=NOON), Waiting(3, 3, priority=True), Waiting(4, 4, priority=True, deadline=NOON),
        Waiting(5, 5, deadline=NOON),
    )  # fmt: skip
    called = [(one.ticket.number, one.reason) for one in order(queue, History(), RULE)]
    assert called == [
        (2, Reason.DEADLINE), (3, Reason.PRIORITY), (1, Reason.IN_ORDER), (4, Reason.IN_ORDER), (5, Reason.IN_ORDER),
    ]  # fmt: skip


def test_only_priority_left_is_called_whatever_the_run() -> None:
    queue = (Waiting("a", 1, priority=True),)
    assert choose(queue, History(9, 7), RULE) == Choice(queue[0], Reason.IN_ORDER)


def test_a_skipped_visitor_returns_behind_the_next_number() -> None:
    away = skipped(Waiting("a", 1), History(1), RULE, last_number=3)
    queue = (away, Waiting("b", 2), Waiting("c", 3))
    assert [(c.ticket.number, c.reason) for c in order(queue, History(1), RULE)] == [
        (2, Reason.IN_ORDER),
        (1, Reason.RETURNED),
        (3, Reason.IN_ORDER),
    ]


def test_the_offset_and_the_end_of_the_queue_can_be_chosen() -> None:
    two = Rule(return_offset=2)
    queue = (skipped(Waiting("a", 1), History(1), two, 4), Waiting("b", 2), Waiting("c", 3), Waiting("d", 4))
    assert _numbers(order(queue, History(1), two)) == [2, 3, 1, 4]
    end = Rule(return_at_end=True)
    queue = (skipped(Waiting("a", 1), History(1), end, 3), Waiting("b", 2), Waiting("c", 3), Waiting("d", 4))
    assert _numbers(order(queue, History(1), end)) == [2, 3, 1, 4]


def test_only_skipped_left_are_called_by_their_number_at_once() -> None:
    queue = (skipped(Waiting("b", 2), History(5), RULE, 2), skipped(Waiting("a", 1), History(6), RULE, 2))
    assert choose(queue, History(5), RULE) == Choice(queue[1], Reason.ONLY_SKIPPED)


waiting = st.builds(
    Waiting,
    ticket_id=st.uuids(),
    number=st.integers(1, 60),
    priority=st.booleans(),
    skips=st.integers(0, 3),
    returns_at_turn=st.none() | st.integers(0, 30),
    deadline=st.none() | st.just(NOON),
)
queues = st.lists(waiting, max_size=14, unique_by=lambda one: one.number).map(tuple)
rules = st.builds(Rule, st.integers(1, 4), st.integers(1, 4), st.booleans())


@given(queues, st.integers(0, 20), rules)
def test_everybody_is_called_exactly_once(queue: tuple[Waiting, ...], turn: int, rule: Rule) -> None:
    assert sorted(_numbers(order(queue, History(turn), rule))) == sorted(one.number for one in queue)


@given(queues, rules)
def test_an_ordinary_visitor_never_waits_longer_than_the_run_allows(queue: tuple[Waiting, ...], rule: Rule) -> None:
    fresh = tuple(one for one in queue if one.returns_at_turn is None)
    run = 0
    for n, choice in enumerate(order(fresh, History(), rule)):
        left = order(fresh, History(), rule)[n:]
        run = run + 1 if choice.ticket.preferred else 0
        if any(not one.ticket.preferred for one in left):
            assert run <= rule.max_priority_run


@given(queues, st.integers(0, 20))
def test_without_priority_and_skips_the_order_is_the_numbers(queue: tuple[Waiting, ...], turn: int) -> None:
    plain = tuple(Waiting(one.ticket_id, one.number) for one in queue)
    assert _numbers(order(plain, History(turn), RULE)) == sorted(one.number for one in plain)
