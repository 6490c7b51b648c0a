"""What the journal proves and what it keeps to itself: each step of a consultation with its actor, and nobody's name."""

from datetime import timedelta

import pytest
from loket_shared.db.schema import act as act_table
from loket_shared.db.schema import journal, procedure, service
from loket_shared.domain.documents import InProgress
from loket_shared.domain.states import CaseState
from loket_shared.services import archive, calls, cases, finish, promising, recaps, sheets, tickets, turn_ends, visits
from loket_shared.services.case_reading import read_case
from loket_shared.services.finish import CopyOutcome
from loket_shared.services.people import Identity, Problem
from loket_shared.services.results import NotAllowed
from offices import Office
from proof import proven, read_events, read_rules
from sqlalchemy import select, update

WHO = Identity(
    "Zulkarnaen Rahasia", "PT Rahasia Abadi", "Jl. Rahasia 99", "0812-9876-5432", "rahasia@contoh.id", "Penyedia rahasia"
)  # fmt: skip
WHAT = Problem("Kata sandi rahasia hilang", "RAHASIA-1")
NOTES = "Zulkarnaen rahasia"
SECRETS = ("ahasia", "AHASIA", "ulkarnaen", "0812-9876", "081298765432", "81298765432", "Sari", "Dewi", "sari", "dewi")


def procedure_of(office: Office, code: str) -> None:
    """Let the consultation follow this procedure."""
    wanted = select(procedure.c.id).where(procedure.c.code == code).scalar_subquery()
    office.do(
        lambda tx: tx.execute(update(service).where(service.c.id == office.consultation).values(procedure_id=wanted))
    )


def come(office: Office) -> tickets.Issued:
    """Sign the guest book, bring back an incomplete form first, then the whole one."""
    visit_id = office.registered(identity=WHO)
    for problem in (Problem(""), WHAT):
        office.clock.advance(60)
        office.do(lambda tx, problem=problem: visits.save_form(tx, office.visitor(), visit_id, WHO, problem))  # type: ignore[misc]
        office.do(lambda tx: visits.check_form(tx, office.visitor(), visit_id))
    office.clock.advance(5)
    given = office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, f"LK1:{visit_id.hex}"))
    assert isinstance(given, tickets.Issued)
    return given


def consult(office: Office, copy: CopyOutcome, *, promise_first: bool = False) -> None:
    """Serve one visitor to the archive."""
    come(office)
    got = office.called()
    office.do(lambda tx: calls.recall(tx, office.officer(), got.ticket_id))
    office.do(lambda tx: turn_ends.present(tx, office.officer(), got.ticket_id))
    case_id, version = got.case_id, 1
    assert case_id is not None
    if promise_first:
        due = office.clock.now() + timedelta(days=1)
        kept = office.do(lambda tx: promising.promise(tx, office.officer(), case_id, 1, due, NOTES))
        assert isinstance(kept, promising.Promised)
        office.clock.advance(60)
        office.do(lambda tx: promising.tell_number(tx, office.officer(), case_id))
        version = kept.version
    office.clock.advance(600)
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, "Jawaban rahasia"))
    office.do(lambda tx: finish.record_print(tx, office.officer(), case_id, finish.Sheet.ASLI, bytes(32)))
    office.clock.advance(60)
    office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, copy))
    office.do(lambda tx: archive.lay_down(tx, office.officer(), case_id, NOTES, final=False))
    if copy is CopyOutcome.OWED:
        assert "S3-12" not in steps(office)
        office.clock.advance(3600)
        office.do(lambda tx: finish.hand_over(tx, office.officer(office.dewi), case_id))


def steps(office: Office) -> set[str]:
    """The steps that the journal proves, each with its actor."""
    found = office.see(lambda tx: proven(read_events(tx), read_rules(tx)))
    assert all(event.actor for events in found.values() for event in events)
    return set(found)


