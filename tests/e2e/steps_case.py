"""What officers do with a case that no visitor waits for, as steps of the scenarios."""

import pytest
from caseworker import Caseworker
from office import JOKO
from pytest_bdd import parsers, then, when
from stage import Stage


@pytest.fixture
def caseworker(stage: Stage) -> Caseworker:
    """Whoever has the console, at the open cases."""
    return Caseworker(stage.desk)


@when(parsers.parse('helpdesk mencatat tiket "{number}" dari {name} tentang "{problem}"'), target_fixture="caseworker")
def _(stage: Stage, number: str, name: str, problem: str) -> Caseworker:
    caseworker = Caseworker(stage.desk)
    caseworker.record_ticket(number, problem, name, problem)
    return caseworker


@when(
    parsers.parse('helpdesk mencatat tiket beralamat {email} nomor "{number}" dari {name} tentang "{problem}"'),
    target_fixture="caseworker",
)
def _(stage: Stage, number: str, name: str, email: str, problem: str) -> Caseworker:
    caseworker = Caseworker(stage.desk)
    caseworker.record_ticket(number, problem, name, problem, email)
    return caseworker


@when(parsers.parse('menentukan prioritasnya dengan kategori "{category}"'))
def _(caseworker: Caseworker, category: str) -> None:
    caseworker.prioritise(category)


@when(parsers.parse('meminta "{missing}"'))
def _(caseworker: Caseworker, missing: str) -> None:
    caseworker.ask(missing)


@when(parsers.parse('menerima "{data}"'))
def _(caseworker: Caseworker, data: str) -> None:
    caseworker.receive(data)


@when(parsers.parse('menemukan jawaban "{answer}"'))
def _(caseworker: Caseworker, answer: str) -> None:
    caseworker.solve(answer)


@when("memberitahukannya kepada pelapor")
def _(caseworker: Caseworker) -> None:
    caseworker.tell()


@when(parsers.parse('pelapor menyatakan selesai: "{evidence}"'))
def _(caseworker: Caseworker, evidence: str) -> None:
    caseworker.confirm(evidence)


@when(parsers.parse('formulir aslinya disimpan di "{place}"'))
def _(caseworker: Caseworker, place: str) -> None:
    caseworker.file(place)


@when(parsers.parse('meneruskannya kepada Admin PPE karena "{tried}"'))
def _(caseworker: Caseworker, tried: str) -> None:
    caseworker.hand_on(tried)


@when(parsers.parse('Admin PPE menemukan jawaban "{answer}"'))
def _(stage: Stage, caseworker: Caseworker, answer: str) -> None:
    caseworker.hand_console_to(JOKO)
    caseworker.open(stage.first_form)
    caseworker.solve(answer)


@when(parsers.parse('helpdesk kemudian menemukan jawaban "{answer}"'), target_fixture="caseworker")
def _(stage: Stage, answer: str) -> Caseworker:
    caseworker = Caseworker(stage.desk)
    caseworker.open(stage.first_form)
    caseworker.solve(answer)
    return caseworker


@then("permasalahannya tidak ada lagi di daftar terbuka")
def _(caseworker: Caseworker) -> None:
    caseworker.sees_nothing_open()


@then("permasalahannya menunggu diarsipkan")
def _(caseworker: Caseworker) -> None:
    caseworker.sees_open(1)
