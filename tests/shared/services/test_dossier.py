"""The evidence dossier's values: each step against its standard, deviations, paper, and the journal's examination."""

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from uuid import UUID

import pytest
from loket_shared.db import Database
from loket_shared.db.schema import case_file, deviation, document_print, journal, metadata, step_run
from loket_shared.db.triggers import statements
from loket_shared.domain.deviations import Cause, DeviationKind
from loket_shared.domain.dossier import Dossier
from loket_shared.domain.dossier_proof import Fault
from loket_shared.domain.dossier_steps import StepLine, Verdict
from loket_shared.domain.events import EventKind
from loket_shared.services import archive, cases, deviations, dossier, finish, pauses, phone_calls
from loket_shared.services.dossier_period import dossier_of_period
from loket_shared.services.finish import CopyOutcome, Sheet
from loket_shared.services.people import Identity
from offices import BUDI, UPLOAD, Office
from sqlalchemy import Connection, select, update


def answer(office: Office, case_id: UUID, text: str) -> None:
    query = select(case_file.c.version).where(case_file.c.id == case_id)
    version = office.see(lambda tx: tx.execute(query).scalar_one())
    made = office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, text))
    assert isinstance(made, cases.Answered)


@pytest.fixture
def late(office: Office) -> tuple[Office, UUID]:
    """An analysis of 40 minutes with a pause of 5, answered twice, printed, laid down, explained and signed off."""
    office.issued()
    got = office.served()
    assert got.case_id is not None
    case_id = got.case_id
    subject = pauses.Subject(case_id=case_id)
    office.clock.advance(600)
    office.do(lambda tx: pauses.begin_pause(tx, office.officer(), subject, pauses.PauseCause.SPSE))
    office.clock.advance(300)
    office.do(lambda tx: pauses.end_pause(tx, office.officer(), subject))
    office.clock.advance(1512)
    answer(office, case_id, "Pecah berkasnya.")
    office.clock.advance(60)
    answer(office, case_id, "Pecah berkasnya menjadi lima.")
    office.do(lambda tx: finish.record_print(tx, office.officer(), case_id, Sheet.ASLI, bytes(range(32))))
    office.do(lambda tx: archive.lay_down(tx, office.officer(), case_id, "Lemari 2", final=False))
    office.clock.advance(60)
    office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, CopyOutcome.HANDED))
    found = office.see(lambda tx: tx.execute(select(deviation.c.id)).scalar_one())
    office.do(lambda tx: deviations.explain(tx, office.officer(), found, Cause.HARD_PROBLEM, "Sulit", "Panduan dibuat"))
    office.do(lambda tx: deviations.sign_off(tx, office.officer(), (found,)))
    return office, case_id


def read(office: Office, case_id: UUID) -> Dossier:
    return office.see(lambda tx: dossier.read_dossier(tx, case_id, office.clock.now()))


def step(shown: Dossier, label: str) -> StepLine:
    return next(one for one in shown.procedures[0].steps if one.label == label)


def falsify(office: Office, *acts: Callable[[Connection], object]) -> None:
    """Change rows as only the database's owner can: guards off, change, guards on again."""
    raw = Database(office.url)
    names = [words.split()[2] for words in statements("sqlite") if words.startswith("CREATE TRIGGER")]
    tables = [table.name for table in metadata.sorted_tables]
    sqlite = office.db.is_sqlite
    off = [f"DROP TRIGGER IF EXISTS {name}" for name in names]
    on = list(statements("sqlite"))
    if not sqlite:
        off = [f"ALTER TABLE {one} DISABLE TRIGGER ALL" for one in tables]
        on = [f"ALTER TABLE {one} ENABLE TRIGGER ALL" for one in tables]

    def do(tx: Connection) -> None:
        for statement in off:
            tx.exec_driver_sql(statement)
        for one in acts:
            one(tx)
        for statement in on:
            tx.exec_driver_sql(statement)

    raw.write(do)
    raw.close()


