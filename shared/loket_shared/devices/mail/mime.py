"""The parts of a received mail, cut out of its bytes without a copy of what they hold.

The standard library's parser asks every line about every enclosing part, calls itself once a level and, for its readable
headers, takes the square of their length; here time grows with the size alone, and nothing raises.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from loket_shared.devices.mail import limits
from loket_shared.devices.mail.encodings import decode_body
from loket_shared.devices.mail.words import parameters, readable
from loket_shared.domain.mail.parsed import Defect

_HEAD_END = re.compile(rb"\r?\n(?=\r?\n)|\A(?=\r?\n)")
_NAME = re.compile(rb"[!-9;-~]{1,120}")
_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,100}")
_CLOSING_BLANKS = b" \t\r"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a mail: its header, and where its body stands in the mail's bytes."""

    raw: bytes = field(repr=False)
    start: int
    end: int
    headers: tuple[tuple[str, bytes], ...]
    media_type: str
    type_parameters: dict[str, str]
    disposition: str
    disposition_parameters: dict[str, str]
    parts: tuple["Part", ...]

    def header(self, name: str) -> bytes:
        """Return the first value of a header line, unfolded; empty when there is none."""
        return next((value for key, value in self.headers if key == name), b"")

    def content(self) -> tuple[bytes, Defect | None]:
        """Return the body with its transfer encoding undone."""
        return decode_body(self.raw[self.start : self.end], self.header("content-transfer-encoding"))

    def walk(self) -> Iterator["Part"]:
        """Yield this part and all below it, in the order in which they stand."""
        yield self
        for part in self.parts:
            yield from part.walk()


class Cutter:
    """Cuts one mail, counting its parts and noting what is wrong with it."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._left = limits.MOST_PARTS
        self.defects: set[Defect] = set()

    def cut(self) -> Part:
        """Return the mail as a tree of parts."""
        return self._part(0, len(self._raw), limits.MOST_DEPTH, "text/plain")

    def head_only(self) -> Part:
        """Return the mail's header, its body uncut."""
        headers, body = self._head(0, len(self._raw))
        return self._leaf(headers, body, len(self._raw), "text/plain")

    def _part(self, start: int, end: int, depth: int, usual: str) -> Part:
        self._left -= 1
        headers, body = self._head(start, end)
        part = self._leaf(headers, body, end, usual)
        if not part.media_type.startswith("multipart/"):
            return part
        boundary = part.type_parameters.get("boundary", "").rstrip()
        if not boundary:
            self.defects.add(Defect.BAD_MULTIPART)
            return self._leaf(headers, body, end, usual, forced="text/plain")
        if depth == 0:
            self.defects.add(Defect.TOO_DEEP)
            return part
        usual = "message/rfc822" if part.media_type == "multipart/digest" else "text/plain"
        parts = tuple(self._part(one, other, depth - 1, usual) for one, other in self._pieces(body, end, boundary))
        if not parts:
            self.defects.add(Defect.BAD_MULTIPART)
            return self._leaf(headers, body, end, usual, forced="text/plain")
        return Part(
            part.raw, body, end, headers, part.media_type, part.type_parameters,
            part.disposition, part.disposition_parameters, parts,
        )  # fmt: skip

    def _leaf(
        self, headers: tuple[tuple[str, bytes], ...], start: int, end: int, usual: str, forced: str | None = None
    ) -> Part:
        first = dict(reversed(headers))
        media_type, of_type = parameters(readable(first.get("content-type", b"")))
        disposition, of_disposition = parameters(readable(first.get("content-disposition", b"")))
        if not _MEDIA_TYPE.fullmatch(media_type):
            media_type = usual
        return Part(self._raw, start, end, headers, forced or media_type, of_type, disposition, of_disposition, ())

    def _pieces(self, start: int, end: int, boundary: str) -> Iterator[tuple[int, int]]:
        """Yield where each piece between a boundary's lines begins and ends."""
        line = b"--" + boundary.encode("utf-8", "replace")
        begun: int | None = None
        at = start
        while self._left > 0:
            at = self._raw.find(line, at, end)
            if at < 0:
                break
            after = at + len(line)
            line_end = self._raw.find(b"\n", after, end)
            line_end = end if line_end < 0 else line_end
            rest = self._raw[after : min(line_end, after + 200)].rstrip(_CLOSING_BLANKS)
            if (at != start and self._raw[at - 1 : at] != b"\n") or rest not in {b"", b"--"}:
                at = after
                continue
            if begun is not None:
                yield begun, max(begun, self._before_break(at, start))
            if rest:
                return
            begun = at = min(line_end + 1, end)
        if self._left <= 0:
            self.defects.add(Defect.TOO_MANY_PARTS)
        elif begun is not None:
            self.defects.add(Defect.ENDS_EARLY)
            yield begun, end

    def _before_break(self, at: int, start: int) -> int:
        at -= at > start and self._raw[at - 1 : at] == b"\n"
        return at - (at > start and self._raw[at - 1 : at] == b"\r")

    def _head(self, start: int, end: int) -> tuple[tuple[tuple[str, bytes], ...], int]:
        """Return the header lines of what begins at `start`, and where its body begins."""
        most = limits.MOST_PART_HEADER_BYTES if start else limits.MOST_HEADER_BYTES
        window = self._raw[start : min(end, start + most)]
        found = _HEAD_END.search(window)
        if found is None:
            length = len(window)
            if end - start > length:
                self.defects.add(Defect.HEADER_CUT)
        else:
            length = found.end()
        headers, bad = _lines(window[:length])
        if bad is not None:
            self.defects.add(Defect.BAD_HEADER)
            if not headers or (found is None and length == end - start):  # what is no header is text
                return headers, start + bad
        body = self._raw.find(b"\n", start + length, end) + 1 if found else start + length
        return headers, body or start + length


def _lines(head: bytes) -> tuple[tuple[tuple[str, bytes], ...], int | None]:
    """Return the unfolded lines of a header, and where the first stands that is none."""
    headers: list[tuple[str, list[bytes]]] = []
    bad: int | None = None
    at = next_at = 0
    for whole in head.split(b"\n"):
        at, next_at = next_at, next_at + len(whole) + 1
        line = whole.removesuffix(b"\r")
        if line[:1] in {b" ", b"\t"} and headers:
            headers[-1][1].append(line)
            continue
        name, colon, value = line.partition(b":")
        name = name.rstrip(b" \t")
        if colon and _NAME.fullmatch(name):
            if len(headers) == limits.MOST_HEADER_LINES:
                bad = at if bad is None else bad
                break
            headers.append((name.decode("ascii").lower(), [value]))
        elif line and bad is None and not (at == 0 and line.startswith((b"From ", b">From "))):  # an mbox's first line
            bad = at
    return tuple((name, b"".join(values)[: limits.MOST_VALUE].strip()) for name, values in headers), bad
