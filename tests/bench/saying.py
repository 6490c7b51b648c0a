"""What the measured programs have in common: they tell what they saw and when, and end with their standard input."""

import json
import sys
import time

from PySide6.QtCore import QCoreApplication, QSocketNotifier


def say(seen: str, **more: object) -> None:
    """Write one line with the instant of now."""
    at = time.perf_counter()
    sys.stdout.write(json.dumps({"seen": seen, "at": at, **more}) + "\n")
    sys.stdout.flush()


def end_with_input() -> QSocketNotifier:
    """Leave the event loop when whoever started this program closes its standard input."""
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(QCoreApplication.quit)
    return notifier
