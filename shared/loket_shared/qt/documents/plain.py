"""Foreign text made fit for paper: control signs go, what the typeface lacks is written in Latin letters."""

import re
import unicodedata
from functools import cache

from anyascii import anyascii

from loket_shared.qt.documents import fonts

_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_UNWANTED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_STAND_INS = {
    "→": "->", "⇒": "=>", "➔": "->", "➜": "->", "←": "<-", "↔": "<->", "✓": "[v]", "✔": "[v]", "✅": "[v]", "☑": "[v]",
    "☐": "[ ]", "✗": "[x]", "✘": "[x]", "❌": "[x]", "★": "*", "☆": "*", "▪": "•", "●": "•", "■": "•", "◦": "•",
    "‣": "•", "○": "•", "►": "•", "➢": "•", "‐": "-", "‑": "-", "‒": "–", "―": "—", "′": "'", "″": '"', "�": "?",
}  # fmt: skip


def plain(text: str) -> str:
    """Return the text without control, direction and surrogate signs; line ends become newlines, tabs four spaces."""
    lines = _LINE_ENDS.sub("\n", text).replace("\t", "    ")
    kept = (char if char == "\n" or unicodedata.category(char) not in _UNWANTED else _instead(char) for char in lines)
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def printable(text: str, family: str = fonts.TEXT) -> str:
    """Return plain text of which the typeface has every character: the rest is transliterated (李 is printed Li)."""
    return "".join(char if char == "\n" else _drawn(char, family) for char in plain(text))


def one_line(text: str, limit: int = 300, family: str = fonts.TEXT) -> str:
    """Return printable text on one line, cut with an ellipsis after `limit` characters."""
    line = " ".join(printable(text[: limit * 4], family).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def transliterated(*texts: str) -> bool:
    """Tell whether letters of any of these texts are printed in another script than they were written in."""
    known = fonts.characters(fonts.TEXT)
    return any(char not in known and char not in _STAND_INS and char != "\n" for text in texts for char in plain(text))


def _instead(char: str) -> str:
    return "�" if unicodedata.category(char) == "Cs" else ""


@cache
def _drawn(char: str, family: str) -> str:
    if char in fonts.characters(family):
        return char
    if char in _STAND_INS:
        return _STAND_INS[char]
    if char.isspace():
        return " "
    if unicodedata.combining(char):
        return ""
    return anyascii(char) or ("" if unicodedata.category(char) == "Mn" else "?")
