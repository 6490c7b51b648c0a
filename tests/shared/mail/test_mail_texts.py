"""What is read of a mail's text: what may be folded, what HTML and RTF say."""

import pytest
from loket_shared.devices.mail.html_text import html_text
from loket_shared.devices.mail.quoting import blocks_of
from loket_shared.devices.mail.rtf_text import rtf_text
from loket_shared.domain.mail.parsed import Block

_GMAIL = "Pada Sen, 23 Nov 2026 pukul 09.00 Helpdesk LPSE <a@b.id>\nmenulis:"
_OUTLOOK = "Dari: Helpdesk LPSE <a@b.id>\nDikirim: Senin, 23 November 2026 09:00\nKepada: LKPP\nSubjek: Gagal"


@pytest.mark.parametrize(
    ("text", "own", "quoted"),
    [
        (f"Sudah.\n\n{_GMAIL}\n\n> Mohon\n>\n> bantuan", ["Sudah."], [f"{_GMAIL}\n\n> Mohon\n>\n> bantuan"]),
        (f"Sudah.\n\n{_OUTLOOK}\n\nMohon bantuan", ["Sudah."], [f"{_OUTLOOK}\n\nMohon bantuan"]),
        (f"Sudah.\n________________\n{_OUTLOOK}\n\nx", ["Sudah."], [f"________________\n{_OUTLOOK}\n\nx"]),
        ("Sudah.\n\n----- Pesan Asli -----\nx", ["Sudah."], ["----- Pesan Asli -----\nx"]),
        ("Sudah.\n\n-----Original Message-----\nx", ["Sudah."], ["-----Original Message-----\nx"]),
        ("Sudah.\n\nOn Mon, Nov 23, 2026 at 9:00 AM A <a@b.id> wrote:\nx", ["Sudah."], ["On Mon, Nov 23, 2026 at 9:00 AM A <a@b.id> wrote:\nx"]),
        ("> satu\njawab satu\n> dua\njawab dua", ["jawab satu", "jawab dua"], ["> satu", "> dua"]),
        ("Dari: pengalaman kami\nhal ini biasa", ["Dari: pengalaman kami\nhal ini biasa"], []),
        (f"FYI\n\n---------- Forwarded message ---------\n{_OUTLOOK}\n\nx", [f"FYI\n\n---------- Forwarded message ---------\n{_OUTLOOK}\n\nx"], []),
        ("> hanya\n> kutipan", ["> hanya\n> kutipan"], []),
        ("", [], []),
    ],
)  # fmt: skip
def test_what_is_quoted_may_be_folded_and_nothing_is_lost(text: str, own: list[str], quoted: list[str]) -> None:
    blocks = blocks_of(text)
    assert [block.text for block in blocks if not block.quoted] == own
    assert [block.text for block in blocks if block.quoted] == quoted
    assert [line for line in text.split("\n") if line] == [
        line for block in blocks for line in block.text.split("\n") if line
    ]


def test_what_is_passed_on_is_not_folded() -> None:
    assert blocks_of(f"Lihat ini\n\n{_OUTLOOK}\n\nx", "Fwd: Gagal") == (
        Block(f"Lihat ini\n\n{_OUTLOOK}\n\nx", quoted=False),
    )


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>satu</p><p>dua<br>tiga</p>", "satu\n\ndua\ntiga"),
        ("<ul><li>satu<li>dua</ul>", "- satu\n- dua"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<blockquote>lama<blockquote>lebih lama</blockquote></blockquote>baru", "> lama\n>\n> > lebih lama\n>\nbaru"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ('<a href="https://lkpp.go.id/">lkpp.go.id</a>', "lkpp.go.id <https://lkpp.go.id/>"),
        ('<a href="mailto:a@b.id">a@b.id</a>', "a@b.id"),
        ('<a href="https://x.id">https://x.id/</a>', "https://x.id/"),
        ('<a href="#atas">atas</a>', "atas"),
        ('<a href="https://x.id"><img alt="logo"></a>', "[logo] <https://x.id>"),
        ("a &amp; b &lt;c&gt; &nbsp;d &Eacute;", "a & b <c> d É"),
        ("<b title='>'>tebal</b> 3 < 5", "tebal 3 < 5"),
        ("<![if !mso]>x<![endif]><!--[if mso]>y<![endif]-->", "x"),
        ("<TITLE>judul</TITLE><SCRIPT>x</SCRIPT >isi", "isi"),
    ],
)
def test_html_becomes_the_text_that_a_reader_sees(html: str, text: str) -> None:
    got = "\n".join(line.rstrip() for line in html_text(html).split("\n"))
    assert got == text


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (rb"{\rtf1\ansi\ansicpg1252 satu\par dua \'e9\{\}}", "satu\ndua é{}"),
        (rb"{\rtf1{\fonttbl{\f0 Arial;}}{\*\generator x;}{\info{\title y}}isi}", "isi"),
        (rb"{\rtf1\uc1 \u8211?\u-10179?\u-8704? x}", "–😀 x"),
        (rb"{\rtf1\fromhtml1{\*\htmltag <p>}\htmlrtf \par x\htmlrtf0 isi}", "isi"),
        (rb"{\rtf1\ansicpg932 \'83\'65}", "テ"),
        (rb"}}}{\rtf1", ""),
        (rb"{\rtf1 {{{{ tanpa akhir", " tanpa akhir"),
    ],
)
def test_the_words_of_rtf(rtf: bytes, text: str) -> None:
    assert rtf_text(rtf) == text
