"""The session's path: every answer at every step, both loops, what lies behind, and the quarters of an hour of a reservation."""

from datetime import UTC, datetime, timedelta

import pytest
from loket_shared.domain.bidding import ORIGINS, Next, Outcome, SessionState, earlier, follow, slots

S = SessionState
AT = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("state", "yes", "no"),
    [
        (S.TRAINING, Next(S.QUALIFICATION), Next(S.ENDED, Outcome.TRAINING_ADVISED)),
        (S.QUALIFICATION, Next(S.ENCRYPTION), Next(S.EXPLANATION)),
        (S.EXPLANATION, Next(S.FILLING), None),
        (S.FILLING, Next(S.ENCRYPTION), Next(S.PROBLEM)),
        (S.ENCRYPTION, Next(S.OFFER), None),
        (S.OFFER, Next(S.ENDED, Outcome.UPLOADED), Next(S.PROBLEM)),
        (S.PROBLEM, None, Next(S.ENDED, Outcome.ESCALATED)),
        (S.ENDED, None, None),
    ],
)
def test_each_answer_leads_where_the_procedure_says(state: SessionState, yes: Next | None, no: Next | None) -> None:
    assert follow(state, answer=True) == yes
    assert follow(state, answer=False) == no


@pytest.mark.parametrize("origin", S)
def test_solved_goes_back_only_to_where_a_problem_can_come_from(origin: SessionState) -> None:
    assert follow(S.PROBLEM, answer=True, origin=origin) == (Next(origin) if origin in ORIGINS else None)


@pytest.mark.parametrize("state", S)
def test_what_lies_behind_is_nearest_first_and_never_a_problem(state: SessionState) -> None:
    path = [S.QUALIFICATION, S.EXPLANATION, S.FILLING, S.ENCRYPTION, S.OFFER]
    before = tuple(reversed(path[: path.index(state)])) if state in path else ()
    assert earlier(state) == before


def test_every_session_can_end_by_its_path() -> None:
    """From each step the answers lead to an end, whatever was said before."""
    ends: set[SessionState] = set()
    for _ in S:
        for state in set(S) - ends:
            leads = (follow(state, answer=yes, origin=S.OFFER) for yes in (True, False))
            if any(one is not None and (one.outcome is not None or one.state in ends) for one in leads):
                ends.add(state)
    assert ends == set(S) - {S.ENDED}


def test_a_reservation_takes_whole_quarters() -> None:
    quarter = timedelta(minutes=15)
    assert slots(AT, AT + 3 * quarter) == (AT, AT + quarter, AT + 2 * quarter)


@pytest.mark.parametrize("wrong", [(0, 0), (15, 0), (1, 16), (0, 20)])
def test_nothing_else_is_a_time_for_a_reservation(wrong: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no reservation"):
        slots(AT + timedelta(minutes=wrong[0]), AT + timedelta(minutes=wrong[1]))
