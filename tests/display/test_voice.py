"""The voice with players that misbehave: never end, fail, end twice, have no device."""

import wave
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from fake_sound import FakeSound
from loket_display.announcement import Heard, Silence, Spoken, Try, Turn
from loket_display.clips import SHIPPED, Packs, languages, patience
from loket_display.voice import REST_MS, Voice
from loket_shared.domain.states import DeskKind
from loket_shared.qt.sound import SoundProblem
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


class Stage:
    """A voice, its player, and what was settled."""

    def __init__(self, packs: Packs) -> None:
        self.sound = FakeSound()
        self.settled: list[tuple[int, Heard]] = []
        self.voice = Voice(self.sound, packs, lambda call_id, heard: self.settled.append((call_id.int, heard)))

    def fire(self, name: str) -> None:
        """Let one of the voice's own timers run out now."""
        timer = getattr(self.voice, name)
        assert isinstance(timer, QTimer)
        assert timer.isActive(), f"{name} does not run"
        timer.stop()
        timer.timeout.emit()


def call(number: int, label: str = "A027", desk: int = 3) -> Spoken:
    return Spoken(UUID(int=number), label, DeskKind.LOKET, desk)


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage(Packs())
    yield made
    made.voice.close()
    assert made.sound.closed


SENTENCE = (
    "chime",
    "nomor_antrean",
    "huruf_a",
    "angka_0",
    "angka_2",
    "angka_7",
    "jeda",
    "silakan_menuju",
    "loket",
    "angka_3",
)


def test_the_sentence_of_the_procedure(stage: Stage) -> None:
    stage.voice.announce([call(1)], ("id",))
    assert stage.sound.played == [(1, SENTENCE)]
    assert stage.voice.speaking == call(1)


def test_two_languages_follow_each_other(stage: Stage) -> None:
    stage.voice.announce([call(1)], languages("id+en"))
    spoken = stage.sound.played[0][1]
    assert spoken[: len(SENTENCE)] == SENTENCE
    assert spoken[len(SENTENCE) :][:3] == ("queue_number", "letter_a", "digit_0")


@pytest.mark.parametrize(
    ("setting", "spoken"), [("id", ("id",)), ("en", ("en",)), ("id+en", ("id", "en")), ("", ("id",)), ("xx", ("id",))]
)
def test_the_office_chooses_the_languages(setting: str, spoken: tuple[str, ...]) -> None:
    assert languages(setting) == spoken


def test_one_after_another_with_a_pause(stage: Stage) -> None:
    stage.voice.announce([call(1), call(2, "B012")], ("id",))
    stage.sound.ended.emit(1)
    assert stage.voice.speaking is None
    assert len(stage.sound.played) == 1
    stage.fire("_pause")
    assert [token for token, _ in stage.sound.played] == [1, 2]
    assert stage.settled == [(1, Heard.SPOKEN)]


def test_a_player_that_never_ends_is_stopped_and_both_calls_are_settled(stage: Stage) -> None:
    stage.voice.announce([call(1), call(2, "B012")], ("id",))
    stage.fire("_watchdog")
    assert stage.sound.stops == 1
    assert stage.sound.played[1] == (2, ("chime",))
    stage.fire("_watchdog")
    assert stage.settled == [(1, Heard.NO_AUDIO)]
    assert stage.sound.played[2][0] == 3
    stage.sound.ended.emit(3)
    assert stage.settled == [(1, Heard.NO_AUDIO), (2, Heard.SPOKEN)]


def test_a_failing_sentence_falls_back_to_the_chime(stage: Stage) -> None:
    stage.voice.announce([call(1)], ("id",))
    stage.sound.failed.emit(1, "bad clip")
    assert stage.sound.played[1] == (2, ("chime",))
    stage.sound.ended.emit(2)
    assert stage.settled == [(1, Heard.CHIME_ONLY)]


