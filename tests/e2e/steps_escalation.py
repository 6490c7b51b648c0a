"""The way to LKPP and back, with the clocks moved by hand, as steps of the scenarios."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from caseworker import Caseworker
from chaser import Chaser
from loket_shared.db.schema import deviation, procedure, procedure_version
from mail_dovecot import PROGRAM, WHY_NOT
from office import JOKO, ZONE
from pypdf import PdfReader
from pytest_bdd import given, parsers, then, when
from sqlalchemy import select
from stage import Stage


def moment(text: str) -> datetime:
    """Return the office's local time of "2026-12-30 14.00"."""
    return datetime.strptime(text, "%Y-%m-%d %H.%M").replace(tzinfo=ZoneInfo(ZONE))


@given(parsers.parse("kantor yang buka pada {begin}"))
def _(stage: Stage, begin: str) -> None:
    stage.open(begin=moment(begin))


@given(parsers.parse("kantor tanpa front office yang buka pada {begin}"))
def _(stage: Stage, begin: str) -> None:
    stage.open(front_office=False, begin=moment(begin))


@given(parsers.parse("kantor bersurat elektronik yang buka pada {begin}"))
def _(stage: Stage, begin: str) -> None:
    if not PROGRAM.exists():
        pytest.skip(WHY_NOT)
    stage.open(begin=moment(begin), mail=True)


@when(parsers.parse("waktu berjalan sampai {later}"))
def _(stage: Stage, later: str) -> None:
    stage.pass_time(moment(later))


@when(parsers.parse("{minutes:d} menit berlalu"))
def _(stage: Stage, minutes: int) -> None:
    stage.pass_seconds(60 * minutes)


@when("petugas mencatat bahwa masalahnya tidak dapat ditangani di sini", target_fixture="chaser")
def _(stage: Stage) -> Chaser:
    chaser = Chaser(stage.desk)
    chaser.give_up_here()
    return chaser


@when("Admin PPE mencatat bahwa masalahnya tidak dapat ditangani di sini", target_fixture="chaser")
def _(stage: Stage, caseworker: Caseworker) -> Chaser:
    caseworker.hand_console_to(JOKO)
    caseworker.open(stage.first_form)
    chaser = Chaser(stage.desk)
    chaser.give_up_here()
    return chaser


@when(parsers.parse('memasukkannya sendiri di LKPP dengan nomor "{number}"'))
def _(chaser: Chaser, number: str) -> None:
    chaser.send_by_hand(number)


@when("pengunjungnya menerima salinan yang menyebut eskalasi itu")
def _(stage: Stage) -> None:
    stage.desk.open_desk()
    stage.desk.finish("Lemari 2, map sementara", escalated=True)
    assert any("Dieskalasikan" in PdfReader(path).pages[0].extract_text() for path in stage.office.prints.glob("*.pdf"))


@when("petugas membuka permasalahannya")
def _(stage: Stage, caseworker: Caseworker) -> None:
    caseworker.open(stage.first_form)


@when("membuka percakapan dengan LKPP")
def _(stage: Stage, caseworker: Caseworker, chaser: Chaser) -> None:
    caseworker.open(stage.first_form)
    chaser.open()


@when(parsers.parse('mencatat perkembangan dari LKPP "{text}"'))
def _(chaser: Chaser, text: str) -> None:
    chaser.progress(text)


@when("menanyakan statusnya kepada LKPP")
def _(chaser: Chaser) -> None:
    chaser.remind()


@when("petugas mencatat sebab keterlambatan LKPP")
def _(caseworker: Caseworker) -> None:
    caseworker.explain("lkpp")


@when(parsers.parse('LKPP meminta "{what}" dan petugas menyampaikannya kepada pengguna'))
def _(chaser: Chaser, what: str) -> None:
    chaser.data_asked(what)
    chaser.pass_on()


@when(parsers.parse('data "{data}" dari pengguna diteruskan ke LKPP'))
def _(chaser: Chaser, data: str) -> None:
    chaser.forward_data(data)


@when(parsers.parse('LKPP mengembalikannya dengan panduan "{guide}"'))
def _(chaser: Chaser, guide: str) -> None:
    chaser.returned(guide)


@when(parsers.parse('LKPP menyelesaikannya "{said}" dan petugas menulis jawaban "{answer}"'), target_fixture="answer")
def _(chaser: Chaser, said: str, answer: str) -> str:
    chaser.solved(said, answer)
    return answer


@then(parsers.parse('eskalasinya "{state}"'))
def _(chaser: Chaser, state: str) -> None:
    chaser.stands(state)


@then(parsers.parse('LKPP ditunggu "{until}"'))
def _(chaser: Chaser, until: str) -> None:
    chaser.is_owed(until)


@then("penyimpangan LKPP tercatat atas LKPP, bukan atas petugas")
def _(stage: Stage) -> None:
    joined = deviation.join(procedure_version).join(procedure)
    found = select(deviation.c.step, deviation.c.party).select_from(joined).where(procedure.c.code == "S2")
    assert [(row.step, row.party) for row in stage.read(lambda tx: tx.execute(found).all())] == [(12, "lkpp")]
