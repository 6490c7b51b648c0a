"""Trainings: saved by versions, told in their order, and who wants to come stays with the office."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from loket_shared.db.schema import journal, new_id, training_interest
from loket_shared.services import trainings
from loket_shared.services.results import Saved
from loket_shared.services.trainings import TrainingConflict, TrainingDraft, TrainingWrong
from offices import MONDAY_0942, Office
from sqlalchemy import insert, select

BEGINS = MONDAY_0942 + timedelta(days=3)
DRAFT = TrainingDraft("Pelatihan SPSE 4.5 untuk penyedia", "Aula LPSE", BEGINS, BEGINS + timedelta(hours=3), 30)


def save(office: Office, draft: TrainingDraft) -> object:
    return office.do(lambda tx: trainings.save(tx, office.officer(), draft))


def saved(office: Office, draft: TrainingDraft) -> UUID:
    got = save(office, draft)
    assert isinstance(got, Saved), got
    return got.id


def test_an_older_version_does_not_overwrite(office: Office) -> None:
    one = saved(office, DRAFT)
    second = replace(DRAFT, id=one, version=1, place="Ruang rapat lantai 2")
    assert save(office, second) == Saved(one, 2)
    refused = save(office, replace(second, title="Lama"))
    assert isinstance(refused, TrainingConflict)
    assert (refused.theirs.place, refused.theirs.version) == ("Ruang rapat lantai 2", 2)
    told = select(journal.c.canonical).where(journal.c.kind == "training.changed").order_by(journal.c.seq)
    first, change = office.see(lambda tx: tx.execute(told).scalars().all())
    assert '"fields":["place"]' in change
    assert "Aula" not in first


@pytest.mark.parametrize(
    ("draft", "what"),
    [
        (replace(DRAFT, title="  "), "title"),
        (replace(DRAFT, ends_at=BEGINS), "times"),
        (replace(DRAFT, ends_at=BEGINS + timedelta(days=40)), "times"),
        (replace(DRAFT, room_for=0), "room"),
    ],
)
def test_what_cannot_be_is_refused(office: Office, draft: TrainingDraft, what: str) -> None:
    assert save(office, draft) == TrainingWrong(what)


def test_only_what_is_ahead_and_takes_place_is_told_the_next_first(office: Office) -> None:
    late, off = (saved(office, replace(DRAFT, begins_at=BEGINS + timedelta(hours=h))) for h in (1, 2))
    soon = saved(office, DRAFT)
    save(office, replace(DRAFT, id=off, version=1, active=False))
    saved(office, replace(DRAFT, begins_at=MONDAY_0942 - timedelta(hours=1), ends_at=BEGINS))
    told = office.see(lambda tx: trainings.upcoming(tx, office.kiosk.office_id, MONDAY_0942, 5))
    assert [one.id for one in told] == [soon, late]
    assert len(office.see(lambda tx: trainings.trainings(tx, office.kiosk.office_id))) == 4


def test_who_wants_to_come_is_counted_and_listed(office: Office) -> None:
    one, other = saved(office, DRAFT), saved(office, replace(DRAFT, title="Pelatihan kedua"))
    visit_id = office.registered(service=office.bidding)
    rows = [
        {
            "id": new_id(),
            "office_id": office.kiosk.office_id,
            "visit_id": visit_id,
            "training_id": at,
            "at": MONDAY_0942,
        }
        for at in (one, None)
    ]
    office.do(lambda tx: tx.execute(insert(training_interest), rows))
    told = office.see(lambda tx: trainings.upcoming(tx, office.kiosk.office_id, MONDAY_0942))
    assert {view.id: view.interested for view in told} == {one: 1, other: 0}
    found = office.see(lambda tx: trainings.interested(tx, office.kiosk.office_id))
    assert {at: [(who.name, who.phone) for who in people] for at, people in found.items()} == {
        at: [("Budi Santoso", "0812-3456-7890")] for at in (one, None)
    }
