"""What a file may be that belongs to a case, how its name is kept, and what Loket never keeps."""

import re
import unicodedata
from enum import StrEnum
from pathlib import PurePosixPath

from loket_shared.domain.clean import clean_line

LONGEST_NAME = 100
NAMELESS = "lampiran"


class FileType(StrEnum):
    """The types that are kept; the value is the extension of the stored name."""

    PNG = "png"
    JPEG = "jpg"
    WEBP = "webp"
    GIF = "gif"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODT = "odt"
    ODS = "ods"
    TEXT = "txt"


MEDIA_TYPES = {
    FileType.PNG: "image/png",
    FileType.JPEG: "image/jpeg",
    FileType.WEBP: "image/webp",
    FileType.GIF: "image/gif",
    FileType.PDF: "application/pdf",
    FileType.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    FileType.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FileType.PPTX: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    FileType.ODT: "application/vnd.oasis.opendocument.text",
    FileType.ODS: "application/vnd.oasis.opendocument.spreadsheet",
    FileType.TEXT: "text/plain",
}
"""How each is named in a mail."""

IMAGES = frozenset({FileType.PNG, FileType.JPEG, FileType.WEBP, FileType.GIF})
SAME_AS = {
    "jpeg": FileType.JPEG,
    "jpe": FileType.JPEG,
    "jfif": FileType.JPEG,
    "csv": FileType.TEXT,
    "log": FileType.TEXT,
}
"""Other extensions of the same types; such a name keeps its own."""


class Refused(StrEnum):
    """Why a file is not taken."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    CASE_FULL = "case_full"
    OFFER = "offer"
    PROGRAM = "program"
    SCRIPT = "script"
    MACROS = "macros"
    OLD_OFFICE = "old_office"
    LOCKED = "locked"
    DAMAGED = "damaged"
    BOMB = "bomb"
    PASSWORD = "password"
    UNKNOWN = "unknown"
    UNREADABLE = "unreadable"


class Removal(StrEnum):
    """Why a file's content was taken away; that it was there stays known."""

    WRONG_CASE = "wrong_case"
    PERSONAL = "personal"
    SECRET = "secret"
    NOT_NEEDED = "not_needed"


OFFER_EXTENSIONS = frozenset({"rhs", "rhs1", "rhs2"})
"""Encrypted offer documents of SPSE; nobody but the procurement system may hold them."""
SCRIPT_EXTENSIONS = frozenset(
    ("bat", "cmd", "com", "ps1", "psm1", "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta", "sh", "bash", "py", "pl", "rb", "php",
     "reg", "lnk", "url", "desktop", "html", "htm", "mht", "svg", "xml", "xht", "xhtml", "inf", "scf", "sct", "jar")
)  # fmt: skip
MACRO_EXTENSIONS = frozenset(("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam", "sldm"))

_SECRET = re.compile(
    r"\b(?:password|passwd|passphrase|pwd|kata\s*sandi|kata\s*kunci|sandi|pin)\b\s*(?:anda|saya|user|akun|spse|baru)?\s*"
    r"(?:[:=]|adalah\b|yaitu\b|is\b)\s*[\"']?(?=\S*[^\s.,;])\S{4,}",
    re.IGNORECASE,
)
_SECRET_NAME = re.compile(r"(?:password|passwd|pwd|sandi|pin)[\s_:=.\-]+(?=[^\s_.\-]*\d)[^\s_.\-]{4,}", re.IGNORECASE)
_UNWELCOME = re.compile(r'[<>:"/\\|?*]')
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
"""Names that mean a device on Windows."""


def extension(name: str) -> str:
    """Return the extension of a name in lower case, without its dot; empty when there is none."""
    return PurePosixPath(clean_line(name, 4_000).text).suffix.removeprefix(".").casefold()


def stored_name(name: str, kind: FileType) -> str:
    """Return the name under which a file is kept: one line, no folders, no signs that hide or turn its end, the true type last."""
    bare = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", 1)[-1]
    visible = "".join(one for one in bare if unicodedata.category(one) not in {"Cf", "Cc", "Cs", "Co", "Cn"})
    line = _UNWELCOME.sub("_", clean_line(visible, 4_000).text).rstrip(" .")
    stem, dot, last = line.rpartition(".")
    own = last.casefold()
    if not dot or len(own) > 5 or not own.isalnum():
        stem, own = line, ""
    end = own if own == kind or SAME_AS.get(own) is kind else str(kind)
    stem = clean_line(stem, LONGEST_NAME).text.strip(" .") or NAMELESS
    return f"{f'_{stem}' if RESERVED.fullmatch(stem) else stem}.{end}"


def holds_secret(text: str) -> bool:
    """Tell whether a text looks as if it told a password: the word, then something like a value."""
    return _SECRET.search(text) is not None


def names_secret(name: str) -> bool:
    """Tell whether a file's name looks as if it told a password."""
    return _SECRET_NAME.search(name) is not None or holds_secret(name)
