"""What an officer sees of a case's times: the running step with its reasons, the ended ones, a pause, and what lacks a cause."""

from uuid import UUID

from loket_shared.db.schema import case_file
from loket_shared.domain.deviations import Cause
from loket_shared.services import cases, deviations, pauses
from loket_shared.services.case_times import CaseTimes, read_times
from loket_shared.services.pauses import PauseCause, Subject
from loket_shared.services.step_reading import Why
from offices import Office
from sqlalchemy import select


def served(office: Office) -> UUID:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    return got.case_id


def times(office: Office, case_id: UUID) -> CaseTimes:
    return office.see(lambda tx: read_times(tx, case_id, office.clock.now()))


def answer(office: Office, case_id: UUID) -> None:
    version = office.see(
        lambda tx: tx.execute(select(case_file.c.version).where(case_file.c.id == case_id)).scalar_one()
    )
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, "Pecah berkasnya."))


def test_the_running_step_stands_with_its_time_and_its_reasons(office: Office) -> None:
    case_id = served(office)
    office.clock.advance(600)
    now = times(office, case_id)
    (analysis,) = [one for one in now.running if one.code == "S3-09"]
    assert (analysis.net, analysis.left) == (600, 1200)
    assert analysis.why is not None
    assert analysis.why.why is Why.WALL
    assert analysis.by == "Sari Wulandari"
    assert "S3-08" in {one.code for one in now.ended}, "the visit's own steps belong to the case's times"
    assert now.unexplained == ()


def test_a_pause_holds_the_time(office: Office) -> None:
    case_id = served(office)
    office.clock.advance(60)
    office.do(lambda tx: pauses.begin_pause(tx, office.officer(), Subject(case_id), PauseCause.SPSE))
    office.clock.advance(6000)
    now = times(office, case_id)
    assert now.pause is not None
    assert now.pause.cause is PauseCause.SPSE
    assert [one.net for one in now.running if one.code == "S3-09"] == [60]


def test_a_late_step_waits_for_its_cause(office: Office) -> None:
    case_id = served(office)
    office.clock.advance(3600)
    answer(office, case_id)
    now = times(office, case_id)
    assert [(one.step_label, one.officer_id) for one in now.unexplained] == [("S3-09", office.sari)]
    assert now.ended[0].code == "S3-09"
    assert now.ended[0].run.late
    late = now.unexplained[0].id
    office.do(lambda tx: deviations.explain(tx, office.officer(), late, Cause.HARD_PROBLEM))
    assert times(office, case_id).unexplained == ()
