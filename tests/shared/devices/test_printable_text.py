"""Names as people have them, spelled and wrapped for paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_shared.devices.printable import LENGTH_LIMIT, printable, wrap


@pytest.mark.parametrize(
    ("typed", "ascii_text", "cp1252_text"),
    [
        ("LPSE Kabupaten Lumajang", "LPSE Kabupaten Lumajang", "LPSE Kabupaten Lumajang"),
        ("Perkiraan 10.05 – 10.20", "Perkiraan 10.05 - 10.20", "Perkiraan 10.05 – 10.20"),
        ("Café “Ñandú” & Søn", 'Cafe "Nandu" & Son', "Café “Ñandú” & Søn"),
        ("  dua \t\r\n baris  ", "dua baris", "dua baris"),
        ("开标室", "KaiBiaoShi", "KaiBiaoShi"),
        ("محمد", "mhmd", "mhmd"),
        ("Budi 😀👩‍👩‍👧", "Budi", "Budi"),
        ("a\x1b@b\x1dV\x00c\x7f\x9b", "a@bVc", "a@bVc"),
        ("ke\u202enan\u200b\ufeff", "kenan", "kenan"),
        ("ꦭꦺꦴꦏꦺꦠ꧀", "leaket", "leaket"),
        ("", "", ""),
        ("😀", "", ""),
        (":grinning:", ":grinning:", ":grinning:"),
    ],
)
def test_text_is_spelled_in_the_letters_at_hand(typed: str, ascii_text: str, cp1252_text: str) -> None:
    assert printable(typed) == ascii_text
    assert printable(typed, "cp1252") == cp1252_text


@given(st.text(max_size=400), st.sampled_from(["ascii", "cp1252"]))
def test_nothing_is_left_that_is_not_a_letter_of_the_charset(typed: str, charset: str) -> None:
    text = printable(typed, charset)
    assert text.isprintable()
    assert text == text.strip()
    assert len(text) <= LENGTH_LIMIT
    text.encode(charset)


@given(st.text(max_size=200), st.integers(1, 60), st.integers(1, 5))
def test_lines_always_fit(typed: str, width: int, most: int) -> None:
    lines = wrap(printable(typed), max(width, 4), len, most)
    assert len(lines) <= most
    assert all(0 < len(line) <= max(width, 4) for line in lines)


@given(st.lists(st.text("abcdefg", min_size=1, max_size=10), min_size=1, max_size=20))
def test_no_word_is_lost_while_lines_suffice(words: list[str]) -> None:
    assert " ".join(wrap(" ".join(words), 12, len, 100)).split() == words


def test_lines_are_about_equally_long() -> None:
    assert wrap("Foto tiket ini: tulisan di kertas ini memudar", 44, len, 3) == (
        "Foto tiket ini: tulisan",
        "di kertas ini memudar",
    )


def test_what_is_too_much_ends_in_dots_at_a_word() -> None:
    assert wrap("satu dua tiga empat lima enam", 10, len, 2) == ("satu dua", "tiga...")


def test_a_word_wider_than_the_paper_is_broken() -> None:
    assert wrap("x" * 25, 10, len, 5) == ("x" * 10, "x" * 10, "x" * 5)


def test_a_megabyte_costs_nothing() -> None:
    assert len(printable("Antrean 号 " * 100_000)) <= LENGTH_LIMIT
