"""An office's own procedures: whole versions with history, running visits keep theirs, nobody overwrites anybody."""

from dataclasses import replace
from functools import partial
from uuid import UUID

import pytest
from loket_shared.db.schema import case_file, journal, procedure_step, procedure_version, visit
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.sop import PROCEDURES, procedure
from loket_shared.domain.sop.faults import FaultKind
from loket_shared.domain.sop.model import (
    ClassKind,
    ClassStandard,
    ClockKind,
    GuestBook,
    Procedure,
    Standard,
    Step,
    by_hand,
    ends,
    wall,
)
from loket_shared.domain.sop.tidy import tidy
from loket_shared.services import catalogue, catalogue_edit, tickets
from loket_shared.services.procedure_edit import (
    CodeTaken,
    Faulty,
    FollowsOther,
    ProcedureConflict,
    Unchanged,
    against_profile,
    create_procedure,
    follow,
    new_version,
)
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.procedures import ProcedureView, channels, current_version, history, procedures, version_for
from loket_shared.services.results import NotAllowed, ReasonNeeded, Saved
from offices import Office
from sqlalchemy import Connection, Delete, Update, delete, exc, select, update

WHY = "SK Kepala UPT Nomor 12 Tahun 2026"
GUESTS = replace(
    procedure("S3"), code="P6", title="Penerimaan Tamu", document_number="12/SOP/2026", uses_form=False, uses_queue=False,
    guest_book=GuestBook.END, actors=("Petugas", "Tamu"),
    steps=(
        Step(2, "Petugas", "Mendengarkan keperluan.", standard=Standard(900, ClockKind.WALL, low=600)),
        Step(1, "Tamu", "Mengisi buku tamu."),
        Step(3, "Tamu", "Memberi penilaian.", by_class=(ClassStandard(ClassKind.PRIORITY, "P1", wall(1)),)),
    ),
    events=(*by_hand(2), *ends(EventKind.VISIT_REGISTERED, 1), *ends(EventKind.RATING_GIVEN, 3)),
)  # fmt: skip


def of(office: Office, code: str) -> ProcedureView:
    return next(one for one in office.see(lambda tx: procedures(tx, office.kiosk.office_id)) if one.code == code)


def stands(office: Office, code: str) -> Procedure:
    return office.see(lambda tx: read_version(tx, current_version(tx, of(office, code).id)))


def longer(office: Office, minutes: int) -> Procedure:
    now = stands(office, "S3")
    steps = tuple(replace(step, standard=wall(minutes)) if step.number == 9 else step for step in now.steps)
    return replace(now, steps=steps)


def save(
    office: Office, content: Procedure, seen: int, *, code: str = "S3", why: str = WHY, key: str | None = None
) -> object:
    procedure_id = of(office, code).id
    act = office.officer(key=key)
    return office.do(lambda tx: new_version(tx, act, procedure_id, seen, content, why))


def test_what_is_shipped_is_read_back_word_for_word(office: Office) -> None:
    for value in PROCEDURES:
        assert stands(office, value.code) == tidy(value)
        assert against_profile(stands(office, value.code), value.code) == ()
    assert of(office, "S3").profile == "S3"


def test_a_new_version_holds_at_once_and_the_history_says_who_and_why(office: Office) -> None:
    assert save(office, longer(office, 45), 1) == Saved(of(office, "S3").id, 2)
    assert stands(office, "S3").step(9).standard == wall(45)
    assert of(office, "S3").revision == 2
    notes = office.see(lambda tx: history(tx, of(office, "S3").id))
    assert [(one.revision, one.by, one.why) for one in notes] == [(2, "Sari Wulandari", WHY), (1, "", "")]
    assert [one.field for one in against_profile(stands(office, "S3"), "S3")] == ["standard"]
    [event] = office.see(lambda tx: tx.execute(select(journal).where(journal.c.kind == "procedure.changed")).all())
    assert '"fields":["9.standard"]' in event.canonical
    assert WHY not in event.canonical


def test_who_began_under_a_version_keeps_it(office: Office) -> None:
    before = office.with_form()
    first = office.see(lambda tx: current_version(tx, of(office, "S3").id))
    save(office, replace(longer(office, 45), uses_form=False), 1)
    second = office.see(lambda tx: current_version(tx, of(office, "S3").id))
    issued = office.do(lambda tx: tickets.issue(tx, office.visitor(), before, new_reference()))
    assert isinstance(issued, tickets.Issued)
    assert issued.form_label
    kept = office.see(lambda tx: tx.execute(select(case_file.c.procedure_version_id)).scalar_one())
    assert kept == first
    after = office.registered()
    begun = select(visit.c.procedure_version_id).where(visit.c.id == after)
    assert office.see(lambda tx: tx.execute(begun).scalar_one()) == second != first
    later = office.do(lambda tx: tickets.issue(tx, office.visitor(), after, new_reference()))
    assert isinstance(later, tickets.Issued)
    assert later.form_label is None


