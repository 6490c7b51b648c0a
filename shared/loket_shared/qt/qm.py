"""Builds Qt's compiled form of translations in memory, so that Qt itself looks texts up, without any Python on the way."""

from collections.abc import Iterable, Mapping
from struct import pack

Message = tuple[str, str, str]
"""Context, source text, comment."""

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _PLURALS = 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_ONE_OR_MORE = bytes((1, 1))
"""The rule of English: the first form for exactly 1, the second for all others."""


def qm(messages: Mapping[Message, tuple[str, ...]]) -> bytes:
    """Return what QTranslator.load takes: per message one form, or two for one and for more."""
    body = bytearray()
    hashes: list[tuple[int, int]] = []
    for (context, source, comment), forms in messages.items():
        hashes.append((_elf_hash((source + comment).encode()), len(body)))
        body += _entry(context, source, comment, forms)
    table = b"".join(pack(">II", *one) for one in sorted(hashes))
    sections = ((_HASHES, table), (_MESSAGES, bytes(body)), (_PLURALS, _ONE_OR_MORE))
    return _MAGIC + b"".join(pack(">BI", tag, len(data)) + data for tag, data in sections)


def _entry(context: str, source: str, comment: str, forms: Iterable[str]) -> bytes:
    parts = [(_TRANSLATION, form.encode("utf-16-be")) for form in forms]
    parts += [(_COMMENT, comment.encode()), (_SOURCE, source.encode()), (_CONTEXT, context.encode())]
    return b"".join(pack(">BI", tag, len(data)) + data for tag, data in parts) + bytes((_END,))


def _elf_hash(text: bytes) -> int:
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high & 0xFFFFFFFF
    return value or 1
