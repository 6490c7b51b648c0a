"""Takes ESC/POS bytes apart into commands and text, strictly: an unknown command is an error, never skipped."""

from collections.abc import Iterator
from dataclasses import dataclass

ESC, GS, DLE, LF = 0x1B, 0x1D, 0x10, 0x0A

# Command -> how many bytes it has altogether, where that is fixed.
_FIXED = {
    b"\x1b@": 2, b"\x1b2": 2, b"\x1ba": 3, b"\x1bE": 3, b"\x1bM": 3, b"\x1bd": 3, b"\x1bt": 3, b"\x1b3": 3, b"\x1b-": 3, b"\x1b!": 3,
    b"\x1d!": 3, b"\x1dB": 3, b"\x1db": 3, b"\x1dr": 3, b"\x1da": 3, b"\x10\x04": 3,
}  # fmt: skip


class UnknownCommandError(ValueError):
    """Bytes that no ticket should hold."""


@dataclass(frozen=True, slots=True)
class Token:
    """One command with its data, or one run of text."""

    data: bytes

    @property
    def is_text(self) -> bool:
        """Whether the printer would print this."""
        return self.data[0] not in {ESC, GS, DLE, LF}

    @property
    def command(self) -> bytes:
        """The command's first two bytes; LF alone is one; empty for text."""
        return b"" if self.is_text else self.data[:2]


def tokens(data: bytes) -> tuple[list[Token], bytes]:
    """Return the complete tokens and what is left over of one that is not complete yet."""
    found: list[Token] = []
    at = 0
    while at < len(data):
        length = _length(data[at:])
        if length is None or at + length > len(data):
            break
        found.append(Token(data[at : at + length]))
        at += length
    return found, data[at:]


def printed_text(data: bytes) -> str:
    """Return the text of a ticket, a line a line."""
    return "".join("\n" if token.data == b"\n" else token.data.decode("ascii") for token in _read(data)).strip("\n")


def _read(data: bytes) -> Iterator[Token]:
    for token in tokens(data)[0]:
        if token.is_text or token.data == b"\n":
            yield token


def _length(data: bytes) -> int | None:
    """Return the length of the token at the start, or None while that cannot be told yet."""
    first = data[0]
    if first == LF:
        return 1
    if first not in {ESC, GS, DLE}:
        if first < 0x20:
            raise UnknownCommandError(f"control character {first:#04x}")
        return next((n for n, byte in enumerate(data) if byte < 0x20), len(data))
    if len(data) < 2:
        return None
    return _FIXED.get(data[:2]) or _counted_length(data)


def _counted_length(data: bytes) -> int | None:
    """Return the length of a command that tells its own."""
    match data[:2]:
        case b"\x1dV":
            return None if len(data) < 3 else 4 if data[2] in {65, 66} else 3
        case b"\x1d(":
            return None if len(data) < 5 else 5 + int.from_bytes(data[3:5], "little")
        case b"\x1dv":
            rows = int.from_bytes(data[6:8], "little")
            return None if len(data) < 8 else 8 + int.from_bytes(data[4:6], "little") * rows
        case b"\x1b*":
            dots = 3 if data[2:3] in {b"\x20", b"\x21"} else 1
            return None if len(data) < 5 else 5 + dots * int.from_bytes(data[3:5], "little")
    raise UnknownCommandError(f"command {data[:2]!r}")
