"""The journal alone tells the step times: deleted and drawn anew they are the same rows, whatever happened."""

import os

import pytest
from histories import World
from loket_shared.db.schema import deviation, journal, pause, step_run
from loket_shared.services import step_rebuild
from offices import Office
from sqlalchemy import Connection, func, select, update

HISTORIES = 10_000 if os.environ.get("LOKET_SOAK") else 60
SEED = 20261123


def _tables(tx: Connection) -> list[list[object]]:
    return [[tuple(row) for row in tx.execute(select(table).order_by(table.c.id))] for table in (step_run, pause)]


def _count(office: Office, *where: object) -> int:
    return office.see(lambda tx: tx.execute(select(func.count()).select_from(step_run).where(*where)).scalar_one())


def _cases_of_one_visit(office: Office) -> list[object]:
    """Return the visits at which several cases had a step of their own at the desk."""
    cases = func.count(step_run.c.case_id.distinct())
    query = select(step_run.c.visit_id).where(step_run.c.visit_id.is_not(None), step_run.c.case_id.is_not(None))
    return list(office.see(lambda tx: tx.execute(query.group_by(step_run.c.visit_id).having(cases > 1)).scalars()))


@pytest.mark.soak
@pytest.mark.timeout(5400)
def test_random_histories_give_the_same_rows_again(office: Office) -> None:
    world = World(office, SEED)
    world.live(HISTORIES)
    before = office.see(_tables)
    assert office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id)) == step_rebuild.Differences()
    drawn = office.do(lambda tx: step_rebuild.rebuild(tx, office.kiosk.office_id))
    assert office.see(_tables) == before
    assert (drawn.runs, drawn.pauses) == tuple(len(rows) for rows in before)


def test_the_histories_hold_every_kind_of_run(office: Office) -> None:
    world = World(office, SEED)
    world.live(120)
    assert world.edits
    for ended_as in ("done", "abandoned", "overtaken"):
        assert _count(office, step_run.c.ended_as == ended_as)
    for clock in ("wall", "business", "wall_while_present", "working_days"):
        assert _count(office, step_run.c.clock == clock, step_run.c.late)
        assert _count(office, step_run.c.clock == clock, ~step_run.c.late)
    assert _count(office, step_run.c.paused_seconds > 0)
    assert _count(office, step_run.c.doubtful)
    assert _count(office, step_run.c.left_at.is_not(None))
    assert _count(office, step_run.c.call_id.is_not(None), step_run.c.case_id.is_not(None))
    assert _count(office, step_run.c.calendar_version > 1)
    escalated = step_run.c.escalation_id.is_not(None)
    assert _count(office, escalated, step_run.c.owner == "lkpp")
    assert _count(office, escalated, step_run.c.late)
    assert _count(office, escalated, ~step_run.c.late)
    assert _count(office, step_run.c.counts_from.is_not(None))
    assert len(_cases_of_one_visit(office)) > 1
    moved = select(func.count()).select_from(journal).where(journal.c.kind == "deadline.moved")
    assert office.see(lambda tx: tx.execute(moved).scalar_one())
    late = _count(office, step_run.c.late, step_run.c.owner != "visitor")
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(deviation)).scalar_one()) == late


def test_a_changed_a_lost_and_an_invented_row_are_found(office: Office) -> None:
    World(office, SEED).live(10)
    first, second, third = office.see(lambda tx: tx.execute(select(step_run.c.id).limit(3)).scalars().all())

    def tamper(tx: Connection) -> None:
        tx.execute(update(step_run).where(step_run.c.id == first).values(late=True, standard=1))
        row = tx.execute(select(step_run).where(step_run.c.id == second)).one()._asdict()
        tx.execute(step_run.delete().where(step_run.c.id.in_((second, third))))
        tx.execute(step_run.insert(), row | {"id": third})

    office.do(tamper)
    found = office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))
    assert found.missing == (second,)
    assert set(found.changed) == {first, third}
    office.do(lambda tx: step_rebuild.rebuild(tx, office.kiosk.office_id))
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))
