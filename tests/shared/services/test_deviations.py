"""The register of deviations: delays enter it by themselves, officers explain, a supervisor signs off, nothing is changed."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from late_steps import finished, late, register, standing
from loket_shared.db.schema import (
    archive_entry,
    case_file,
    deviation,
    deviation_entry,
    disturbance,
    journal,
    pause,
    staff_role,
    step_run,
)
from loket_shared.domain.deviations import Cause, DeviationKind, Party
from loket_shared.services import (
    archive,
    cases,
    deviation_standing,
    deviations,
    disturbances,
    finish,
    pauses,
    turn_ends,
    visits,
)
from loket_shared.services.act import Act
from loket_shared.services.deviations import Noted, Raised, SignedOff
from loket_shared.services.results import NotAllowed, ReasonNeeded
from offices import BUDI, UPLOAD, Office
from sqlalchemy import Connection, delete, select, update
from sqlalchemy.exc import DBAPIError


def test_a_late_step_enters_the_register_by_itself(office: Office) -> None:
    got, row = late(office)
    assert (row.number, row.year, row.step, row.kind, row.party, row.automatic) == (1, 2026, 9, "time", "office", True)
    assert (row.standard, row.actual, row.gross, row.clock) == (1800, 1801, 1801, "wall")
    assert (row.case_id, row.staff_id, row.raised_by) == (got.case_id, office.sari, None)
    run = office.see(lambda tx: tx.execute(select(step_run).where(step_run.c.id == row.step_run_id)).one())
    assert (run.opened_at, run.closed_at) == (row.began_at, row.ended_at)
    raised = select(journal.c.case_id).where(journal.c.kind == "deviation.raised")
    assert office.see(lambda tx: tx.execute(raised).scalars().all()) == [got.case_id]


def test_numbers_have_no_gaps(office: Office) -> None:
    for _ in range(3):
        got, _ = late(office)
        finished(office, got)
    assert [row.number for row in register(office)] == [1, 2, 3]


def test_the_visitors_own_delay_is_counted_but_not_registered(office: Office) -> None:
    visit_id = office.registered()
    office.clock.advance(3600)
    office.do(lambda tx: visits.save_form(tx, office.visitor(), visit_id, BUDI, UPLOAD))
    run = office.see(lambda tx: tx.execute(select(step_run).where(step_run.c.step == 3)).one())
    assert (run.late, run.owner) == (True, "visitor")
    assert not register(office)


def test_one_key_explains_and_the_supervisor_signs_off(office: Office) -> None:
    got, row = late(office)
    assert got.case_id is not None
    case_id = got.case_id
    assert office.see(lambda tx: deviation_standing.unexplained(tx, case_id)) == (row.id,)
    early = office.do(lambda tx: deviations.sign_off(tx, office.officer(), (row.id,)))
    assert early == SignedOff((), (row.id,))
    office.do(lambda tx: deviations.explain(tx, office.officer(), row.id, Cause.VISITOR_DATA, action="Diminta ulang"))
    now = standing(office, row)
    assert (now.cause, now.party, now.action, now.signed_by) == (
        Cause.VISITOR_DATA,
        Party.VISITOR,
        "Diminta ulang",
        None,
    )
    assert office.see(lambda tx: deviation_standing.unexplained(tx, case_id)) == ()
    assert isinstance(office.do(lambda tx: deviations.sign_off(tx, office.officer(office.dewi), (row.id,))), NotAllowed)
    signed = office.do(lambda tx: deviations.sign_off(tx, office.officer(), (row.id,)))
    assert signed == SignedOff((row.id,), ())
    assert standing(office, row).signed_by == office.sari


def test_only_who_answers_for_a_step_may_say_why_it_was_late(office: Office) -> None:
    got, row = late(office)
    assert got.case_id is not None
    case_id = got.case_id

    def explained(who: UUID | None) -> object:
        act = office.console.act(office.clock, staff_id=who)
        return office.do(lambda tx: deviations.explain(tx, act, row.id, Cause.HARD_PROBLEM))

    def held_by(who: UUID | None) -> None:
        office.do(lambda tx: tx.execute(update(case_file).where(case_file.c.id == case_id).values(holder_id=who)))

    refused = NotAllowed(deviations.THEIRS)
    assert (explained(office.dewi), explained(None)) == (refused, refused)
    assert standing(office, row).cause is None
    held_by(office.dewi)
    assert explained(office.dewi) == Noted(row.id, 1), "the case is hers now"
    held_by(None)
    assert explained(office.dewi) == refused
    assert explained(office.sari) == Noted(row.id, 2), "a supervisor may say it of everybody"
    office.do(lambda tx: tx.execute(delete(staff_role).where(staff_role.c.role == "supervisor")))
    assert explained(office.sari) == Noted(row.id, 3), "it was her own step"


def test_what_nobody_did_any_officer_may_explain(office: Office) -> None:
    visit_id = office.with_form()
    act = office.visitor()
    equipment = DeviationKind.EQUIPMENT
    made = office.do(lambda tx: deviations.raise_deviation(tx, act, equipment, 5, "Kertas habis", visit_id=visit_id))
    assert isinstance(made, Raised)
    said = office.do(lambda tx: deviations.explain(tx, office.officer(office.dewi), made.deviation_id, Cause.EQUIPMENT))
    assert said == Noted(made.deviation_id, 1)


def test_the_final_archive_waits_for_the_cause_of_every_delay(office: Office) -> None:
    got, row = late(office)
    assert got.case_id is not None
    case_id = got.case_id

    def laid() -> object:
        return office.do(lambda tx: archive.lay_down(tx, office.officer(), case_id, "Lemari 2", final=True))

    office.clock.advance(601)
    finished(office, got)
    first = laid()
    assert first == archive.DeviationsOpen(case_id, 2026, 1, (row.id,))
    state = select(archive_entry.c.state).where(archive_entry.c.case_id == case_id)
    assert office.see(lambda tx: tx.execute(state).scalar_one()) == "provisional"
    office.do(lambda tx: deviations.explain(tx, office.officer(), row.id, Cause.HARD_PROBLEM))
    assert laid() == archive.LaidDown(case_id, 2026, 1, final=True)


def test_the_delay_of_archiving_itself_is_explained_first(office: Office) -> None:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    case_id = got.case_id
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, 1, "Pecah berkasnya."))
    office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, finish.CopyOutcome.HANDED))
    office.clock.advance(601)
    act = office.officer()
    laid = office.do(lambda tx: archive.lay_down(tx, act, case_id, "Lemari 2", final=True))
    (row,) = register(office)
    assert laid == archive.DeviationsOpen(case_id, 2026, 1, (row.id,))
    assert (row.step, row.actual) == (12, 601)
    assert office.do(lambda tx: archive.lay_down(tx, act, case_id, "Lemari 2", final=True)) == laid
    assert len(register(office)) == 1


def test_a_later_word_goes_before_and_needs_a_new_signature(office: Office) -> None:
    _, row = late(office)
    office.do(lambda tx: deviations.explain(tx, office.officer(), row.id, Cause.MANY_VISITORS))
    office.do(lambda tx: deviations.sign_off(tx, office.officer(), (row.id,)))
    office.do(lambda tx: deviations.explain(tx, office.officer(), row.id, Cause.SPSE, "SPSE lambat"))
    now = standing(office, row)
    assert (now.cause, now.party, now.text, now.signed_by) == (Cause.SPSE, Party.SYSTEM, "SPSE lambat", None)
    kinds = select(deviation_entry.c.kind).order_by(deviation_entry.c.seq)
    assert office.see(lambda tx: tx.execute(kinds).scalars().all()) == ["cause", "sign_off", "cause"]


def test_another_cause_needs_words(office: Office) -> None:
    _, row = late(office)
    assert isinstance(
        office.do(lambda tx: deviations.explain(tx, office.officer(), row.id, Cause.OTHER, " ")), ReasonNeeded
    )
    assert isinstance(
        office.do(lambda tx: deviations.explain(tx, office.officer(), row.id, Cause.OTHER, "Rapat")), Noted
    )


def test_equipment_and_output_are_raised_by_hand(office: Office) -> None:
    got, _ = late(office)
    case_id = got.case_id

    def raised(kind: DeviationKind, step: int, found: str) -> object:
        return office.do(
            lambda tx: deviations.raise_deviation(tx, office.officer(), kind, step, found, case_id=case_id)
        )

    made = raised(DeviationKind.EQUIPMENT, 2, "Formulir habis")
    assert isinstance(made, Raised)
    assert made.label == "PNY-2026-000002"
    assert isinstance(raised(DeviationKind.OUTPUT, 2, " "), ReasonNeeded)
    assert isinstance(raised(DeviationKind.OUTPUT, 99, "x"), deviations.NoSuchStep)
    assert isinstance(raised(DeviationKind.TIME, 2, "x"), NotAllowed)
    row = register(office)[-1]
    assert (row.found, row.automatic, row.raised_by, row.party) == ("Formulir habis", False, office.sari, "office")


def test_a_withdrawn_one_keeps_its_number_and_asks_nothing_more(office: Office) -> None:
    got, row = late(office)
    assert got.case_id is not None
    case_id = got.case_id
    office.do(lambda tx: deviations.withdraw_deviation(tx, office.officer(), row.id, "Salah tekan"))
    assert standing(office, row).withdrawn
    assert office.see(lambda tx: deviation_standing.unexplained(tx, case_id)) == ()
    assert isinstance(office.do(lambda tx: deviations.explain(tx, office.officer(), row.id, Cause.POWER)), NotAllowed)
    assert len(register(office)) == 1


@pytest.mark.parametrize("change", [update(deviation).values(party="lkpp"), delete(deviation), delete(deviation_entry)])
def test_the_register_is_append_only(office: Office, change: object) -> None:
    _, row = late(office)
    office.do(lambda tx: deviations.explain(tx, office.officer(), row.id, Cause.POWER))
    with pytest.raises(DBAPIError, match="append-only"):
        office.do(lambda tx: tx.execute(change))


def test_a_correction_is_a_further_entry_and_opens_it_again(office: Office) -> None:
    _, row = late(office)
    office.do(lambda tx: deviations.explain(tx, office.officer(), row.id, Cause.POWER, "PLN"))
    office.do(lambda tx: deviations.sign_off(tx, office.officer(), (row.id,)))

    def corrected(staff_id: UUID, cause: Cause | None, text: str) -> object:
        return office.do(
            lambda tx: deviations.correct_deviation(tx, office.officer(staff_id), row.id, cause, Party.LKPP, text)
        )

    assert isinstance(corrected(office.dewi, Cause.LKPP, "Menunggu LKPP"), NotAllowed)
    assert isinstance(corrected(office.sari, Cause.LKPP, " "), ReasonNeeded)
    assert standing(office, row).signed_by == office.sari
    assert corrected(office.sari, Cause.LKPP, "Menunggu LKPP") == Noted(row.id, 3)
    now = standing(office, row)
    assert (now.cause, now.party, now.text, now.signed_by) == (Cause.LKPP, Party.LKPP, "Menunggu LKPP", None)
    corrected(office.sari, None, "Salah baris")
    assert standing(office, row).cause is None
    entered = office.see(lambda tx: deviation_standing.entries(tx, (row.id,)))[row.id]
    assert [one.cause for one in entered] == [Cause.POWER, None, Cause.LKPP, None]
    office.do(lambda tx: deviations.withdraw_deviation(tx, office.officer(), row.id, "Salah"))
    assert isinstance(corrected(office.sari, Cause.LKPP, "Lagi"), NotAllowed)


def test_two_consoles_cannot_end_one_step_twice(office: Office) -> None:
    got, _ = late(office)
    assert got.case_id is not None
    case_id = got.case_id
    version = office.see(
        lambda tx: tx.execute(select(case_file.c.version).where(case_file.c.id == case_id)).scalar_one()
    )
    office.do(lambda tx: cases.answer(tx, office.officer(office.dewi), case_id, version, "Lagi"))
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), got.ticket_id, "x"))
    assert len(register(office)) == 1


def test_a_repeated_act_answers_the_same_and_changes_nothing(office: Office) -> None:
    got, row = late(office)
    case_id = got.case_id
    subject = pauses.Subject(case_id)
    began = office.clock.now() - timedelta(minutes=5)

    def twice(verb: Callable[[Connection, Act], object]) -> Any:  # noqa: ANN401 - any outcome
        act = office.officer()
        first = office.do(lambda tx: verb(tx, act))
        before = everything(office)
        assert office.do(lambda tx: verb(tx, act)) == first
        assert everything(office) == before
        return first

    twice(lambda tx, act: pauses.begin_pause(tx, act, subject, pauses.PauseCause.REST))
    twice(lambda tx, act: pauses.end_pause(tx, act, subject))
    kind = DeviationKind.OUTPUT
    twice(lambda tx, act: deviations.raise_deviation(tx, act, kind, 2, "Tanpa salinan", case_id=case_id))
    begun = twice(lambda tx, act: disturbances.begin_disturbance(tx, act, Cause.SPSE, "SPSE mati", began_at=began))
    twice(lambda tx, act: disturbances.end_disturbance(tx, act, begun.disturbance_id, office.clock.now()))
    twice(lambda tx, act: disturbances.withdraw_disturbance(tx, act, begun.disturbance_id))
    twice(lambda tx, act: deviations.explain(tx, act, row.id, Cause.POWER, "PLN", "Genset"))
    twice(lambda tx, act: deviations.sign_off(tx, act, (row.id,)))
    twice(lambda tx, act: deviations.correct_deviation(tx, act, row.id, None, Party.LKPP, "Salah tekan"))
    twice(lambda tx, act: deviations.withdraw_deviation(tx, act, row.id, "Salah"))


def everything(office: Office) -> list[list[Any]]:
    """Return all rows of what these acts write."""
    tables = (deviation, deviation_entry, disturbance, journal, pause, step_run)
    return office.see(lambda tx: [[tuple(row) for row in tx.execute(select(t).order_by(t.c.id))] for t in tables])
