"""The drawn printer shows what comes into its folder, newest on top, and nothing half written."""

from pathlib import Path

import pytest
from loket_shared.qt.ticket_window import TicketWindow
from PIL import Image
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def paper(folder: Path, name: str, height: int = 300) -> None:
    folder.mkdir(exist_ok=True)
    Image.new("L", (576, height), 255).save(folder / name)


def shown(window: TicketWindow) -> list[int]:
    return [label.pixmap().height() for label in window.findChildren(QLabel, "ticket")]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> TicketWindow:
    made = TicketWindow(tmp_path / "tiket", "id")
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_waits_for_a_folder_that_is_not_there_yet(window: TicketWindow, tmp_path: Path) -> None:
    window.look()
    waiting = window.findChild(QLabel, "waiting")
    assert waiting is not None
    assert waiting.text() == "Tiket keluar di sini."
    paper(tmp_path / "tiket", "1.png")
    window.look()
    assert len(shown(window)) == 1
    assert not waiting.isVisible()


def test_each_ticket_comes_out_once_and_the_newest_on_top(qtbot: QtBot, window: TicketWindow, tmp_path: Path) -> None:
    paper(tmp_path / "tiket", "1.png", 300)
    window.look()
    paper(tmp_path / "tiket", "2.png", 900)
    window.look()
    window.look()
    heights = shown(window)
    assert len(heights) == 2
    qtbot.waitUntil(lambda: len({label.y() for label in window.findChildren(QLabel, "ticket")}) == 2)
    top = min(window.findChildren(QLabel, "ticket"), key=lambda label: label.y())
    assert top.pixmap().height() == max(heights)


def test_half_written_and_foreign_files_are_passed_over(window: TicketWindow, tmp_path: Path) -> None:
    paper(tmp_path / "tiket", "1.png")
    (tmp_path / "tiket" / ".2.png.part").write_bytes(b"half")
    (tmp_path / "tiket" / "3.bin").write_bytes(b"escpos")
    (tmp_path / "tiket" / "4.png").write_bytes(b"no picture")
    window.look()
    assert len(shown(window)) == 1


def test_it_speaks_english_too(qtbot: QtBot, tmp_path: Path) -> None:
    made = TicketWindow(tmp_path, "en")
    qtbot.addWidget(made)
    assert made.windowTitle() == "Ticket printer (demo)"
