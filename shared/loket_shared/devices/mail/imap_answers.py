"""Reads the answers of an IMAP server about mails, and writes names and days as it wants them."""

import base64
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

from loket_shared.devices.mail.imap_session import Answer
from loket_shared.devices.mail.imap_wire import Data, Token

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BODY = re.compile(rb"BODY\[[^\]]*\](?:<(\d{1,10})>)?", re.IGNORECASE)
_NOT_PLAIN = re.compile(r"[^\x20-\x7e]+|&")


def folder_name(name: str) -> str:
    """Return a folder's name as IMAP writes it: quoted, other letters in its own UTF-7."""

    def coded(found: re.Match[str]) -> str:
        if found[0] == "&":
            return "&-"
        return "&" + base64.b64encode(found[0].encode("utf-16-be")).decode("ascii").rstrip("=").replace("/", ",") + "-"

    return '"' + _NOT_PLAIN.sub(coded, name).replace("\\", "\\\\").replace('"', '\\"') + '"'


def facts_in(answer: Answer) -> Iterator[dict[bytes, Token]]:
    """Yield what each FETCH line says; a line may tell of changed flags only, before or behind what was asked for."""
    for line in answer.said:
        if isinstance(line, Data) and line.number_of(b"FETCH") is not None and len(line.tokens) > 2:
            words = line.tokens[2]
            if isinstance(words, list):
                keys = [word.upper() if isinstance(word, bytes) else b"" for word in words[::2]]
                yield dict(zip(keys, words[1::2], strict=False))


def piece_in(answer: Answer, uid: int, start: int) -> bytes | None:
    """Return the piece of a mail that begins at `start`; None when the answer holds none."""
    for about in facts_in(answer):
        if about.get(b"UID", str(uid).encode()) != str(uid).encode():
            continue
        for key, value in about.items():
            body = _BODY.fullmatch(key)
            if body and isinstance(value, bytes) and int(body[1] or 0) == start:
                return b"" if value == b"NIL" else value
    return None


def search_day(day: date) -> str:
    """Return a day as SEARCH names it."""
    return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year}"


def date_of(value: Token | None) -> datetime | None:
    """Return an INTERNALDATE as an aware UTC instant; None where it is none."""
    if not isinstance(value, bytes):
        return None
    try:
        return _read_date(value.decode("ascii").strip())
    except ValueError:
        return None


def _read_date(text: str) -> datetime:
    """Read ` 1-Nov-2026 09:42:00 +0700` without asking in which language this machine names its months."""
    day, month, rest = text.split("-", 2)
    number = _MONTHS.index(month.title()) + 1
    return datetime.strptime(f"{int(day):02}-{number:02}-{rest}", "%d-%m-%Y %H:%M:%S %z").astimezone(UTC)
