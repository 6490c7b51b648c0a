"""What an officer at a desk or at its telephone does, and what lies there afterwards, as steps of the scenarios."""

import openpyxl
from people import PEOPLE
from pypdf import PdfReader
from pytest_bdd import parsers, then, when
from stage import Stage
from telephone import Telephone


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


@when("pengunjungnya pulang dengan nomor formulir")
def _(stage: Stage) -> None:
    stage.desk.let_go()


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
    stage.desk.find_in_archive(stage.first_form, place)


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
def _(stage: Stage, told: str) -> None:
    assert told == stage.first_form


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
