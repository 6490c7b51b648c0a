"""Every pair of colours that may meet on a screen can be read, also in an office's own colours."""

import pytest
from loket_shared.qt.tokens import (
    CONSOLE_RATIO,
    HIGH_CONTRAST,
    LIGHT,
    SCHEMES,
    TEXT_RATIO,
    Scheme,
    Tokens,
    UnreadableColoursError,
    allowed_pairs,
    check_pairs,
    contrast,
    is_colour,
    office_tokens,
    token_names,
)


@pytest.mark.parametrize(
    ("a", "b", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        ("#767676", "#FFFFFF", 4.54),
        ("#12202B", "#F4B223", 8.87),
    ],
)
def test_contrast_is_that_of_wcag(a: str, b: str, ratio: float) -> None:
    assert contrast(a, b) == pytest.approx(ratio, abs=0.01)
    assert contrast(b, a) == contrast(a, b)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_allowed_pair_reaches_seven_to_one(scheme: Scheme) -> None:
    assert check_pairs(SCHEMES[scheme], scheme, TEXT_RATIO) == ()


def test_the_console_needs_less_and_gets_more() -> None:
    assert CONSOLE_RATIO < TEXT_RATIO
    assert check_pairs(LIGHT, Scheme.LIGHT, CONSOLE_RATIO) == ()


@pytest.mark.parametrize("scheme", Scheme)
def test_a_pair_that_breaks_is_named(scheme: Scheme) -> None:
    tokens = SCHEMES[scheme]
    for text, ground in allowed_pairs(scheme):
        same = {name: getattr(tokens, name) for name in token_names()} | {text: getattr(tokens, ground)}
        broken = {(pair.text, pair.ground) for pair in check_pairs(Tokens(**same), scheme)}
        assert (text, ground) in broken


def test_every_token_is_a_colour_and_used_in_a_pair() -> None:
    drawn = {name for scheme in Scheme for pair in allowed_pairs(scheme) for name in pair} | {"line", "border"}
    assert drawn == set(token_names())
    assert all(is_colour(getattr(tokens, name)) for tokens in SCHEMES.values() for name in token_names())


def test_high_contrast_is_black_white_and_one_yellow() -> None:
    assert {getattr(HIGH_CONTRAST, name) for name in token_names()} == {"#000000", "#FFFFFF", "#FFE100"}


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.WALL])
def test_an_offices_readable_colours_are_taken(scheme: Scheme) -> None:
    tokens = office_tokens(scheme, brand="#5B1A1A", accent="#FFC845")
    assert (tokens.brand, tokens.accent) == ("#5B1A1A", "#FFC845")
    assert check_pairs(tokens, scheme) == ()


@pytest.mark.parametrize("brand", ["#000000", "#3B0A45", "#0B3D0B", "#40210F"])
def test_the_quiet_fill_made_from_a_dark_brand_never_breaks_a_pair(brand: str) -> None:
    assert office_tokens(Scheme.LIGHT, brand=brand, accent="#FFC845").brand_soft != LIGHT.brand_soft


def test_a_brand_too_light_is_refused_with_the_pairs_that_break() -> None:
    with pytest.raises(UnreadableColoursError) as refused:
        office_tokens(Scheme.LIGHT, brand="#4A90D9")
    pairs = {(pair.text, pair.ground) for pair in refused.value.pairs}
    assert ("on_brand", "brand") in pairs
    assert ("brand", "surface") in pairs
    assert all(pair.ratio < pair.needed for pair in refused.value.pairs)
    assert "on_brand on brand: 3.3" in str(refused.value)


def test_an_accent_too_dark_for_ink_is_refused() -> None:
    with pytest.raises(UnreadableColoursError) as refused:
        office_tokens(Scheme.LIGHT, accent="#8A5A00")
    assert {pair.ground for pair in refused.value.pairs} == {"accent"}


@pytest.mark.parametrize("wrong", ["blue", "#FFF", "#12345G", "0A4A63", "#0A4A6300"])
def test_what_is_no_colour_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="not a colour"):
        office_tokens(Scheme.LIGHT, brand=wrong)


def test_high_contrast_keeps_its_own_colours() -> None:
    assert office_tokens(Scheme.HIGH_CONTRAST, brand="#5B1A1A", accent="#FFC845") == HIGH_CONTRAST
