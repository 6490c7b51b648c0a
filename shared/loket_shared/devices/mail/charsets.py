"""Bytes of a received mail to text: only character sets that are known to end, and a guess where the named one is wrong."""

from encodings.aliases import aliases

from loket_shared.domain.mail.parsed import Defect

_ACCEPTED = frozenset(
    ["ascii", "utf_8", "utf_7", "gb18030", "hz", "big5hkscs", "cp949", "cp932", "euc_jp", "johab", "koi8_r", "koi8_u", "ptcp154"]
    + ["mac_roman", "mac_cyrillic", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be"]
    + [f"iso2022_{kind}" for kind in ("jp", "jp_1", "jp_2", "jp_2004", "jp_3", "jp_ext", "kr")]
    + [f"iso8859_{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)]
    + [f"cp{number}" for number in (437, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869, 874)]
    + [f"cp{number}" for number in range(1250, 1259)]
)  # fmt: skip
"""Python has others that unpack, or take the square of their input's length; a mail may not name them."""

_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "latin_1": "cp1252",
    "iso8859_1": "cp1252",
    "iso8859_9": "cp1254",
    "iso8859_11": "cp874",
    "tis_620": "cp874",
}
"""Sets of which senders use more letters than they hold, and the set that holds them."""

_OTHER_NAMES = {
    "x_gbk": "gb18030",
    "gb_2312": "gb18030",
    "gb_2312_80": "gb18030",
    "ks_c_5601": "cp949",
    "x_sjis": "cp932",
    "windows_874": "cp874",
    "x_mac_roman": "mac_roman",
    "macintosh": "mac_roman",
    "unicode_1_1_utf_7": "utf_7",
    "x_unicode_2_0_utf_7": "utf_7",
    "unicode_1_1_utf_8": "utf_8",
    "x_utf_8": "utf_8",
    "utf8mb4": "utf_8",
    "ansi_x3.4_1968": "ascii",
    "iso_8859_8_i": "iso8859_8",
    "iso_8859_6_i": "iso8859_6",
}


def _names() -> dict[str, str]:
    wide = {name: name for name in _ACCEPTED} | _WIDER
    return wide | {alias: wide[name] for alias, name in aliases.items() if name in wide} | _OTHER_NAMES


_NAMES = _names()
_LATIN = frozenset({"cp1252", "cp1254", "ascii"})
_GUESSED = _LATIN | {"utf_8"}


def decode(data: bytes, named: str | None) -> tuple[str, Defect | None]:
    """Return the text of `data` in the character set that a mail names (None: none named); never fails."""
    name = _NAMES.get(named.strip(" \t\"'").lower().replace("-", "_").replace(" ", "_")) if named else "ascii"
    if name is None:
        return _guess(data), Defect.UNKNOWN_CHARSET
    if name in _LATIN and not data.isascii() and _is(data, "utf-8"):
        return _guess(data), Defect.WRONG_CHARSET if named else None
    if name.startswith(("utf_16", "utf_32")) and data and b"\0" not in data and data.isascii():
        return _guess(data), Defect.WRONG_CHARSET
    try:
        return data.decode(name).removeprefix("\ufeff"), None
    except ValueError:
        text = _guess(data) if name in _GUESSED else data.decode(name, "replace")
        return text, Defect.WRONG_CHARSET


def _is(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except ValueError:
        return False
    return True


def _guess(data: bytes) -> str:
    if _is(data, "utf-8"):
        return data.decode("utf-8-sig")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) and _is(data, "utf-16"):
        return data.decode("utf-16")
    return data.decode("cp1252", "replace")
