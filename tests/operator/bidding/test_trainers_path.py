"""A session's path through the trainer's keys: every way on and every way out, each in the database (S4-05 to S4-13)."""

from datetime import timedelta

import pytest
from bidding_bench import Room, open_room
from loket_operator.bidding.state import Panel
from loket_shared.db.schema import bidding_session, training_interest
from loket_shared.domain.bidding import SeatState, SessionState
from loket_shared.services.results import Saved
from loket_shared.services.trainings import TrainingDraft
from loket_shared.services.trainings import save as save_training
from more_operator_bench import act
from operator_bench import Bench
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from sqlalchemy import select

S = SessionState


@pytest.fixture
def room(bench: Bench) -> Room:
    made = open_room(bench)
    made.sign_in()
    return made


def typed(room: Room, text: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)
    room.bench.settle()


def state(room: Room) -> SessionState:
    assert room.state.line is not None
    return room.state.line.state


def outcomes(room: Room) -> list[str]:
    query = select(bidding_session.c.outcome).where(bidding_session.c.ended_at.is_not(None))
    return list(room.bench.db.read(lambda tx: tx.execute(query).scalars().all()))


def test_a_provider_uploads_and_reports_out_by_keys_alone(room: Room) -> None:
    label = room.begin()
    assert state(room) is S.QUALIFICATION
    assert [one.state for one in room.state.seats].count(SeatState.OCCUPIED) == 1
    walked = []
    for key in ("Alt+N", "Alt+Y", "Alt+Y", "Alt+Y"):
        room.bench.key(key)
        walked.append(state(room))
    assert walked == [S.EXPLANATION, S.FILLING, S.ENCRYPTION, S.OFFER]
    room.bench.key("Alt+Y")
    assert room.state.panel is Panel.UPLOADED, "an end is confirmed"
    room.bench.key("Alt+Y")
    assert outcomes(room) == ["uploaded"]
    assert room.state.line is None
    assert [one.state for one in room.state.seats].count(SeatState.CLEANING) == 1
    room.bench.key("Alt+D")
    assert room.bench.find(f"reportOut:{label}").isVisible()
    room.bench.key("Alt+Q")
    assert room.told("bidding.reported") == 1
    assert "Bukti pendampingan tercetak." in room.bench.shell.frame.said.text()
    assert room.state.picture is not None
    assert room.state.picture.to_report == ()


def test_both_loops_through_a_problem_come_back_to_where_they_came_from(room: Room) -> None:
    room.begin()
    for key, origin in (("Alt+N", S.FILLING), ("Alt+Y", S.OFFER)):
        if origin is S.FILLING:
            room.bench.key(key)
            room.bench.key("Alt+Y")
        else:
            room.bench.key("Alt+Y")
            room.bench.key("Alt+Y")
        assert state(room) is origin
        room.bench.key("Alt+N")
        assert room.state.panel is Panel.PROBLEM
        room.bench.key("Ctrl+Return")
        assert room.state.refusal, "an empty problem is not taken"
        typed(room, "Unggah berhenti di 80 persen.")
        room.bench.key("Ctrl+Return")
        assert state(room) is S.PROBLEM
        room.bench.key("Alt+Y")
        assert room.state.panel is Panel.SOLUTION
        typed(room, "Peramban diganti.")
        room.bench.key("Ctrl+Return")
        assert state(room) is origin
    assert room.told("case.opened") == 2
    assert room.told("case.answered") == 2


def test_what_cannot_be_solved_goes_to_the_draft_for_lkpp(room: Room) -> None:
    label = room.begin()
    for key in ("Alt+Y", "Alt+Y", "Alt+N"):
        room.bench.key(key)
    typed(room, "Kunci publik tender tidak terbaca.")
    room.bench.key("Ctrl+Return")
    room.bench.key("Alt+N")
    assert room.state.panel is Panel.ESCALATE
    typed(room, "Unduh ulang tidak membantu.")
    room.bench.key("Ctrl+Return")
    assert outcomes(room) == ["escalated"]
    assert room.bench.shell.current == "cases", "the trainer is led to the draft"
    assert label in room.bench.shell.frame.said.text()
    assert "telepon" in room.bench.shell.frame.said.text()


def test_an_untrained_provider_is_advised_or_goes_on_with_a_reason(room: Room) -> None:
    room.begin(trained=None)
    assert state(room) is S.TRAINING
    room.bench.key("Alt+N")
    assert room.state.panel is Panel.UNTRAINED
    room.bench.key("Ctrl+Return")
    assert room.state.refusal
    typed(room, "batas waktu hari ini")
    room.bench.key("Ctrl+Return")
    assert state(room) is S.QUALIFICATION
    room.begin(trained=None)
    room.bench.key("Alt+N")
    room.bench.key("Alt+1")
    assert outcomes(room) == ["training_advised"]
    assert room.bench.count(training_interest) == 0, "nobody said that he wants to come"


def test_the_trainer_notes_to_which_training_a_provider_wants_to_come(room: Room) -> None:
    bench = room.bench
    begins = bench.clock.now() + timedelta(days=7)
    draft = TrainingDraft("Pelatihan SPSE", "Aula", begins, begins + timedelta(hours=3))
    kept = bench.db.write(lambda tx: save_training(tx, act(bench, "wulan"), draft))
    assert isinstance(kept, Saved)
    bench.news()
    for wish in (1, 2):
        room.begin(trained=None)
        bench.key("Alt+N")
        box = bench.find("trainingWish")
        assert isinstance(box, QComboBox)
        assert [box.itemText(at) for at in range(3)] == [
            "tidak menyatakan minat", "30-11-2026 · Pelatihan SPSE", "tanggal mana saja",
        ]  # fmt: skip
        box.setCurrentIndex(wish)
        bench.key("Alt+1")
    wanted = select(training_interest.c.training_id).order_by(training_interest.c.at, training_interest.c.id)
    assert bench.db.read(lambda tx: tx.execute(wanted).scalars().all()) == [kept.id, None]


def test_ends_before_the_path_does_need_their_reason(room: Room) -> None:
    room.begin()
    room.bench.key("Alt+E")
    assert room.state.panel is Panel.END
    room.bench.key("Alt+2")
    assert room.state.refusal
    typed(room, "dokumen belum lengkap")
    room.bench.key("Alt+2")
    assert outcomes(room) == ["stopped"]


def test_back_pause_note_and_a_secret_by_keys(room: Room) -> None:
    room.begin()
    room.bench.key("Alt+Y")
    room.bench.key("Alt+Y")
    room.bench.key("Alt+K")
    assert room.state.panel is Panel.BACK
    room.bench.key("Alt+1")
    assert state(room) is S.ENCRYPTION
    room.bench.key("Alt+P")
    room.bench.key("Alt+2")
    assert room.state.line is not None
    assert room.state.line.pause is not None
    room.bench.key("Alt+P")
    assert room.state.line is not None
    assert room.state.line.pause is None
    room.bench.key("Alt+C")
    typed(room, "kata sandi: rahasia123")
    room.bench.key("Ctrl+Return")
    assert room.state.sure
    assert room.told("bidding.noted") == 0, "a secret is looked at twice"
    room.bench.key("Ctrl+Return")
    assert room.told("bidding.noted") == 1


def test_a_killed_console_finds_its_sessions_again(room: Room) -> None:
    label = room.begin()
    room.bench.key("Alt+Y")
    room.bench.kill()
    room.bench.start()
    room.sign_in()
    assert room.state.line is not None
    assert (room.state.line.label, state(room)) == (label, S.ENCRYPTION)
