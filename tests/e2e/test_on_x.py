"""On a real X screen with a window manager: full screens, the focus, the on-screen keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from stage import BUDI, Stage
from x_screen import MISSING, WHY_NOT, XScreen

pytestmark = pytest.mark.skipif(bool(MISSING), reason=WHY_NOT)


@pytest.fixture
def on_x(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """A stage whose programs open windows on a screen of their own."""
    with XScreen() as screen:
        monkeypatch.setenv("DISPLAY", screen.display)
        with Stage(tmp_path / "office", platform="xcb") as stage:
            stage.open()
            stage.start_all()
            stage.kiosk.agent.picture(tmp_path / "kiosk.png")  # the window manager is still placing the window
            yield stage


def test_the_keyboard_rises_and_types_where_the_visitor_touches(on_x: Stage) -> None:
    on_x.visitor(BUDI).choose()
    kiosk = on_x.kiosk.agent
    kiosk.tap("phoneField")
    for digit in "0812":
        kiosk.tap(f"key:{digit}")
    kiosk.read("phoneField", "text", "0812")


def test_the_console_answers_its_keys(on_x: Stage) -> None:
    on_x.wait_in_queue(BUDI)
    on_x.desk.wait_for_queue(["A001"])
    on_x.desk.call_next()
    on_x.hall.see_call("A001", "Loket 3")
