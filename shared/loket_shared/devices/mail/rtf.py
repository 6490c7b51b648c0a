"""Unpacks the compressed RTF text of an Outlook mail (LZFu), so that a word processor can open it."""

import struct

_PACKED, _PLAIN = b"LZFu", b"MELA"
_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial"
    b"Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_WINDOW = 4096
_MOST = 8_000_000


def unpacked(data: bytes) -> bytes:
    """Return the RTF, as far as it can be read; empty when the bytes are something else."""
    if len(data) < 16:
        return b""
    _, size, form = struct.unpack_from("<II4s", data)
    size = min(size, _MOST)
    if form == _PLAIN:
        return data[16 : 16 + size]
    return _inflated(data, size) if form == _PACKED else b""


def _inflated(data: bytes, size: int) -> bytes:
    window = bytearray(_DICTIONARY.ljust(_WINDOW, b"\0"))
    place = len(_DICTIONARY)
    out = bytearray()
    at = 16
    while at < len(data) and len(out) < size:
        control = data[at]
        at += 1
        for bit in range(8):
            if control >> bit & 1:
                if at + 2 > len(data):
                    return bytes(out)
                pair = int.from_bytes(data[at : at + 2], "big")
                at += 2
                offset, length = pair >> 4, (pair & 15) + 2
                if offset == place:
                    return bytes(out[:size])
                for step in range(offset, offset + length):
                    out.append(window[step % _WINDOW])
                    window[place] = out[-1]
                    place = (place + 1) % _WINDOW
            elif at < len(data):
                window[place] = data[at]
                place = (place + 1) % _WINDOW
                out.append(data[at])
                at += 1
    return bytes(out[:size])
