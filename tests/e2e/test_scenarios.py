"""The scenarios of features/, played on the three real programs; each step is what one person does or sees."""

import openpyxl
from caseworker import Caseworker
from loket_shared.clock import SystemClock, business_date
from loket_shared.db.schema import call_shown
from office import JOKO, ZONE
from printer_machine import Trouble
from pypdf import PdfReader
from pytest_bdd import given, parsers, scenarios, then, when
from sqlalchemy import select
from stage import PEOPLE, Stage
from telephone import Telephone
from visitor import Number, Visitor

scenarios("features")

FIRST_FORM = f"FK-{business_date(SystemClock().now(), ZONE).year}-000001"


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
def _(visitor: Visitor, label: str) -> Number:
    number = visitor.read_number()
    assert number.label == label
    assert number.form == FIRST_FORM
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


@when("Loket 3 memanggil nomor berikutnya")
def _(stage: Stage) -> None:
    stage.desk.call_next()


@when("memanggil ulang sampai tiga kali")
def _(stage: Stage) -> None:
    stage.desk.call_again()
    stage.desk.call_again()


@when("melewatinya")
def _(stage: Stage) -> None:
    stage.desk.skip()


@when(parsers.parse('menarik panggilan itu karena "{reason}"'))
def _(stage: Stage, reason: str) -> None:
    stage.desk.withdraw(reason)


@when("pengunjungnya hadir")
def _(stage: Stage) -> None:
    stage.desk.greet()


@when(parsers.parse('mendapat jawaban "{answer}"'), target_fixture="answer")
def _(stage: Stage, answer: str) -> str:
    stage.desk.write(answer)
    return answer


@when(parsers.parse('pelayanannya selesai dengan salinan diserahkan dan asli di "{place}"'))
def _(stage: Stage, place: str) -> None:
    stage.desk.finish(place)


@when(parsers.parse('menyampaikan masalah lain "{problem}"'), target_fixture="another")
def _(stage: Stage, problem: str) -> str:
    stage.desk.hear_another(problem)
    return problem


@when(parsers.parse('kedua formulirnya selesai dengan salinan diserahkan dan asli di "{place}"'))
def _(stage: Stage, place: str) -> None:
    stage.desk.finish_both(place)


@when("petugas meminta waktu karena belum ada jawaban", target_fixture="told")
def _(stage: Stage) -> str:
    return stage.desk.promise()


@when(parsers.parse('helpdesk mencatat tiket "{number}" dari {name} tentang "{problem}"'), target_fixture="work")
def _(stage: Stage, number: str, name: str, problem: str) -> Caseworker:
    work = Caseworker(stage.desk)
    work.record_ticket(number, problem, name, problem)
    return work


@when(parsers.parse('menentukan prioritasnya dengan kategori "{category}"'))
def _(work: Caseworker, category: str) -> None:
    work.prioritise(category)


@when(parsers.parse('meminta "{missing}"'))
def _(work: Caseworker, missing: str) -> None:
    work.ask(missing)


@when(parsers.parse('menerima "{data}"'))
def _(work: Caseworker, data: str) -> None:
    work.receive(data)


@when(parsers.parse('menemukan jawaban "{answer}"'))
def _(work: Caseworker, answer: str) -> None:
    work.solve(answer)


@when("memberitahukannya kepada pelapor")
def _(work: Caseworker) -> None:
    work.tell()


@when(parsers.parse('pelapor menyatakan selesai: "{evidence}"'))
def _(work: Caseworker, evidence: str) -> None:
    work.confirm(evidence)


@when(parsers.parse('formulir aslinya disimpan di "{place}"'))
def _(work: Caseworker, place: str) -> None:
    work.file(place)


@when(parsers.parse('meneruskannya kepada Admin PPE karena "{tried}"'))
def _(work: Caseworker, tried: str) -> None:
    work.hand_on(tried)


@when(parsers.parse('Admin PPE menemukan jawaban "{answer}"'))
def _(work: Caseworker, answer: str) -> None:
    work.hand_console_to(JOKO)
    work.open(FIRST_FORM)
    work.solve(answer)


@when("pengunjungnya pulang dengan nomor formulir")
def _(stage: Stage) -> None:
    stage.desk.let_go()


@when(parsers.parse('helpdesk kemudian menemukan jawaban "{answer}"'), target_fixture="work")
def _(stage: Stage, answer: str) -> Caseworker:
    work = Caseworker(stage.desk)
    work.open(FIRST_FORM)
    work.solve(answer)
    return work


@when("telepon di Loket 3 berdering lalu diangkat", target_fixture="telephone")
def _(stage: Stage) -> Telephone:
    telephone = Telephone(stage.desk)
    telephone.ring()
    telephone.take()
    return telephone


@when(parsers.parse("{name} menyampaikan masalahnya"))
def _(telephone: Telephone, name: str) -> None:
    telephone.write(PEOPLE[name])


@when(parsers.parse('dijawab "{answer}" dan formulirnya diarsipkan di "{place}"'))
def _(telephone: Telephone, answer: str, place: str) -> None:
    telephone.answer(answer, place)


@then("permasalahannya tidak ada lagi di daftar terbuka")
def _(work: Caseworker) -> None:
    work.sees_nothing_open()


@then("permasalahannya menunggu diarsipkan")
def _(work: Caseworker) -> None:
    work.sees_open(1)


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


@then(parsers.parse('Loket 3 melayani "{label}"'))
def _(stage: Stage, label: str) -> None:
    stage.desk.serves(label)


@then(parsers.parse('antrean Loket 3 berurutan "{labels}"'))
def _(stage: Stage, labels: str) -> None:
    stage.desk.wait_for_queue(labels.split(", "))


@then("formulir asli dan salinannya memuat jawaban itu")
def _(stage: Stage, answer: str) -> None:
    texts = {path.name: PdfReader(path).pages[0].extract_text() for path in stage.office.prints.glob("*.pdf")}
    assert len(texts) == 2
    for mark in ("ASLI (ARSIP)", "SALINAN (PENGGUNA)"):
        assert [answer in " ".join(text.split()) for text in texts.values() if mark in text] == [True]


@then(parsers.parse('formulirnya ada di arsip di "{place}"'))
def _(stage: Stage, place: str) -> None:
    stage.desk.find_in_archive(FIRST_FORM, place)


@then("rekap hari ini memuat satu baris dengan jawaban itu")
def _(stage: Stage, answer: str) -> None:
    sheet = openpyxl.load_workbook(stage.desk.export_recap("xlsx")).worksheets[0]
    assert [answer in str(cell.value) for row in sheet.iter_rows() for cell in row].count(True) == 1


@then("formulir asli dan salinan kedua masalah tercetak")
def _(stage: Stage, another: str) -> None:
    texts = [" ".join(PdfReader(path).pages[0].extract_text().split()) for path in stage.office.prints.glob("*.pdf")]
    assert (len(texts), sum(another in text for text in texts)) == (4, 2)


@then("rekap hari ini memuat kedua masalah")
def _(stage: Stage, another: str) -> None:
    sheet = openpyxl.load_workbook(stage.desk.export_recap("xlsx")).worksheets[0]
    said = [str(cell.value) for row in sheet.iter_rows() for cell in row]
    assert [sum(problem in one for one in said) for problem in (PEOPLE["Budi Santoso"].problem, another)] == [1, 1]


@then("nomor formulir diberikan kepada pengunjung")
def _(told: str) -> None:
    assert told == FIRST_FORM
