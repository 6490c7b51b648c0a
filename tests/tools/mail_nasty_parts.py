"""Nasty mails, third part: parts in parts, files with hostile names, HTML, winmail.dat."""

import base64

from loket_shared.domain.mail.parsed import Defect
from mail_tnef import SIGNATURE, TnefFile, attribute, packed_rtf, tnef
from mail_world import ANSWERS_A, ID_A, LINKED, Nasty, mail, parts, several

_TEXT = "Content-Type: text/plain\n\nsudah selesai"
_HTML = "Content-Type: text/html\n\n<p>sudah <b>selesai</b></p>"
_PDF = 'Content-Type: application/pdf; name="surat.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0='
_NOT = "quarantined"


def _nested(depth: int, kind: str = "mixed") -> bytes:
    body: str | bytes = _TEXT
    for level in range(depth):
        head = f'Content-Type: multipart/{kind}; boundary="b{level}"\n\n'.encode()
        body = head + parts(body, boundary=f"b{level}")
    return mail(body, ANSWERS_A, kind=None, encoding=None).replace(b"\r\n\r\n", b"\r\n", 1)


def _mails_in_mails(depth: int) -> bytes:
    inner = b"Subject: paling dalam\r\n\r\nisi"
    for level in range(depth):
        inner = f"Subject: {level}\r\nContent-Type: message/rfc822\r\n\r\n".encode() + inner
    return several(_TEXT, b"Content-Type: message/rfc822\r\n\r\n" + inner, lines=[ANSWERS_A])


def _filed(name: str, head: str, stored: str) -> Nasty:
    raw = several(_TEXT, f"Content-Type: application/pdf\n{head}\n\nx", lines=[ANSWERS_A])
    return Nasty(f"file {name}", raw, LINKED, says="sudah selesai", files=(stored,))


def _page(name: str, html: str, says: str) -> Nasty:
    return Nasty(f"html {name}", mail(html, ANSWERS_A, kind="text/html; charset=utf-8"), LINKED, says=says)


def _wrapped(name: str, data: bytes, says: str, files: tuple[str, ...], *defects: Defect) -> Nasty:
    part = (
        b"Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(data)
    )
    return Nasty(f"tnef {name}", several(part, lines=[ANSWERS_A]), LINKED, says=says, files=files, defects=defects)


