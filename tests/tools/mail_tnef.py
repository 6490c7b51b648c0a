"""Writes TNEF (winmail.dat) for tests, right or wrong."""

import struct
from dataclasses import dataclass, field

SIGNATURE = b"\x78\x9f\x3e\x22\x01\x00"


def attribute(kind: int, data: bytes, *, level: int = 1, length: int | None = None) -> bytes:
    """Return one attribute; `length` may lie."""
    size = len(data) if length is None else length
    return struct.pack("<BII", level, kind, size) + data + struct.pack("<H", sum(data) & 0xFFFF)


def properties(*values: tuple[int, int, bytes]) -> bytes:
    """Return properties of variable length: name, form and value of each."""
    return struct.pack("<I", len(values)) + b"".join(_property(*one) for one in values)


def _property(name: int, form: int, value: bytes) -> bytes:
    named = b"\0" * 16 + struct.pack("<II", 1, 4) + b"a\0b\0" if name >= 0x8000 else b""
    return (
        struct.pack("<HH", form, name) + named + struct.pack("<II", 1, len(value)) + value + b"\0" * (-len(value) % 4)
    )


@dataclass(frozen=True, slots=True)
class TnefFile:
    """A file to be wrapped."""

    name: str
    content: bytes
    inner: bytes = field(default=b"")
    """A mail inside: TNEF again."""


def tnef(body: str = "", html: str = "", rtf: bytes = b"", files: tuple[TnefFile, ...] = ()) -> bytes:
    """Return a winmail.dat as Outlook writes it."""
    whole = SIGNATURE + attribute(0x00069007, struct.pack("<II", 1252, 0))
    if body:
        whole += attribute(0x0002800C, body.encode("cp1252") + b"\0")
    message = [(0x8001, 0x1F, "x".encode("utf-16-le"))]
    message += [(0x1013, 0x102, html.encode())] if html else []
    message += [(0x1009, 0x102, rtf)] if rtf else []
    fixed = struct.pack("<HHI", 0x03, 0x0E07, 1)  # a number among the strings
    words = properties(*message)
    whole += attribute(0x00069003, struct.pack("<I", len(message) + 1) + fixed + words[4:])
    for file in files:
        whole += attribute(0x00069002, b"\0" * 14, level=2) + attribute(0x00018010, b"SHORT~1.PDF\0", level=2)
        if file.inner:
            whole += attribute(0x00069005, properties((0x3701, 0x0D, b"\x07" * 16 + file.inner)), level=2)
            continue
        whole += attribute(0x0006800F, file.content, level=2)
        long_name = (file.name + "\0").encode("utf-16-le")
        whole += attribute(
            0x00069005, properties((0x3707, 0x1F, long_name), (0x370E, 0x1E, b"application/pdf\0")), level=2
        )
    return whole


def packed_rtf(text: bytes) -> bytes:
    """Return RTF in its packed form, no run of it shared."""
    out = b""
    for start in range(0, len(text), 8):
        out += b"\0" + text[start : start + 8]
    return struct.pack("<II4sI", len(out) + 12, len(text), b"LZFu", 0) + out
