"""Puts right in a PDF of QPdfWriter what Qt offers no call for, and makes its bytes depend on the content alone.

Qt writes plain objects and one classic cross-reference table; fonts come in the order of a hash table that differs from
process to process, so the objects are numbered anew in the order in which they are referred to.
"""

import re
from datetime import UTC, datetime
from hashlib import sha256
from uuid import UUID

NO_ID = str(UUID(int=0))
"""Give this as document ID; it is replaced by one made from the content."""
_TAG = b"AAAAAA+"
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_DATE = re.compile(rb"(/(?:Creation|Mod)Date )\(D:[^)]*\)")
_FONT_NAME = re.compile(rb"(/(?:FontName|BaseFont) /)(?:Q[A-Z]{5}\+)?")
_MAPPED = re.compile(rb"\[[^\]]*\]")


def settled(data: bytes, created: datetime, language: str) -> bytes:
    """Return the same PDF with language, dates, spaces that extract as spaces, and an ID and font tags of its own."""
    entries, info, root = _parsed(data)
    order = _in_order(entries, (info, root))
    numbers = {old: new for new, old in enumerate(order, 1)}
    stamp = created.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ").encode()
    out = bytearray(b"%PDF-1.4\n%\xc3\xa2\xc3\xa3\xcf\xd3\n")
    table = [b"0000000000 65535 f \n"]
    for old in order:
        head, stream, rest = entries[old].partition(b"stream\n")
        head = _REFERENCE.sub(lambda found: b"%d 0 R" % numbers[int(found[1])], head)
        table.append(b"%010d 00000 n \n" % len(out))
        out += b"%d 0 obj\n" % numbers[old] + _corrected(head, stamp, language) + stream + _readable(head, rest)
    digest = sha256(out).digest()
    name = str(UUID(bytes=digest[:16])).encode()
    tag = bytes(ord("A") + byte % 26 for byte in digest[16:22]) + b"+"
    body = bytes(out).replace(NO_ID.encode(), name).replace(b"/" + _TAG, b"/" + tag)
    trailer = b"/Size %d\n/Info %d 0 R\n/Root %d 0 R\n/ID [<%b> <%b>]" % (
        len(table), numbers[info], numbers[root], digest[:16].hex().encode(), digest[:16].hex().encode(),
    )  # fmt: skip
    xref = b"xref\n0 %d\n" % len(table) + b"".join(table)
    return body + xref + b"trailer\n<<\n%b\n>>\nstartxref\n%d\n%%%%EOF\n" % (trailer, len(body))


def _parsed(data: bytes) -> tuple[dict[int, bytes], int, int]:
    """Return each object's bytes after its 'n 0 obj' line, and the numbers of Info and Root."""
    table = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    lines = data[table:].splitlines()
    starts = sorted((int(line[:10]), number) for number, line in enumerate(lines[3 : 2 + int(lines[1].split()[1])], 1))
    ends = [start for start, _ in starts[1:]] + [table]
    entries = {number: data[start:end].split(b"\n", 1)[1] for (start, number), end in zip(starts, ends, strict=True)}
    trailer = data[data.index(b"trailer", table) :]
    info, root = (int(trailer.split(name)[1].split()[0]) for name in (b"/Info", b"/Root"))
    return entries, info, root


def _in_order(entries: dict[int, bytes], start: tuple[int, ...]) -> list[int]:
    """Return the numbers of all objects in the order in which a reader who follows references meets them."""
    found: dict[int, None] = {}
    waiting = list(reversed(start))
    while waiting:
        number = waiting.pop()
        if number not in found:
            found[number] = None
            head = entries[number].partition(b"stream\n")[0]
            waiting += [int(reference) for reference in reversed(_REFERENCE.findall(head))]
    return list(found)


def _corrected(head: bytes, stamp: bytes, language: str) -> bytes:
    if b"/Type /Catalog\n" in head:
        added = f"/Lang ({language})\n/ViewerPreferences << /DisplayDocTitle true >>\n"
        return head.replace(b"/Type /Catalog\n", b"/Type /Catalog\n" + added.encode())
    if b"/CreationDate (" in head:
        return _DATE.sub(rb"\1(" + stamp + b")", head)
    return _FONT_NAME.sub(rb"\1" + _TAG, head)


def _readable(head: bytes, stream: bytes) -> bytes:
    """Let a space extract as a space: Qt finds the tab first when it asks which character a glyph stands for."""
    if b"begincmap" not in stream or b"/Filter" in head:
        return stream
    return _MAPPED.sub(lambda found: found[0].replace(b"<0009>", b"<0020>"), stream)
