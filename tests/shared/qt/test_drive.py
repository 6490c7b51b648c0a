"""The agent, in real programs over a real socket: it finds, touches and reads what a person could, and nothing else."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from agent import Agent, ScreenError
from PySide6.QtGui import QColor, QImage

HERE = Path(__file__).parent


class Program:
    """A program and the agent in it."""

    def __init__(self, script: str, folder: Path, *words: str) -> None:
        ours, theirs = socket.socketpair()
        self.log = folder / "log.txt"
        with self.log.open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, str(HERE / script), "--drive", str(theirs.fileno()), *words],
                pass_fds=(theirs.fileno(),),
                stdout=output,
                stderr=output,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            )
        theirs.close()
        self.agent = Agent(script, ours)

    def wait(self) -> int:
        return self.process.wait(20)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.agent.close()


def program(script: str, folder: Path) -> Iterator[Program]:
    started = Program(script, folder)
    try:
        yield started
        started.agent.quit()
        assert started.wait() == 0
        said = started.log.read_text()
        assert not any(word in said for word in ("WARNING", "ERROR", "CRITICAL", "Traceback")), said
    finally:
        started.close()


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    yield from program("driven_quick.py", tmp_path_factory.mktemp("quick"))


@pytest.fixture(scope="module")
def widgets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    yield from program("driven_widgets.py", tmp_path_factory.mktemp("widgets"))


@pytest.fixture
def qml(quick: Program) -> Agent:
    return quick.agent


@pytest.fixture
def desk(widgets: Program) -> Agent:
    return widgets.agent


def test_typed_text_in_any_script_arrives(qml: Agent) -> None:
    qml.type("nameField", "Siti Ñandú 王")
    assert qml.text("nameField") == "Siti Ñandú 王"
    qml.ask("type", {"name": "nameField", "text": "Budi", "clear": True})
    assert qml.text("nameField") == "Budi"


def test_the_screens_keyboard_is_touched_key_by_key(qml: Agent) -> None:
    qml.ask("type", {"name": "nameField", "text": "", "clear": True})
    qml.read("panel", "active", True)
    for key in ("key:s", "key:Shift", "key:I", "key:t", "key:Backspace"):
        qml.tap(key)
    qml.read("nameField", "text", "sI")
    qml.tap("key:HideKeyboard")
    qml.read("panel", "active", False)


def test_items_of_a_repeater_are_found_and_touched(qml: Agent) -> None:
    qml.tap("chip:Unggah")
    qml.read("chip:Unggah", "checked", True)
    assert qml.get("chip:Akun", "checked") is False


def test_a_list_is_scrolled_to_what_is_touched(qml: Agent) -> None:
    qml.tap("row:39")
    qml.read("saidText", "text", "Baris 39")


def test_what_a_loader_makes_later_is_waited_for(qml: Agent) -> None:
    qml.tap("row:0")
    qml.see("lateText")
    assert qml.text("lateText") == "terlambat"


def test_a_popup_is_reached_and_gone_afterwards(qml: Agent) -> None:
    assert not qml.has("insideButton")
    qml.tap("openButton")
    qml.tap("insideButton")
    qml.read("saidText", "text", "di dalam")
    qml.ask("wait", {"name": "insideButton", "value": "hidden", "timeout_ms": 5000})


@pytest.mark.parametrize(
    ("verb", "words", "why"),
    [
        ("tap", {"name": "busyButton"}, "busyButton is not enabled"),
        ("tap", {"name": "insideButton"}, "insideButton is not visible"),
        ("tap", {"name": "nobody"}, "nothing is named nobody"),
        ("get", {"name": "saidText", "property": "taste"}, "saidText has no property taste"),
        ("key", {"key": "Blah"}, "no such key: Blah"),
        ("dance", {}, "unknown verb dance"),
        ("tap", {}, "'name' is missing"),
        ("wait", {"name": "nobody", "value": "visible", "timeout_ms": 30}, "waited in vain"),
        ("wait", {"name": "saidText", "property": "text", "value": "?", "timeout_ms": 30}, "waited in vain"),
        ("choose", {"name": "saidText", "text": "x"}, "saidText offers no choice"),
    ],
)
def test_what_a_person_could_not_do_is_refused_with_its_reason(
    qml: Agent, verb: str, words: dict[str, str], why: str
) -> None:
    with pytest.raises(ScreenError, match=why):
        qml.ask(verb, words)


def test_the_picture_shows_the_window(qml: Agent, tmp_path: Path) -> None:
    qml.shot(tmp_path / "a.png")
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (1080, 1400)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1080, 20) for y in range(0, 1400, 5)}
    assert QColor("#0A4A63").name() in colours
    assert QColor("#FFFFFF").name() in colours


def test_the_tree_tells_every_name_with_its_place(qml: Agent) -> None:
    tree = {item["name"]: item for item in qml.tree()}
    assert tree["chip:Akun"]["text"] == "Akun"
    assert tree["openButton"]["rect"][3] >= 88
    assert tree["busyButton"]["enabled"] is False
    assert tree["mainWindow"]["window"] is True


def test_fields_of_widgets_are_filled(desk: Agent) -> None:
    desk.type("nameField", "Budi")
    desk.type("answerField", "baris satu\nbaris dua “é”")
    assert desk.text("nameField") == "Budi"
    assert desk.text("answerField") == "baris satu\nbaris dua “é”"


def test_a_choice_is_made_and_a_box_ticked_once(desk: Agent) -> None:
    desk.ask("choose", {"name": "reasonBox", "text": "Salah panggil"})
    desk.read("reasonBox", "text", "Salah panggil")
    for _ in range(2):
        desk.ask("check", {"name": "priorityBox", "value": True})
        desk.read("priorityBox", "checked", True)


def test_a_dialog_with_its_own_loop_is_answered_and_blocks_what_is_behind(desk: Agent, tmp_path: Path) -> None:
    desk.click("askButton")
    desk.see("yesButton")
    with pytest.raises(ScreenError, match="nameField is behind the dialog Hapus"):
        desk.ask("click", {"name": "nameField"})
    desk.shot(tmp_path / "a.png")
    assert desk.text("yesButton") == "&Ya"
    desk.click("yesButton")
    desk.read("saidText", "text", "dihapus")
    desk.shot(tmp_path / "b.png")
    assert QImage(str(tmp_path / "a.png")) != QImage(str(tmp_path / "b.png"))


def test_a_shortcut_works_wherever_the_focus_is(desk: Agent) -> None:
    desk.click("answerField")
    desk.key("F5")
    desk.read("saidText", "text", "Panggil")


def test_a_menu_entry_needs_its_menu_open(desk: Agent) -> None:
    with pytest.raises(ScreenError, match="exportAction is not visible"):
        desk.ask("click", {"name": "exportAction"})
    desk.click("moreButton")
    desk.click("exportAction")
    desk.read("saidText", "text", "Ekspor")


def test_a_row_is_found_by_its_text_however_far_down(desk: Agent) -> None:
    desk.ask("choose", {"name": "tabs", "text": "Antrean"})
    desk.ask("clickRow", {"name": "queueTable", "text": "Tamu 87"})
    desk.read("saidText", "text", "baris 87")
    assert desk.get("queueTable", "rows")[2] == ["A002", "Tamu 2"]
    with pytest.raises(ScreenError, match="no row with Tamu 100"):
        desk.ask("clickRow", {"name": "queueTable", "text": "Tamu 100"})


def test_a_plain_list_is_read_like_a_table_of_one_column(desk: Agent) -> None:
    assert desk.get("namesList", "rows") == [["Budi"], ["Rina"]]


def test_tabs_and_scrolled_pages_are_reached(desk: Agent) -> None:
    desk.ask("choose", {"name": "tabs", "text": "Arsip"})
    desk.click("archive:59")
    desk.read("saidText", "text", "arsip 59")
    with pytest.raises(ScreenError, match="skipButton is not enabled"):
        desk.ask("click", {"name": "skipButton"})


def test_the_program_ends_when_nobody_drives_it_any_more(tmp_path: Path) -> None:
    started = Program("driven_widgets.py", tmp_path)
    started.agent.see("nameField")
    started.agent.close()
    assert started.wait() == 0
    started.close()


def test_a_bug_shows_its_reference_number_and_the_program_goes_on(tmp_path: Path) -> None:
    started = Program("driven_widgets.py", tmp_path)
    started.agent.click("crashButton")
    started.agent.see("faultDialog")
    said = started.agent.text("faultDialog")
    started.agent.quit()
    assert started.wait() == 0
    started.close()
    log = started.log.read_text()
    reference = log.split("internal error ")[1].split("\n")[0]
    assert reference in said
    assert "ZeroDivisionError" in log


def test_a_polite_signal_ends_the_program_in_good_order(tmp_path: Path) -> None:
    started = Program("driven_widgets.py", tmp_path)
    started.agent.see("nameField")
    started.process.terminate()
    assert started.wait() == 0
    started.close()


def test_the_clock_of_a_played_program_begins_where_it_is_told_and_is_moved(tmp_path: Path) -> None:
    started = Program("driven_widgets.py", tmp_path, "--begin", "2026-12-30T14:00:00+07:00")
    try:
        began = datetime.fromisoformat(str(started.agent.ask("clock", {"seconds": 0})))
        later = datetime.fromisoformat(str(started.agent.ask("clock", {"seconds": 86_400})))
        assert datetime(2026, 12, 30, 7, tzinfo=UTC) <= began < datetime(2026, 12, 30, 7, 5, tzinfo=UTC)
        assert timedelta(days=1) <= later - began < timedelta(days=1, minutes=5)
    finally:
        started.close()


def test_a_program_without_a_clock_says_so(qml: Agent) -> None:
    with pytest.raises(ScreenError, match="no clock that can be moved"):
        qml.ask("clock", {"seconds": 60})
