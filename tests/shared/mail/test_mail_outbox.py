"""The outbox's rules: who may move a mail where, when it is tried again, what an answer means."""

from datetime import UTC, datetime, timedelta

import pytest
from loket_shared.devices.mail.session import Patience
from loket_shared.devices.mail.smtp import LEASE_SECONDS, SENDING_LEASE_SECONDS
from loket_shared.domain.mail.outbox import (
    ENDS,
    MOST_TRIES,
    MOVES,
    Mover,
    OutboxState,
    Stage,
    Verdict,
    legal,
    next_try,
    verdict,
)

S = OutboxState
FIRST = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)


def test_no_program_and_no_lapse_sends_again_what_may_have_arrived() -> None:
    by_itself: dict[OutboxState, set[OutboxState]] = {}
    for move in MOVES:
        if move.mover is not Mover.PERSON:
            by_itself.setdefault(move.leaves, set()).add(move.to)
    reached, edge = {S.UNKNOWN, S.ACCEPTED}, {S.UNKNOWN, S.ACCEPTED}
    while edge:
        edge = {to for state in edge for to in by_itself.get(state, set())} - reached
        reached |= edge
    assert reached == {S.UNKNOWN, S.ACCEPTED}


def test_after_the_mark_a_lapsed_lease_is_unknown_and_before_it_the_mail_is_queued_again() -> None:
    lapses = {(move.leaves, move.to) for move in MOVES if move.mover is Mover.LAPSE}
    assert lapses == {(S.SENDING, S.QUEUED), (S.ENTERING_DATA, S.UNKNOWN)}


def test_nothing_is_accepted_without_the_mark_but_by_a_person() -> None:
    assert {move.leaves for move in MOVES if move.to is S.ACCEPTED and move.mover is not Mover.PERSON} == {
        S.ENTERING_DATA,
        S.UNKNOWN,
    }
    assert not legal(S.SENDING, S.ACCEPTED, Mover.PROGRAM)


def test_what_is_done_stays_done_and_what_is_under_way_is_not_undone() -> None:
    assert {S.ACCEPTED, S.CANCELLED, S.BY_HAND} == ENDS
    assert not legal(S.SENDING, S.CANCELLED, Mover.PERSON)
    assert not legal(S.ENTERING_DATA, S.CANCELLED, Mover.PERSON)
    assert legal(S.QUEUED, S.CANCELLED, Mover.PERSON)


def test_every_state_is_reached_and_every_open_one_is_left() -> None:
    assert {move.to for move in MOVES} | {S.QUEUED} == set(S)
    assert len(set(MOVES)) == len(MOVES)


def test_tries_follow_after_1_5_15_60_minutes_then_hourly_until_72_hours_are_over() -> None:
    now, waits = FIRST, []
    while (at := next_try(FIRST, len(waits) + 1, now)) is not None:
        waits.append(at - now)
        now = at
    minutes = [wait / timedelta(minutes=1) for wait in waits]
    assert minutes[:6] == [1, 5, 15, 60, 60, 60]
    assert set(minutes[6:-1]) == {60}
    assert now == FIRST + timedelta(hours=72)


@pytest.mark.parametrize("late", [timedelta(hours=72), timedelta(days=11)])
def test_nothing_is_tried_once_72_hours_are_over(late: timedelta) -> None:
    assert next_try(FIRST, 2, FIRST + late) is None


def test_a_clock_that_is_set_back_makes_no_endless_tries() -> None:
    year_back = FIRST - timedelta(days=365)
    assert next_try(FIRST, 3, year_back) == year_back + timedelta(minutes=15)
    assert next_try(FIRST, MOST_TRIES, year_back) is None


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("code", [None, 0, 99, 200, 220, 235, 250, 334, 354, 421, 451, 530, 535, 550, 552, 600, 999])
def test_only_2xx_to_the_end_is_acceptance_and_silence_after_the_mark_is_unknown(
    stage: Stage, code: int | None
) -> None:
    judged = verdict(stage, code)
    assert (judged is Verdict.ACCEPTED) == (stage is Stage.END and code is not None and 200 <= code < 300)
    if code is not None and 400 <= code < 500:
        assert judged is Verdict.DEFERRED
    elif code is None or not 200 <= code < 600:
        assert judged is (Verdict.UNKNOWN if stage.marked else Verdict.UNREACHABLE)
    elif code >= 500:
        assert judged in {Verdict.FAILED, Verdict.UNREACHABLE}


def test_a_refusal_before_the_mail_is_the_connection_s_and_so_is_a_missing_log_in() -> None:
    assert verdict(Stage.GREETING, 554) is Verdict.UNREACHABLE
    assert verdict(Stage.AUTH, 535) is Verdict.UNREACHABLE
    assert verdict(Stage.MAIL, 530) is Verdict.UNREACHABLE
    assert verdict(Stage.MAIL, 550) is Verdict.FAILED
    assert verdict(Stage.RCPT, 550) is Verdict.FAILED
    assert verdict(Stage.DATA, 250) is Verdict.UNKNOWN


def test_leases_outlast_every_wait() -> None:
    assert Patience().before_mark < SENDING_LEASE_SECONDS
    assert Patience().whole < LEASE_SECONDS
