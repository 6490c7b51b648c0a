"""The outside end of `--drive`: asks a running program to click, type, read and draw, one JSON line at a time."""

import json
import socket
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
T = TypeVar("T")

PATIENCE_MS = 10_000
"""How long a screen may take until it shows what is waited for; generous, because a slow machine is no fault."""


class ScreenError(AssertionError):
    """The program could not do what it was asked: no such item, not enabled, not shown in time, or gone."""


class Agent:
    """Speaks with one program. Every request is answered before the next is sent."""

    def __init__(self, name: str, connection: socket.socket) -> None:
        """Take over the socket; `name` only tells which program spoke in an error."""
        self.name = name
        self._connection = connection
        self._answers = connection.makefile("r", encoding="utf-8")
        self._count = 0

    def ask(self, verb: str, words: Mapping[str, Json] | None = None, *, patience_ms: int = PATIENCE_MS) -> Json:
        """Send one request and return the value of its answer."""
        self._count += 1
        said = f"{self.name}: {verb} {dict(words or {})}"
        self._connection.settimeout(patience_ms / 1000 + 20)
        try:
            self._connection.sendall(json.dumps({"id": self._count, "do": verb, **(words or {})}).encode() + b"\n")
            line = self._answers.readline()
        except OSError as error:
            raise ScreenError(f"{said}: no answer ({error})") from error
        if not line:
            raise ScreenError(f"{said}: the program ended")
        answer = json.loads(line)
        if answer["id"] != self._count:
            raise ScreenError(f"{said}: got the answer to another question")
        if not answer["ok"]:
            raise ScreenError(f"{said}: {answer['error']}")
        value: Json = answer.get("value")
        return value

    def see(self, name: str, state: str = "visible", *, patience_ms: int = PATIENCE_MS) -> None:
        """Wait until an item is visible, or enabled, hidden, gone."""
        self.ask("wait", {"name": name, "value": state, "timeout_ms": patience_ms}, patience_ms=patience_ms)

    def read(self, name: str, prop: str, value: Json, *, patience_ms: int = PATIENCE_MS) -> None:
        """Wait until a property of an item has the value."""
        words: Mapping[str, Json] = {"name": name, "property": prop, "value": value, "timeout_ms": patience_ms}
        self.ask("wait", words, patience_ms=patience_ms)

    def tap(self, name: str) -> None:
        """Touch an item as soon as a person could."""
        self.see(name, "enabled")
        self.ask("tap", {"name": name})

    def click(self, name: str) -> None:
        """Click an item as soon as a person could."""
        self.see(name, "enabled")
        self.ask("click", {"name": name})

    def type(self, name: str, text: str) -> None:
        """Type into a field as soon as a person could, in place of what it holds."""
        self.see(name, "enabled")
        self.ask("type", {"name": name, "text": text, "clear": True})

    def choose(self, name: str, text: str) -> None:
        """Choose an entry of a list or a drop-down by its text."""
        self.see(name, "enabled")
        self.ask("choose", {"name": name, "text": text})

    def click_row(self, name: str, text: str) -> None:
        """Click the row of a list or table in which a cell holds the text."""
        self.see(name, "enabled")
        self.ask("clickRow", {"name": name, "text": text})

    def key(self, key: str) -> None:
        """Press one key in the active window."""
        self.ask("key", {"key": key})

    def get(self, name: str, prop: str) -> Json:
        """Read a property of an item."""
        return self.ask("get", {"name": name, "property": prop})

    def text(self, name: str, prop: str = "text") -> str:
        """Read what an item says."""
        return str(self.get(name, prop))

    def rows(self, name: str) -> list[list[str]]:
        """Read the cells of a list or table, row by row."""
        rows = self.get(name, "rows")
        return [[str(cell) for cell in row] for row in rows if isinstance(row, list)] if isinstance(rows, list) else []

    def read_row(self, name: str, *cells: str) -> None:
        """Wait until a row of a list or table holds these cells; the error tells what it showed instead."""
        try:
            until(lambda: any(set(cells) <= set(row) for row in self.rows(name)), f"{cells} in {name}")
        except ScreenError as error:
            raise ScreenError(f"{error}; it shows {self.rows(name)}") from None

    def has(self, name: str) -> bool:
        """Whether an item is there and visible, at this moment."""
        try:
            return bool(self.get(name, "visible"))
        except ScreenError:
            return False

    def shot(self, path: Path) -> None:
        """Draw the window into a PNG file."""
        self.ask("shot", {"path": str(path)})

    def picture(self, path: Path, *, patience_ms: int = 1500) -> None:
        """Draw the window as soon as nothing moves in it any more, or the patience is over."""
        deadline = time.monotonic() + patience_ms / 1000
        before = b""
        while True:
            self.shot(path)
            now = path.read_bytes()
            if now == before or time.monotonic() > deadline:
                return
            before = now
            time.sleep(0.1)

    def tree(self, *, patience_ms: int = PATIENCE_MS) -> list[Json]:
        """Everything that has an objectName, for the reader of a failure."""
        things = self.ask("tree", patience_ms=patience_ms)
        return list(things) if isinstance(things, list) else []

    def quit(self) -> None:
        """Ask the program to end as if its window had been closed."""
        self.ask("quit")

    def close(self) -> None:
        """Give the socket back."""
        self._answers.close()
        self._connection.close()


def until(look: Callable[[], T | None], what: str, *, patience_ms: int = PATIENCE_MS) -> T:
    """Return the first truthy result of `look()`; looks fifty times a second and gives up with `what`."""
    deadline = time.monotonic() + patience_ms / 1000
    while not (found := look()):
        if time.monotonic() > deadline:
            raise ScreenError(f"waited {patience_ms} ms in vain for {what}")
        time.sleep(0.02)
    return found
