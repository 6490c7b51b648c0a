"""What lies on the wall's own machine: the office's pictures and the switches that staff set there."""

from pathlib import Path
from shutil import copyfile
from typing import Protocol

import pytest
from loket_display import switches
from loket_display.album import Album, pictures
from PySide6.QtGui import QImage


class Manual(Protocol):
    """Work driven by hand."""

    waiting: int

    def run_next(self) -> None: ...
    def drain(self) -> None: ...


def test_pictures_come_in_the_order_of_their_names(tmp_path: Path, work: Manual) -> None:
    QImage(1, 1, QImage.Format.Format_RGB32).save(str(tmp_path / "a.png"))
    for name in ("b.JPG", "c.txt", "d.png.part", "é 1%.webp"):
        copyfile(tmp_path / "a.png", tmp_path / name)
    (tmp_path / "z.png").mkdir()
    (tmp_path / "broken.png").write_bytes(b"no picture")
    shown: list[list[str]] = []
    album = Album(tmp_path, work, shown.append)  # type: ignore[arg-type]  # as above
    album.start()
    work.drain()
    assert [address.rsplit("/", 1)[1] for address in shown[0]] == ["a.png", "b.JPG", "é 1%25.webp"]
    (tmp_path / "a.png").unlink()
    album.look()
    work.drain()
    assert len(shown[1]) == 2


def test_a_folder_that_is_not_there_holds_no_pictures(tmp_path: Path) -> None:
    assert pictures(tmp_path / "nowhere") == []
    QImage(1, 1, QImage.Format.Format_RGB32).save(str(tmp_path / "one.png"))
    assert len(pictures(tmp_path)) == 1
    assert pictures(tmp_path / "one.png") == []


@pytest.mark.parametrize("content", ["", "[]", "{", '{"muted": 1}', '{"high_contrast": true}', "\x00"])
def test_switches_that_cannot_be_read_are_off(tmp_path: Path, content: str) -> None:
    file = tmp_path / "display.json"
    assert switches.load(file) == switches.Switches()
    file.write_text(content, encoding="utf-8")
    assert switches.load(file) == switches.Switches()


def test_switches_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "new" / "display.json"
    switches.save(file, switches.Switches(muted=True, high_contrast=True))
    assert switches.load(file) == switches.Switches(muted=True, high_contrast=True)
    switches.save(tmp_path, switches.Switches())
    assert switches.load(tmp_path) == switches.Switches()
