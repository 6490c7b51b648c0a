"""Nothing goes wrong in silence: Qt's messages reach the log, a bug gets a number that screen and log share."""

import logging
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from loket_shared.qt.fault_dialog import show_fault
from loket_shared.qt.fault_words import fault_text
from loket_shared.qt.faults import Faults, new_reference, qt_message, start_logging
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot


@pytest.fixture
def faults(qapp: QApplication) -> Faults:
    return Faults(qapp)


@pytest.fixture
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    for handler in root.handlers:
        if handler not in handlers:
            handler.close()
    root.handlers[:], root.level = handlers, level
    logging.captureWarnings(capture=False)


def boom() -> tuple[type[BaseException], BaseException]:
    error = ZeroDivisionError("division by zero")
    return type(error), error


def test_screen_and_log_share_one_reference(faults: Faults, caplog: pytest.LogCaptureFixture) -> None:
    shown: list[str] = []
    faults.happened.connect(shown.append)
    faults.caught(*boom(), None)
    assert len(shown) == 1
    assert f"internal error {shown[0]}" in caplog.text
    assert "division by zero" in caplog.text
    assert shown[0] in fault_text(shown[0])


def test_references_can_be_read_out_and_differ() -> None:
    made = {new_reference() for _ in range(1000)}
    assert len(made) > 990
    assert all(re.fullmatch(r"[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}", reference) for reference in made)


def test_ctrl_c_is_no_bug(faults: Faults, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[str] = []
    faults.happened.connect(shown.append)
    faults.caught(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert (shown, caplog.records) == ([], [])
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_bugs_of_other_threads_reach_the_screen(
    faults: Faults, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    monkeypatch.setattr("loket_shared.qt.faults.qInstallMessageHandler", lambda _handler: None)
    faults.install()
    with qtbot.waitSignal(faults.happened) as told:
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
    assert told.args[0] in caplog.text
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (QtMsgType.QtDebugMsg, logging.DEBUG),
        (QtMsgType.QtInfoMsg, logging.INFO),
        (QtMsgType.QtWarningMsg, logging.WARNING),
        (QtMsgType.QtCriticalMsg, logging.ERROR),
        (QtMsgType.QtFatalMsg, logging.CRITICAL),
    ],
)
def test_qt_speaks_into_the_log(kind: QtMsgType, level: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    qt_message(kind, QMessageLogContext("Main.qml", 12, "f", "qml"), "Binding loop")
    assert caplog.record_tuples == [("qml", level, "Binding loop (Main.qml:12)")]


@pytest.mark.parametrize(
    ("category", "message", "kept"),
    [
        ("qt.multimedia.symbolsresolver", "Couldn't load pipewire-0.3 library", False),
        ("qt.multimedia.player", "Couldn't load pipewire-0.3 library", True),
        ("qt.qml.propertyCache.append", "Member contentWidth of the object PopupList_QMLTYPE_15 overrides", False),
        ("qt.qml.propertyCache.append", "Member width of the object Ours_QMLTYPE_3 overrides", True),
    ],
)
def test_only_what_is_known_to_be_harmless_is_dropped(
    category: str, message: str, kept: bool, caplog: pytest.LogCaptureFixture
) -> None:
    qt_message(QtMsgType.QtWarningMsg, QMessageLogContext("", 0, "", category), message)
    assert bool(caplog.records) is kept


@pytest.mark.usefixtures("logging_as_before")
def test_the_log_file_is_written(tmp_path: Path) -> None:
    start_logging("kiosk", tmp_path / "logs")
    logging.getLogger("loket").error("kertas habis")
    assert "kertas habis" in (tmp_path / "logs" / "kiosk.log").read_text()


@pytest.mark.usefixtures("logging_as_before")
def test_without_a_log_file_it_goes_on_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    start_logging("kiosk", tmp_path / "logs")
    assert "no log file" in capsys.readouterr().err


def visible_boxes() -> list[QMessageBox]:
    tops = QApplication.topLevelWidgets()
    return [widget for widget in tops if isinstance(widget, QMessageBox) and widget.isVisible()]


@pytest.mark.usefixtures("qapp")
def test_a_flood_of_bugs_is_one_message_at_a_time() -> None:
    for first, second in (("AAA-222", "BBB-333"), ("CCC-444", "DDD-555")):
        show_fault(first)
        show_fault(second)
        (box,) = visible_boxes()
        assert first in box.text()
        box.close()
    assert visible_boxes() == []
