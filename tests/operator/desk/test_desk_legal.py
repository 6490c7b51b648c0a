"""Only what is legal in the present state may be pressed."""

from dataclasses import replace

import operator_states as states
import pytest
from loket_operator.desk.legal import DeskAct, legal, needs_saving, ready_to_finish, skip_needs_reason
from loket_operator.desk.state import CopyChoice, DeskState, Finishing, Panel, Paper
from several_states import SEVERAL_STATES

CALLING = {DeskAct.RECALL, DeskAct.SKIP, DeskAct.WITHDRAW, DeskAct.PRESENT, DeskAct.TRANSFER}
AWAY = {DeskAct.LEAVE, DeskAct.TRANSFER}


@pytest.mark.parametrize(
    ("state", "acts"),
    [
        (states.IDLE, {DeskAct.CALL_NEXT}),
        (states.EMPTY, set()),
        (states.NO_DESK, set()),
        (states.CALLING, CALLING),
        (states.CALLED_THRICE, CALLING - {DeskAct.RECALL}),
        (states.FRESH, {*AWAY, DeskAct.FURTHER, DeskAct.CORRECT, DeskAct.PROMISE}),
        (states.SERVING, {*AWAY, DeskAct.FURTHER, DeskAct.CORRECT, DeskAct.PROMISE, DeskAct.FINISH}),
        (states.GUEST, {*AWAY, DeskAct.FINISH}),
        (states.DICTATING, {*AWAY, DeskAct.FURTHER, DeskAct.CORRECT, DeskAct.FINISH}),
        (SEVERAL_STATES["returned-archived"], {*AWAY, DeskAct.FURTHER, DeskAct.REOPEN, DeskAct.FINISH}),
        (
            SEVERAL_STATES["returned-promised"],
            {*AWAY, DeskAct.FURTHER, DeskAct.CORRECT, DeskAct.PROMISE, DeskAct.FINISH},
        ),
        (states.FINISHING, set()),
        (states.PRINTED, {DeskAct.FINISH}),
        (states.PROMISE_END, {DeskAct.FINISH}),
    ],
)
def test_acts_that_are_legal(state: DeskState, acts: set[DeskAct]) -> None:
    assert legal(state) == acts


def test_skip_is_never_legal_during_service() -> None:
    assert all(DeskAct.SKIP not in legal(state) for state in states.DESK_STATES.values() if serves(state))


def serves(state: DeskState) -> bool:
    return state.current is not None and state.current.serving


def test_a_desk_with_room_may_call_while_it_serves() -> None:
    assert DeskAct.CALL_NEXT not in legal(states.SERVING)
    assert DeskAct.CALL_NEXT in legal(replace(states.SERVING, capacity=2))


def test_a_desk_that_calls_may_not_call_another() -> None:
    assert DeskAct.CALL_NEXT not in legal(replace(states.CALLING, capacity=3))


def test_an_act_on_its_way_rests_every_act_on_the_ticket() -> None:
    assert legal(replace(states.CALLING, busy=frozenset({"ticket"}))) == set()
    assert legal(replace(states.IDLE, busy=frozenset({DeskAct.CALL_NEXT.value}))) == set()


def test_a_skip_needs_a_reason_before_the_third_call() -> None:
    assert skip_needs_reason(states.CALLED)
    assert not skip_needs_reason(replace(states.CALLED, calls=3))


def test_the_visit_may_not_end_while_the_answer_is_only_typed() -> None:
    typed = replace(states.FINISHING, finishing=Finishing(copy=CopyChoice.HANDED))
    assert needs_saving(typed)
    assert not ready_to_finish(typed)
    changed = replace(states.PRINTED, draft=replace(states.DRAFT, text="Lain sama sekali."))
    assert needs_saving(changed), "an answer that was changed after it was saved must be saved again"


def test_what_the_database_strips_from_a_text_does_not_count_as_unsaved() -> None:
    same = replace(states.PRINTED, draft=replace(states.DRAFT, text=f"{states.ANSWER}\x07"))
    assert not needs_saving(same)


def test_the_visit_may_not_end_while_paper_is_on_its_way_or_the_copy_is_untold() -> None:
    assert not ready_to_finish(replace(states.PRINTED, finishing=Finishing(Paper.PRINTING, copy=CopyChoice.HANDED)))
    assert not ready_to_finish(replace(states.PRINTED, finishing=Finishing(Paper.PRINTED)))
    assert ready_to_finish(replace(states.PRINTED, finishing=Finishing(Paper.FAILED, copy=CopyChoice.OWED)))


def test_the_finish_panel_closes_everything_but_finishing() -> None:
    assert legal(replace(states.SERVING, panel=Panel.FINISH)) <= {DeskAct.FINISH}
