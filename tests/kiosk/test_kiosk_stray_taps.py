"""Taps that nobody meant: the second one of a double tap on a new screen, and what lies beneath the question."""

import pytest
from kiosk_front import Front, FrontMaker
from kiosk_states import welcome
from loket_kiosk.flow import quiet
from loket_kiosk.flow.state import Notice, Screen
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent


def tap(front: Front, place: QPointF, at: int) -> None:
    """Touch a place of the window at an instant of its own clock, in milliseconds, and let the database answer."""
    button = Qt.MouseButton.LeftButton
    window = front.window.window
    for kind, down in ((QEvent.Type.MouseButtonPress, button), (QEvent.Type.MouseButtonRelease, Qt.MouseButton(0))):
        event = QMouseEvent(kind, place, window.mapToGlobal(place), button, down, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at)
        QCoreApplication.sendEvent(window, event)
    front.bench.drain()
    front.settle()


def test_the_second_of_a_double_tap_does_not_skip_the_next_screen(front_of: FrontMaker) -> None:
    front = front_of("wide")
    front.to_problem()
    front.type("textField", "Unggah berhenti")
    at = front.place("nextButton").center()
    tap(front, at, 1_000)
    assert front.screen is Screen.REVIEW
    assert front.place("confirmButton").contains(at), "the number lies under the same finger"
    for hasty in (1_250, 1_500, 1_899):
        tap(front, at, hasty)
        assert (front.screen, front.bench.tickets) == (Screen.REVIEW, [])
    tap(front, at, 2_400)
    assert len(front.bench.tickets) == 1


def test_quick_taps_on_one_screen_all_count(front: Front) -> None:
    front.tap("service:A")
    at = front.place("companionsMore").center()
    for moment in (1_000, 1_150, 1_300):
        tap(front, at, moment)
    assert front.bench.kiosk.state.draft.identity.companions == 3


@pytest.mark.parametrize("way", ["upright", "wide"])
@pytest.mark.parametrize("name", ["nextButton", "backButton", "helpButton", "languageEn", "kind:pengaduan"])
def test_an_answer_to_the_question_does_nothing_else(front_of: FrontMaker, way: str, name: str) -> None:
    front = front_of(way)
    front.to_problem()
    place = front.place(name).center()
    for _ in range(95):
        front.bench.kiosk.second_passed()
    front.settle()
    assert front.sees("countdown")
    before = front.bench.kiosk.state
    tap(front, place, 1_000)
    state = front.bench.kiosk.state
    assert not front.sees("countdown")
    assert (state.screen, state.look, state.draft, state.visit) == (
        before.screen,
        before.look,
        before.draft,
        before.visit,
    )
    assert quiet.remaining(state) is None


def test_what_the_kiosk_has_to_tell_outlasts_a_double_tap() -> None:
    told = welcome(notice=Notice.TAKEN_OVER)
    assert quiet.touched(told).notice is Notice.TAKEN_OVER
