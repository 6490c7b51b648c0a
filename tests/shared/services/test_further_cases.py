"""Several problems in one turn: each its own form, steps, answer and copy; the number and the visit stay one (A.8-34)."""

from uuid import UUID

import pytest
from loket_shared.db.schema import case_file, category, copy_owed, journal, step_run, ticket, visit
from loket_shared.domain.completeness import Missing
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, TicketState
from loket_shared.services import (
    case_ends,
    cases,
    day,
    desk,
    enquiries,
    finish,
    further_cases,
    promising,
    statistics_queue,
    step_rebuild,
    transferring,
    turn_ends,
)
from loket_shared.services.calls import Called
from loket_shared.services.case_story import read_story
from loket_shared.services.cases import AnswerMissing
from loket_shared.services.dossier import read_dossier
from loket_shared.services.finish import CopyOutcome
from loket_shared.services.further_cases import FurtherOpened
from loket_shared.services.integrity import check
from loket_shared.services.people import Problem
from loket_shared.services.recaps import recap
from loket_shared.services.results import NotAllowed
from loket_shared.services.sheets import form_document, guest_book
from loket_shared.services.statistics_wish import Wish
from loket_shared.services.visits import FormIncomplete
from offices import BUDI, Office
from race import together
from racing_cases import MORE, answer_own, open_more
from sqlalchemy import Row, func, select

PROCESSES = 3
OTHER = Problem("Kata sandi SPSE tidak diterima.")


def further(office: Office, got: Called, problem: Problem = OTHER) -> FurtherOpened:
    """Let the visitor at the desk tell one more problem."""
    office.clock.advance(60)
    made = office.do(lambda tx: further_cases.open_further(tx, office.officer(), got.ticket_id, problem))
    assert isinstance(made, FurtherOpened)
    return made


def answer(office: Office, case_id: UUID, version: int = 1) -> None:
    office.clock.advance(60)
    made = office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, "Sudah dijelaskan."))
    assert isinstance(made, cases.Answered)


def runs(office: Office, step: int) -> list[Row[tuple[object, ...]]]:
    query = select(step_run).where(step_run.c.step == step).order_by(step_run.c.opened_at)
    return list(office.see(lambda tx: tx.execute(query).all()))


def events(office: Office, kind: EventKind) -> list[UUID | None]:
    query = select(journal.c.case_id).where(journal.c.kind == str(kind)).order_by(journal.c.position)
    return list(office.see(lambda tx: tx.execute(query).scalars().all()))


def sound(office: Office) -> None:
    """The journal tells the same step times, and nothing is wrong with the database."""
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))
    assert not office.see(check).findings


def test_a_further_problem_has_part_a_of_the_first_and_a_form_number_of_its_own(office: Office) -> None:
    given = office.issued()
    got = office.served()
    made = further(office, got)
    (held,) = office.see(lambda tx: desk.serving(tx, office.desks[0], office.officer().today, office.sari))
    assert held.case is not None
    (other,) = held.further
    assert (other.case_id, other.form_label, other.version) == (made.case_id, made.form_label, made.version)
    assert (other.identity, other.problem.text) == (held.case.identity, OTHER.text)
    assert (other.identity.name, other.state, other.visits) == (BUDI.name, CaseState.ANALYSIS, 1)
    assert (held.case.form_label, other.form_label) == (given.form_label, "FK-2026-000002")
    assert not held.continues


def test_its_thirty_minutes_are_its_own(office: Office) -> None:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    began = office.clock.now()
    office.clock.advance(600)
    made = further(office, got)
    first, second = runs(office, 9)
    assert (first.case_id, first.opened_at, first.closed_at) == (got.case_id, began, None)
    assert (second.case_id, second.opened_at) == (made.case_id, office.clock.now())
    assert len(runs(office, 8)) == 1
    answer(office, got.case_id, 1)
    first, second = runs(office, 9)
    assert (first.net_seconds, first.ended_as, second.closed_at) == (720, "done", None)
    answer(office, made.case_id, made.version)
    assert runs(office, 9)[1].net_seconds == 120
    sound(office)


