"""Reads requests from an inherited socket, one JSON line each, and answers them without ever stopping the screen.

    {"id": 1, "do": "click", "name": "confirmButton"}          ->  {"id": 1, "ok": true, "value": null}
    {"id": 2, "do": "wait", "name": "number", "property": "text", "value": "A027", "timeout_ms": 5000}

Verbs: tap, click {double}, type {text, clear}, key {key}, clickRow {text, double}, choose {text}, check {value},
get {property}, wait {property, value | value: exists, gone, visible, hidden, enabled}, shot {path}, tree, clock {seconds}
(moves the program's clock), quit. All but key, tree, clock and quit take {name}; shot may.
"""

import json
import logging
import socket
from collections import deque
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QWindow

from loket_shared.clock import SystemClock
from loket_shared.qt.drive import values
from loket_shared.qt.drive.find import DriveError, find, find_all, forget, front, is_enabled, is_visible
from loket_shared.qt.drive.hands import Hands
from loket_shared.qt.drive.values import Json

logger = logging.getLogger(__name__)

Request = dict[str, Any]

POLL_MS = 15
DEFAULT_PATIENCE_MS = 10_000
SEND_SECONDS = 10
MAY_OPEN_A_DIALOG = ("tap", "click", "key", "clickRow")


class Driver(QObject):
    """Serves one connection until it ends; then the program ends too, so that none is left behind."""

    def __init__(self, fd: int, clock: SystemClock | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._socket = socket.socket(fileno=fd)
        self._socket.settimeout(SEND_SECONDS)
        self._hands = Hands()
        self._unread = b""
        self._requests: deque[Request] = deque()
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._verbs: dict[str, Callable[[Request], Json]] = {
            "tap": lambda r: self._hands.tap(find(r["name"])),
            "click": lambda r: self._hands.click(find(r["name"]), double=bool(r.get("double"))),
            "type": lambda r: self._hands.type(find(r["name"]), r["text"], clear=bool(r.get("clear"))),
            "key": self._key,
            "clickRow": lambda r: self._hands.click_row(find(r["name"]), r["text"], double=bool(r.get("double"))),
            "choose": lambda r: self._hands.choose(find(r["name"]), r["text"]),
            "check": lambda r: self._hands.check(find(r["name"]), bool(r["value"])),
            "get": lambda r: values.read(find(r["name"]), r["property"]),
            "shot": lambda r: values.shot(Path(r["path"]), find(r["name"]) if "name" in r else None),
            "tree": lambda _: values.tree(),
            "clock": lambda r: self._move_clock(float(r["seconds"])),
        }

    def close(self) -> None:
        """Stop listening and close the connection; may be called twice."""
        self._notifier.setEnabled(False)
        self._socket.close()

    def _read(self) -> None:
        """Take what came; it is served from a timer, because a click may open a dialog and not return before it ends."""
        try:
            data = self._socket.recv(65536)
        except OSError:
            data = b""
        if not data:
            logger.info("the driver's connection ended")
            self.close()
            QCoreApplication.exit(0)
            return
        *lines, self._unread = (self._unread + data).split(b"\n")
        for line in lines:
            self._requests.append(json.loads(line))
            QTimer.singleShot(0, self, self._serve)

    def _serve(self) -> None:
        forget()
        request = self._requests.popleft()
        match request["do"]:
            case "quit":
                self._answer(request, None)
                QCoreApplication.exit(0)
            case "wait":
                self._wait(request, QDeadlineTimer(int(request.get("timeout_ms", DEFAULT_PATIENCE_MS))))
            case verb if verb in self._verbs:
                self._act(request, self._verbs[verb])
            case verb:
                self._refuse(request, f"unknown verb {verb}")

    def _act(self, request: Request, verb: Callable[[Request], Json]) -> None:
        """Do it and answer; an act that opens a dialog with a loop of its own is answered as soon as that stands."""
        once = _Once()
        if request["do"] in MAY_OPEN_A_DIALOG:
            self._answer_from_dialog(request, once, front())
        try:
            value = verb(request)
        except Exception as error:  # whatever it was, the asker waits for an answer
            if once.first():
                self._refuse(request, _reason(error))
        else:
            if once.first():
                self._answer(request, value)

    def _answer_from_dialog(self, request: Request, once: "_Once", before: QWindow | None) -> None:
        def look() -> None:
            if once.spent:
                return
            if front() in (None, before):
                QTimer.singleShot(POLL_MS, self, look)
            elif once.first():
                self._answer(request, None)

        QTimer.singleShot(POLL_MS, self, look)

    def _key(self, request: Request) -> None:
        if "name" in request:
            self._hands.click(find(request["name"]))
        self._hands.key(request["key"])

    def _move_clock(self, seconds: float) -> Json:
        """Move the program's clock on, or back; returns the instant that it shows now."""
        if self._clock is None:
            raise DriveError("this program has no clock that can be moved")
        self._clock.offset += timedelta(seconds=seconds)
        return self._clock.now().isoformat()

    def _wait(self, request: Request, deadline: QDeadlineTimer) -> None:
        """Look now and again; `last` tells the asker what was there instead."""
        forget()
        try:
            reached, last = _looked(request)
        except DriveError as error:
            reached, last = False, str(error)
        if reached:
            self._answer(request, None)
        elif deadline.hasExpired():
            self._refuse(request, f"waited in vain, last: {last}")
        else:
            QTimer.singleShot(POLL_MS, self, lambda: self._wait(request, deadline))

    def _answer(self, request: Request, value: Json) -> None:
        self._send({"id": request.get("id"), "ok": True, "value": value})

    def _refuse(self, request: Request, error: str) -> None:
        self._send({"id": request.get("id"), "ok": False, "error": error})

    def _send(self, answer: dict[str, Json]) -> None:
        try:
            self._socket.sendall(json.dumps(answer).encode() + b"\n")
        except OSError as error:
            logger.info("the driver is gone: %s", error)


class _Once:
    """True for the first who asks."""

    def __init__(self) -> None:
        self.spent = False

    def first(self) -> bool:
        """Tell whether nobody asked before."""
        spent, self.spent = self.spent, True
        return not spent


def _reason(error: Exception) -> str:
    match error:
        case DriveError():
            return str(error)
        case KeyError():
            return f"{error} is missing"
        case _:
            logger.error("the agent failed", exc_info=error)
            return f"the agent failed: {error!r}"


def _looked(request: Request) -> tuple[bool, Json]:
    """Return whether what is waited for is there, and what is there."""
    wanted = request["value"]
    if "property" in request:
        now = values.read(find(request["name"]), request["property"])
        return now == wanted, now
    things = find_all(request["name"])
    states = {
        "exists": bool(things),
        "gone": not things,
        "visible": any(is_visible(thing) for thing in things),
        "hidden": not any(is_visible(thing) for thing in things),
        "enabled": any(is_visible(thing) and is_enabled(thing) for thing in things),
    }
    if wanted not in states:
        raise DriveError(f"cannot wait for {wanted}")
    return states[wanted], states
