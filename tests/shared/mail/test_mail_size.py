"""How large a letter will be: never less than it is on the wire, and not much more."""

from datetime import UTC, datetime

import pytest
from loket_shared.devices.mail.composing import size_of
from loket_shared.devices.mail.model import Attachment, Letter, Party
from loket_shared.domain.mail.size import HEAD, PART_HEAD, coded, letter_size

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


@pytest.mark.parametrize("body", ["", "Mohon bantuan.", "Baris – ñ\n" * 500, "a\n" * 900, "x" * 30_000])
@pytest.mark.parametrize("sizes", [(), (0,), (1, 2, 3), (120_000, 999_999)])
def test_the_estimate_lies_a_little_above_the_letter(body: str, sizes: tuple[int, ...]) -> None:
    names = [f"Tangkapan layar – ñ {at}.png" for at in range(len(sizes))]
    files = tuple(Attachment(name, "image/png", bytes(size)) for name, size in zip(names, sizes, strict=True))
    letter = Letter(
        Party("lpse@contoh.id", "LPSE Contoh"), (Party("helpdesk@lkpp.go.id"),), "Unggah gagal", body, NOW,
        "<lk.0123456789abcdef0123456789abcdef.abcdefghijklmnop@contoh.id>", attachments=files,
        references=tuple(f"<jawaban-{at}@mail.lkpp.go.id>" for at in range(10)),
    )  # fmt: skip
    told, real = letter_size(body, zip(names, sizes, strict=True)), size_of(letter)
    slack = HEAD + len(sizes) * (PART_HEAD + 300) + coded(3 * len(body.encode())) - coded(len(body.encode()))
    assert real <= told <= real + slack
