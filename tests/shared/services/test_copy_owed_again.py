"""A visitor who comes back: the copy of that visit is owed anew or handed over, whatever became of the earlier one (S3-12)."""

from datetime import timedelta
from uuid import UUID

import pytest
from loket_shared.db.schema import step_run
from loket_shared.domain.numbering import new_reference
from loket_shared.services import archive, cases, continuing, finish, promising, step_rebuild
from loket_shared.services.calls import Called
from loket_shared.services.case_reading import read_case
from loket_shared.services.finish import CopyOutcome, Finished, HandedOver, OwedCopy
from loket_shared.services.tickets import Issued
from offices import BUDI, Office
from sqlalchemy import func, select


def ended(office: Office, got: Called, copy: CopyOutcome) -> UUID:
    assert isinstance(office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, copy)), Finished)
    assert got.case_id is not None
    return got.case_id


@pytest.fixture
def owing(office: Office) -> tuple[Office, UUID]:
    """A visitor who was promised an answer and whose copy the printer owes."""
    office.issued()
    got = office.served()
    due = office.clock.now() + timedelta(days=2)
    case_id = got.case_id
    assert case_id is not None
    office.do(lambda tx: promising.promise(tx, office.officer(), case_id, 1, due, "dicari"))
    office.do(lambda tx: promising.tell_number(tx, office.officer(), case_id))
    return office, ended(office, got, CopyOutcome.OWED)


def answered_on_return(office: Office, case_id: UUID) -> Called:
    """Let the visitor come back about the case and be answered."""
    office.clock.advance(3600)
    given = office.do(
        lambda tx: continuing.continue_case(tx, office.officer(), office.consultation, case_id, BUDI, new_reference())
    )
    assert isinstance(given, Issued)
    got = office.served()
    version = office.see(lambda tx: read_case(tx, case_id)).version
    made = office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, "Sudah dijelaskan."))
    assert isinstance(made, cases.Answered)
    return got


def owed(office: Office) -> tuple[OwedCopy, ...]:
    return office.see(lambda tx: finish.owed_copies(tx, office.kiosk.office_id))


def test_a_copy_that_is_owed_again_after_the_first_was_handed_over_is_on_the_list(owing: tuple[Office, UUID]) -> None:
    office, case_id = owing
    assert isinstance(office.do(lambda tx: finish.hand_over(tx, office.officer(), case_id)), HandedOver)
    assert owed(office) == ()
    ended(office, answered_on_return(office, case_id), CopyOutcome.OWED)
    (listed,) = owed(office)
    assert (listed.case_id, listed.since) == (case_id, office.clock.now()), "since the visit that owes it"
    assert isinstance(office.do(lambda tx: finish.hand_over(tx, office.officer(), case_id)), HandedOver)
    assert owed(office) == ()


def test_a_copy_handed_over_on_the_next_visit_leaves_the_list(owing: tuple[Office, UUID]) -> None:
    office, case_id = owing
    ended(office, answered_on_return(office, case_id), CopyOutcome.HANDED)
    assert owed(office) == (), "the newer copy holds what the older one would have told"
    laid = office.do(lambda tx: archive.lay_down(tx, office.officer(), case_id, "Lemari 1", final=True))
    assert isinstance(laid, archive.LaidDown)
    running = select(func.count()).select_from(step_run).where(step_run.c.step == 12, step_run.c.closed_at.is_(None))
    assert office.see(lambda tx: tx.execute(running).scalar_one()) == 0
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))


def test_a_copy_still_owed_keeps_the_day_from_which_it_is_owed(owing: tuple[Office, UUID]) -> None:
    office, case_id = owing
    since = owed(office)[0].since
    ended(office, answered_on_return(office, case_id), CopyOutcome.OWED)
    assert [one.since for one in owed(office)] == [since]
