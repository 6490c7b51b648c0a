"""Telephone numbers the way people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_shared.domain.phone import Phone, PhoneKind, understand


@pytest.mark.parametrize(
    ("typed", "e164", "display", "kind"),
    [
        ("081234567890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("0812-3456-7890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("0812.3456.7890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("6281234567890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("62 812 3456 7890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("+62 812-3456-7890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("+62 0812 3456 7890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("+62 (0)812 3456 7890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("0062 812 3456 7890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("+081234567890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("81234567890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("HP: 0812 3456 7890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("WA 081234567890", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("０８１２３４５６７８９０", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("٠٨١٢٣٤٥٦٧٨٩٠", "+6281234567890", "0812 3456 7890", PhoneKind.MOBILE),
        ("0812345678901", "+62812345678901", "0812 3456 78901", PhoneKind.MOBILE),
        ("08123456789", "+628123456789", "0812 3456 789", PhoneKind.MOBILE),
        ("(0334) 881234", "+62334881234", "(0334) 881234", PhoneKind.LANDLINE),
        ("(0334)881234", "+62334881234", "(0334) 881234", PhoneKind.LANDLINE),
        ("0334-881234", "+62334881234", "(0334) 881234", PhoneKind.LANDLINE),
        ("62334881234", "+62334881234", "(0334) 881234", PhoneKind.LANDLINE),
        ("(0334) 881234 pes. 12", "+62334881234", "(0334) 881234 ext. 12", PhoneKind.LANDLINE),
        ("021-29935577", "+622129935577", "(021) 2993 5577", PhoneKind.LANDLINE),
        ("0800 1 234567", "+628001234567", "0800 1234 567", PhoneKind.OTHER),
        ("144", None, "144", PhoneKind.SHORT),
        ("14045", None, "14045", PhoneKind.SHORT),
        ("1500 123", None, "1500123", PhoneKind.SHORT),
        ("+65 8123 4567", "+6581234567", "+65 8123 4567", PhoneKind.FOREIGN),
        ("881234", None, "881234", PhoneKind.UNKNOWN),
        ("08123456789O", None, "08123456789O", PhoneKind.UNKNOWN),
        ("0812", None, "0812", PhoneKind.UNKNOWN),
        ("62812", None, "62812", PhoneKind.UNKNOWN),
        ("089912345678901234", None, "0899 1234 5678 9012 34", PhoneKind.UNKNOWN),
        ("tidak  ada", None, "tidak ada", PhoneKind.UNKNOWN),
        ("-", None, "-", PhoneKind.UNKNOWN),
        ("", None, "", PhoneKind.UNKNOWN),
        (" / ", None, "", PhoneKind.UNKNOWN),
        ("0812 3456 7890 / 0813 1111 2222", "+6281234567890", "0812 3456 7890 / 0813 1111 2222", PhoneKind.MOBILE),
        ("belum ada, 0334 881234", "+62334881234", "belum ada / (0334) 881234", PhoneKind.LANDLINE),
        ("081234567890 atau 144", "+6281234567890", "0812 3456 7890 / 144", PhoneKind.MOBILE),
    ],
)
def test_as_typed_in_indonesia(typed: str, e164: str | None, display: str, kind: PhoneKind) -> None:
    assert understand(typed) == Phone(typed, e164, display, kind)


@given(st.text(max_size=80) | st.text("0123456789+-() /.x", max_size=40))
def test_nothing_typed_is_ever_refused_or_changed(typed: str) -> None:
    phone = understand(typed)
    assert phone.raw == typed
    assert phone.e164 is None or phone.e164.startswith("+")


def test_a_megabyte_is_read_at_its_beginning_only() -> None:
    phone = understand("081234567890 / " + "9" * 1_000_000)
    assert phone.e164 == "+6281234567890"
    assert len(phone.display) < 200


@given(st.sampled_from(["811", "812", "813", "821", "852", "857", "878", "895"]), st.integers(10_000_000, 99_999_999))
def test_every_spelling_of_one_number_is_one_number(prefix: str, rest: int) -> None:
    number = f"{prefix}{rest}"
    spellings = ["0" + number, "62" + number, "+62" + number, "+62 0" + number, "0062" + number, number]
    assert {understand(each).e164 for each in spellings} == {"+62" + number}
    assert {understand(each).display for each in spellings} == {f"0{number[:3]} {number[3:7]} {number[7:]}"}