_STUB = "Content-Type: text/plain\n\nLihat versi HTML."
_LONG_HTML = "Content-Type: text/html\n\n<p>" + "isi sebenarnya " * 80 + "</p>"
PARTS = [
    Nasty("20 nested parts", _nested(20), LINKED, says="sudah selesai"),
    Nasty("49 nested parts", _nested(49), LINKED, says="sudah selesai"),
    Nasty("500 nested parts", _nested(500), _NOT, defects=(Defect.TOO_DEEP,)),
    Nasty("20 nested alternatives", _nested(20, "alternative"), LINKED, says="sudah selesai"),
    Nasty("5,000 parts", several(*["\n\nx"] * 5_000, lines=[ANSWERS_A]), _NOT, defects=(Defect.TOO_MANY_PARTS,)),
    Nasty("30 mails in mails", _mails_in_mails(30), LINKED, says="sudah selesai", files=("",)),
    Nasty("no boundary", mail("--x\r\n\r\nselesai", ANSWERS_A, kind="multipart/mixed"), LINKED, says="selesai", defects=(Defect.BAD_MULTIPART,)),
    Nasty("empty boundary", mail("--\r\n\r\nselesai", ANSWERS_A, kind='multipart/mixed; boundary=""'), LINKED, says="selesai", defects=(Defect.BAD_MULTIPART,)),
    Nasty("boundary never used", mail("selesai", ANSWERS_A, kind="multipart/mixed; boundary=abc"), LINKED, says="selesai", defects=(Defect.BAD_MULTIPART,)),
    Nasty("end missing", several(_TEXT, _PDF, end=False, lines=[ANSWERS_A]), LINKED, says="sudah selesai", files=("surat.pdf",), defects=(Defect.ENDS_EARLY,)),
    Nasty("cut in a file", several(_TEXT, _PDF, lines=[ANSWERS_A])[:-14], LINKED, says="sudah selesai", files=("surat.pdf",), defects=(Defect.ENDS_EARLY,)),
    Nasty("boundary of signs", several(_TEXT, boundary="=_(.*+?)['x']", lines=[ANSWERS_A]), LINKED, says="sudah selesai"),
    Nasty("boundary of 3,000 letters", several(_TEXT, boundary="b" * 3_000, lines=[ANSWERS_A]), LINKED, says="sudah selesai"),
    Nasty("boundary within a line", several("\n\nteks --=_b1 selesai\n--=_b1x\nlagi", lines=[ANSWERS_A]), LINKED, says="teks --=_b1 selesai\n--=_b1x\nlagi"),
    Nasty("inner boundary like the outer", several(b'Content-Type: multipart/mixed; boundary="=_b1x"\r\n\r\n' + parts(_TEXT, boundary="=_b1x"), lines=[ANSWERS_A]), LINKED, says="sudah selesai"),
    Nasty("empty parts", several("", "", "", lines=[ANSWERS_A]), LINKED),
    Nasty("plain and html", several(_TEXT, _HTML, kind="alternative", lines=[ANSWERS_A]), LINKED, says="sudah selesai", files=()),
    Nasty("html only", several(_HTML, kind="alternative", lines=[ANSWERS_A]), LINKED, says="sudah selesai"),
    Nasty("plain that says nothing", several(_STUB, _LONG_HTML, kind="alternative", lines=[ANSWERS_A]), LINKED, says="isi sebenarnya"),
    Nasty("plain that is empty", several("Content-Type: text/plain\n\n \n", _HTML, kind="alternative", lines=[ANSWERS_A]), LINKED, says="sudah selesai"),
    Nasty("signed", several(_TEXT, "Content-Type: application/pgp-signature; name=s.asc\n\nx", kind="signed", lines=[ANSWERS_A]), LINKED, says="sudah selesai", files=("s.asc",)),
    Nasty("encrypted", several("Content-Type: application/pgp-encrypted\n\nVersion: 1", "Content-Type: application/octet-stream; name=e.asc\n\nx", kind="encrypted", lines=[ANSWERS_A]), LINKED, files=("", "e.asc")),
    Nasty("digest", several("Subject: a\n\nb", "Subject: c\n\nd", kind="digest", boundary="d"), "suggested:several", files=None),
    Nasty("invitation", several(_TEXT, "Content-Type: text/calendar; name=undangan.ics\n\nBEGIN:VCALENDAR", kind="alternative", lines=[ANSWERS_A]), LINKED, says="sudah selesai", files=("undangan.ics",)),
    Nasty("type of nonsense", mail("selesai", ANSWERS_A, kind="teks"), LINKED, says="selesai"),
    Nasty("type of slashes", mail("selesai", ANSWERS_A, kind="/;;;=;charset"), LINKED, says="selesai"),
    Nasty("a thousand parameters", mail("selesai", ANSWERS_A, kind="text/plain; " + '"; x="' * 1_000), LINKED, says="selesai"),
    Nasty("a file as the whole mail", mail("JVBERi0=", ANSWERS_A, kind="application/pdf; name=a.pdf", encoding="base64"), LINKED, files=("a.pdf",)),
    Nasty("40 MB", several(_TEXT, b"Content-Type: application/pdf; name=besar.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"QUJD" * 19 * 530_000, lines=[ANSWERS_A]), LINKED, says="sudah selesai", files=("besar.pdf",)),
    Nasty("70 MB", mail(b"x" * 70_000_000, ANSWERS_A), _NOT, defects=(Defect.TOO_LARGE,)),
    _filed("in RFC 2231", "Content-Disposition: attachment; filename*=utf-8''Surat%20%E2%80%93%20kuasa.pdf", "Surat – kuasa.pdf"),
    _filed("in pieces", "Content-Disposition: attachment; filename*0*=iso-8859-1'id'Jos%E9; filename*1=-2.pdf", "José-2.pdf"),
    _filed("in encoded words", 'Content-Disposition: attachment; filename="=?utf-8?B?U3VyYXQg4oCT?= =?utf-8?Q?_a.pdf?="', "Surat – a.pdf"),
    _filed("raw utf-8", 'Content-Disposition: attachment; filename="José.pdf"', "José.pdf"),
    _filed("with folders", 'Content-Disposition: attachment; filename="..\\\\..\\\\etc/passwd"', "..\\..\\etc/passwd"),
    _filed("turned round", 'Content-Disposition: attachment; filename="surat\u202efdp.exe"', "suratfdp.exe"),
    _filed("with controls", 'Content-Disposition: attachment; filename="a\x00b\x07.pdf"', "ab.pdf"),
    _filed("long", f'Content-Disposition: attachment; filename="{"n" * 3_000}.pdf"', "n" * 200),
    _filed("nameless", "Content-Disposition: attachment", ""),
    _page("script", "<script>alert('x')</script><style>p{}</style><p>selesai", "selesai"),
    _page("comment without end", "selesai <!-- tanpa akhir <b>lagi", "selesai"),
    _page("script without end", "selesai <script> lagi", "lagi"),
    _page("a million signs", "<" * 1_000_000 + "selesai", "<"),
    _page("a million quotes", '<a "' * 500_000 + "selesai", ""),
    _page("a million comments", "<!--" * 500_000 + "selesai", ""),
    _page("long entities", "&#" + "9" * 100_000 + "; &#x" + "f" * 100_000 + "; selesai &#0; &#55296;", "selesai"),
    _page("deep", "<div>" * 200_000 + "selesai", "selesai"),
    _page("deep quotes", "<blockquote>" * 50_000 + "selesai", "selesai"),
    _page("a link elsewhere", '<a href="http://jahat.example/x">https://lpse.go.id</a>', "https://lpse.go.id <http://jahat.example/x>"),
    _page("a link that runs", '<a href="javascript:alert(1)">klik</a>', "klik <javascript:alert(1)>"),
    _page("pictures", '<img src="http://lacak.example/1.gif" alt="logo LKPP"><img src=x>', "[logo LKPP]"),
    _wrapped("with text and file", tnef("Sudah selesai", files=(TnefFile("Surat – panjang.pdf", b"%PDF-"),)), "Sudah selesai", ("Surat – panjang.pdf",)),
    _wrapped("with html", tnef(html="<p>sudah <b>selesai</b></p>"), "sudah selesai", ()),
    _wrapped("with rtf only", tnef(rtf=packed_rtf(b"{\\rtf1 selesai}")), "selesai", ("",)),
    _wrapped("with a mail inside", tnef("luar", files=(TnefFile("", b"", tnef("dalam", files=(TnefFile("dalam.pdf", b"x"),))),)), "luar", ("dalam.pdf",)),
    _wrapped("cut", tnef("Sudah selesai", files=(TnefFile("a.pdf", b"%PDF-" * 9),))[:-80], "Sudah selesai", ("winmail.dat",), Defect.BAD_TNEF),
    _wrapped("that lies", SIGNATURE + attribute(0x0002800C, b"x", length=0xFFFFFFFF), "", ("winmail.dat",), Defect.BAD_TNEF),
    _wrapped("that counts to four milliards", SIGNATURE + attribute(0x00069003, b"\xff" * 64), "", ("winmail.dat",), Defect.BAD_TNEF),
    _wrapped("that is none", b"bukan tnef", "", ("winmail.dat",), Defect.BAD_TNEF),
    Nasty("returned with its mail as text", mail(f"gagal\n\nMessage-ID: {ID_A}\nSubject: x"), "suggested:several"),
]  # fmt: skip
