"""The small lines of a sheet: notes, privacy notice and the journal tips that show a cut tail."""

from collections.abc import Sequence
from hashlib import sha256

from loket_shared.domain.documents import JournalTip, PrivacyNotice
from loket_shared.qt.documents import fonts
from loket_shared.qt.documents.lines import QUIET, Line, Style, draw, height, mm, set_text
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import one_line

OTHER_SCRIPT = (
    "Tanda dan aksara yang tidak ada pada huruf dokumen ini dicetak dengan huruf Latin; "
    "tulisan aslinya tersimpan di aplikasi."
)


def notes(pages: Pages, paragraphs: Sequence[str], size: float = 8, gap: float = 1.0) -> None:
    """Put small paragraphs one below the other, on a further page where they do not fit."""
    for words in paragraphs:
        for line in note_lines(pages, words, size):
            if pages.room < line.height:
                pages.new_page()
            put_lines(pages, (line,), pages.left)
        pages.y += mm(gap)


def note_lines(pages: Pages, words: str, size: float) -> tuple[Line, ...]:
    """Set one small paragraph over the whole width."""
    return set_text(pages.device, words, Style(fonts.text(size), colour=QUIET), pages.width)


def put_lines(pages: Pages, lines: Sequence[Line], x: float) -> None:
    """Put lines that are known to fit."""
    y = pages.y
    pages.put(lambda painter: draw(painter, lines, x, y), height(lines))


def privacy_line(notice: PrivacyNotice) -> str:
    """Return the notice of UU 27/2022: purpose, retention, contact, as far as they are known."""
    parts = (notice.purpose, _labelled("Masa simpan: ", notice.retention), _labelled("Hubungi: ", notice.contact))
    said = " ".join(one_line(part, 500).rstrip(".") + "." for part in parts if part.strip())
    return f"Pelindungan data pribadi (UU 27/2022): {said}" if said else ""


def combined_digest(tips: Sequence[JournalTip]) -> str:
    """Return SHA-256 over 'chain:seq:digest' of all tips, one a line, in the order of their chain names."""
    lines = sorted(f"{tip.chain}:{tip.seq}:{tip.digest}" for tip in tips)
    return sha256("\n".join(lines).encode()).hexdigest()


def journal_line(tips: Sequence[JournalTip]) -> str:
    """Return the line that lets a later reader see whether the journal lost its tail; empty without tips."""
    if not tips:
        return ""
    if len(tips) == 1:
        return _tip(tips[0])
    return f"Ujung jurnal: {len(tips)} rantai, sidik gabungan {combined_digest(tips)}; rincian di akhir dokumen"


def journal_list(tips: Sequence[JournalTip]) -> list[str]:
    """Return one line a chain when there are several; a single one stands in the foot already."""
    return [_tip(tip) for tip in sorted(tips, key=lambda tip: tip.chain)] if len(tips) > 1 else []


def _tip(tip: JournalTip) -> str:
    return f"Ujung jurnal: rantai {tip.chain}, baris {tip.seq}, sidik {tip.digest}"


def _labelled(label: str, text: str) -> str:
    return f"{label}{text.strip()}" if text.strip() else ""
