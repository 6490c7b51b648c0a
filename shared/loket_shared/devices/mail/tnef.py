"""Opens winmail.dat (TNEF), in which older Outlook wraps a mail's text and files.

Our own reader: the packages for it have had no release for years and trust the lengths they are told. Here every length is
checked against what is there, and nothing raises.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from loket_shared.devices.mail.charsets import decode
from loket_shared.devices.mail.rtf import unpacked
from loket_shared.domain.mail.parsed import MailFile

_SIGNATURE = b"\x78\x9f\x3e\x22"
_BODY_TEXT, _BODY_RTF, _BODY_HTML = 0x1000, 0x1009, 0x1013
_CONTENT, _LONG_NAME, _MEDIA_TYPE, _CONTENT_ID = 0x3701, 0x3707, 0x370E, 0x3712
_FIXED = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_SEVERAL = 0x1000
_STRING, _UNICODE, _BINARY, _OBJECT = 0x1E, 0x1F, 0x102, 0x0D
_OBJECT_KIND = 16
"""An object begins with the id of its kind; a mail inside a mail is TNEF again behind it."""
_DEEPEST = 4
_MOST_FILES = 200
_MOST_PROPERTIES = 4_000
_USUAL_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Opened:
    """What was inside; `whole` is False where it broke off or lied about its lengths."""

    text: str
    html: str
    files: tuple[MailFile, ...]
    whole: bool


@dataclass(slots=True)
class _File:
    name: str = ""
    media_type: str = _USUAL_TYPE
    content_id: str = ""
    content: bytes = field(default=b"", repr=False)


class _Attribute(IntEnum):
    BODY = 0x0002800C
    PROPERTIES = 0x00069003
    CODE_PAGE = 0x00069007
    NEXT_FILE = 0x00069002
    FILE_TITLE = 0x00018010
    FILE_DATA = 0x0006800F
    FILE_PROPERTIES = 0x00069005


class _BrokenOffError(Exception):
    """Less is there than was announced."""


def open_tnef(data: bytes, depth: int = _DEEPEST) -> Opened:
    """Open TNEF; what stands before a broken place is kept."""
    reader = _Reader(depth)
    whole = True
    try:
        reader.read(data)
    except _BrokenOffError:
        whole = False
    return reader.opened(whole=whole)


class _Reader:
    """Gathers a mail's text and files, attribute by attribute."""

    def __init__(self, depth: int) -> None:
        self._depth = depth
        self._charset = "cp1252"
        self._texts: dict[str, str] = {}
        self._files: list[_File] = []
        self._inner: list[Opened] = []
        self._rtf = b""

    def read(self, data: bytes) -> None:
        """Read all attributes in their order."""
        if not data.startswith(_SIGNATURE):
            raise _BrokenOffError
        at = 6
        while at < len(data):
            _, kind, length = _unpack("<BII", data, at)
            content = _slice(data, at + 9, length)
            at += 9 + length + 2
            self._attribute(kind, content)

    def opened(self, *, whole: bool) -> Opened:
        """Return what was gathered; text that exists only as RTF comes as a file."""
        files = [_mail_file(one) for one in self._files if one.content]
        text, html = self._texts.get("text", ""), self._texts.get("html", "")
        if self._rtf and not text.strip() and not html.strip():
            files.append(MailFile("", "application/rtf", "", self._rtf, inline=False))
        for inner in self._inner:
            text, html = text or inner.text, html or inner.html
            files.extend(inner.files)
        return Opened(text, html, tuple(files[:_MOST_FILES]), whole and all(inner.whole for inner in self._inner))

    def _attribute(self, kind: int, content: bytes) -> None:
        match kind:
            case _Attribute.CODE_PAGE if len(content) >= 4:
                self._charset = f"cp{int.from_bytes(content[:4], 'little')}"
            case _Attribute.BODY:
                self._texts.setdefault("text", self._string(content))
            case _Attribute.PROPERTIES:
                for name, form, value in _properties(content):
                    self._of_mail(name, form, value)
            case _Attribute.NEXT_FILE:
                if len(self._files) == _MOST_FILES:
                    raise _BrokenOffError
                self._files.append(_File())
            case _ if self._files:
                self._attribute_of_file(self._files[-1], kind, content)

    def _attribute_of_file(self, file: _File, kind: int, content: bytes) -> None:
        match kind:
            case _Attribute.FILE_TITLE:
                file.name = file.name or self._string(content)
            case _Attribute.FILE_DATA:
                file.content = content
            case _Attribute.FILE_PROPERTIES:
                for name, form, value in _properties(content):
                    self._of_file(file, name, form, value)

    def _of_mail(self, name: int, form: int, value: bytes) -> None:
        if name == _BODY_TEXT:
            self._texts["text"] = self._worded(form, value)
        elif name == _BODY_HTML:
            self._texts["html"] = self._worded(form, value)
        elif name == _BODY_RTF:
            self._rtf = unpacked(value)

    def _of_file(self, file: _File, name: int, form: int, value: bytes) -> None:
        if name == _LONG_NAME:
            file.name = self._worded(form, value)
        elif name == _MEDIA_TYPE:
            file.media_type = self._worded(form, value) or _USUAL_TYPE
        elif name == _CONTENT_ID:
            file.content_id = self._worded(form, value).strip("<>")
        elif name == _CONTENT and form == _OBJECT and value[_OBJECT_KIND:].startswith(_SIGNATURE):
            if self._depth > 0:
                self._inner.append(open_tnef(value[_OBJECT_KIND:], self._depth - 1))
        elif name == _CONTENT and not file.content:
            file.content = value[_OBJECT_KIND:] if form == _OBJECT else value

    def _worded(self, form: int, value: bytes) -> str:
        if form == _UNICODE:
            return value.decode("utf-16-le", "replace").rstrip("\0")
        return self._string(value)

    def _string(self, value: bytes) -> str:
        return decode(value.rstrip(b"\0"), self._charset)[0]


def _properties(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield name, form and first value of each property."""
    (count,) = _unpack("<I", data, 0)
    at = 4
    for _ in range(min(count, _MOST_PROPERTIES)):
        form, name = _unpack("<HH", data, at)
        at += 4
        if name >= 0x8000:
            at = _past_name(data, at)
        several, form = bool(form & _SEVERAL), form & ~_SEVERAL
        size = _FIXED.get(form)
        values = 1
        if several or size is None:
            (values,) = _unpack("<I", data, at)
            at += 4
        for number in range(values):
            length = size
            if length is None:
                (length,) = _unpack("<I", data, at)
                at += 4
            value = _slice(data, at, length)
            at += length + -length % 4
            if number == 0:
                yield name, form, value


def _past_name(data: bytes, at: int) -> int:
    """Return the place behind a named property's name."""
    (kind,) = _unpack("<I", data, at + 16)
    (length,) = _unpack("<I", data, at + 20)
    return at + 24 + (length + -length % 4 if kind == 1 else 0)


def _unpack(form: str, data: bytes, at: int) -> tuple[int, ...]:
    try:
        return struct.unpack_from(form, data, at)
    except struct.error:
        raise _BrokenOffError from None


def _slice(data: bytes, at: int, length: int) -> bytes:
    if at + length > len(data):
        raise _BrokenOffError
    return data[at : at + length]


def _mail_file(file: _File) -> MailFile:
    return MailFile(file.name, file.media_type.lower(), file.content_id, file.content, inline=bool(file.content_id))
