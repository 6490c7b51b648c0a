"""A scanner that types: told from a person by its speed, taken where it is wanted, undone where it is not."""

import pytest
from kiosk_front import Front
from loket_kiosk.flow import edits
from loket_kiosk.flow.state import Screen
from loket_kiosk.scan import Scanner
from loket_shared.services.act import new_key
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent


class Typist:
    """Types into a scanner at a given speed."""

    def __init__(self) -> None:
        self.now = 100.0
        self.scanner = Scanner(lambda: self.now)
        self.scans: list[str] = []
        self.begun = 0
        self.scanner.scanned.connect(self.scans.append)
        self.scanner.began.connect(self._count)

    def _count(self) -> None:
        self.begun += 1

    def type(self, text: str, gap: float) -> bool:
        taken = False
        for letter in text:
            self.now += gap
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
            taken = self.scanner.key(key, letter)
        return taken


@pytest.fixture
def typist(qapp: QGuiApplication) -> Typist:
    assert qapp is not None
    return Typist()


def test_a_burst_that_ends_in_enter_is_a_scan(typist: Typist) -> None:
    assert typist.type("LK1:HXK7P4Q2M9RTVC3NWEZA\n", 0.006)
    assert typist.scans == ["LK1:HXK7P4Q2M9RTVC3NWEZA"]
    assert typist.begun == 1


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("LK1:HXK7P4Q2M9RTVC3NWEZA\n", 0.06),
        ("8991002101234\n", 0.005),
        ("Siti Rahmawati\n", 0.005),
        ("LK1:" + "A" * 80 + "\n", 0.005),
        ("LK1:HXK7P4Q2M9RTVC3NWEZA", 0.005),
        ("\n", 0.005),
    ],
)
def test_people_other_codes_and_noise_are_no_scans(typist: Typist, text: str, gap: float) -> None:
    assert not typist.type(text, gap)
    assert typist.scans == []


def test_a_pause_begins_a_new_burst(typist: Typist) -> None:
    typist.type("abc", 0.005)
    typist.now += 1
    assert typist.type("lk1:abc\n", 0.005)
    assert typist.scans == ["LK1:ABC"]


def test_a_machine_that_is_slow_with_its_keys_still_knows_a_scan(typist: Typist) -> None:
    for at, letter in enumerate("LK1:HXK7P4Q2M9RTVC3NWEZA\n"):
        typist.now += 0.09
        key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
        typist.scanner.key(key, letter, 5_000 + 6 * at)
    assert (typist.scans, typist.begun) == (["LK1:HXK7P4Q2M9RTVC3NWEZA"], 1)


@pytest.fixture
def scanning(front: Front) -> Front:
    """A kiosk whose scanner is wired as in the program."""
    kiosk = front.bench.kiosk
    before = [kiosk.state]
    scanner = front.touch.scanner
    scanner.began.connect(lambda: before.__setitem__(0, kiosk.state))
    scanner.scanned.connect(lambda code: kiosk.show(edits.scanned(kiosk.state, before[0], code, new_key())))
    return front


def scan(front: Front, code: str) -> None:
    window = front.window.window
    for letter in f"{code}\r":
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    front.bench.drain()
    front.settle()


def test_a_ticket_held_to_the_scanner_at_the_first_screen_shows_its_state(scanning: Front) -> None:
    given = scanning.bench.office.issued()
    scan(scanning, given.reference)
    assert (scanning.screen, scanning.text("statusLabel")) == (Screen.STATUS, "A001")
    assert scanning.text("statusField") == "A001"


def test_a_second_scan_in_the_status_field_replaces_the_first(scanning: Front) -> None:
    first, second = scanning.bench.office.issued(), scanning.bench.office.issued()
    scanning.tap("statusCard")
    scanning.tap("statusField")
    for given in (first, second):
        scan(scanning, given.reference)
        assert scanning.text("statusLabel") == given.label


def test_a_scan_into_the_form_leaves_no_trace(scanning: Front) -> None:
    given = scanning.bench.office.issued()
    scanning.tap("service:A")
    scanning.type("nameField", "Siti")
    scanning.settle(60)
    scan(scanning, given.reference)
    assert (scanning.screen, scanning.text("nameField")) == (Screen.IDENTITY, "Siti")
