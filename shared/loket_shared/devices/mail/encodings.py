"""Undoes a part's transfer encoding, as far as broken bytes let it."""

import binascii
import re

from loket_shared.domain.mail.parsed import Defect

_NOT_BASE64 = bytes(one for one in range(256) if not (chr(one).isascii() and (chr(one).isalnum() or chr(one) in "+/=")))
_WHITE = b" \t\r\n"
_BAD_QUOTED = re.compile(rb"=(?![0-9A-Fa-f]{2}|[ \t]*\r?\n|[ \t]*\r?\Z)")
_PADDING = re.compile(rb"=+")


def decode_body(body: bytes, encoding: bytes) -> tuple[bytes, Defect | None]:
    """Return a body's bytes and what was wrong with them, if anything was."""
    match encoding.partition(b";")[0].strip(b" \t\"'").lower():
        case b"base64":
            return _base64(body)
        case b"quoted-printable":
            return binascii.a2b_qp(body), Defect.BAD_QUOTED_PRINTABLE if _BAD_QUOTED.search(body) else None
        case b"" | b"7bit" | b"8bit" | b"binary" | b"7-bit" | b"8-bit" | b"8bits" | b"7bits" | b"none" | b"plain":
            return body, None
        case b"x-uuencode" | b"uuencode" | b"x-uue" | b"uue":
            return _uuencoded(body), None
        case _:
            return body, Defect.UNKNOWN_ENCODING


def decode_base64(text: bytes) -> bytes:
    """Return what base64 says, whatever stands between its letters."""
    return _base64(text)[0]


def _base64(body: bytes) -> tuple[bytes, Defect | None]:
    kept = body.translate(None, _NOT_BASE64)
    bad = len(kept) != len(body.translate(None, _WHITE))
    pieces: list[bytes] = []
    for piece in _PADDING.split(kept):  # base64 of several parts set one behind the other ends more than once
        whole = piece[:-1] if len(piece) % 4 == 1 else piece
        bad |= whole is not piece
        pieces.append(binascii.a2b_base64(whole + b"=" * (-len(whole) % 4)))
    if len(kept) % 4:
        bad = True
    return b"".join(pieces), Defect.BAD_BASE64 if bad else None


def _uuencoded(body: bytes) -> bytes:
    pieces: list[bytes] = []
    for line in body.splitlines():
        if line.startswith((b"begin ", b"end")) or not line:
            continue
        try:
            pieces.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(pieces)
