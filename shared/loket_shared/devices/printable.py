"""Text that any printer can print: cleaned, spelled in the printer's letters, and broken into balanced lines."""

from collections.abc import Callable, Iterator

from anyascii import anyascii

from loket_shared.domain.clean import clean_line

LENGTH_LIMIT = 200
_LOOKED_AT = 2_000
_ELLIPSIS = "..."
_HALVINGS = 6


def printable(text: str, charset: str = "ascii") -> str:
    """Return one line of letters of `charset` without any control character: other letters are transliterated, emoji go.

    Printers get plain ASCII: it means the same in every code page, also in the wrong one, and one CJK character would make
    python-escpos encode a whole line as GB18030.
    """
    line = clean_line(text[:_LOOKED_AT], LENGTH_LIMIT).text
    if not line.isascii():
        line = clean_line("".join(_letter(sign, charset) for sign in line), LENGTH_LIMIT).text
    return " ".join("".join(sign for sign in line if sign.isprintable()).split())


def _letter(sign: str, charset: str) -> str:
    if _encodes(sign, charset):
        return sign
    spelled = anyascii(sign)
    return "" if spelled.startswith(":") else spelled  # anyascii names emoji, as in :grinning:


def _encodes(sign: str, charset: str) -> bool:
    try:
        sign.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def wrap(text: str, width: float, measure: Callable[[str], float], most: int) -> tuple[str, ...]:
    """Break a text into at most `most` lines no wider than `width`, about equally long; what is too much ends in dots."""
    lines = tuple(_lines(text, width, measure))
    if len(lines) > most:
        return (*lines[: most - 1], _shortened(lines[most - 1], width, measure))
    return _balanced(text, width, measure, lines)


def _balanced(text: str, width: float, measure: Callable[[str], float], lines: tuple[str, ...]) -> tuple[str, ...]:
    """Narrow the width as far as the number of lines allows, so that no single word stands alone below a full line."""
    narrow, wide = max(width / 2, *(measure(word) for word in text.split()), 0), width
    for _ in range(_HALVINGS if len(lines) > 1 and narrow < wide else 0):
        middle = (narrow + wide) / 2
        tried = tuple(_lines(text, middle, measure))
        if len(tried) > len(lines):
            narrow = middle
        else:
            wide, lines = middle, tried
    return lines


def _lines(text: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    line = ""
    for word in text.split():
        joined = f"{line} {word}" if line else word
        if measure(joined) <= width:
            line = joined
            continue
        if line:
            yield line
        *full, line = _pieces(word, width, measure)
        yield from full
    if line:
        yield line


def _pieces(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Break a word that is wider than a line."""
    pieces = [word[0]]
    for letter in word[1:]:
        if measure(pieces[-1] + letter) <= width:
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces


def _shortened(line: str, width: float, measure: Callable[[str], float]) -> str:
    while len(line) > 1 and measure(line + _ELLIPSIS) > width:
        line = line.rpartition(" ")[0] or line[:-1]
    return line + _ELLIPSIS
