"""How every program starts and ends: its options, the application object, the last resort, one clean way out."""

import argparse
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication

from loket_shared.clock import SystemClock
from loket_shared.qt.faults import Faults, start_logging
from loket_shared.qt.fonts import load_fonts
from loket_shared.qt.garbage import Garbage
from loket_shared.qt.texts import Language
from loket_shared.qt.translations import use_language
from loket_shared.qt.wakeup import Wakeup

if TYPE_CHECKING:
    from loket_shared.qt.drive import Driver


@dataclass(frozen=True, slots=True)
class Options:
    """What may be said when a program is started; `drive` is an inherited socket for the agent, `begin` (aware) its clock's start."""

    config: Path | None = None
    drive: int | None = None
    windowed: bool = False
    size: QSize | None = None
    begin: datetime | None = None


def read_options(program: str, argv: Sequence[str] | None = None) -> Options:
    """Read the command line (sys.argv without the program when None); ends with a message and 2 when it is wrong."""
    parser = argparse.ArgumentParser(prog=f"loket {program}")
    parser.add_argument("--config", type=Path, metavar="FILE", help="settings of this machine (TOML)")
    parser.add_argument("--windowed", action="store_true", help="a normal window instead of the full screen")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window, for example 1080x1920")
    parser.add_argument("--drive", type=int, metavar="FD", help="inherited socket of the agent that plays the user")
    parser.add_argument("--begin", type=_instant, metavar="INSTANT", help="where a driven program's clock begins")
    words = parser.parse_args(argv)
    if words.begin is not None and words.drive is None:
        parser.error("--begin needs --drive: only a program that somebody plays may have another time")
    return Options(words.config, words.drive, words.windowed, words.size, words.begin)


def clock_of(options: Options) -> SystemClock:
    """Return the program's clock; a driven one may begin at another instant and be moved by the agent."""
    return SystemClock(options.begin)


@dataclass(frozen=True, slots=True)
class Started:
    """The application object and the program's last resort."""

    app: QGuiApplication
    faults: Faults


def application(
    program: str,
    *,
    widgets: bool,
    language: Language = "id",
    logs: Path | None = None,
    virtual_keyboard: bool = False,
) -> Started:
    """Make the application: log, exception hook, fonts, texts. Call it once, before anything of Qt's screens."""
    start_logging(program, logs)
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    if virtual_keyboard:
        os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    faults = Faults()
    faults.install()
    app = _widgets_application(faults) if widgets else QGuiApplication(["loket"])
    QCoreApplication.setApplicationName("Loket")
    QGuiApplication.setApplicationDisplayName("Loket")
    QGuiApplication.setDesktopFileName(f"loket-{program}")
    load_fonts()
    use_language(language)
    return Started(app, faults)


def run(started: Started, close: Callable[[], None], drive: int | None = None, clock: SystemClock | None = None) -> int:
    """Run until the last window closes, a signal asks to end, or the agent says quit; then `close()`; returns the code.

    `close` must end in this order: engine or windows, watcher, work, database.
    """
    wakeup, driver, garbage = Wakeup(), _driver(drive, clock), Garbage()
    try:
        return started.app.exec()
    finally:
        if driver is not None:
            driver.close()
        wakeup.close()
        close()
        garbage.close()
        started.faults.uninstall()


def _driver(fd: int | None, clock: SystemClock | None) -> "Driver | None":
    """Start the agent; its tools are loaded only for this."""
    if fd is None:
        return None
    from loket_shared.qt.drive import Driver  # noqa: PLC0415  # QtTest is for driven programs only

    return Driver(fd, clock)


def _widgets_application(faults: Faults) -> QGuiApplication:
    """Widgets are loaded only by the program that is made of them."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  # kiosk and wall start without widgets

    from loket_shared.qt.fault_dialog import show_fault  # noqa: PLC0415  # as above

    app = QApplication(["loket"])
    app.setStyle("Fusion")
    faults.happened.connect(show_fault)
    return app


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text}: not of the form 2026-12-30T14:00:00+07:00") from error
    if instant.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text}: says no zone, as in 2026-12-30T14:00:00+07:00")
    return instant


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"{text}: not of the form 1080x1920")
    return QSize(int(width), int(height))
