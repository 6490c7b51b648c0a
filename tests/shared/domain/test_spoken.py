"""What the wall says, as clips: Indonesian number words, English ones, and labels of every shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_assets.voice.texts import SILENT, SPOKEN
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.spoken import clip_names, clips
from loket_shared.domain.states import DeskKind


def said(label: str, kind: DeskKind, number: int, language: str = "id") -> str:
    return " ".join(clips(label, kind, number, language))


def test_the_sentence_in_both_languages() -> None:
    assert said("A027", DeskKind.LOKET, 3) == (
        "nomor_antrean huruf_a angka_0 angka_2 angka_7 jeda silakan_menuju loket angka_3"
    )
    assert said("A027", DeskKind.LOKET, 3, "en") == (
        "queue_number letter_a digit_0 digit_2 digit_7 pause please_go_to counter digit_3"
    )


def test_a_call_to_the_bidding_room_names_the_room_first() -> None:
    to_a_table = clips("B001", DeskKind.MEJA, 2, "id", bidding=True)
    assert " ".join(to_a_table) == (
        "nomor_antrean huruf_b angka_0 angka_0 angka_1 jeda silakan_menuju ruang_bidding jeda meja angka_2"
    )
    assert clips("B1", DeskKind.RUANG, 1, "id", bidding=True)[-3:] == ("silakan_menuju", "ruang_bidding", "angka_1")
    assert clips("B1", DeskKind.MEJA, 2, "en", bidding=True)[-4:] == ("bidding_room", "pause", "desk", "digit_2")


def test_an_unknown_language_is_spoken_as_indonesian() -> None:
    assert clips("A1", DeskKind.MEJA, 2, "jv") == clips("A1", DeskKind.MEJA, 2, "id")


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("B1000", "huruf_b angka_1 angka_0 angka_0 angka_0"),
        ("X1-007", "huruf_x angka_1 jeda angka_0 angka_0 angka_7"),
        ("ab9", "huruf_a huruf_b angka_9"),
        ("É 1²٣", "angka_1"),
    ],
)
def test_labels_are_told_sign_by_sign(label: str, told: str) -> None:
    assert said(label, DeskKind.MEJA, 1) == f"nomor_antrean {told} jeda silakan_menuju meja angka_1"


@pytest.mark.parametrize(
    ("number", "indonesian", "english"),
    [
        (1, "angka_1", "digit_1"),
        (9, "angka_9", "digit_9"),
        (10, "sepuluh", "ten"),
        (11, "sebelas", "eleven"),
        (12, "angka_2 belas", "twelve"),
        (19, "angka_9 belas", "nineteen"),
        (20, "angka_2 puluh", "twenty"),
        (21, "angka_2 puluh angka_1", "twenty digit_1"),
        (99, "angka_9 puluh angka_9", "ninety digit_9"),
        (100, "seratus", "digit_1 hundred"),
        (111, "seratus sebelas", "digit_1 hundred eleven"),
        (250, "angka_2 ratus angka_5 puluh", "digit_2 hundred fifty"),
        (1024, "angka_1 angka_0 angka_2 angka_4", "digit_1 digit_0 digit_2 digit_4"),
        (0, "angka_0", "digit_0"),
    ],
)
def test_desk_numbers_are_words(number: int, indonesian: str, english: str) -> None:
    assert said("A1", DeskKind.RUANG, number).partition("ruang ")[2] == indonesian
    assert said("A1", DeskKind.RUANG, number, "en").partition("room ")[2] == english


def test_desk_kinds_have_their_word() -> None:
    assert [clips("A1", kind, 1, "id")[-2] for kind in DeskKind] == ["loket", "meja", "ruang"]
    assert [clips("A1", kind, 1, "en")[-2] for kind in DeskKind] == ["counter", "desk", "room"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_shipped_pack_holds_the_clips_that_are_needed_and_no_other(language: str) -> None:
    needed = clip_names(language)
    assert len(set(needed)) == len(needed)
    assert set(needed) == SPOKEN[language].keys() | SILENT[language].keys()


@pytest.mark.parametrize("language", ["id", "en"])
@given(
    st.text("ABCXYZ019", min_size=1, max_size=3),
    st.integers(1, 12_000),
    st.sampled_from(DeskKind),
    st.integers(0, 1500),
)
def test_every_call_is_made_of_known_clips(
    language: str, series: str, number: int, kind: DeskKind, desk_number: int
) -> None:
    told = clips(ticket_label(series, number), kind, desk_number, language)
    assert set(told) <= set(clip_names(language))


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_clip_is_used_somewhere(language: str) -> None:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789"
    used = {clip for kind in DeskKind for desk in range(1, 1000) for clip in clips(alphabet, kind, desk, language)}
    used |= set(clips(alphabet, DeskKind.MEJA, 1, language, bidding=True))
    assert used == set(clip_names(language))


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_two_desks_sound_alike(language: str) -> None:
    told = {clips("A1", DeskKind.LOKET, desk, language) for desk in range(1, 1000)}
    assert len(told) == 999
