"""A form number as one reads it aloud on the telephone, sign by sign."""

from loket_shared.qt.texts import Language

DIGITS: dict[Language, tuple[str, ...]] = {
    "id": ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"),
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
}


def dictated(label: str, language: Language) -> str:
    """Return a label in words: "F-K, dua nol dua enam, nol nol nol empat satu tiga"; letters stay letters."""
    groups: list[list[str]] = [[]]
    for sign in label:
        if sign.isalnum():
            groups[-1].append(DIGITS[language][int(sign)] if sign in "0123456789" else sign.upper())
        elif groups[-1]:
            groups.append([])
    return ", ".join(_group(group) for group in groups if group)


def _group(signs: list[str]) -> str:
    letters = all(len(one) == 1 for one in signs)
    return ("-" if letters else " ").join(signs)
