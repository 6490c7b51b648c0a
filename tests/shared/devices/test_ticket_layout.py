"""What stands on a ticket, and what never does."""

from dataclasses import fields, replace

import pytest
from loket_shared.devices.ticket import Cut, Number, Qr, Style, Text, TicketContent, layout
from loket_shared.devices.ticket_words import LANGUAGES, ticket_words


def texts(content: TicketContent) -> list[str]:
    return [line.text for line in layout(content) if isinstance(line, Text)]


def test_a_ticket_tells_everything_it_was_given(content: TicketContent) -> None:
    lines = layout(content)
    assert Number("A027") in lines
    assert Qr(content.reference) in lines
    assert lines[-1] == Cut()
    assert texts(content) == [
        "LPSE Kabupaten Lumajang",
        "Nomor antrean Anda",
        "Konsultasi masalah SPSE",
        "Senin, 23 November 2026",
        "09.42 WIB",
        "4 orang sebelum Anda",
        "Perkiraan dipanggil 10.05 – 10.20",
        "Nomor formulir",
        "FK-2026-000413",
        "Pindai kode di kiosk untuk melihat status antrean Anda.",
        "Foto tiket ini: tulisan di kertas ini dapat memudar.",
    ]


def test_marks_stand_only_where_they_are_true(content: TicketContent) -> None:
    def marks(of: TicketContent) -> list[str]:
        return [line.text for line in layout(of) if isinstance(line, Text) and line.style is Style.MARK]

    assert marks(content) == []
    assert marks(replace(content, priority=True)) == ["PRIORITAS"]
    assert marks(replace(content, priority=True, reprint=True, language="en")) == ["REPRINT", "PRIORITY"]


def test_what_is_unknown_leaves_no_gap(content: TicketContent) -> None:
    bare = replace(content, ahead_text="", estimate_text="", form_label=None)
    assert "Nomor formulir" not in texts(bare)
    assert len(layout(bare)) == len(layout(content)) - 4
    assert "" not in texts(bare)


def test_a_ticket_has_no_place_for_a_name() -> None:
    allowed = {
        "office", "service", "label", "reference", "date_text", "time_text", "language", "priority", "ahead_text", "estimate_text",
        "form_label", "reprint", "notes",
    }  # fmt: skip
    assert {field.name for field in fields(TicketContent)} == allowed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language: str) -> None:
    words = ticket_words(language)
    assert all(getattr(words, field.name).strip() for field in fields(words))


def test_an_unknown_language_falls_back_to_indonesian(content: TicketContent) -> None:
    assert texts(replace(content, language="jv")) == texts(content)


@pytest.mark.parametrize("reference", ["", "LK1:" + "x" * 61, "LK1:é", "LK1:\n"])
def test_a_reference_that_no_reader_would_give_back_is_refused(content: TicketContent, reference: str) -> None:
    with pytest.raises(ValueError, match="QR code"):
        layout(replace(content, reference=reference))
