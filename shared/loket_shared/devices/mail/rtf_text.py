"""The words of an RTF text, for mails that Outlook wrote in nothing else; also of HTML that was packed into RTF."""

import re

from loket_shared.devices.mail.charsets import decode

_TOKEN = re.compile(
    rb"\\'([0-9A-Fa-f]{2})|\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\([^A-Za-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+", re.DOTALL
)
_UNSEEN = frozenset(
    (b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"footer", b"listtable", b"generator", b"themedata")
)  # fmt: skip
_WRITTEN = {
    b"par": "\n",
    b"line": "\n",
    b"tab": "\t",
    b"row": "\n",
    b"cell": "  ",
    b"emdash": "—",
    b"endash": "–",
    b"bullet": "•",
}
_WRITTEN |= {b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”"}
_MOST = 400_000


class _Group:
    """What holds within a pair of braces."""

    __slots__ = ("hidden", "skip")

    def __init__(self, *, hidden: bool, skip: int) -> None:
        self.hidden = hidden
        self.skip = skip


def rtf_text(data: bytes) -> str:
    """Return the text of RTF in the order of its words; empty for bytes that are something else."""
    if not data.lstrip().startswith(b"{\\rtf"):
        return ""
    writer = _Writer()
    for token in _TOKEN.finditer(data):
        writer.read(token)
        if writer.size > _MOST:
            break
    return writer.text()


class _Writer:
    """Writes what is seen; letters of one byte wait together, as two of them may be one sign."""

    def __init__(self) -> None:
        self._groups = [_Group(hidden=False, skip=1)]
        self._written: list[str] = []
        self._waiting = bytearray()
        self._charset = "cp1252"
        self._left_out = 0
        self._first = False
        self.size = 0

    def read(self, token: re.Match[bytes]) -> None:
        """Read one token."""
        code, word, number, sign, brace, text = token.groups()
        first, self._first = self._first, False
        if brace == b"{":
            self._groups.append(_Group(hidden=self._group.hidden, skip=self._group.skip))
            self._first = True
        elif brace and len(self._groups) > 1:
            self._groups.pop()
        elif word:
            self._word(word, int(number) if number else None, first=first)
        elif sign == b"*" and first:
            self._group.hidden = True
        elif code:
            self._letters(bytes([int(code, 16)]))
        elif text or (sign and sign in b"\\{}~-_"):
            self._letters(text or {b"~": b" ", b"-": b"", b"_": b"-"}.get(sign, sign))

    def text(self) -> str:
        """Return everything written."""
        self._flush()
        whole = "".join(self._written)  # a sign beyond the first plane comes as two halves
        return whole.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    @property
    def _group(self) -> _Group:
        return self._groups[-1]

    def _word(self, word: bytes, number: int | None, *, first: bool) -> None:
        if word == b"ansicpg" and number:
            self._charset = f"cp{number}"
        elif word == b"htmlrtf":
            self._group.hidden = number != 0
        elif word == b"uc":
            self._group.skip = min(number or 0, 9)
        elif first and word in _UNSEEN:
            self._group.hidden = True
        elif word == b"u" and number is not None and not self._group.hidden:
            self._say(chr(number % 0x10000))
            self._left_out = self._group.skip
        elif (written := _WRITTEN.get(word)) and not self._group.hidden:
            self._say(written)

    def _letters(self, letters: bytes) -> None:
        if self._group.hidden:
            return
        left_out, self._left_out = self._left_out, 0
        self._waiting += letters[left_out:] if left_out <= len(letters) else b""
        self.size += len(letters)

    def _say(self, text: str) -> None:
        self._flush()
        self._written.append(text)
        self.size += len(text)

    def _flush(self) -> None:
        if self._waiting:
            self._written.append(decode(bytes(self._waiting), self._charset)[0])
            self._waiting.clear()
