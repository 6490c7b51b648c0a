"""Telephone numbers as Indonesians type them: understood where possible, kept as typed where not, never refused."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, PhoneNumberType

_LONGEST = 120
_SEVERAL = re.compile(r"\s*(?:[/;,\n]|\batau\b|\bdan\b)\s*", re.IGNORECASE)
_LABEL = re.compile(r"^(?:no(?:mor)?|hp|wa|whatsapp|telp?(?:on|epon)?|tlp|phone)\b[\s.:]*", re.IGNORECASE)
_EXTENSION = re.compile(r"\s*(?:ekst?|ext|pes(?:awat)?|x)[\s.:]*(\d{1,6})$", re.IGNORECASE)
_DECORATION = re.compile(r"[\s()\-.\u2010-\u2015]+")
_SERVICE_NUMBER = re.compile(r"1\d{2,6}")


class PhoneKind(StrEnum):
    """What kind of line a number is."""

    MOBILE = "mobile"
    LANDLINE = "landline"
    SHORT = "short"
    FOREIGN = "foreign"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as typed, as machines dial it (None: not from everywhere), and as people read it."""

    raw: str
    e164: str | None
    display: str
    kind: PhoneKind


def understand(raw: str) -> Phone:
    """Read a number; what cannot be understood comes back as typed with kind UNKNOWN, never as an error.

    Of several numbers ("0812… / 0813…") the first that can be dialled gives `e164` and `kind`; all are displayed.
    """
    parts = [part for part in _SEVERAL.split(raw.strip()[:_LONGEST]) if part]
    numbers = [_one(part) for part in parts]
    first = next((number for number in numbers if number.e164), numbers[0] if numbers else None)
    if first is None:
        return Phone(raw, None, "", PhoneKind.UNKNOWN)
    return Phone(raw, first.e164, " / ".join(number.display for number in numbers), first.kind)


def _one(typed: str) -> Phone:
    plain = _LABEL.sub("", _ascii_digits(typed))
    extension = _EXTENSION.search(plain)
    number = _DECORATION.sub("", plain[: extension.start()] if extension else plain)
    tail = f" ext. {extension[1]}" if extension else ""
    if _SERVICE_NUMBER.fullmatch(number):
        return Phone(typed, None, number + tail, PhoneKind.SHORT)
    parsed = _parse(_with_country(number))
    if parsed is None:
        return Phone(typed, None, _as_typed(typed, number), PhoneKind.UNKNOWN)
    e164 = phonenumbers.format_number(parsed, PhoneNumberFormat.E164)
    return Phone(typed, e164, _display(parsed) + tail, _kind(parsed))


def _ascii_digits(text: str) -> str:
    digits = (str(unicodedata.decimal(each, each)) for each in unicodedata.normalize("NFKC", text))
    return "".join(digits).strip()


def _with_country(number: str) -> str:
    """Give the country code its plus: 62812…, 0062812… and +0812… are how it is typed from memory."""
    if re.fullmatch(r"\+0[1-9]\d+", number):
        return number[1:]
    return re.sub(r"^(?:\+?00|\+)?62(?=\d{7})", "+62", number)


def _parse(number: str) -> PhoneNumber | None:
    if not re.fullmatch(r"\+?\d+", number):
        return None
    try:
        parsed = phonenumbers.parse(number, "ID")
    except NumberParseException:
        return None
    return parsed if phonenumbers.is_valid_number(parsed) else None


def _kind(number: PhoneNumber) -> PhoneKind:
    if number.country_code != 62:
        return PhoneKind.FOREIGN
    match phonenumbers.number_type(number):
        case PhoneNumberType.MOBILE:
            return PhoneKind.MOBILE
        case PhoneNumberType.FIXED_LINE | PhoneNumberType.FIXED_LINE_OR_MOBILE:
            return PhoneKind.LANDLINE
        case _:
            return PhoneKind.OTHER


def _display(number: PhoneNumber) -> str:
    if number.country_code != 62:
        return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    national = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    area = re.match(r"\(\d+\) ", national)
    if area is None:
        return _fours(re.sub(r"\D", "", national))
    return area[0] + _fours(re.sub(r"\D", "", national[area.end() :]))


def _as_typed(typed: str, number: str) -> str:
    return _fours(number) if re.fullmatch(r"\d{8,}", number) else " ".join(typed.split())


def _fours(digits: str) -> str:
    """Group by four; up to six digits stay together, and a last single digit stays with the group before it."""
    if len(digits) <= 6:
        return digits
    groups = [digits[at : at + 4] for at in range(0, len(digits), 4)]
    if len(groups[-1]) == 1:
        groups[-2:] = [groups[-2] + groups[-1]]
    return " ".join(groups)
