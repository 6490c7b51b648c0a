"""The front office writes for a visitor, checks, gives numbers, prints again, and grants priority."""

from dataclasses import replace

from loket_operator.front_office.state import Asking, FrontState, Page
from loket_shared.db.schema import case_file, form_version, print_job, ticket, visit
from loket_shared.domain.calendar import Calendar
from loket_shared.domain.completeness import Missing
from loket_shared.domain.sop import procedure
from loket_shared.services import visits
from loket_shared.services.act import new_key
from loket_shared.services.calendar_edit import save_calendar
from loket_shared.services.calendars import calendar_version, read_calendar
from loket_shared.services.catalogue import services
from loket_shared.services.catalogue_edit import save_service
from loket_shared.services.people import Identity
from loket_shared.services.prints import JobState
from loket_shared.services.procedure_edit import create_procedure
from loket_shared.services.results import Saved
from loket_shared.services.visits import Registered
from operator_bench import Bench
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit
from sqlalchemy import Connection, select, update


def state(bench: Bench) -> FrontState:
    return bench.front.model.state


def at_the_front(bench: Bench) -> None:
    bench.sign_in()
    bench.press("tab:frontOffice")


def fill(bench: Bench, **changes: str) -> None:
    texts = {
        "visitName": "Siti Aminah",
        "visitOrganisation": "Dinas Kesehatan",
        "visitAddress": "Jl. Merdeka 1",
        "visitPhone": "081355512345",
        "visitProblem": "Lupa kata sandi SPSE.",
    }
    for name, text in (texts | changes).items():
        bench.write(name, text)


def unfinished_at_the_kiosk(bench: Bench) -> None:
    def come(tx: Connection) -> None:
        service = next(one for one in services(tx, bench.kiosk.office_id) if one.uses_form)
        who = Identity("Joko", "PT Jaya", "Jl. A", "0811")
        registered = visits.register(tx, bench.kiosk.act(bench.clock), service.id, who)
        assert isinstance(registered, Registered)
        visits.end_unfinished(tx, bench.kiosk.act(bench.clock), registered.visit_id, "idle")

    bench.db.write(come)
    bench.news()


def error(bench: Bench, field: str) -> str:
    shown = bench.find(f"{field}Error")
    assert isinstance(shown, QLabel)
    return shown.text()


def test_a_new_visitor_gets_a_number_in_one_press(bench: Bench) -> None:
    at_the_front(bench)
    bench.press("newVisitButton")
    fill(bench)
    bench.press("issueNumberButton")
    assert state(bench).page is Page.ISSUED
    shown = bench.find("issuedNumber")
    assert isinstance(shown, QLabel)
    assert shown.text() == "A001"
    assert bench.events("visit.registered") == 1
    assert bench.events("form.checked") == 1
    assert bench.count(ticket) == 1
    assert [one.label for one in bench.desk.state.queue] == ["A001"]


def test_what_is_missing_is_asked_for_beside_the_field(bench: Bench) -> None:
    at_the_front(bench)
    bench.press("newVisitButton")
    fill(bench, visitPhone="", visitProblem="  ")
    bench.press("issueNumberButton")
    assert set(state(bench).missing) == {Missing.PHONE, Missing.PROBLEM}
    assert error(bench, "visitPhone") == "Tanyakan nomor telepon atau HP."
    assert error(bench, "visitProblem") != ""
    assert error(bench, "visitName") == ""
    assert bench.count(visit) == 0, "the guest book needs its own fields first"
    field = bench.find("visitName")
    assert isinstance(field, QLineEdit)
    assert field.text() == "Siti Aminah", "what was typed stays"


def test_a_form_without_its_problem_is_kept_and_counts_as_unfinished(bench: Bench) -> None:
    at_the_front(bench)
    bench.press("newVisitButton")
    fill(bench, visitProblem="")
    bench.press("issueNumberButton")
    assert state(bench).missing == (Missing.PROBLEM,)
    assert bench.count(visit) == 1
    assert bench.count(ticket) == 0
    assert bench.events("form.incomplete") == 1
    bench.write("visitProblem", "Lupa kata sandi.")
    bench.press("issueNumberButton")
    assert state(bench).page is Page.ISSUED
    assert bench.count(visit) == 1, "the same visit went on"


def test_saving_first_keeps_a_visit_for_later(bench: Bench) -> None:
    at_the_front(bench)
    bench.press("newVisitButton")
    fill(bench, visitProblem="")
    bench.press("saveVisitButton")
    assert [one.guest_number for one in state(bench).visits] == [1]
    assert bench.count(form_version) == 1
    bench.press("newVisitButton")
    bench.front.model.open_visit(state(bench).visits[0].visit_id)
    field = bench.find("visitName")
    assert isinstance(field, QLineEdit)
    assert field.text() == "Siti Aminah"


