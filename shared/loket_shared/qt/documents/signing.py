"""Places for wet signatures: what is signed for, space, the name in brackets, the NIP if known."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from PySide6.QtGui import QPagedPaintDevice, QPainter

from loket_shared.domain.documents import Signatory
from loket_shared.qt.documents import fonts
from loket_shared.qt.documents.lines import CENTRE, QUIET, Line, Style, draw, height, mm, set_text
from loket_shared.qt.documents.plain import one_line, printable

Placer: TypeAlias = Callable[[QPainter, float, float], None]


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Place for one wet signature: what it is for, space, the name in brackets, the NIP if known."""

    above: str
    name: str
    nip: str
    space: float = field(default_factory=lambda: mm(19))

    def lines(self, device: QPagedPaintDevice, width: float) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        """Return the lines above and below the space."""
        name = one_line(self.name, 120) or "…………………………………………"
        below = set_text(device, f"( {name} )", Style(fonts.text(10, bold=bool(self.name.strip())), CENTRE), width)
        if self.nip.strip():
            nip = Style(fonts.text(9), CENTRE, QUIET)
            below += set_text(device, f"NIP {one_line(self.nip, 40)}", nip, width)
        return set_text(device, printable(self.above), Style(fonts.text(10), CENTRE), width), below


def signatures(device: QPagedPaintDevice, blocks: Sequence[SignatureBlock], width: float) -> tuple[float, Placer]:
    """Return the height of signature blocks side by side, the last at the right edge, and how to paint them."""
    column = min(mm(78), width / max(len(blocks), 1))
    set_blocks = [(block, *block.lines(device, column)) for block in blocks]
    above = max((height(top) for _, top, _ in set_blocks), default=0.0)
    space = max((block.space for block in blocks), default=0.0)
    total = above + space + max((height(low) for *_, low in set_blocks), default=0.0)

    def paint(painter: QPainter, x: float, y: float) -> None:
        step = (width - column) / max(len(set_blocks) - 1, 1)
        for index, (_, top, low) in enumerate(set_blocks):
            left = x + (width - column if len(set_blocks) == 1 else index * step)
            draw(painter, top, left, y + above - height(top))
            draw(painter, low, left, y + above + space)

    return total, paint


def signature_blocks(signatories: Sequence[Signatory], place_and_date: str) -> list[SignatureBlock]:
    """Return the blocks of a recap or guest book; place and date stand above the last one."""
    known = signatories or (Signatory("Petugas Helpdesk LPSE"),)
    dates = [""] * (len(known) - 1) + [f"{place_and_date}\n"]
    return [
        SignatureBlock(f"{when}{who.duty[:200]}", who.name, who.nip) for when, who in zip(dates, known, strict=True)
    ]
