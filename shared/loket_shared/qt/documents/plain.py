"""Foreign text made fit for paper: control signs go, what the typeface lacks is written in Latin letters."""

import sys
import unicodedata
from functools import cache

from anyascii import anyascii

from loket_shared.domain.clean import clean_text
from loket_shared.qt.documents import fonts

_INVISIBLE = frozenset({"Cc", "Cf", "Mn", "Me"})
_STAND_INS = {
    "→": "->", "⇒": "=>", "➔": "->", "➜": "->", "←": "<-", "↔": "<->", "✓": "[v]", "✔": "[v]", "✅": "[v]", "☑": "[v]",
    "☐": "[ ]", "✗": "[x]", "✘": "[x]", "❌": "[x]", "★": "*", "☆": "*", "▪": "•", "●": "•", "■": "•", "◦": "•",
    "‣": "•", "○": "•", "►": "•", "➢": "•", "‐": "-", "‑": "-", "‒": "–", "―": "—", "′": "'", "″": '"', "�": "?",
}  # fmt: skip


def plain(text: str) -> str:
    """Return a text without control, direction and surrogate signs, however long; line ends become newlines."""
    return clean_text(text, sys.maxsize).text


def printable(text: str, family: str = fonts.TEXT) -> str:
    """Return plain text of which the typeface has every character: the rest is transliterated (李 is printed Li)."""
    return "".join(char if char == "\n" else _drawn(char, family) for char in plain(text))


def one_line(text: str, limit: int = 300, family: str = fonts.TEXT) -> str:
    """Return printable text on one line, cut with an ellipsis after `limit` characters."""
    line = " ".join(printable(text[: limit * 4], family).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def transliterated(*texts: str) -> bool:
    """Tell whether letters of any of these texts are printed in another script than they were written in."""
    expected = fonts.characters(fonts.TEXT) | _STAND_INS.keys() | {"\n"}
    return any(
        char not in expected and not char.isspace() and unicodedata.category(char) not in _INVISIBLE
        for text in texts
        for char in plain(text)
    )


@cache
def _drawn(char: str, family: str) -> str:
    if char in fonts.characters(family):
        return char
    if char in _STAND_INS:
        return _STAND_INS[char]
    if char.isspace():
        return " "
    return anyascii(char) or ("" if unicodedata.category(char) in _INVISIBLE else "?")
