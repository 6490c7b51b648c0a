"""Finds numbers of other parties' ticket systems in a mail: a word with digits behind a sign or a word for it."""

import re

from loket_shared.domain.mail.tokens import without_tokens

_NAMED = re.compile(
    r"(?:\b(?:tiket|ticket|case|kasus|nomor|no|nomer|id|ref|request|permintaan|laporan|tts|req|inc|sr)\b[\s.:#\[\]()-]{0,6}|#|\[)"
    r"((?:[A-Z]{1,8}[-_/. ]?)?\d[0-9A-Z]*(?:[-_/.][0-9A-Z]+){0,6})",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r"[^0-9A-Z]")
_SYSTEMS = ("TTS", "REQ", "INC", "SR", "ID", "NO", "CASE")
_FEWEST_DIGITS = 4
_LOOKED_AT = 20_000
_MOST = 50


def normal_number(number: str) -> str:
    """Return a number as it is compared: letters in upper case, separators dropped; INC-2026/00413 becomes INC202600413."""
    return _SEPARATORS.sub("", number.upper())


def known_as(number: str) -> tuple[str, ...]:
    """Return how the same number may be kept: "TTS-2026-00413" reads as a number behind its system's name, too."""
    return (number, *(f"{system}{number}" for system in _SYSTEMS))


def numbers_in(*texts: str) -> tuple[str, ...]:
    """Return what may be ticket numbers, as `normal_number` writes them, each once; short ones and our own tokens are left out."""
    found: dict[str, None] = {}
    for text in texts:
        for one in _NAMED.finditer(without_tokens(text[:_LOOKED_AT])):
            number = normal_number(one[1])
            if sum(letter.isdigit() for letter in number) >= _FEWEST_DIGITS:
                found.setdefault(number)
            if len(found) == _MOST:
                return tuple(found)
    return tuple(found)
