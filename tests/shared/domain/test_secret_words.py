"""What looks like a password, a key or an offer file is noticed; talking about passwords is not."""

import pytest
from loket_shared.domain.secret_words import looks_secret


@pytest.mark.parametrize(
    "text",
    [
        "User: RINA01 password: Rahasia123",
        "kata sandi = abcd1234",
        "Passwordnya adalah Melati#77",
        "pwd:qwerty12",
        "sandi SPSE saya: Tender2026",
        "berkas penawaran_final.RHS tidak bisa diunggah",
        "-----BEGIN RSA PRIVATE KEY-----",
        "the password is Hunter2222",
    ],
)
def test_what_looks_secret(text: str) -> None:
    assert looks_secret(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Lupa password dan tidak menerima tautan aktivasi.",
        "Pesan: password salah, padahal sudah diganti.",
        "Setelah ganti kata sandi tidak dapat masuk.",
        "Password adalah salah menurut sistem.",
        "Format berkas rhs ditolak.",
        "Pinjam token kantor untuk tanda tangan.",
    ],
)
def test_what_only_speaks_of_it(text: str) -> None:
    assert not looks_secret(text)


@pytest.mark.parametrize("text", ["password " * 20_000, "sandi saya " * 20_000, "a-" * 50_000 + "rhs"])
def test_a_long_text_is_read_quickly(text: str) -> None:
    assert not looks_secret(text)
