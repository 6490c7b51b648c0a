"""An escalation to LKPP by hand: the five minutes, LKPP's two days and one, data on the way, and what becomes of the case."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from loket_shared.db.schema import case_file, escalation, new_id, procedure, procedure_version, step_run
from loket_shared.domain.escalation import AT_LKPP, EscalationState, EscalationVerb, Turn, may, turn
from loket_shared.domain.states import CaseState, Means, Role
from loket_shared.domain.timers import Run
from loket_shared.services import cases, escalating, escalation_course, telling
from loket_shared.services.case_moves import CaseConflict, Moved
from loket_shared.services.duties import DutyKind
from loket_shared.services.escalating import Known, NotThen, know
from loket_shared.services.escalation_list import open_escalations
from loket_shared.services.escalation_moves import EscalationConflict, EscalationMoved, EscalationNeeded, Outcome, Said
from loket_shared.services.escalation_reading import EscalationView, Wording, escalations_of, read_escalation
from loket_shared.services.people import Problem
from loket_shared.services.results import NotAllowed
from loket_shared.services.settings import read_settings, save_settings
from loket_shared.services.step_rebuild import differences
from loket_shared.services.step_rows import run_of
from offices import BUDI, Office
from sqlalchemy import select

WORDS = Wording(
    "Unggah gagal di 80%", "SPSE 4.5", "E-413", "12345678", "problem", "Unggah berhenti di 80%.", "Berkas diperkecil."
)
BY_MAIL = Said("Sedang kami periksa.", Means.EMAIL, "Helpdesk LKPP")


def _case(office: Office, desk: int = 0) -> UUID:
    given = office.issued()
    office.served(office.desks[desk])
    assert given.case_id is not None
    return given.case_id


def _row(office: Office, case_id: UUID) -> Any:  # noqa: ANN401 - a row
    return office.see(lambda tx: tx.execute(select(case_file).where(case_file.c.id == case_id)).one())


def _known(office: Office, case_id: UUID, **more: Any) -> Known:  # noqa: ANN401 - know's own
    version = _row(office, case_id).version
    got = office.do(lambda tx: know(tx, office.officer(), case_id, version, WORDS, **more))
    assert isinstance(got, Known)
    return got


def _view(office: Office, escalation_id: UUID) -> EscalationView:
    return office.see(lambda tx: read_escalation(tx, escalation_id))


def _entered(office: Office, case_id: UUID, number: str = "TTS-99") -> UUID:
    known = _known(office, case_id)
    got = office.do(
        lambda tx: escalating.enter(tx, office.officer(), known.escalation_id, known.version, external_number=number)
    )
    assert isinstance(got, EscalationMoved)
    return known.escalation_id


def _do(office: Office, what: str, escalation_id: UUID, said: Said = BY_MAIL, **more: Any) -> Outcome:  # noqa: ANN401
    version = _view(office, escalation_id).version
    act = office.officer()
    found: Outcome = office.do(
        lambda tx: getattr(escalation_course, what)(tx, act, escalation_id, version, said, **more)
    )
    return found


def _moved(office: Office, what: str, escalation_id: UUID, said: Said = BY_MAIL, **more: Any) -> EscalationMoved:  # noqa: ANN401
    got = _do(office, what, escalation_id, said, **more)
    assert isinstance(got, EscalationMoved), got
    return got


def _runs(office: Office, case_id: UUID, code: str = "S2") -> list[Run]:
    joined = step_run.join(procedure_version, procedure_version.c.id == step_run.c.procedure_version_id).join(procedure)
    query = select(step_run).select_from(joined).where(step_run.c.case_id == case_id, procedure.c.code == code)
    return office.see(
        lambda tx: [run_of(row) for row in tx.execute(query.order_by(step_run.c.opened_at, step_run.c.step))]
    )


def _steps(office: Office, case_id: UUID, step: int, code: str = "S2") -> list[Run]:
    return [run for run in _runs(office, case_id, code) if run.step == step]


def _at(office: Office, *instant: int) -> None:
    """Set the clock to a local (WIB) time."""
    office.clock.at = datetime(*instant, tzinfo=UTC) - timedelta(hours=7)  # type: ignore[arg-type, misc]


def test_knowing_makes_a_draft_and_the_case_waits(office: Office) -> None:
    case_id = _case(office)
    known = _known(office, case_id)
    seen = _view(office, known.escalation_id)
    assert (seen.state, seen.turn, seen.wording) == (EscalationState.DRAFT, Turn.OFFICE, WORDS)
    assert seen.due == seen.known_at + timedelta(minutes=5)
    row = _row(office, case_id)
    assert (row.state, row.due_kind, row.due_at) == (CaseState.ESCALATED, DutyKind.ESCALATE, seen.due)
    assert [run.closed_at for run in _steps(office, case_id, 1)] == [None]
    assert [run.closed_at for run in _steps(office, case_id, 11, "S3")] == [None]
    assert all(run.closed_at for run in _steps(office, case_id, 9, "S3"))


def test_the_same_press_is_one_escalation(office: Office) -> None:
    case_id = _case(office)
    act, version = office.officer(), _row(office, case_id).version
    first = office.do(lambda tx: know(tx, act, case_id, version, WORDS))
    assert office.do(lambda tx: know(tx, act, case_id, version, WORDS)) == first
    assert len(office.see(lambda tx: escalations_of(tx, case_id))) == 1
    other = office.do(lambda tx: know(tx, office.officer(office.dewi), case_id, version, WORDS))
    assert isinstance(other, CaseConflict)


def test_what_was_saved_a_moment_ago_does_not_stop_the_knowing(office: Office) -> None:
    case_id = _case(office)
    seen = _row(office, case_id).version
    office.do(lambda tx: cases.correct_form(tx, office.officer(), case_id, seen, BUDI, Problem("Lain."), None))
    assert _row(office, case_id).version > seen
    got = office.do(lambda tx: know(tx, office.officer(), case_id, seen, WORDS))
    assert isinstance(got, Known)
    assert _row(office, case_id).state == "escalated"


@pytest.mark.parametrize("minutes", [-1, 16, 600])
def test_knowing_lies_at_most_a_quarter_of_an_hour_back(office: Office, minutes: int) -> None:
    case_id = _case(office)
    office.clock.advance(3600)
    then = office.clock.now() - timedelta(minutes=minutes)
    version = _row(office, case_id).version
    got = office.do(
        lambda tx: know(tx, office.officer(), case_id, version, WORDS, known_at=then, late_reason="Sambungan terputus")
    )
    assert got == NotThen(office.clock.now() - timedelta(minutes=15), office.clock.now())
    assert office.see(lambda tx: escalations_of(tx, case_id)) == ()


def test_a_backdated_knowing_needs_its_reason_and_keeps_both_instants(office: Office) -> None:
    case_id = _case(office)
    office.clock.advance(1200)
    now, then = office.clock.now(), office.clock.now() - timedelta(minutes=10)
    version = _row(office, case_id).version
    bare = office.do(lambda tx: know(tx, office.officer(), case_id, version, WORDS, known_at=then, late_reason=" "))
    assert isinstance(bare, NotThen)
    assert bare.reason_missing
    known = _known(office, case_id, known_at=then, late_reason="Sambungan terputus")
    seen = _view(office, known.escalation_id)
    assert (seen.known_at, seen.recorded_at, seen.due) == (then, now, then + timedelta(minutes=5))
    office.do(lambda tx: escalating.enter(tx, office.officer(), known.escalation_id, known.version))
    (run,) = _steps(office, case_id, 1)
    assert (run.net_seconds, run.late) == (600, True)


def test_five_minutes_exactly_are_in_time(office: Office) -> None:
    case_id = _case(office)
    known = _known(office, case_id)
    office.clock.advance(300)
    office.do(lambda tx: escalating.enter(tx, office.officer(), known.escalation_id, known.version))
    (run,) = _steps(office, case_id, 1)
    assert (run.net_seconds, run.late) == (300, False)
    assert [run.late for run in _steps(office, case_id, 11, "S3")] == [False]


def test_an_empty_draft_is_not_sent(office: Office) -> None:
    case_id = _case(office)
    version = _row(office, case_id).version
    got = office.do(lambda tx: know(tx, office.officer(), case_id, version, Wording()))
    assert isinstance(got, Known)
    sent = office.do(lambda tx: escalating.enter(tx, office.officer(), got.escalation_id, 1))
    assert isinstance(sent, EscalationNeeded)


def test_lkpp_owes_a_status_by_the_close_of_the_second_working_day(office: Office) -> None:
    case_id = _case(office)  # Monday, 23 November 2026
    escalation_id = _entered(office, case_id)
    seen = _view(office, escalation_id)
    assert (seen.state, seen.turn, seen.external_number) == (EscalationState.SENT, Turn.LKPP, "TTS-99")
    assert seen.due is not None
    assert (seen.due + timedelta(hours=7)).date().isoformat() == "2026-11-25"
    row = _row(office, case_id)
    assert (row.due_kind, row.due_at) == (DutyKind.LKPP, seen.due)


def test_an_early_status_puts_the_next_a_day_after_the_first_two(office: Office) -> None:
    case_id = _case(office)
    escalation_id = _entered(office, case_id)
    first = _view(office, escalation_id).due
    assert first is not None
    _at(office, 2026, 11, 24, 10, 0)
    _moved(office, "progress", escalation_id)
    second = _view(office, escalation_id).due
    assert second == first + timedelta(days=1)
    _at(office, 2026, 11, 27, 9, 0)
    _moved(office, "progress", escalation_id)
    third = _view(office, escalation_id).due
    assert third is not None
    assert (third + timedelta(hours=7)).date().isoformat() == "2026-11-30"
    assert [run.late for run in _steps(office, case_id, 12)] == [False]
    assert [run.late for run in _steps(office, case_id, 14)] == [True, None]


def test_a_status_counts_from_when_lkpp_wrote_it(office: Office) -> None:
    case_id = _case(office)
    escalation_id = _entered(office, case_id)
    _at(office, 2026, 11, 25, 11, 0)
    wrote = office.clock.now()
    _at(office, 2026, 11, 27, 9, 0)
    _moved(office, "progress", escalation_id, Said("Diperiksa.", Means.EMAIL, at=wrote))
    (run,) = _steps(office, case_id, 12)
    assert (run.closed_at, run.late) == (wrote, False)


def test_lkpps_days_stand_still_while_it_waits_for_data(office: Office) -> None:
    case_id = _case(office)
    escalation_id = _entered(office, case_id)
    before = _view(office, escalation_id).due
    assert before is not None
    _at(office, 2026, 11, 24, 9, 0)
    _moved(office, "ask_data", escalation_id, Said("Mohon tangkapan layar.", Means.EMAIL))
    assert _view(office, escalation_id).turn is Turn.OFFICE
    _moved(office, "pass_on", escalation_id, Said("Diminta lewat telepon.", Means.TELEPHONE))
    assert _view(office, escalation_id).turn is Turn.VISITOR
    _at(office, 2026, 11, 26, 9, 0)
    _moved(office, "get_data", escalation_id, Said("Tangkapan layar terlampir.", Means.EMAIL))
    seen = _view(office, escalation_id)
    assert (seen.turn, seen.due) == (Turn.OFFICE, office.clock.now() + timedelta(minutes=5))
    assert _row(office, case_id).due_kind == DutyKind.FORWARD
    office.clock.advance(120)
    _moved(office, "forward", escalation_id, Said("Data kami teruskan."))
    due = _view(office, escalation_id).due
    assert due is not None
    assert due > before + timedelta(days=1)
    assert [run.late for run in _steps(office, case_id, 9)] == [False]


def test_an_office_may_let_lkpps_days_run_on(office: Office) -> None:
    settings = replace(office.see(lambda tx: read_settings(tx, office.kiosk.office_id)), lkpp_waits=False)
    office.do(lambda tx: save_settings(tx, office.officer(), settings))
    case_id = _case(office)
    escalation_id = _entered(office, case_id)
    before = _view(office, escalation_id).due
    _at(office, 2026, 11, 24, 9, 0)
    _moved(office, "ask_data", escalation_id, Said("Mohon tangkapan layar.", Means.EMAIL))
    (run,) = _steps(office, case_id, 12)
    assert (run.paused_at, run.due_at) == (None, before)


def test_solved_goes_to_part_c_and_the_visitor_is_still_to_be_told(office: Office) -> None:
    case_id = _case(office)
    escalation_id = _entered(office, case_id)
    office.clock.advance(3600)
    got = _moved(
        office, "solve", escalation_id, Said("Perbarui peramban.", Means.EMAIL), answer="Silakan perbarui peramban."
    )
    assert (got.state, got.case_state) == (EscalationState.SOLVED, CaseState.SOLUTION_KNOWN)
    seen = office.see(lambda tx: cases.read_case(tx, case_id, office.sari))
    assert (seen.answer, seen.state) == ("Silakan perbarui peramban.", CaseState.SOLUTION_KNOWN)
    assert [run.closed_at for run in _steps(office, case_id, 15)] == [None]
    told = office.do(
        lambda tx: telling.tell(tx, office.officer(), case_id, seen.version, Means.TELEPHONE, confirm=False)
    )
    assert isinstance(told, Moved)
    assert _steps(office, case_id, 15)[0].closed_at == office.clock.now()


def test_the_guide_brings_the_case_back_to_be_worked_on(office: Office) -> None:
    case_id = _case(office)
    escalation_id = _entered(office, case_id)
    office.clock.advance(3600)
    got = _moved(office, "give_back", escalation_id, Said("Kewenangan LPSE; ikuti panduan.", Means.EMAIL))
    assert (got.state, got.case_state) == (EscalationState.RETURNED, CaseState.ANALYSIS)
    analysis = [run for run in _steps(office, case_id, 9, "S3") if run.closed_at is None]
    assert [run.opened_at for run in analysis] == [office.clock.now()]
    assert [run.step for run in _runs(office, case_id) if run.closed_at is None] == []


def test_a_withdrawn_one_leaves_the_case_where_it_was(office: Office) -> None:
    case_id = _case(office)
    known = _known(office, case_id)
    bare = office.do(lambda tx: escalating.withdraw(tx, office.officer(), known.escalation_id, 1, "  "))
    assert isinstance(bare, EscalationNeeded)
    got = office.do(
        lambda tx: escalating.withdraw(tx, office.officer(), known.escalation_id, 1, "Ternyata dapat dijawab")
    )
    assert isinstance(got, EscalationMoved)
    assert (got.state, got.case_state) == (EscalationState.WITHDRAWN, CaseState.ANALYSIS)
    assert [run.ended_as for run in _steps(office, case_id, 1)] == ["abandoned"]


def test_a_case_with_two_is_escalated_until_both_are_over(office: Office) -> None:
    case_id = _case(office)
    first, second = _entered(office, case_id, "TTS-1"), _entered(office, case_id, "TTS-2")
    assert {one.seq for one in office.see(lambda tx: escalations_of(tx, case_id))} == {1, 2}
    got = _moved(office, "solve", first, Said("Perbarui peramban.", Means.EMAIL))
    assert got.case_state is CaseState.ESCALATED
    assert [run.closed_at for run in _steps(office, case_id, 12) if run.escalation_id == second] == [None]
    over = office.do(
        lambda tx: escalating.withdraw(
            tx, office.officer(), second, _version(tx, second), "Sudah terjawab oleh yang pertama"
        )
    )
    assert isinstance(over, EscalationMoved)
    assert over.case_state is CaseState.SOLUTION_KNOWN


def _version(tx: Any, escalation_id: UUID) -> int:  # noqa: ANN401 - the connection
    version: int = tx.execute(select(escalation.c.version).where(escalation.c.id == escalation_id)).scalar_one()
    return version


def test_a_case_with_an_open_one_is_not_answered(office: Office) -> None:
    case_id = _case(office)
    _entered(office, case_id)
    version = _row(office, case_id).version
    got = office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, "Jawaban"))
    assert got == NotAllowed(CaseState.ESCALATED)


def test_who_comes_second_is_told_where_it_stands(office: Office) -> None:
    escalation_id = _entered(office, _case(office))
    version = _view(office, escalation_id).version
    _moved(office, "progress", escalation_id)
    late = office.do(
        lambda tx: escalation_course.progress(tx, office.officer(office.dewi), escalation_id, version, BY_MAIL)
    )
    assert isinstance(late, EscalationConflict)
    assert late.theirs.state is EscalationState.IN_PROGRESS


def test_what_the_table_does_not_allow_changes_nothing(office: Office) -> None:
    case_id = _case(office)
    known = _known(office, case_id)
    before = _view(office, known.escalation_id)
    for what in (
        "receipt",
        "phone",
        "ask_data",
        "pass_on",
        "get_data",
        "forward",
        "progress",
        "remind",
        "give_back",
        "solve",
    ):
        assert _do(office, what, known.escalation_id) == NotAllowed(EscalationState.DRAFT), what
    assert _view(office, known.escalation_id) == before


def test_the_journal_draws_the_same_steps_again(office: Office) -> None:
    case_id = _case(office)
    escalation_id = _entered(office, case_id)
    office.clock.advance(60)
    _moved(office, "receipt", escalation_id, Said("", Means.TELEPHONE, "Ibu Rina"), external_number="LS-7")
    _moved(office, "phone", escalation_id, Said("Sudah diterima.", contact="Ibu Rina 021-1"))
    for what in ("ask_data", "pass_on", "get_data", "forward", "progress", "remind", "solve"):
        office.clock.advance(4000)
        _moved(office, what, escalation_id)
    assert not office.see(lambda tx: differences(tx, office.kiosk.office_id))
    assert [entry.verb for entry in _view(office, escalation_id).entries] == [
        "receipt", "phone", "ask_data", "pass_on", "get_data", "forward", "progress", "remind", "solve",
    ]  # fmt: skip


def test_only_helpers_escalate_and_nobody_does_what_the_mail_does() -> None:
    assert not may(EscalationVerb.SEND, EscalationState.DRAFT, {Role.FRONT_OFFICE})
    assert may(EscalationVerb.SEND, EscalationState.DRAFT, {Role.TRAINER})
    assert not may(EscalationVerb.DELIVERED, EscalationState.QUEUED, frozenset(Role))
    assert all(turn(state) is not Turn.NOBODY for state in AT_LKPP)


def test_an_unknown_escalation_is_a_bug_and_changes_nothing(office: Office) -> None:
    with pytest.raises(Exception, match="No row"):
        office.do(lambda tx: escalating.withdraw(tx, office.officer(), new_id(), 1, "x"))


def test_the_list_says_whose_move_is_next(office: Office) -> None:
    ours, lkpps = _known(office, _case(office)).escalation_id, _entered(office, _case(office, 1))
    visitors = _entered(office, _case(office, 2))
    _moved(office, "ask_data", visitors)
    _moved(office, "pass_on", visitors)
    lines = office.see(lambda tx: open_escalations(tx, office.kiosk.office_id, office.clock.now()))
    assert [(line.id, line.turn) for line in lines] == [
        (ours, Turn.OFFICE), (lkpps, Turn.LKPP), (visitors, Turn.VISITOR),
    ]  # fmt: skip
    assert [line.due for line in lines] == [_view(office, line.id).due for line in lines]
    _moved(office, "solve", lkpps)
    assert [
        line.id for line in office.see(lambda tx: open_escalations(tx, office.kiosk.office_id, office.clock.now()))
    ] == [ours, visitors]
