"""What a person typed into a search box, understood: a form or archive number, telephone numbers, words."""

import re
from dataclasses import dataclass

from loket_shared.domain.clean import clean_line
from loket_shared.domain.phone import understand
from loket_shared.domain.words import STOP_WORDS, words

MOST_WORDS = 10
LONGEST_SEARCH = 400
SHORTEST_BEGINNING = 3
"""A shorter word must stand there whole: almost everything begins with it."""

_LABEL = re.compile(r"\s*([A-Za-z][A-Za-z0-9]{0,11})[-\s/.]*(\d{4})[-\s/.]+(\d{1,9})\s*")
_PHONE = re.compile(r"(?<![\w+])\(?\+?\d[\d\s().\-]{5,}\d(?!\w)")
_YEAR_AND_NUMBER = re.compile(r"(?:19|20)\d\d[-\s/.]\d{1,6}")
_NOT_DIGITS = re.compile(r"\D")
_FULL_NUMBER = 6
ARCHIVE_PREFIX = "ARS"


@dataclass(frozen=True, slots=True)
class Label:
    """A form's or an archive's number as it is written: prefix, year, number."""

    prefix: str
    year: int
    number: int


@dataclass(frozen=True, slots=True)
class Wish:
    """What to look for: every one of `parts` must be found, each in one of its ways; all of it in lower case."""

    label: Label | None = None
    parts: tuple[tuple[str, ...], ...] = ()


def understand_search(typed: str) -> Wish:
    """Return what a search box's text asks for; nothing in it is refused, signs that mean nothing are passed over."""
    text = clean_line(typed, LONGEST_SEARCH).text
    label = _LABEL.fullmatch(text)
    if label is not None and _is_whole(label[3]):
        return Wish(Label(label[1].upper(), int(label[2]), int(label[3])), _parts(text))
    return Wish(None, _parts(text))


def begins(word: str) -> bool:
    """Tell whether a word may be the beginning of what is looked for."""
    return len(word) >= SHORTEST_BEGINNING


def _is_whole(number: str) -> bool:
    """Tell whether a number is typed to its end: 413 and 000413 are, 0004 is on its way."""
    return not number.startswith("0") or len(number) >= _FULL_NUMBER


def _parts(text: str) -> tuple[tuple[str, ...], ...]:
    phones = [found for found in _PHONE.finditer(text) if _is_phone(found[0])]
    parts = [_phone_ways(found[0]) for found in phones]
    for found in reversed(phones):
        text = f"{text[: found.start()]} {text[found.end() :]}"
    typed = list(dict.fromkeys(words(text)))
    telling = [word for word in typed if word not in STOP_WORDS] or typed
    parts += [_ways(word) for word in telling]
    return tuple(parts[:MOST_WORDS])


def _ways(word: str) -> tuple[str, ...]:
    short = word.lstrip("0")
    return (word, short) if word.isdigit() and short and short != word else (word,)


def _is_phone(typed: str) -> bool:
    digits = _NOT_DIGITS.sub("", typed)
    return len(digits) >= 7 and _YEAR_AND_NUMBER.fullmatch(typed.strip()) is None


def _phone_ways(typed: str) -> tuple[str, ...]:
    """Return the beginnings that a number may have in the index, whichever way it was typed."""
    dialled = understand(typed).e164
    digits = dialled.removeprefix("+") if dialled else _NOT_DIGITS.sub("", typed).removeprefix("00")
    if digits.startswith("62"):
        return (digits, "0" + digits[2:])
    if digits.startswith("8"):
        return (digits, "0" + digits, "62" + digits)
    return (digits, "62" + digits[1:]) if digits.startswith("0") else (digits,)