@pytest.mark.parametrize("copy", [CopyOutcome.HANDED, CopyOutcome.OWED])
def test_one_consultation_proves_the_steps_of_the_counter(office: Office, copy: CopyOutcome) -> None:
    consult(office, copy)
    assert steps(office) >= {f"S3-{n:02d}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12)}


def test_a_copy_that_nobody_took_proves_no_handing_over(office: Office) -> None:
    consult(office, CopyOutcome.NONE)
    assert "S3-12" not in steps(office)


def test_one_case_without_front_office_proves_the_steps_of_the_helpdesk(office: Office) -> None:
    procedure_of(office, "S0")
    consult(office, CopyOutcome.HANDED)
    assert steps(office) >= {"S0-01", "S0-04", "S0-05", "S0-06", "S0-07", "S0-13"}


def test_a_promised_answer_is_sought_found_and_told(office: Office) -> None:
    procedure_of(office, "S0")
    consult(office, CopyOutcome.HANDED, promise_first=True)
    assert steps(office) >= {f"S0-{n:02d}" for n in (1, 4, 5, 7, 8, 9, 10, 11, 13)}
    assert "S0-06" not in steps(office)


def test_every_act_of_a_day_says_who_did_it_and_names_nobody(office: Office) -> None:
    consult(office, CopyOutcome.OWED, promise_first=True)
    come(office)
    got = office.called()
    office.do(lambda tx: turn_ends.withdraw(tx, office.officer(), got.ticket_id, NOTES))
    office.called()
    office.do(lambda tx: turn_ends.skip(tx, office.officer(), got.ticket_id, NOTES))
    office.called()
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), got.ticket_id, NOTES))
    unfinished = office.registered(identity=WHO)
    office.do(lambda tx: visits.end_unfinished(tx, office.visitor(), unfinished, NOTES))
    case_id = got.case_id
    assert case_id is not None
    office.do(lambda tx: cases.view(tx, office.officer(), case_id))
    office.do(lambda tx: cases.correct_form(tx, office.officer(), case_id, 2, WHO, WHAT, None))
    rows = office.see(lambda tx: tx.execute(select(journal.c.canonical)).scalars().all())
    kept = office.see(lambda tx: tx.execute(select(act_table.c.outcome)).scalars().all())
    assert len(rows) > 30
    assert len(kept) > 20
    for text in (*rows, *kept):
        assert not [word for word in SECRETS if word in text], text
    happened = office.see(read_events)
    assert all(event.actor and event.procedure for event in happened if event.subject is not None)


def test_a_visitor_who_left_leaves_a_case_that_can_be_followed_up(office: Office) -> None:
    come(office)
    got, today, office_id = office.served(), office.visitor().today, office.kiosk.office_id
    case_id = got.case_id
    assert case_id is not None
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), got.ticket_id, "pulang"))
    view = office.see(lambda tx: read_case(tx, case_id))
    assert (view.state, view.promise_due, view.promised_at) == (CaseState.PROMISED, None, None)
    assert office.see(lambda tx: sheets.form_document(tx, office_id, case_id)).part_c == ()
    rows = office.see(lambda tx: recaps.recap(tx, office_id, today, today, office.clock.now())).rows
    assert [row.outcome for row in rows] == [InProgress()]
    assert isinstance(office.do(lambda tx: promising.tell_number(tx, office.officer(), case_id)), NotAllowed)
    due = office.clock.now() + timedelta(days=1)
    promised = office.do(lambda tx: promising.promise(tx, office.officer(), case_id, view.version, due))
    assert isinstance(promised, promising.Promised)
    answered = office.do(lambda tx: cases.answer(tx, office.officer(), case_id, promised.version, "Sudah"))
    assert isinstance(answered, cases.Answered)
    laid = office.do(lambda tx: archive.lay_down(tx, office.officer(), case_id, "Lemari 1", final=True))
    assert isinstance(laid, archive.LaidDown)


def test_the_guest_book_holds_what_the_visitor_corrected(office: Office) -> None:
    visit_id = office.registered(identity=Identity("Budy", "CV Salah", "Jl. A", "0812"))
    office.do(
        lambda tx: visits.save_form(tx, office.visitor(), visit_id, Identity("Budi", "", "Jl. B", "0813"), Problem())
    )
    today = office.visitor().today
    book = office.see(lambda tx: sheets.guest_book(tx, office.kiosk.office_id, today, today, office.clock.now()))
    assert [(row.name, row.organisation, row.address, row.phone) for row in book.rows] == [
        ("Budi", "CV Salah", "Jl. B", "0813")
    ]
