"""What a comparison says: the values of differing fields in words."""

from collections.abc import Callable
from datetime import date

from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import ClockKind, Edge, GuestBook, Owner, Standard

from loket_operator.supervisor import sop_words
from loket_operator.supervisor.hours_text import write_date
from loket_operator.supervisor.sop_standard import words
from loket_operator.supervisor.sop_words import translate


def value_words(field: str, value: str) -> str:
    """Return a value of a Difference as a person reads it, in one line."""
    if not value:
        return translate("Procedure", "(kosong)")
    shown = _SHOWN.get(field)
    return shown(value) if shown else value


def _standard(value: str) -> str:
    amount, clock, *_more = value.split(" ")
    low, _, high = amount.rpartition("-")
    kind = ClockKind(clock)
    said = words(Standard(int(high), kind, low=int(low) if low else None))
    return said if kind is ClockKind.WORKING_DAYS else f"{said}, {sop_words.clock(kind)}"


def _by_class(line: str) -> str:
    name, _, value = line.partition(": ")
    return f"{name.partition(' ')[2]}: {_standard(value)}"


def _event(line: str) -> str:
    edge, kind, *rest = line.split(" ")
    said = sop_words.event_words(EventKind(kind), " ".join(one for one in rest if one != "together"))
    return f"{sop_words.edges()[Edge(edge)]} {said}"


def _answer(value: str) -> str:
    return translate("Procedure", "ya") if value == "true" else translate("Procedure", "tidak")


def _each(value: str, shown: Callable[[str], str] = str) -> str:
    return "; ".join(shown(line) for line in value.splitlines())


_SHOWN: dict[str, Callable[[str], str]] = {
    "standard": _standard,
    "by_class": lambda value: _each(value, _by_class),
    "events": lambda value: _each(value, _event),
    "owner": lambda value: sop_words.owners()[Owner(value)],
    "guest_book": lambda value: sop_words.guest_books()[GuestBook(value)],
    "effective": lambda value: write_date(date.fromisoformat(value)),
    **dict.fromkeys(("applies", "measured", "deviation_duty", "uses_form", "uses_queue"), _answer),
    **dict.fromkeys(("actors", "equipment", "related", "warnings"), _each),
}
