"""How an answer finds its way back: a signed Message-ID of our own and a short token at the head of the subject."""

import base64
import hashlib
import hmac
import re
import secrets
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: without I, L, O and U."""

_LIKE = str.maketrans("OIL", "011")
_DASH = "[-_\u00ad\u2010-\u2015\u2212]"
_LETTER = "[0-9A-Z]"
_BRACKETED = rf"\[\s*L\s*K\s*{_DASH}?((?:\s*{_LETTER}){{6}})\s*\]"
_BARE = rf"(?<!{_LETTER})LK\s?{_DASH}\s?({_LETTER}{{6}})(?!{_LETTER})"
_TOKEN = re.compile(f"{_BRACKETED}|{_BARE}")
_WITH_BRACKETS = re.compile(f"{_BRACKETED}|\\[?{_BARE}\\]?", re.IGNORECASE)
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
_OWN_ID = re.compile(r"<?\s*lk\.([0-9a-f]{32})\.([a-z2-7]{16})@[^<>@\s]+\s*>?", re.IGNORECASE)
_LOOKS_OWN = re.compile(r"<?\s*lk\.[^@]*@", re.IGNORECASE)
_PURPOSE = b"loket message-id 1\0"


@dataclass(frozen=True, slots=True)
class Own:
    """A Message-ID that this office made; `key` is the message's own."""

    key: UUID


@dataclass(frozen=True, slots=True)
class Forged:
    """A Message-ID that looks like ours and is not: the signature is wrong or missing. It links nothing."""


def message_id(secret: bytes, key: UUID, domain: str) -> str:
    """Return the Message-ID of the message with this key, brackets included; always the same for the same message.

    `secret` is the office's; ValueError when it is shorter than 16 bytes or `domain` cannot stand in a Message-ID.
    """
    if len(secret) < 16 or not _DOMAIN.fullmatch(domain):
        raise ValueError("a secret of at least 16 bytes and a plain domain are needed")
    return f"<lk.{key.hex}.{_mac(secret, key)}@{domain.lower()}>"


def read_message_id(secret: bytes, text: str) -> Own | Forged | None:
    """Tell whose Message-ID this is: ours, one made to look like ours, or (None) somebody else's.

    Upper case and a changed domain are forgiven, as gateways make them; nothing else is.
    """
    found = _OWN_ID.fullmatch(text.strip())
    if found is None:
        return Forged() if _LOOKS_OWN.match(text.strip()) else None
    key = UUID(found[1])
    return Own(key) if hmac.compare_digest(_mac(secret, key), found[2].lower()) else Forged()


def new_token(choose: Callable[[Sequence[str]], str] = secrets.choice) -> str:
    """Return a random token such as LK-7F3K9R: five characters and a check character; it reveals nothing about the case.

    2^25 of them: the database makes sure that each is given once.
    """
    body = "".join(choose(ALPHABET) for _ in range(5))
    return f"LK-{body}{_check(body)}"


def find_tokens(text: str) -> tuple[str, ...]:
    """Return every token in a subject or a text, as it was given, in the order in which they stand, each once.

    Found again after Re:, Fwd:, BLS: or TRS: in front, lower case, folding and spaces inside, another dash, missing
    brackets, full-width letters and O for 0; a token whose check character is wrong is none.
    """
    upper = unicodedata.normalize("NFKC", text).upper()
    found: dict[str, None] = {}
    for match in _TOKEN.finditer(upper):
        body = re.sub(r"\s", "", match[1] or match[2]).translate(_LIKE)
        if set(body) <= set(ALPHABET) and _check(body[:5]) == body[5]:
            found[f"LK-{body}"] = None
    return tuple(found)


def with_token(subject: str, token: str) -> str:
    """Return the subject with this token in brackets at its very head, and nowhere else; white space becomes single spaces."""

    def drop(match: re.Match[str]) -> str:
        return "" if find_tokens(match[0]) == (token,) else match[0]

    rest = " ".join(_WITH_BRACKETS.sub(drop, subject).split())
    return f"[{token}] {rest}".rstrip()


def without_tokens(text: str) -> str:
    """Return the text without any token of ours, with a space where one stood."""
    return _WITH_BRACKETS.sub(lambda match: " " if find_tokens(match[0]) else match[0], text)


def _mac(secret: bytes, key: UUID) -> str:
    whole = hmac.digest(secret, _PURPOSE + key.bytes, hashlib.sha256)
    return base64.b32encode(whole[:10]).decode("ascii").lower()


def _check(body: str) -> str:
    """Luhn's check character to the base 32: one wrong character and nearly every swap of neighbours shows."""
    total = 0
    for place, character in enumerate(reversed(body)):
        value = ALPHABET.index(character) * (1 if place % 2 else 2)
        total += value // 32 + value % 32
    return ALPHABET[-total % 32]
