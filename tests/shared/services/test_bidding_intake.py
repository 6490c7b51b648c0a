"""What a provider says at arrival: training, need, tender and deadline; what cannot be meant is asked again (S4-03, S4-04)."""

from datetime import UTC, datetime, timedelta

import pytest
from loket_shared.db.schema import bidding_tender, journal, step_run, training_interest, visit
from loket_shared.domain.bidding import Need
from loket_shared.domain.numbering import new_reference
from loket_shared.services import bidding_intake, tickets, trainings
from loket_shared.services.bidding_intake import Advised, Asked, DeadlineFar, DeadlinePast, Intake
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.trainings import TrainingDraft
from offices import Office
from sqlalchemy import select


@pytest.fixture
def visit_id(office: Office) -> object:
    """A provider who signed the guest book."""
    return office.registered(service=office.bidding)


def ask(office: Office, visit_id: object, intake: Intake, *, sure: bool = False) -> object:
    return office.do(lambda tx: bidding_intake.ask(tx, office.visitor(), visit_id, intake, sure=sure))  # type: ignore[arg-type]


def kinds(office: Office) -> list[str]:
    query = select(journal.c.kind).where(journal.c.kind.like("bidding.%")).order_by(journal.c.seq)
    return list(office.see(lambda tx: tx.execute(query).scalars()))


def test_what_was_said_is_kept_and_the_tender_stands_apart(office: Office, visit_id: object) -> None:
    closes = office.clock.now() + timedelta(hours=3)
    assert ask(office, visit_id, Intake(True, Need.OFFER, " 8877 ", closes)) == Asked(visit_id, 1, True)  # type: ignore[arg-type]
    seen = office.see(lambda tx: bidding_intake.read(tx, visit_id))  # type: ignore[arg-type]
    assert seen is not None
    assert (seen.trained, seen.need, seen.closes_at, seen.has_tender, seen.may_go_on) == (
        True,
        Need.OFFER,
        closes,
        True,
        True,
    )
    assert office.see(lambda tx: tx.execute(select(bidding_tender.c.code)).scalar_one()) == "8877"
    assert kinds(office) == ["bidding.asked"]
    told = office.see(lambda tx: tx.execute(select(journal.c.canonical)).scalars().all())
    assert not any("8877" in one for one in told)


def test_asked_by_nobody_ends_no_step(office: Office, visit_id: object) -> None:
    assert isinstance(ask(office, visit_id, Intake(None, Need.ALL)), Asked)
    assert kinds(office) == []
    open_one = office.see(lambda tx: tx.execute(select(step_run.c.closed_at).where(step_run.c.step == 3)).scalar_one())
    assert open_one is None


def test_a_deadline_that_is_past_is_said_once(office: Office, visit_id: object) -> None:
    past = office.clock.now() - timedelta(minutes=1)
    assert ask(office, visit_id, Intake(True, closes_at=past)) == DeadlinePast(past)
    assert office.see(lambda tx: bidding_intake.read(tx, visit_id)) is None  # type: ignore[arg-type]
    assert isinstance(ask(office, visit_id, Intake(True, closes_at=past), sure=True), Asked)


def test_a_deadline_of_another_year_is_never_kept(office: Office, visit_id: object) -> None:
    now = office.clock.now()
    far = ask(office, visit_id, Intake(True, closes_at=now + timedelta(days=366)), sure=True)
    assert far == DeadlineFar(now + timedelta(days=365))
    assert isinstance(ask(office, visit_id, Intake(True, closes_at=now + timedelta(days=365))), Asked)


def test_the_29th_of_february_is_a_day_like_any_other(office: Office) -> None:
    office.clock.advance((datetime(2028, 2, 28, 2, 42, tzinfo=UTC) - office.clock.now()).total_seconds())
    visit_id = office.registered(service=office.bidding)
    leap = datetime(2028, 2, 29, 3, 0, tzinfo=UTC)
    assert isinstance(ask(office, visit_id, Intake(True, closes_at=leap)), Asked)
    seen = office.see(lambda tx: bidding_intake.read(tx, visit_id))
    assert seen is not None
    assert seen.closes_at == leap


