"""A visitor who comes back about a case gets a number without a new form; the old case goes on (A.8-34)."""

from datetime import timedelta
from uuid import UUID

import pytest
from loket_shared.db.schema import case_file, journal, step_run, ticket, ticket_case, visit
from loket_shared.domain.completeness import Missing
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import CaseState, Channel
from loket_shared.services import (
    case_ends,
    cases,
    continuing,
    desk,
    finish,
    further_cases,
    promising,
    step_rebuild,
    turn_ends,
)
from loket_shared.services.case_story import read_story
from loket_shared.services.continuing import HasNumber
from loket_shared.services.dossier import read_dossier
from loket_shared.services.finish import CopyOutcome
from loket_shared.services.integrity import check
from loket_shared.services.people import Identity, Problem
from loket_shared.services.queue_view import queue
from loket_shared.services.remote_cases import Recorded, record_case
from loket_shared.services.results import NotAllowed
from loket_shared.services.sheets import form_document, guest_book
from loket_shared.services.tickets import Issued, NotOpen
from loket_shared.services.visits import FormIncomplete
from offices import BUDI, UPLOAD, Office
from race import together
from racing_cases import come_back
from sqlalchemy import func, select

RINA = Identity("Rina Kartika", "CV Cipta Karya Mandiri", "Jl. Merdeka 1, Lumajang", "0811-2233-4455")


@pytest.fixture
def promised(office: Office) -> tuple[Office, UUID]:
    """A case that waits for an answer since yesterday's visit, its visitor gone."""
    office.issued()
    got = office.served()
    assert got.case_id is not None
    case_id = got.case_id
    office.clock.advance(600)
    due = office.clock.now() + timedelta(days=2)
    office.do(lambda tx: promising.promise(tx, office.officer(), case_id, 1, due, "dicari"))
    office.do(lambda tx: promising.tell_number(tx, office.officer(), case_id))
    office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, CopyOutcome.NONE))
    office.clock.advance(24 * 3600)
    return office, case_id


def come(office: Office, case_id: UUID, identity: Identity = RINA) -> object:
    return office.do(
        lambda tx: continuing.continue_case(
            tx, office.officer(), office.consultation, case_id, identity, new_reference()
        )
    )


def came(office: Office, case_id: UUID) -> Issued:
    given = come(office, case_id)
    assert isinstance(given, Issued)
    return given


def version_of(office: Office, case_id: UUID) -> int:
    query = select(case_file.c.version).where(case_file.c.id == case_id)
    found: int = office.see(lambda tx: tx.execute(query).scalar_one())
    return found


def sound(office: Office) -> None:
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))
    assert not office.see(check).findings


def test_a_number_without_a_new_form(promised: tuple[Office, UUID]) -> None:
    office, case_id = promised
    given = came(office, case_id)
    assert (given.case_id, given.form_label) == (case_id, "FK-2026-000001")
    assert given.reference.startswith("LK1:")
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(case_file)).scalar_one()) == 1
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(visit)).scalar_one()) == 2
    (row,) = office.see(lambda tx: queue(tx, office.kiosk.office_id, office.officer().today))
    assert (row.case_id, row.form_label, row.name) == (case_id, "FK-2026-000001", RINA.name)
    today, now = office.officer().today, office.clock.now()
    (guest,) = office.see(lambda tx: guest_book(tx, office.kiosk.office_id, today, today, now)).rows
    assert (guest.name, "FK-2026-000001" in guest.purpose) == (RINA.name, True)


def test_no_step_waits_for_a_form_that_nobody_fills(promised: tuple[Office, UUID]) -> None:
    office, case_id = promised
    given = came(office, case_id)
    query = select(step_run.c.step, step_run.c.ended_as).where(step_run.c.visit_id == given.visit_id)
    told = dict(office.see(lambda tx: tx.execute(query).tuples().all()))
    assert told == {1: "done", 7: "done"}
    sound(office)


def test_at_the_desk_the_old_case_is_answered(promised: tuple[Office, UUID]) -> None:
    office, case_id = promised
    came(office, case_id)
    got = office.served()
    assert got.case_id == case_id
    (held,) = office.see(lambda tx: desk.serving(tx, office.desks[0], office.officer().today, office.sari))
    assert held.case is not None
    assert (held.continues, held.case.case_id, held.case.state) == (True, case_id, CaseState.PROMISED)
    assert (held.case.identity.name, held.name) == (BUDI.name, RINA.name)
    office.clock.advance(120)
    version = version_of(office, case_id)
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, "Sudah ada."))
    office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, CopyOutcome.HANDED))
    query = select(step_run).where(step_run.c.step == 9, step_run.c.ended_as == "done").order_by(step_run.c.opened_at)
    analyses = office.see(lambda tx: tx.execute(query).all())
    assert [(run.case_id, run.net_seconds) for run in analyses][-1] == (case_id, 120)
    sound(office)


