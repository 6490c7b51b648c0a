"""Step times follow the journal: begun, ended, held and given up in the transaction of what happened."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from loket_shared.db.schema import case_file, step_run
from loket_shared.services import archive, calls, cases, finish, phone_calls, turn_ends, visits
from loket_shared.services.act import Act
from offices import BUDI, UPLOAD, Office
from sqlalchemy import Row, select


def runs(office: Office, step: int, *, case_id: UUID | None = None) -> list[Row[Any]]:
    """Return the runs of a step in their order."""
    query = select(step_run).where(step_run.c.step == step).order_by(step_run.c.opened_at)
    found = office.see(lambda tx: tx.execute(query).all())
    return [row for row in found if case_id is None or row.case_id == case_id]


def answered(office: Office, got: calls.Called, seconds: int) -> None:
    """Let time pass and answer."""
    office.clock.advance(seconds)
    assert got.case_id is not None
    case_id = got.case_id
    version = office.see(
        lambda tx: tx.execute(select(case_file.c.version).where(case_file.c.id == case_id)).scalar_one()
    )
    made = office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, "Pecah berkasnya."))
    assert isinstance(made, cases.Answered)


def test_front_office_steps_are_measured_from_step_to_step(office: Office) -> None:
    visit_id = office.registered()
    office.clock.advance(60)
    office.do(lambda tx: visits.save_form(tx, office.visitor(), visit_id, BUDI, UPLOAD))
    office.clock.advance(90)
    office.do(lambda tx: visits.check_form(tx, office.visitor(), visit_id))
    (checked,) = runs(office, 4)
    assert (checked.gross_seconds, checked.net_seconds, checked.late) == (90, 90, False)
    assert (checked.standard, checked.due_at - checked.opened_at) == (300, timedelta(minutes=5))
    assert checked.amber_at - checked.opened_at == timedelta(minutes=4)
    assert checked.staff_id is None
    (given,) = runs(office, 5)
    assert given.closed_at is None
    assert given.visit_id == visit_id


def test_a_moment_is_done_but_not_measured(office: Office) -> None:
    office.registered()
    (signed,) = runs(office, 1)
    assert (signed.ended_as, signed.gross_seconds, signed.late) == ("done", None, None)


@pytest.mark.parametrize(("seconds", "late"), [(1800, False), (1801, True)])
def test_equal_to_the_standard_is_in_time(office: Office, seconds: int, late: bool) -> None:
    office.issued()
    got = office.served()
    answered(office, got, seconds)
    (analysed,) = runs(office, 9)
    assert (analysed.net_seconds, analysed.late, analysed.ended_as) == (seconds, late, "done")
    assert analysed.staff_id == office.sari
    assert analysed.desk_id == office.desks[0]


def test_an_end_of_two_parts_waits_for_both(office: Office) -> None:
    office.issued()
    got = office.served()
    answered(office, got, 100)
    assert got.case_id is not None
    case_id = got.case_id
    office.clock.advance(60)
    office.do(lambda tx: archive.lay_down(tx, office.officer(), case_id, "Map 1", final=False))
    (copy,) = runs(office, 12)
    assert copy.closed_at is None
    office.clock.advance(60)
    office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, finish.CopyOutcome.HANDED))
    (copy,) = runs(office, 12)
    assert (copy.net_seconds, copy.late) == (120, False)


def test_a_visitor_who_leaves_gives_up_the_analysis_without_a_delay(office: Office) -> None:
    office.issued()
    got = office.served()
    office.clock.advance(3600)
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), got.ticket_id, "pulang"))
    (analysed,) = runs(office, 9)
    assert (analysed.ended_as, analysed.net_seconds, analysed.late) == ("abandoned", None, None)


def test_a_second_answer_begins_nothing_anew(office: Office) -> None:
    office.issued()
    got = office.served()
    answered(office, got, 60)
    answered(office, got, 60)
    assert len(runs(office, 9)) == len(runs(office, 10)) == len(runs(office, 12)) == 1


def test_a_clock_set_back_makes_no_negative_time(office: Office) -> None:
    office.issued()
    got = office.served()
    answered(office, got, -3600)
    (analysed,) = runs(office, 9)
    assert (analysed.doubtful, analysed.net_seconds, analysed.late) == (True, None, None)
    assert analysed.closed_at == analysed.opened_at


def test_a_repeated_act_changes_no_time(office: Office) -> None:
    office.issued()
    got = office.called()
    act: Act = office.officer()
    office.do(lambda tx: turn_ends.present(tx, act, got.ticket_id))
    office.clock.advance(60)
    office.do(lambda tx: turn_ends.present(tx, act, got.ticket_id))
    assert len(runs(office, 9)) == 1
    assert len(runs(office, 8)) == 1


def test_what_is_done_on_the_telephone_is_the_cases(office: Office) -> None:
    rang = office.clock.now()
    office.clock.advance(8)
    call = office.do(lambda tx: phone_calls.answer_call(tx, office.officer(), office.desks[0], rang))
    office.clock.advance(200)
    office.do(lambda tx: phone_calls.mark_asked(tx, office.officer(), call.call_id))
    office.clock.advance(100)
    made = office.do(lambda tx: phone_calls.record_call(tx, office.officer(), call.call_id, BUDI, UPLOAD))
    assert isinstance(made, phone_calls.CallRecorded)
    (asked,) = runs(office, 3)
    assert (asked.net_seconds, asked.standard, asked.late, asked.case_id) == (200, 300, False, made.case_id)
    assert [run.ended_as for run in runs(office, 4)] == ["done"]
    assert runs(office, 2) == [], "the ten seconds are not measured until the office turns them on"
    (decides,) = runs(office, 5)
    assert (decides.closed_at, decides.call_id) == (None, None)


def test_a_wrong_number_leaves_no_delay(office: Office) -> None:
    call = office.do(lambda tx: phone_calls.answer_call(tx, office.officer(), office.desks[0]))
    office.clock.advance(900)
    office.do(lambda tx: phone_calls.end_call(tx, office.officer(), call.call_id, phone_calls.CallEnd.NOT_CONSULTATION))
    (asked,) = runs(office, 3)
    assert (asked.ended_as, asked.net_seconds, asked.late) == ("abandoned", None, None)


def test_a_call_about_a_known_case_belongs_to_it(office: Office) -> None:
    case_id = office.issued().case_id
    assert case_id is not None
    call = office.do(lambda tx: phone_calls.answer_call(tx, office.officer(), office.desks[0]))
    office.do(lambda tx: phone_calls.mark_asked(tx, office.officer(), call.call_id))
    office.do(lambda tx: phone_calls.continue_case(tx, office.officer(), call.call_id, case_id))
    asked = [run for run in runs(office, 3) if run.call_id is not None]
    assert [run.case_id for run in asked] == [case_id]
