"""A general disturbance explains what falls into it, for as long as it lasts, and its end is told and moved."""

import json
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from late_steps import finished, late, standing
from loket_shared.db.schema import (
    journal,
)
from loket_shared.domain.deviations import Cause, Party
from loket_shared.services import (
    disturbances,
)
from loket_shared.services.deviations import SignedOff
from loket_shared.services.disturbance_reading import DisturbanceView, open_disturbance
from loket_shared.services.disturbances import BadPeriod, DisturbanceNoted
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic
from loket_shared.services.revisions import read as read_revisions
from offices import Office
from sqlalchemy import select


def disturbed(office: Office, minutes: int, **more: Any) -> UUID:  # noqa: ANN401 - what begin_disturbance takes
    """Enter a power cut that began so many minutes ago."""
    began = office.clock.now() - timedelta(minutes=minutes)
    made = office.do(
        lambda tx: disturbances.begin_disturbance(
            tx, office.officer(), Cause.POWER, "PLN padam", began_at=began, **more
        )
    )
    assert isinstance(made, DisturbanceNoted)
    return made.disturbance_id


def test_a_general_disturbance_explains_what_falls_into_it(office: Office) -> None:
    got, before = late(office)
    finished(office, got)
    disturbed(office, 10)
    assert standing(office, before).cause is Cause.POWER
    _, during = late(office)
    now = standing(office, during)
    assert (now.cause, now.party, during.disturbance_id is not None) == (Cause.POWER, Party.SYSTEM, True)
    found = office.see(lambda tx: open_disturbance(tx, office.kiosk.office_id, office.clock.now()))
    assert found is not None
    assert found.text == "PLN padam"
    signed = office.do(lambda tx: disturbances.sign_off_disturbance(tx, office.officer(), found.id))
    assert isinstance(signed, SignedOff)
    assert len(signed.signed) == 2


def test_its_end_frees_what_no_longer_falls_into_it(office: Office) -> None:
    disturbance_id = disturbed(office, 5)
    stopped = office.clock.now()
    office.clock.advance(600)
    _, row = late(office)
    assert standing(office, row).cause is Cause.POWER
    ended = office.do(lambda tx: disturbances.end_disturbance(tx, office.officer(), disturbance_id, stopped))
    assert ended == DisturbanceNoted(disturbance_id, 0, 1)
    now = standing(office, row)
    assert (now.cause, now.party) == (None, Party.OFFICE)
    assert office.see(lambda tx: open_disturbance(tx, office.kiosk.office_id, office.clock.now())) is None


def test_one_entered_by_mistake_is_taken_back(office: Office) -> None:
    _, row = late(office)
    disturbance_id = disturbed(office, 10)
    taken = office.do(lambda tx: disturbances.withdraw_disturbance(tx, office.officer(), disturbance_id))
    assert taken == DisturbanceNoted(disturbance_id, 0, 1)
    assert standing(office, row).cause is None
    again = office.do(lambda tx: disturbances.withdraw_disturbance(tx, office.officer(), disturbance_id))
    assert isinstance(again, NotAllowed)


def test_it_cannot_end_before_it_begins_nor_be_entered_by_anybody(office: Office) -> None:
    now = office.clock.now()

    def begun(staff_id: UUID, **more: Any) -> object:  # noqa: ANN401 - what begin_disturbance takes
        return office.do(
            lambda tx: disturbances.begin_disturbance(tx, office.officer(staff_id), Cause.SPSE, "SPSE mati", **more)
        )

    assert isinstance(begun(office.sari, began_at=now, ended_at=now - timedelta(hours=1)), BadPeriod)
    assert isinstance(begun(office.sari, began_at=now + timedelta(hours=1)), BadPeriod)
    assert isinstance(begun(office.sari, ended_at=now + timedelta(days=8)), BadPeriod)
    assert isinstance(begun(office.dewi), NotAllowed)


def test_one_with_an_expected_end_lasts_until_then_or_until_it_is_ended(office: Office) -> None:
    def shown() -> DisturbanceView | None:
        return office.see(lambda tx: open_disturbance(tx, office.kiosk.office_id, office.clock.now()))

    until = office.clock.now() + timedelta(hours=2)
    disturbed(office, 5, ended_at=until)
    found = shown()
    assert found is not None
    assert found.ended_at == until
    office.clock.advance(7199)
    assert shown() is not None
    office.clock.advance(1)
    assert shown() is None
    again = disturbed(office, 1, ended_at=office.clock.now() + timedelta(hours=2))
    office.do(lambda tx: disturbances.end_disturbance(tx, office.officer(), again))
    assert shown() is None


def test_its_expected_end_is_moved_while_it_lasts(office: Office) -> None:
    def shown() -> DisturbanceView | None:
        return office.see(lambda tx: open_disturbance(tx, office.kiosk.office_id, office.clock.now()))

    def moved(hours: float | None, staff_id: UUID | None = None) -> object:
        to_at = None if hours is None else office.clock.now() + timedelta(hours=hours)
        return office.do(lambda tx: disturbances.move_end(tx, office.officer(staff_id), one, to_at))

    first = office.clock.now() + timedelta(hours=1)
    one = disturbed(office, 5, ended_at=first)
    assert moved(2, office.dewi) == NotAllowed("role")
    assert moved(-0.01) == BadPeriod()
    assert moved(24 * 8) == BadPeriod()
    assert moved(2) == DisturbanceNoted(one, 0, 0)
    second = office.clock.now() + timedelta(hours=2)
    assert moved(None) == DisturbanceNoted(one, 0, 0)
    found = shown()
    assert found is not None
    assert found.ended_at is None
    assert moved(1) == DisturbanceNoted(one, 0, 0)
    told = (
        select(journal.c.canonical)
        .where(journal.c.kind == "disturbance.moved")
        .order_by(journal.c.position, journal.c.seq)
    )
    steps = [json.loads(text)["data"] for text in office.see(lambda tx: tx.execute(told).scalars().all())]
    instants = [[row[name] and datetime.fromisoformat(row[name]) for name in ("from_at", "to_at")] for row in steps]
    assert instants == [[first, second], [second, None], [None, first]]
    office.clock.advance(3600)
    assert shown() is None
    assert moved(1) == NotAllowed(disturbances.OVER)


def test_a_moved_end_wakes_wall_and_kiosk(office: Office) -> None:
    one = disturbed(office, 5, ended_at=office.clock.now() + timedelta(hours=1))
    before = office.see(lambda tx: read_revisions(tx, office.kiosk.office_id))
    later = office.clock.now() + timedelta(hours=2)
    office.do(lambda tx: disturbances.move_end(tx, office.officer(), one, later))
    after = office.see(lambda tx: read_revisions(tx, office.kiosk.office_id))
    assert after[Topic.SETTINGS] > before[Topic.SETTINGS]


def test_what_happened_outside_stays_unexplained(office: Office) -> None:
    _, row = late(office)
    office.clock.advance(7200)
    disturbed(office, 60)
    assert standing(office, row).cause is None
