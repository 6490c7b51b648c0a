"""The player process and what is made of players that lie, die, hang or cannot even start."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from loket_shared.qt.sound import ProcessSound, SoundProblem
from pytestqt.qtbot import QtBot

ANSWERS = "import sys, json\nsay = lambda **words: print(json.dumps(words), flush=True)\n"
FINE = "say(outputs=1)\nfor line in sys.stdin: say(ended=json.loads(line)['play'])"

pytestmark = pytest.mark.usefixtures("qapp")

Start = Callable[[str], ProcessSound]


@pytest.fixture
def start() -> Iterator[Start]:
    made: list[ProcessSound] = []

    def make(script: str) -> ProcessSound:
        made.append(ProcessSound(player=(sys.executable, "-c", ANSWERS + script)))
        made[-1].start()
        return made[-1]

    yield make
    for sound in made:
        sound.close()


def test_what_is_played_ends(start: Start, qtbot: QtBot) -> None:
    sound = start(FINE)
    for token in (1, 2):
        with qtbot.waitSignal(sound.ended, timeout=10_000) as ended:
            sound.play(token, [Path("a.wav")])
        assert ended.args == [token]
    assert sound.problem is None


def test_an_order_given_before_the_player_is_ready_is_kept(start: Start, qtbot: QtBot) -> None:
    sound = start("import time; time.sleep(0.3)\n" + FINE)
    with qtbot.waitSignal(sound.ended, timeout=10_000):
        sound.play(1, [Path("a.wav")])


def test_ending_twice_and_nonsense_are_heard_once(start: Start, qtbot: QtBot) -> None:
    sound = start(
        "say(outputs=1)\nfor _ in sys.stdin: print('?'); print('[1]'); say(ended=1); say(ended=1); say(ended=9)"
    )
    heard: list[int] = []
    sound.ended.connect(heard.append)
    with qtbot.waitSignal(sound.ended, timeout=10_000):
        sound.play(1, [])
    with qtbot.waitSignal(sound.ended, timeout=10_000):
        sound.play(9, [])
    assert heard == [1, 9]


def test_no_device_is_known_before_anything_is_played(start: Start, qtbot: QtBot) -> None:
    sound = start("say(outputs=0)\nsys.stdin.read()")
    with qtbot.waitSignal(sound.problem_changed, timeout=10_000):
        pass
    assert sound.problem is SoundProblem.NO_DEVICE


def test_a_device_that_appears_is_found_by_the_next_player(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loket_shared.qt.sound.FIRST_RETRY_MS", 50)
    there = tmp_path / "there"
    sound = start(f"import os\nsay(outputs=int(os.path.exists({str(there)!r})))\nsys.stdin.read()")
    with qtbot.waitSignal(sound.problem_changed, timeout=10_000):
        pass
    there.touch()
    with qtbot.waitSignal(sound.problem_changed, timeout=20_000):
        pass
    assert sound.problem is None


def test_a_player_that_dies_fails_its_announcement_and_another_takes_over(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loket_shared.qt.sound.FIRST_RETRY_MS", 50)
    died = tmp_path / "died"
    dies = f"import os\nif not os.path.exists({str(died)!r}): open({str(died)!r}, 'w'); sys.stdin.readline(); os._exit(9)\n"
    sound = start(dies + FINE)
    with qtbot.waitSignal(sound.failed, timeout=10_000) as failed:
        sound.play(1, [])
    assert failed.args[0] == 1
    assert sound.problem is SoundProblem.BROKEN
    with qtbot.waitSignal(sound.problem_changed, timeout=10_000):
        pass
    with qtbot.waitSignal(sound.ended, timeout=10_000):
        sound.play(2, [])


def test_stopping_ends_a_player_that_does_not_listen(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    stuck = tmp_path / "stuck"
    hangs = f"import os, time\nif not os.path.exists({str(stuck)!r}): open({str(stuck)!r}, 'w'); say(outputs=1); time.sleep(600)\n"
    sound = start(hangs + FINE)
    sound.play(1, [])
    qtbot.waitUntil(stuck.exists, timeout=10_000)
    sound.stop()
    with qtbot.waitSignal(sound.ended, timeout=10_000) as ended:
        sound.play(2, [])
    assert ended.args == [2]


def test_a_player_that_says_nothing_is_broken(start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loket_shared.qt.sound.FIRST_WORD_MS", 300)
    sound = start("import time; time.sleep(600)")
    with qtbot.waitSignal(sound.problem_changed, timeout=10_000):
        pass
    assert sound.problem is SoundProblem.BROKEN


def test_a_player_that_cannot_be_started_fails_everything_later(qtbot: QtBot) -> None:
    sound = ProcessSound(player=("/nowhere/player",))
    with qtbot.waitSignal(sound.problem_changed, timeout=10_000):
        sound.start()
    assert sound.problem is SoundProblem.BROKEN
    with qtbot.waitSignal(sound.failed, timeout=1000) as failed:
        sound.play(5, [])
    assert failed.args[0] == 5
    sound.close()
    sound.close()
