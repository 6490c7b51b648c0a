"""A procedure of another office runs: no queue, no form, steps by key, the guest book at the end, a rating as a step."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import UUID

from loket_shared.db.schema import case_file, step_run, visit
from loket_shared.domain.completeness import Missing
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.sop import procedure
from loket_shared.domain.sop.model import ClockKind, GuestBook, Procedure, Standard, Step, begins, by_hand, done, ends
from loket_shared.domain.states import Channel
from loket_shared.services import (
    calls,
    case_ends,
    catalogue,
    catalogue_edit,
    hand_steps,
    receiving,
    tickets,
    turn_ends,
    visits,
)
from loket_shared.services.act import Act
from loket_shared.services.desk import serving
from loket_shared.services.finish import CopyOutcome, Finished
from loket_shared.services.finish import finish as finish_ticket
from loket_shared.services.hand_steps import HandStep, Subject
from loket_shared.services.people import Identity, Problem
from loket_shared.services.procedure_edit import create_procedure, follow
from loket_shared.services.queue_view import queue
from loket_shared.services.receiving import Received
from loket_shared.services.remote_cases import Recorded, record_case
from loket_shared.services.results import NotAllowed, Noted, Saved
from loket_shared.services.sheets import guest_book
from loket_shared.services.tickets import Issued
from loket_shared.services.visit_course import Course, read_case_course
from loket_shared.services.visits import FormIncomplete, Registered, VisitEnded
from offices import Office
from sqlalchemy import Connection, func, select

GUEST = Identity("Siti Aminah", "Dinas Kesehatan", "Jl. Merdeka 1", "081355512345")
RANGE = Standard(900, ClockKind.WALL, low=600)
SIXTH = replace(
    procedure("S3"), code="P6", title="Penerimaan Tamu", uses_form=False, uses_queue=False, guest_book=GuestBook.END,
    steps=(
        Step(1, "Petugas", "Mendengarkan keperluan.", standard=RANGE),
        Step(2, "Tamu", "Menilai pelayanan."),
        Step(3, "Tamu", "Mengisi buku tamu."),
    ),
    events=(
        *by_hand(1), *begins(EventKind.STEP_ENDED, 2, when="step=1"), *ends(EventKind.RATING_GIVEN, 2),
        *done(EventKind.VISIT_REGISTERED, 3),
    ),
)  # fmt: skip


def come(office: Office, content: Procedure = SIXTH) -> Subject:
    """Point a service at the sixth procedure and let somebody come."""
    made = office.do(lambda tx: create_procedure(tx, office.officer(), content, "uji"))
    assert isinstance(made, Saved)
    service = next(
        one for one in office.see(lambda tx: catalogue.services(tx, office.kiosk.office_id)) if one.uses_form
    )
    pointed = replace(service, procedure_id=made.id)
    office.do(lambda tx: catalogue_edit.save_service(tx, office.officer(), pointed))
    return _received(office, service.id)


def come_again(office: Office) -> Subject:
    """Let somebody else come for the same service."""
    [service] = [
        one for one in office.see(lambda tx: catalogue.services(tx, office.kiosk.office_id)) if not one.uses_queue
    ]
    return _received(office, service.id)


def _received(office: Office, service_id: UUID) -> Subject:
    came = office.do(lambda tx: receiving.receive(tx, office.officer(), service_id))
    assert isinstance(came, Received)
    return Subject(visit_id=came.visit_id)


def finish(office: Office, subject: Subject) -> VisitEnded | NotAllowed:
    assert subject.visit_id is not None
    visit_id = subject.visit_id
    return office.do(lambda tx: hand_steps.finish_visit(tx, office.officer(), visit_id))


def sign(office: Office, subject: Subject, who: Identity = GUEST) -> Registered | FormIncomplete | NotAllowed:
    assert subject.visit_id is not None
    visit_id = subject.visit_id
    return office.do(lambda tx: receiving.sign(tx, office.officer(), visit_id, who))


def press(
    office: Office, verb: Callable[..., Noted | NotAllowed], subject: Subject, *words: int, seconds: int = 0
) -> Noted | NotAllowed:
    office.clock.advance(seconds)
    act = office.officer()

    def run(tx: Connection) -> Noted | NotAllowed:
        return verb(tx, act, subject, *words)

    return office.do(run)


def runs(office: Office, visit_id: UUID | None) -> dict[int, tuple[int | None, int | None, str | None]]:
    query = select(step_run).where(step_run.c.visit_id == visit_id)
    rows = office.see(lambda tx: tx.execute(query).all())
    return {row.step: (row.net_seconds, row.standard, row.ended_as) for row in rows}


def test_the_whole_procedure_runs_and_is_measured(office: Office) -> None:
    subject = come(office)
    assert press(office, hand_steps.begin_step, subject, 1) == Noted()
    [running] = office.see(lambda tx: hand_steps.hand_steps(tx, subject))
    began = office.clock.now()
    assert running == HandStep(
        1, "Petugas", "Mendengarkan keperluan.", since=began, standard=RANGE,
        amber_at=began + timedelta(seconds=720), due_at=began + timedelta(seconds=900),
    )  # fmt: skip
    assert finish(office, subject) == NotAllowed("guest_book")
    assert press(office, hand_steps.end_step, subject, 1, seconds=720) == Noted()
    [ended] = office.see(lambda tx: hand_steps.hand_steps(tx, subject))
    assert (ended.done, ended.since, ended.seconds, ended.due_at) == (True, None, 720, None)
    assert press(office, hand_steps.rate, subject, 5, seconds=60) == Noted()
    assert isinstance(sign(office, subject), Registered)
    found = runs(office, subject.visit_id)
    assert found[1] == (720, 900, "done")
    assert found[2] == (60, None, "done")
    assert found[3] == (None, None, "done"), "a moment has no duration, and never 0 minutes"
    assert isinstance(finish(office, subject), VisitEnded)
    assert office.see(lambda tx: tx.execute(select(visit.c.ended_as)).scalar_one()) == "served"
    assert finish(office, subject) == NotAllowed("ended")
    assert press(office, hand_steps.begin_step, subject, 1) == NotAllowed("ended")


def test_the_guest_book_at_the_end_is_signed_once_and_before_the_visitor_leaves(office: Office) -> None:
    subject = come(office)
    assert office.see(lambda tx: tx.execute(select(visit.c.guest_number)).scalar_one()) is None
    assert sign(office, subject, replace(GUEST, phone=" ")) == FormIncomplete((Missing.PHONE,))
    assert finish(office, subject) == NotAllowed("guest_book")
    signed = sign(office, subject)
    assert isinstance(signed, Registered)
    assert signed.guest_number == 1
    assert sign(office, subject) == NotAllowed("signed")
    today = office.officer().today
    book = office.see(lambda tx: guest_book(tx, office.kiosk.office_id, today, today, office.clock.now()))
    assert [(row.number, row.name) for row in book.rows] == [(1, "Siti Aminah")]
    assert isinstance(finish(office, subject), VisitEnded)


def test_who_never_signed_is_in_no_guest_book_and_takes_no_number_of_it(office: Office) -> None:
    subject = come(office)
    assert subject.visit_id is not None
    gone = subject.visit_id
    office.do(lambda tx: visits.end_unfinished(tx, office.officer(), gone, "left"))
    assert sign(office, subject) == NotAllowed("abandoned")
    second = come_again(office)
    signed = sign(office, second)
    assert isinstance(signed, Registered)
    assert signed.guest_number == 1
    today = office.officer().today
    book = office.see(lambda tx: guest_book(tx, office.kiosk.office_id, today, today, office.clock.now()))
    assert len(book.rows) == 1


def test_a_step_that_runs_keeps_the_visit_open(office: Office) -> None:
    subject = come(office)
    sign(office, subject)
    press(office, hand_steps.begin_step, subject, 1)
    assert finish(office, subject) == NotAllowed("step_running")
    press(office, hand_steps.end_step, subject, 1, seconds=60)
    assert isinstance(finish(office, subject), VisitEnded)


def test_where_the_guest_book_comes_first_nobody_is_received_without_it(office: Office) -> None:
    service = office.see(lambda tx: catalogue.services(tx, office.kiosk.office_id))[0]
    came = office.do(lambda tx: receiving.receive(tx, office.officer(), service.id))
    assert came == NotAllowed("guest_book")
    visit_id = office.registered(service=service.id)
    assert sign(office, Subject(visit_id=visit_id)) == NotAllowed("signed")


def test_a_queue_number_is_given_without_a_name_and_ends_only_with_the_guest_book(office: Office) -> None:
    subject = come(office, replace(SIXTH, code="P7", uses_queue=True))
    assert subject.visit_id is not None
    visit_id = subject.visit_id
    issued = office.do(lambda tx: tickets.issue(tx, office.officer(), visit_id, new_reference()))
    assert isinstance(issued, Issued)
    [row] = office.see(lambda tx: queue(tx, office.kiosk.office_id, office.officer().today))
    assert (row.name, row.organisation) == ("", "")
    desk_id = office.desks[0]
    office.do(lambda tx: calls.call_next(tx, office.officer(), desk_id))
    office.do(lambda tx: turn_ends.present(tx, office.officer(), issued.ticket_id))
    [served] = office.see(lambda tx: serving(tx, desk_id, office.officer().today))
    assert served.name == ""
    none = CopyOutcome.NONE
    refused = office.do(lambda tx: finish_ticket(tx, office.officer(), issued.ticket_id, none))
    assert refused == NotAllowed("guest_book")
    assert isinstance(sign(office, subject), Registered)
    assert isinstance(office.do(lambda tx: finish_ticket(tx, office.officer(), issued.ticket_id, none)), Finished)


def test_what_does_not_fit_is_refused(office: Office) -> None:
    subject = come(office)
    assert press(office, hand_steps.end_step, subject, 1) == NotAllowed("not_running")
    assert press(office, hand_steps.begin_step, subject, 2) == NotAllowed("not_by_hand")
    press(office, hand_steps.begin_step, subject, 1)
    assert press(office, hand_steps.begin_step, subject, 1) == NotAllowed("running")
    assert press(office, hand_steps.rate, subject, 6) == NotAllowed("range")
    press(office, hand_steps.rate, subject, 1)
    assert press(office, hand_steps.rate, subject, 5) == NotAllowed("rated")


def test_a_procedure_without_such_steps_has_none(office: Office) -> None:
    subject = Subject(visit_id=office.registered())
    assert office.see(lambda tx: hand_steps.hand_steps(tx, subject)) == ()
    assert press(office, hand_steps.begin_step, subject, 9) == NotAllowed("not_by_hand")
    assert press(office, hand_steps.rate, subject, 5) == NotAllowed("not_asked")
    assert finish(office, subject) == NotAllowed("has_queue")


def test_a_repeated_press_counts_once(office: Office) -> None:
    subject = come(office)
    service = office.see(lambda tx: tx.execute(select(visit.c.service_id)).scalar_one())
    for _ in range(2):
        began, came = office.officer(key="begin"), office.officer(key="receive")
        assert office.do(partial(_begin, began, subject)) == Noted()
        assert isinstance(office.do(partial(_receive, came, service)), Received)
        signed = office.do(partial(_sign, office.officer(key="sign"), subject))
        assert isinstance(signed, Registered)
        assert signed.guest_number == 1
    assert len(runs(office, subject.visit_id)) == 2
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(visit)).scalar_one()) == 2


def _begin(act: Act, subject: Subject, tx: Connection) -> Noted | NotAllowed:
    return hand_steps.begin_step(tx, act, subject, 1)


def _receive(act: Act, service_id: UUID, tx: Connection) -> Received | NotAllowed:
    return receiving.receive(tx, act, service_id)


def _sign(act: Act, subject: Subject, tx: Connection) -> Registered | FormIncomplete | NotAllowed:
    assert subject.visit_id is not None
    return receiving.sign(tx, act, subject.visit_id, GUEST)


def test_a_case_without_a_visit_has_its_steps_by_key_until_it_is_over(office: Office) -> None:
    made = office.do(lambda tx: create_procedure(tx, office.officer(), SIXTH, "uji"))
    assert isinstance(made, Saved)
    box = Channel.SUGGESTION_BOX
    office.do(lambda tx: follow(tx, office.officer(), box, made.id))
    came = office.do(
        lambda tx: record_case(tx, office.officer(), box, GUEST, Problem("Antrean lama."), office.clock.now(), None)
    )
    assert isinstance(came, Recorded)
    subject = Subject(case_id=came.case_id)

    def course() -> Course:
        read = office.see(lambda tx: read_case_course(tx, came.case_id))
        assert read is not None
        return read

    assert [step.number for step in course().steps] == [1]
    assert (course().visit_id, course().unsigned, course().asks_rating, course().rating) == (None, False, True, None)
    assert press(office, hand_steps.begin_step, subject, 1) == Noted()
    assert course().next is not None
    assert press(office, hand_steps.end_step, subject, 1, seconds=700) == Noted()
    assert course().steps[0].seconds == 700
    assert press(office, hand_steps.rate, subject, 4) == Noted()
    assert course().rating == 4
    version = office.see(lambda tx: tx.execute(select(case_file.c.version)).scalar_one())
    office.do(lambda tx: case_ends.cancel(tx, office.officer(), came.case_id, version, "double", "Ganda"))
    assert course().ended
    assert press(office, hand_steps.begin_step, subject, 1) == NotAllowed("ended")


def test_a_case_of_a_visit_has_its_steps_there(office: Office) -> None:
    issued = office.issued()
    assert issued.case_id is not None
    case_id = issued.case_id
    assert office.see(lambda tx: read_case_course(tx, case_id)) is None
