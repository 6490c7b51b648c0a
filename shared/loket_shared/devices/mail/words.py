"""Header values of a received mail as text: encoded words, parameters, people, Message-IDs, dates."""

import binascii
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from urllib.parse import unquote_to_bytes

from loket_shared.devices.mail import limits
from loket_shared.devices.mail.charsets import decode
from loket_shared.devices.mail.encodings import decode_base64
from loket_shared.domain.clean import clean_line
from loket_shared.domain.mail.parsed import Defect

_WORD = re.compile(r"=\?([^?\s*]{1,60})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]*)\?=")
_PARAMETER = re.compile(r';\s*([^=;\s"]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))', re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_ID = re.compile(r"<[^<>\s]{1,900}>")
_BARE_ID = re.compile(r"[^<>\s,;\"]{1,400}@[^<>\s,;\"]{1,400}")
_CONTINUED = re.compile(r"([^*]+)\*(\d{1,3})?(\*)?")
OLDEST = timedelta(days=3650)
AHEAD = timedelta(days=1)


def readable(value: bytes) -> str:
    """Return a header's bytes as text: they should be ASCII and often are not."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def decoded(value: bytes, most: int = limits.MOST_VALUE) -> str:
    """Return a header's value in one line with its encoded words read."""
    return clean_line(_words(readable(value)), most).text


def _words(text: str) -> str:
    """Read encoded words; a letter whose bytes were torn into two neighbouring words is put together again."""
    pieces: list[str] = []
    held: tuple[str, bytes] | None = None
    at = 0
    for word in _WORD.finditer(text):
        between = text[at : word.start()]
        at = word.end()
        charset, data = word[1].lower(), _word_bytes(word[2], word[3])
        if held and not between.strip():
            if held[0] == charset:
                held = charset, held[1] + data
                continue
            between = ""
        if held:
            pieces.append(decode(held[1], held[0])[0])
        pieces.append(between)
        held = charset, data
    if held:
        pieces.append(decode(held[1], held[0])[0])
    return "".join(pieces) + text[at:]


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    if encoding in "bB":
        return decode_base64(data)
    return binascii.a2b_qp(data.replace(b"\n", b""), header=True)


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """Return a Content-Type's or -Disposition's first word in lower case, and its parameters."""
    value = value[: limits.MOST_PARAMETERS]
    found: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for one in _PARAMETER.finditer(value):
        name = one[1].lower()
        text = _ESCAPED.sub(r"\1", one[2]) if one[2] is not None else one[3].strip()
        several = _CONTINUED.fullmatch(name)
        if several and "*" in name:
            pieces.setdefault(several[1], {})[int(several[2] or 0)] = (text, bool(several[3]) or name.endswith("*"))
        else:
            found.setdefault(name, _words(text))
    for name, numbered in pieces.items():
        found[name] = _continued(numbered)
    return value.partition(";")[0].strip().lower(), found


def _continued(numbered: dict[int, tuple[str, bool]]) -> str:
    """Put a parameter together that was sent in numbered pieces, some of them percent-encoded."""
    charset: str | None = None
    data = b""
    for place, number in enumerate(sorted(numbered)):
        text, encoded = numbered[number]
        if encoded and place == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        data += unquote_to_bytes(text) if encoded else text.encode("utf-8", "replace")
    return decode(data, charset or "utf-8")[0]


def message_ids(value: bytes) -> tuple[str, ...]:
    """Return the Message-IDs of a line in their order, whatever stands between them; one without brackets gets them."""
    text = readable(value)
    found = _ID.findall(text) or [f"<{one}>" for one in _BARE_ID.findall(text[:2_000])]
    unique = list(dict.fromkeys(found))
    first, last = unique[: limits.MOST_IDS // 2], unique[limits.MOST_IDS // 2 :]
    return (*first, *last[-limits.MOST_IDS // 2 :])


def instant(value: bytes, received: datetime) -> tuple[datetime | None, Defect | None]:
    """Return a date line's instant; None where it is none, or lies more than a day after `received` or ten years before."""
    if not value:
        return None, Defect.NO_DATE
    try:
        parts = parsedate_tz(readable(value)[:200])
        if parts is None:
            return None, Defect.BAD_DATE
        zone = timezone(timedelta(seconds=parts[9] or 0))
        found = datetime(*parts[:6], tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None, Defect.BAD_DATE
    if not received - OLDEST <= found <= received + AHEAD:
        return None, Defect.BAD_DATE
    return found, None


def iter_values(headers: tuple[tuple[str, bytes], ...], name: str) -> Iterator[bytes]:
    """Yield every value of a header line."""
    return (value for key, value in headers if key == name)
