"""The table of transitions: complete, reachable, nothing past a closed case, and who may do what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_shared.domain.casework import ANSWERABLE, TRANSITIONS, Need, Verb, legal, may, way
from loket_shared.domain.states import CaseState, Role

ENDED = {CaseState.MERGED}


def test_each_verb_stands_in_the_table_once() -> None:
    assert [row.verb for row in TRANSITIONS] == sorted(Verb, key=[row.verb for row in TRANSITIONS].index)
    assert len(TRANSITIONS) == len(Verb)


def test_every_state_is_reached_and_left() -> None:
    reached = {row.to for row in TRANSITIONS} | {CaseState.RECORDED}
    assert set(CaseState) - reached == set()
    left = {state for row in TRANSITIONS for state in row.leaves}
    assert set(CaseState) - left == ENDED


def test_an_answer_a_place_and_a_reason_are_asked_for() -> None:
    assert Need.ANSWER in way(Verb.ANSWER).needs
    assert Need.ANSWER in way(Verb.KEEP_SOLUTION).needs
    assert Need.LOCATION in way(Verb.ARCHIVE).needs
    assert all(Need.REASON in way(verb).needs for verb in (Verb.CANCEL, Verb.MERGE, Verb.REOPEN, Verb.HAND_BACK))


def test_only_an_answered_case_is_archived() -> None:
    assert way(Verb.ARCHIVE).leaves == {CaseState.ANSWERED}
    into_answered = {row.verb for row in TRANSITIONS if row.to is CaseState.ANSWERED}
    assert all(way(verb).leaves <= ANSWERABLE | {CaseState.AWAITING_CONFIRMATION} for verb in into_answered)


@pytest.mark.parametrize("verb", [Verb.ANSWER, Verb.KEEP_SOLUTION])
def test_what_admin_ppe_works_on_is_answered_by_admin_ppe(verb: Verb) -> None:
    assert not may(verb, CaseState.ANALYSIS_ADMIN, [Role.HELPDESK])
    assert may(verb, CaseState.ANALYSIS_ADMIN, [Role.ADMIN_PPE])
    assert may(Verb.HAND_BACK, CaseState.ANALYSIS_ADMIN, [Role.HELPDESK])


def test_the_front_office_corrects_and_files_but_does_not_answer() -> None:
    assert legal(CaseState.ANALYSIS, [Role.FRONT_OFFICE]) == {Verb.CORRECT}
    assert legal(CaseState.ANSWERED, [Role.FRONT_OFFICE]) == {Verb.CORRECT, Verb.ARCHIVE}


@given(st.sampled_from(CaseState), st.sets(st.sampled_from(Role)), st.sets(st.sampled_from(Role)))
def test_more_roles_never_take_an_act_away(state: CaseState, some: set[Role], more: set[Role]) -> None:
    assert legal(state, some) <= legal(state, some | more)
