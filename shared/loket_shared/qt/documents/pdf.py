"""Writes composed pages as a PDF whose bytes depend on nothing but the content."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUuid, qVersion
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from loket_shared.qt.documents import fonts
from loket_shared.qt.documents.lines import DPI
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.pdf_bytes import NO_ID, settled
from loket_shared.qt.documents.plain import plain

LANGUAGE = "id-ID"
CREATOR = "Loket"


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
    author and language. It calls itself PDF/A-1b: these conditions are tested, a validator has not judged it. Raises
    PdfError.
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
    writer.setDocumentId(QUuid(NO_ID))
    writer.setDocumentXmpMetadata(QByteArray(_xmp(meta)))
    pages = compose(writer)
    painter = QPainter()
    if not painter.begin(writer):
        raise PdfError
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    pages.paint(painter, writer.newPage)
    painter.end()
    buffer.close()
    return settled(bytes(buffer.data().data()), meta.created, LANGUAGE)


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
<xmpMM:DocumentID>uuid:{NO_ID}</xmpMM:DocumentID>
<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end='w'?>""".encode()
