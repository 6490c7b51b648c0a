"""What an escalation means for paper and for the visitor who waits: part C, the recap, the end of the turn (S3-11, S3-12)."""

from datetime import date
from uuid import UUID

from loket_shared.db.schema import case_file, escalation
from loket_shared.domain.documents import Answer, Escalation, InProgress, Outcome
from loket_shared.domain.states import Means
from loket_shared.services import archive, escalating, escalation_course, finish, recaps, sheets
from loket_shared.services.calls import Called
from loket_shared.services.escalation_moves import Said
from loket_shared.services.escalation_reading import Wording
from loket_shared.services.results import NotAllowed
from offices import Office
from sqlalchemy import select

MONDAY = date(2026, 11, 23)
WORDS = Wording("Unggah gagal di 80%", "SPSE 4.5", description="Unggah berhenti di 80%.")


def _served(office: Office) -> tuple[Called, UUID]:
    given = office.issued()
    got = office.served()
    assert given.case_id is not None
    return got, given.case_id


def _known(office: Office, case_id: UUID) -> UUID:
    version = office.see(
        lambda tx: tx.execute(select(case_file.c.version).where(case_file.c.id == case_id)).scalar_one()
    )
    got = office.do(lambda tx: escalating.know(tx, office.officer(), case_id, version, WORDS))
    assert isinstance(got, escalating.Known)
    return got.escalation_id


def _version(office: Office, escalation_id: UUID) -> int:
    query = select(escalation.c.version).where(escalation.c.id == escalation_id)
    return office.see(lambda tx: tx.execute(query).scalar_one())


def _entered(office: Office, escalation_id: UUID, number: str = "TTS-99") -> None:
    version = _version(office, escalation_id)
    office.do(lambda tx: escalating.enter(tx, office.officer(), escalation_id, version, external_number=number))


def _part_c(office: Office, case_id: UUID) -> tuple[Outcome, ...]:
    return office.see(lambda tx: sheets.form_document(tx, office.kiosk.office_id, case_id)).part_c


def _recapped(office: Office) -> list[Outcome]:
    whole = office.see(lambda tx: recaps.recap(tx, office.kiosk.office_id, MONDAY, MONDAY, office.clock.now()))
    return [row.outcome for row in whole.rows]


def test_a_turn_ends_only_once_something_was_sent_to_lkpp(office: Office) -> None:
    turn, case_id = _served(office)
    escalation_id = _known(office, case_id)
    early = office.do(lambda tx: finish.finish(tx, office.officer(), turn.ticket_id, finish.CopyOutcome.HANDED))
    assert early == NotAllowed(finish.ESCALATION_UNSENT)
    _entered(office, escalation_id)
    second = _known(office, case_id)
    done = office.do(lambda tx: finish.finish(tx, office.officer(), turn.ticket_id, finish.CopyOutcome.HANDED))
    assert isinstance(done, finish.Finished), "a further draft does not keep the visitor"
    assert _version(office, second) == 1
    laid = office.do(lambda tx: archive.lay_down(tx, office.officer(), case_id, "Lemari 2", final=False))
    assert isinstance(laid, archive.LaidDown)


def test_part_c_names_it_once_lkpp_has_it_and_keeps_it_above_the_later_answer(office: Office) -> None:
    _, case_id = _served(office)
    escalation_id = _known(office, case_id)
    assert _part_c(office, case_id) == ()
    assert _recapped(office) == [InProgress()]
    _entered(office, escalation_id)
    sent = Escalation(MONDAY, "TTS-99")
    assert _part_c(office, case_id) == (sent,)
    assert _recapped(office) == [sent]
    office.clock.advance(3600)
    version = _version(office, escalation_id)
    said = Said("Perbarui peramban.", Means.EMAIL)
    office.do(
        lambda tx: escalation_course.solve(tx, office.officer(), escalation_id, version, said, "Silakan perbarui.")
    )
    assert _part_c(office, case_id) == (sent, Answer("Silakan perbarui."))
    assert _recapped(office) == [Answer("Silakan perbarui.")]


def test_without_a_number_at_lkpp_paper_names_our_reference(office: Office) -> None:
    _, case_id = _served(office)
    escalation_id = _known(office, case_id)
    _entered(office, escalation_id, "")
    reference = office.see(lambda tx: tx.execute(select(escalation.c.reference)).scalar_one())
    assert _part_c(office, case_id) == (Escalation(MONDAY, reference),)


def test_a_withdrawn_one_leaves_the_paper(office: Office) -> None:
    _, case_id = _served(office)
    escalation_id = _known(office, case_id)
    _entered(office, escalation_id)
    version = _version(office, escalation_id)
    office.do(lambda tx: escalating.withdraw(tx, office.officer(), escalation_id, version, "Ternyata dapat dijawab"))
    assert _part_c(office, case_id) == ()
    assert _recapped(office) == [InProgress()]


def test_the_guide_leaves_it_on_the_form_but_the_recap_goes_on(office: Office) -> None:
    _, case_id = _served(office)
    escalation_id = _known(office, case_id)
    _entered(office, escalation_id)
    version = _version(office, escalation_id)
    said = Said("Kewenangan LPSE.", Means.EMAIL)
    office.do(lambda tx: escalation_course.give_back(tx, office.officer(), escalation_id, version, said))
    assert _part_c(office, case_id) == (Escalation(MONDAY, "TTS-99"),)
    assert _recapped(office) == [InProgress()]
