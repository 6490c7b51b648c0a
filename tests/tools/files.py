"""Files as people bring them, and as nobody should: made in memory."""

import io
import zipfile

from PIL import Image

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def picture(form: str = "PNG", size: tuple[int, int] = (320, 200)) -> bytes:
    """Return a picture of one colour."""
    out = io.BytesIO()
    Image.new("RGB", size, "#3B7A57").save(out, form)
    return out.getvalue()


def pdf(more: bytes = b"") -> bytes:
    """Return a PDF of one empty page."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R" + more + b">>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\n"
        b"trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
    )  # fmt: skip


def packed(parts: dict[str, bytes | str]) -> bytes:
    """Return a zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def word(text: str = "Halo.", kind: str = f"{_WORD}.main+xml", more: dict[str, bytes | str] | None = None) -> bytes:
    """Return a Word document."""
    types = f'<Types><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'
    return packed({"[Content_Types].xml": types, "word/document.xml": f"<w:t>{text}</w:t>", **(more or {})})


def sheet() -> bytes:
    """Return an OpenDocument spreadsheet."""
    return packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"})


def bomb() -> bytes:
    """Return a document that unpacks to 400 MB."""
    return word(more={f"word/media/{n}.bin": bytes(50_000_000) for n in range(8)})
