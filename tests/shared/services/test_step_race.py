"""Consoles against each other: a step ends once, is late once, and the journal tells the same story afterwards."""

import os
from datetime import timedelta

import pytest
from loket_shared.db.schema import deviation, new_id, step_run
from loket_shared.domain.events import EventKind
from loket_shared.services import step_rebuild
from loket_shared.services.journal import Event, record
from loket_shared.services.procedures import current_version, procedures
from offices import Office
from race import NOW, together
from racing_steps import end_step
from sqlalchemy import func, select

PROCESSES = 4
CASES = 400 if os.environ.get("LOKET_SOAK") else 25


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_a_step_that_all_consoles_end_at_once_ends_once(office: Office) -> None:
    known = office.see(lambda tx: {one.code: one.id for one in procedures(tx, office.kiosk.office_id)})
    version_id = office.see(lambda tx: current_version(tx, known["S3"]))
    cases = tuple(new_id() for _ in range(CASES))
    begun = [
        Event(
            EventKind.TICKET_PRESENTED,
            case_id=case_id,
            procedure_version_id=version_id,
            occurred_at=NOW - timedelta(minutes=31),
        )
        for case_id in cases
    ]
    office.do(lambda tx: record(tx, office.officer(), *begun))
    ran = together(office.url, end_step, [(office.sari, version_id, cases)] * PROCESSES)
    assert not ran.errors
    runs = office.see(lambda tx: tx.execute(select(step_run).where(step_run.c.step == 9)).all())
    assert [(run.late, run.net_seconds, run.ended_as) for run in runs] == [(True, 1860, "done")] * CASES
    numbers = office.see(lambda tx: tx.execute(select(deviation.c.number)).scalars().all())
    assert sorted(numbers) == list(range(1, CASES + 1))
    assert (
        office.see(lambda tx: tx.execute(select(func.count(deviation.c.step_run_id.distinct()))).scalar_one()) == CASES
    )
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))
