"""Sessions in the bidding room: every way through and out, each step told by the journal with its person (S4)."""

from datetime import timedelta

import pytest
from bidding_rooms import PROBLEM, SOLUTION, Room, open_room
from loket_shared.db.schema import (
    case_file,
    case_identity,
    case_problem,
    deviation,
    escalation,
    escalation_text,
    seat_taking,
    step_run,
    ticket,
    ticket_case,
    visit,
)
from loket_shared.domain.bidding import Outcome, SessionState
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import CaseState, Channel
from loket_shared.services import (
    bidding_reporting,
    bidding_sessions,
    case_reading,
    escalating,
    finish,
    step_rebuild,
    tickets,
    transferring,
    turn_ends,
)
from loket_shared.services.bidding_reading import read_session
from loket_shared.services.bidding_sessions import (
    LooksSecret,
    ProblemMissing,
    SessionConflict,
    SessionEnded,
    SolutionMissing,
    Stepped,
)
from loket_shared.services.escalation_reading import Wording
from loket_shared.services.integrity import check
from loket_shared.services.results import NotAllowed, ReasonNeeded
from offices import Office
from sqlalchemy import select

S = SessionState


@pytest.fixture
def room(office: Office) -> Room:
    """Two seats, two desks."""
    return open_room(office)


def steps(room: Room) -> list[tuple[int, str | None]]:
    """Return the steps that were done or given up, in their order."""
    of_room = select(visit.c.procedure_version_id).limit(1).scalar_subquery()
    query = select(step_run.c.step, step_run.c.ended_as).where(step_run.c.procedure_version_id == of_room)
    query = query.order_by(step_run.c.opened_at, step_run.c.position, step_run.c.step)
    return [(row.step, row.ended_as) for row in room.office.see(lambda tx: tx.execute(query).all())]


def done(*numbers: int) -> list[tuple[int, str | None]]:
    return [(number, "done") for number in numbers]


def sound(room: Room) -> None:
    """Nothing differs from what the journal tells, and nothing is broken."""
    office = room.office
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))
    assert office.see(check).findings == ()


def test_upload_from_the_guest_book_to_reporting_out(room: Room) -> None:
    office = room.office
    given = room.provider()
    made = room.started()
    assert made.state is S.QUALIFICATION
    ended = room.walk(made.session_id, made.version, "nyyyy")
    assert ended == SessionEnded(made.session_id, Outcome.UPLOADED)
    assert steps(room) == [*done(1, 2, 3, 5, 6, 7, 8, 11, 12), (13, None)]
    office.clock.advance(60)
    out = office.do(lambda tx: bidding_reporting.report_out(tx, office.visitor(), given.reference))
    assert isinstance(out, bidding_reporting.ReportedOut)
    assert (out.label, out.left_at, out.done.outcome) == (given.label, office.clock.now(), Outcome.UPLOADED)
    assert [one.step for one in out.done.steps] == [1, 2, 3, 5, 6, 7, 8, 11, 12, 13]
    assert steps(room) == done(1, 2, 3, 5, 6, 7, 8, 11, 12, 13)
    left = office.see(lambda tx: tx.execute(select(visit.c.left_at, visit.c.ended_as)).one())
    assert tuple(left) == (out.left_at, "served")
    by = office.see(lambda tx: dict(tx.execute(select(step_run.c.step, step_run.c.staff_id)).tuples().all()))
    assert {by[step] for step in (5, 6, 7, 8, 11, 12)} == {office.sari}
    assert by[3] is None
    assert by[13] == office.sari  # who ended the session; at the kiosk nobody signs
    sound(room)


def test_filled_before_goes_straight_to_encryption(room: Room) -> None:
    room.provider()
    made = room.started()
    assert room.walk(made.session_id, made.version, "yyy") == SessionEnded(made.session_id, Outcome.UPLOADED)
    assert steps(room) == [*done(1, 2, 3, 5, 6, 11, 12), (13, None)]


