"""Names of files as strangers give them, made safe to read and to save under."""

import unicodedata
from pathlib import PurePosixPath

from loket_shared.domain.attachments import RESERVED, extension

KEPT = frozenset(
    ("zip", "rar", "7z", "gz", "tar", "doc", "xls", "ppt", "rtf", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp",
     "txt", "csv", "log", "png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic", "eml", "msg", "ics", "vcf",
     "p7s", "p7m", "mp3", "mp4", "m4a", "wav")
)  # fmt: skip
"""Extensions under which a file may be saved that is not opened here; anything else gets one that no program claims."""
SUFFIX = ".berkas"


def visible(name: str) -> str:
    """Return a name in one line, without signs that hide or turn its end, folders left out."""
    bare = name.replace("\\", "/").rsplit("/", 1)[-1]
    shown = "".join(one for one in bare if unicodedata.category(one) not in {"Cf", "Cc", "Cs", "Co", "Cn"})
    return " ".join(shown.split())


def saved_as(name: str, *, harmful: bool) -> tuple[str, str]:
    """Return title and suffix under which a file of a mail is saved; one that could be run gets a suffix that nothing runs."""
    shown = visible(name)
    own = extension(shown)
    if harmful or own not in KEPT:
        return _named(shown), SUFFIX
    return _named(PurePosixPath(shown).stem), f".{own}"


def _named(title: str) -> str:
    """Return a title that means no device of Windows."""
    return f"_{title}" if RESERVED.fullmatch(title.partition(".")[0]) else title
