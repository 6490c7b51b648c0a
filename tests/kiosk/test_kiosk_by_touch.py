"""The kiosk as a visitor uses it: fingers on the screen, letters on its keyboard, mistakes, second thoughts."""

import pytest
import zxingcpp
from kiosk_front import Front, FrontMaker
from loket_kiosk.flow import edits
from loket_kiosk.flow.draft import Draft
from loket_kiosk.flow.state import Look, Screen
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest


def test_from_welcome_to_the_number_and_away(front: Front) -> None:
    front.to_review()
    assert front.text("value:phone") == "0812 3456 7890"
    front.tap_and_wait("confirmButton")
    assert front.text("numberLabel") == "A001"
    assert front.text("formLabel") == "FK-2026-000001"
    assert front.text("aheadText") == "Tidak ada antrean sebelum Anda"
    front.tap("doneButton")
    assert front.screen is Screen.WELCOME


def test_letters_and_digits_come_from_the_keyboard_on_the_screen(front: Front) -> None:
    front.tap("service:A")
    front.tap("nameField")
    front.type_on_screen("S")
    front.type_on_screen("iti")
    assert front.text("nameField") == "Siti"
    front.tap("phoneField")
    front.type_on_screen("0812")
    assert front.text("phoneField") == "0812"
    front.tap("key:HideKeyboard")
    assert not QGuiApplication.inputMethod().isVisible()
    assert front.bench.kiosk.state.draft.identity.name == "Siti"


def test_enter_goes_from_field_to_field_and_after_the_last_the_keyboard_goes(front: Front) -> None:
    front.tap("service:A")
    front.tap("nameField")
    for field in ("organisation", "address", "phone", "email"):
        front.tap("key:Enter")
        assert front.find(f"{field}Field").property("activeFocus")
    front.tap("key:Enter")
    assert not QGuiApplication.inputMethod().isVisible()


@pytest.mark.parametrize("way", ["upright", "wide"])
@pytest.mark.parametrize("look", [Look(), Look(large=True, low=True)])
def test_the_field_in_use_and_its_fault_stay_above_the_keyboard(front_of: FrontMaker, way: str, look: Look) -> None:
    front = front_of(way)
    front.bench.kiosk.show(edits.look(front.bench.kiosk.state, look))
    front.tap("service:A")
    for field in ("name", "organisation", "address", "phone"):
        front.tap("nextButton")
        front.settle(80)
        fault, keyboard = front.place(f"{field}Error"), front.place("keyboardPanel")
        assert front.find(f"{field}Field").property("activeFocus")
        assert fault.bottom() <= front.place("scroll").bottom() + 1
        assert fault.bottom() <= keyboard.top()
        front.type(f"{field}Field", "0812 3456 7890")
        assert not front.sees(f"{field}Error")