@pytest.mark.parametrize(("way", "origin"), [("nyny", S.FILLING), ("yyny", S.OFFER)])
def test_a_solved_problem_goes_back_to_where_it_came_from(room: Room, way: str, origin: SessionState) -> None:
    office = room.office
    room.provider()
    made = room.started()
    back = room.walk(made.session_id, made.version, way)
    assert isinstance(back, Stepped)
    assert back.state is origin
    case = office.see(
        lambda tx: tx.execute(
            select(case_file, case_problem.c.text, case_problem.c.tender_code).join(case_problem)
        ).one()
    )
    assert (case.state, case.channel, case.holder_id, case.text) == (
        CaseState.ANSWERED,
        Channel.BIDDING_ROOM,
        office.sari,
        PROBLEM,
    )
    assert case.tender_code == "71234567"
    view = office.see(lambda tx: case_reading.read_case(tx, case.id, None))
    assert (view.answer, view.identity.organisation) == (SOLUTION, "CV Cipta Karya Mandiri")
    tied = office.see(lambda tx: tx.execute(select(ticket_case.c.case_id)).scalar_one())
    assert tied == case.id
    once = 8 if origin is S.FILLING else 12
    assert [number for number, _ in steps(room)].count(once) == 2
    assert (9, "done") in steps(room)
    ended = room.walk(made.session_id, back.version, "yyy" if origin is S.FILLING else "y")
    assert ended == SessionEnded(made.session_id, Outcome.UPLOADED, case.id)
    sound(room)


