"""The way to LKPP and back by the office's own mail, as steps of the scenarios."""

from chaser import Chaser
from mail_side import LKPP
from pytest_bdd import parsers, then, when
from stage import Stage

LEAVES = 20
"""Seconds after which a letter that nobody took back is on its way."""
LONGER = {"LKPP": LKPP}


def leaves(stage: Stage) -> None:
    """Let the time pass in which a letter can be taken back."""
    stage.pass_seconds(LEAVES)


@when("mengirimnya lewat e-mail kantor")
def _(stage: Stage, chaser: Chaser) -> None:
    chaser.send_by_mail()
    leaves(stage)


@then(parsers.parse('surat ke-{count:d} sampai di {whom}, memuat "{text}"'))
def _(stage: Stage, count: int, whom: str, text: str) -> None:
    letter = stage.mail.letter(count)
    assert LONGER.get(whom, whom) in str(letter["To"])
    assert text in f"{letter['Subject']} {stage.mail.words(letter)}"


@when(parsers.parse('mesin {whom} membalas "{text}"'))
def _(stage: Stage, whom: str, text: str) -> None:
    stage.mail.answer(LONGER[whom], text, stage.now, robot=True)


@when(parsers.parse('{whom} membalas e-mail "{text}"'))
def _(stage: Stage, chaser: Chaser, whom: str, text: str) -> None:
    stage.mail.answer(LONGER.get(whom, whom), text, stage.now)
    chaser.hears(text)


@when("petugas mengambil jawaban itu")
def _(chaser: Chaser) -> None:
    chaser.take_answer()


@when("dengan satu tombol mencatatnya sebagai permintaan data")
def _(chaser: Chaser) -> None:
    chaser.means("Alt+D")
    chaser.stands("LKPP meminta data")


@when("meneruskan permintaan itu lewat e-mail kepada pelapor")
def _(stage: Stage, chaser: Chaser) -> None:
    chaser.means("Alt+P")
    chaser.stands("Data diminta ke pengguna")
    leaves(stage)


@when("meneruskan datanya ke LKPP dengan dua tombol")
def _(stage: Stage, chaser: Chaser) -> None:
    chaser.forward_mail()
    leaves(stage)


@when(parsers.parse('mencatatnya sebagai penyelesaian dengan jawaban "{answer}"'), target_fixture="answer")
def _(chaser: Chaser, answer: str) -> str:
    chaser.means("Alt+S", answer=answer)
    chaser.is_back_at_case()
    return answer