def test_a_deadline_without_a_zone_is_a_fault_of_the_program(office: Office, visit_id: object) -> None:
    with pytest.raises(ValueError, match="zone"):
        ask(office, visit_id, Intake(True, closes_at=datetime(2026, 11, 24, 3, 0)))  # noqa: DTZ001 - the fault itself


def test_a_megabyte_is_cut(office: Office, visit_id: object) -> None:
    long = Intake(False, Need.ALL, "9" * 1_000_000, None, "karena " * 150_000)
    made = ask(office, visit_id, long)
    assert isinstance(made, Asked)
    seen = office.see(lambda tx: bidding_intake.read(tx, visit_id))  # type: ignore[arg-type]
    assert seen is not None
    assert len(seen.goes_on_because) <= 200
    assert len(office.see(lambda tx: tx.execute(select(bidding_tender.c.code)).scalar_one())) == 60


def test_the_newest_answers_hold_until_the_session(office: Office, visit_id: object) -> None:
    ask(office, visit_id, Intake(None, Need.ALL, "1"))
    assert ask(office, visit_id, Intake(True, Need.OFFER)) == Asked(visit_id, 2, True)  # type: ignore[arg-type]
    seen = office.see(lambda tx: bidding_intake.read(tx, visit_id))  # type: ignore[arg-type]
    assert seen is not None
    assert (seen.need, seen.has_tender, seen.version) == (Need.OFFER, False, 2)


def test_untrained_goes_on_only_with_a_reason(office: Office, visit_id: object) -> None:
    assert ask(office, visit_id, Intake(False)) == Asked(visit_id, 1, False)  # type: ignore[arg-type]
    assert ask(office, visit_id, Intake(False, goes_on_because="Ditutup pukul 14.00")) == Asked(visit_id, 2, True)  # type: ignore[arg-type]
    assert kinds(office) == ["bidding.asked", "bidding.asked", "bidding.advised"]


def test_advised_training_ends_the_visit_and_notes_the_interest(office: Office, visit_id: object) -> None:
    begins = office.clock.now() + timedelta(days=3)
    draft = TrainingDraft("Pelatihan SPSE", "Aula", begins, begins + timedelta(hours=2))
    saved = office.do(lambda tx: trainings.save(tx, office.officer(), draft))
    assert isinstance(saved, Saved)
    act = office.visitor()
    for _ in range(2):
        made = office.do(lambda tx: bidding_intake.advise(tx, act, visit_id, (saved.id, saved.id), interested=True))  # type: ignore[arg-type]
        assert made == Advised(visit_id, 1)  # type: ignore[arg-type]
    ended = office.see(lambda tx: tx.execute(select(visit.c.ended_as, visit.c.left_at)).one())
    assert tuple(ended) == ("served", office.clock.now())
    done = office.see(
        lambda tx: tx.execute(select(step_run.c.step, step_run.c.ended_as).order_by(step_run.c.step)).all()
    )
    assert [tuple(one) for one in done] == [(step, "done") for step in (1, 2, 3, 4)]
    late = office.do(lambda tx: bidding_intake.advise(tx, office.visitor(), visit_id, (), interested=True))  # type: ignore[arg-type]
    assert late == NotAllowed("served")


def test_interest_without_a_date_is_in_whichever_comes_next(office: Office, visit_id: object) -> None:
    office.do(lambda tx: bidding_intake.advise(tx, office.visitor(), visit_id, (), interested=True))  # type: ignore[arg-type]
    assert office.see(lambda tx: tx.execute(select(training_interest.c.training_id)).scalars().all()) == [None]


def test_who_has_a_number_is_advised_by_the_trainer(office: Office, visit_id: object) -> None:
    office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, new_reference()))  # type: ignore[arg-type]
    said = office.do(lambda tx: bidding_intake.advise(tx, office.visitor(), visit_id, (), interested=False))  # type: ignore[arg-type]
    assert said == NotAllowed("number")


def test_the_same_provider_twice_is_told_not_refused(office: Office, visit_id: object) -> None:
    ask(office, visit_id, Intake(True))
    again = office.registered(service=office.bidding)
    assert isinstance(ask(office, again, Intake(True)), Asked)
    seen = office.see(lambda tx: bidding_intake.read(tx, again))
    assert seen is not None
    assert seen.twice == 1
