"""Every state of the kiosk as it is really drawn: large enough, clear enough, nothing cut off, nothing on top of another."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from kiosk_measures import Measured
from kiosk_pictures import kiosk_pictures
from kiosk_window import StillKiosk
from loket_kiosk.flow.state import Look
from PySide6.QtCore import QDeadlineTimer, QSize
from PySide6.QtGui import QGuiApplication

pytestmark = pytest.mark.usefixtures("indonesian")

WAYS = {"upright": QSize(1080, 1920), "wide": QSize(1920, 1080)}
LOOKS = {"plain": Look(), "large-english-contrast-low": Look("en", large=True, contrast=True, low=True)}
REACH = {"upright": 0.3, "wide": 0.2}
PICTURES = {picture.name: picture for picture in kiosk_pictures()}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def still(way: str) -> Iterator[StillKiosk]:
    kiosk = StillKiosk(WAYS[way])
    yield kiosk
    kiosk.close()


def settle() -> None:
    end = QDeadlineTimer(15)
    while not end.hasExpired():
        QGuiApplication.processEvents()


def drawn(kiosk: StillKiosk, name: str, look: Look) -> Measured:
    kiosk.show(replace(PICTURES[name].state, look=look))
    settle()
    return Measured(kiosk.window.window)


@pytest.mark.parametrize("look", LOOKS)
def test_everything_can_be_read_hit_and_reached(still: StillKiosk, look: str, way: str) -> None:
    found = []
    for name in PICTURES:
        measured = drawn(still, name, LOOKS[look])
        complaints = [*measured.complaints()]
        if LOOKS[look].low and not QGuiApplication.inputMethod().isVisible():
            complaints += measured.too_high(REACH[way])
        if not {"helpButton", "resumeButton", "stillHere"} & {target.name for target in measured.targets}:
            complaints.append("no way to call an officer")
        found += [f"{name}: {complaint}" for complaint in complaints]
    assert not found, "\n".join(found)