def test_the_numbers_of_a_case_made_by_hand(late: tuple[Office, UUID]) -> None:
    office, case_id = late
    shown = read(office, case_id)
    procedure = shown.procedures[0]
    assert (len(shown.procedures), procedure.code, procedure.revision, procedure.whole) == (1, "S3", 1, True)
    assert [one.label for one in procedure.steps] == [f"S3-{n:02d}" for n in range(1, 13)]
    analysis = step(shown, "S3-09")
    (done,) = analysis.done
    assert analysis.verdict is None
    assert (done.verdict, done.gross, done.net, done.paused, done.over) == (Verdict.LATE, 2412, 2112, 300, 312)
    assert done.measure is not None
    assert (done.measure.amount, done.measure.in_days, done.measure.of_class) == (1800, False, "")
    assert (done.by, done.ended_at) == ("Sari Wulandari", done.begun_at + timedelta(seconds=2412))
    (copy,) = step(shown, "S3-12").done
    assert (copy.verdict, copy.net, copy.over) == (Verdict.IN_TIME, 120, None)
    assert step(shown, "S3-01").done[0].verdict is Verdict.UNMEASURED
    assert step(shown, "S3-01").done[0].net is None
    assert (step(shown, "S3-06").verdict, step(shown, "S3-11").verdict) == (Verdict.NOT_YET, Verdict.NOT_YET)
    assert [(one.cause, one.by) for one in shown.pauses] == [("spse", "Sari Wulandari")]
    assert [one.text for one in shown.form.answers] == ["Pecah berkasnya.", "Pecah berkasnya menjadi lima."]
    (row,) = shown.deviations
    assert (row.label, row.step, row.standard, row.actual) == ("PNY-2026-000001", "S3-09", 1800, 2112)
    assert (row.party, row.cause, row.text, row.action) == ("office", "hard_problem", "Sulit", "Panduan dibuat")
    assert (row.signed_by, row.signed_on) == ("Sari Wulandari", office.officer().today)
    (sheet,) = shown.prints
    assert (sheet.kind, sheet.nth, sheet.digest, sheet.noted) == ("asli", 1, bytes(range(32)).hex(), True)
    assert shown.place is not None
    assert (shown.place.label, shown.place.location, shown.place.final) == ("ARS-2026-000001", "Lemari 2", False)
    assert shown.head.reference.startswith("LK1:")


def test_an_untouched_journal_is_told_with_its_numbers(late: tuple[Office, UUID]) -> None:
    office, case_id = late
    check = read(office, case_id).check
    about = select(journal.c.chain_id).where(journal.c.visit_id.is_not(None) | journal.c.case_id.is_not(None))
    rows = office.see(lambda tx: tx.execute(about).scalars().all())
    chains = select(journal.c.id).where(journal.c.chain_id.in_(set(rows)))
    assert (check.sound, check.rows, check.chains) == (True, len(rows), 2)
    assert check.chain_rows == len(office.see(lambda tx: tx.execute(chains).all()))
    runs = select(step_run.c.id)
    assert check.runs == len(office.see(lambda tx: tx.execute(runs).all())) > 9


def test_a_falsified_row_of_the_case_is_named(late: tuple[Office, UUID]) -> None:
    office, case_id = late
    query = select(journal).where(journal.c.kind == str(EventKind.TICKET_PRESENTED))
    row = office.see(lambda tx: tx.execute(query).one())
    later = row.canonical.replace('"v":1', '"v":7')
    falsify(office, lambda tx: tx.execute(update(journal).where(journal.c.id == row.id).values(canonical=later)))
    check = read(office, case_id).check
    (fault,) = check.faults
    assert (fault.fault, fault.seq, fault.device, fault.of_case) == (Fault.ROW_CHANGED, row.seq, "PC 1", True)
    assert not check.sound


def test_a_shortened_time_does_not_agree_with_the_journal(late: tuple[Office, UUID]) -> None:
    office, case_id = late
    falsify(
        office,
        lambda tx: tx.execute(update(step_run).where(step_run.c.step == 9).values(net_seconds=1700, late=False)),
    )
    check = read(office, case_id).check
    assert (check.faults, check.runs_differing, check.sound) == ((), ("S3-09",), False)


def test_a_print_that_the_journal_does_not_know_is_told(late: tuple[Office, UUID]) -> None:
    office, case_id = late
    falsify(office, lambda tx: tx.execute(update(document_print).values(sha256=bytes(32))))
    assert [one.noted for one in read(office, case_id).prints] == [False]


def test_rows_of_others_in_the_same_chain_are_told_apart(late: tuple[Office, UUID]) -> None:
    office, case_id = late
    other = office.issued(identity=Identity("Rina Kartika", "PT Karya", "Jl. Mawar 2", "0811-2222-3333"))
    query = select(journal).where(journal.c.case_id == other.case_id).order_by(journal.c.seq).limit(1)
    row = office.see(lambda tx: tx.execute(query).one())
    falsify(office, lambda tx: tx.execute(update(journal).where(journal.c.id == row.id).values(staff_id=office.dewi)))
    (fault,) = read(office, case_id).check.faults
    assert (fault.of_case, fault.columns) == (False, ("staff_id",))


