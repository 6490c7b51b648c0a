"""What SQLite has not: Indonesian stems and telephone numbers as words, brought to every connection as functions."""

import re
import sqlite3

from loket_shared.domain.words import stems, words

_NOT_DIGITS = re.compile(r"\D")


def bring_functions(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that the index's triggers use; without them it cannot write a case."""
    connection.create_function("loket_stems", -1, _stems, deterministic=True)
    connection.create_function("loket_names", -1, _names, deterministic=True)
    connection.create_function("loket_phone", 2, phone_words, deterministic=True)


def phone_words(typed: str | None, e164: str | None) -> str:
    """Return the ways in which a number may be looked for: as it was typed, in one run, with 0 and with 62 in front."""
    ways = [_NOT_DIGITS.sub("", typed or "")]
    if e164:
        ways.append(e164.removeprefix("+"))
        if e164.startswith("+62"):
            ways.append("0" + e164.removeprefix("+62"))
    return " ".join(dict.fromkeys([*words(typed or ""), *filter(None, ways)]))


def _stems(*texts: object) -> str:
    return " ".join(stems(_joined(texts)))


def _names(*texts: object) -> str:
    return " ".join(words(_joined(texts)))


def _joined(texts: tuple[object, ...]) -> str:
    return "\n".join(str(text) for text in texts if text is not None)
