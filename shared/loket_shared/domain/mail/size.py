"""How large a letter will be on its way, before its files are even read: what a server's limit is held against."""

from collections.abc import Iterable

USUAL_LIMIT = 25_000_000
"""Bytes that the large providers take at most; what an office's own server takes is known once it refused more."""

LINE = 76
HEAD, PART_HEAD = 1_500, 400
"""Bytes for a letter's head and for the head of each part, generously."""


def coded(size: int) -> int:
    """Return how many bytes `size` bytes have as base64 in lines of 76 with their line ends."""
    letters = -(-size // 3) * 4
    return letters + 2 * -(-letters // LINE)


def letter_size(body: str, files: Iterable[tuple[str, int]]) -> int:
    """Return the bytes of a letter with this body and these files (name, size); never less than it will have."""
    parts = sum(coded(size) + PART_HEAD + 6 * len(name.encode()) for name, size in files)
    return HEAD + coded(len(body.encode()) + 2 * body.count("\n")) + parts
