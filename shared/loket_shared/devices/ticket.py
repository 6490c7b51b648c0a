"""What stands on a ticket, and in which order: a layout as data for whatever draws it."""

from dataclasses import dataclass
from enum import Enum, auto

from loket_shared.devices.ticket_words import ticket_words


@dataclass(frozen=True, slots=True)
class TicketContent:
    """The values of one ticket, ready to print; no name and nothing else personal, as tickets are left lying about.

    `date_text`, `time_text` (with the zone: 09.42 WIB), `ahead_text` and `estimate_text` are finished texts in the
    visitor's `language`; an empty one leaves no gap. `reference` is the QR's content, such as LK1:7Q….
    """

    office: str
    service: str
    label: str
    reference: str
    date_text: str
    time_text: str
    language: str = "id"
    priority: bool = False
    ahead_text: str = ""
    estimate_text: str = ""
    form_label: str | None = None
    reprint: bool = False
    notes: tuple[str, ...] = ()


class Style(Enum):
    """How a line of text looks; each renderer has its own sizes for them."""

    OFFICE = auto()
    BODY = auto()
    STRONG = auto()
    SERVICE = auto()
    MARK = auto()
    """White on black."""
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Text:
    """A centred text that wraps to at most `most` lines."""

    text: str
    style: Style = Style.BODY
    most: int = 2


@dataclass(frozen=True, slots=True)
class Number:
    """The queue label, as large as the paper allows."""

    label: str


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code; ASCII only, short enough for any printer."""

    value: str

    def __post_init__(self) -> None:
        """Refuse what no reader would give back as it was."""
        if not (self.value.isascii() and self.value.isprintable() and 0 < len(self.value) <= 64):
            raise ValueError("a ticket's QR code holds 1 to 64 printable ASCII characters")


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line over the paper's width."""


@dataclass(frozen=True, slots=True)
class Feed:
    """Empty space, in lines of body text."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class Cut:
    """The ticket's end."""


Line = Text | Number | Qr | Rule | Feed | Cut
Layout = tuple[Line, ...]


def layout(content: TicketContent) -> Layout:
    """Return the ticket's lines from top to bottom; texts as given, each renderer spells them in its own letters."""
    words = ticket_words(content.language)
    lines: list[Line | None] = [
        Text(content.office, Style.OFFICE, most=4),
        Feed(),
        Text(words.reprint, Style.MARK) if content.reprint else None,
        Text(words.number),
        Number(content.label),
        Text(words.priority, Style.MARK) if content.priority else None,
        Text(content.service, Style.SERVICE, most=4),
        Feed(),
        _text(content.date_text),
        _text(content.time_text),
        _text(content.ahead_text, Style.STRONG),
        _text(content.estimate_text),
        Rule(),
        *_form(content.form_label, words.form),
        Qr(content.reference),
        Text(words.scan, Style.NOTE, most=3),
        Text(words.photo, Style.NOTE, most=3),
        *(Text(note, Style.NOTE, most=3) for note in content.notes),
        Cut(),
    ]
    return tuple(line for line in lines if line is not None)


def _form(form_label: str | None, word: str) -> tuple[Line, ...]:
    return (Text(word), Text(form_label, Style.STRONG)) if form_label else ()


def _text(text: str, style: Style = Style.BODY) -> Line | None:
    return Text(text, style) if text else None