def test_a_double_tap_takes_one_number(front: Front) -> None:
    front.to_review()
    at = front.place("confirmButton").center().toPoint()
    for _ in range(3):
        QTest.mouseClick(front.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    front.bench.drain()
    front.settle()
    assert len(front.bench.tickets) == 1
    assert front.text("numberLabel") == "A001"


def test_back_and_forth_keeps_everything(front: Front) -> None:
    front.to_review()
    front.tap("fix:name")
    assert front.find("nameField").property("activeFocus")
    front.type("nameField", "Siti R. Putri")
    front.tap_and_wait("nextButton")
    assert front.text("value:name") == "Siti R. Putri"
    for _ in range(3):
        front.tap("backButton")
    assert front.screen is Screen.WELCOME
    front.tap("service:A")
    assert front.text("nameField") == "Siti R. Putri"
    front.tap("nextButton")
    assert front.text("textField") == "Unggah dokumen berhenti di 80%"


def test_what_is_missing_is_said_beside_it_and_one_press_away(front: Front) -> None:
    front.to_problem()
    front.tap_and_wait("nextButton")
    assert front.text("missing:text").startswith("Permasalahan belum diisi.")
    front.tap("fix:text")
    assert front.sees("textError")
    front.type("textField", "Tidak dapat masuk")
    assert not front.sees("textError")
    front.tap_and_wait("nextButton")
    assert front.text("confirmButton") == "Ambil nomor"


def test_choices_are_one_of_many_and_can_be_taken_back(front: Front) -> None:
    front.to_problem()
    groups = front.bench.kiosk.state.facts
    assert groups is not None
    first, second = (group.code for group in groups.groups[:2])
    front.tap(f"group:{first}")
    front.tap(f"group:{second}")
    assert [front.find(f"group:{code}").property("checked") for code in (first, second)] == [False, True]
    front.tap(f"group:{second}")
    assert not front.find(f"group:{second}").property("checked")
    front.tap("kind:pengaduan")
    front.tap("kind:pengaduan")
    assert front.find("kind:pengaduan").property("checked")


@pytest.mark.parametrize(("field", "kept"), [("textField", 2000), ("nameField", 120)])
def test_a_megabyte_pasted_is_cut_at_once_and_said(front: Front, field: str, kept: int) -> None:
    front.to_problem()
    if field == "nameField":
        front.tap("backButton")
    front.tap(field)
    QGuiApplication.clipboard().setText("Unggah gagal. " * 75_000)
    front.hands.key("Ctrl+A")
    front.hands.key("Ctrl+V")
    front.settle(1)
    assert len(front.text(field)) == kept
    assert front.sees(field.replace("Field", "Error"))


def test_silence_asks_then_wipes_also_clipboard_and_undo(front: Front) -> None:
    front.tap("service:A")
    front.fill_identity()
    QGuiApplication.clipboard().setText("Siti Rahmawati")
    for _ in range(90):
        front.bench.kiosk.second_passed()
    front.settle()
    assert front.sees("countdown")
    assert front.text("countdownSeconds") == "30"
    front.tap("stillHere")
    assert not front.sees("countdown")
    assert front.text("nameField") == "Siti Rahmawati"
    for _ in range(120):
        front.bench.kiosk.second_passed()
    front.settle()
    assert (front.screen, front.bench.kiosk.state.draft) == (Screen.WELCOME, Draft())
    assert QGuiApplication.clipboard().text() == ""
    front.tap("service:A")
    front.tap("nameField")
    front.hands.key("Ctrl+Z")
    front.hands.key("Ctrl+V")
    front.settle()
    assert front.text("nameField") == ""


def test_any_touch_answers_the_question(front: Front) -> None:
    front.tap("service:A")
    for _ in range(100):
        front.bench.kiosk.second_passed()
    front.settle()
    window = front.window.window
    middle = QPoint(window.width() // 2, window.height() // 2)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    front.settle()
    assert not front.sees("countdown")
    assert front.screen is Screen.IDENTITY


def test_english_large_and_sharp_until_the_next_visitor(front: Front) -> None:
    for switch in ("languageEn", "largeText", "contrast", "lowPosition"):
        front.tap(switch)
    assert front.text("title") == "Welcome."
    assert front.bench.kiosk.state.look == Look("en", large=True, contrast=True, low=True)
    colour = front.window.window.color().name()
    assert colour == "#000000"
    for _ in range(120):
        front.bench.kiosk.second_passed()
    front.settle()
    assert front.text("title") == "Selamat datang."
    assert front.window.window.color().name() != colour


def test_help_from_the_middle_of_the_form_and_back(front: Front) -> None:
    front.to_problem()
    front.type("textField", "Bagaimana cara…")
    front.tap_and_wait("helpButton")
    assert (front.screen, [code for _, code, _ in front.bench.worries]) == (Screen.HELP, ["help"])
    assert not front.sees("textField")
    front.tap_and_wait("resumeButton")
    assert front.text("textField") == "Bagaimana cara…"
    assert front.bench.worries == []


def test_priority_is_asked_without_a_word_about_why(front: Front) -> None:
    front.tap("priorityButton")
    assert "giliran prioritas" in front.text("priorityText")
    front.to_review()
    front.tap_and_wait("confirmButton")
    assert [row.priority for row in front.bench.tickets] == [True]


def test_the_qr_code_on_the_screen_reads_back(front: Front) -> None:
    front.to_review()
    front.tap_and_wait("confirmButton")
    front.settle(100)
    image = front.window.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    picture = Image.frombytes(
        "RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGB", image.bytesPerLine()
    )
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == front.find("qr").property("value")
    assert code.text.startswith("LK1:")


def test_a_lost_database_says_so_and_goes_on_by_itself(front: Front) -> None:
    front.to_review()
    front.bench.door.away = True
    front.tap_and_wait("confirmButton")
    assert front.sees("awayBanner")
    assert front.text("value:name") == "Siti Rahmawati"
    front.bench.door.away = False
    front.tap_and_wait("tryAgainButton")
    assert front.text("numberLabel") == "A001"
    assert not front.sees("awayBanner")


def test_status_by_hand_from_the_first_screen(front: Front) -> None:
    front.bench.office.issued()
    front.tap("statusCard")
    front.type("statusField", "a001")
    front.tap_and_wait("checkButton")
    assert (front.text("statusLabel"), front.text("statusText")) == (
        "A001",
        "Anda berikutnya. Mohon tetap di ruang tunggu.",
    )
    front.tap("backButton")
    front.tap("statusCard")
    assert front.text("statusField") == ""
    assert not front.sees("statusText")
