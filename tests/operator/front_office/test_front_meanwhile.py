"""The front office in a hurry: a key too many wipes nothing, and an answer that comes late touches no other visitor's form."""

from datetime import timedelta
from uuid import UUID

from database_lock import locked
from loket_operator.front_office.state import Asking, FrontState, Page
from loket_shared.db.schema import print_job, visit
from loket_shared.domain.numbering import new_reference
from loket_shared.services import tickets, visits
from loket_shared.services.catalogue import services
from loket_shared.services.people import Identity, Problem
from loket_shared.services.tickets import Issued
from loket_shared.services.visits import Registered
from operator_bench import Bench
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from sqlalchemy import Connection, select

JOKO = Identity("Joko", "PT Jaya", "Jl. A", "081355512345")


def state(bench: Bench) -> FrontState:
    return bench.front.model.state


def name(bench: Bench) -> str:
    field = bench.find("visitName")
    assert isinstance(field, QLineEdit)
    return field.text()


def click(bench: Bench, button: str) -> None:
    """Press a button and let nothing come about yet."""
    found = bench.find(button)
    assert isinstance(found, QAbstractButton)
    found.click()


def at_the_front(bench: Bench) -> None:
    bench.sign_in()
    bench.press("tab:frontOffice")


def joko(bench: Bench) -> UUID:
    """Let Joko stand in the guest book without a number, his form complete."""

    def come(tx: Connection) -> UUID:
        service = next(one for one in services(tx, bench.kiosk.office_id) if one.uses_form)
        made = visits.register(tx, bench.kiosk.act(bench.clock), service.id, JOKO)
        assert isinstance(made, Registered)
        visits.save_form(tx, bench.kiosk.act(bench.clock), made.visit_id, JOKO, Problem("Tidak bisa masuk."))
        return made.visit_id

    found = bench.db.write(come)
    bench.news()
    return found


def numbered_elsewhere(bench: Bench, visit_id: UUID) -> None:
    """Let another machine give the visit its number and send the visitor away."""
    given = bench.db.write(lambda tx: tickets.issue(tx, bench.kiosk.act(bench.clock), visit_id, new_reference()))
    assert isinstance(given, Issued)


def test_a_key_too_many_wipes_nothing_that_was_typed(bench: Bench) -> None:
    at_the_front(bench)
    bench.key("F3")
    bench.write("visitName", "Siti Aminah")
    bench.key("F3")
    assert name(bench) == "Siti Aminah"
    assert "F3" in bench.shell.frame.said.text()
    bench.write("visitName", "Siti Aminah, S.T.")
    bench.key("F3")
    assert name(bench) == "Siti Aminah, S.T.", "typing takes the warning back"
    bench.key("F3")
    assert name(bench) == ""


def test_a_visit_settled_elsewhere_closes_no_other_visitors_form(bench: Bench) -> None:
    at_the_front(bench)
    visit_id = joko(bench)
    bench.front.model.open_visit(visit_id)
    bench.settle()
    with locked(bench):
        bench.press("saveVisitButton")
        bench.key("F3")
        bench.write("visitName", "Siti Aminah")
    numbered_elsewhere(bench, visit_id)
    bench.shell.retry()
    bench.settle()
    assert state(bench).page is Page.FORM
    assert name(bench) == "Siti Aminah"
    assert "di tempat lain" in bench.shell.frame.said.text()
    bench.front.model.open_ticket(state(bench).tickets[0].ticket_id)
    bench.key("F3")
    assert name(bench) == "Siti Aminah", "what was typed is not forgotten"


def test_a_visitor_who_left_closes_no_other_visitors_form(bench: Bench) -> None:
    at_the_front(bench)
    bench.front.model.open_visit(joko(bench))
    bench.settle()
    with locked(bench):
        bench.press("cancelVisitButton")
        bench.key("F3")
        bench.write("visitName", "Siti Aminah")
    bench.shell.retry()
    bench.settle()
    assert state(bench).page is Page.FORM
    assert name(bench) == "Siti Aminah"
    assert bench.count(visit) == 1


def test_a_refusal_outside_hours_stands_in_the_form_that_was_refused(bench: Bench) -> None:
    at_the_front(bench)
    kept = joko(bench)
    bench.front.model.open_visit(kept)
    bench.settle()
    bench.clock.advance(timedelta(hours=14, minutes=29, seconds=59, milliseconds=500).total_seconds())
    click(bench, "issueNumberButton")
    bench.key("F3")
    assert state(bench).visit_id is None
    assert state(bench).refusal == ""


def test_another_tickets_reprint_does_not_follow_the_number_on_the_screen(bench: Bench) -> None:
    at_the_front(bench)
    first = bench.visitor()
    bench.news()
    bench.front.model.open_ticket(first.ticket_id)
    with locked(bench):
        bench.front.model.ask(Asking.REPRINT)
        bench.front.model.reprint("Tiket hilang")
        bench.settle()
    bench.key("F3")
    for field, text in (
        ("visitName", "Siti Aminah"), ("visitOrganisation", "Dinas"), ("visitAddress", "Jl. A"),
        ("visitPhone", "081355512345"), ("visitProblem", "Lupa kata sandi."),
    ):  # fmt: skip
        bench.write(field, text)
    click(bench, "issueNumberButton")
    bench.settle()
    given = state(bench).given
    assert given is not None
    assert given.ticket_id != first.ticket_id
    whose = select(print_job.c.ticket_id).where(print_job.c.id == given.job_id)
    assert bench.db.read(lambda tx: tx.execute(whose).scalar_one()) == given.ticket_id
