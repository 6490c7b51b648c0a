"""The ticket as a picture: read by a QR reader, complete to the edges, large enough to see."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from loket_shared.devices import picture, typefaces
from loket_shared.devices.ticket import Feed, Number, TicketContent, layout
from PIL import Image, ImageOps


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    box = ImageOps.invert(image).getbbox()
    assert box is not None, "nothing was drawn"
    return box


@pytest.mark.parametrize("width", [384, 576])
def test_the_code_reads_back(content: TicketContent, read_qr: Callable[[bytes], str], width: int) -> None:
    assert read_qr(picture.png(layout(content), width)) == content.reference


@pytest.mark.parametrize("width", [384, 576])
def test_the_longest_ticket_keeps_its_margins(
    long_content: TicketContent, read_qr: Callable[[bytes], str], width: int
) -> None:
    image = picture.render(layout(long_content), width)
    left, top, right, bottom = ink(image)
    assert left >= 16
    assert right <= width - 16
    assert top >= 16
    assert bottom <= image.height - 16
    assert read_qr(picture.png(layout(long_content), width)) == long_content.reference


@pytest.mark.parametrize("label", ["A027", "B1000", "X1-007", "WWW-9999"])
def test_the_number_fills_the_paper_and_never_leaves_it(label: str) -> None:
    left, top, right, bottom = ink(picture.render((Number(label),)))
    assert left >= 28
    assert right <= 576 - 28
    assert bottom - top >= 60
    assert right - left >= 400


def test_paper_is_as_long_as_what_stands_on_it(content: TicketContent) -> None:
    many = replace(content, notes=tuple(f"Catatan {n}" for n in range(60)))
    image = picture.render(layout(many))
    assert image.height > 2_500
    assert image.height - ink(image)[3] < 60


def test_empty_lines_are_only_space() -> None:
    assert ImageOps.invert(picture.render((Feed(3),))).getbbox() is None


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=300), st.text(max_size=40))
def test_naughty_names_never_leave_the_paper(content: TicketContent, text: str, label: str) -> None:
    naughty = replace(content, office=text, service=text[::-1], label=label, notes=(text,))
    left, _, right, _ = ink(picture.render(layout(naughty)))
    assert left >= 16
    assert right <= 576 - 16


def test_a_missing_font_is_logged_and_replaced(
    content: TicketContent, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    for name in ("HEADING_FILE", "BODY_FILE", "BODY_BOLD_FILE"):
        monkeypatch.setattr(typefaces, name, tmp_path / "gone.ttf")
    for cached in (typefaces.heading, typefaces.body):
        cached.cache_clear()
    with caplog.at_level("ERROR"):
        image = picture.render(layout(content))
    for cached in (typefaces.heading, typefaces.body):
        cached.cache_clear()
    assert ink(image)[3] > 600
    assert "gone.ttf" in caplog.text
    caplog.clear()


def test_the_file_is_a_grey_png(content: TicketContent) -> None:
    image = Image.open(io.BytesIO(picture.png(layout(content))))
    assert (image.format, image.mode, image.width) == ("PNG", "L", 576)
