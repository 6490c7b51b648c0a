"""Where bugs and Qt's own complaints go: into the log, and before the person as a number to pass on, never as silence."""

import logging
import secrets
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

logger = logging.getLogger("loket")

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# The on-screen keyboard looks for a sound server it does without, and its own QML names a property twice; a window
# drawn off-screen has no window manager to talk to.
HARMLESS = (
    ("qt.multimedia.symbolsresolver", "pipewire"),
    ("qt.qml.propertyCache", "PopupList_QMLTYPE"),
    ("default", "This plugin does not support"),
)

LOG_BYTES = 2_000_000
LOG_FILES = 5

_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


def new_reference() -> str:
    """Return a short number that a person can read out and that is found again in the log."""
    signs = [secrets.choice(_SIGNS) for _ in range(6)]
    return "".join(signs[:3]) + "-" + "".join(signs[3:])


def start_logging(program: str, folder: Path | None) -> None:
    """Write the log to the terminal and, when a folder is given and writable, to <program>.log there."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    problem = None
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = folder / f"{program}.log"
            handlers.append(RotatingFileHandler(file, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"))
        except OSError as error:
            problem = error
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", handlers=handlers, force=True
    )
    logging.captureWarnings(capture=True)
    if problem is not None:
        logger.warning("no log file: %s", problem)


def qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass one of Qt's messages on to the log."""
    category = context.category or "qt"
    if any(category.startswith(start) and word in message for start, word in HARMLESS):
        return
    place = f" ({context.file}:{context.line})" if context.file else ""
    logging.getLogger(category).log(LEVELS[kind], "%s%s", message, place)


class Faults(QObject):
    """Catches every exception that nobody expected; `happened(reference)` tells the screen, on any thread's behalf."""

    happened = Signal(str)

    def install(self) -> None:
        """Become the process's last resort for exceptions and Qt's messages."""
        qInstallMessageHandler(qt_message)
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(args.exc_type, args.exc_value, args.exc_traceback)
        sys.unraisablehook = lambda args: self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def uninstall(self) -> None:
        """Leave exceptions and messages to Python and Qt again."""
        qInstallMessageHandler(None)
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log an exception under a new reference number and tell the screen; Ctrl+C stays Ctrl+C."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        reference = new_reference()
        logger.critical("internal error %s", reference, exc_info=(kind, error or kind(), trace))
        self.happened.emit(reference)