def test_the_story_and_the_dossier_tell_both_visits(promised: tuple[Office, UUID]) -> None:
    office, case_id = promised
    came(office, case_id)
    office.served()
    now = office.clock.now()
    told = [one.kind for one in office.see(lambda tx: read_story(tx, case_id, now)).timeline]
    assert told.count(EventKind.VISIT_REGISTERED) == 2
    assert told.count(EventKind.TICKET_PRESENTED) == 2
    made = office.see(lambda tx: read_dossier(tx, case_id, now))
    assert (len(made.form.editions), made.check.runs_differing) == (1, ())
    first = office.see(lambda tx: form_document(tx, office.kiosk.office_id, case_id))
    assert first.reference == made.head.reference


def test_who_comes_back_and_goes_changes_nothing_that_was_decided(promised: tuple[Office, UUID]) -> None:
    office, case_id = promised
    came(office, case_id)
    got = office.served()
    office.clock.advance(3600)
    ended = office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, CopyOutcome.NONE))
    assert isinstance(ended, finish.Finished)
    last = select(step_run).where(step_run.c.step == 9).order_by(step_run.c.opened_at.desc()).limit(1)
    run = office.see(lambda tx: tx.execute(last).one())
    assert (run.ended_as, run.late) == ("abandoned", None)
    assert office.see(lambda tx: tx.execute(select(case_file.c.state)).scalar_one()) == "promised"
    assert office.see(lambda tx: tx.execute(select(visit.c.ended_as)).scalars().all()) == ["served", "served"]
    sound(office)


def test_a_closed_case_is_opened_again_at_the_desk(office: Office) -> None:
    office.issued()
    first = office.served()
    assert first.case_id is not None
    case_id = first.case_id
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, 1, "Sudah."))
    office.do(lambda tx: finish.finish(tx, office.officer(), first.ticket_id, CopyOutcome.HANDED))
    came(office, case_id)
    got = office.served()
    version = version_of(office, case_id)
    office.do(lambda tx: case_ends.reopen(tx, office.officer(), case_id, version, "gagal lagi"))
    asked = office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, CopyOutcome.NONE))
    assert asked == cases.AnswerMissing(case_id)
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version + 1, "Kali ini berhasil."))
    ended = office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, CopyOutcome.HANDED))
    assert isinstance(ended, finish.Finished)
    sound(office)


def test_a_case_that_came_in_writing_is_continued_by_its_own_procedure(office: Office) -> None:
    written = office.do(lambda tx: record_case(tx, office.officer(), Channel.EMAIL, BUDI, UPLOAD, office.clock.now()))
    assert isinstance(written, Recorded)
    given = came(office, written.case_id)
    followed = select(ticket.c.procedure_version_id).where(ticket.c.id == given.ticket_id)
    own = select(case_file.c.procedure_version_id).where(case_file.c.id == written.case_id)
    mine, theirs = (office.see(lambda tx, query=query: tx.execute(query).scalar_one()) for query in (followed, own))  # type: ignore[misc]
    assert mine == theirs
    got = office.served()
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), got.ticket_id, "pulang"))
    sound(office)


def test_another_problem_may_be_told_besides(promised: tuple[Office, UUID]) -> None:
    office, case_id = promised
    given = came(office, case_id)
    got = office.served()
    made = office.do(lambda tx: further_cases.open_further(tx, office.officer(), got.ticket_id, Problem("Satu lagi.")))
    assert isinstance(made, further_cases.FurtherOpened)
    of = select(case_file.c.visit_id, case_file.c.turn_id).where(case_file.c.id == made.case_id)
    assert tuple(office.see(lambda tx: tx.execute(of).one())) == (given.visit_id, given.ticket_id)
    office.do(lambda tx: cases.answer(tx, office.officer(), made.case_id, made.version, "Sudah."))
    office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, CopyOutcome.HANDED))
    sound(office)


def test_what_is_refused(promised: tuple[Office, UUID]) -> None:
    office, case_id = promised
    assert come(office, case_id, Identity("Rina")) == FormIncomplete(
        (Missing.ORGANISATION, Missing.ADDRESS, Missing.PHONE)
    )
    given = came(office, case_id)
    assert come(office, case_id) == HasNumber(given.label)
    version = version_of(office, case_id)
    office.do(lambda tx: case_ends.cancel(tx, office.officer(), case_id, version, "wish", "tidak jadi"))
    assert come(office, case_id) == NotAllowed("cancelled")
    office.clock.advance(12 * 3600)
    assert isinstance(come(office, case_id), NotOpen)
    guests = office.see(lambda tx: tx.execute(select(func.count()).select_from(visit)).scalar_one())
    assert guests == 2


def test_the_same_press_twice_gives_one_number(promised: tuple[Office, UUID]) -> None:
    office, case_id = promised
    act, reference = office.officer(), new_reference()
    given = [
        office.do(lambda tx: continuing.continue_case(tx, act, office.consultation, case_id, RINA, reference))
        for _ in range(2)
    ]
    assert given[0] == given[1]
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(ticket_case)).scalar_one()) == 2


@pytest.mark.timeout(300)
def test_two_machines_give_one_number_for_one_case(promised: tuple[Office, UUID]) -> None:
    office, case_id = promised
    ran = together(office.url, come_back, [(office.sari, office.consultation, case_id, office.clock.now())] * 3)
    assert not ran.errors
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(ticket_case)).scalar_one()) == 2
    kinds = office.see(lambda tx: tx.execute(select(journal.c.kind)).scalars().all())
    assert kinds.count("ticket.issued") == 2
    sound(office)
