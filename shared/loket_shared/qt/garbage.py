"""Python's garbage is collected on the GUI thread only, because a Qt object must not die on another one.

Python collects on whichever thread happens to allocate, mostly a worker that reads the database; a screen's discarded
objects in a cycle then end there, and the process aborts.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 500


def collect_due() -> None:
    """Collect as many generations as Python itself would by now."""
    for generation, threshold in enumerate(gc.get_threshold()):
        if gc.get_count()[generation] <= threshold:
            break
        gc.collect(generation)


class Garbage(QObject):
    """Takes Python's collector over for as long as it lives; make it on the GUI thread.

    What the program is made of by then, modules above all, stays as long as it runs and is never looked through again.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()

    def close(self) -> None:
        """Give the collector back to Python."""
        self._timer.stop()
        gc.enable()
