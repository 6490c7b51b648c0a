"""The on-screen printer: a folder in which tickets appear whole, or not at all."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from loket_shared.devices.outcomes import Cause, Printed, Ready, Unreachable
from loket_shared.devices.prepare import PreparedTicket
from loket_shared.devices.printer import print_ticket, printer_status
from loket_shared.devices.screen import ScreenTransport


def test_a_ticket_appears_as_picture_and_bytes(
    tmp_path: Path, ticket: PreparedTicket, read_qr: Callable[[bytes], str]
) -> None:
    screen = ScreenTransport(tmp_path / "tickets")
    assert printer_status(screen) == Ready()
    assert print_ticket(screen, ticket) == Printed()
    drawn, raw = sorted((tmp_path / "tickets").iterdir(), key=lambda file: file.suffix, reverse=True)
    assert drawn.name.endswith("-A027.png")
    assert raw.name == drawn.with_suffix(".bin").name
    assert raw.read_bytes() == ticket.data
    assert read_qr(drawn.read_bytes()) == "LK1:7QK2M9XWJ4T8RB3D"


def test_names_sort_in_the_order_of_printing(tmp_path: Path, ticket: PreparedTicket) -> None:
    labels = [f"Z{n}" for n in range(9, 0, -1)]
    for label in labels:
        print_ticket(ScreenTransport(tmp_path), replace(ticket, name=label))
    assert [file.stem.rpartition("-")[2] for file in sorted(tmp_path.glob("*.png"))] == labels


def test_a_label_never_leaves_the_folder(tmp_path: Path, ticket: PreparedTicket) -> None:
    folder = tmp_path / "tickets"
    assert print_ticket(ScreenTransport(folder), replace(ticket, name="../../x/\0" + "y" * 400)) == Printed()
    assert len(list(folder.iterdir())) == 2
    assert [*tmp_path.iterdir()] == [folder]


def test_a_folder_that_cannot_be(tmp_path: Path, ticket: PreparedTicket) -> None:
    (tmp_path / "file").write_text("in the way")
    blocked = ScreenTransport(tmp_path / "file")
    assert printer_status(blocked) == Unreachable(Cause.NO_DEVICE)
    assert print_ticket(blocked, ticket) == Unreachable(Cause.NO_DEVICE)


@pytest.mark.parametrize(("error", "cause"), [(28, Cause.NO_DEVICE), (13, Cause.NO_PERMISSION)])
def test_nothing_is_left_of_a_ticket_that_could_not_be_written(
    tmp_path: Path, ticket: PreparedTicket, monkeypatch: pytest.MonkeyPatch, error: int, cause: Cause
) -> None:
    def full(part: Path, target: Path) -> Path:
        if target.suffix == ".png":
            raise OSError(error, os.strerror(error))
        return part.rename(target)

    monkeypatch.setattr(Path, "replace", full)
    assert print_ticket(ScreenTransport(tmp_path), ticket) == Unreachable(cause)
    assert [*tmp_path.iterdir()] == []
