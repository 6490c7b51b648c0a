"""The desk's widgets over literal states: what they show, what they rest, what a press asks for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import operator_states as states
import pytest
from loket_operator.desk.clock import standards
from loket_operator.desk.screen import DeskScreen
from loket_operator.desk.state import CopyChoice, DeskState, Panel, Paper
from loket_operator.look import clothe
from loket_operator.words import Here
from loket_shared.qt.tokens import LIGHT
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

Call = tuple[str, tuple[object, ...]]


class Recorder:
    """Keeps what was asked for."""

    def __init__(self) -> None:
        self.asked: list[Call] = []

    def __getattr__(self, verb: str) -> Callable[..., None]:
        return lambda *words: self.asked.append((verb, words))


Drawn = Callable[[DeskState], tuple[DeskScreen, Recorder]]


@pytest.fixture
def drawn(dressed: QApplication, qtbot: QtBot) -> Drawn:
    assert dressed is not None

    def draw(state: DeskState) -> tuple[DeskScreen, Recorder]:
        verbs = Recorder()
        screen = DeskScreen(verbs, LIGHT, Here(states.ZONE), standards())
        qtbot.addWidget(screen)
        screen.resize(1366, 680)
        clothe(screen, LIGHT)
        screen.show_state(state, states.NOW)
        screen.show()
        QApplication.processEvents()
        verbs.asked.clear()
        return screen, verbs

    return draw


def named(screen: QWidget, name: str) -> QWidget:
    found = screen.findChildren(QWidget, name)
    assert len(found) == 1, f"{len(found)} are named {name}"
    return found[0]


def click(screen: QWidget, name: str) -> None:
    button = named(screen, name)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def text_of(screen: QWidget, name: str) -> str:
    shown = named(screen, name)
    assert isinstance(shown, QLabel)
    return shown.text()


def test_the_head_shows_number_person_and_clock(drawn: Drawn) -> None:
    screen, _ = drawn(states.SERVING)
    assert text_of(screen, "currentNumber") == "A027"
    assert text_of(screen, "visitorName") == "Budi Santoso — CV Cipta Karya Mandiri"
    about = "Penyedia · 0812 3456 7890 · FK-2026-000413 · kunjungan ke-3 · 1 pendamping"
    assert text_of(screen, "visitorAbout") == about
    assert text_of(screen, "stepClock") == "08.12 / 30.00"
    assert text_of(screen, "stepTitle") == "S3-09 Analisis"


def test_the_clock_runs_and_changes_colour_with_its_words(drawn: Drawn) -> None:
    screen, _ = drawn(states.SERVING)
    card = named(screen, "stepCard")
    assert card.property("kind") == "calm"
    screen.tick(states.ago(-20))
    assert (card.property("kind"), text_of(screen, "stepWords")) == ("amber", "sisa 01.48")
    screen.tick(states.ago(-30))
    assert (card.property("kind"), text_of(screen, "stepWords")) == ("red", "lewat 08.12")


def test_a_long_name_is_cut_with_a_tooltip(drawn: Drawn) -> None:
    screen, _ = drawn(states.LONG)
    assert named(screen, "visitorName").toolTip() == f"{states.LONG_NAME} — {states.LONG_FIRM}"
    short, _ = drawn(states.SERVING)
    assert named(short, "visitorName").toolTip() == ""


def test_markup_in_a_name_is_only_text(drawn: Drawn) -> None:
    evil = "<img src=x> & <b>Budi</b>"
    person = replace(states.PERSON, name=evil, organisation="")
    screen, _ = drawn(states.served(person=person))
    label = named(screen, "visitorName")
    assert isinstance(label, QLabel)
    assert label.text() == evil
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_only_the_acts_of_the_phase_are_on_the_screen(drawn: Drawn) -> None:
    screen, _ = drawn(states.CALLING)
    assert named(screen, "presentButton").isVisible()
    assert not named(screen, "finishButton").isVisible()
    assert not named(screen, "callNextButton").isEnabled()
    assert "A027" in named(screen, "callNextButton").toolTip()
    screen.show_state(states.SERVING, states.NOW)
    assert not named(screen, "skipButton").isVisible(), "never Lewati during service"


@pytest.mark.parametrize(
    ("state", "button", "call"),
    [
        (states.IDLE, "callNextButton", ("call_next", ())),
        (states.CALLING, "presentButton", ("present", ())),
        (states.CALLING, "recallButton", ("recall", ())),
        (states.CALLING, "skipButton", ("open_panel", (Panel.SKIP,))),
        (states.CALLED_THRICE, "skipButton", ("skip", ())),
        (states.CALLING, "withdrawButton", ("open_panel", (Panel.WITHDRAW,))),
        (states.FRESH, "promiseButton", ("open_panel", (Panel.PROMISE,))),
        (states.SERVING, "leaveButton", ("open_panel", (Panel.LEAVE,))),
        (states.SERVING, "finishButton", ("finish", ())),
        (states.SERVING, "correctButton", ("start_correcting", ())),
        (states.DICTATING, "numberGivenButton", ("number_given", ())),
        (states.FINISHING, "printButton", ("print_sheets", ())),
        (states.FINISHING, "copyHandedButton", ("choose_copy", (CopyChoice.HANDED,))),
        (states.FINISHING, "finishCancelButton", ("close_panel", ())),
        (states.CONFLICT, "takeTheirsButton", ("take_theirs", ())),
        (states.CONFLICT, "keepEditingButton", ("keep_editing", ())),
    ],
)
def test_a_press_asks_for_its_act(drawn: Drawn, state: DeskState, button: str, call: Call) -> None:
    screen, verbs = drawn(state)
    click(screen, button)
    assert verbs.asked == [call]


def test_an_act_that_is_not_legal_cannot_be_pressed(drawn: Drawn) -> None:
    screen, verbs = drawn(states.FRESH)
    click(screen, "finishButton")
    assert verbs.asked == []
    assert "Belum ada jawaban" in named(screen, "finishButton").toolTip()


def test_a_reason_is_given_at_one_press_or_in_own_words(drawn: Drawn) -> None:
    screen, verbs = drawn(states.DESK_STATES["skip-reason"])
    click(screen, "skipReason:1")
    own = named(screen, "skipReason")
    QTest.keyClicks(own, "  Sedang salat ")
    QTest.keyClick(own, Qt.Key.Key_Return)
    assert verbs.asked == [("skip", ("Pengunjung minta dilewati",)), ("skip", ("Sedang salat",))]


def test_a_blank_reason_is_not_sent(drawn: Drawn) -> None:
    screen, verbs = drawn(states.DESK_STATES["withdraw-reason"])
    own = named(screen, "withdrawReason")
    QTest.keyClicks(own, "   ")
    QTest.keyClick(own, Qt.Key.Key_Return)
    assert verbs.asked == []
    assert not named(screen, "withdrawReasonButton").isEnabled()


def test_the_promise_offers_a_working_day_and_sends_it(drawn: Drawn) -> None:
    screen, verbs = drawn(states.DESK_STATES["promise"])
    QTest.keyClicks(named(screen, "promiseNote"), "tanya Admin PPE")
    click(screen, "promiseSaveButton")
    assert verbs.asked == [("promise", (date(2026, 11, 25), "tanya Admin PPE"))]


def test_the_form_number_to_dictate_is_large(drawn: Drawn) -> None:
    screen, _ = drawn(states.DICTATING)
    number = named(screen, "dictateNumber")
    assert text_of(screen, "dictateNumber") == "FK-2026-000413"
    assert number.font().pixelSize() >= 36
    assert text_of(screen, "dictateDue") == "Janji kabar: Rabu, 25 November 2026"


def test_typing_goes_to_the_model_and_showing_a_state_does_not(drawn: Drawn) -> None:
    screen, verbs = drawn(states.FRESH)
    QTest.keyClicks(screen.case.answer.edit, "Ya")
    assert verbs.asked == [("type_answer", ("Y",)), ("type_answer", ("Ya",))]
    verbs.asked.clear()
    screen.show_state(states.SERVING, states.NOW)
    assert verbs.asked == []
    assert screen.case.answer.edit.toPlainText() == states.ANSWER


def test_nothing_can_be_written_before_the_visitor_is_here(drawn: Drawn) -> None:
    screen, verbs = drawn(states.CALLING)
    QTest.keyClicks(screen.case.answer.edit, "Ya")
    assert verbs.asked == []


def test_a_conflict_stands_beside_ones_own_text(drawn: Drawn) -> None:
    screen, _ = drawn(states.CONFLICT)
    theirs = named(screen, "otherVersion")
    assert theirs.isVisible()
    assert "Dewi Lestari" in text_of(screen, "otherVersionTitle")
    assert screen.case.answer.edit.toPlainText() == states.ANSWER
    left = theirs.mapTo(screen, theirs.rect().topRight()).x()
    assert left < screen.case.answer.mapTo(screen, screen.case.answer.rect().topLeft()).x()


def test_a_conflict_on_the_form_marks_the_fields_that_differ(drawn: Drawn) -> None:
    screen, _ = drawn(states.CORRECT_CONFLICT)
    assert "081234567899" in text_of(screen, "correctPhoneError")
    assert "1029305" in text_of(screen, "correctTenderError")
    assert text_of(screen, "correctNameError") == ""


def test_a_final_archive_needs_an_answer(drawn: Drawn) -> None:
    screen, _ = drawn(states.PROMISE_END)
    assert not named(screen, "archiveFinal").isEnabled()
    assert named(screen, "copyNoneButton").isVisible()
    answered, _ = drawn(states.PRINTED)
    assert named(answered, "archiveFinal").isEnabled()
    assert not named(answered, "copyNoneButton").isVisible()


def test_a_printer_that_failed_says_so_and_does_not_stop_the_end(drawn: Drawn) -> None:
    screen, verbs = drawn(states.PRINT_FAILED)
    assert "Pencetak A4 tidak terhubung." in text_of(screen, "paperState")
    click(screen, "finishButton")
    assert verbs.asked == [("finish", ())]


def test_several_visitors_have_tabs_and_one_has_none(drawn: Drawn) -> None:
    screen, verbs = drawn(states.TWO)
    click(screen, "visitorTab:B004")
    assert verbs.asked == [("choose_visitor", (states.TWO.visitors[1].ticket_id,))]
    alone, _ = drawn(states.SERVING)
    assert not named(alone, "visitorTabs").isVisible()


def test_a_service_without_form_shows_the_guest_book(drawn: Drawn) -> None:
    screen, _ = drawn(states.GUEST)
    guest = named(screen, "guestPane")
    assert isinstance(guest, QFrame)
    assert guest.isVisible()
    assert not named(screen, "promiseButton").isVisible()


def test_every_state_can_follow_every_other(drawn: Drawn) -> None:
    screen, verbs = drawn(states.IDLE)
    for first in states.DESK_STATES.values():
        for second in (first, states.SERVING, states.IDLE):
            screen.show_state(second, states.NOW)
    assert verbs.asked == [], "drawing asks for nothing"


def test_paper_that_comes_out_takes_the_keyboard_from_nobody_who_types(drawn: Drawn) -> None:
    printing = replace(states.PRINTED, finishing=replace(states.PRINTED.finishing, paper=Paper.PRINTING))
    screen, _ = drawn(printing)
    place = named(screen, "archiveLocationField")
    place.setFocus()
    screen.show_state(replace(printing, finishing=replace(printing.finishing, paper=Paper.PRINTED)), states.NOW)
    assert place.hasFocus()
    QTest.keyClicks(place, " ")
    assert screen.focusWidget() is place

    named(screen, "printButton").setFocus()
    screen.show_state(printing, states.NOW)
    screen.show_state(replace(printing, finishing=replace(printing.finishing, paper=Paper.PRINTED)), states.NOW)
    assert named(screen, "copyHandedButton").hasFocus()
