"""Nasty mails, second part: character sets, transfer encodings and headers that break every rule."""

import base64
import codecs
import quopri
import zlib

from loket_shared.domain.mail.parsed import Defect
from mail_world import ANSWERS_A, HELPDESK, ID_A, LINKED, Nasty, mail

_CHINESE = "您好，投标文件上传失败"
_JAPANESE = "入札書類のアップロード"
_KOREAN = "입찰 서류 업로드 실패"
_RUSSIAN = "Ошибка загрузки"
_LATIN = "Señor José – “selesai”"


def _in(charset: str, data: bytes, says: str, *defects: Defect) -> Nasty:
    raw = mail(data, ANSWERS_A, kind=f"text/plain; charset={charset}")
    return Nasty(f"charset {charset}", raw, LINKED, says=says, defects=defects)


def _coded(name: str, encoding: str, body: bytes, says: str, *defects: Defect) -> Nasty:
    return Nasty(f"encoding {name}", mail(body, ANSWERS_A, encoding=encoding), LINKED, says=says, defects=defects)


def _headed(
    name: str,
    *lines: str | bytes,
    fate: str = LINKED,
    says: str = "",
    defects: tuple[Defect, ...] = (),
    **usual: str | None,
) -> Nasty:
    return Nasty(f"header {name}", mail("Isi.", ANSWERS_A, *lines, **usual), fate, says=says, defects=defects)


