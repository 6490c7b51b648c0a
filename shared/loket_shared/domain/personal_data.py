"""Points out what may be somebody's data in a text that many will read: names, telephone numbers, addresses of e-mail, ids."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from loket_shared.domain.phone import PhoneKind, understand
from loket_shared.domain.words import words

MOST = 20
SHORTEST_NAME = 3


class Personal(StrEnum):
    """What kind of data it may be."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class PersonalFound:
    """A piece of the text as it stands there."""

    kind: Personal
    text: str


_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DIGITS = re.compile(r"(?<![\w])\(?\+?\d[\d\s().\-]{6,}\d(?!\w)")
_NPWP = re.compile(r"(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)")
_DATE = re.compile(r"\b\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d\b")
_TITLED = re.compile(r"\b(?:Bapak|Bpk|Pak|Ibu|Bu|Sdr|Sdri|Saudara|Saudari|Tn|Ny)\b\.?\s+((?:[A-Z][\w'’]+\s?){1,4})")
_OFFICES = frozenset(
    ("admin", "pokja", "ppk", "penyedia", "pengguna", "helpdesk", "petugas", "kepala", "pimpinan", "direktur", "lpse", "spse",
     "lkpp", "ppe", "kami", "anda")
)  # fmt: skip
"""What follows a title without being a name: Bapak Direktur, Ibu Admin."""


def personal_data(text: str, names: Iterable[str] = ()) -> tuple[PersonalFound, ...]:
    """Return what may be personal in the order of kinds; `names` are those of the case that the text came from.

    It points out, it does not decide: a tender's code may look like a number, a firm's name may be meant to stand.
    """
    found = dict.fromkeys((*_named(text, names), *_emails(text), *_numbers(text)))
    return tuple(found)[:MOST]


def _named(text: str, names: Iterable[str]) -> Iterator[PersonalFound]:
    said = f" {' '.join(words(text))} "
    for name in names:
        whole = " ".join(words(name))
        if len(whole) >= SHORTEST_NAME and f" {whole} " in said:
            yield PersonalFound(Personal.NAME, name.strip())
    for match in _TITLED.finditer(text):
        first = words(match[1])[:1]
        if first and first[0] not in _OFFICES:
            yield PersonalFound(Personal.NAME, match[1].strip())


def _emails(text: str) -> Iterator[PersonalFound]:
    for match in _EMAIL.finditer(text):
        yield PersonalFound(Personal.EMAIL, match[0])


def _numbers(text: str) -> Iterator[PersonalFound]:
    for match in _NPWP.finditer(text):
        yield PersonalFound(Personal.IDENTITY, match[0])
    for match in _DIGITS.finditer(_DATE.sub(" | ", _NPWP.sub(" | ", text))):
        digits = re.sub(r"\D", "", match[0])
        if len(digits) == 16:
            yield PersonalFound(Personal.IDENTITY, match[0].strip())
        elif understand(match[0]).kind not in {PhoneKind.UNKNOWN, PhoneKind.SHORT}:
            yield PersonalFound(Personal.PHONE, match[0].strip())
