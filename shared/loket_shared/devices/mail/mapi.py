"""Reads numbers, runs of bytes and MAPI properties out of TNEF, each length checked against what is there."""

import struct
from collections.abc import Iterator

_FIXED = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_SEVERAL = 0x1000
_MOST_PROPERTIES = 4_000


class BrokenOffError(Exception):
    """Less is there than was announced."""


def properties(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield name, form and first value of each property."""
    (count,) = unpack("<I", data, 0)
    at = 4
    for _ in range(min(count, _MOST_PROPERTIES)):
        form, name = unpack("<HH", data, at)
        at += 4
        if name >= 0x8000:
            at = _past_name(data, at)
        several, form = bool(form & _SEVERAL), form & ~_SEVERAL
        size = _FIXED.get(form)
        values = 1
        if several or size is None:
            (values,) = unpack("<I", data, at)
            at += 4
        for number in range(values):
            length = size
            if length is None:
                (length,) = unpack("<I", data, at)
                at += 4
            value = cut(data, at, length)
            at += length + -length % 4
            if number == 0:
                yield name, form, value


def _past_name(data: bytes, at: int) -> int:
    """Return the place behind a named property's name."""
    (kind,) = unpack("<I", data, at + 16)
    (length,) = unpack("<I", data, at + 20)
    return at + 24 + (length + -length % 4 if kind == 1 else 0)


def unpack(form: str, data: bytes, at: int) -> tuple[int, ...]:
    try:
        return struct.unpack_from(form, data, at)
    except struct.error:
        raise BrokenOffError from None


def cut(data: bytes, at: int, length: int) -> bytes:
    if at + length > len(data):
        raise BrokenOffError
    return data[at : at + length]
