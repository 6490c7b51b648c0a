"""Naughty input: what goes, what stays, where it is cut."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_shared.domain.clean import cell, clean_line, clean_text

EMOJI = "👩\u200d👩\u200d👧 👍🏽 🏴\U000e0067\U000e0062\U000e007f"
ANY_TEXT = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Budi   Santoso ", "Budi Santoso"),
        ("Budi\tSantoso\r\nLumajang", "Budi Santoso Lumajang"),
        ("Budi\x00\x07 \x1b[31mSantoso\x7f", "Budi [31mSantoso"),
        ("e\u0301", "é"),
        ("\u202egnp.exe\u202c", "gnp.exe"),
        ("\u2066Ahmad\u2069", "Ahmad"),
        ("\ufeffBudi\u200b", "Budi"),
        ("\ud83d lone \udc00", "lone"),
        ("a\ufffeb\U0010ffffc", "abc"),
        ("PT 'Maju' \"Jaya\" %s; DROP TABLE visit; --", "PT 'Maju' \"Jaya\" %s; DROP TABLE visit; --"),
        (
            "👩\u200d👩\u200d👧 👍🏽 🏴\U000e0067\U000e0062\U000e007f",
            "👩\u200d👩\u200d👧 👍🏽 🏴\U000e0067\U000e0062\U000e007f",
        ),
        ("محمد\u200eשלום", "محمد\u200eשלום"),
        ("a\u2028b\u0085c\x0bd", "a b c d"),
        ("", ""),
    ],
)
def test_a_line(typed: str, kept: str) -> None:
    assert clean_line(typed).text == kept


def test_a_text_keeps_its_lines_and_inner_spaces() -> None:
    typed = "\n Tidak bisa  masuk\r\n\r\nKode:\t500\rSelesai\u2029 "
    assert clean_text(typed).text == "Tidak bisa  masuk\n\nKode: 500\nSelesai"


def test_a_megabyte_is_cut_and_says_so() -> None:
    pasted = clean_text("kata " * 200_000, 1000)
    assert pasted.cut
    assert len(pasted.text) == 999
    assert pasted.text.endswith("kata")
    whole = clean_text("kata" * 250, 1000)
    assert (whole.text, whole.cut) == ("kata" * 250, False)


def test_spaces_beyond_the_limit_are_no_cut() -> None:
    assert not clean_line("Budi" + " " * 500, 4).cut


@pytest.mark.parametrize(
    ("typed", "limit", "kept"),
    [
        ("ab👩\u200d👧", 4, "ab"),
        ("ab👩\u200d👧", 3, "ab"),
        ("ab❤\ufe0f", 3, "ab"),
        ("abq\u0308", 3, "ab"),
        ("abcd", 3, "abc"),
        ("\u0308" * 9, 3, "\u0308" * 3),
    ],
)
def test_a_cut_never_tears_a_sign(typed: str, limit: int, kept: str) -> None:
    cleaned = clean_line(typed, limit)
    assert (cleaned.text, cleaned.cut) == (kept, True)


@pytest.mark.parametrize("typed", ["=1+1", "+62 812", "-5", "@SUM(A1)", " =1", "\t=1", "＝1", "\n@x"])
def test_a_cell_is_never_a_formula(typed: str) -> None:
    assert cell(typed) == "'" + typed


@pytest.mark.parametrize("typed", ["", "   ", "Budi = Santoso", "0812-3456", "1=1", "'=1"])
def test_a_harmless_cell_stays(typed: str) -> None:
    assert cell(typed) == typed


@given(ANY_TEXT, st.integers(1, 40))
def test_whatever_comes_in_can_be_stored(typed: str, limit: int) -> None:
    for cleaned in (clean_line(typed, limit), clean_text(typed, limit)):
        cleaned.text.encode()
        assert len(cleaned.text) <= limit
        assert not {unicodedata.category(each) for each in cleaned.text if each != "\n"} & {"Cc", "Cs"}
    assert "\n" not in clean_line(typed, limit).text


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing_more(typed: str) -> None:
    once = clean_text(typed).text
    assert clean_text(once).text == once
    line = clean_line(typed).text
    assert clean_line(line).text == line
