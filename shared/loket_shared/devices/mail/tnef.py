"""Opens winmail.dat (TNEF), in which older Outlook wraps a mail's text and files.

Our own reader: the packages for it have had no release for years and trust the lengths they are told. Here every length is
checked against what is there, and nothing raises.
"""

from dataclasses import dataclass, field
from enum import IntEnum

from loket_shared.devices.mail.charsets import decode
from loket_shared.devices.mail.mapi import BrokenOffError, cut, properties, unpack
from loket_shared.devices.mail.rtf import unpacked
from loket_shared.devices.mail.rtf_text import rtf_text
from loket_shared.domain.mail.parsed import MailFile

_SIGNATURE = b"\x78\x9f\x3e\x22"
_BODY_TEXT, _BODY_RTF, _BODY_HTML = 0x1000, 0x1009, 0x1013
_CONTENT, _LONG_NAME, _MEDIA_TYPE, _CONTENT_ID = 0x3701, 0x3707, 0x370E, 0x3712
_HEAD = 9
"""Level, number and length stand before an attribute's content."""
_STRING, _UNICODE, _BINARY, _OBJECT = 0x1E, 0x1F, 0x102, 0x0D
_OBJECT_KIND = 16
"""An object begins with the id of its kind; a mail inside a mail is TNEF again behind it."""
_DEEPEST = 4
_MOST_FILES = 200
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
    """The lower half of an attribute's number; the upper tells a form that some writers leave out."""

    BODY = 0x800C
    PROPERTIES = 0x9003
    CODE_PAGE = 0x9007
    NEXT_FILE = 0x9002
    FILE_TITLE = 0x8010
    FILE_DATA = 0x800F
    FILE_PROPERTIES = 0x9005


def open_tnef(data: bytes, depth: int = _DEEPEST) -> Opened:
    """Open TNEF; what stands before a broken place is kept."""
    reader = _Reader(depth)
    whole = True
    try:
        reader.read(data)
    except BrokenOffError:
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
            raise BrokenOffError
        at = 6
        while data[at : at + _HEAD].strip(b"\0"):  # some writers fill up with zeros
            _, kind, length = unpack("<BII", data, at)
            content = cut(data, at + 9, length)
            at += 9 + length + 2
            self._attribute(kind & 0xFFFF, content)

    def opened(self, *, whole: bool) -> Opened:
        """Return what was gathered; text that exists only as RTF comes as a file too."""
        files = [_mail_file(one) for one in self._files if one.content]
        text, html = self._texts.get("text", ""), self._texts.get("html", "")
        if self._rtf and not text.strip() and not html.strip():
            text = rtf_text(self._rtf)
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
                for name, form, value in properties(content):
                    self._of_mail(name, form, value)
            case _Attribute.NEXT_FILE:
                if len(self._files) == _MOST_FILES:
                    raise BrokenOffError
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
                for name, form, value in properties(content):
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


def _mail_file(file: _File) -> MailFile:
    return MailFile(file.name, file.media_type.lower(), file.content_id, file.content, inline=bool(file.content_id))