_UNKNOWN, _WRONG = Defect.UNKNOWN_CHARSET, Defect.WRONG_CHARSET
CHARSETS = [
    _in("utf-8", _LATIN.encode(), _LATIN),
    _in("UTF8", _LATIN.encode(), _LATIN),
    _in('"utf-8"', b"\xef\xbb\xbfawal", "awal"),
    _in("utf-7", b"Hi Mom +Jjo--!+AKE-", "Hi Mom ☺-!¡"),
    _in("unicode-1-1-utf-7", b"+ZeVnLIqe-", "日本語"),
    _in("utf-7; x=1", b"broken +//// +2AA-", "broken"),
    _in("gb2312", _CHINESE.encode("gb2312"), _CHINESE),
    _in("GB2312", "朱镕基".encode("gb18030"), "朱镕基"),
    _in("gbk", _CHINESE.encode("gbk"), _CHINESE),
    _in("gb18030", _CHINESE.encode("gb18030"), _CHINESE),
    _in("hz-gb-2312", _CHINESE.encode("hz"), _CHINESE),
    _in("big5", "標案上傳失敗".encode("big5"), "標案上傳失敗"),
    _in("shift_jis", _JAPANESE.encode("cp932"), _JAPANESE),
    _in("iso-2022-jp", _JAPANESE.encode("iso2022_jp"), _JAPANESE),
    _in("euc-jp", _JAPANESE.encode("euc_jp"), _JAPANESE),
    _in("euc-kr", _KOREAN.encode("euc_kr"), _KOREAN),
    _in("ks_c_5601-1987", _KOREAN.encode("cp949"), _KOREAN),
    _in("koi8-r", _RUSSIAN.encode("koi8-r"), _RUSSIAN),
    _in("windows-1251", _RUSSIAN.encode("cp1251"), _RUSSIAN),
    _in("iso-8859-1", _LATIN.encode("cp1252"), _LATIN),
    _in("iso-8859-15", "€ 5".encode("iso8859-15"), "€ 5"),
    _in("utf-16", _LATIN.encode("utf-16"), _LATIN),
    _in("utf-16le", _LATIN.encode("utf-16-le"), _LATIN),
    _in("utf-16", b"bukan utf-16", "bukan utf-16", _WRONG),
    _in("us-ascii", _LATIN.encode(), _LATIN, _WRONG),
    _in("us-ascii", _LATIN.encode("cp1252"), _LATIN, _WRONG),
    _in("utf-8", _LATIN.encode("cp1252"), _LATIN, _WRONG),
    _in("iso-8859-1", _LATIN.encode(), _LATIN, _WRONG),
    _in("gb2312", b"\xff\xff awal \x81", "awal", _WRONG),
    _in("x-unknown", _LATIN.encode(), _LATIN, _UNKNOWN),
    _in("rot13", codecs.encode("selesai", "rot13").encode(), "fryrfnv", _UNKNOWN),
    _in("zlib", zlib.compress(b"0" * 10_000), "", _UNKNOWN),
    _in("punycode", b"selesai-" + b"z" * 50_000, "selesai", _UNKNOWN),
    _in("unicode_escape", b"\\x41 selesai", "\\x41 selesai", _UNKNOWN),
    _in("idna", b"selesai", "selesai", _UNKNOWN),
    _in("undefined", b"selesai", "selesai", _UNKNOWN),
    _in("mbcs", b"selesai", "selesai", _UNKNOWN),
    _in("a" * 3_000, b"selesai", "selesai", _UNKNOWN),
    _in("utf\0-8", b"selesai", "selesai"),
    _in("", b"selesai", "selesai"),
]
_PLAIN = "Sudah selesai, silakan dicoba lagi.\n" * 5
_B64 = base64.encodebytes(_PLAIN.encode())
_BAD = Defect.BAD_BASE64
ENCODINGS = [
    _coded("base64", "base64", _B64, "silakan"),
    _coded("base64 in upper case", "BASE64 ;", _B64, "silakan"),
    _coded("base64 with a footer", "base64", _B64 + b"\r\n-- \r\nScanned by Zimbra!\r\n", "silakan", _BAD),
    _coded("base64 cut", "base64", _B64[:-7].rstrip(b"=\n"), "silakan", _BAD),
    _coded("base64 twice", "base64", base64.b64encode(b"satu") + b"\r\n" + base64.b64encode(b"dua!"), "satudua!"),
    _coded("base64 of one letter", "base64", b"Q", "", _BAD),
    _coded("base64 that is none", "base64", b"*** bukan base64 ***", "", _BAD),
    _coded("quoted-printable", "quoted-printable", quopri.encodestring(_LATIN.encode()), _LATIN),
    _coded(
        "quoted-printable broken",
        "quoted-printable",
        b"selesai =XY =\r\nlagi =",
        "selesai",
        Defect.BAD_QUOTED_PRINTABLE,
    ),
    _coded("uuencode", "x-uuencode", b"begin 644 x\n#0V%T\n`\nend\n", "Cat"),
    _coded("unknown", "x-rahasia", b"apa adanya", "apa adanya", Defect.UNKNOWN_ENCODING),
    _coded("binary with NUL", "binary", b"sele\0sai\x01\x1b[31m", "selesai[31m"),
    _coded("piles of accents", "8bit", ("ha" + "\u0301\u0323" * 50_000 + "lo").encode(), "lo"),
    _coded("right to left", "8bit", "aman \u202egnp.exe\u2066".encode(), "aman gnp.exe"),
    _coded("one line of two MB", "8bit", b"selesai " + b"x" * 2_000_000, "selesai", Defect.TEXT_CUT),
    _coded("a million lines", "8bit", b"selesai" + b"\r\n" * 1_000_000 + b"akhir", "selesai"),
]
_UNDATED = (Defect.BAD_DATE,)
_NOT = "quarantined"
HEADERS = [
    _headed("dated next year", date="Tue, 23 Nov 2027 09:00:00 +0700", defects=_UNDATED),
    _headed("dated 1970", date="Thu, 1 Jan 1970 00:00:00 +0000", defects=_UNDATED),
    _headed("dated year 0", date="Mon, 0 Xxx 0000 99:99:99 +9999", defects=_UNDATED),
    _headed("dated year 99999", date="Mon, 23 Nov 99999 09:00:00 +0700", defects=_UNDATED),
    _headed("dated by a poet", date="kemarin sore", defects=_UNDATED),
    _headed("zone of a million hours", date="Mon, 23 Nov 2026 09:00:00 +99999999", defects=_UNDATED),
    _headed("date of digits", date="9" * 5_000, defects=_UNDATED),
    _headed("no date", date=None, defects=(Defect.NO_DATE,)),
    _headed("no message id", message=None, defects=(Defect.NO_MESSAGE_ID,)),
    _headed("id of spaces", message="<a b c>", defects=(Defect.NO_MESSAGE_ID,)),
    _headed("no sender", sender=None, defects=(Defect.NO_SENDER,)),
    _headed("two senders' lines", f"From: {HELPDESK}", sender="palsu@gmail.com", defects=(Defect.SENDER_TWICE,)),
    _headed("sender of comments", sender="(" * 20_000 + HELPDESK, defects=(Defect.NO_SENDER,)),
    _headed("sender of quotes", sender='"\\' * 20_000),
    _headed("sender without end", sender="a" * 60_000),
    _headed("10,000 recipients", "Cc: " + ", ".join(f"u{one}@x.id" for one in range(10_000))),
    _headed("raw 8 bit", b"X-Raw: \xe9\xff\x80", sender="Jos\xe9 <a@lkpp.go.id>"),
    _headed("NUL in a line", b"X-Nul: a\0b"),
    _headed("a line of a megabyte", "X-Long: " + "x" * 300_000),
    _headed("5,000 lines", *[f"X-{one}: y" for one in range(500)]),
    _headed("a line without colon", "inilah baris tanpa titik dua", defects=(Defect.BAD_HEADER,)),
    _headed("words torn in a letter", subject="=?utf-8?B?w6E=?= =?utf-8?B?w6nDrcOzw7rD?= =?utf-8?B?sQ==?="),
    _headed("words that are broken", subject="=?utf-8?B?####?= =?xyz?Q?=ZZ?= =?utf-8?X?a?= =?"),
    _headed("ten thousand words", subject="=?utf-8?Q?a?= " * 6_000),
    _headed("no subject", subject=None),
    _headed("a bell in the subject", subject="Awas\x07 \x1b]0;x"),
    Nasty("header ends by LF only", mail("Isi.", ANSWERS_A).replace(b"\r\n", b"\n"), LINKED, says="Isi."),
    Nasty("header ends by CR only", mail("Isi.", ANSWERS_A).replace(b"\r\n", b"\r"), LINKED, says="Isi."),
    Nasty("header of an mbox", b"From x Mon Nov 23 09:00:00 2026\r\n" + mail("Isi.", ANSWERS_A), LINKED, says="Isi."),
    Nasty("header without end", mail("Isi.", ANSWERS_A).split(b"\r\n\r\n")[0], LINKED),
    Nasty("header straight into text", f"From: {HELPDESK}\nIn-Reply-To: {ID_A}\nini isi surat\nlagi".encode(), LINKED, says="ini isi surat\nlagi", defects=(Defect.BAD_HEADER,)),
    Nasty("no header", b"\r\nhanya isi", _NOT, says="hanya isi", defects=(Defect.NO_HEADER,)),
    Nasty("nothing", b"", _NOT, defects=(Defect.EMPTY,)),
    Nasty("blanks", b"\r\n \r\n\t\r\n", _NOT, defects=(Defect.EMPTY,)),
    Nasty("a letter", b"x", _NOT, says="x", defects=(Defect.NO_HEADER,)),
    Nasty("a picture instead", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, _NOT, defects=(Defect.NO_HEADER,)),
    Nasty("NULs", b"\0" * 100_000, _NOT, defects=(Defect.NO_HEADER,)),
    Nasty("colons", b":\n" * 50_000, _NOT, defects=(Defect.NO_HEADER,)),
    Nasty("header of 2 MB", b"X: y\r\n" * 350_000, "unlinked", defects=(Defect.HEADER_CUT,)),
]  # fmt: skip
