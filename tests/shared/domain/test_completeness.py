"""The form's required fields, and what counts as empty."""

import pytest
from loket_shared.domain.completeness import Completeness, Missing, check_form, check_identity, is_blank

FULL = {
    "name": "Siti",
    "organisation": "CV Maju",
    "address": "Jl. Alun-alun 1",
    "phone": "144",
    "problem": "Lupa kata sandi",
}


def test_a_full_form_is_complete() -> None:
    assert check_form(**FULL) == Completeness(())
    assert check_form(**FULL).complete


@pytest.mark.parametrize("field", list(Missing))
def test_each_required_field_alone_is_missed(field: Missing) -> None:
    checked = check_form(**{**FULL, field.value: " \u00a0\n"})
    assert checked.missing == (field,)
    assert not checked.complete


def test_an_empty_form_misses_all_in_the_forms_order() -> None:
    assert check_form(name="", organisation="", address="", phone="", problem="").missing == tuple(Missing)
    assert check_identity(name="", organisation="", address="", phone="").missing == tuple(Missing)[:4]


@pytest.mark.parametrize(
    "text",
    ["", " ", "\t\r\n", "\u00a0\u2003\u3000", "\u200b\u200d\ufeff", "\u2800", "\u3164", "\u0301", "\x00"],
)
def test_what_cannot_be_seen_is_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["a", " .", "0", "🙂", "م", "é", "e\u0301"])
def test_what_can_be_seen_is_not(text: str) -> None:
    assert not is_blank(text)
