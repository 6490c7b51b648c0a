"""On a real X screen with a window manager, each program alone as on its own machine: window, focus, keys, keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import BUDI
from PIL import Image
from stage import Stage
from x_screen import MISSING, WHY_NOT, XScreen

pytestmark = pytest.mark.skipif(bool(MISSING), reason=WHY_NOT)


@pytest.fixture
def on_x(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """A stage whose programs open their windows on a screen of their own."""
    with XScreen("1920x1920") as screen:
        monkeypatch.setenv("DISPLAY", screen.display)
        with Stage(tmp_path / "office", platform="xcb") as stage:
            yield stage


def test_the_keyboard_rises_and_types_where_the_visitor_touches(on_x: Stage, tmp_path: Path) -> None:
    on_x.open()
    kiosk = on_x.kiosk.agent
    kiosk.picture(tmp_path / "kiosk.png")  # the window manager is still placing the window
    on_x.visitor(BUDI).choose()
    kiosk.tap("phoneField")
    for digit in "0812":
        kiosk.tap(f"key:{digit}")
    kiosk.read("phoneField", "text", "0812")


def test_the_console_answers_its_keys(on_x: Stage) -> None:
    on_x.open()
    console = on_x.desk.agent
    console.key("F1")
    console.see("helpPanel")
    console.key("Escape")
    console.see("helpPanel", "hidden")


def test_the_wall_fills_its_window(on_x: Stage, tmp_path: Path) -> None:
    on_x.open()
    on_x.wall.agent.see("clock")
    on_x.wall.agent.picture(tmp_path / "wall.png")
    picture = Image.open(tmp_path / "wall.png").convert("RGB")
    assert picture.size == (1920, 1080)
    assert len(picture.resize((64, 36)).getcolors(64 * 36) or ()) > 20