def test_two_supervisors_at_once_lose_nothing(office: Office) -> None:
    theirs, mine = longer(office, 40), longer(office, 50)
    assert isinstance(save(office, theirs, 1), Saved)
    answer = save(office, mine, 1)
    assert answer == ProcedureConflict(theirs, 2)
    assert stands(office, "S3") == theirs
    assert save(office, mine, 2) == Saved(of(office, "S3").id, 3)


def test_a_repeated_press_records_one_version(office: Office) -> None:
    first = save(office, longer(office, 40), 1, key="once")
    assert save(office, longer(office, 40), 1, key="once") == first
    assert len(office.see(lambda tx: history(tx, of(office, "S3").id))) == 2


@pytest.mark.parametrize("why", ["", "  ", "\u200b"])
def test_a_change_needs_its_reason(office: Office, why: str) -> None:
    assert save(office, longer(office, 40), 1, why=why) == ReasonNeeded()
    assert of(office, "S3").revision == 1


def test_the_same_again_is_no_version(office: Office) -> None:
    assert save(office, stands(office, "S3"), 1) == Unchanged()


def test_faults_keep_it_from_being_saved(office: Office) -> None:
    now = stands(office, "S3")
    answer = save(office, replace(now, steps=(*now.steps, now.steps[0])), 1)
    assert isinstance(answer, Faulty)
    assert {one.kind for one in answer.faults} == {FaultKind.NUMBER_TWICE}
    huge = save(office, replace(now, steps=(replace(now.steps[0], note="n" * 10_000),)), 1)
    assert isinstance(huge, Faulty)
    assert of(office, "S3").revision == 1


def test_a_version_is_never_changed_afterwards(office: Office) -> None:
    changes = (
        update(procedure_version).values(title="x"),
        update(procedure_step).values(note="x"),
        delete(procedure_step),
    )
    for change in changes:
        with pytest.raises(exc.DatabaseError, match="append-only"):
            office.do(partial(_execute, change))


def _execute(change: Update | Delete, tx: Connection) -> None:
    tx.execute(change)


def entered(office: Office, content: Procedure = GUESTS) -> UUID:
    made = office.do(lambda tx: create_procedure(tx, office.officer(), content, WHY))
    assert isinstance(made, Saved)
    return made.id


def test_a_procedure_is_entered_from_nothing(office: Office) -> None:
    entered(office)
    view = of(office, "P6")
    assert (view.revision, view.profile, view.uses_form, view.uses_queue) == (1, "", False, False)
    assert stands(office, "P6") == tidy(GUESTS)
    assert [step.number for step in stands(office, "P6").steps] == [2, 1, 3]
    assert stands(office, "P6").asks_rating
    again = office.do(lambda tx: create_procedure(tx, office.officer(), GUESTS, WHY))
    assert again == CodeTaken()


def test_a_service_follows_it_and_its_visitors_take_no_number(office: Office) -> None:
    procedure_id = entered(office)
    view = next(one for one in office.see(lambda tx: catalogue.services(tx, office.kiosk.office_id)) if one.uses_form)
    pointed = replace(view, procedure_id=procedure_id, uses_form=True)
    office.do(lambda tx: catalogue_edit.save_service(tx, office.officer(), pointed))
    shown = next(
        one for one in office.see(lambda tx: catalogue.services(tx, office.kiosk.office_id)) if one.id == view.id
    )
    assert (shown.uses_form, shown.uses_queue) == (False, False)
    visit_id = office.registered(service=view.id)
    refused = office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, new_reference()))
    assert refused == NotAllowed(tickets.NO_QUEUE)
    kinds = office.see(
        lambda tx: tx.execute(select(journal.c.kind).where(journal.c.visit_id == visit_id)).scalars().all()
    )
    assert kinds == ["visit.registered"]


def test_a_channel_follows_the_procedure_that_it_is_given(office: Office) -> None:
    office_id = office.kiosk.office_id
    assert office.see(lambda tx: version_for(tx, office_id, "telephone")) == office.see(
        lambda tx: current_version(tx, of(office, "S0").id)
    )
    assert office.see(lambda tx: channels(tx, office_id))["lpse_support"] == of(office, "S1").id
    office.do(lambda tx: follow(tx, office.officer(), "telephone", of(office, "S3").id))
    assert office.see(lambda tx: channels(tx, office_id))["telephone"] == of(office, "S3").id
    stale = office.do(
        lambda tx: follow(tx, office.officer(), "telephone", of(office, "S1").id, seen=of(office, "S0").id)
    )
    assert stale == FollowsOther(of(office, "S3").id)
    assert office.see(lambda tx: channels(tx, office_id))["telephone"] == of(office, "S3").id