def test_a_player_that_ends_twice_does_not_swallow_the_next_call(stage: Stage) -> None:
    stage.voice.announce([call(1), call(2, "B012")], ("id",))
    stage.sound.ended.emit(1)
    stage.sound.ended.emit(1)
    stage.fire("_pause")
    stage.sound.ended.emit(1)
    assert stage.voice.speaking == call(2, "B012")
    assert stage.settled == [(1, Heard.SPOKEN)]


def test_the_watchdog_sleeps_when_nothing_is_played(stage: Stage) -> None:
    stage.voice.announce([call(1)], ("id",))
    stage.sound.ended.emit(1)
    with pytest.raises(AssertionError, match="does not run"):
        stage.fire("_watchdog")


def test_without_a_device_calls_are_settled_and_the_wall_is_told(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.voice.changed, timeout=1000):
        stage.sound.have(SoundProblem.NO_DEVICE)
    assert stage.voice.silence is Silence.NO_DEVICE
    stage.voice.announce([call(1)], ("id",))
    assert stage.sound.played == []
    assert stage.settled == [(1, Heard.NO_AUDIO)]
    stage.sound.have(None)
    stage.voice.announce([call(1), call(2)], ("id",))
    assert stage.voice.speaking == call(2)


def test_muting(stage: Stage) -> None:
    stage.voice.announce([call(1)], ("id",))
    stage.voice.mute(True)
    assert stage.sound.stops == 1
    assert stage.settled == [(1, Heard.MUTED)]
    shown = []
    stage.voice.changed.connect(lambda: shown.append(stage.voice.silence))
    stage.sound.have(SoundProblem.BROKEN)
    assert shown == [], "somebody wanted silence: that is the reason to show"
    stage.voice.mute(False)
    assert shown == [Silence.BROKEN]


def test_a_word_without_a_clip_leaves_the_chime(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loket_display.clips.SHIPPED", tmp_path)
    bare = Stage(Packs())
    bare.voice.announce([call(1)], ("id",))
    qtbot.waitUntil(lambda: bool(bare.sound.played), timeout=2000)
    assert bare.sound.played == [(2, ("chime",))]
    bare.voice.close()


def _write(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(file), "wb") as out:
        out.setparams((1, 2, 22_050, 0, "NONE", ""))


def test_an_own_voice_replaces_whole_sentences_only(tmp_path: Path) -> None:
    own, turn = Packs(tmp_path), Turn(call(1), Try.SENTENCE, 1)
    for name in SENTENCE[1:-1]:
        _write(tmp_path / "id" / f"{name}.wav")
    assert not any(tmp_path in file.parents for file in own.files(turn, ("id",))), "angka_3 is missing: no mixed voices"
    _write(tmp_path / "id" / "angka_3.wav")
    _write(tmp_path / "chime.wav")
    assert all(tmp_path in file.parents for file in own.files(turn, ("id",)))


def test_patience_grows_with_the_sentence_and_a_pause_is_short() -> None:
    chime, sentence = [Path("chime.wav")], [Path("x.wav")] * 12
    assert 6 < patience(chime) < 10
    assert 15 < patience(sentence) < 30
    assert REST_MS <= 1000


def test_an_own_voice_without_the_bidding_room_says_the_rest(tmp_path: Path) -> None:
    own = tmp_path / "id"
    own.mkdir()
    for file in (SHIPPED / "id").glob("*.wav"):
        if file.stem != "ruang_bidding":
            (own / file.name).write_bytes(file.read_bytes())
    to_the_room = Spoken(UUID(int=1), "B001", DeskKind.MEJA, 2, bidding=True)
    turn = Turn(to_the_room, Try.SENTENCE, 1)
    told = Packs(tmp_path).files(turn, ("id",))
    assert [file.parent for file in told[1:]] == [own] * (len(told) - 1)
    assert [file.stem for file in told[-3:]] == ["silakan_menuju", "meja", "angka_2"]
    shipped = Packs().files(turn, ("id",))
    assert [file.stem for file in shipped[-4:]] == ["ruang_bidding", "jeda", "meja", "angka_2"]
