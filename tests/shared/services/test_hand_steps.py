"""A procedure of another office runs: no queue, no form, steps by key, the guest book at the end, a rating as a step."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from loket_shared.db.schema import step_run, visit
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop import procedure
from loket_shared.domain.sop.model import ClockKind, GuestBook, Standard, Step, begins, by_hand, done, ends
from loket_shared.services import catalogue, catalogue_edit, hand_steps
from loket_shared.services.act import Act
from loket_shared.services.hand_steps import HandStep, Subject
from loket_shared.services.procedure_edit import create_procedure
from loket_shared.services.results import NotAllowed, Noted, Saved
from loket_shared.services.visits import VisitEnded
from offices import Office
from sqlalchemy import Connection, select

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


def come(office: Office) -> Subject:
    """Point a service at the sixth procedure and let somebody come."""
    made = office.do(lambda tx: create_procedure(tx, office.officer(), SIXTH, "uji"))
    assert isinstance(made, Saved)
    service = next(
        one for one in office.see(lambda tx: catalogue.services(tx, office.kiosk.office_id)) if one.uses_form
    )
    pointed = replace(service, procedure_id=made.id)
    office.do(lambda tx: catalogue_edit.save_service(tx, office.officer(), pointed))
    return Subject(visit_id=office.registered(service=service.id))


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
    assert running == HandStep(1, "Petugas", "Mendengarkan keperluan.", since=office.clock.now())
    assert press(office, hand_steps.end_step, subject, 1, seconds=720) == Noted()
    assert office.see(lambda tx: hand_steps.hand_steps(tx, subject))[0].done
    assert press(office, hand_steps.rate, subject, 5, seconds=60) == Noted()
    found = runs(office, subject.visit_id)
    assert found[1] == (720, 900, "done")
    assert found[2][0] == 60
    assert found[3][0] is None
    ended = office.do(lambda tx: hand_steps.finish_visit(tx, office.officer(), subject.visit_id or UUID(int=0)))
    assert isinstance(ended, VisitEnded)
    assert office.see(lambda tx: tx.execute(select(visit.c.ended_as)).scalar_one()) == "served"
    again = office.do(lambda tx: hand_steps.finish_visit(tx, office.officer(), subject.visit_id or UUID(int=0)))
    assert again == NotAllowed("ended")


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
    kept = office.do(lambda tx: hand_steps.finish_visit(tx, office.officer(), subject.visit_id or UUID(int=0)))
    assert kept == NotAllowed("has_queue")


def test_a_repeated_press_counts_once(office: Office) -> None:
    subject = come(office)
    for _ in range(2):
        act = office.officer(key="begin")
        assert office.do(partial(_begin, act, subject)) == Noted()
    assert len(runs(office, subject.visit_id)) == 2


def _begin(act: Act, subject: Subject, tx: Connection) -> Noted | NotAllowed:
    return hand_steps.begin_step(tx, act, subject, 1)
