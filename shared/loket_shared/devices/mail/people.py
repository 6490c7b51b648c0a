"""Addresses of a received mail: names and addresses out of lines that no grammar describes."""

import re
from collections.abc import Iterator

from loket_shared.devices.mail import limits
from loket_shared.devices.mail.words import decoded, readable
from loket_shared.domain.clean import clean_line
from loket_shared.domain.mail.parsed import Person

_TOKEN = re.compile(r'"((?:[^"\\]|\\.){0,300})"|<([^<>]*)>|([(),;:])|([^"<>(),;:]+)|(.)', re.DOTALL)
_ADDRESS = re.compile(r"[^\s@<>()\",;:]{1,128}@[^\s@<>()\",;:]{1,255}")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
LONGEST = 320
LONGEST_LINE = 32_000


def people(*values: bytes) -> tuple[Person, ...]:
    """Return everybody named in address lines; a group's name is left out, a comment serves as a name."""
    found: dict[Person, None] = {}
    for value in values:
        for person in _read(readable(value)[:LONGEST_LINE]):
            found.setdefault(person)
            if len(found) == limits.MOST_PEOPLE:
                return tuple(found)
    return tuple(found)


def _read(text: str) -> Iterator[Person]:
    """Yield the people of one line, read once from left to right."""
    words: list[str] = []
    comment: list[str] = []
    address: str | None = None
    depth = 0
    for token in _TOKEN.finditer(text):
        quoted, angled, sign, plain, _ = token.groups()
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth = max(0, depth - 1)
        elif depth:
            comment.append(token[0])
        elif sign in {",", ";"}:
            yield from _person(words, comment, address)
            words, comment, address = [], [], None
        elif sign == ":":  # what stood before it named a group
            words = []
        elif angled is not None:
            address = angled
        elif quoted is not None:
            words.append(_ESCAPED.sub(r"\1", quoted))
        elif plain is not None:
            words.append(plain)
    yield from _person(words, comment, address)


def _person(words: list[str], comment: list[str], address: str | None) -> Iterator[Person]:
    name = " ".join(words)
    found = _ADDRESS.search(address) if address is not None else None
    if address is None and (found := _ADDRESS.search(name)):
        name = name.replace(found[0], " ")
    name = decoded((name.strip() or "".join(comment)).encode("utf-8", "replace"), 200)
    if name or found:
        yield Person(name, normal_address(found[0]) if found else "")


def normal_address(address: str) -> str:
    """Return an address as it is compared: trimmed, its domain in lower case."""
    local, _, domain = clean_line(address.strip("' "), LONGEST).text.rpartition("@")
    return f"{local}@{domain.lower()}" if local and domain else ""
