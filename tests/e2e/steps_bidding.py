"""What providers and trainers do in the bidding room, as steps of the scenarios."""

from uuid import UUID

from chaser import Chaser
from loket_shared.db.schema import bidding_session, case_file, deviation, training, training_interest, visit
from loket_shared.domain.states import CaseState
from people import PEOPLE
from pytest_bdd import given, parsers, then, when
from sqlalchemy import select
from stage import Stage
from trainer import Trainer
from visitor import Number, Visitor


@given("trainer siap di Meja 1", target_fixture="trainer")
def _(stage: Stage) -> Trainer:
    return stage.trainer


@when(parsers.parse("{name} yang sudah mengikuti pelatihan meminta pendampingan"), target_fixture="number")
def _(stage: Stage, name: str) -> Number:
    return _asks(stage, name, trained=True).take_seat_number()


@when(
    parsers.parse("{name} yang belum mengikuti pelatihan datang ke kiosk untuk pendampingan"), target_fixture="visitor"
)
def _(stage: Stage, name: str) -> Visitor:
    return _asks(stage, name, trained=False)


@when("ia memilih mengikuti pelatihan dahulu")
def _(visitor: Visitor, training_id: UUID) -> None:
    visitor.prefers_training(training_id)


@when("ia tetap meminta pendampingan karena batas waktunya dekat", target_fixture="number")
def _(visitor: Visitor) -> Number:
    visitor.goes_on_all_the_same()
    return visitor.take_seat_number()


@then(parsers.parse('kiosk menyebut pelatihan "{title}"'), target_fixture="training_id")
def _(stage: Stage, title: str) -> UUID:
    found: UUID = stage.read(lambda tx: tx.execute(select(training.c.id).where(training.c.title == title)).scalar_one())
    stage.kiosk.agent.see(f"training:{found}")
    return found


@then("minatnya tercatat dan kunjungannya berakhir")
def _(stage: Stage) -> None:
    assert len(stage.read(lambda tx: tx.execute(select(training_interest)).all())) == 1
    assert stage.read(lambda tx: tx.execute(select(visit.c.ended_as)).scalars().all()) == ["served"]


@when("trainer memanggil penyedia berikutnya")
def _(trainer: Trainer) -> None:
    trainer.call_next()


@then(parsers.parse('layar dan suara memanggil "{label}" ke ruang bidding, Meja 1'))
def _(stage: Stage, label: str) -> None:
    stage.hall.see_call(label, "Ruang bidding · Meja 1", "wall-bidding.png")


@when(parsers.parse('penyedianya duduk di "{place}"'))
def _(trainer: Trainer, place: str) -> None:
    trainer.seat(place)


@when("data kualifikasinya belum diisi, lalu dijelaskan")
def _(trainer: Trainer) -> None:
    trainer.no("S4-07")
    trainer.yes("S4-08")


@when("data kualifikasinya sudah diisi")
def _(trainer: Trainer) -> None:
    trainer.yes("S4-11")


@when("pengisian dan unggahannya berhasil")
def _(trainer: Trainer) -> None:
    trainer.yes("S4-11")


@when("enkripsinya dijelaskan")
def _(trainer: Trainer) -> None:
    trainer.yes("S4-12")


@when("penawarannya terunggah")
def _(trainer: Trainer) -> None:
    trainer.uploaded()


@when(parsers.parse('pengisiannya gagal karena "{problem}"'), target_fixture="back")
def _(trainer: Trainer, problem: str) -> str:
    trainer.fails(problem)
    return "S4-08"


@when(parsers.parse('penawarannya gagal karena "{problem}"'), target_fixture="back")
def _(trainer: Trainer, problem: str) -> str:
    trainer.fails(problem)
    return "S4-12"


@when(parsers.parse('permasalahannya selesai: "{solution}"'))
def _(trainer: Trainer, back: str, solution: str) -> None:
    trainer.solved(solution, back)


@when("permasalahannya tidak dapat diselesaikan", target_fixture="chaser")
def _(trainer: Trainer) -> Chaser:
    trainer.cannot_solve("Sudah dicoba di dua peramban dan dua komputer.")
    return Chaser(trainer)


@when(parsers.parse('trainer memasukkannya sendiri di LKPP dengan nomor "{number}"'))
def _(chaser: Chaser, number: str) -> None:
    chaser.send_by_hand(number)


@when(parsers.parse('mengonfirmasikannya melalui telepon: "{said}"'))
def _(chaser: Chaser, said: str) -> None:
    chaser.phone(said)


@when(parsers.parse('penyedianya berhenti karena "{reason}"'))
def _(trainer: Trainer, reason: str) -> None:
    trainer.stops(reason)


@when("batas waktunya lewat sebelum selesai")
def _(trainer: Trainer) -> None:
    trainer.deadline_passed("Tender sudah ditutup di SPSE.")


@when("konsol dinyalakan lagi")
def _(stage: Stage) -> None:
    stage.kill("operator")
    stage.revive("operator")


@when(parsers.parse('trainer membersihkan "{place}"'))
def _(trainer: Trainer, place: str) -> None:
    trainer.clean(place)


@when("penyedianya melapor keluar di kiosk")
def _(stage: Stage, number: Number) -> None:
    stage.visitor(PEOPLE["Budi Santoso"]).report_out(number.reference)


@when("penyedianya melapor keluar di meja trainer")
def _(trainer: Trainer, number: Number) -> None:
    trainer.report_out(number.label)


@then(parsers.parse('sesinya berada di langkah "{step}"'))
def _(trainer: Trainer, step: str) -> None:
    trainer.at(step)


@then(parsers.parse('"{place}" menunggu dibersihkan'))
def _(trainer: Trainer, place: str) -> None:
    trainer.seat_says(place, "ersihkan")


@then(parsers.parse('"{place}" dapat dipakai lagi'))
def _(trainer: Trainer, place: str) -> None:
    trainer.seat_says(place, "osong")


@then(parsers.parse('slipnya menyebut "{label}" dan tidak menyebut tender maupun perusahaannya'))
def _(stage: Stage, label: str) -> None:
    slip = stage.printed(2).decode("cp437", "replace")
    budi = PEOPLE["Budi Santoso"]
    assert label in slip
    assert budi.tender_code not in slip
    assert budi.organisation not in slip


@then("kedua permasalahan itu terjawab dan dapat diarsipkan")
def _(stage: Stage) -> None:
    states = stage.read(lambda tx: tx.execute(select(case_file.c.state)).scalars().all())
    assert states == [CaseState.ANSWERED, CaseState.ANSWERED]


@then("sesinya berakhir dengan eskalasi")
def _(stage: Stage) -> None:
    assert _outcomes(stage) == ["escalated"]


@then('sesinya berakhir dengan "batas waktu lewat"')
def _(stage: Stage) -> None:
    assert _outcomes(stage) == ["deadline_passed"]


@then("ia tercatat keluar tanpa lapor, sebagai penyimpangan output S4-13")
def _(stage: Stage) -> None:
    stage.wait_for_row(select(deviation.c.id).where(deviation.c.kind == "output", deviation.c.step == 13))
    assert stage.read(lambda tx: tx.execute(select(visit.c.left_at)).scalars().all()) == [None]


def _asks(stage: Stage, name: str, *, trained: bool) -> Visitor:
    visitor = stage.visitor(PEOPLE[name])
    visitor.choose("B")
    visitor.sign_for_the_room()
    visitor.tell_training(trained=trained)
    return visitor


def _outcomes(stage: Stage) -> list[str | None]:
    return list(stage.read(lambda tx: tx.execute(select(bidding_session.c.outcome)).scalars().all()))