def name(bench: Bench) -> str:
    field = bench.find("visitName")
    assert isinstance(field, QLineEdit)
    return field.text()


def test_what_is_half_typed_waits_while_another_visitor_is_helped(bench: Bench) -> None:
    at_the_front(bench)
    unfinished_at_the_kiosk(bench)
    joko = state(bench).visits[0].visit_id
    bench.press("newVisitButton")
    bench.write("visitName", "Siti Am")
    bench.front.model.open_visit(joko)
    assert name(bench) == "Joko"
    bench.write("visitProblem", "Tidak bisa lo")
    bench.press("newVisitButton")
    assert name(bench) == "Siti Am"
    assert "F3" in bench.shell.frame.said.text()
    bench.front.model.open_visit(joko)
    problem = bench.find("visitProblem")
    assert isinstance(problem, QPlainTextEdit)
    assert (name(bench), problem.toPlainText()) == ("Joko", "Tidak bisa lo")
    assert bench.count(form_version) == 0, "nothing was saved"
    bench.press("newVisitButton")
    bench.press("newVisitButton")
    assert name(bench) == "", "from the half-typed form the same key begins anew"
    bench.front.model.open_visit(joko)
    bench.press("newVisitButton")
    assert name(bench) == ""


def test_what_is_saved_or_has_its_number_is_half_typed_no_more(bench: Bench) -> None:
    at_the_front(bench)
    bench.press("newVisitButton")
    fill(bench, visitProblem="")
    bench.press("saveVisitButton")
    (saved,) = state(bench).visits
    bench.press("newVisitButton")
    assert name(bench) == ""
    fill(bench, visitName="Rina Kartika")
    bench.press("issueNumberButton")
    assert state(bench).page is Page.ISSUED
    bench.press("newVisitButton")
    assert name(bench) == ""
    bench.front.model.open_visit(saved.visit_id)
    assert state(bench).typed is None
    assert name(bench) == "Siti Aminah"
    bench.write("visitName", "Siti Aminah, S.T.")
    bench.press("newVisitButton")
    bench.front.model.open_visit(saved.visit_id)
    assert name(bench) == "Siti Aminah, S.T."


def test_a_visit_left_at_the_kiosk_is_resumed_for_the_visitor(bench: Bench) -> None:
    at_the_front(bench)
    unfinished_at_the_kiosk(bench)
    assert state(bench).visits[0].abandoned
    bench.front.model.open_visit(state(bench).visits[0].visit_id)
    bench.settle()
    service = bench.find("visitService")
    assert isinstance(service, QComboBox)
    assert not service.isEnabled(), "the service of a visit is not changed here"
    bench.write("visitProblem", "Tidak bisa login.")
    bench.press("issueNumberButton")
    assert state(bench).page is Page.ISSUED
    assert bench.count(visit) == 1


def test_news_never_replace_what_is_being_typed(bench: Bench) -> None:
    at_the_front(bench)
    bench.press("newVisitButton")
    bench.write("visitName", "Setengah na")
    bench.visitor("Orang lain")
    bench.news()
    field = bench.find("visitName")
    assert isinstance(field, QLineEdit)
    assert field.text() == "Setengah na"


def test_a_visitor_who_left_can_come_back(bench: Bench) -> None:
    at_the_front(bench)
    bench.press("newVisitButton")
    fill(bench, visitProblem="")
    bench.press("saveVisitButton")
    bench.press("cancelVisitButton")
    assert state(bench).page is Page.NOTHING
    assert state(bench).visits[0].abandoned


def test_priority_is_asked_without_proof_and_withdrawn_discreetly(bench: Bench) -> None:
    at_the_front(bench)
    bench.press("newVisitButton")
    fill(bench)
    box = bench.find("visitPriority")
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    bench.press("issueNumberButton")
    assert state(bench).tickets[0].priority
    bench.front.model.open_ticket(state(bench).tickets[0].ticket_id)
    bench.press("priorityGrantButton")
    assert not state(bench).tickets[0].priority
    bench.press("priorityGrantButton")
    assert state(bench).tickets[0].priority


def test_a_ticket_is_printed_again_with_a_reason(bench: Bench) -> None:
    bench.visitor()
    at_the_front(bench)
    bench.front.model.open_ticket(state(bench).tickets[0].ticket_id)
    bench.settle()
    before = bench.count(print_job)
    bench.press("reprintButton")
    assert state(bench).asking is Asking.REPRINT
    bench.press("reprintReason:2")
    assert state(bench).asking is Asking.NONE
    assert bench.count(print_job) == before + 1
    reason = bench.db.read(lambda tx: tx.execute(select(print_job.c.reason)).scalars().all())
    assert reason[-1] == "Tiket hilang"


