"""Foreign text on paper: nothing is interpreted, nothing missing from the typeface becomes an empty box."""

import pytest
from loket_shared.qt.documents import fonts
from loket_shared.qt.documents.plain import one_line, plain, printable, transliterated

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("<b>tebal</b> &amp; %s {x}", "<b>tebal</b> &amp; %s {x}"),
        ("satu\r\ndua\u2028tiga", "satu\ndua\ntiga"),
        ("a\x00b\x07c\u202ed", "abcd"),
        ("\ud800x", "x"),
        ("李小龙", "LiXiaoLong"),
        ("محمد", "mhmd"),
        ("klik → OK ✓", "klik -> OK [v]"),
        ("e\u0301 Ñ ž", "é Ñ ž"),
        ("a\u00a0b\u2003c", "a\u00a0b c"),
        ("x\u200dy\ufe0fz", "xyz"),
        ("\ue000", "?"),
        ("", ""),
    ],
)
def test_what_was_typed_is_printed(typed: str, printed: str) -> None:
    assert printable(typed) == printed


def test_emoji_are_named() -> None:
    assert printable("bagus 🙂").startswith("bagus :")


def test_every_printed_character_is_in_the_typeface() -> None:
    typed = "".join(chr(code) for code in range(0x20, 0x3000) if not 0xD800 <= code < 0xE000)
    assert set(printable(typed)) - {"\n"} <= fonts.characters(fonts.TEXT)


def test_only_other_scripts_are_called_transliterated() -> None:
    assert not transliterated("Kopi → teh ✓", "e\u0301", "baris\nbaru\u2003", "a\u200db")
    assert transliterated("biasa", "محمد")


def test_one_line_is_one_line_and_short() -> None:
    assert one_line("a\nb   c") == "a b c"
    assert one_line("kata " * 1000, 20) == "kata kata kata kata…"
    assert one_line("x" * 20, 20) == "x" * 20


def test_plain_keeps_other_scripts_and_any_length() -> None:
    assert plain("محمد 🙂") == "محمد 🙂"
    assert len(plain("x" * 1_000_000)) == 1_000_000
