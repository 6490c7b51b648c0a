"""Writes finished documents into a folder: whole or not at all, readable by their owner only, never over another."""

import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path

_UNFIT = re.compile(r"[^A-Za-z0-9._-]+")


def file_name(title: str) -> str:
    """Return a title as a file name without its ending: letters, digits, dots and dashes, at most 100 of them."""
    return _UNFIT.sub("-", title).strip(".-")[:100].rstrip(".-") or "dokumen"


def put_into(folder: Path, title: str, data: bytes, *, again: bool = False, suffix: str = ".pdf") -> Path | None:
    """Write a document and return its path, or None where the folder cannot be written.

    The same bytes under the same title are kept once unless `again`; other bytes get a number: 'FK-1-ASLI_2.pdf'.
    """
    part = hold(folder, data)
    return place(part, title, data, again=again, suffix=suffix) if part is not None else None


def hold(folder: Path, data: bytes) -> Path | None:
    """Write a document under a passing name, before it is known whether it may appear; None where that cannot be."""
    part: Path | None = None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".", suffix=".part", delete=False) as file:
            part = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        drop(part)
        return None
    return part


def place(part: Path, title: str, data: bytes, *, again: bool = False, suffix: str = ".pdf") -> Path | None:
    """Let a held document appear under its title beside where it is held; None where that fails, and nothing is left."""
    try:
        return _placed(part, part.parent, file_name(title), data, again=again, suffix=suffix)
    except OSError:
        return None
    finally:
        drop(part)


def drop(part: Path | None) -> None:
    """Take a held document away again."""
    if part is not None:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _placed(part: Path, folder: Path, stem: str, data: bytes, *, again: bool, suffix: str) -> Path:
    number = 1
    while True:
        target = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}_{number}{suffix}")
        try:
            target.open("xb").close()  # takes the name; shares and sticks know no hard links
        except FileExistsError:
            if not again and target.read_bytes() == data:
                return target
            number += 1
        else:
            return part.replace(target)
