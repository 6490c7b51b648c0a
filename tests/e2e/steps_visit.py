"""What visitors and the waiting room do and see, as steps of the scenarios."""

from loket_shared.db.schema import call_shown
from people import PEOPLE
from printer_machine import Trouble
from pytest_bdd import given, parsers, then, when
from sqlalchemy import select
from stage import Stage
from visitor import Number, Visitor


@given("kantor yang sedang buka")
def _(stage: Stage) -> None:
    stage.open()


@given("kantor tanpa front office yang sedang buka")
def _(stage: Stage) -> None:
    stage.open(front_office=False)


@given("kertas printer tiket habis")
def _(stage: Stage) -> None:
    stage.printer.set(Trouble.PAPER_OUT)


@given(parsers.parse("{names} menunggu di antrean"))
def _(stage: Stage, names: str) -> None:
    stage.wait_in_queue(*(PEOPLE[name.strip()] for name in names.split(",")))


@when("Budi Santoso dari CV Cipta Karya Mandiri mengisi buku tamu di kiosk", target_fixture="visitor")
def _(stage: Stage) -> Visitor:
    visitor = stage.visitor(PEOPLE["Budi Santoso"])
    visitor.choose()
    visitor.sign_guest_book()
    return visitor


@when("Budi Santoso dari CV Cipta Karya Mandiri mengambil nomor", target_fixture="visitor")
def _(stage: Stage) -> Visitor:
    visitor = stage.visitor(PEOPLE["Budi Santoso"])
    visitor.choose()
    visitor.sign_guest_book()
    visitor.describe(visitor.person.problem)
    visitor.confirm()
    return visitor


@when(parsers.parse('menuliskan masalahnya "{problem}"'))
def _(visitor: Visitor, problem: str) -> None:
    visitor.describe(problem)


@when("melewati isian masalahnya")
def _(visitor: Visitor) -> None:
    visitor.describe("")


@when(parsers.parse('ia melengkapinya dengan "{problem}"'))
def _(visitor: Visitor, problem: str) -> None:
    visitor.complete(problem)


@when("memeriksa isiannya lalu meminta nomor")
def _(visitor: Visitor) -> None:
    visitor.confirm()


@then("kiosk menunjukkan bahwa masalahnya belum diisi")
def _(stage: Stage) -> None:
    stage.kiosk.agent.see("fix:text")


@then(parsers.parse('kiosk memberinya nomor "{label}" dan nomor formulir'), target_fixture="number")
def _(stage: Stage, visitor: Visitor, label: str) -> Number:
    number = visitor.read_number()
    assert number.label == label
    assert number.form == stage.first_form
    return number


@then(parsers.parse('tiket "{label}" tercetak dengan kode QR-nya'))
def _(stage: Stage, number: Number, label: str) -> None:
    ticket = stage.printed(1)
    assert label.encode() in ticket
    assert number.reference.encode() in ticket


@then("kiosk menjelaskan bahwa tiketnya tidak tercetak")
def _(stage: Stage) -> None:
    stage.kiosk.agent.see("paperMessage")


@then("petugas melihat bahwa kertas kiosk habis")
def _(stage: Stage) -> None:
    stage.desk.sees_worry("Printer Kiosk 1", "paper_out")


@then(parsers.parse('"{label}" ada di daftar antrean Loket 3'))
def _(stage: Stage, label: str) -> None:
    stage.desk.wait_for_queue([label])


@when("layar mati")
def _(stage: Stage) -> None:
    stage.start_all()
    stage.kill("display")


@when("layar dinyalakan lagi")
def _(stage: Stage) -> None:
    stage.revive("display")


@then(parsers.parse('layar menampilkan "{label}" di "{desk}"'))
def _(stage: Stage, label: str, desk: str) -> None:
    stage.hall.see_call(label, desk)


@then("layar menyebutkan panggilan itu")
def _(stage: Stage) -> None:
    """Shown and spoken are acknowledged; on a machine without sound the acknowledgement says so."""
    stage.wait_for_row(select(call_shown.c.call_id))
