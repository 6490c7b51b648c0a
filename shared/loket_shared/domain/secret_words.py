"""Tells whether a text seems to hold a password, a key or an offer file: Loket keeps none of them (A.8-29)."""

import re

_ASKED = r"(?:kata\s*sandi|pass\s*word|passwd|passphrase|pwd|sandi|pin|token)"
_GIVEN = re.compile(
    rf"\b{_ASKED}(?:nya|ku)?\b(?:\s+(?:saya|kami|akun|spse|user|baru|lama|sementara|anda))*\s*"
    r"(?:[:=]+|\badalah\b|\bialah\b|\byaitu\b|\bis\b)\s*(?!(?:salah|lupa|belum|tidak|gagal|ditolak)\b)\S{4,}",
    re.IGNORECASE,
)
_OFFER = re.compile(r"(?<=[\w)-])\.rhs\b", re.IGNORECASE)
_KEY = re.compile(r"-----BEGIN [A-Z ]*(?:PRIVATE KEY|CERTIFICATE)-----")


def looks_secret(text: str) -> bool:
    """Tell whether somebody should look again before this is kept; "lupa password" alone is no secret."""
    return any(pattern.search(text) for pattern in (_GIVEN, _OFFER, _KEY))
