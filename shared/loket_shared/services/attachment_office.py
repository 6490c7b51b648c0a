"""Looks into office files, which are zip archives: counts and declared sizes first, then only the parts that tell the type."""

import io
import re
import zipfile
import zlib

from loket_shared.domain.attachments import FileType, Refused, holds_secret

MOST_PARTS = 3_000
MOST_UNPACKED = 300_000_000
MOST_TIMES = 200
"""How many times its packed size a part of more than a megabyte may have: text packs well, a bomb packs a thousandfold."""
MOST_READ = 4_000_000

_TYPES = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": FileType.DOCX,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": FileType.XLSX,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml": FileType.PPTX,
}
_OPEN_TYPES = {
    "application/vnd.oasis.opendocument.text": FileType.ODT,
    "application/vnd.oasis.opendocument.spreadsheet": FileType.ODS,
}
_TEXT_PARTS = {
    FileType.DOCX: ("word/document.xml",),
    FileType.XLSX: ("xl/sharedStrings.xml",),
    FileType.PPTX: (),
    FileType.ODT: ("content.xml",),
    FileType.ODS: ("content.xml",),
}
_PROGRAM_PARTS = re.compile(r"\.(?:exe|dll|com|bat|cmd|scr|ps1|vbs|js|jar|class|msi|lnk)$", re.IGNORECASE)
_OFFER_PARTS = re.compile(r"\.rhs\d?$", re.IGNORECASE)
_TAGS = re.compile(r"<[^>]{0,2000}>")


def office_type(data: bytes) -> FileType | Refused:
    """Return which office file a zip archive is, or why it is not kept; any other archive is UNKNOWN."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return _refused(packed) or _known(packed)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError):
        return Refused.DAMAGED


def _refused(packed: zipfile.ZipFile) -> Refused | None:
    parts = packed.infolist()
    heavy = (one for one in parts if one.file_size > 1_000_000)
    if (
        len(parts) > MOST_PARTS
        or sum(one.file_size for one in parts) > MOST_UNPACKED
        or any(one.file_size > MOST_TIMES * max(one.compress_size, 1) for one in heavy)
    ):
        return Refused.BOMB
    if any(one.flag_bits & 1 for one in parts):
        return Refused.LOCKED
    names = [one.filename for one in parts]
    if any(map(_OFFER_PARTS.search, names)):
        return Refused.OFFER
    if any(name.endswith("vbaProject.bin") or name.startswith(("Basic/", "Scripts/")) for name in names):
        return Refused.MACROS
    return Refused.PROGRAM if any(map(_PROGRAM_PARTS.search, names)) else None


def _known(packed: zipfile.ZipFile) -> FileType | Refused:
    names = set(packed.namelist())
    kind: FileType | None = None
    if "[Content_Types].xml" in names:
        listed = _read(packed, "[Content_Types].xml")
        if "macroEnabled" in listed:
            return Refused.MACROS
        kind = next((known for word, known in _TYPES.items() if word in listed), None)
    elif "mimetype" in names:
        kind = _OPEN_TYPES.get(_read(packed, "mimetype").strip())
    if kind is None:
        return Refused.UNKNOWN
    if kind in {FileType.ODT, FileType.ODS} and "manifest:encryption-data" in _read(packed, "META-INF/manifest.xml"):
        return Refused.LOCKED
    texts = (_TAGS.sub(" ", _read(packed, part)) for part in _TEXT_PARTS[kind] if part in names)
    return Refused.PASSWORD if any(map(holds_secret, texts)) else kind


def _read(packed: zipfile.ZipFile, name: str) -> str:
    """Return the beginning of a part; a part that is longer than it says cannot make it longer."""
    try:
        with packed.open(name) as part:
            return part.read(MOST_READ).decode("utf-8", "replace")
    except KeyError:
        return ""
