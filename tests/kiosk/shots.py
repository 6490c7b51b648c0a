"""A picture of the kiosk in every state: upright and wide, and in the looks that a visitor may choose."""

from dataclasses import replace
from pathlib import Path

from kiosk_pictures import kiosk_pictures
from kiosk_window import StillKiosk
from loket_kiosk.flow.state import Look
from loket_shared.qt.start import application
from PySide6.QtCore import QDeadlineTimer, QSize
from PySide6.QtGui import QGuiApplication

WAYS = {"upright": QSize(1080, 1920), "wide": QSize(1920, 1080)}
LOOKS = {
    "": Look(),
    "-english": Look(language="en"),
    "-large": Look(large=True),
    "-contrast": Look(contrast=True),
    "-low": Look(low=True),
    "-all": Look("en", large=True, contrast=True, low=True),
}

SAMPLES = {
    "welcome",
    "welcome-disturbed",
    "closed-too-late",
    "identity-missing",
    "problem-code",
    "review-missing",
    "number-paper-out",
    "status-called",
    "help",
    "pin-wrong",
    "still-here",
}
"""The states that are drawn in every look; all others in the plain one, the test of the screens measures the rest."""


def shots(out: Path) -> None:
    """Draw every state into the folder; one window a way, as at the office."""
    started = application("kiosk", widgets=False, virtual_keyboard=True)
    for way, size in WAYS.items():
        for pin in (True, False):
            kiosk = StillKiosk(size, pin=pin)
            for picture in kiosk_pictures():
                if picture.pin is pin:
                    for name, look in (LOOKS if picture.name in SAMPLES else {"": Look()}).items():
                        kiosk.show(replace(picture.state, look=look))
                        _settle()
                        target = out / f"{picture.name}{name}-{way}.png"
                        assert kiosk.window.window.grabWindow().save(str(target)), target
            kiosk.close()
    started.faults.uninstall()


def _settle() -> None:
    end = QDeadlineTimer(260)
    while not end.hasExpired():
        QGuiApplication.processEvents()
