"""Decides what a file is by its content: nothing of its name is believed, nothing is unpacked that could not be held."""

import hashlib
import io
import re
from dataclasses import dataclass
from pathlib import Path

import filetype
from PIL import Image, UnidentifiedImageError

from loket_shared.domain.attachments import (
    MACRO_EXTENSIONS,
    OFFER_EXTENSIONS,
    SCRIPT_EXTENSIONS,
    FileType,
    Refused,
    extension,
    holds_secret,
    names_secret,
    stored_name,
)
from loket_shared.services.attachment_office import office_type

MOST_PIXELS = 60_000_000
TEXT_LOOKED_AT = 1_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"\xfe\xed\xfa",
    b"\xcf\xfa\xed\xfe",
    b"\xce\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"dex\n",
    b"\x00asm",
)
_ACTIVE_PDF = re.compile(rb"/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia)\b")
_MARKUP = re.compile(r"\s*(?:<\?xml|<!doctype|<html|<svg|<script|<head|<body)", re.IGNORECASE)
_IMAGES = {
    "image/png": FileType.PNG,
    "image/jpeg": FileType.JPEG,
    "image/webp": FileType.WEBP,
    "image/gif": FileType.GIF,
}
_CONTROLS = frozenset(range(32)) - {9, 10, 12, 13, 27}

Image.MAX_IMAGE_PIXELS = None  # the size is looked at here, before a picture is decoded


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that may be kept, under a clean name; `renamed` tells that its extension said something else."""

    name: str
    type: FileType
    data: bytes
    sha256: bytes
    renamed: bool


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A file that is not kept, and why; `limit` is the most that is allowed, in MB, where that is the reason."""

    name: str
    reason: Refused
    limit: int = 0


def examine_file(path: Path, most_mb: int) -> Examined | NotTaken:
    """Read and examine a file; one that is too large is not read."""
    try:
        if path.stat().st_size > most_mb * 1_000_000:
            return NotTaken(path.name, Refused.TOO_LARGE, most_mb)
        with path.open("rb") as opened:
            data = opened.read(most_mb * 1_000_000 + 1)
    except OSError:
        return NotTaken(path.name, Refused.UNREADABLE)
    return examine(path.name, data, most_mb)


def examine(name: str, data: bytes, most_mb: int) -> Examined | NotTaken:
    """Return what the content is, or why it is not kept; `most_mb` in megabytes of a million bytes."""
    refused = _by_name(name) or _by_size(data, most_mb)
    kind = refused or _kind(data, extension(name))
    if isinstance(kind, Refused):
        return NotTaken(name[:200], kind, most_mb)
    kept = stored_name(name, kind)
    said = extension(name)
    return Examined(
        kept, kind, data, hashlib.sha256(data).digest(), bool(said) and not kept.casefold().endswith(f".{said}")
    )


def _by_name(name: str) -> Refused | None:
    said = extension(name)
    if said in OFFER_EXTENSIONS:
        return Refused.OFFER
    if said in SCRIPT_EXTENSIONS:
        return Refused.SCRIPT
    if said in MACRO_EXTENSIONS:
        return Refused.MACROS
    return Refused.PASSWORD if names_secret(name) else None


def _by_size(data: bytes, most_mb: int) -> Refused | None:
    if not data:
        return Refused.EMPTY
    return Refused.TOO_LARGE if len(data) > most_mb * 1_000_000 else None


def _kind(data: bytes, said: str) -> FileType | Refused:
    if data.startswith(_PROGRAMS):
        return Refused.PROGRAM
    if data.startswith(b"#!"):
        return Refused.SCRIPT
    if data.startswith(_OLE):
        return Refused.OLD_OFFICE
    if data.startswith(b"PK"):
        return office_type(data)
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return _pdf(data)
    found = filetype.guess(data)
    if found is not None:
        kind = _IMAGES.get(found.mime)
        return Refused.UNKNOWN if kind is None else _image(data, kind)
    if said in {"png", "jpg", "jpeg", "webp", "gif", "pdf", "docx", "xlsx", "pptx", "odt", "ods"} and not _text(data):
        return Refused.DAMAGED
    return _plain(data)


def _pdf(data: bytes) -> FileType | Refused:
    if b"startxref" not in data[-2048:] or b"%%EOF" not in data[-2048:]:
        return Refused.DAMAGED
    return Refused.SCRIPT if _ACTIVE_PDF.search(data) else FileType.PDF


def _image(data: bytes, kind: FileType) -> FileType | Refused:
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP", "GIF")) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                return Refused.BOMB
            picture.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError):
        return Refused.DAMAGED
    return kind


def _plain(data: bytes) -> FileType | Refused:
    text = _text(data)
    if text is None:
        return Refused.UNKNOWN
    if _MARKUP.match(text):
        return Refused.SCRIPT
    return Refused.PASSWORD if holds_secret(text[:TEXT_LOOKED_AT]) else FileType.TEXT


def _text(data: bytes) -> str | None:
    """Return the content as text, or None when it is not: bytes that no text has, or an encoding nobody writes."""
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    if encoding == "utf-8-sig" and _CONTROLS.intersection(data[:TEXT_LOOKED_AT]):
        return None
    for one in (encoding, "cp1252"):
        try:
            return data.decode(one)
        except UnicodeDecodeError:
            continue
    return None