def test_the_paper_of_a_given_number_is_followed(bench: Bench) -> None:
    at_the_front(bench)
    bench.press("newVisitButton")
    fill(bench)
    bench.press("issueNumberButton")
    given = state(bench).given
    assert given is not None
    assert given.job_id is not None
    bench.db.write(lambda tx: tx.execute(update(print_job).values(state="failed", problem="paper_out")))
    bench.shell.tick()
    bench.settle()
    given = state(bench).given
    assert given is not None
    assert given.job is JobState.FAILED
    shown = bench.find("issuedPaper")
    assert isinstance(shown, QLabel)
    assert "tidak tercetak" in shown.text()


def test_outside_hours_the_form_is_kept_and_no_number_given(bench: Bench) -> None:
    at_the_front(bench)

    def close(tx: Connection) -> None:
        act = replace(bench.kiosk.act(bench.clock), staff_id=bench.staff_id("wulan"))
        hours = read_calendar(tx, act.office_id)
        version = calendar_version(tx, act.office_id)
        weekly = tuple(row for row in hours.weekly if row.weekday != 0)
        save_calendar(tx, act, "office", Calendar(hours.zone, weekly), version)

    bench.db.write(close)
    bench.press("newVisitButton")
    fill(bench)
    bench.press("issueNumberButton")
    assert state(bench).page is Page.FORM
    assert "Layanan tutup." in state(bench).refusal
    assert "Selasa, 24 November 2026" in state(bench).refusal
    assert bench.count(visit) == 1
    assert bench.count(ticket) == 0


def test_a_service_without_a_form_asks_for_the_guest_book_only(bench: Bench) -> None:
    at_the_front(bench)
    bench.press("newVisitButton")
    service = bench.find("visitService")
    assert isinstance(service, QComboBox)
    service.setCurrentIndex(next(at for at in range(service.count()) if "Pendampingan" in service.itemText(at)))
    assert not bench.find("visitProblem").isVisible()
    for name, text in (
        ("visitName", "Ani"),
        ("visitOrganisation", "PT A"),
        ("visitAddress", "Jl. B"),
        ("visitPhone", "081"),
    ):
        bench.write(name, text)
    bench.press("issueNumberButton")
    assert state(bench).page is Page.ISSUED
    given = state(bench).given
    assert given is not None
    assert given.form_label is None


def test_a_number_given_elsewhere_meanwhile_is_shown_not_doubled(bench: Bench) -> None:
    at_the_front(bench)
    unfinished_at_the_kiosk(bench)
    bench.front.model.open_visit(state(bench).visits[0].visit_id)
    bench.settle()
    bench.write("visitProblem", "Tidak bisa login.")
    bench.press("issueNumberButton")
    given = state(bench).given
    assert given is not None
    bench.front.model.open_visit(bench.db.read(lambda tx: tx.execute(select(visit.c.id)).scalar_one()))
    typed = bench.front.screen_.form.typed()
    assert typed is not None
    bench.front.model.issue(typed)
    bench.settle()
    assert bench.count(ticket) == 1


def test_a_form_without_a_queue_is_handed_in_and_the_visit_goes_on(bench: Bench) -> None:
    def without_queue(tx: Connection) -> None:
        act = replace(bench.kiosk.act(bench.clock), staff_id=bench.staff_id("wulan"))
        made = create_procedure(tx, act, replace(procedure("S3"), code="P8", uses_queue=False), "uji")
        assert isinstance(made, Saved)
        service = next(one for one in services(tx, bench.kiosk.office_id) if one.uses_form)
        save_service(tx, replace(act, key=new_key()), replace(service, procedure_id=made.id))

    bench.db.write(without_queue)
    at_the_front(bench)
    bench.news()
    bench.press("newVisitButton")
    fill(bench, visitProblem="")
    bench.press("issueNumberButton")
    assert state(bench).missing == (Missing.PROBLEM,)
    bench.write("visitProblem", "Lupa kata sandi SPSE.")
    bench.press("issueNumberButton")
    assert state(bench).page is Page.VISIT
    assert (bench.count(ticket), bench.count(case_file)) == (0, 1)
    shown = bench.find("servedAbout")
    assert isinstance(shown, QLabel)
    assert "FK-2026-000001" in shown.text()
    bench.press("newVisitButton")
    bench.front.model.open_visit(state(bench).visits[0].visit_id)
    bench.settle()
    assert state(bench).page is Page.VISIT
    bench.key("F12")
    assert state(bench).visits == ()