def test_a_telephone_case_has_its_calls_steps(office: Office) -> None:
    call = office.do(lambda tx: phone_calls.answer_call(tx, office.officer(), None))
    office.clock.advance(240)
    made = office.do(lambda tx: phone_calls.record_call(tx, office.officer(), call.call_id, BUDI, UPLOAD))
    assert isinstance(made, phone_calls.CallRecorded)
    shown = read(office, made.case_id)
    assert shown.procedures[0].code == "S0"
    assert shown.head.reference == ""
    assert shown.check.sound
    assert shown.check.runs == sum(len(one.done) for one in shown.procedures[0].steps) > 0


def test_a_running_step_is_overdue_once_its_deadline_is_over(office: Office) -> None:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    assert step(read(office, got.case_id), "S3-09").done[0].verdict is Verdict.RUNNING
    office.clock.advance(1801)
    (done,) = step(read(office, got.case_id), "S3-09").done
    assert (done.verdict, done.net, done.ended_at) == (Verdict.OVERDUE, None, None)


def test_taking_a_dossier_away_is_journalled_once(late: tuple[Office, UUID]) -> None:
    office, case_id = late
    act = office.officer()
    for _ in range(2):
        office.do(lambda tx: dossier.record_dossier(tx, act, case_id, bytes(32)))
    query = select(journal.c.kind, journal.c.canonical).where(journal.c.case_id == case_id).order_by(journal.c.position)
    rows = office.see(lambda tx: tx.execute(query).all())[-2:]
    assert [row.kind for row in rows] == ["case.viewed", "data.exported"]
    told = json.loads(rows[1].canonical)["data"]
    assert (told["document"], told["sha256"], told["rows"]) == ("dossier", "00" * 32, 1)
    assert read(office, case_id).check.sound


def test_personal_data_stands_in_the_form_alone(late: tuple[Office, UUID]) -> None:
    office, case_id = late
    shown = read(office, case_id)
    values = asdict(shown)
    form = repr(values.pop("form"))
    rest = repr(values)
    for private in (BUDI.name, BUDI.organisation, BUDI.address, BUDI.phone, UPLOAD.text, "Pecah berkasnya"):
        assert private in form
        assert private not in rest


def test_a_period_counts_steps_and_deviations_and_holds_the_cases_that_deviated(late: tuple[Office, UUID]) -> None:
    office, case_id = late
    quick = office.issued()
    assert quick.case_id is not None
    day = office.officer().today
    shown = office.see(lambda tx: dossier_of_period(tx, office.console.office_id, day, day, office.clock.now()))
    assert [one.head.form_label for one in shown.cases] == ["FK-2026-000001"]
    assert (shown.found, shown.every_case) == (1, False)
    assert shown.cases[0].check == read(office, case_id).check
    (counts,) = [one for one in shown.procedures if one.code == "S3"]
    of = {one.label: one for one in counts.steps}
    assert (of["S3-09"].in_time, of["S3-09"].late) == (0, 1)
    assert (of["S3-04"].in_time, of["S3-12"].in_time) == (2, 1)
    assert of["S3-01"].unmeasured == 2
    assert [(one.party, one.cause, one.total, one.signed) for one in shown.deviations] == [
        ("office", "hard_problem", 1, 1)
    ]
    assert BUDI.name not in repr((shown.procedures, shown.deviations, shown.loose))


def test_every_case_on_wish_and_what_is_left_out_is_said(late: tuple[Office, UUID]) -> None:
    office, _ = late
    visit_id = office.registered()
    found = "Buku tamu habis"
    equipment = DeviationKind.EQUIPMENT
    office.do(lambda tx: deviations.raise_deviation(tx, office.officer(), equipment, 1, found, visit_id=visit_id))
    for _ in range(3):
        office.issued()
    day, office_id = office.officer().today, office.console.office_id
    now = office.clock.now()
    shown = office.see(lambda tx: dossier_of_period(tx, office_id, day, day, now, every_case=True, most=2))
    assert (len(shown.cases), shown.found, shown.every_case) == (2, 4, True)
    assert [one.found for one in shown.loose] == [found]
    empty = office.see(lambda tx: dossier_of_period(tx, office_id, day - timedelta(1), day - timedelta(1), now))
    assert (empty.cases, empty.found, empty.procedures, empty.deviations) == ((), 0, (), ())
