"""What an IMAP server says: its lines and literals, read within bounds and taken apart."""

import re
import time
from dataclasses import dataclass

from loket_shared.devices.mail.outcomes import Reason
from loket_shared.devices.mail.wire import Wire, WireError

_STATUS = re.compile(rb"(\S+) (OK|NO|BAD|BYE|PREAUTH)\b ?(?:\[([^\]]*)\])? ?(.*)", re.IGNORECASE | re.DOTALL)
_LITERAL = re.compile(rb"~?\{(\d{1,10})\+?\}$")
_TOKEN = re.compile(rb"\"((?:[^\"\\]|\\.)*)\"|([()])|([^\s()\"]+)|\"")
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_MOST_LINE = 8_000_000
"""A list of a million mails is a long line."""
_MOST_LITERAL = 4_000_000
_MOST_DEPTH = 30

Token = bytes | list["Token"]
"""A word, a string, or a list in parentheses."""


@dataclass(frozen=True, slots=True)
class Status:
    """A line that says how something went; `tag` is `*` where nobody asked, `code` what stood in square brackets."""

    tag: str
    word: str
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Data:
    """A line of data: its words in their order, without the leading `*`."""

    tokens: tuple[Token, ...]

    def number_of(self, word: bytes) -> int | None:
        """Return n where the line says `n word`."""
        if (
            len(self.tokens) >= 2
            and self.tokens[1] == word
            and isinstance(self.tokens[0], bytes)
            and self.tokens[0].isdigit()
        ):
            return int(self.tokens[0][:10])
        return None


@dataclass(frozen=True, slots=True)
class GoOn:
    """The server waits for more of a command."""


Said = Status | Data | GoOn


class ImapWire:
    """Reads what the server says, line by line; every wait ends by the wire's deadline."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self._unread = bytearray()
        self._looked = 0

    @property
    def quiet(self) -> bool:
        """Whether everything that came was read."""
        return not self._unread

    def said(self, seconds: float) -> Said | None:
        """Return the next thing said, or None when it did not begin within `seconds`; WireError when it stays unfinished."""
        line = self._line(seconds)
        if line is None:
            return None
        if line.startswith(b"+"):
            return GoOn()
        if status := _STATUS.fullmatch(line):
            tag, word, code, text = (
                one.decode("utf-8", "replace") for one in (status[1], status[2], status[3] or b"", status[4])
            )
            return Status(tag, word.upper(), code, text)
        return self._data(line)

    def _data(self, line: bytes) -> Data:
        levels: list[list[Token]] = [[]]
        while True:
            literal = _LITERAL.search(line)
            _read(line[: literal.start()] if literal else line, levels)
            if literal is None:
                break
            levels[-1].append(self._literal(int(literal[1])))
            following = self._line(None)
            line = following or b""
        tokens = levels[0]
        return Data(tuple(tokens[1:] if tokens[:1] == [b"*"] else tokens))

    def _line(self, seconds: float | None) -> bytes | None:
        """Return a line without its end; None when none began within `seconds` (None: as long as the deadline lasts)."""
        until = None if seconds is None else time.monotonic() + seconds
        while (end := self._unread.find(b"\n", self._looked)) < 0:
            self._looked = len(self._unread)
            if self._looked > _MOST_LINE:
                raise WireError(Reason.GARBLED)
            begun = bool(self._unread) or until is None
            came = self.wire.receive(_ALL if begun or until is None else max(until - time.monotonic(), 0.001))
            if not came and until is not None and not begun and time.monotonic() >= until:
                return None
            self._unread += came
        line = bytes(self._unread[:end]).removesuffix(b"\r")
        del self._unread[: end + 1]
        self._looked = 0
        return line

    def _literal(self, size: int) -> bytes:
        if size > _MOST_LITERAL:
            raise WireError(Reason.GARBLED)
        while len(self._unread) < size:
            self._unread += self.wire.receive(_ALL)
        literal = bytes(self._unread[:size])
        del self._unread[:size]
        return literal


_ALL = 3600.0
"""Longer than any deadline: this wait ends by the wire's own."""


def _read(text: bytes, levels: list[list[Token]]) -> None:
    """Add a text's words to the innermost open list; parentheses that do not match are passed over."""
    for token in _TOKEN.finditer(text):
        quoted, sign, word = token.groups()
        if quoted is not None:
            levels[-1].append(_ESCAPED.sub(rb"\1", quoted))
        elif word is not None:
            levels[-1].append(word)
        elif sign == b"(" and len(levels) < _MOST_DEPTH:
            inner: list[Token] = []
            levels[-1].append(inner)
            levels.append(inner)
        elif sign == b")" and len(levels) > 1:
            levels.pop()
