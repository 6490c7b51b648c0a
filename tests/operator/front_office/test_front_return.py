"""The front office gives a visitor who comes back a number without a new form (A.8-34)."""

from loket_operator.front_office.state import Page
from loket_shared.db.schema import case_file, print_job, ticket_case, visit, visit_identity
from loket_shared.services import case_ends
from operator_bench import Bench
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from sqlalchemy import Connection, select

FIRST = "FK-2026-000001"


def served_before(bench: Bench) -> None:
    """Serve a visitor who leaves, so that his problem stays open; then go to the front office."""
    bench.sign_in()
    bench.visitor()
    bench.news()
    bench.key("F5")
    bench.key("F8")
    bench.key("Shift+F8")
    bench.key("Alt+1")
    bench.clock.advance(3600)
    bench.press("tab:frontOffice")


def look_for(bench: Bench, words: str) -> None:
    bench.key("Shift+F3")
    assert bench.front.model.state.page is Page.RETURN
    assert QApplication.focusWidget() is bench.find("returnSearch")
    bench.write("returnSearch", words)
    bench.front.model.returning.look_up()
    bench.settle()


def text(bench: Bench, name: str) -> str:
    found = bench.find(name)
    assert isinstance(found, QLabel | QLineEdit)
    return found.text()


def test_found_by_telephone_and_given_a_number(bench: Bench) -> None:
    served_before(bench)
    look_for(bench, "0812-3456-7890")
    bench.press(f"returnButton:{FIRST}")
    assert text(bench, "returnName") == "Budi Santoso"
    assert QApplication.focusWidget() is bench.find("returnName")
    bench.write("returnName", "Rina Kartika")
    bench.key("F12")
    assert bench.front.model.state.page is Page.ISSUED
    given = bench.front.model.state.given
    assert given is not None
    assert given.form_label == FIRST
    assert (bench.count(case_file), bench.count(visit), bench.count(ticket_case)) == (1, 2, 2)
    names = bench.db.read(lambda tx: tx.execute(select(visit_identity.c.name)).scalars().all())
    assert sorted(names) == ["Budi Santoso", "Rina Kartika"]
    assert bench.count(print_job) == 1


def test_found_by_number_name_and_company(bench: Bench) -> None:
    served_before(bench)
    for words in ("1", FIRST, "budi", "cipta karya"):
        look_for(bench, words)
        assert [one.form_label for one in bench.front.model.returning.state.known] == [FIRST], words
        bench.key("Esc")
        assert bench.front.model.state.page is Page.NOTHING


def test_what_is_missing_is_asked_beside_the_field(bench: Bench) -> None:
    served_before(bench)
    look_for(bench, "1")
    bench.press(f"returnButton:{FIRST}")
    bench.write("returnAddress", "")
    bench.key("F12")
    assert text(bench, "returnAddressError") == "Tanyakan alamat."
    assert bench.count(visit) == 1


def test_a_case_that_waits_already_is_refused_with_its_number(bench: Bench) -> None:
    served_before(bench)
    for _ in range(2):
        look_for(bench, "1")
        bench.press(f"returnButton:{FIRST}")
        bench.key("F12")
    waiting = bench.front.model.state.tickets[0].label
    assert waiting in text(bench, "returnRefusal")
    assert bench.count(visit) == 2


def test_a_case_withdrawn_meanwhile_is_refused(bench: Bench) -> None:
    served_before(bench)
    look_for(bench, "1")
    bench.press(f"returnButton:{FIRST}")

    def withdraw(tx: Connection) -> None:
        row = tx.execute(select(case_file.c.id, case_file.c.version)).one()
        case_ends.cancel(tx, bench.shell.console.session.act(), row.id, row.version, "wish", "tidak jadi")

    bench.db.write(withdraw)
    bench.key("F12")
    assert "Dibatalkan" in text(bench, "returnRefusal")
    assert bench.count(visit) == 1