def test_both_loops_in_one_session_are_two_cases(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    ended = room.walk(made.session_id, made.version, "nynyyynyy")
    assert isinstance(ended, SessionEnded)
    assert ended.outcome is Outcome.UPLOADED
    cases = office.see(lambda tx: tx.execute(select(case_file).order_by(case_file.c.form_number)).all())
    assert [one.turn_id is None for one in cases] == [True, False]
    assert [one.state for one in cases] == ["answered", "answered"]
    assert steps(room) == [*done(1, 2, 3, 5, 6, 7, 8, 9, 8, 11, 12, 9, 12), (13, None)]
    sound(room)


@pytest.mark.parametrize("way", ["nynn", "yynn"])
def test_what_cannot_be_solved_is_escalated_and_ends_the_session(room: Room, way: str) -> None:
    office = room.office
    given = room.provider()
    made = room.started()
    ended = room.walk(made.session_id, made.version, way)
    assert isinstance(ended, SessionEnded)
    assert ended.outcome is Outcome.ESCALATED
    row = office.see(
        lambda tx: tx.execute(select(escalation, escalation_text.c.description).join(escalation_text)).one()
    )
    assert (row.id, row.case_id, row.description) == (ended.escalation_id, ended.case_id, PROBLEM)
    assert row.channel == "lpse_support"  # no mail account: entered by hand
    assert (10, None) in steps(room)
    assert (9, "done") in steps(room)

    office.clock.advance(100)
    sent = office.do(lambda tx: escalating.enter(tx, office.officer(), row.id, row.version, external_number="LS-7"))
    assert not isinstance(sent, NotAllowed)
    assert (10, "done") in steps(room)
    out = office.do(lambda tx: bidding_reporting.report_out(tx, office.officer(), given.visit_id))
    assert isinstance(out, bidding_reporting.ReportedOut)
    assert out.done.escalated
    assert len(out.done.form_labels) == 1
    assert {ended_as for _, ended_as in steps(room)} == {"done"}
    sound(room)


def test_training_unknown_is_the_first_question(room: Room) -> None:
    office = room.office
    room.provider(trained=None)
    made = room.started()
    assert made.state is S.TRAINING
    went = room.walk(made.session_id, made.version, "y")
    assert isinstance(went, Stepped)
    assert went.state is S.QUALIFICATION
    by = office.see(lambda tx: tx.execute(select(step_run.c.staff_id).where(step_run.c.step == 3)).scalar_one())
    assert by == office.sari
    sound(room)


def test_untrained_is_advised_and_goes_or_stays_with_a_reason(room: Room) -> None:
    office = room.office
    room.provider(trained=None)
    room.provider(trained=False)
    first, second = room.started(), room.started(seat=1)
    assert second.state is S.TRAINING
    goes = room.walk(first.session_id, first.version, "n")
    assert goes == SessionEnded(first.session_id, Outcome.TRAINING_ADVISED)
    ended = office.see(
        lambda tx: tx.execute(select(visit.c.ended_as).where(visit.c.ended_as.is_not(None))).scalars().all()
    )
    assert ended == ["served"]
    stays = office.do(
        lambda tx: bidding_sessions.answer(
            tx, office.officer(), second.session_id, second.version, False, reason="Tender ditutup hari ini."
        )
    )
    assert isinstance(stays, Stepped)
    assert stays.state is S.QUALIFICATION
    assert 13 not in [number for number, _ in steps(room)]
    assert [number for number, _ in steps(room)].count(4) == 2
    sound(room)


@pytest.mark.parametrize("way", ["", "n", "ny", "nyn", "y", "yy"])
@pytest.mark.parametrize("outcome", [Outcome.STOPPED, Outcome.DEADLINE_PASSED])
def test_a_session_ends_early_from_every_step(room: Room, way: str, outcome: Outcome) -> None:
    office = room.office
    room.provider()
    made = room.started()
    at = room.walk(made.session_id, made.version, way)
    assert isinstance(at, Stepped)
    bare = office.do(lambda tx: bidding_sessions.end(tx, office.officer(), made.session_id, at.version, outcome))
    assert bare == ReasonNeeded()
    ended = office.do(
        lambda tx: bidding_sessions.end(
            tx, office.officer(), made.session_id, at.version, outcome, "Dipanggil kantornya."
        )
    )
    assert isinstance(ended, SessionEnded)
    assert ended.outcome is outcome
    assert steps(room)[-2][1] == "abandoned"
    assert steps(room)[-1] == (13, None)
    cases = office.see(lambda tx: tx.execute(select(case_file.c.state)).scalars().all())
    assert cases == (["promised"] if at.state is S.PROBLEM else [])
    assert office.see(lambda tx: tx.execute(select(deviation.c.id)).all()) == []
    sound(room)


def test_a_deadline_that_is_past_needs_no_reason(room: Room) -> None:
    office = room.office
    room.provider(closes_at=office.clock.now() + timedelta(minutes=5))
    made = room.started()
    office.clock.advance(600)
    ended = office.do(
        lambda tx: bidding_sessions.end(tx, office.officer(), made.session_id, made.version, Outcome.DEADLINE_PASSED)
    )
    assert ended == SessionEnded(made.session_id, Outcome.DEADLINE_PASSED)


@pytest.mark.parametrize("outcome", [Outcome.UPLOADED, Outcome.ESCALATED, Outcome.NOT_CLOSED, Outcome.TRAINING_ADVISED])
def test_no_other_end_is_pressed(room: Room, outcome: Outcome) -> None:
    office = room.office
    room.provider()
    made = room.started()
    said = office.do(lambda tx: bidding_sessions.end(tx, office.officer(), made.session_id, made.version, outcome, "x"))
    assert isinstance(said, NotAllowed)


def test_back_to_every_earlier_question(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    at = room.walk(made.session_id, made.version, "nyyy")
    assert isinstance(at, Stepped)
    assert at.state is S.OFFER
    for to in (S.ENCRYPTION, S.FILLING, S.EXPLANATION, S.QUALIFICATION):
        office.clock.advance(30)
        seen = at.version
        went = office.do(
            lambda tx, to=to, seen=seen: bidding_sessions.go_back(tx, office.officer(), made.session_id, seen, to)
        )  # type: ignore[misc]
        assert isinstance(went, Stepped), went
        assert went.state is to
        at = went
    ahead = office.do(lambda tx: bidding_sessions.go_back(tx, office.officer(), made.session_id, at.version, S.OFFER))
    assert ahead == NotAllowed("qualification")
    assert isinstance(room.walk(made.session_id, at.version, "nyyy"), Stepped)
    sound(room)


def test_out_of_a_problem_only_its_answer_leads(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    at = room.walk(made.session_id, made.version, "yyn")
    assert isinstance(at, Stepped)
    back = office.do(lambda tx: bidding_sessions.go_back(tx, office.officer(), made.session_id, at.version, S.OFFER))
    assert back == NotAllowed("problem")


def test_words_that_are_needed_are_asked_for_and_nothing_is_written(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    at = room.walk(made.session_id, made.version, "yy")
    assert isinstance(at, Stepped)

    def say(yes: bool, seen: int, **words: str) -> object:
        return office.do(
            lambda tx: bidding_sessions.answer(
                tx, office.officer(), made.session_id, seen, yes, note="Catatan.", **words
            )  # type: ignore[arg-type]
        )

    assert say(False, at.version, problem=" \u200b ") == ProblemMissing()
    assert say(False, at.version, problem="password: Rahasia123") == LooksSecret()
    assert office.see(lambda tx: read_session(tx, made.session_id)).version == at.version
    assert office.see(lambda tx: tx.execute(select(case_file.c.id)).all()) == []
    problem = room.walk(made.session_id, at.version, "n")
    assert isinstance(problem, Stepped)
    unsaid = office.do(lambda tx: bidding_sessions.answer(tx, office.officer(), made.session_id, problem.version, True))
    assert unsaid == SolutionMissing()
    by_note = say(True, problem.version)
    assert isinstance(by_note, Stepped)


def test_one_megabyte_of_words_is_cut_not_refused(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    at = room.walk(made.session_id, made.version, "yy")
    assert isinstance(at, Stepped)
    text = "Unggah gagal. " * 75_000
    said = office.do(
        lambda tx: bidding_sessions.answer(
            tx, office.officer(), made.session_id, at.version, False, problem=text, note=text
        )
    )
    assert isinstance(said, Stepped)
    kept = office.see(lambda tx: tx.execute(select(case_problem.c.text)).scalar_one())
    assert 9_000 < len(kept) <= 10_000


def test_a_repeated_key_changes_nothing_and_an_old_version_gets_theirs(room: Room) -> None:
    office = room.office
    room.provider()
    got = room.called()
    start = office.officer()
    made = office.do(lambda tx: bidding_sessions.start(tx, start, got.ticket_id, room.seats[0]))
    again = office.do(lambda tx: bidding_sessions.start(tx, start, got.ticket_id, room.seats[0]))
    assert made == again
    assert isinstance(made, bidding_sessions.Started)
    act = office.officer()
    first = office.do(lambda tx: bidding_sessions.answer(tx, act, made.session_id, 1, True))
    second = office.do(lambda tx: bidding_sessions.answer(tx, act, made.session_id, 1, True))
    assert first == second == Stepped(made.session_id, S.ENCRYPTION, 2)
    other = office.do(lambda tx: bidding_sessions.answer(tx, office.officer(office.dewi), made.session_id, 1, True))
    assert isinstance(other, SessionConflict)
    assert (other.theirs.state, other.theirs.version) == (S.ENCRYPTION, 2)
    ended = room.walk(made.session_id, 2, "yy")
    assert isinstance(ended, SessionEnded)
    late = office.do(lambda tx: bidding_sessions.answer(tx, office.officer(), made.session_id, 4, True))
    assert late == NotAllowed("ended")
    assert office.see(lambda tx: tx.execute(select(seat_taking.c.id)).all()).__len__() == 1


def test_a_number_in_a_session_ends_only_with_it(room: Room) -> None:
    office = room.office
    given = room.provider()
    made = room.started()
    copy = finish.CopyOutcome.NONE
    assert office.do(lambda tx: finish.finish(tx, office.officer(), given.ticket_id, copy)) == NotAllowed("session")
    assert office.do(lambda tx: turn_ends.leave(tx, office.officer(), given.ticket_id, "x")) == NotAllowed("session")
    passed = office.do(
        lambda tx: transferring.transfer(tx, office.officer(), given.ticket_id, office.consultation, "x")
    )
    assert passed == NotAllowed("session")
    room.walk(made.session_id, made.version, "yyy")
    assert office.see(lambda tx: tx.execute(select(ticket.c.state)).scalar_one()) == "done"

    second = office.do(lambda tx: tickets.issue(tx, office.visitor(), given.visit_id, new_reference()))
    assert second == NotAllowed("session")


def test_a_problem_that_was_settled_elsewhere_holds_nobody_up(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    at = room.walk(made.session_id, made.version, "yyn")
    assert isinstance(at, Stepped)

    assert at.case_id is not None
    case_id = at.case_id
    version = office.see(lambda tx: tx.execute(select(case_file.c.version)).scalar_one())
    known = office.do(lambda tx: escalating.know(tx, office.officer(office.dewi), case_id, version, Wording("a")))
    assert isinstance(known, escalating.Known)
    ended = room.walk(made.session_id, at.version, "n")
    assert ended == SessionEnded(made.session_id, Outcome.ESCALATED, case_id, None)
    assert office.see(lambda tx: tx.execute(select(escalation.c.id)).all()) == [(known.escalation_id,)]
    sound(room)


def test_a_provider_without_a_guest_book_name_still_gets_a_case(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    room.walk(made.session_id, made.version, "yyn")
    names = office.see(lambda tx: tx.execute(select(case_identity.c.name)).scalars().all())
    assert names == ["Budi Santoso"]