def test_nobody_goes_before_each_has_an_answer_or_a_promise(office: Office) -> None:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    answer(office, got.case_id)
    made = further(office, got)
    assert office.do(
        lambda tx: finish.finish(tx, office.officer(), got.ticket_id, CopyOutcome.HANDED)
    ) == AnswerMissing(made.case_id)
    due = office.clock.now().replace(hour=9)
    office.do(lambda tx: promising.promise(tx, office.officer(), made.case_id, made.version, due, "besok"))
    ended = office.do(
        lambda tx: finish.finish(
            tx, office.officer(), got.ticket_id, CopyOutcome.OWED, {made.case_id: CopyOutcome.NONE}
        )
    )
    assert ended == finish.Finished(got.ticket_id, got.case_id)
    owed = office.see(lambda tx: tx.execute(select(copy_owed.c.case_id)).scalars().all())
    assert owed == [got.case_id]
    assert sorted(map(str, events(office, EventKind.TICKET_FINISHED))) == sorted(map(str, (got.case_id, made.case_id)))
    assert events(office, EventKind.VISIT_ENDED) == [None]
    sound(office)


def test_each_copy_is_settled_for_itself(office: Office) -> None:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    made = further(office, got)
    answer(office, got.case_id)
    answer(office, made.case_id, made.version)
    office.do(
        lambda tx: finish.finish(
            tx, office.officer(), got.ticket_id, CopyOutcome.HANDED, {made.case_id: CopyOutcome.OWED}
        )
    )
    assert events(office, EventKind.COPY_HANDED) == [got.case_id]
    assert events(office, EventKind.COPY_OWED) == [made.case_id]
    listed = office.see(lambda tx: finish.owed_copies(tx, office.kiosk.office_id))
    assert [one.form_label for one in listed] == [made.form_label]


def test_a_visitor_who_leaves_leaves_every_case_behind_as_a_follow_up(office: Office) -> None:
    office.issued()
    got = office.served()
    made = further(office, got)
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), got.ticket_id, "Ada tamu lain"))
    states = office.see(lambda tx: tx.execute(select(case_file.c.id, case_file.c.state)).tuples().all())
    assert dict(states) == {got.case_id: "promised", made.case_id: "promised"}
    assert all(run.ended_as == "abandoned" for run in runs(office, 9))
    assert office.see(lambda tx: tx.execute(select(visit.c.ended_as)).scalar_one()) == "cancelled"
    sound(office)


def test_a_transferred_number_keeps_its_problems_and_each_begins_again(office: Office) -> None:
    office.issued()
    got = office.served()
    made = further(office, got)
    office.do(lambda tx: transferring.transfer(tx, office.officer(), got.ticket_id, office.bidding, "perlu ruang"))
    assert all(run.ended_as == "done" for run in runs(office, 9))
    again = _called_again(office, got)
    office.do(lambda tx: turn_ends.present(tx, office.officer(), again))
    assert {run.case_id for run in runs(office, 9) if run.closed_at is None} == {got.case_id, made.case_id}
    assert len([run for run in runs(office, 8) if run.closed_at is None]) == 0
    sound(office)


def _called_again(office: Office, got: Called) -> UUID:
    """Bring the number to its own desk once more, whichever service it waits for."""
    values = {"state": "calling", "desk_id": office.desks[0], "calls": 1}
    office.do(lambda tx: tx.execute(ticket.update().where(ticket.c.id == got.ticket_id).values(values)))
    return got.ticket_id


def test_the_closing_of_the_day_makes_follow_ups_of_all(office: Office) -> None:
    office.issued()
    got = office.served()
    made = further(office, got)
    office.do(lambda tx: transferring.transfer(tx, office.officer(), got.ticket_id, office.bidding, "perlu ruang"))
    closed = office.do(lambda tx: day.close_day(tx, office.officer(), office.officer().today))
    assert closed.no_shows == 1
    states = office.see(lambda tx: tx.execute(select(case_file.c.id, case_file.c.state)).tuples().all())
    assert dict(states) == {got.case_id: "promised", made.case_id: "promised"}
    sound(office)


def test_a_ticket_counts_once_however_many_problems_were_told(office: Office) -> None:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    made = further(office, got)
    kind = office.see(lambda tx: tx.execute(select(category.c.id).limit(1)).scalar_one())
    office.do(lambda tx: cases.correct_form(tx, office.officer(), made.case_id, made.version, BUDI, OTHER, kind))
    today = office.officer().today
    for wish in (Wish(today, today), Wish(today, today, category_id=kind)):
        counted = office.see(lambda tx, wish=wish: statistics_queue.turns(tx, office.kiosk.office_id, wish, 0))  # type: ignore[misc]
        assert len(counted) == 1


