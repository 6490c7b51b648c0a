"""What people typed or pasted, made safe to store, show and print, without changing what they said."""

import re
import unicodedata
from dataclasses import dataclass

LINE_LIMIT = 200
TEXT_LIMIT = 20_000

_NEWLINES = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_BIDI_CONTROLS = "\u202a-\u202e\u2066-\u2069"
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(f"{chr(p * 0x10000 + 0xFFFE)}{chr(p * 0x10000 + 0xFFFF)}" for p in range(17))
_UNWANTED = re.compile(
    f"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\ud800-\udfff{_BIDI_CONTROLS}{_NONCHARACTERS}]"
)
_SPACES = re.compile(r"\s+")
_MOST_ACCENTS = 20
_JOINER = "\u200d"
_FORMULA_STARTS = "=+-@＝＋－＠"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text fit to store; `cut` tells that the end was dropped because it was longer than the limit."""

    text: str
    cut: bool


def clean_line(text: str, limit: int = LINE_LIMIT) -> Cleaned:
    """Return one line of at most `limit` characters: as clean_text, every run of white space one space."""
    return _cut(_SPACES.sub(" ", _safe(text)).strip(), limit)


def clean_text(text: str, limit: int = TEXT_LIMIT) -> Cleaned:
    """Return a text of at most `limit` characters, its line breaks kept as newlines and its ends trimmed.

    Control characters, lone surrogates and noncharacters go (databases and spreadsheets refuse them); so do the
    invisible signs that turn the direction of what follows. Accents are composed (NFC). Emoji, quotes and
    right-to-left letters stay.
    """
    return _cut(_safe(text).strip(), limit)


def cell(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: a leading = + - or @ gets an apostrophe in front."""
    return f"'{text}" if text.lstrip()[:1] in tuple(_FORMULA_STARTS) else text


def _safe(text: str) -> str:
    lines = _NEWLINES.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _without_piles(_UNWANTED.sub("", lines)))


def _without_piles(text: str) -> str:
    """Drop the accents that follow _MOST_ACCENTS on one letter: sorting a long pile takes the square of its height."""
    if text.isascii():
        return text
    kept: list[str] = []
    pile = 0
    for letter in text:
        pile = pile + 1 if unicodedata.combining(letter) else 0
        if pile <= _MOST_ACCENTS:
            kept.append(letter)
    return "".join(kept)


def _cut(text: str, limit: int) -> Cleaned:
    if len(text) <= limit:
        return Cleaned(text, cut=False)
    end = limit
    while end > 0 and _clings(text, end):
        end -= 1
    return Cleaned(text[: end or limit].rstrip(), cut=True)


def _clings(text: str, end: int) -> bool:
    """Tell whether a cut at `end` would tear an accent, a variation or a joined emoji from its base."""
    follower = text[end]
    return bool(unicodedata.combining(follower)) or follower in (_JOINER, "\ufe0f") or text[end - 1] == _JOINER
