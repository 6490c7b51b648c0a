"""A QML program that the agent's tests start: fields, chips made by a Repeater, a Loader, a Popup, a list, a keyboard."""

import sys
from pathlib import Path

from loket_shared.qt.engine import new_engine
from loket_shared.qt.start import application, read_options, run

if __name__ == "__main__":
    options = read_options("kiosk", sys.argv[1:])
    started = application("kiosk", widgets=False, virtual_keyboard=True)
    engine = new_engine()
    engine.load(str(Path(__file__).with_suffix(".qml")))

    def close() -> None:
        global engine  # noqa: PLW0603  # the engine must go before the application
        del engine

    raise SystemExit(run(started, close, options.drive))