def test_recap_guest_book_and_form_show_two_problems_of_one_visit(office: Office) -> None:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    made = further(office, got)
    today, now = office.officer().today, office.clock.now()
    office_id = office.kiosk.office_id
    rows = office.see(lambda tx: recap(tx, office_id, today, today, now)).rows
    assert [(row.problem, row.name) for row in rows] == [
        ("Unggah dokumen penawaran berhenti di 80%.", BUDI.name), (OTHER.text, BUDI.name)
    ]  # fmt: skip
    assert len(office.see(lambda tx: guest_book(tx, office_id, today, today, now)).rows) == 1
    own = got.case_id
    first = office.see(lambda tx: form_document(tx, office_id, own))
    second = office.see(lambda tx: form_document(tx, office_id, made.case_id))
    assert first.reference.startswith("LK1:")
    assert (second.reference, second.form_label, second.problem) == ("", made.form_label, OTHER.text)


def test_story_and_dossier_are_each_cases_own(office: Office) -> None:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    made = further(office, got)
    answer(office, got.case_id)
    now = office.clock.now()
    told = office.see(lambda tx: read_story(tx, made.case_id, now)).timeline
    assert [one.kind for one in told][-2:] == [EventKind.CASE_OPENED, EventKind.TICKET_PRESENTED]
    assert EventKind.CASE_ANSWERED not in [one.kind for one in told]
    mine = office.see(lambda tx: read_dossier(tx, made.case_id, now))
    assert (mine.form.problem, mine.form.editions, mine.head.reference) == (OTHER.text, (), "")
    assert (mine.check.faults, mine.check.runs_differing) == ((), ())
    own = got.case_id
    theirs = office.see(lambda tx: read_dossier(tx, own, now))
    assert len(theirs.form.editions) == 1
    assert theirs.check.runs_differing == ()


def test_its_number_reveals_the_state_at_the_kiosk(office: Office) -> None:
    given = office.issued()
    got = office.served()
    made = further(office, got)
    office_id, today = office.kiosk.office_id, office.officer().today
    found = office.see(lambda tx: enquiries.look_up(tx, office_id, made.form_label, today))
    assert isinstance(found, enquiries.TicketStatus)
    assert (found.label, found.form_label, found.state) == (given.label, made.form_label, TicketState.SERVING)


def test_what_is_refused(office: Office) -> None:
    office.issued()
    called = office.called()

    def ask(problem: Problem = OTHER) -> object:
        return office.do(lambda tx: further_cases.open_further(tx, office.officer(), called.ticket_id, problem))

    assert ask() == NotAllowed("calling")
    office.do(lambda tx: turn_ends.present(tx, office.officer(), called.ticket_id))
    assert ask(Problem(" \n")) == FormIncomplete((Missing.PROBLEM,))
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(case_file)).scalar_one()) == 1


def test_a_merged_further_problem_is_not_asked_for_any_more(office: Office) -> None:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    made = further(office, got)
    into = got.case_id
    office.do(lambda tx: case_ends.merge(tx, office.officer(), made.case_id, made.version, into, "sama"))
    answer(office, got.case_id)
    ended = office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, CopyOutcome.HANDED))
    assert isinstance(ended, finish.Finished)
    assert events(office, EventKind.COPY_HANDED) == [got.case_id]
    sound(office)


def test_the_same_press_twice_opens_one_case(office: Office) -> None:
    office.issued()
    got = office.served()
    act = office.officer()
    made = [office.do(lambda tx: further_cases.open_further(tx, act, got.ticket_id, OTHER)) for _ in range(2)]
    assert made[0] == made[1]
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(case_file)).scalar_one()) == 2


@pytest.mark.timeout(300)
def test_machines_work_on_the_problems_of_one_visitor_at_once(office: Office) -> None:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    office.clock.advance(60)
    told = [further(office, got).case_id for _ in range(PROCESSES * 4 - 1)]
    every = (got.case_id, *told)
    shares: list[object] = [(office.sari, every[at::PROCESSES]) for at in range(PROCESSES)]
    ran = together(office.url, answer_own, shares)
    assert not ran.errors
    states = office.see(lambda tx: tx.execute(select(case_file.c.state)).scalars().all())
    assert states == ["answered"] * len(every)
    assert [run.ended_as for run in runs(office, 9)] == ["done"] * len(every)
    sound(office)


@pytest.mark.timeout(300)
def test_machines_open_problems_for_one_visitor_at_once(office: Office) -> None:
    office.issued()
    got = office.served()
    ran = together(office.url, open_more, [(office.sari, got.ticket_id)] * PROCESSES)
    assert not ran.errors
    numbers = office.see(lambda tx: tx.execute(select(case_file.c.form_number)).scalars().all())
    assert sorted(numbers) == list(range(1, 2 + PROCESSES * MORE))
    sound(office)
