"""Writes composed pages as a PDF whose bytes depend on nothing but the content."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from uuid import UUID
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUuid, qVersion
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from loket_shared.qt.documents import fonts
from loket_shared.qt.documents.lines import DPI
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import plain

LANGUAGE = "id-ID"
CREATOR = "Loket"
_NO_ID = str(UUID(int=0)).encode()
_CATALOG = b"/Lang (id-ID)\n/ViewerPreferences << /DisplayDocTitle true >>\n"
_DATE = re.compile(rb"(/(?:Creation|Mod)Date )\(D:[^)]*\)")
_MAPPED = re.compile(rb"\[[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Meta:
    """What the file says about itself; `created` is an aware instant."""

    title: str
    author: str
    created: datetime


class PdfError(RuntimeError):
    """Qt could not write the PDF: a fault of the program or of its installation."""


def write(meta: Meta, orientation: QPageLayout.Orientation, compose: Callable[[QPdfWriter], Pages]) -> bytes:
    """Return an A4 PDF of what `compose` puts on pages; same content, same bytes. Callable on any thread.

    Fonts are embedded, colours are sRGB with an output intent, nothing is transparent, and the file names its title,
    author and language; it is written as PDF/A-1b. Raises PdfError, FontsMissingError.
    """
    fonts.load()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
    writer.setResolution(DPI)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(plain(meta.title))
    writer.setAuthor(plain(meta.author))
    writer.setCreator(CREATOR)
    writer.setDocumentId(QUuid(_NO_ID.decode()))
    writer.setDocumentXmpMetadata(QByteArray(_xmp(meta)))
    pages = compose(writer)
    painter = QPainter()
    if not painter.begin(writer):
        raise PdfError
    pages.paint(painter, writer.newPage)
    painter.end()
    buffer.close()
    return _settled(bytes(buffer.data().data()), meta.created)


def _xmp(meta: Meta) -> bytes:
    instant = meta.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
    title, author = escape(plain(meta.title)), escape(plain(meta.author))
    return f"""<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{LANGUAGE}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>Qt {qVersion()}</pdf:Producer><xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>{instant}</xmp:CreateDate><xmp:ModifyDate>{instant}</xmp:ModifyDate>
<xmp:MetadataDate>{instant}</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:{_NO_ID.decode()}</xmpMM:DocumentID>
<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end='w'?>""".encode()


def _settled(data: bytes, created: datetime) -> bytes:
    """Put right what Qt offers no call for: dates, language, spaces that extract as tabs, an ID from the content."""
    stamp = created.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ").encode()
    table = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    lines = data[table:].splitlines()
    starts = {number: int(line[:10]) for number, line in enumerate(lines[3 : 2 + int(lines[1].split()[1])], 1)}
    ends = dict(zip(sorted(starts.values()), [*sorted(starts.values())[1:], table], strict=True))
    out = bytearray(data[: min(ends)])
    moved: dict[int, int] = {}
    for number, start in sorted(starts.items(), key=lambda item: item[1]):
        moved[number] = len(out)
        out += _corrected(data[start : ends[start]], stamp)
    digest = str(UUID(bytes=sha256(out).digest()[:16])).encode()
    entries = b"".join(b"%010d 00000 n \n" % moved[number] for number in sorted(moved))
    trailer = data[data.index(b"trailer", table) : data.rindex(b"startxref")]
    body = bytes(out).replace(_NO_ID, digest)
    end = b"startxref\n%d\n%%%%EOF\n" % len(out)
    xref = b"xref\n0 %d\n0000000000 65535 f \n" % (len(moved) + 1) + entries
    return body + xref + trailer.replace(_NO_ID.hex().encode(), digest.hex().encode()) + end


def _corrected(entry: bytes, stamp: bytes) -> bytes:
    if b"/Type /Catalog\n" in entry:
        return entry.replace(b"/Type /Catalog\n", b"/Type /Catalog\n" + _CATALOG)
    if b"/CreationDate (" in entry:
        return _DATE.sub(rb"\1(" + stamp + b")", entry)
    if b"begincmap" in entry:
        return _MAPPED.sub(lambda found: found[0].replace(b"<0009>", b"<0020>"), entry)
    return entry
